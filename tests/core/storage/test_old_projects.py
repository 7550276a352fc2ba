"""Projects of every form that there ever was open today, with all that is in them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.projects.make import FOLDER, QUOTE
from workbench.core.errors import UserError
from workbench.core.project.checking import problems_of
from workbench.core.project.comparing import matrix_of
from workbench.core.project.project import open_project
from workbench.core.storage import migrations
from workbench.core.storage.lock import ProjectLock

FILES = sorted(FOLDER.glob("v*.muqabala"))


def test_there_is_one_for_every_form() -> None:
    assert [path.stem for path in FILES] == [f"v{number + 1}" for number in range(len(migrations.scripts()))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_old_project_opens_whole(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "story.muqabala"
    shutil.copy(path, copy)
    project = open_project(copy)
    assert problems_of(project) == []
    assert [document.language for document in project.documents.all()] == ["ar", "hi", "de"]
    quotes = {mark.quote for mark in project.marks.all()}
    assert quotes == ({QUOTE} if path.stem in ("v1", "v2", "v3") else {QUOTE, "Musk […] droh"})
    assert [claim.text for claim in matrix_of(project).claims] == ["Data was used"]
    saved = [(search.name, len(project.seen_by(search))) for search in project.saved_searches.all()]
    assert saved == ([] if path.stem == "v1" else [("data", 18)])
    replaced = [(version.number, version.note) for version in project.versions.all()]
    assert replaced == ([] if path.stem in ("v1", "v2") else [(1, "a paragraph was lost")])
    rated = [row.consistency.value for row in project.ratings.all()]
    assert rated == ([] if path.stem in ("v1", "v2", "v3", "v4") else ["very consistent"])
    dismissed = [row.reason for row in project.dismissals.all()]
    assert dismissed == (["two letters"] if path.stem not in ("v1", "v2", "v3", "v4", "v5") else [])
    rejected = [row.what for row in project.rejections.all()]
    assert rejected == ([] if path.stem in ("v1", "v2", "v3", "v4", "v5", "v6") else ["Klage"])
    redo = project.next_redo()
    assert redo is not None and redo.name == "Add the claim “undone”"
    while project.next_undo():
        project.undo()
    assert project.documents.count() == project.marks.count() == project.claims.count() == 0
    project.close()


@pytest.mark.parametrize("path", FILES[:-1], ids=lambda path: path.stem)
def test_an_old_project_is_brought_up_to_date_before_it_is_read(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "story.muqabala"
    shutil.copy(path, copy)
    project = open_project(copy, read_only=True)
    assert project.read_only and project.documents.count() == 3 and problems_of(project) == []
    project.close()
    backup = tmp_path / f"story.muqabala.{path.stem}-backup"
    assert backup.stat().st_size == path.stat().st_size


@pytest.mark.parametrize("path", FILES[:-1], ids=lambda path: path.stem)
def test_an_old_project_that_somebody_else_has_open_is_not_read(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "story.muqabala"
    shutil.copy(path, copy)
    lock = ProjectLock(copy)
    assert lock.acquire("bilal") is None
    with pytest.raises(UserError, match="older form"):
        open_project(copy, read_only=True)
    lock.release()
    assert copy.read_bytes() == path.read_bytes()
