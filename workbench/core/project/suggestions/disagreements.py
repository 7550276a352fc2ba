"""Suggested disagreements: those that nobody has accepted or dismissed, as on their page."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.disagreements import Offered, Status, disagreements_in
from workbench.core.project.project import Project
from workbench.core.project.suggestions.suggestion import (
    Because,
    Reason,
    Spot,
    Suggestion,
    SuggestionKind,
)

_EVEN: Final = 10.0
"""Nats of a disagreement that is told with a score of 63 %."""


def _find(project: Project, documents: Sequence[Document], progress: Progress) -> Iterator[Suggestion]:
    wanted = {document.id for document in documents}
    for offered in disagreements_in(project, progress):
        sides = offered.disagreement.a, offered.disagreement.b
        if offered.status is Status.OPEN and any(side.document_id in wanted for side in sides):
            yield _suggestion(offered)


def _suggestion(offered: Offered) -> Suggestion:
    found = offered.disagreement
    reasons = [Reason(Because.ONE_CLAIM)] if found.claim_id else []
    if found.shared:
        told = ", ".join(one.a if one.a == one.b else f"{one.a} = {one.b}" for one in found.shared)
        reasons.append(Reason(Because.BOTH_SPEAK_OF, told))
    if found.alone:
        reasons.append(Reason(Because.NO_OTHER))
    return Suggestion(
        "disagreement",
        f"disagreement-{offered.id}",
        found.difference,
        tuple(Spot(side.document_id, side.figure, side.figure_quote) for side in (found.a, found.b)),
        1 - math.exp(-found.weight / _EVEN),
        tuple(reasons),
        disagreement=found,
    )


DISAGREEMENTS: Final = SuggestionKind("disagreement", "disagreements", _find)
