"""Projects of every form that there ever was open today, with all that is in them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.projects.make import FOLDER, QUOTE
from workbench.core.project.checking import problems_of
from workbench.core.project.comparing import matrix_of
from workbench.core.project.project import open_project
from workbench.core.storage import migrations

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
    assert [mark.quote for mark in project.marks.all()] == [QUOTE]
    assert [claim.text for claim in matrix_of(project).claims] == ["Data was used"]
    redo = project.next_redo()
    assert redo is not None and redo.name == "Add the claim “undone”"
    while project.next_undo():
        project.undo()
    assert project.documents.count() == project.marks.count() == project.claims.count() == 0
    project.close()
