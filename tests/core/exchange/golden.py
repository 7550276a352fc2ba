"""What every exporter makes of the rich project, as text that is kept under tests/golden/exchange.

To write the files anew after a change that is meant (look at the difference before you commit it)::

    python -m tests.core.exchange.golden
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl

from tests.core.exchange.charts.charts import charts
from tests.core.exchange.rich_project import rich_project
from workbench import __version__
from workbench.core.exchange.bundle_readme import readme
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.csv_tables import csv_files
from workbench.core.exchange.html_report.report import html_report
from workbench.core.exchange.ro_crate import ro_crate
from workbench.core.exchange.web_annotation import web_annotation
from workbench.core.exchange.xlsx import xlsx_bytes
from workbench.core.progress import NoProgress

FOLDER = Path(__file__).resolve().parents[2] / "golden" / "exchange"


def exports() -> dict[str, str]:
    """The text of each golden file by its name."""
    contents = rich_project()
    tables = csv_files(contents)
    return {
        "annotations.jsonld": web_annotation(contents, NoProgress()).decode(),
        "report.html": _report(contents),
        "workbook.txt": "".join(_workbook(contents)),
        **{f"charts/{name}.svg": text.replace("><", ">\n<") for name, text in charts().items()},
        "ro-crate-metadata.json": ro_crate(contents, tables).decode().replace(__version__, "VERSION"),
        "README.txt": readme(contents).decode(),
        # The mark and CRLF are tested elsewhere; here they would only fight with git.
        **{f"tables/{name}": _lines(data.decode("utf-8-sig")) for name, data in tables.items()},
    }


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n")


def _report(contents: ProjectContents) -> str:
    """The report, an element a line, without its style sheet."""
    page = html_report(contents, NoProgress()).decode()
    page = re.sub(r"<style>.*?</style>", "<style></style>", page, flags=re.DOTALL)
    return re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256-…", page).replace("><", ">\n<")


def _workbook(contents: ProjectContents) -> Iterator[str]:
    """Each sheet and cell: direction, reading order, value."""
    data, _ = xlsx_bytes(contents, NoProgress())
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        yield f"[{sheet.title}] {'rtl' if sheet.sheet_view.rightToLeft else 'ltr'}\n"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield f"{cell.coordinate} {cell.alignment.readingOrder:.0f} {cell.value!r}\n"


def write() -> None:
    """Write all golden files."""
    for name, text in exports().items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
