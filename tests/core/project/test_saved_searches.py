"""Saved searches: undone like everything else, and what is new is told whatever happened in between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from tests.core.project.rows import rows
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress
from workbench.core.project.checking import problems_of
from workbench.core.project.exporting import export, open_bundle
from workbench.core.project.operations.documents import edit_document, import_articles, remove_documents
from workbench.core.project.operations.saved_searches import (
    edit_saved_search,
    mark_as_seen,
    remove_saved_search,
    save_search,
)
from workbench.core.project.project import Project, open_project
from workbench.core.project.saved_searches import saved_search_called, state_of, states_of
from workbench.core.project.searching import Searcher
from workbench.core.search.query.parser import QuerySyntaxError
from workbench.core.search.request import SearchRequest


@pytest.fixture
def searcher(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Searcher]:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    made = Searcher(project)
    yield made
    made.index.close()


def titles(project: Project, ids: tuple[str, ...]) -> set[str]:
    return {project.documents.get(one).language for one in ids}


def looked(project: Project, searcher: Searcher, query: str) -> str:
    """Save a search and look at it; its id."""
    searcher.index.update(NoProgress())
    return save_search(project, query, query, seen=searcher.ids(SearchRequest(query))).value.id


def new_of(project: Project, searcher: Searcher, search_id: str) -> set[str]:
    searcher.index.update(NoProgress())
    return titles(project, state_of(project, searcher, project.saved_searches.get(search_id)).new)


def test_every_operation_is_one_step_that_can_be_undone(project: Project) -> None:
    before = rows(project)
    search = save_search(project, " two \n words ", " Musk ", form="stemmed", filters="language=ar").value
    assert (search.name, search.query, search.seen) == ("two words", "Musk", "")
    mark_as_seen(project, search.id, ["a", "b"])
    edit_saved_search(project, search.id, query="Musk OR Klage")
    edit_saved_search(project, search.id, name="three")
    remove_saved_search(project, search.id)
    assert [entry.name for entry in project.history()[1:]] == [
        "Save the search “two words”",
        "Mark what “two words” finds as seen",
        "Edit the search “two words”",
        "Rename the search “two words” to “three”",
        "Remove the search “three”",
    ]
    states = []
    while len(project.history()) and project.next_undo() and project.saved_searches.count() + 1:
        states.append(rows(project))
        project.undo()
        if rows(project) == before:
            break
    for state in reversed(states):
        project.redo()
        assert rows(project) == state
    assert problems_of(project) == []


def test_what_cannot_be_searched_is_not_saved(project: Project) -> None:
    before = project.history()
    for name, query, more in (
        ("", "Musk", {}),
        ("x", '"open', {}),
        ("x", "Musk", {"filters": "nofacet=x"}),
        ("x", "Musk", {"filters": "language"}),
        ("x", "Musk", {"form": "shouted"}),
    ):
        with pytest.raises(UserError):
            save_search(project, name, query, **more)
    search = save_search(project, "x", "Musk").value
    with pytest.raises(QuerySyntaxError):
        edit_saved_search(project, search.id, query="(")
    assert project.history()[:-1] == before


def test_an_edit_or_a_look_that_changes_nothing_leaves_no_step(project: Project) -> None:
    search = save_search(project, "x", "Musk", seen=["b", "a"]).value
    before = project.history()
    assert not edit_saved_search(project, search.id, name="x", query=" Musk").changes
    assert not mark_as_seen(project, search.id, ["a", "b"]).changes
    assert project.history() == before


def test_new_is_what_fits_now_and_did_not_at_the_last_look(project: Project, searcher: Searcher) -> None:
    search_id = looked(project, searcher, "Microsoft")
    assert new_of(project, searcher, search_id) == set()
    import_articles(project, [article("Microsoft replied.", "en")])
    assert new_of(project, searcher, search_id) == {"en"}
    state = state_of(project, searcher, project.saved_searches.get(search_id))
    mark_as_seen(project, search_id, state.found)
    assert new_of(project, searcher, search_id) == set()
    project.undo()
    assert new_of(project, searcher, search_id) == {"en"}


def test_new_is_told_after_an_edit_a_removal_and_undo(project: Project, searcher: Searcher) -> None:
    german = next(document.id for document in project.documents.all() if document.language == "de")
    search_id = looked(project, searcher, "outlet:Blatt OR Klage")
    remove_documents(project, [german])
    state = state_of(project, searcher, project.saved_searches.get(search_id))
    mark_as_seen(project, search_id, [])
    project.undo()
    project.undo()  # the document is back, and had been seen
    assert new_of(project, searcher, search_id) == set() and len(state.found) == 1
    hindi = next(document.id for document in project.documents.all() if document.language == "hi")
    edit_document(project, hindi, outlet="Das Blatt")
    assert new_of(project, searcher, search_id) == {"hi"}
    project.undo()
    assert new_of(project, searcher, search_id) == set()


def test_a_search_that_is_never_looked_at_has_all_new(project: Project, searcher: Searcher) -> None:
    searcher.index.update(NoProgress())
    search = save_search(project, "x", "Microsoft", filters="-language=de").value
    state = state_of(project, searcher, search)
    assert titles(project, state.found) == {"ar"} and state.new == state.found


def test_one_that_cannot_be_run_leaves_the_others(
    project: Project, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    searcher.index.update(NoProgress())
    save_search(project, "a", "Musk", form="stemmed")
    save_search(project, "b", "Musk")
    monkeypatch.setattr("workbench.core.project.searching.require_form", _no_stems)
    states = states_of(project, searcher)
    assert [bool(state.error) for state in states] == [True, False] and len(states[1].found) == 1


def _no_stems(field: str, available: tuple[str, ...]) -> None:
    if field == "stemmed":
        raise UserError("stemmed", "is not there.")


def test_a_search_is_called_by_its_name_or_id(project: Project) -> None:
    search = save_search(project, "Musk und Tesla", "Musk").value
    assert saved_search_called(project, "musk und tesla") == search == saved_search_called(project, search.id)
    save_search(project, "MUSK UND TESLA", "Tesla")
    for words in ("Musk und Tesla", "nobody"):
        with pytest.raises(UserError):
            saved_search_called(project, words)


def test_what_was_seen_survives_closing_and_the_bundle(project: Project, tmp_path: Path) -> None:
    search = save_search(project, "x", "Musk", seen=["a", "b"]).value
    mark_as_seen(project, search.id, ["a", "b", "c"])
    project.undo()
    save_search(project, "y", "Musk")  # what was undone is given up, with what it had kept
    project.close()
    again = open_project(project.path)
    assert len(again.seen_by(again.saved_searches.get(search.id))) == 12
    assert problems_of(again) == []
    export(again, "bundle", tmp_path / "story.zip")
    again.close()
    copy = open_bundle(tmp_path / "story.zip", tmp_path / "copy.muqabala").project
    opened = open_project(copy, read_only=True)
    assert [search.name for search in opened.saved_searches.all()] == ["x", "y"]
    assert len(opened.seen_by(opened.saved_searches.get(search.id))) == 12
    opened.close()
