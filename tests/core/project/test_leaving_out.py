"""Words left out of a search one by one: what is found, counted and marked is all but them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.project.articles import article
from workbench.core.progress import NoProgress
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.saved_searches import save_search
from workbench.core.project.project import Project, create_project
from workbench.core.project.saved_searches import state_of
from workbench.core.project.searching import Searcher
from workbench.core.search.request import Filters, SearchRequest

DEFINITE = ("Das Haus", "Das Krankenhaus")
TEXTS = (
    ("Das Haus der Minister steht am Fluss. Die Häuser daneben gehören der Stadt.", "de"),
    ("In den Häusern wohnt niemand, sagte der Minister am Montag.", "de"),
    ("Das Krankenhaus wurde verkauft, und die Häuser auch.", "de"),
    ("قال الوزير إن كتابه الجديد صدر. وكتب الوزير مقالا.", "ar"),
    ("قالت الوزارة إن الكتب والكتاب الأول متاحة للوزير.", "ar"),
)


@pytest.fixture
def searcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Searcher]:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    project = create_project(tmp_path / "story.muqabala", author="amal")
    texts = [article(text, language, path=f"{number}.txt") for number, (text, language) in enumerate(TEXTS)]
    import_articles(project, texts)
    made = Searcher(project)
    made.index.update(NoProgress())
    yield made
    made.index.close()
    project.close()


def found(searcher: Searcher, query: str, *without: str, field: str = "stemmed") -> tuple[int, list[str]]:
    request = SearchRequest(query, field=field, filters=Filters().leaving_out(*without))
    result = searcher.answered(request)
    assert len(result.documents) == result.total == len(searcher.ids(request))
    return result.total, sorted(hit.quote for document in result.documents for hit in document.hits)


def test_a_form_that_is_left_out_is_found_nowhere(searcher: Searcher) -> None:
    assert found(searcher, "Haus") == (3, ["Haus", "Häuser", "Häuser", "Häusern", "Krankenhaus"])
    assert found(searcher, "Haus", "Häuser") == (3, ["Haus", "Häusern", "Krankenhaus"])
    assert found(searcher, "Haus", "Häuser", "Krankenhaus") == (2, ["Haus", "Häusern"])
    assert found(searcher, "Haus", "Haus", "Häuser", "Häusern", "Krankenhaus") == (0, [])


def test_it_is_the_word_as_written_that_is_left_out(searcher: Searcher) -> None:
    assert found(searcher, "Haus", "häuser", "HAUS") == found(searcher, "Haus")
    assert found(searcher, "كتاب", "كتابه") == (1, ["الكتب", "والكتاب"])
    assert found(searcher, "كتاب", "الكتب", "والكتاب") == (1, ["كتابه"])


def test_in_phrases_and_nearness_too(searcher: Searcher) -> None:
    assert found(searcher, '"die Haus"') == (3, [*DEFINITE, "Die Häuser", "den Häusern", "die Häuser"])
    assert found(searcher, '"die Haus"', "Häuser") == (3, [*DEFINITE, "den Häusern"])
    assert found(searcher, '"die Haus"', "die", "den") == (2, [*DEFINITE, "Die Häuser"])
    assert found(searcher, "Haus NEAR/3 Minister", "Minister") == (0, [])
    assert found(searcher, "Haus NEAR/3 Minister", "Häusern") == (1, ["Haus der Minister"])


def test_of_folded_words_and_groups_too(searcher: Searcher) -> None:
    assert found(searcher, "haeuser", "Häuser", field="folded") == (0, [])
    assert found(searcher, "hae*", "Häuser", field="folded") == (1, ["Häusern"])
    assert found(searcher, "haeuser~", "Häuser", field="folded") == (1, ["Häusern"])
    assert found(searcher, "=Häuser", "Häuser") == (0, [])


def test_a_document_is_still_found_by_the_rest_of_the_query(searcher: Searcher) -> None:
    assert found(searcher, "Haus OR verkaufen", "Krankenhaus", "Häuser") == (
        3,
        ["Haus", "Häusern", "verkauft"],
    )
    assert found(searcher, "Minister NOT Haus", "Haus") == (0, []), "what NOT takes away stays as it was"


def test_a_saved_search_keeps_what_is_left_out(searcher: Searcher) -> None:
    project: Project = searcher.project
    filters = Filters().leaving_out("Häuser", "Krankenhaus").lines()
    saved = save_search(project, "Häuser", "Haus", form="stemmed", filters=filters).value
    assert len(state_of(project, searcher, saved).found) == 2
    assert len(state_of(project, searcher, replace(saved, filters="")).found) == 3
