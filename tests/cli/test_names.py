"""What the command ``names match`` tells, as scripts depend on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def among(tmp_path: Path) -> Path:
    path = tmp_path / "names.txt"
    path.write_text("\ufeffموسكو\r\nإيلون ماسك\r\n\r\nमस्क\r\nWashington\r\nमस्क\r\n", encoding="utf-8")
    return path


def test_a_name_among_those_of_a_file(run: Run, among: Path) -> None:
    (found,) = run("names", "match", "Musk", "--among", among)
    assert found["query"] == "Musk"
    assert [set(match) for match in found["matches"]] == [{"name", "score", "reason"}] * len(found["matches"])
    assert [match["name"] for match in found["matches"]][:2] == ["मस्क", "إيلون ماسك"]
    assert found["matches"][0]["reason"] == "Devanagari मस्क reads mask: the same consonants m-s-k"


def test_names_of_a_file_each_with_its_matches(run: Run, among: Path, tmp_path: Path) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_text("ماسك\n北京\nवाशिंगटन\n", encoding="utf-8")
    found = run("names", "match", "--queries", queries, "--among", among, "--limit", 1)
    assert [item["query"] for item in found] == ["ماسك", "北京", "वाशिंगटन"]
    assert [len(item["matches"]) for item in found] == [1, 0, 1]
    assert found[2]["matches"][0]["name"] == "Washington"


@pytest.mark.parametrize("words", [["Musk"], ["Musk", "--queries", "x", "--among", "y"], ["--among", "y"]])
def test_wrong_use_is_refused(run: Run, words: list[str]) -> None:
    assert "error" in run("names", "match", *words, code=2)
