"""Searching on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main

Run = Callable[..., Any]


def test_words_are_left_out(run: Run, project: Path) -> None:
    found = run("search", project, "drohen", "--field", "stemmed")
    assert (found["total"], found["documents"][0]["hits"][0]["quote"]) == (1, "droht")
    assert run("search", project, "drohen", "--field", "stemmed", "--without", "droht", "x")["total"] == 0
    assert run("search", project, "drohen", "--field", "stemmed", "--without", "drohten")["total"] == 1


def test_suggestions(run: Run, project: Path) -> None:
    found = run("search", project, "Microsfot", "--suggest")
    assert found["total"] == 0
    assert found["suggestions"]["spelling"][0] == {
        "query": "Microsoft",
        "documents": 2,
        "words": [{"typed": "Microsfot", "word": "Microsoft", "reason": "spelling"}],
    }
    related = run("search", project, "drohen", "--field", "stemmed", "--suggest", "--without", "droht")
    assert related["suggestions"]["related"] == [
        {
            "word": "drohen",
            "start": 0,
            "end": 6,
            "forms": [{"word": "droht", "documents": 1, "included": False}],
        }
    ]
    assert "suggestions" not in run("search", project, "Microsoft")
    (name,) = run("search", project, "Microsoft", "--suggest")["suggestions"]["names"]
    assert (name["word"], name["query"]) == ("Microsoft", "name:Microsoft")
    assert {each["word"] for each in name["spellings"]} == {"مايكروسوفت", "माइक्रोसॉफ्ट"}
    assert all(set(each) == {"word", "documents", "score", "reason"} for each in name["spellings"])


def test_suggestions_for_people(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", str(project), "Microsfot", "--suggest"]) == 0
    assert "Did you mean: Microsoft (2 documents)" in capsys.readouterr().out
    main(["search", str(project), "drohen", "--field", "stemmed", "--suggest", "--without", "droht"])
    assert "drohen stands for: droht 1 (left out)" in capsys.readouterr().out


def test_hits_are_shown_in_their_context(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", str(project), "drohen", "--field", "stemmed"]) == 0
    (hit,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("    [")]
    assert "**droht**" in hit and "\u2067" not in hit
    assert main(["search", str(project), "name:Microsoft", "--limit", "9"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "**مايكروسوفت**" in line]
    assert lines
    for line in lines:  # a right-to-left isolate around the words, so that the place stays in front
        place, words = line.split("\u2067")
        assert place.endswith(")  ") and words.endswith("\u2069")


def test_hits_in_visual_order_keep_their_marks(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", str(project), "name:Microsoft", "--visual"]) == 0
    shown = capsys.readouterr().out
    assert "**" in shown and "\u2067" not in shown and "مايكروسوفت" not in shown
