"""The concordance on the command line: the same rows as JSON, CSV, workbook and lines."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from workbench.cli.columns import cells
from workbench.cli.concordance_lines import concordance_lines
from workbench.cli.main import main
from workbench.core.progress import NoProgress
from workbench.core.project.concordance import concordance
from workbench.core.project.project import open_project
from workbench.core.project.searching import Searcher
from workbench.core.search.request import SearchRequest

Run = Callable[..., Any]
KEYS = {
    "document", "start", "end", "before", "hit", "after", "title", "outlet", "date", "language", "direction",
}  # fmt: skip

ARTICLES = {
    "a.md": "---\ntitle: أولى\ndate: 2023-05-20\nlanguage: ar\n---\n\n"
    "أكد وزير الخارجية أن القرار صدر أمس.\n\nونفت شركة Microsoft الخارجية ذلك.\n\n=1+1 الخارجية تنفي\n",
    "b.md": "---\ntitle: ثانية\ndate: 2023-04-20\nlanguage: ar\n---\n\nزار مدير الخارجية باريس.\n",
}
# In each row, what is read first stands first; sorted by the words before, the nearest first.
BEFORE = [
    ("=1+1", "الخارجية", "تنفي"),
    ("ونفت شركة Microsoft", "الخارجية", "ذلك."),
    ("زار مدير", "الخارجية", "باريس."),
    ("أكد وزير", "الخارجية", "أن القرار صدر أمس."),
]
AFTER = [BEFORE[3], BEFORE[2], BEFORE[0], BEFORE[1]]
COMMAND = ("الخارجية", "--reach", "passage")


@pytest.fixture
def arabic(tmp_path: Path, run: Run) -> Path:
    """A project with two Arabic articles."""
    folder = tmp_path / "arabic"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = tmp_path / "arabic.muqabala"
    run("new", path)
    run("import", path, folder)
    return path


def parts(rows: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(row["before"].strip(), row["hit"], row["after"].strip()) for row in rows]


def test_rows_in_reading_order(run: Run, arabic: Path) -> None:
    rows = run("concordance", arabic, *COMMAND, "--sort", "before")
    assert parts(rows) == BEFORE
    assert parts(run("concordance", arabic, *COMMAND, "--sort", "after")) == AFTER
    assert parts(run("concordance", arabic, *COMMAND, "--sort", "after,before", "--limit", 2)) == AFTER[:2]
    for row in rows:
        assert set(row) == KEYS and row["direction"] == "rtl"
        text = run("text", arabic, row["document"])["text"]
        assert text[row["start"] : row["end"]] == row["hit"]
        assert text[: row["start"]].endswith(row["before"]) and text[row["end"] :].startswith(row["after"])


def test_by_document_and_date(run: Run, arabic: Path) -> None:
    for order, expected in (
        ("document", ["أولى", "أولى", "أولى", "ثانية"]),
        ("date", ["ثانية", "أولى", "أولى", "أولى"]),
    ):
        rows = run("concordance", arabic, *COMMAND, "--sort", order)
        assert [row["title"] for row in rows] == expected


def test_a_csv_file_has_the_same_rows(run: Run, arabic: Path, tmp_path: Path) -> None:
    out = tmp_path / "rows.csv"
    rows = run("concordance", arabic, *COMMAND, "--sort", "before", "--output", out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert [(row["before"], row["hit"], row["after"]) for row in written] == [
        ("'=1+1", *BEFORE[0][1:]), *BEFORE[1:],
    ]  # fmt: skip
    assert [int(row["start"]) for row in written] == [row["start"] for row in rows]
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_workbook_has_the_same_rows_from_right_to_left(run: Run, arabic: Path, tmp_path: Path) -> None:
    out = tmp_path / "rows.xlsx"
    run("concordance", arabic, *COMMAND, "--sort", "after", "--output", out)
    book = openpyxl.load_workbook(out)
    sheet = book["Concordance"]
    assert book.sheetnames == ["About", "Concordance"] and sheet.sheet_view.rightToLeft
    head, *rows = sheet.iter_rows(max_col=3)
    assert [cell.value for cell in head] == ["Before", "Hit", "After"]
    assert [tuple(cell.value for cell in row) for row in rows] == AFTER
    for row in rows:
        assert [cell.alignment.readingOrder for cell in row] == [2, 2, 2]
        # The column of what stands before is on the right, and its cells end at the hit.
        assert [cell.alignment.horizontal for cell in row] == ["left", "center", "right"]
        assert {cell.data_type for cell in row} == {"s"}


def lines(capsys: pytest.CaptureFixture[str], *words: object) -> list[str]:
    capsys.readouterr()
    assert main([*map(str, words)]) == 0
    return capsys.readouterr().out.splitlines()


def test_rows_of_each_direction_stand_below_one_another(
    run: Run, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ("concordance", project, "Microsoft OR Musk OR मस्क", "--sort", "hit")
    shown = lines(capsys, *command, "--visual")
    assert shown[-1] == "5 hits in 3 documents"
    (first, second) = [line for line in shown if "Klage" in line]
    assert first.index("  Microsoft  ") == second.index("  Musk  ")
    # What is read before an Arabic hit is on its right; its right edge is what is aligned.
    (first, second) = [line for line in shown if "ﺮﺘﻳﻮﺗ" in line]
    edges = [cells(line.partition(hit)[0] + hit) for line, hit in ((first, "Microsoft"), (second, "Musk"))]
    assert edges[0] == edges[1]
    assert second.index("Musk") < second.index("Elon") < second.index("Microsoft")
    assert first.index("Elon Musk") < first.index("Microsoft") < first.index("ﺖﻟﺎﻗ")


def test_lines_are_in_logical_order_and_isolated(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (line, total) = lines(capsys, "concordance", project, "Microsoft", "--language", "ar")
    assert "\u2067مايكروسوفت ترفض الاتهام ⏎ قالت\u2069  \u2067Microsoft\u2069  \u2067إن بيانات" in line
    assert line.endswith("\u2069\u200e") and total == "1 hits in 1 documents"
    (line, _) = lines(capsys, "concordance", project, "Microsoft", "--language", "de")
    assert line.endswith("Elon Musk droht  Microsoft  mit einer Klage. „Jetzt ist Prozesszeit“, schrieb er.")


def test_a_line_fits_the_terminal(project: Path) -> None:
    opened = open_project(project)
    searcher = Searcher(opened)
    searcher.index.update(NoProgress())
    rows = list(concordance(searcher, SearchRequest("Microsoft OR Musk OR मस्क")).rows)
    opened.close()
    for width in (40, 60, 80, 200):
        shown = list(concordance_lines(rows, cells, width))
        assert len(shown) == 5 and all(cells(line) <= max(width, 56) for line in shown)


def test_groups(run: Run, arabic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = run("concordance", arabic, *COMMAND, "--group", "document", "--output", tmp_path / "groups.csv")
    assert [(row["group"], row["count"], row["documents"]) for row in found] == [
        ("أولى", 3, 1),
        ("ثانية", 1, 1),
    ]
    assert [row["group"] for row in run("concordance", arabic, *COMMAND, "--group", "month")] == [
        "2023-05", "2023-04",
    ]  # fmt: skip
    assert "أولى" in (tmp_path / "groups.csv").read_text(encoding="utf-8-sig")
    assert "2 groups" in lines(capsys, "concordance", arabic, *COMMAND, "--group", "document")[-1]


def test_wrong_use_is_refused_before_any_work(run: Run, arabic: Path, tmp_path: Path) -> None:
    for words in (
        ("--sort", "left"),
        ("--output", tmp_path / "rows.pdf"),
        ("--context", "-1"),
        ("--group", "x"),
    ):
        assert run("concordance", arabic, *COMMAND, *words, code=2)["error"]
    assert "error" in run("concordance", arabic, '"open', code=2)
