"""Without permission to write (or to read): a clear error, and what is there stays as it is."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from tests.robustness.command import DONE, FAILURES
from tests.robustness.conftest import ARTICLE, Muqabala

FORMATS = (("bundle", "out.zip"), ("html", "out.html"), ("xlsx", "out.xlsx"), ("csv", "tables"))
LINUX_CAPABILITY_VERSION_3 = 0x20080522
PAST_PERMISSIONS = 1 << 1 | 1 << 2
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: what lets root read and write everything (capabilities(7))."""


@contextmanager
def permissions_apply() -> Iterator[None]:
    """Let file permissions apply to root, too, as long as the block lasts."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(LINUX_CAPABILITY_VERSION_3, 0)
    sets = (ctypes.c_uint32 * 6)()
    if libc.capget(header, sets):
        raise OSError(ctypes.get_errno(), "the capabilities cannot be read")
    effective = sets[0]
    sets[0] = effective & ~PAST_PERMISSIONS
    if libc.capset(header, sets):
        raise OSError(ctypes.get_errno(), "the capabilities cannot be dropped")
    try:
        yield
    finally:
        sets[0] = effective
        libc.capset(header, sets)


@pytest.fixture
def restricted(tmp_path: Path, muqabala: Muqabala) -> Muqabala:
    """The command line as somebody to whom permissions apply."""
    if not hasattr(os, "geteuid"):
        pytest.skip("needs POSIX permissions")
    if os.geteuid() != 0:
        return muqabala
    if sys.platform != "linux":
        pytest.skip("needs to be an ordinary user")
    probe = tmp_path / "probe"
    probe.touch()
    probe.chmod(0)
    try:
        with permissions_apply():
            probe.read_bytes()
    except PermissionError:
        return partial(muqabala, within=permissions_apply)
    except OSError:
        pytest.skip("needs to be an ordinary user, or the right to drop capabilities")
    pytest.skip("needs to be an ordinary user, or a system with capabilities")


@pytest.fixture
def closed(project: Path) -> Iterator[Path]:
    """A project that may be read and not written, in a folder that may not be written."""
    project.chmod(0o444)
    project.parent.chmod(0o555)
    yield project
    project.parent.chmod(0o755)


def test_a_project_that_may_not_be_written_can_be_read_and_searched(
    closed: Path, restricted: Muqabala
) -> None:
    before = closed.read_bytes()
    assert len(restricted("documents", closed).value) == 1
    assert len(restricted("marks", closed).value) == 1
    assert restricted("check", closed).value == {"ok": True, "problems": []}
    assert restricted("search", closed, "Brief").value["total"] == 1
    assert closed.read_bytes() == before
    assert [path.name for path in closed.parent.iterdir()] == [closed.name]


def test_a_project_that_may_not_be_written_is_not_changed(
    closed: Path, tmp_path: Path, restricted: Muqabala
) -> None:
    before = closed.read_bytes()
    article = tmp_path / "more.txt"
    article.write_text("Noch ein Artikel über den Brief an Microsoft.", encoding="utf-8")
    article.chmod(0o644)
    for words in (("import", closed, article), ("undo", closed), ("mark", closed, "brief.txt", "0", "5")):
        ran = restricted(*words)
        assert ran.refused_clearly(), ran.stderr
    assert closed.read_bytes() == before
    assert [path.name for path in closed.parent.iterdir()] == [closed.name]


def test_nothing_is_made_where_nothing_may_be_written(closed: Path, restricted: Muqabala) -> None:
    assert restricted("new", closed.parent / "new.muqabala").refused_clearly()
    for format_name, name in FORMATS:
        ran = restricted("export", closed, "--format", format_name, closed.parent / name)
        assert ran.refused_clearly(), f"{format_name}: {ran.stderr}"
    assert [path.name for path in closed.parent.iterdir()] == [closed.name]


def test_a_file_that_may_not_be_read_is_named_and_the_others_go_on(
    project: Path, tmp_path: Path, restricted: Muqabala
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "open.txt").write_text(ARTICLE + "Und noch ein Satz.", encoding="utf-8")
    (folder / "shut.txt").write_text("Dieser Artikel ist verschlossen.", encoding="utf-8")
    (folder / "shut.txt").chmod(0)
    (folder / "cellar").mkdir()
    (folder / "cellar" / "deep.txt").write_text("Auch dieser.", encoding="utf-8")
    (folder / "cellar").chmod(0)
    ran = restricted("import", project, folder)
    (folder / "cellar").chmod(0o755)
    assert ran.code == FAILURES, ran.stderr
    assert [item["path"] for item in ran.value["imported"]] == ["open.txt"]
    assert sorted(item["path"] for item in ran.value["failed"]) == ["cellar", "shut.txt"]
    assert all("permission" in item["reason"] for item in ran.value["failed"])


def test_a_project_that_may_not_even_be_read_is_refused(project: Path, restricted: Muqabala) -> None:
    project.chmod(0)
    assert restricted("documents", project).refused_clearly()


def test_without_a_cache_the_project_is_searched_all_the_same(
    project: Path, tmp_path: Path, restricted: Muqabala
) -> None:
    shut = tmp_path / "shut"
    shut.mkdir()
    shut.chmod(0o555)
    ran = restricted("search", project, "Brief", cache=shut / "cache")
    assert (ran.code == DONE and ran.value["total"] == 1) or ran.refused_clearly(), ran.stderr
    shutil.rmtree(shut)
