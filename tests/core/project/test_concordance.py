"""The concordance of a project: all hits of all documents, lazily, true to the texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from workbench.core.progress import Cancelled, NoProgress
from workbench.core.project.concordance import concordance
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.search.concordance.context import Context, Unit
from workbench.core.search.request import Filters, SearchRequest

EVERYTHING = "Microsoft OR تويتر OR ट्विटर OR Musk OR مسك"


@pytest.fixture
def searcher(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Searcher]:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    made = Searcher(project)
    made.index.update(NoProgress())
    yield made
    made.index.close()


def test_every_hit_of_a_search_is_a_row(searcher: Searcher) -> None:
    request = SearchRequest(EVERYTHING, limit=1)
    found = concordance(searcher, request)
    rows = list(found.rows)
    result = searcher.search(EVERYTHING)
    assert found.documents == result.total == 3
    assert [(row.document.id, row.start, row.end, row.hit) for row in rows] == [
        (document.id, hit.start, hit.end, hit.quote) for document in result.documents for hit in document.hits
    ]
    for row in rows:
        text = searcher.project.text(row.document.id)
        around = text[row.start - len(row.before) : row.end + len(row.after)]
        assert around == row.before + row.hit + row.after
        assert row.document == searcher.project.documents.get(row.document.id)


def test_a_row_has_the_direction_of_its_passage(searcher: Searcher) -> None:
    text = "قالت الشركة إن البيانات لم تستخدم.\nThe company Acme denies that it has used the data.\nAcme ردت"
    import_articles(searcher.project, [article(text, "ar")])
    searcher.index.update(NoProgress())
    rows = concordance(searcher, SearchRequest("Acme OR البيانات")).rows
    assert [(row.hit, row.direction) for row in rows] == [
        ("البيانات", "rtl"), ("Acme", "ltr"), ("Acme", "rtl"),
    ]  # fmt: skip


def test_filters_language_form_and_context_are_those_of_the_request(searcher: Searcher) -> None:
    only = Filters().including("language", "de")
    two_words = Context(2, 1, Unit.WORDS)
    (row,) = concordance(searcher, SearchRequest("klagen", field="stemmed", filters=only), two_words).rows
    assert (row.before, row.hit, row.after) == ("mit einer ", "Klage", " 😀 wegen")
    assert not list(concordance(searcher, SearchRequest("Klage", language="ar")).rows)
    assert not list(concordance(searcher, SearchRequest("klage", field="exact")).rows)


def test_a_query_about_metadata_alone_has_no_rows(searcher: Searcher) -> None:
    found = concordance(searcher, SearchRequest("language:de"))
    assert (found.documents, list(found.rows)) == (1, [])


def test_rows_come_as_they_are_asked_for_and_can_be_cancelled(searcher: Searcher) -> None:
    class Impatient:
        def __init__(self) -> None:
            self.done = 0

        def report(self, done: int, total: int, what: str = "") -> None:
            self.done += 1
            if self.done > 1 and total == 3 and done == 2:
                raise Cancelled

    listener = Impatient()
    rows = concordance(searcher, SearchRequest(EVERYTHING), progress=listener).rows
    assert listener.done == 0
    assert next(rows).document
    seen = 1
    with pytest.raises(Cancelled):
        for _ in rows:
            seen += 1
    assert seen >= 1
