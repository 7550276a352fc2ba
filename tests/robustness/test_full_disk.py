"""A full disk: a clear error, the project as it was, no half-written file; with room again, work goes on."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from tests.robustness.command import DONE
from tests.robustness.conftest import Muqabala
from workbench.core.errors import UserError
from workbench.core.text import language

ROOM = 900_000
"""Bytes of the small disk: a project with its log, and not much more."""


def long_article(folder: Path, count: int = 150_000) -> Path:
    """An article of *count* invented words: 8 bytes each, and 5 when they are compressed in a project."""
    chance = random.Random(9)
    words = ("".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=7)) for _ in range(count))
    path = folder / "long.txt"
    lines = zip(*[words] * 10, strict=False)
    path.write_text("\n".join(" ".join(line) for line in lines), encoding="utf-8")
    return path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for ROOM bytes."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root on Linux, to mount a small disk")
    folder = tmp_path / "small-disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Take all room that is left."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return filler


def test_an_import_that_does_not_fit_changes_nothing(
    small_disk: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    project = small_disk / "story.muqabala"
    article = tmp_path / "short.txt"
    article.write_text("Ein kurzer Artikel über einen Brief.", encoding="utf-8")
    assert muqabala("new", project).code == DONE
    assert muqabala("import", project, article).code == DONE
    before = muqabala("history", project).value
    article.write_text("Ein anderer kurzer Artikel über einen anderen Brief.", encoding="utf-8")
    ran = muqabala("import", project, article, long_article(tmp_path))
    assert ran.refused_clearly() and "full" in ran.stderr, ran.stderr
    assert muqabala("history", project).value == before
    assert muqabala("check", project).value == {"ok": True, "problems": []}
    assert muqabala("import", project, article).code == DONE
    assert [path.name for path in small_disk.iterdir()] == [project.name]


def test_on_a_disk_without_any_room_a_project_can_be_read_and_is_not_harmed(
    small_disk: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    project = small_disk / "story.muqabala"
    article = tmp_path / "short.txt"
    article.write_text("Ein kurzer Artikel über einen Brief.", encoding="utf-8")
    assert muqabala("new", project).code == DONE
    assert muqabala("import", project, article).code == DONE
    before = project.read_bytes()
    filler = fill(small_disk)
    assert len(muqabala("documents", project).value) == 1
    assert muqabala("search", project, "Brief").value["total"] == 1
    for words in (("mark", project, "short.txt", "0", "3"), ("undo", project)):
        ran = muqabala(*words)
        assert ran.refused_clearly(), ran.stderr
    assert muqabala("new", small_disk / "new.muqabala").refused_clearly()
    assert sorted(path.name for path in small_disk.iterdir()) == ["filler", project.name]
    assert project.read_bytes() == before
    filler.unlink()
    assert muqabala("mark", project, "short.txt", "0", "3").code == DONE
    assert muqabala("check", project).value["ok"]


@pytest.mark.parametrize(
    ("format_name", "name"),
    [("bundle", "out.zip"), ("html", "out.html"), ("xlsx", "out.xlsx"), ("csv", "tables")],
)
def test_an_export_that_does_not_fit_leaves_the_earlier_one(
    format_name: str, name: str, small_disk: Path, project: Path, muqabala: Muqabala
) -> None:
    target = small_disk / name
    assert muqabala("export", project, "--format", format_name, target).code == DONE
    before = contents(target)
    fill(small_disk)
    ran = muqabala("export", project, "--format", format_name, target)
    assert ran.refused_clearly(), ran.stderr
    assert contents(target) == before
    assert sorted(path.name for path in small_disk.iterdir()) == sorted(["filler", name])


def test_without_room_for_temporary_files_a_bundle_is_written_or_refused(
    small_disk: Path, project: Path, tmp_path: Path, muqabala: Muqabala, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(small_disk)
    target = tmp_path / "out.zip"
    for folder in (small_disk, tmp_path / "missing"):
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        ran = muqabala("export", project, "--format", "bundle", target)
        assert ran.refused_clearly() or muqabala("verify", target).value["ok"], ran.stderr
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_without_room_for_the_index_the_import_is_kept(
    small_disk: Path, project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    cache = small_disk / "cache"
    cache.mkdir()
    fill(small_disk)
    ran = muqabala("import", project, long_article(tmp_path), cache=cache)
    assert "Traceback" not in ran.stderr
    assert len(muqabala("documents", project).value) == 2
    assert muqabala("check", project).value["ok"]


def test_a_language_that_cannot_be_found_out_for_want_of_room_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(language, "_MODEL", language._Model())
    with largest_file(100_000), pytest.raises(UserError, match="temporary file"):
        language.detect_language("Der Konzern hat den Brief erhalten und will ihn beantworten.")


def test_what_was_saved_is_kept_when_there_is_no_room_to_bring_it_to_rest(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    article = long_article(tmp_path, 50_000)
    # The log beside the project has room for the article; the project, to which it is added, has not.
    limit = partial(largest_file, project.stat().st_size + 200_000)
    ran = muqabala("import", project, article, "--language", "de", within=limit)
    assert ran.refused_clearly() and "everything is saved" in ran.stderr, ran.stderr
    assert len(muqabala("documents", project).value) == 2
    assert muqabala("undo", project).code == DONE
    assert [path.name for path in project.parent.iterdir()] == [project.name]
    assert muqabala("check", project).value == {"ok": True, "problems": []}


def test_a_limit_on_the_size_of_files_is_told_and_changes_nothing(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    article = long_article(tmp_path, 100_000)
    before = muqabala("history", project).value
    limit = partial(largest_file, project.stat().st_size + 200_000)
    ran = muqabala("import", project, article, within=limit)
    assert ran.refused_clearly(), ran.stderr
    assert muqabala("history", project).value == before
    assert muqabala("check", project).value == {"ok": True, "problems": []}
    assert [path.name for path in project.parent.iterdir()] == [project.name]


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let no file grow beyond *size* bytes as long as the block lasts."""
    resource = pytest.importorskip("resource", reason="needs POSIX limits")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def contents(target: Path) -> dict[str, bytes]:
    """The bytes of a file, or of all files of a folder."""
    files = [target] if target.is_file() else sorted(target.rglob("*"))
    return {path.name: path.read_bytes() for path in files if path.is_file()}
