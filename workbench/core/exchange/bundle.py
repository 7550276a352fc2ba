"""The bundle: a whole project as a BagIt bag in a zip file, which anybody can open and verify."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from workbench import __version__
from workbench.core.annotations.mark import quote_of
from workbench.core.documents.version import TextVersion
from workbench.core.errors import UserError
from workbench.core.exchange import bundle_layout as layout
from workbench.core.exchange.bag import FileOnDisk, MadeFile, PayloadFile, write_bag
from workbench.core.exchange.bundle_readme import readme
from workbench.core.exchange.contents import ProjectContents
from workbench.core.exchange.csv_tables import README as TABLES_README
from workbench.core.exchange.csv_tables import csv_files
from workbench.core.exchange.csv_tables import readme as tables_readme
from workbench.core.exchange.exporter import ExportReport
from workbench.core.exchange.html_report.report import html_report
from workbench.core.exchange.lookup import Lookup
from workbench.core.exchange.moments import moment_of
from workbench.core.exchange.output import new_file
from workbench.core.exchange.ro_crate import ro_crate
from workbench.core.exchange.seal import put_seal
from workbench.core.exchange.web_annotation import web_annotation
from workbench.core.exchange.web_annotation_terms import urn
from workbench.core.exchange.xlsx import xlsx_bytes
from workbench.core.progress import Progress


def write_bundle(
    contents: ProjectContents, project_file: Path, out: Path, progress: Progress
) -> ExportReport:
    """Write the bundle of a project. *project_file* is the project as one file at rest.

    The same project file and contents give the same bytes. Raises UserError when a quotation does not match
    its text or *out* cannot be written, and Cancelled; nothing is left behind in either case.
    """
    _check_quotations(contents)
    payload = list(_payload(contents, project_file, progress))
    info = {
        "Bag-Software-Agent": f"Muqabala {__version__}",
        "External-Identifier": urn(contents.project_id),
        "External-Description": contents.name,
        "Project-Modified": contents.modified,
    }
    with new_file(out) as file:
        write_bag(
            file,
            layout.base_folder(contents),
            payload,
            {label: value for label, value in info.items() if value.strip()},
            {layout.README: readme(contents)},
            moment_of(contents.modified),
            progress,
        )
        put_seal(file)
    return ExportReport(out, ())


def _check_quotations(contents: ProjectContents) -> None:
    """A bundle promises that every quotation stands where it says; one that does not is not written."""
    lookup = Lookup(contents)
    texts: dict[tuple[str, int], str] = {}
    for mark in sorted(contents.marks, key=lambda mark: (mark.document_id, mark.text_sha256)):
        version = lookup.version_of_mark(mark)
        key = mark.document_id, version.number if version else 0
        if key not in texts:
            # One at a time: they may be hundreds of megabytes together.
            texts = {
                key: contents.text_of_version(version) if version else contents.text_of(mark.document_id)
            }
        if quote_of(texts[key], mark.spans) != mark.quote:
            raise UserError(
                contents.name,
                f"the quotation “{mark.quote[:60]}” no longer stands where its mark says.",
                "Check the project; nothing was exported.",
            )


def _payload(contents: ProjectContents, project_file: Path, progress: Progress) -> Iterator[PayloadFile]:
    tables = {**csv_files(contents), TABLES_README: tables_readme().encode()}
    workbook, _ = xlsx_bytes(contents, progress)
    made = {
        layout.ANNOTATIONS: web_annotation(contents, progress),
        layout.REPORT: html_report(contents, progress),
        layout.WORKBOOK: workbook,
        layout.CRATE: ro_crate(contents, tables),
        **{f"{layout.TABLES}/{name}": data for name, data in tables.items()},
    }
    yield FileOnDisk(layout.PROJECT_FILE, project_file)
    for name, data in made.items():
        yield MadeFile(name, partial(bytes, data))
    sources = {layout.source_file(document): document.id for document in contents.documents}
    for name, document_id in sources.items():
        yield MadeFile(name, partial(contents.source_of, document_id))
    for document in contents.documents:
        yield MadeFile(layout.canonical_text_file(document), partial(_text, contents, document.id))
    for version in contents.versions:
        yield MadeFile(layout.version_text_file(version), partial(_version_text, contents, version))
    attached = [row for row in contents.evidence if row.attachment_sha256]
    attachments = {layout.attachment_file(row): row.attachment_sha256 for row in attached}
    for name, checksum in attachments.items():
        yield MadeFile(name, partial(contents.attachment_of, checksum))


def _text(contents: ProjectContents, document_id: str) -> bytes:
    return contents.text_of(document_id).encode()


def _version_text(contents: ProjectContents, version: TextVersion) -> bytes:
    return contents.text_of_version(version).encode()
