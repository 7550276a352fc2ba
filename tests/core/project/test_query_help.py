"""The help of the query language: every example in it is run on the sample project, and does what it says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest

from tests.core.project.query_help import GOLDEN, WITHOUT_GOLDEN, found_by_examples, sample_searcher
from workbench.core.project.searching import Searcher
from workbench.core.search.query.explaining import explain
from workbench.core.search.query.help import CONSTRUCTS, TOPICS
from workbench.core.search.query.parser import parse
from workbench.core.search.query.vocabulary import FIELDS, LANGUAGES
from workbench.core.search.tree import Name, leaves

_BY_KEY = {construct.key: construct for construct in CONSTRUCTS}


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    folder = tmp_path_factory.mktemp("help")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MUQABALA_CACHE", str(folder / "cache"))
        made = sample_searcher(folder)
        yield made
        made.index.close()
        made.project.close()


def test_the_examples_find_what_was_looked_at(searcher: Searcher) -> None:
    assert "".join(found_by_examples(searcher)) == GOLDEN.read_text(encoding="utf-8")


def test_every_example_finds_something_and_not_everything(searcher: Searcher) -> None:
    for construct in CONSTRUCTS:
        assert set(construct.examples) == set(LANGUAGES)
        if construct.key in WITHOUT_GOLDEN:
            continue
        for query in construct.examples.values():
            assert 0 < searcher.search(query).total < searcher.project.documents.count(), query


def test_the_help_has_all_that_there_is() -> None:
    assert [construct.topic for construct in CONSTRUCTS] == sorted(
        (construct.topic for construct in CONSTRUCTS), key=list(TOPICS).index
    )
    named = " ".join(f"{construct.syntax} {construct.means}" for construct in CONSTRUCTS)
    assert not [field for field in FIELDS if field != "text" and f"{field}:" not in named]
    assert not [operator for operator in ("AND", "OR", "NOT", "NEAR/3", "BEFORE/3") if operator not in named]


def test_every_example_is_understood_and_names_are_names() -> None:
    for construct in CONSTRUCTS:
        for query in construct.examples.values():
            assert explain(query).reading, query
            assert all(isinstance(leaf, Name) for leaf in leaves(parse(query))) or construct.key != "name"


def _plain(text: str) -> str:
    """*text* without capitals and marks: folded by the plainest means there are."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn" or letter >= "\u0900")


def _texts_with(searcher: Searcher, pattern: str) -> set[str]:
    """The documents in whose text, folded by the plainest means, *pattern* is found as whole words."""
    return {
        document.path
        for document in searcher.project.documents.all()
        if re.search(
            rf"(?<!\w){pattern}(?![\w\u093e-\u094d])", _plain(searcher.project.text(document.id)), re.DOTALL
        )
    }


@pytest.mark.parametrize(
    ("key", "language", "needed", "unwanted"),
    [
        ("words", "en", ("musk", "lawsuit"), ()),
        ("words", "ar", ("ماسك", "دعوى"), ()),
        ("phrase", "en", (r"price\s+list",), ()),
        ("phrase", "hi", (r"ट्विटर\s+के\s+मालिक",), ()),
        ("phrase_slop", "de", (r"brief\W+(\w+\W+){0,2}microsoft",), ()),
        ("phrase_slop", "ar", (r"ماسك\W+(\w+\W+){0,4}تغريدة",), ()),
        ("and", "en", ("letter", "nadella"), ()),
        ("or", "de", ("(behorden|richter)",), ()),
        ("or", "en", ("(openai|delaware)",), ()),
        ("not", "en", ("twitter",), ("letter",)),
        ("not", "ar", ("تويتر",), ("سبيرو",)),
        ("brackets", "de", ("(brief|tweet)", "daten"), ()),
        ("own_words", "de", ("tweet",), ("brief",)),
        ("near", "de", (r"(daten\W+(\w+\W+){0,3}behorden|behorden\W+(\w+\W+){0,3}daten)",), ()),
        ("before", "en", (r"musk\W+(\w+\W+){0,2}twitter",), ()),
        ("before", "ar", (r"شركة\W+(\w+\W+){0,3}microsoft",), ()),
        ("prefix", "en", (r"threat\w*",), ()),
        ("prefix", "de", (r"datenmiss\w*",), ()),
        ("wildcard", "de", (r"\w*missbrauch\w*",), ()),
        ("wildcard", "en", (r"\w*suit",), ()),
        ("wildcard", "ar", (r"تو\wير",), ()),
        ("regex", "en", ("law(suit|yer)s?",), ()),
        ("regex", "ar", ("ال(مال|بيانات)",), ()),
    ],
)
def test_the_examples_agree_with_a_plain_search_of_the_texts(
    searcher: Searcher, key: str, language: str, needed: tuple[str, ...], unwanted: tuple[str, ...]
) -> None:
    query = _BY_KEY[key].examples[language]  # type: ignore[index]
    found = {
        searcher.project.documents.get(one.id).path for one in searcher.search(query, limit=99).documents
    }
    expected = set.intersection(*(_texts_with(searcher, pattern) for pattern in needed))
    for pattern in unwanted:
        expected -= _texts_with(searcher, pattern)
    assert found == expected, query
