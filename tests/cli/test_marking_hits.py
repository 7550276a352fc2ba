"""Marking every hit on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_a_dry_run_lists_and_marks_nothing(run: Run, project: Path) -> None:
    shown = run("mark-all", project, "Musk OR تويتر", "--code", "owner", "--dry-run")
    assert (shown["marked"], shown["left_out"], len(shown["places"])) == (0, 0, 3)
    for place in shown["places"]:
        text = run("text", project, place["document"])["text"]
        assert text[place["start"] : place["end"]] == place["quote"] and place["id"] == ""
        around = place["before"] + place["quote"] + place["after"]
        assert around in text and place["marked_before"] is False
    assert run("marks", project) == [] and run("codes", project) == []


def test_marked_once_and_undone_in_one_step(run: Run, project: Path) -> None:
    done = run("mark-all", project, "Musk", "--code", "owner", "--party", "Elon Musk", "--note", "see")
    marks = run("marks", project)
    assert done["marked"] == 2 == len(marks)
    assert {place["id"] for place in done["places"]} == {mark["id"] for mark in marks}
    assert all((mark["codes"], mark["parties"]) == (["owner"], ["Elon Musk"]) for mark in marks)
    again = run("mark-all", project, "Musk", "--code", "owner")
    assert (again["marked"], again["left_out"]) == (0, 2)
    assert run("undo", project)[0]["name"] == "Mark 2 hits of “Musk”"
    assert run("marks", project) == []


def test_a_claim_and_the_sentence(run: Run, project: Path) -> None:
    done = run(
        "mark-all", project, "Klage", "--claim", "He sues", "--stance", "doubts", "--extent", "sentence"
    )
    assert done["places"][0]["quote"] == "Elon Musk droht Microsoft mit einer Klage."
    assert run("marks", project)[0]["statements"][0]["stance"] == "doubts"
    assert "error" in run("mark-all", project, "Klage", "--stance", "doubts", code=2)
    assert "error" in run("mark-all", project, "(Klage", "--code", "x", code=2)
