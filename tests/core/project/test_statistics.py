"""The statistics of a project: the right documents are counted, with any engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.core.project.articles import article
from workbench.core.errors import UserError
from workbench.core.progress import Cancelled, NoProgress
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.project.statistics import ProjectStatistics
from workbench.core.search.concordance.context import Context, Unit
from workbench.core.search.concordance.groups import GroupBy
from workbench.core.search.request import Filters, SearchRequest
from workbench.core.search.statistics.limits import Limits

ALL = Limits(minimum=1)
MORE = [
    "Die Klage gegen die Bank. Die Klage ist neu.",
    "Die Bank weist die Klage zurück.",
    "Der Hafen ist neu und groß.",
]


@pytest.fixture
def searcher(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Searcher]:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    import_articles(project, [article(text, "de", f"Titel {place}") for place, text in enumerate(MORE)])
    made = Searcher(project)
    made.index.update(NoProgress())
    yield made
    made.index.close()


@pytest.fixture
def statistics(searcher: Searcher) -> ProjectStatistics:
    return ProjectStatistics(searcher)


def test_collocates_of_a_search(statistics: ProjectStatistics) -> None:
    found = statistics.collocates(SearchRequest("Klage"), Context(1, 1, Unit.WORDS), ALL)
    by_word = {one.word: one for one in found.words}
    # Three times in the new articles, once in the old one: “mit einer Klage 😀 wegen”.
    assert (found.hits, found.window) == (4, 8)
    # Spelled as it is most often: die, Die, die.
    assert (by_word["Die"].together, by_word["Die"].before, by_word["Die"].documents) == (3, 3, 2)
    assert by_word["wegen"].after == 1
    all_words = statistics.corpus().size(statistics.corpus().everything)
    assert found.size == all_words - 4


def test_filters_and_language_are_those_of_the_counted_texts(
    project: Project, statistics: ProjectStatistics
) -> None:
    german = statistics.collocates(SearchRequest("Klage", language="de"), limits=ALL)
    corpus = statistics.corpus()
    ids = [one.id for one in project.documents.all() if one.language == "de"]
    assert german.size == corpus.size(corpus.selection(ids)) - 4
    only = Filters().including("language", "de")
    assert statistics.collocates(SearchRequest("Klage", filters=only), limits=ALL) == german


def test_keywords_of_a_selection_against_the_rest(searcher: Searcher, statistics: ProjectStatistics) -> None:
    found = statistics.keywords(SearchRequest("Bank", language="de"), ALL)
    assert (found.documents_here, found.documents_there) == (2, 2)
    assert {"Klage", "Bank"} <= {one.word for one in found.frequent[:4]}
    assert "Microsoft" in {one.word for one in found.rarer}
    everything = statistics.keywords(SearchRequest("Bank"), ALL)
    assert everything.documents_there == 4
    ids = searcher.ids(SearchRequest("Bank"))
    others = set(statistics.corpus().ids) - set(ids)
    assert statistics.keywords_of(ids, others, limits=ALL) == everything


def test_ngrams_of_a_selection_and_with_hits(statistics: ProjectStatistics) -> None:
    found = statistics.ngrams(SearchRequest("", language="de"), 2, limits=Limits(2))
    assert [(one.text, one.count, one.documents) for one in found][:1] == [("Die Klage", 3, 2)]
    found = statistics.ngrams(SearchRequest("Klage"), 3, with_hits=True, limits=ALL)
    assert found and all("klage" in one.terms for one in found)
    for size in (1, 6):
        with pytest.raises(UserError):
            statistics.ngrams(SearchRequest(""), size)


def test_the_spread_of_a_search(statistics: ProjectStatistics) -> None:
    found = statistics.spread(SearchRequest("Klage", language="de"))
    assert (found.hits, found.range, len(found.parts)) == (4, 3, 4)
    (twice,) = [part for part in found.parts if part.hits == 2]
    assert twice.positions == (4 / 44, 30 / 44)
    by_language = statistics.spread(SearchRequest("Klage"), GroupBy.LANGUAGE)
    assert {part.key: part.hits for part in by_language.parts} == {"ar": 0, "hi": 0, "de": 4}


def test_words_are_counted_anew_when_the_project_has_changed(
    searcher: Searcher, statistics: ProjectStatistics
) -> None:
    before = statistics.corpus()
    assert statistics.corpus() is before
    import_articles(searcher.project, [article("Noch eine Klage", "de", "Neu")])
    searcher.index.update(NoProgress())
    assert statistics.collocates(SearchRequest("Klage"), limits=ALL).hits == 5
    assert len(statistics.corpus().ids) == len(before.ids) + 1


class NoSequences:
    """An engine that keeps no sequences of words, as another program behind the protocol may not."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine

    def __getattr__(self, name: str) -> Any:
        if name == "sequences":
            raise AttributeError(name)
        return getattr(self._engine, name)


def test_another_engine_has_the_texts_read(searcher: Searcher, monkeypatch: pytest.MonkeyPatch) -> None:
    request = SearchRequest("Klage", field="stemmed")
    expected = ProjectStatistics(searcher).collocates(request, limits=ALL)
    ngrams = ProjectStatistics(searcher).ngrams(SearchRequest(""), 2, limits=ALL)
    engine = NoSequences(searcher.index.opened())
    monkeypatch.setattr(searcher.index, "opened", lambda: engine)
    other = ProjectStatistics(searcher)
    assert other.collocates(request, limits=ALL) == expected
    found = other.ngrams(SearchRequest(""), 2, limits=ALL)
    assert {(one.terms, one.count, one.documents) for one in found} == {
        (one.terms, one.count, one.documents) for one in ngrams
    }

    class Impatient:
        def report(self, done: int, total: int, what: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        ProjectStatistics(searcher).corpus(Impatient())
