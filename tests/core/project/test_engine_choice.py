"""Choosing the engine that a project is searched with, also where it is not installed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core.errors import UserError
from workbench.core.progress import NoProgress
from workbench.core.project.checking import problems_of
from workbench.core.project.engine_choice import SETTING, choose_engine, chosen_engine, engine_in_use
from workbench.core.project.project import Project, open_project
from workbench.core.project.searching import Searcher
from workbench.core.search import engines
from workbench.core.search.engines import ENGINES


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("MUQABALA_CACHE", str(folder))
    return folder


@pytest.fixture
def tantivy() -> None:
    """For tests that search with it."""
    pytest.importorskip("tantivy")


@pytest.fixture
def without_tantivy(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A machine where it is not installed; undone with the fixture's *undo*."""
    with monkeypatch.context() as patched:
        patched.setattr(engines, "find_spec", lambda name: None)
        yield patched


def found(project: Project) -> tuple[str, list[str]]:
    """With which engine a project is searched, and what it finds."""
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    engine = searcher.index.opened().capabilities.engine
    ids = [document.id for document in searcher.search("microsoft OR मस्क").documents]
    searcher.index.close()
    return engine, sorted(ids)


def kept(cache: Path) -> set[str]:
    """The engines that have an index in the cache."""
    return {path.parent.name.partition("-")[0] for path in cache.rglob("manifest.json")}


@pytest.mark.usefixtures("tantivy")
def test_both_engines_find_the_same(project: Project, cache: Path) -> None:
    assert chosen_engine(project) == "whoosh"
    engine, ids = found(project)
    assert (engine, len(ids)) == ("whoosh", 3)
    choose_engine(project, "tantivy")
    assert kept(cache) == set(), "an index that nobody asks any more is not left behind"
    assert found(project) == ("tantivy", ids)
    assert kept(cache) == {"tantivy"}
    choose_engine(project, "whoosh")
    assert found(project) == ("whoosh", ids)


@pytest.mark.usefixtures("tantivy")
def test_the_choice_goes_with_the_file_and_is_no_step_of_the_work(project: Project, tmp_path: Path) -> None:
    before, undo = project.history(), project.next_undo()
    choose_engine(project, "tantivy")
    assert (project.history(), project.next_undo()) == (before, undo)
    project.undo()
    assert chosen_engine(project) == "tantivy"
    project.redo()
    assert problems_of(project) == []
    copy = tmp_path / "copy.muqabala"
    project.write_copy(copy)
    with_copy = open_project(copy)
    assert chosen_engine(with_copy) == "tantivy"
    with_copy.close()


def test_a_project_of_a_colleague_can_be_searched_without_their_engine(
    project: Project, cache: Path, without_tantivy: pytest.MonkeyPatch
) -> None:
    project.set_setting(SETTING, "tantivy")
    in_use = engine_in_use(project)
    assert in_use.kind is ENGINES["whoosh"]
    assert in_use.because == "tantivy is not installed (pip install muqabala[tantivy]); whoosh is used."
    assert found(project)[0] == "whoosh"
    without_tantivy.undo()
    if ENGINES["tantivy"].installed:
        assert found(project)[0] == "tantivy"
        assert kept(cache) == {"tantivy", "whoosh"}, "it may be searched there and here in turn"


def test_an_engine_of_another_version_is_not_needed_either(project: Project) -> None:
    project.set_setting(SETTING, "../opensearch")
    assert engine_in_use(project).because.startswith("This version knows no search engine ../opensearch")
    assert found(project)[0] == "whoosh"


@pytest.mark.usefixtures("without_tantivy")
def test_what_is_not_installed_cannot_be_chosen(project: Project) -> None:
    with pytest.raises(UserError, match=r"not installed.*pip install muqabala\[tantivy\]"):
        choose_engine(project, "tantivy")
    with pytest.raises(UserError, match="no such search engine"):
        choose_engine(project, "grep")
    assert chosen_engine(project) == "whoosh"


def test_a_project_that_is_only_read_keeps_its_engine(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "read.muqabala"
    project.write_copy(path)
    shutil.copy(path, tmp_path / "before")
    reading = open_project(path, read_only=True)
    with pytest.raises(UserError, match="for reading only"):
        choose_engine(reading, "whoosh")
    reading.close()
    assert path.read_bytes() == (tmp_path / "before").read_bytes()
