"""Batch search on the command line."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main

Run = Callable[..., Any]


@pytest.fixture
def queries(tmp_path: Path) -> Path:
    path = tmp_path / "queries.csv"
    path.write_text('# a list\nquery\nMusk\n"بيانات تويتر"\n(open\nnowhere\n', encoding="utf-8")
    return path


def test_a_value_for_each_line(run: Run, project: Path, queries: Path) -> None:
    found = run("batch-search", project, queries, code=1)
    assert [(row["query"], row["total"], row["line"]) for row in found] == [
        ("Musk", 2, 3), ('"بيانات تويتر"', 1, 4), ("(open", 0, 5), ("nowhere", 0, 6),
    ]  # fmt: skip
    assert all(set(row) >= {"query", "total", "documents", "error"} for row in found)
    assert [bool(row["error"]) for row in found] == [False, False, True, False]
    assert found[2]["position"] == 0
    assert found[0]["documents"] == [item["id"] for item in run("search", project, "Musk")["documents"]]


def test_quotations_when_asked(run: Run, project: Path, queries: Path) -> None:
    first = run("batch-search", project, queries, "--quotations", code=1)[1]["first"]
    text = run("text", project, first["document"])["text"]
    assert text[first["start"] : first["end"]] == first["quote"] == "بيانات تويتر"


def test_options(run: Run, project: Path, tmp_path: Path) -> None:
    path = tmp_path / "names.txt"
    path.write_text("Elon Mussk\nMusk (Elon\n", encoding="utf-16")
    totals = [row["total"] for row in run("batch-search", project, path, "--as", "phrase", "--fuzzy", 1)]
    assert totals == [2, 0]
    assert run("batch-search", project, tmp_path / "nowhere.csv", code=2)["error"]


def test_for_people(run: Run, project: Path, queries: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch-search", str(project), str(queries)]) == 1
    shown = capsys.readouterr()
    assert "4 queries, 2 with hits, 1 refused" in shown.out and "line 5: (open: " in shown.err


def test_the_result_is_written_as_a_table(run: Run, project: Path, queries: Path, tmp_path: Path) -> None:
    out = tmp_path / "found.csv"
    run("batch-search", project, queries, "--output", out, code=1)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["line"], row["query"], row["documents"]) for row in rows] == [
        ("3", "Musk", "2"), ("4", '"بيانات تويتر"', "1"), ("5", "(open", "0"), ("6", "nowhere", "0"),
    ]  # fmt: skip
    text = run("text", project, rows[1]["document"])["text"]
    assert text[int(rows[1]["start"]) : int(rows[1]["end"])] == rows[1]["quotation"] == "بيانات تويتر"
    assert "bracket" in rows[2]["error"]
    run("batch-search", project, queries, "--output", tmp_path / "found.xlsx", code=1)
    assert (tmp_path / "found.xlsx").stat().st_size > 1000
    assert run("batch-search", project, queries, "--output", tmp_path / "found.txt", code=2)["error"]
