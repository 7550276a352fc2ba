"""Suggested statements: what documents quote or report, with who says it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.quotations.quotation import Quotation
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.operations.marks import ClaimPart, MarkParts
from workbench.core.project.operations.statements import SourceStep
from workbench.core.project.project import Project
from workbench.core.project.quotations import quotations_of
from workbench.core.project.suggestions.suggestion import (
    Because,
    Reason,
    Spot,
    Suggestion,
    SuggestionKind,
    key_of,
)
from workbench.core.text.folding import fold_text
from workbench.core.text.span import Span

_FEWEST_WORDS: Final = 3
"""Words of a quotation that says something: shorter ones are names of things and words at a distance."""
_LONGEST_CLAIM: Final = 240
"""Code points of a quotation that become the wording of a claim; an analyst will word it anyhow."""
_SCORES: Final = {(True, True): 0.9, (False, True): 0.7, (True, False): 0.5, (False, False): 0.4}
"""By whether it stands in quotation marks, and whether it is told who says it."""
_FROM_CONTEXT: Final = 0.1
"""What is taken off where the speaker is a person named before: “he” may be another one."""


def _find(project: Project, documents: Sequence[Document], progress: Progress) -> Iterator[Suggestion]:
    said = _said(project)
    for done, document in enumerate(documents):
        progress.report(done, len(documents), document.title)
        text = project.text_of(document)
        for quotation in quotations_of(project, document):
            quote = quotation.span.cut(text)
            if len(quote.split()) < _FEWEST_WORDS:
                continue
            if not any(span.overlaps(quotation.span) for span in said[document.id]):
                yield _suggestion(document, quotation, quote)


def _said(project: Project) -> defaultdict[str, list[Span]]:
    """Where statements are marked in each document already."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for mark in project.marks.among("id", {row.mark_id for row in project.statements.all()}):
        found[mark.document_id] += mark.spans
    return found


def _suggestion(document: Document, quotation: Quotation, quote: str) -> Suggestion:
    speaker = quotation.speaker.name if quotation.speaker else ""
    source = quotation.source.name if quotation.source else ""
    wording = " ".join(quote.split())
    if len(wording) > _LONGEST_CLAIM:
        wording = wording[:_LONGEST_CLAIM].rsplit(" ", 1)[0] + "…"
    reasons = [Reason(Because.IN_QUOTATION_MARKS if quotation.direct else Because.REPORTED)]
    if speaker:
        because = Because.SAID_BY_BEFORE if quotation.from_context else Because.SAID_BY
        reasons.append(Reason(because, speaker))
    if source:
        reasons.append(Reason(Because.ACCORDING_TO, source))
    chain = (SourceStep(source=source),) if source else ()
    return Suggestion(
        "quotation",
        key_of("quotation", document.id, document.text_sha256, quotation.span.start, quotation.span.end),
        wording,
        (Spot(document.id, quotation.span, quote),),
        _SCORES[quotation.direct, bool(speaker or source)] - _FROM_CONTEXT * quotation.from_context,
        tuple(reasons),
        MarkParts(claim=ClaimPart(wording, Stance.ASSERTS, speaker, chain)),
        alike=key_of("quotation", fold_text(speaker)) if speaker else "",
    )


QUOTATIONS: Final = SuggestionKind("quotation", "quotations", _find)
