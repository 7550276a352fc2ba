"""Real Arabic news, with harakat and tatweel: what is found is what was asked for, nothing else.

``ANT_QUERIES=5000`` asks more than the suite has time for, of so many more articles.
"""

from __future__ import annotations

import os
import random
import re
import tarfile
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

import pytest

from tests.core.search.conftest import article
from workbench.core.search.analysis import EXACT, FORMS, STEMMED, prepare, terms_of
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.engine import IndexedDocument, SearchEngine
from workbench.core.search.hits import Hit, find_hits
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


def _asked_for(words: list[str], tree: Node) -> bool:
    """Whether *words*, as they stand in the text, are what *tree* asks for."""
    match tree:
        case Or(parts):
            return any(_asked_for(words, part) for part in parts)
        case Term(text, _, form):
            return len(words) == 1 and text in _terms(words, form)[0]
        case Prefix() | Wildcard() | Fuzzy():
            return len(words) == 1 and any(map(word_test(tree), _terms(words, tree.form)[0]))
        case Phrase(wanted, slop, _, form):
            terms = _terms(words, form)
            fits = wanted[0] in terms[0] and wanted[-1] in terms[-1]
            return fits and len(words) <= len(wanted) + slop
    return False


def _is_spelt_so(quote: str, query: Leaf, form: str) -> bool:
    """The same for a single word without the analysis: by folding, or not even that."""
    if not isinstance(query, Term):
        return True
    return form == STEMMED or (
        quote == query.text if form == EXACT else fold_text(quote) == fold_text(query.text)
    )


def _terms(words: list[str], form: str) -> list[tuple[str, ...]]:
    spans = [(place, place + 1) for place, _ in enumerate(words)]
    return list(map(tuple, terms_of(form, words, spans, Languages("ar"), 0)))


@lru_cache(maxsize=50)
def _spans(text: str) -> list[tuple[int, int]]:
    return list(spans_and_words(text)[0])


def _words_at(text: str, hit: Hit) -> list[str]:
    """The words of *hit* as they are cut in the text: of an address (…-24.html), 24.html is one.

    None where it does not begin and end with words.
    """
    inside = [(start, end) for start, end in _spans(text) if start < hit.end and end > hit.start]
    whole = inside and (inside[0][0], inside[-1][1]) == (hit.start, hit.end)
    return [text[start:end] for start, end in inside] if whole else []


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
                words = _words_at(document.text, place)
                assert _asked_for(words, tree), (place.quote, query)
                assert _is_spelt_so(place.quote, query, form), (place.quote, query)
                hits += 1
    assert hits > _QUERIES
