"""The workbook, read back with openpyxl, which is not ours."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from tests.core.exchange.rich_project import compared, empty_project
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.tables import LOSSES, all_tables
from workbench.core.exchange.xlsx import CUT, MAX_CELL, export_xlsx, xlsx_bytes
from workbench.core.progress import NoProgress


def opened(contents: ProjectContents) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(xlsx_bytes(contents, NoProgress())[0]))


@pytest.fixture(scope="module")
def workbook(contents: ProjectContents) -> Workbook:
    return opened(contents)


def arabic_only(contents: ProjectContents) -> ProjectContents:
    """The part of the project in which everything is in Arabic."""
    documents = contents.documents[:1]
    marks = tuple(mark for mark in contents.marks if mark.document_id == documents[0].id)
    claims = contents.claims[1:2]
    kept = {mark.id for mark in marks}
    statements = tuple(
        row for row in contents.statements if row.mark_id in kept and row.claim_id == claims[0].id
    )
    return replace(
        contents,
        documents=documents,
        marks=marks,
        mark_codes=tuple(row for row in contents.mark_codes if row.mark_id in kept),
        mentions=tuple(row for row in contents.mentions if row.mark_id in kept),
        claims=claims,
        statements=statements,
        evidence=(),
        relations=(),
        memos=(),
        saved_searches=(),
        ratings=(),
        dismissals=(),
        rejections=(),
        versions=(),
        **compared(claims, documents, marks, statements, ()),
    )


def test_sheets_hold_the_same_as_the_tables(contents: ProjectContents, workbook: Workbook) -> None:
    tables = all_tables(contents)
    assert workbook.sheetnames == ["About", *(table.title for table in tables)]
    for table in tables:
        rows = list(workbook[table.title].iter_rows(values_only=True))
        if any(column.over for column in table.columns):
            assert {cell for cell in rows.pop(0) if cell} == {column.over for column in table.columns} - {""}
        assert rows[0] == tuple(column.title for column in table.columns)
        assert [[cell or "" for cell in row] for row in rows[1:]] == [
            [cell or "" for cell in row] for row in table.rows
        ]


def test_nothing_is_a_formula_or_a_link(workbook: Workbook) -> None:
    for sheet in workbook:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n"}
                assert cell.hyperlink is None


def test_each_cell_reads_in_its_own_direction(workbook: Workbook) -> None:
    sheet = workbook["Marks"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    quotes = [sheet.cell(row, heads["Quotation"]) for row in range(2, sheet.max_row + 1)]
    seen = set()
    for cell in quotes:
        arabic = any("\u0600" <= letter <= "\u06ff" for letter in cell.value)
        assert cell.alignment.readingOrder == (2 if arabic else 1), cell.value
        assert cell.alignment.horizontal == ("right" if arabic else "left")
        assert cell.alignment.wrap_text
        seen.add(arabic)
    assert seen == {True, False}


def test_a_sheet_runs_as_most_of_its_words_do(contents: ProjectContents, workbook: Workbook) -> None:
    assert not workbook["Statements"].sheet_view.rightToLeft
    arabic = opened(arabic_only(contents))
    for name in ("Claims × documents", "Statements", "Marks", "Documents"):
        assert arabic[name].sheet_view.rightToLeft, name
    assert not arabic["About"].sheet_view.rightToLeft


def test_headings_stay_and_can_be_filtered(workbook: Workbook) -> None:
    for sheet in workbook.worksheets[1:]:
        assert sheet.freeze_panes is not None
        assert sheet.auto_filter.ref is not None
        assert sheet.column_dimensions["A"].width > 5


def test_the_same_project_gives_the_same_bytes(contents: ProjectContents) -> None:
    first, _ = xlsx_bytes(contents, NoProgress())
    assert first == xlsx_bytes(contents, NoProgress())[0]
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert "2024-03-06T17:40:02Z" in archive.read("docProps/core.xml").decode()
        assert len({entry.date_time for entry in archive.infolist()}) == 1


def test_what_does_not_fit_is_cut_with_a_sign_and_said(contents: ProjectContents, tmp_path: Path) -> None:
    long = replace(contents.memos[0], text="ماسك😀" * 10_000)
    report = export_xlsx(replace(contents, memos=(long,)), tmp_path / "a.xlsx", NoProgress())
    assert "Memos: the end of 1 cells with more than 32,767 characters" in report.dropped
    workbook = openpyxl.load_workbook(tmp_path / "a.xlsx")
    cell = workbook["Memos"]["C2"].value
    assert cell.endswith(CUT)
    assert long.text.startswith(cell.removesuffix(CUT))
    assert MAX_CELL - 2 <= len(cell.encode("utf-16-le")) // 2 <= MAX_CELL
    said = [row[0] for row in workbook["About"].iter_rows(values_only=True)]
    assert f"• {report.dropped[-1]}" in said


def test_the_first_sheet_says_what_is_not_carried(contents: ProjectContents, workbook: Workbook) -> None:
    said = [row[0] for row in workbook["About"].iter_rows(values_only=True)]
    assert said[0] == contents.name
    assert all(f"• {loss}" in said for loss in LOSSES)


def test_an_empty_project_has_a_workbook() -> None:
    workbook = opened(empty_project())
    assert workbook["About"]["A1"].value == "Muqabala"
    assert workbook["Marks"].max_row == 1
