"""Standard output that takes no more: a closed pipe is no error, a full disk is one; never a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.robustness.command import CHECKOUT, DONE, UNUSABLE


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "workbench", *map(str, words)]


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX pipes")
def test_a_reader_who_has_read_enough_is_no_error(project: Path) -> None:
    with subprocess.Popen(
        command("text", project, "brief.txt"), cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (DONE, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("name", ["project", "missing"])
def test_an_answer_that_cannot_be_written_is_told(name: str, project: Path) -> None:
    path = project if name == "project" else project.with_name("missing.muqabala")
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            command("documents", path, "--json"),
            cwd=CHECKOUT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.returncode == UNUSABLE
    assert b"standard output" in ran.stderr and b"Traceback" not in ran.stderr
