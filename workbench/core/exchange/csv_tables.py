"""CSV: a folder with one file for each table (RFC 4180), safe to open in a spreadsheet.

*Encoding.* UTF-8 with a byte-order mark: Excel takes a file without one for Windows-1252 and turns Arabic
and Hindi into rubbish; every other reader of UTF-8 knows the mark (Python: ``utf-8-sig``).

*Formulas.* A spreadsheet runs a cell that begins with one of = + - @ (or their full-width forms), TAB, CR
or LF as a formula, and articles do begin so ("- Advertisement -"; OWASP, "CSV Injection"). Such a cell gets
an apostrophe in front, and so does one that begins with an apostrophe. So the rule is reversible: a cell
that begins with an apostrophe has exactly one to take away.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.exporter import ExportReport
from workbench.core.exchange.output import new_folder
from workbench.core.exchange.table import Table, Value
from workbench.core.exchange.tables import LOSSES, all_tables
from workbench.core.progress import Progress

GUARD = "'"
README = "README.txt"

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", GUARD)
_README_TEXT = """These tables were written by Muqabala: a file for each table, a row for each thing, UTF-8.

start and end count Unicode code points in the canonical text of the document, from 0; end is not included.

A cell that would begin with = + - @ (also full-width), TAB, a line break or an apostrophe has an apostrophe
put in front, so that no spreadsheet takes it for a formula. Take one apostrophe away to have the original.

These tables do not carry:
"""


def guarded(text: str) -> str:
    """*text* such that no spreadsheet takes it for a formula; `unguarded` gives it back."""
    return GUARD + text if text.startswith(_RISKY) else text


def unguarded(cell: str) -> str:
    """The text that `guarded` has made safe."""
    return cell.removeprefix(GUARD)


def export_csv(contents: ProjectContents, out: Path, progress: Progress) -> ExportReport:
    """Write the tables of a project as CSV files into the folder *out*."""
    tables = csv_files(contents)
    files = {**tables, README: readme().encode()}
    with new_folder(out, frozenset(files)) as folder:
        for done, (name, data) in enumerate(files.items()):
            progress.report(done, len(files), name)
            (folder / name).write_bytes(data)
    return ExportReport(out, LOSSES)


def csv_files(contents: ProjectContents) -> dict[str, bytes]:
    """The bytes of each table by the name of its file."""
    return {f"{table.name}.csv": csv_bytes(table) for table in all_tables(contents)}


def readme() -> str:
    """What lies beside the tables: how to read them, and what they do not carry."""
    return _README_TEXT + "".join(f"- {loss}\n" for loss in LOSSES)


def csv_bytes(table: Table) -> bytes:
    """One table as CSV."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow([guarded(column.name) for column in table.columns])
    writer.writerows([[_cell(value) for value in row] for row in table.rows])
    return buffer.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> Value:
    return guarded(value) if isinstance(value, str) else value
