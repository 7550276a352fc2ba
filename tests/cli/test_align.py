"""What ``align`` and ``compare align`` tell, as scripts depend on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.core.comparison.alignment.texts import ARABIC, ENGLISH

Run = Callable[..., Any]


def _ends(pair: dict[str, Any]) -> tuple[int, int, int, int]:
    return pair["a"]["start"], pair["a"]["end"], pair["b"]["start"], pair["b"]["end"]


def test_two_files_and_the_same_texts_in_a_project(run: Run, tmp_path: Path) -> None:
    files = tmp_path / "texts"
    files.mkdir()
    for name, text in (("a.txt", ENGLISH), ("b.txt", ARABIC)):
        (files / name).write_text(text, encoding="utf-8")
    of_files = run("align", "--a", files / "a.txt", "--b", files / "b.txt")
    project = tmp_path / "story.muqabala"
    run("new", project)
    run("import", project, files)
    assert run("compare", "align", project, "a.txt", "b.txt") == of_files
    assert [set(pair) for pair in of_files] == [{"a", "b", "score", "chosen", "anchors"}] * len(of_files)
    best = next(pair for pair in of_files if pair["chosen"] and "44" in ENGLISH[slice(*_ends(pair)[:2])])
    assert "٤٤" in ARABIC[slice(*_ends(best)[2:])]
    for anchor in best["anchors"]:
        assert set(anchor) == {"kind", "a", "b", "weight"}
        assert anchor["a"]["quote"] == ENGLISH[anchor["a"]["start"] : anchor["a"]["end"]]
        assert anchor["b"]["quote"] == ARABIC[anchor["b"]["start"] : anchor["b"]["end"]]
    assert "date" in {anchor["kind"] for anchor in best["anchors"]}


def test_wrong_use_is_refused(run: Run, tmp_path: Path) -> None:
    assert "error" in run("align", "--a", tmp_path / "nothing.txt", "--b", tmp_path / "nothing.txt", code=2)
    assert "error" in run("align", "--a", tmp_path / "nothing.txt", code=2)
