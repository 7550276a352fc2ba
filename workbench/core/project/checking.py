"""Is everything as it should be? The file, its contents, and every mark against its text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from workbench.core.annotations.mark import Mark, quote_of
from workbench.core.documents.document import Document, Passage
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.project import Project


def problems_of(project: Project, progress: Progress | None = None) -> list[str]:
    """What is wrong with a project, in sentences; empty when all is well.

    Checked are SQLite's integrity and references, the checksum of every content, the passages of every
    document, also of its earlier versions, and the quote of every mark against the text that it was made on.
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
    title = f"“{document.title}”"
    text = project.text_of(document)
    texts = {document.text_sha256: text}
    problems = _problems_of_text(title, text, document.characters, project.passages_of(document))
    for version in project.versions.where(document_id=document.id):
        earlier = texts[version.text_sha256] = project.text_of_version(version)
        passages = project.passages_of_version(version)
        problems += _problems_of_text(
            f"version {version.number} of {title}", earlier, version.characters, passages
        )
    for mark in marks:
        if mark.text_sha256 not in texts:
            problems.append(f"the mark {mark.id} was made on a text that {title} has never had")
        elif quote_of(texts[mark.text_sha256], mark.spans) != mark.quote:
            problems.append(f"the mark {mark.id} in {title} no longer covers its quote “{mark.quote}”")
    return problems


def _problems_of_text(called: str, text: str, characters: int, passages: Sequence[Passage]) -> list[str]:
    problems = []
    if len(text) != characters:
        problems.append(f"{called} should have {characters} code points and has {len(text)}")
    if any(passage.span.end > len(text) for passage in passages):
        problems.append(f"a passage of {called} lies outside its text")
    return problems
