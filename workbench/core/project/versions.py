"""The versions of a document's text, and the marks that a correction has left without a place."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.documents.document import Document
from workbench.core.documents.version import TextVersion
from workbench.core.errors import UserError
from workbench.core.project.project import Project


@dataclass(frozen=True, slots=True)
class Orphan:
    """A mark that stands in an earlier *version* of its document's text, and nowhere in the present one."""

    mark: Mark
    document: Document
    version: TextVersion


def versions_of(project: Project, document_id: str) -> list[TextVersion]:
    """The versions that corrections of a document have replaced, the oldest first."""
    return project.versions.where(document_id=document_id)


def version_numbered(project: Project, document: Document, number: int) -> TextVersion | None:
    """The version with this *number*; None for the present one. Raises UserError when there is none."""
    earlier = versions_of(project, document.id)
    if number == len(earlier) + 1:
        return None
    for version in earlier:
        if version.number == number:
            return version
    raise UserError(
        document.title,
        f"it has no version {number}.",
        f"Versions are 1 to {len(earlier) + 1}." if earlier else "Its text was never corrected.",
    )


def orphans_of(project: Project, document_id: str = "") -> list[Orphan]:
    """The orphans of one document, or of all, in the order of the documents and of their texts."""
    corrected = project.versions.different("document_id")
    wanted = corrected & {document_id} if document_id else corrected
    if not wanted:
        return []
    documents = {document.id: document for document in project.documents.among("id", wanted)}
    place = {key: number for number, key in enumerate(documents)}
    # The same text may have been there twice; the later one is what an analyst remembers.
    versions = {
        (version.document_id, version.text_sha256): version
        for version in project.versions.among("document_id", wanted)
    }
    marks = project.marks.among("document_id", wanted)
    found = [mark for mark in marks if is_orphan(mark, documents[mark.document_id])]
    found.sort(key=lambda mark: (place[mark.document_id], mark.start, mark.end, mark.id))
    return [
        Orphan(mark, documents[mark.document_id], version)
        for mark in found
        if (version := versions.get((mark.document_id, mark.text_sha256)))
    ]
