"""What the command ``analyse`` tells about a text, as scripts depend on it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def german(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text("\ufeffDer Datenmissbrauch,\r\nsagt Musk.", encoding="utf-8")
    return path


def test_words_with_their_places_and_terms(run: Run, german: Path) -> None:
    found = run("analyse", german, "--language", "de", "--field", "stemmed")
    assert [set(word) for word in found] == [{"start", "end", "quote", "terms"}] * 4
    assert [word["quote"] for word in found] == ["Der", "Datenmissbrauch", "sagt", "Musk"]
    assert (found[1]["start"], found[1]["end"]) == (4, 19)
    assert found[1]["terms"] == ["datenmissbrauch", "datum", "missbrauch"]
    assert found[2]["terms"] == ["sagen"]
    assert found[3]["terms"] == ["musk"]


def test_forms_differ_in_terms_only(run: Run, german: Path) -> None:
    exact, folded, stemmed = (
        run("analyse", german, "--language", "de", "--field", form) for form in ("exact", "folded", "stemmed")
    )
    assert exact[0]["terms"] == ["Der"] and folded[0]["terms"] == ["der"]
    for others in (folded, stemmed):
        assert [word | {"terms": []} for word in others] == [word | {"terms": []} for word in exact]


def test_standard_input_in_any_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    arabic = "قالت الشركة إن البيانات عامة لجميع المستخدمين في العالم."
    text = f"{arabic}\nThe company said that the data were public."
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))
    found = {word["quote"]: word["terms"][0] for word in run("analyse", "-", "--field", "stemmed")}
    assert found["البيانات"] == "بيان" and found["said"] == "say"


def test_what_is_no_text_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "picture").write_bytes(bytes(range(256)) * 9)
    assert "error" in run("analyse", tmp_path / "picture", code=2)
    assert "error" in run("analyse", tmp_path / "nowhere", code=2)
