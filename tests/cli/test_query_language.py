"""The command that tells of the query language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main
from workbench.core.search.query.help import CONSTRUCTS

Run = Callable[..., Any]


def test_all_that_can_be_said_is_told(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    told = run("query")
    assert [item["key"] for item in told] == [construct.key for construct in CONSTRUCTS]
    assert set(told[0]) == {"key", "topic", "syntax", "means", "examples"}
    assert set(told[0]["examples"]) == {"ar", "de", "en", "hi"}
    assert set(run("query", "--language", "ar")[0]["examples"]) == {"ar"}
    assert main(["query"]) == 0
    shown = capsys.readouterr().out
    assert all(construct.syntax in shown and construct.means in shown for construct in CONSTRUCTS)


def test_how_a_query_is_understood(run: Run) -> None:
    told = run("query", "ماسك NOT title:x")
    assert told["reading"] == "“ماسك” and not title with “x”" and told["error"] is None
    assert [(span["start"], span["end"], span["role"]) for span in told["spans"]] == [
        (0, 4, "word"),
        (5, 8, "operator"),
        (9, 15, "field"),
        (15, 16, "word"),
    ]


def test_why_a_query_is_not_understood(run: Run, project: Path) -> None:
    told = run("query", "ماسك AND", code=1)
    assert told["reading"] == ""
    assert {"position": 5, "end": 8, "reason": "dangling"}.items() <= told["error"].items()
    assert told["error"]["remedy"] and told["spans"][-1]["role"] == "error"
    refused = run("search", project, "ماسك AND", code=2)["error"]
    assert refused["problem"] == told["error"]["problem"]
