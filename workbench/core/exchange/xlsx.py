"""XLSX through XlsxWriter: the tables as sheets, right-to-left where what they hold is.

Every text is written as text: no formulas, no links made from addresses. The same project gives the same
bytes: the file's dates are those of the project.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.exporter import ExportReport
from workbench.core.exchange.moments import moment_of
from workbench.core.exchange.output import new_file
from workbench.core.exchange.table import About, Column, Table, Value
from workbench.core.exchange.tables import LOSSES, all_tables
from workbench.core.progress import Progress
from workbench.core.text.direction import first_strong, passage_direction
from workbench.core.text.directions import Direction

MAX_CELL = 32_767
"""UTF-16 units in a cell: Excel's own limit."""
CUT = " […]"

_READING_ORDER: Final[dict[Direction, int]] = {"ltr": 1, "rtl": 2}
"""What the reading order of a cell is called in the format."""
_MAX_ROWS = 1_048_575
_MAX_COLUMNS = 16_384
_RTL_SHARE = 0.5


def export_xlsx(contents: ProjectContents, out: Path, progress: Progress) -> ExportReport:
    """Write the tables of a project as one workbook."""
    data, dropped = xlsx_bytes(contents, progress)
    with new_file(out) as file:
        file.write_bytes(data)
    return ExportReport(out, dropped)


def xlsx_bytes(contents: ProjectContents, progress: Progress) -> tuple[bytes, tuple[str, ...]]:
    """The workbook, and what it does not carry."""
    tables = all_tables(contents)
    dropped = (*LOSSES, *cuts(tables))
    return workbook_bytes(_about_project(contents, dropped), tables, progress), dropped


def workbook_bytes(about: About, tables: Sequence[Table], progress: Progress) -> bytes:
    """A workbook of *tables*, a sheet for each behind the one that tells what they are."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        created = datetime.datetime(*moment_of(about.modified))
        workbook.set_properties({"title": about.title, "created": created})
        formats = _Formats(workbook)
        _about(workbook, about, formats)
        for done, table in enumerate(tables):
            progress.report(done, len(tables), table.title)
            _sheet(workbook, table, formats)
    return buffer.getvalue()


def cuts(tables: Iterable[Table]) -> tuple[str, ...]:
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


class _Formats:
    """The formats of a workbook's cells.

    Every cell has its own reading order, so that each reads right in a sheet of either direction.
    """

    def __init__(self, workbook: Workbook) -> None:
        head = {"bold": True, "valign": "vcenter", "text_wrap": True, "bg_color": "#E8EDF3", "bottom": 1}
        self.title = workbook.add_format({"bold": True, "font_size": 16})
        self.number = workbook.add_format({"valign": "top", "reading_order": 1})
        self.fraction = workbook.add_format({"valign": "top", "reading_order": 1, "num_format": "#,##0.00"})
        self.head: dict[Direction, Format] = {}
        """Of the name of a column."""
        self.cell: dict[Direction, Format] = {}
        """Of a text that may have many lines."""
        self.line: dict[tuple[Direction, str], Format] = {}
        """Of a text on one line, at a side of its cell."""
        for direction, order in _READING_ORDER.items():
            reading = {"reading_order": order, "align": "right" if direction == "rtl" else "left"}
            self.head[direction] = workbook.add_format({**head, **reading})
            self.cell[direction] = workbook.add_format({"valign": "top", "text_wrap": True, **reading})
            for align in ("left", "center", "right"):
                line = {"valign": "top", "reading_order": order, "align": align}
                self.line[direction, align] = workbook.add_format(line)


def _about_project(contents: ProjectContents, dropped: Iterable[str]) -> About:
    lines = (
        f"Last change of the project: {contents.modified}" if contents.modified else "",
        f"{len(contents.documents)} documents, {len(contents.claims)} claims, {len(contents.marks)} marks",
        "Start and end count Unicode code points in the canonical text, from 0; end is not included.",
        "",
        "This workbook does not carry:",
        *(f"• {loss}" for loss in dropped),
    )
    return About(contents.name or "Muqabala", contents.modified, lines)


def _about(workbook: Workbook, about: About, formats: _Formats) -> None:
    sheet = workbook.add_worksheet("About")
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 100)
    sheet.write_string(0, 0, _fitting(about.title), formats.title)
    for row, line in enumerate(about.lines, start=2):
        sheet.write_string(row, 0, line, formats.cell["ltr"])


def _sheet(workbook: Workbook, table: Table, formats: _Formats) -> None:
    sheet = workbook.add_worksheet(_sheet_name(table))
    sheet_direction: Direction = "rtl" if mostly_rtl(table) else "ltr"
    if sheet_direction == "rtl":
        sheet.right_to_left()
    columns = table.columns[:_MAX_COLUMNS]
    rows = table.rows[:_MAX_ROWS]
    head = _above(sheet, columns, formats)
    for place, column in enumerate(columns):
        _column(sheet, head, place, column, formats)
    for number, row in enumerate(rows, start=head + 1):
        of_row = table.directions[number - head - 1] if table.directions else None
        for place, (column, value) in enumerate(zip(columns, row, strict=False)):
            if of_row and column.of_row:
                align = _SIDES[sheet_direction, column.side]
                sheet.write_string(number, place, _fitting(str(value)), formats.line[of_row, align])
            else:
                _cell(sheet, number, place, value, formats)
    sheet.freeze_panes(head + 1, table.frozen)
    sheet.autofilter(head, 0, head + max(1, len(rows)), len(columns) - 1)


# The side from which one reads: in a right-to-left sheet, the first column is on the right.
_SIDES = {
    ("ltr", "start"): "left",
    ("ltr", "middle"): "center",
    ("ltr", "end"): "right",
    ("rtl", "start"): "right",
    ("rtl", "middle"): "center",
    ("rtl", "end"): "left",
}


def _sheet_name(table: Table) -> str:
    return table.title.replace("/", "-")[:31]


def _above(sheet: Worksheet, columns: Sequence[Column], formats: _Formats) -> int:
    """Write what stands over several columns, and give the row of the heads."""
    place = 0
    for over, group in groupby(column.over for column in columns):
        last = place + len(list(group)) - 1
        form = formats.head[_direction(over)]
        if over and last > place:
            sheet.merge_range(0, place, 0, last, _fitting(over), form)
        elif over:
            sheet.write_string(0, place, _fitting(over), form)
        place = last + 1
    return int(any(column.over for column in columns))


def _column(sheet: Worksheet, row: int, place: int, column: Column, formats: _Formats) -> None:
    sheet.set_column(place, place, column.width)
    sheet.write_string(row, place, _fitting(column.title), formats.head[_direction(column.title)])


def _cell(sheet: Worksheet, row: int, place: int, value: Value, formats: _Formats) -> None:
    if isinstance(value, int):
        sheet.write_number(row, place, value, formats.number)
    elif isinstance(value, float):
        sheet.write_number(row, place, value, formats.fraction)
    elif value:
        sheet.write_string(row, place, _fitting(value), formats.cell[_direction(value)])


@lru_cache(maxsize=10_000)  # many rows of a table are about the same document
def _direction(value: str) -> Direction:
    return passage_direction(value, "")


def mostly_rtl(table: Table) -> bool:
    """Whether most rows, or else most cells that hold language, read right to left."""
    if table.directions:
        return table.directions.count("rtl") > _RTL_SHARE * len(table.directions)
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
