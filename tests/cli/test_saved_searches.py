"""Saved searches on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main

Run = Callable[..., Any]
KEYS = {"id", "name", "query", "form", "filters", "author", "created", "seen", "total", "new", "error"}


def test_saved_listed_run_and_seen(run: Run, project: Path, tmp_path: Path) -> None:
    assert run("saved-searches", project) == []
    added = run("saved-searches", project, "--add", "owner", "Musk OR मस्क", "--field", "stemmed")
    assert set(added[0]) == KEYS and (added[0]["total"], added[0]["new"], added[0]["seen"]) == (3, 3, "")
    seen = run("saved-searches", project, "--seen", "owner")[0]
    assert [found["new"] for found in seen["documents"]] == [True] * 3
    (listed,) = run("saved-searches", project)
    assert (listed["total"], listed["new"]) == (3, 0) and listed["seen"]
    article = tmp_path / "new.txt"
    article.write_text("Musk antwortet\n\nHeute schrieb Musk einen Brief.\n", encoding="utf-8")
    (imported,) = run("import", project, article)["imported"]
    found = run("saved-searches", project, "--run", "OWNER")[0]
    assert set(found) == KEYS | {"documents"} and (found["total"], found["new"]) == (4, 1)
    assert {"id": imported["id"], "new": True} in found["documents"]


def test_edited_renamed_removed(run: Run, project: Path) -> None:
    run("saved-searches", project, "--add", "owner", "Musk", "--filter", "language=de")
    assert run("saved-searches", project)[0]["total"] == 1
    edited = run("saved-searches", project, "--edit", "owner", "Microsoft", "--filter", "")[0]
    assert (edited["query"], edited["filters"], edited["total"]) == ("Microsoft", [], 2)
    assert run("saved-searches", project, "--rename", "owner", "firm")[0]["name"] == "firm"
    assert run("saved-searches", project, "--remove", "firm")[0]["name"] == "firm"
    assert run("saved-searches", project) == []
    assert run("undo", project)[0]["name"] == "Remove the search “firm”"


@pytest.mark.parametrize(
    "words",
    [
        ("--run", "nobody"),
        ("--add", "x", '"open'),
        ("--add", "x", "Musk", "--remove", "x"),
        ("--field", "exact"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_refused(run: Run, project: Path, words: tuple[str, ...]) -> None:
    assert run("saved-searches", project, *words, code=2)["error"]["problem"]
    assert run("saved-searches", project) == []


def test_for_people_a_plus_stands_before_what_is_new(
    run: Run, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("saved-searches", project, "--add", "owner", "Klage")
    assert main(["saved-searches", str(project), "--run", "owner"]) == 0
    shown = capsys.readouterr().out
    assert "1 documents, 1 new" in shown and "\n  + " in shown
