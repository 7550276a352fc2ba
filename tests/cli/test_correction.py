"""Correcting a text from the command line: versions, orphans, and the way back."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ARTICLES
from tests.cli.test_commands import document_of, mark_words
from workbench.cli.main import main

Run = Callable[..., Any]


@pytest.fixture
def corrected(run: Run, project: Path, tmp_path: Path) -> dict[str, Any]:
    """The German article with three marks, its second sentence taken out."""
    for words in ("Elon Musk", "Prozesszeit", "Twitter-Daten"):
        mark_words(run, project, "de", words)
    file = tmp_path / "new.txt"
    file.write_text("Vorab.\n" + ARTICLES["de.txt"].split(" „")[0] + "\n", encoding="utf-8")
    document = document_of(run, project, "de")["id"]
    planned = run("correct", project, document, file, "--dry-run")
    assert len(run("versions", project, document)) == 1
    done: dict[str, Any] = run("correct", project, document, file, "--note", "advert")
    assert done == planned | {"taken": True}
    return done


def test_a_correction_says_what_became_of_each_mark(run: Run, project: Path, corrected: Any) -> None:
    assert set(corrected) == {
        *("document", "characters", "language", "direction", "changes", "marks", "version", "taken")
    }
    assert [(mark["old_quote"], mark["fate"]) for mark in corrected["marks"]] == [
        ("Twitter-Daten", "moves"),
        ("Elon Musk", "moves"),
        ("Prozesszeit", "orphaned"),
    ]
    earlier, present = run("versions", project, corrected["document"])
    assert (earlier["version"], earlier["note"], earlier["characters"]) == (
        1,
        "advert",
        len(ARTICLES["de.txt"]),
    )
    assert (present["version"], present["replaced"]) == (2, "")
    old = run("text", project, corrected["document"], "--version", 1)
    assert old["text"] == ARTICLES["de.txt"] and len(old["passages"]) == 2
    assert run("text", project, corrected["document"], "--version", 2)["text"].startswith("Vorab.\n")
    assert (
        "no version 3"
        in run("text", project, corrected["document"], "--version", 3, code=2)["error"]["problem"]
    )
    assert run("check", project)["ok"] and run("history", project)[-1]["name"].startswith("Correct the text")


def test_an_orphan_is_listed_and_put_back(run: Run, project: Path, corrected: Any) -> None:
    (orphan,) = run("orphans", project)
    assert (orphan["quote"], orphan["version"], orphan["prefix"][-5:]) == ("Prozesszeit", 1, " ist ")
    assert [mark["orphan"] for mark in run("marks", project)] == [False, False, True]
    assert run("orphans", project, "--document", document_of(run, project, "ar")["id"]) == []
    run("reattach", project, orphan["id"], 0, 999, code=2)
    assert run("reattach", project, orphan["id"][:8], 0, 5)["quote"] == "Vorab"
    assert run("orphans", project) == []
    run("reattach", project, orphan["id"], 0, 5, code=2)
    run("undo", project)
    run("undo", project)
    assert run("text", project, corrected["document"])["text"] == ARTICLES["de.txt"]
    assert run("orphans", project) == [] and len(run("marks", project)) == 3


def test_what_text_prints_can_be_corrected_through_a_pipe(
    run: Run, project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    document = document_of(run, project, "hi")["id"]
    assert main(["text", str(project), document]) == 0
    printed = capsys.readouterr().out
    for text, code in ((printed, 2), (printed.replace("पत्र", "ख़त"), 0)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        run("correct", project, document, "-", code=code)
    assert run("text", project, document)["text"] == ARTICLES["hi.txt"].replace("पत्र", "ख़त")
    assert main(["versions", str(project), document]) == 0
    assert "version 1 of 2, replaced" in capsys.readouterr().out
