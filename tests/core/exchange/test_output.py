"""Files and folders that appear whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.core.errors import UserError
from workbench.core.exchange.output import new_file, new_folder
from workbench.core.progress import Cancelled


def test_a_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "تقرير.html"
    out.write_bytes(b"old")
    with new_file(out) as file:
        file.write_bytes(b"new")
        assert out.read_bytes() == b"old"
    assert out.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("error", [Cancelled, KeyboardInterrupt, RuntimeError])
def test_what_fails_leaves_nothing_behind(tmp_path: Path, error: type[BaseException]) -> None:
    out = tmp_path / "a"
    out.write_bytes(b"old")
    with pytest.raises(error), new_file(out) as file:
        file.write_bytes(b"half")
        raise error
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.skipif(os.name != "posix", reason="needs a umask")
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    with new_file(tmp_path / "ours") as file:
        file.write_bytes(b"")
    assert stat.S_IMODE((tmp_path / "ours").stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)


def test_says_what_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for out, problem in (
        (tmp_path / "none" / "a", "the folder does not exist"),
        (tmp_path, "there is a folder of this name"),
        (tmp_path / "file" / "a", "is a file, not a folder"),
    ):
        with pytest.raises(UserError) as found, new_file(out):
            pass
        assert problem in found.value.problem
        assert found.value.thing == str(out)
        assert "Nothing was written." in found.value.remedy


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_says_that_there_is_no_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UserError, match="no permission"), new_file(tmp_path / "a"):
            pass
    finally:
        tmp_path.chmod(0o700)


_FILL = """
import resource, sys
from pathlib import Path
from workbench.core.errors import UserError
from workbench.core.exchange.output import new_file
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    with new_file(Path(sys.argv[1])) as file:
        file.write_bytes(bytes(100_000))
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs setrlimit")
def test_a_file_that_cannot_grow_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _FILL, str(tmp_path / "a")], capture_output=True, text=True, check=True
    )
    assert "grows larger" in ran.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_new_folder_takes_the_place_of_an_earlier_one_of_ours_only(tmp_path: Path) -> None:
    out = tmp_path / "tables"
    ours = frozenset({"a.csv", "b.csv"})
    with new_folder(out, ours) as folder:
        (folder / "a.csv").write_text("1")
    with new_folder(out, ours) as folder:
        (folder / "b.csv").write_text("2")
    assert [path.name for path in out.iterdir()] == ["b.csv"]
    (out / "thesis.docx").touch()
    with pytest.raises(UserError, match=r"thesis\.docx"), new_folder(out, ours):
        pass
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="is a file"), new_folder(tmp_path / "file", ours):
        pass
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "tables"]


def test_a_folder_that_fails_leaves_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "tables"
    out.mkdir()
    (out / "a.csv").write_text("old")
    with pytest.raises(Cancelled), new_folder(out, frozenset({"a.csv"})) as folder:
        (folder / "a.csv").write_text("half")
        raise Cancelled
    assert (out / "a.csv").read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]
