"""Operations that correct the text of a document: as a new version, with the marks carried over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from workbench.core.annotations.carrying import CarriedMark, Fate, NewText, carried
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.documents.document import Direction, Document, Passage
from workbench.core.documents.identity import sha256_hex, text_sha256
from workbench.core.documents.passage_json import passages_to_json
from workbench.core.documents.passages import analyse_passages
from workbench.core.documents.version import TextVersion
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import quoted
from workbench.core.project.operations.marks import moved_mark
from workbench.core.project.operations.naming import new_id
from workbench.core.project.project import Project
from workbench.core.text.canonical import canonical
from workbench.core.text.differences import Difference, place_after, word_differences
from workbench.core.text.direction import passage_direction, text_direction
from workbench.core.text.span import Span

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction that can be taken: the *document* as it was, and as it is *corrected*, with what moves.

    *differences* are word by word, against the text that is replaced.
    """

    document: Document
    corrected: Document
    text: str
    passages: tuple[Passage, ...]
    differences: tuple[Difference, ...]
    marks: tuple[CarriedMark, ...]

    def having(self, fate: Fate) -> tuple[CarriedMark, ...]:
        """The marks of which this becomes."""
        return tuple(mark for mark in self.marks if mark.fate is fate)


def plan_correction(
    project: Project,
    document_id: str,
    text: str,
    directions: Mapping[int, Direction] | None = None,
    progress: Progress | None = None,
) -> Correction:
    """What the correction of a document's text to *text* would do; nothing is changed by asking.

    *directions* are those of passages (by number, from 0) that are not to have the one found for them.
    Raises UserError for a text without words, one that is not other than the present, or a passage that
    there is not, and Cancelled.
    """
    document = project.documents.get(document_id)
    old, new = project.text_of(document), canonical(text)
    if not new.strip():
        raise UserError(document.title, "a document needs a text.", "Remove the document instead.")
    if new == old:
        raise UserError(document.title, "the text is what it was; there is nothing to correct.")
    differences = word_differences(old, new)
    corrected, passages = _laid_out(project, document, old, new, differences)
    passages = _directed(document, passages, directions or {})
    corrected = replace(corrected, passages_sha256=sha256_hex(passages_to_json(passages)))
    marks = _reported(project.marks.where(document_id=document.id), progress or NoProgress())
    text_of_marks = NewText(new, corrected.text_sha256, old, document.text_sha256, differences)
    return Correction(document, corrected, new, passages, differences, tuple(carried(marks, text_of_marks)))


def correct_text(
    project: Project,
    document_id: str,
    text: str,
    note: str = "",
    directions: Mapping[int, Direction] | None = None,
    progress: Progress | None = None,
) -> Done[Correction]:
    """Correct the text of a document, as `plan_correction` says; *note* tells why.

    The text that was is kept as a version, the source stays what it is. Marks that stand nowhere in the new
    text become orphans: they keep their place in the version. Raises as `plan_correction`.
    """
    return take_correction(project, plan_correction(project, document_id, text, directions, progress), note)


def take_correction(project: Project, correction: Correction, note: str = "") -> Done[Correction]:
    """Take a correction that was planned on the project as it is now; see `correct_text`.

    Raises UserError where the document or its marks have changed since it was planned.
    """
    document = correction.document
    planned = {mark.before.id: mark.before for mark in correction.marks}
    present = {mark.id: mark for mark in project.marks.where(document_id=document.id)}
    if project.documents.get(document.id) != document or planned != present:
        raise UserError(
            document.title, "has changed since this correction was planned.", "Look at it once more."
        )

    def action() -> Correction:
        project.keep_in_operation(correction.text.encode("utf-8"))
        project.keep_in_operation(passages_to_json(correction.passages))
        project.versions.insert(_replaced(project, document, note))
        project.documents.update(correction.corrected)
        for mark in correction.marks:
            if mark.after != mark.before:
                project.marks.update(mark.after)
        return correction

    return project.perform(f"Correct the text of {quoted(document.title)}", action)


def reattach_mark(project: Project, mark_id: str, span: Span) -> Done[Mark]:
    """Put an orphan back: let it cover *span* of the present text of its document.

    Raises UserError when it is no orphan, and when the span is empty or lies outside the text.
    """
    mark = project.marks.get(mark_id)
    document = project.documents.get(mark.document_id)
    if not is_orphan(mark, document):
        raise UserError(mark.quote, "this mark stands in the text; it is no orphan.", "Resize it instead.")
    changed = moved_mark(project, mark, span)

    def action() -> Mark:
        project.marks.update(changed)
        return changed

    return project.perform(f"Put back the mark {quoted(mark.quote)}", action)


def _replaced(project: Project, document: Document, note: str) -> TextVersion:
    earlier = project.versions.where(document_id=document.id)
    return TextVersion(
        id=new_id(),
        document_id=document.id,
        number=len(earlier) + 1,
        language=document.language,
        direction=document.direction,
        characters=document.characters,
        text_sha256=document.text_sha256,
        passages_sha256=document.passages_sha256,
        note=canonical(note).strip(),
        replaced=project.clock.now(),
        replaced_by=project.author,
    )


def _laid_out(
    project: Project, document: Document, old: str, new: str, differences: tuple[Difference, ...]
) -> tuple[Document, tuple[Passage, ...]]:
    """The document with the new text, and its passages; what was set by hand stays so where it can."""
    language, direction, passages = analyse_passages(new, document.language)
    if document.language and document.direction != text_direction(old, document.language):
        direction = document.direction
        passages = tuple(
            replace(passage, direction=passage_direction(passage.span.cut(new), passage.language, direction))
            for passage in passages
        )
    corrected = replace(
        document,
        language=language,
        direction=direction,
        characters=len(new),
        text_sha256=text_sha256(new),
    )
    if (language, direction) != (document.language, document.direction):
        return corrected, passages
    kept = {
        place: passage
        for passage in project.passages_of(document)
        if (place := place_after(differences, passage.span)).cut(new) == passage.span.cut(old)
    }
    return corrected, tuple(
        replace(kept[passage.span], span=passage.span) if passage.span in kept else passage
        for passage in passages
    )


def _directed(
    document: Document, passages: tuple[Passage, ...], directions: Mapping[int, Direction]
) -> tuple[Passage, ...]:
    for number in directions:
        if not 0 <= number < len(passages):
            raise UserError(document.title, f"it has no passage {number + 1}.")
    return tuple(
        replace(passage, direction=directions.get(number, passage.direction))
        for number, passage in enumerate(passages)
    )


def _reported(items: list[Item], progress: Progress) -> Iterable[Item]:
    for done, item in enumerate(items):
        progress.report(done, len(items))
        yield item
