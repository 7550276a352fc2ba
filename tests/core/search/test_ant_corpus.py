"""Real Arabic news, with harakat and tatweel: what is found is what was asked for, nothing else.

``ANT_QUERIES=5000`` asks more than the suite has time for, of so many more articles.
"""

from __future__ import annotations

import os
import random
import re
import tarfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from tests.core.search.conftest import article
from workbench.core.search.analysis import EXACT, FORMS, STEMMED, prepare, terms_of
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.engine import IndexedDocument, SearchEngine
from workbench.core.search.hits import find_hits
from workbench.core.search.patterns import word_test
from workbench.core.search.stems import Languages
from workbench.core.search.tree import Fuzzy, Leaf, Node, Or, Phrase, Prefix, Term, Wildcard
from workbench.core.text.canonical import canonical
from workbench.core.text.folding import fold_text

_QUERIES = int(os.environ.get("ANT_QUERIES", "400"))
_ARTICLES = _QUERIES
_MARKS = re.compile("[\u0640\u064b-\u0652]")


@pytest.fixture(scope="module")
def documents(shared: Path) -> list[IndexedDocument]:
    """Articles as they come, and as many with harakat or tatweel."""
    archive = shared / "data" / "ant-corpus.tar.xz"
    plain = islice(_read(archive), _ARTICLES // 2)
    marked = (document for document in _read(archive) if _MARKS.search(document.text))
    return list({document.id: document for document in (*plain, *islice(marked, _ARTICLES // 2))}.values())


def _read(archive: Path) -> Iterator[IndexedDocument]:
    with tarfile.open(archive) as members:
        for member in members:
            file = members.extractfile(member)
            if file is None or not member.name.endswith(".txt"):
                continue
            found = re.search(r"<TEXT>(.*?)</TEXT>", file.read().decode(), re.DOTALL)
            if found:
                yield article(member.name, canonical(found[1]), language="ar")


def _queries(documents: list[IndexedDocument]) -> Iterator[tuple[Leaf, str]]:
    chance = random.Random(7)
    for _ in range(_QUERIES):
        _, words = spans_and_words(chance.choice(documents).text)
        if len(words) < 9:
            continue
        at = chance.randrange(len(words) - 4)
        yield (
            chance.choice(
                [
                    Term(words[at]),
                    Prefix(words[at][:4]),
                    Phrase(tuple(words[at : at + 2])),
                    Phrase(tuple(words[at : at + 3])),
                    Phrase((words[at], words[at + 2]), 2),
                    Wildcard((words[at][0], "*", *_MARKS.sub("", words[at])[1:][-1:])),
                    Fuzzy(words[at], 1),
                ]
            ),
            chance.choice(list(FORMS)),
        )


def _asked_for(quote: str, tree: Node) -> bool:
    """Whether *quote*, analysed by itself, is what *tree* asks for."""
    match tree:
        case Or(parts):
            return any(_asked_for(quote, part) for part in parts)
        case Term(text, _, form):
            words = _terms(quote, form)
            return len(words) == 1 and text in words[0]
        case Prefix() | Wildcard() | Fuzzy():
            words = _terms(quote, tree.form)
            return len(words) == 1 and any(map(word_test(tree), words[0]))
        case Phrase(wanted, slop, _, form):
            words = _terms(quote, form)
            fits = wanted[0] in words[0] and wanted[-1] in words[-1]
            return fits and len(words) <= len(wanted) + slop
    return False


def _is_spelt_so(quote: str, query: Leaf, form: str) -> bool:
    """The same for a single word without the analysis: by folding, or not even that."""
    if not isinstance(query, Term):
        return True
    return form == STEMMED or (
        quote == query.text if form == EXACT else fold_text(quote) == fold_text(query.text)
    )


def _terms(quote: str, form: str) -> list[tuple[str, ...]]:
    spans, words = spans_and_words(quote)
    return list(map(tuple, terms_of(form, words, spans, Languages("ar"), 0)))


def test_every_hit_is_something_asked_for(engine: SearchEngine, documents: list[IndexedDocument]) -> None:
    engine.apply(documents, (), 1)
    engine.commit()
    by_id = {document.id: document for document in documents}
    hits = 0
    for query, form in _queries(documents):
        tree = prepare(query, form, ["ar"])
        found = engine.search(tree, limit=20)
        assert found.total > 0, query
        for ranked in found.documents:
            document = by_id[ranked.id]
            places = find_hits(document, tree)
            assert places, (query, ranked.id)
            for place in places:
                assert place.quote == document.text[place.start : place.end]
                assert _asked_for(place.quote, tree), (place.quote, query)
                assert _is_spelt_so(place.quote, query, form), (place.quote, query)
                hits += 1
    assert hits > _QUERIES
