"""The table of export formats: what each is called, what it is good for, and what it loses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.core.errors import BugError, UserError
from workbench.core.exchange import csv_tables, tables, web_annotation
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.exporter import Exporter, ExportReport
from workbench.core.exchange.html_report import report
from workbench.core.progress import Progress

BUNDLE = "bundle"


def _export_xlsx(contents: ProjectContents, out: Path, progress: Progress) -> ExportReport:
    # Loaded by those alone who write a workbook: XlsxWriter takes longer than all of the other formats.
    from workbench.core.exchange.xlsx import export_xlsx

    return export_xlsx(contents, out, progress)


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """*name* is the one of the command line; *suffix* is empty for a folder; *loses* is what it cannot carry.

    *exporter* is None for the bundle, which needs the project file besides the contents.
    """

    name: str
    title: str
    suffix: str
    description: str
    loses: tuple[str, ...]
    exporter: Exporter | None


_ALL = (
    ExportFormat(
        BUNDLE,
        "Bundle",
        ".zip",
        "Everything, verifiable by anybody: the project, the sources, the report, the tables, checksums.",
        (),
        None,
    ),
    ExportFormat(
        "html",
        "Report",
        ".html",
        "One page for any browser: matrix, claims, evidence, full texts; quotations link to their places.",
        report.LOSSES,
        report.export_html,
    ),
    ExportFormat(
        "xlsx",
        "Excel workbook",
        ".xlsx",
        "The tables as sheets, right-to-left where their content is.",
        tables.LOSSES,
        _export_xlsx,
    ),
    ExportFormat(
        "csv",
        "CSV tables",
        "",
        "A folder with one CSV file for each table.",
        tables.LOSSES,
        csv_tables.export_csv,
    ),
    ExportFormat(
        "web-annotation",
        "W3C Web Annotation",
        ".jsonld",
        "All marks, with codes, claims, parties and evidence, for other annotation tools.",
        web_annotation.LOSSES,
        web_annotation.export_web_annotation,
    ),
)

FORMATS: Mapping[str, ExportFormat] = {row.name: row for row in _ALL}


def export_as(
    name: str, contents: ProjectContents, project_file: Path | None, out: Path, progress: Progress
) -> ExportReport:
    """Write a project in the format *name*. *project_file* (one file at rest) is needed for the bundle only.

    Raises UserError for an unknown format or when *out* cannot be written, and Cancelled.
    """
    if name not in FORMATS:
        raise UserError(name, "is no format of this program.", f"Choose one of {', '.join(FORMATS)}.")
    exporter = FORMATS[name].exporter
    if exporter is not None:
        return exporter(contents, out, progress)
    if project_file is None:
        raise BugError("the bundle needs the project file")
    from workbench.core.exchange.bundle import write_bundle  # which holds a workbook, too

    return write_bundle(contents, project_file, out, progress)
