"""What a search can be narrowed by: counts that tell what a further choice would bring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core.progress import NoProgress
from workbench.core.project import facet_choices as module
from workbench.core.project.facet_choices import FACETS, facet_choices
from workbench.core.project.operations.documents import edit_document
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.search.request import Filters, SearchRequest

EVERYTHING = SearchRequest("microsoft OR मस्क")


@pytest.fixture
def searcher(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Searcher]:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    outlets = {"ar": ("The Harbour", "2023-04-18"), "de": ("The Harbour", "2023-04-20"), "hi": ("Dainik", "")}
    for document in project.documents.all():
        outlet, published = outlets[document.language]
        edit_document(project, document.id, outlet=outlet, published=published)
    made = Searcher(project)
    assert made.index.update(NoProgress()) == 3
    yield made
    made.index.close()


def chosen(*included: tuple[str, str], excluded: tuple[tuple[str, str], ...] = ()) -> SearchRequest:
    return replace(EVERYTHING, filters=Filters(frozenset(included), frozenset(excluded)))


def test_a_choice_does_not_change_the_counts_of_its_own_facet(searcher: Searcher) -> None:
    free = facet_choices(searcher, EVERYTHING)
    assert set(free.counts) == set(FACETS)
    assert free.counts["language"] == {"ar": 1, "de": 1, "hi": 1}
    narrowed = facet_choices(searcher, chosen(("language", "ar")))
    assert narrowed.counts["language"] == free.counts["language"]
    assert narrowed.counts["outlet"] == {"The Harbour": 1}
    assert sum(bar.count for bar in narrowed.dates.bars) == 1


def test_a_count_tells_how_many_documents_would_come_or_have_gone(searcher: Searcher) -> None:
    request = chosen(("language", "ar"), excluded=(("outlet", "The Harbour"),))
    assert searcher.answered(request).total == 0
    choices = facet_choices(searcher, request)
    assert choices.counts["outlet"] == {"The Harbour": 1}
    assert choices.counts["language"] == {"hi": 1, "ar": 0}


def test_dates_are_bars_of_what_all_else_finds(searcher: Searcher, monkeypatch: pytest.MonkeyPatch) -> None:
    free = facet_choices(searcher, EVERYTHING).dates
    assert ([bar.count for bar in free.bars], free.undated) == ([1, 0, 1], 1)
    one_day = facet_choices(searcher, chosen(("date", "2023-04-18")))
    assert [bar.count for bar in one_day.dates.bars] == [1, 0, 1]
    assert one_day.counts["language"] == {"ar": 1}
    monkeypatch.setattr(module, "_MOST_DATES", 0)
    many = facet_choices(searcher, EVERYTHING).dates
    assert many.undated == 1


def test_days_follow_the_project(project: Project, searcher: Searcher) -> None:
    hindi = next(document for document in project.documents.all() if document.language == "hi")
    assert searcher.days()[hindi.id] == ""
    edit_document(project, hindi.id, published="2023-05-01")
    assert searcher.days()[hindi.id] == "2023-05-01"
