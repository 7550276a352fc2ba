"""The agreement of the analysts of a project."""

from __future__ import annotations

from collections import defaultdict

from workbench.core.annotations.orphans import is_orphan
from workbench.core.comparison.agreement.analysts import Agreements, Coding, Extent, agreement_of
from workbench.core.project.project import Project


def agreement_in(project: Project) -> Agreements:
    """How far the authors of marks agree, over all codes and for each (by the code's name).

    Orphans do not count: nobody has judged the present text by them.
    """
    with project.snapshot():
        names = {code.id: code.name for code in project.codes.all()}
        carried: defaultdict[str, list[str]] = defaultdict(list)
        for link in project.mark_codes.all():
            carried[link.mark_id].append(names[link.code_id])
        documents = {document.id: document for document in project.documents.all()}
        marks = [mark for mark in project.marks.all() if not is_orphan(mark, documents[mark.document_id])]
        marked = {mark.document_id for mark in marks}
        extents = {
            document.id: Extent(
                document.characters, tuple(passage.span for passage in project.passages_of(document))
            )
            for document in documents.values()
            if document.id in marked
        }
    return agreement_of(
        (
            Coding(mark.author, mark.document_id, code, mark.spans)
            for mark in marks
            if mark.document_id in extents
            for code in carried[mark.id] or [""]
        ),
        extents,
    )
