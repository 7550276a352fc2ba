"""XLSX through XlsxWriter: the tables as sheets, right-to-left where what they hold is.

Every text is written as text: no formulas, no links made from addresses. The same project gives the same
bytes: the file's dates are those of the project.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.exporter import ExportReport
from workbench.core.exchange.moments import moment_of
from workbench.core.exchange.output import new_file
from workbench.core.exchange.tables import LOSSES, Column, Table, Value, all_tables
from workbench.core.progress import Progress
from workbench.core.text.direction import first_strong, passage_direction

MAX_CELL = 32_767
"""UTF-16 units in a cell: Excel's own limit."""
CUT = " […]"

_LTR, _RTL = 1, 2
"""What the reading order of a cell is called in the format."""
_MAX_ROWS = 1_048_575
_MAX_COLUMNS = 16_384
_RTL_SHARE = 0.5

Formats = Mapping[str, Format]


def export_xlsx(contents: ProjectContents, out: Path, progress: Progress) -> ExportReport:
    """Write the tables of a project as one workbook."""
    data, dropped = xlsx_bytes(contents, progress)
    with new_file(out) as file:
        file.write_bytes(data)
    return ExportReport(out, dropped)


def xlsx_bytes(contents: ProjectContents, progress: Progress) -> tuple[bytes, tuple[str, ...]]:
    """The workbook, and what it does not carry."""
    buffer = io.BytesIO()
    tables = all_tables(contents)
    dropped = (*LOSSES, *_cuts(tables))
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        workbook.set_properties(
            {"title": contents.name, "created": datetime.datetime(*moment_of(contents.modified))}
        )
        formats = _formats(workbook)
        _about(workbook, contents, dropped, formats)
        for done, table in enumerate(tables):
            progress.report(done, len(tables), table.title)
            _sheet(workbook, table, formats)
    return buffer.getvalue(), dropped


def _cuts(tables: Iterable[Table]) -> tuple[str, ...]:
    """What does not fit into a workbook, table by table."""
    cuts = []
    for table in tables:
        long = sum(_cell_length(value) > MAX_CELL for row in table.rows for value in row)
        if long:
            cuts.append(f"{table.title}: the end of {long} cells with more than {MAX_CELL:,} characters")
        if len(table.rows) > _MAX_ROWS:
            cuts.append(f"{table.title}: {len(table.rows) - _MAX_ROWS:,} rows beyond the last that fits")
        if len(table.columns) > _MAX_COLUMNS:
            more = len(table.columns) - _MAX_COLUMNS
            cuts.append(f"{table.title}: {more:,} columns beyond the last that fits")
    return tuple(cuts)


def _formats(workbook: Workbook) -> dict[str, Format]:
    """Every cell has its own reading order, so that each reads right in a sheet of either direction."""
    cell = {"valign": "top", "text_wrap": True}
    head = {"bold": True, "valign": "vcenter", "text_wrap": True, "bg_color": "#E8EDF3", "bottom": 1}
    return {
        "ltr": workbook.add_format({**cell, "reading_order": _LTR, "align": "left"}),
        "rtl": workbook.add_format({**cell, "reading_order": _RTL, "align": "right"}),
        "number": workbook.add_format({"valign": "top", "reading_order": _LTR}),
        "ltr head": workbook.add_format({**head, "reading_order": _LTR, "align": "left"}),
        "rtl head": workbook.add_format({**head, "reading_order": _RTL, "align": "right"}),
        "title": workbook.add_format({"bold": True, "font_size": 16}),
    }


def _about(workbook: Workbook, contents: ProjectContents, dropped: Iterable[str], formats: Formats) -> None:
    sheet = workbook.add_worksheet("About")
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 100)
    sheet.write_string(0, 0, _fitting(contents.name) or "Muqabala", formats["title"])
    lines = [
        f"Last change of the project: {contents.modified}" if contents.modified else "",
        f"{len(contents.documents)} documents, {len(contents.claims)} claims, {len(contents.marks)} marks",
        "Start and end count Unicode code points in the canonical text, from 0; end is not included.",
        "",
        "This workbook does not carry:",
        *(f"• {loss}" for loss in dropped),
    ]
    for row, line in enumerate(lines, start=2):
        sheet.write_string(row, 0, line, formats["ltr"])


def _sheet(workbook: Workbook, table: Table, formats: Formats) -> None:
    sheet = workbook.add_worksheet(_sheet_name(table))
    if mostly_rtl(table):
        sheet.right_to_left()
    columns = table.columns[:_MAX_COLUMNS]
    rows = table.rows[:_MAX_ROWS]
    for place, column in enumerate(columns):
        _column(sheet, place, column, formats)
    for number, row in enumerate(rows, start=1):
        for place, value in enumerate(row[:_MAX_COLUMNS]):
            _cell(sheet, number, place, value, formats)
    sheet.freeze_panes(1, 2 if table.name == "matrix" else 0)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)


def _sheet_name(table: Table) -> str:
    return table.title.replace("/", "-")[:31]


def _column(sheet: Worksheet, place: int, column: Column, formats: Formats) -> None:
    sheet.set_column(place, place, column.width)
    sheet.write_string(0, place, _fitting(column.title), formats[f"{_direction(column.title)} head"])


def _cell(sheet: Worksheet, row: int, place: int, value: Value, formats: Formats) -> None:
    if isinstance(value, int):
        sheet.write_number(row, place, value, formats["number"])
    elif value:
        sheet.write_string(row, place, _fitting(value), formats[_direction(value)])


def _direction(value: str) -> str:
    return passage_direction(value, "")


def mostly_rtl(table: Table) -> bool:
    """Whether most cells that hold language read right to left."""
    known = [
        _direction(value)
        for row in table.rows
        for column, value in zip(table.columns, row, strict=True)
        if column.words and isinstance(value, str) and first_strong(value)
    ]
    return known.count("rtl") > _RTL_SHARE * len(known)


def _cell_length(value: Value) -> int:
    """Characters as Excel counts them: UTF-16 units."""
    return len(value.encode("utf-16-le")) // 2 if isinstance(value, str) and len(value) > MAX_CELL // 2 else 0


def _fitting(text: str) -> str:
    """*text*, cut to what a cell can hold, with a sign that it is cut."""
    if _cell_length(text) <= MAX_CELL:
        return text
    room = 2 * (MAX_CELL - len(CUT))
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + CUT
