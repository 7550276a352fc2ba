"""What leaves a project, and what comes back as one."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.core.errors import UserError
from workbench.core.exchange.bundle_verification import extract_project_file, verify_bundle
from workbench.core.exchange.contents import HistoryEntry, ProjectContents
from workbench.core.exchange.exporter import ExportReport
from workbench.core.exchange.formats import BUNDLE, FORMATS, export_as
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.hypotheses import hypotheses_of
from workbench.core.project.project import SUFFIX, Project, open_project
from workbench.core.project.source_matrix import full_matrix
from workbench.core.project.text_reuse import reuse_of


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """The project that was taken out of a bundle, and how many documents it holds."""

    project: Path
    documents: int


def format_names() -> list[str]:
    """The names of all export formats, as the command line takes them."""
    return list(FORMATS)


def contents_of(project: Project) -> ProjectContents:
    """All that exporters may know of a project; usable while the project is open."""
    full = full_matrix(project)
    return ProjectContents(
        project_id=project.id,
        name=project.name,
        modified=project.modified(),
        documents=tuple(project.documents.all()),
        versions=tuple(project.versions.all()),
        codes=tuple(project.codes.all()),
        mark_codes=tuple(project.mark_codes.all()),
        marks=tuple(project.marks.all()),
        parties=tuple(project.parties.all()),
        party_names=tuple(project.party_names.all()),
        mentions=tuple(project.mentions.all()),
        claims=tuple(project.claims.all()),
        statements=tuple(project.statements.all()),
        attributions=tuple(project.attributions.all()),
        evidence=tuple(project.evidence.all()),
        ratings=tuple(project.ratings.all()),
        dismissals=tuple(project.dismissals.all()),
        rejections=tuple(project.rejections.all()),
        relations=tuple(project.relations.all()),
        memos=tuple(project.memos.all()),
        saved_searches=tuple(project.saved_searches.all()),
        sources=full.shown,
        claims_by_parties=full.claims_by_parties,
        codes_by_documents=full.codes_by_documents,
        hypotheses=hypotheses_of(project).found,
        history=tuple(
            HistoryEntry(entry.id, entry.name, entry.author, entry.time, entry.state)
            for entry in project.history()
        ),
        text_of=project.text,
        source_of=project.source,
        passages_of=project.passages,
        text_of_version=project.text_of_version,
        passages_of_version=project.passages_of_version,
        attachment_of=project.attachment,
    )


def export(project: Project, format_name: str, out: Path, progress: Progress | None = None) -> ExportReport:
    """Write a project to *out* in the format of this name, whole or not at all.

    Raises UserError for an unknown format and where *out* cannot be written or is a project, and Cancelled.
    """
    _refuse_project(project, out)
    listener = progress or NoProgress()
    if project.statements.count():
        # Verdicts count independent sources: not to have compared the texts would make copies witnesses.
        reuse_of(project, listener)
    if format_name != BUNDLE:
        with project.snapshot():
            return export_as(format_name, contents_of(project), None, out, listener)
    with _temporary_folder() as folder:
        copy = folder / f"project{SUFFIX}"
        project.write_copy(copy)
        # Everything in a bundle is made from the project file in it: somebody may be changing this one.
        copied = open_project(copy, read_only=True)
        try:
            return export_as(format_name, contents_of(copied), copy, out, listener)
        finally:
            copied.close()


@contextmanager
def _temporary_folder() -> Iterator[Path]:
    try:
        folder = tempfile.mkdtemp(prefix="muqabala-")
    except OSError as error:
        problem = f"no temporary file can be made there ({error.strerror or error})."
        raise UserError(tempfile.gettempdir(), problem, "Make room there. Nothing was written.") from error
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_ENDINGS = tuple(SUFFIX + ending for ending in ("", "-wal", "-shm", "-journal", ".lock"))
"""Of a project file, and of what SQLite and the lock lay beside it."""


def _refuse_project(project: Project, out: Path) -> None:
    """Raise UserError when the export would take the place of a project, this one above all."""
    if out.name.endswith(_ENDINGS) or (out.exists() and out.samefile(project.path)):
        raise UserError(out.name, "an export must not take the place of a project.", "Choose another name.")


def verify(bundle: Path, progress: Progress | None = None) -> list[str]:
    """What is wrong with a bundle, in sentences; empty when it is what it was when it was written."""
    return verify_bundle(bundle, progress or NoProgress())


def open_bundle(bundle: Path, out: Path, progress: Progress | None = None) -> OpenedBundle:
    """Take the project out of a bundle that verifies, to *out*; UserError (and nothing there) otherwise."""
    if out.suffix != SUFFIX:
        raise UserError(out.name, f"a project's name must end in {SUFFIX}.", "Give it such a name.")
    extract_project_file(bundle, out, progress or NoProgress())
    project = open_project(out, read_only=True)
    try:
        return OpenedBundle(out, project.documents.count())
    finally:
        project.close()
