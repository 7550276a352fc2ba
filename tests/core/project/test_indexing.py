"""The index says of which state of the project it is, and is believed only where it can know."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from workbench.core.errors import UserError
from workbench.core.progress import Cancelled, NoProgress
from workbench.core.project import indexing
from workbench.core.project.indexed import checksums_of_all
from workbench.core.project.indexing import ProjectIndex
from workbench.core.project.operations.claims import add_claim
from workbench.core.project.operations.documents import edit_document, import_articles, remove_documents
from workbench.core.project.project import Project, create_project, open_project
from workbench.core.search.whoosh_engine import merge_policy


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("MUQABALA_CACHE", str(folder))
    return folder


@pytest.fixture
def index(project: Project) -> Iterator[ProjectIndex]:
    made = ProjectIndex(project)
    assert made.update(NoProgress()) == 3
    yield made
    made.close()


@pytest.fixture
def comparisons(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many documents there were each time that all were compared."""
    counted: list[int] = []

    def counting(project: Project) -> dict[str, str]:
        found = checksums_of_all(project)
        counted.append(len(found))
        return found

    monkeypatch.setattr(indexing, "checksums_of_all", counting)
    return counted


def add(project: Project, text: str = "Ein neuer Artikel.") -> str:
    return import_articles(project, [article(text, "de")]).value.imported[0].id


def is_right(project: Project) -> bool:
    """Whether the index, looked at by somebody who comes now, holds what the project holds, and all of it."""
    index = ProjectIndex(project)
    index.update(NoProgress())
    right = dict(index.opened().scan()) == checksums_of_all(project)
    index.close()
    return right


def test_nothing_is_compared_where_nothing_was_done(
    project: Project, index: ProjectIndex, comparisons: list[int]
) -> None:
    for _ in range(2):
        again = ProjectIndex(project)
        assert again.update(NoProgress()) == 0
        again.close()
    for number in range(3):
        add_claim(project, f"claim {number}")
        assert index.update(NoProgress()) == 0
    add(project)
    assert index.update(NoProgress()) == 1
    assert comparisons == []


def test_an_index_of_no_project_file_is_compared_once(
    project: Project, index: ProjectIndex, comparisons: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program version may index something else of a document."""
    monkeypatch.setattr(indexing, "indexing_basis", lambda: "another")
    assert is_right(project)
    assert is_right(project)
    assert comparisons == [3]


def later(project: Project) -> None:
    add(project, "Später.")


def nothing(project: Project) -> None:
    del project


def removed(project: Project) -> None:
    remove_documents(project, [project.documents.all()[0].id])


def undone(project: Project) -> None:
    project.undo()


def undone_and_other(project: Project) -> None:
    project.undo()
    add(project, "Etwas anderes.")


def undone_and_redone(project: Project) -> None:
    add(project, "Noch etwas.")
    project.undo()
    project.undo()
    project.redo()


WAYS = [nothing, later, removed, undone, undone_and_other, undone_and_redone]


@pytest.mark.parametrize("of_copy", WAYS)
@pytest.mark.parametrize("of_project", WAYS)
def test_copies_share_an_index_and_are_both_searched_rightly(
    project: Project,
    index: ProjectIndex,
    tmp_path: Path,
    of_project: Callable[[Project], None],
    of_copy: Callable[[Project], None],
) -> None:
    add(project)
    index.update(NoProgress())
    path = tmp_path / "copy.muqabala"
    project.write_copy(path)
    of_project(project)
    copy = open_project(path)
    of_copy(copy)
    for one in (copy, project, copy, copy, project):
        assert is_right(one)
    copy.close()


def test_a_file_that_is_put_back_is_searched_rightly(tmp_path: Path) -> None:
    """The same file at the same place, as it was before: a backup."""
    path, backup = tmp_path / "story.muqabala", tmp_path / "backup"
    project = create_project(path)
    first = add(project, "Der erste.")
    project.close()
    shutil.copy(path, backup)
    project = open_project(path)
    add(project, "Der zweite.")
    edit_document(project, first, title="Anders")
    assert is_right(project)
    project.close()
    shutil.copy(backup, path)
    project = open_project(path)
    assert is_right(project)
    add(project, "Ein anderer zweiter.")
    edit_document(project, first, title="Ganz anders")
    assert is_right(project)
    project.close()


class _CancelledAt:
    def __init__(self, report: int) -> None:
        self.left = report

    def report(self, done: int, total: int, what: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("reports", [0, 1, 4, 5, 7])
def test_half_an_update_is_of_no_state(
    project: Project, index: ProjectIndex, monkeypatch: pytest.MonkeyPatch, reports: int
) -> None:
    """What came in before the cancel would otherwise be found after the import was undone."""
    monkeypatch.setattr(indexing, "_BATCH", 4)
    import_articles(project, [article(f"Artikel {number}.", "de") for number in range(9)])
    with pytest.raises(Cancelled):
        index.update(_CancelledAt(reports))
    project.undo()
    assert is_right(project)


def test_an_update_of_many_batches(
    project: Project, index: ProjectIndex, comparisons: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_BATCH", 2)
    import_articles(project, [article(f"Artikel {number}.", "de") for number in range(5)])
    assert index.update(NoProgress()) == 5
    assert is_right(project)
    assert comparisons == []


def test_somebody_else_who_commits_meanwhile_is_noticed(
    project: Project, index: ProjectIndex, tmp_path: Path
) -> None:
    """A window and a command, at work on two copies of a project at the same time."""
    path = tmp_path / "copy.muqabala"
    project.write_copy(path)
    copy = open_project(path)
    remove_documents(copy, [copy.documents.all()[0].id])
    add(copy, "Nur in der Kopie.")
    add(project, "Nur im Original.")
    half_done = index.collect()
    assert is_right(copy)
    assert half_done.run(NoProgress()) == 1
    assert index.opened().last_sequence == 0
    assert is_right(copy)
    assert is_right(project)
    copy.close()


def test_two_who_do_the_same_at_once_end_in_the_same_state(
    project: Project, index: ProjectIndex, comparisons: list[int]
) -> None:
    add(project)
    other = ProjectIndex(project)
    first, second = index.collect(), other.collect()
    first.run(NoProgress())
    second.run(NoProgress())
    other.close()
    assert is_right(project)
    assert comparisons == []


def test_what_could_not_be_committed_does_not_come_in_later(
    project: Project, index: ProjectIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk was full, the import was undone, something else was imported."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    add(project, "Wieder weg.")
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(UserError, match="No space left"):
            index.update(NoProgress())
    project.undo()
    add(project, "Etwas anderes.")
    assert index.update(NoProgress()) == 1
    assert dict(index.opened().scan()) == checksums_of_all(project)


def test_an_index_that_is_lost_during_an_update_is_whole_afterwards(
    project: Project, index: ProjectIndex, cache: Path
) -> None:
    add(project)
    update = index.collect()
    shutil.rmtree(cache)
    update.run(NoProgress())
    assert index.opened().last_sequence == 0
    assert is_right(project)


def test_a_reader_of_an_earlier_moment_spoils_nothing(project: Project, index: ProjectIndex) -> None:
    """A command reads of one moment; the window imports meanwhile and has indexed it already."""
    reader = open_project(project.path, read_only=True)
    with reader.snapshot():
        reader.documents.count()
        add(project)
        index.update(NoProgress())
        assert is_right(reader)
    reader.close()
    assert is_right(project)


def test_damage_that_tidying_finds_is_repaired(
    project: Project, index: ProjectIndex, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merge_policy, "ENOUGH", 1)
    for number in range(3):
        add(project, f"Artikel {number}.")
        index.update(NoProgress())
    for segment in cache.rglob("*.seg"):
        segment.write_bytes(b"\xff" * segment.stat().st_size)
    index.tidy(NoProgress())
    assert dict(index.opened().scan()) == checksums_of_all(project)
    assert index.opened().verify() == []
