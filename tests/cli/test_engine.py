"""Choosing the search engine of a project on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main
from workbench.core.search import engines

Run = Callable[..., Any]


def test_another_engine_finds_the_same(run: Run, project: Path) -> None:
    pytest.importorskip("tantivy")
    before = run("search", project, "microsoft OR मस्क", "--facets")
    assert run("index", project)["engine"] == "whoosh"
    assert run("index", project, "--engine", "tantivy")["engine"] == "tantivy"
    after = run("search", project, "microsoft OR मस्क", "--facets")
    for answer in (before, after):
        for document in answer["documents"]:
            del document["score"]
        answer["documents"].sort(key=lambda document: document["id"])
    assert after == before
    assert run("index", project)["engine"] == "tantivy", "it is a setting of the project"
    assert len(run("history", project)) == 1, "and no step of the work"
    assert run("index", project, "--engine", "whoosh", "--rebuild")["engine"] == "whoosh"


def test_without_the_engine_of_a_project_the_default_is_used_and_said(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("tantivy")
    run("index", project, "--engine", "tantivy")
    monkeypatch.setattr(engines, "find_spec", lambda name: None)
    for words in (["search", str(project), "Musk"], ["index", str(project)]):
        assert main(words) == 0, "the answer is complete"
        printed = capsys.readouterr()
        assert "tantivy is not installed" in printed.err
        assert "documents" in printed.out


def test_what_is_not_installed_is_refused_with_the_way_to_get_it(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engines, "find_spec", lambda name: None)
    assert main(["index", str(project), "--engine", "tantivy"]) == 2
    assert "pip install muqabala[tantivy]" in capsys.readouterr().err
    assert main(["index", str(project), "--engine", "grep"]) == 2
