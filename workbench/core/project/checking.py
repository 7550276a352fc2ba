"""Is everything as it should be? The file, its contents, and every mark against its text."""

from __future__ import annotations

from collections import defaultdict

from workbench.core.annotations.mark import Mark
from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.project import Project


def problems_of(project: Project, progress: Progress | None = None) -> list[str]:
    """What is wrong with a project, in sentences; empty when all is well.

    Checked are SQLite's integrity and references, the checksum of every content, the passages of every
    document, and the quote of every mark against the text that it was made on.
    """
    # Rows and journal of two moments would not agree.
    with project.snapshot():
        return _problems_of(project, progress or NoProgress())


def _problems_of(project: Project, listener: Progress) -> list[str]:
    problems = project.file_problems(listener)
    marks: defaultdict[str, list[Mark]] = defaultdict(list)
    for mark in project.marks.all():
        marks[mark.document_id].append(mark)
    documents = project.documents.all()
    for count, document in enumerate(documents, start=1):
        listener.report(count, len(documents), document.title)
        try:
            problems += _problems_of_document(project, document, marks[document.id])
        except UserError as error:
            problems.append(f"“{document.title}”: {error}")
    return problems


def _problems_of_document(project: Project, document: Document, marks: list[Mark]) -> list[str]:
    text = project.text_of(document)
    problems = []
    if len(text) != document.characters:
        problems.append(
            f"“{document.title}” should have {document.characters} code points and has {len(text)}"
        )
    if any(passage.span.end > len(text) for passage in project.passages(document.id)):
        problems.append(f"a passage of “{document.title}” lies outside its text")
    for mark in marks:
        if mark.text_sha256 == document.text_sha256 and text[mark.start : mark.end] != mark.quote:
            problems.append(
                f"the mark {mark.id} in “{document.title}” no longer covers its quote “{mark.quote}”"
            )
    return problems
