"""Searching on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_words_are_left_out(run: Run, project: Path) -> None:
    found = run("search", project, "drohen", "--field", "stemmed")
    assert (found["total"], found["documents"][0]["hits"][0]["quote"]) == (1, "droht")
    assert run("search", project, "drohen", "--field", "stemmed", "--without", "droht", "x")["total"] == 0
    assert run("search", project, "drohen", "--field", "stemmed", "--without", "drohten")["total"] == 1
