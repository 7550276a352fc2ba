"""Standard output and standard error, also where one of them is closed and where Ctrl-C is pressed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import projects
from workbench.cli.main import main
from workbench.cli.progress_bar import ProgressBar

Run = Callable[..., Any]


def without(descriptor: int, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program with a standard stream closed, as ``2>&-`` does."""
    close = f"import os, sys; os.close({descriptor}); os.execv(sys.executable, sys.argv[1:])"
    program = [sys.executable, "-m", "workbench", *map(str, words)]
    return subprocess.run(
        [sys.executable, "-c", close, *program], capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX descriptors")
def test_a_closed_standard_error_puts_no_warning_into_the_answer(project: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = without(2, "import", project, empty, "--json")
    assert done.returncode == 1
    assert [item["path"] for item in json.loads(done.stdout)["failed"]] == ["empty.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX descriptors")
def test_a_closed_standard_output_is_no_fault(project: Path) -> None:
    done = without(1, "documents", project, "--json")
    assert (done.returncode, done.stderr) == (0, "")


def test_an_import_that_cannot_be_indexed_is_done_all_the_same(
    run: Run,
    tmp_path: Path,
    articles: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = tmp_path / "story.muqabala"
    run("new", project)
    (tmp_path / "file").touch()
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "file"))
    assert main(["import", str(project), str(articles), "--json"]) == 1
    shown = capsys.readouterr()
    assert len(json.loads(shown.out)["imported"]) == 3
    assert "cannot be searched yet" in shown.err
    assert len(run("documents", project)) == 3


def test_an_interrupted_command_says_so_as_json_too(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(projects, "problems_of", interrupt)
    assert "interrupted" in run("check", project, code=130)["error"]["problem"]


def test_the_bar_keeps_to_one_line_and_to_its_job(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    bar = ProgressBar()
    for done in (1, 2):
        bar.report(done, 2, "عنوان طويل\nجدا " * 20)
    bar.finish()
    drawn = capsys.readouterr().err
    assert "\n" not in drawn and "\x1b" not in drawn
    assert all(len(line) < 60 for line in drawn.split("\r"))
    assert not drawn.split("\r")[-2].strip()


def test_no_bar_where_standard_error_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    bar = ProgressBar()
    bar.report(1, 1)
    bar.finish()
    assert capsys.readouterr().err == ""
