"""One table as a file of its own: CSV or an Excel workbook, as the ending of its name says."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from workbench.core.errors import UserError
from workbench.core.exchange.csv_tables import csv_bytes
from workbench.core.exchange.exporter import ExportReport
from workbench.core.exchange.output import new_file
from workbench.core.exchange.table import About, Table
from workbench.core.progress import Progress

ENDINGS: Final = (".csv", ".xlsx")


def require_ending(out: Path, endings: tuple[str, ...] = ENDINGS) -> None:
    """Raises UserError where the name of *out* ends in none of *endings*: before long work, not after."""
    if out.suffix.lower() not in endings:
        known = " or ".join(endings)
        raise UserError(out.name, f"its ending does not say the format ({known}).", f"End it in {known}.")


def write_table(table: Table, about: About, out: Path, progress: Progress) -> ExportReport:
    """Write *table* to *out*, whole or not at all; a workbook also has a sheet *about* it.

    Raises UserError for another ending than ENDINGS, or where *out* cannot be written.
    """
    require_ending(out)
    dropped: tuple[str, ...] = ()
    if out.suffix.lower() == ".csv":
        data = csv_bytes(table)
    else:
        # Loaded by those alone who write a workbook, as in `formats`.
        from workbench.core.exchange.xlsx import cuts, workbook_bytes

        dropped = cuts([table])
        data = workbook_bytes(about, [table], progress)
    with new_file(out) as file:
        file.write_bytes(data)
    return ExportReport(out, dropped)
