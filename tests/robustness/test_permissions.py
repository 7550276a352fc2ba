"""Without permission to write (or to read): a clear error, and what is there stays as it is."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.robustness.command import DONE, FAILURES
from tests.robustness.conftest import ARTICLE, Muqabala

PR_CAPBSET_DROP = 24
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2
FORMATS = (("bundle", "out.zip"), ("html", "out.html"), ("xlsx", "out.xlsx"), ("csv", "tables"))


def obey_permissions() -> None:
    """Let permissions apply to root, too, in the program that this process becomes (capabilities(7))."""
    for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        if LIBC.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0):
            raise PermissionError("the capability cannot be dropped")


LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


@pytest.fixture
def restricted(tmp_path: Path, muqabala: Muqabala) -> Muqabala:
    """The command line as somebody to whom permissions apply."""
    if not hasattr(os, "geteuid"):
        pytest.skip("needs POSIX permissions")
    if os.geteuid() != 0:
        return muqabala
    probe = tmp_path / "probe"
    probe.touch()
    probe.chmod(0)
    command = [sys.executable, "-c", "import sys; open(sys.argv[1])", str(probe)]
    try:
        tried = subprocess.run(command, preexec_fn=obey_permissions, capture_output=True, check=False)
    except subprocess.SubprocessError:
        pytest.skip("needs to be an ordinary user, or the right to drop capabilities")
    if b"PermissionError" not in tried.stderr:
        pytest.skip("needs to be an ordinary user, or a system that knows capabilities")
    return partial(muqabala, prepare=obey_permissions)


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
