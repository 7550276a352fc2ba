"""Making, locking and opening project files, where something is in the way."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from workbench.core.errors import UserError
from workbench.core.storage.lock import ProjectLock
from workbench.core.storage.store import create_store, open_store

SETTINGS = {"id": "1", "name": "story", "created": "2023-05-18T09:30:00.000001Z"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = tmp_path / "story.muqabala"
    create_store(project, "amal", SETTINGS).close()
    return project


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs a privilege on Windows")
def test_two_who_come_by_different_links_meet_at_one_lock(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "link.muqabala").symlink_to(path)
    first, _, _ = open_store(path, "amal")
    second, holder, _ = open_store(folder / "link.muqabala", "bilal")
    assert second.read_only and holder is not None and holder.user == "amal"
    second.close()
    first.close()


def test_a_project_is_locked_before_it_is_there(tmp_path: Path) -> None:
    path = tmp_path / "story.muqabala"
    lock = ProjectLock(path)
    lock.acquire("bilal")
    with pytest.raises(UserError, match="somebody else"):
        create_store(path, "amal", SETTINGS)
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        create_store(tmp_path / "story.muqabala", "amal", SETTINGS | {"name": "half \ud83d"})
    with pytest.raises(UserError, match="cannot be made here"):
        create_store(tmp_path / "nowhere" / "story.muqabala", "amal", SETTINGS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["file/story.muqabala", "x" * 300 + ".muqabala"], ids=["in a file", "long"])
def test_a_path_that_cannot_be_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError):
        open_store(tmp_path / name, "amal")


def test_a_lock_that_cannot_be_taken_leaves_no_descriptor(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> bool:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("workbench.core.storage.lock._try_lock", refuse)
    before = os.open(path, os.O_RDONLY)
    os.close(before)
    with pytest.raises(OSError, match="No locks"):
        ProjectLock(path).acquire("amal")
    after = os.open(path, os.O_RDONLY)
    os.close(after)
    assert after == before


def test_a_lock_is_given_back_where_its_file_cannot_be_removed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    lock = ProjectLock(path)
    lock.acquire("amal")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        lock.release()
    again = ProjectLock(path)
    assert again.acquire("bilal") is None
    again.release()
