"""A grammar of queries: what is made at random is understood as it was meant, and found as it says.

Some hundred queries each time; thousands of new ones with

    MUQABALA_QUERIES=5000 MUQABALA_SEED=1 python -m pytest tests/core/search/query/grammar
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest

from tests.core.search.query.grammar.articles import KnownArticle, known_articles
from tests.core.search.query.grammar.making import Maker
from tests.core.search.query.grammar.plain_meaning import fits
from tests.core.search.query.grammar.saying import Sayer
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.documents.document import Metadata
from workbench.core.documents.passages import analyse_passages
from workbench.core.errors import UserError
from workbench.core.importing.importer import Article
from workbench.core.progress import NoProgress
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.marks import ClaimPart, add_mark
from workbench.core.project.operations.relations import add_relation
from workbench.core.project.project import create_project
from workbench.core.project.searching import Searcher
from workbench.core.search.query.completion import place_at
from workbench.core.search.query.direction import query_direction
from workbench.core.search.query.explaining import explain
from workbench.core.search.query.lexer import Unit, lex
from workbench.core.search.query.parser import parse
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.query.unfinished import parse_unfinished
from workbench.core.search.query.vocabulary import LANGUAGES
from workbench.core.search.tree import Name, Node, leaves
from workbench.core.text.span import Span

QUERIES = int(os.environ.get("MUQABALA_QUERIES", "400"))
SEED = int(os.environ.get("MUQABALA_SEED", "0"))
ARTICLES = 24


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Searcher, dict[str, KnownArticle]]]:
    folder = tmp_path_factory.mktemp("grammar")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MUQABALA_CACHE", str(folder / "cache"))
        project = create_project(folder / "story.muqabala")
        known = known_articles(ARTICLES)
        report = import_articles(project, map(_article, known)).value
        ids = {int(document.path): document.id for document in report.imported}
        for article in known:
            for mark in article.marks:
                claim = ClaimPart(mark.claim, Stance(mark.stance)) if mark.claim else None
                codes = [mark.code] if mark.code else []
                parties = [mark.party] if mark.party else []
                add_mark(project, ids[article.number], Span(0, 2), codes=codes, parties=parties, claim=claim)
        ends = [(ItemKind.DOCUMENT, ids[number]) for number in (0, 1)]
        add_relation(project, RelationKind.DERIVED_FROM, *ends)
        made = Searcher(project)
        made.index.update(NoProgress())
        yield made, {ids[article.number]: article for article in known}
        made.index.close()
        project.close()


def _article(known: KnownArticle) -> Article:
    _, direction, passages = analyse_passages(known.text, known.language)
    metadata = Metadata(
        title=" ".join(known.title),
        outlet=known.outlet,
        published=known.published,
        language=known.language,
    )
    return Article(
        path=str(known.number),
        source=known.text.encode(),
        text=known.text,
        metadata=metadata,
        direction=direction,
        passages=passages,
        media_type="text/plain",
        charset="utf-8",
    )


def _queries() -> Iterator[tuple[Node, str]]:
    for number in range(QUERIES):
        chance = random.Random(f"{SEED} {number}")
        language = LANGUAGES[number % 4]
        tree = Maker(chance, language).tree(chance.randint(0, 3))
        yield tree, Sayer(chance, language).say(tree)


def test_every_query_is_understood_as_it_was_meant() -> None:
    for tree, said in _queries():
        assert parse(said) == tree, said


def test_every_query_finds_what_it_says(searcher: tuple[Searcher, dict[str, KnownArticle]]) -> None:
    engine, articles = searcher
    found_something = 0
    for tree, said in _queries():
        if any(isinstance(leaf, Name) for leaf in leaves(tree)):
            _run_or_refused(engine, said)
            continue
        result = engine.search(said, limit=ARTICLES)
        expected = {identifier for identifier, article in articles.items() if fits(article, tree)}
        assert {found.id for found in result.documents} == expected, said
        assert result.total == len(expected)
        for found in result.documents:
            text = articles[found.id].text
            assert all(text[hit.start : hit.end] == hit.quote for hit in found.hits)
        found_something += 0 < len(expected) < ARTICLES
    assert found_something > QUERIES / 3, "queries that find nothing test nothing"


def _run_or_refused(searcher: Searcher, query: str) -> None:
    """What spellings a name has is not for this test to say."""
    try:
        searcher.search(query, limit=ARTICLES)
    except UserError as refused:
        assert refused.problem and refused.remedy


def test_every_query_is_explained_and_can_be_completed_anywhere() -> None:
    for _, said in _queries():
        explained = explain(said)
        assert explained.reading and explained.error is None, said
        assert not {span.role for span in explained.spans} & {"error"}, said
        assert query_direction(said) in ("ltr", "rtl", None)
        for cursor in range(len(said) + 1):
            place = place_at(said, cursor)
            assert place is None or 0 <= place.start <= cursor <= place.end <= len(said)


def test_a_query_cut_off_anywhere_is_read_or_refused() -> None:
    for _, said in _queries():
        for end in range(len(said)):
            cut = said[:end]
            _read_or_refused(cut)
            try:
                parse_unfinished(cut)
            except QuerySyntaxError as refused:
                pytest.fail(f"{cut!r} is unfinished, and was refused: {refused}")


def _read_or_refused(query: str) -> Node | None:
    try:
        return parse(query)
    except QuerySyntaxError as refused:
        assert 0 <= refused.position < max(1, len(query))
        assert refused.position < refused.end
        assert refused.problem and refused.remedy
        return None


def _without(text: str, place: int) -> str:
    return text[:place] + text[place + 1 :]


def test_a_sign_that_has_lost_its_partner_is_never_overlooked() -> None:
    for _, said in _queries():
        for unit in lex(said).units:
            if unit.kind in ("(", ")"):
                damaged = [_without(said, unit.start)]
            elif unit.kind in ("phrase", "regex") and unit.text:
                damaged = [_without(said, unit.start), _without(said, unit.end - 1)]
            else:
                damaged = []
            for query in damaged:
                assert _read_or_refused(query) is None, (said, query)


def test_a_doubled_operator_is_refused() -> None:
    for _, said in _queries():
        for unit in lex(said).units:
            if unit.kind in ("AND", "OR", "NOT", "NEAR", "BEFORE"):
                operator = said[unit.start : unit.end]
                doubled = f"{said[: unit.end]} {operator} {said[unit.end :]}"
                assert _read_or_refused(doubled) is None, doubled


@pytest.mark.parametrize("sign", ["[", "]", "{", "}", "\\", "<", ">", "+", ")", '"', "`", "¬"])
def test_a_stray_sign_is_refused(sign: str) -> None:
    for number, (_, said) in enumerate(_queries()):
        place = random.Random(number).choice(_between_units(said))
        assert _read_or_refused(f"{said[:place]} {sign} {said[place:]}") is None, (said, place)
        assert _read_or_refused(f"{said[:place]} {sign}x {said[place:]}") is None, (said, place)


def _between_units(said: str) -> list[int]:
    units = lex(said).units
    return [0, len(said), *(unit.start for unit in units if not _goes_with_the_one_before(unit))]


def _goes_with_the_one_before(unit: Unit) -> bool:
    return unit.kind in ("~", "^")
