"""What ``compare disagreements`` tells and does, as scripts depend on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.core.project.test_disagreements import ENGLISH, GERMAN

Run = Callable[..., Any]


@pytest.fixture
def parted(run: Run, tmp_path: Path) -> Path:
    """A project with two articles that part about a price."""
    files = tmp_path / "texts"
    files.mkdir()
    for name, text in (("en.txt", ENGLISH), ("de.txt", GERMAN)):
        (files / name).write_text(text, encoding="utf-8")
    project = tmp_path / "parted.muqabala"
    run("new", project)
    run("import", project, files)
    return project


def test_a_disagreement_is_listed_accepted_and_dismissed(run: Run, parted: Path) -> None:
    (found,) = run("compare", "disagreements", parted)
    assert set(found) == {
        *("id", "kind", "a", "b", "difference", "claim", "weight", "status", "reason", "because", "shared")
    }
    assert (found["kind"], found["status"], found["claim"]) == ("money", "open", "")
    texts = {
        document["id"]: run("text", parted, document["id"])["text"] for document in run("documents", parted)
    }
    for side in (found["a"], found["b"]):
        text = texts[side["document"]]
        assert text[side["start"] : side["end"]] == side["quote"]
        assert text[side["figure"]["start"] : side["figure"]["end"]] == side["figure"]["quote"]
    assert {found["a"]["figure"]["quote"], found["b"]["figure"]["quote"]} == {
        "100 dollars a month",
        "50.000 Dollar pro Monat",
    }
    (accepted,) = run("compare", "disagreements", parted, "--accept", found["id"])
    assert accepted["status"] == "finding" and len(run("marks", parted)) == 2
    run("undo", parted)
    assert run("compare", "disagreements", parted, "--dismiss", found["id"], "--reason", "two tariffs") == []
    (dismissed,) = run("compare", "disagreements", parted, "en.txt", "de.txt", "--dismissed")
    assert (dismissed["status"], dismissed["reason"]) == ("dismissed", "two tariffs")
    assert run("check", parted)["ok"]


def test_what_cannot_be_is_refused(run: Run, parted: Path) -> None:
    assert "error" in run("compare", "disagreements", parted, "--accept", "nothing", code=2)
    (found,) = run("compare", "disagreements", parted)
    assert "error" in run("compare", "disagreements", parted, "--dismiss", found["id"], code=2)
