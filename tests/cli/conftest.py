"""The command line, run in this process as a script would run it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main

ARTICLES = {
    "ar.txt": "مايكروسوفت ترفض الاتهام\n\nقالت Microsoft إن بيانات تويتر لم تُستخدم دون إذن. "
    "وردّ Elon Musk بتغريدة.\n",
    "hi.txt": "ट्विटर ने पत्र भेजा\n\nट्विटर के मालिक एलन मस्क ने सरकार और माइक्रोसॉफ्ट को मुकदमे की धमकी दी।\n",
    "de.txt": "Streit um Twitter-Daten\n\nElon Musk droht Microsoft mit einer Klage. "
    "„Jetzt ist Prozesszeit“, schrieb er.\n",
}


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Run a command with ``--json``; its value. *code* is the exit code expected."""

    def run_command(*words: object, code: int = 0) -> Any:
        result = main([*map(str, words), "--json"])
        captured = capsys.readouterr()
        assert result == code, captured.err
        return json.loads(captured.out)

    return run_command


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with an Arabic, a Hindi and a German article."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path, articles: Path, run: Callable[..., Any]) -> Path:
    """A project into which the articles were imported."""
    path = tmp_path / "story.muqabala"
    run("new", path)
    run("import", path, articles)
    return path
