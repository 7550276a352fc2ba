"""Where to look in a corrected text for what a mark had marked."""

from __future__ import annotations

from workbench.core.project.project import Project
from workbench.core.project.versions import Orphan
from workbench.core.text.differences import place_after, word_differences
from workbench.core.text.span import Span


def expected_place(project: Project, orphan: Orphan) -> Span:
    """About where in the present text the words of an *orphan* would stand: for a person to look there."""
    text = project.text_of(orphan.document)
    differences = word_differences(project.text_of_version(orphan.version), text)
    start = min(place_after(differences, orphan.mark.span).start, len(text) - 1)
    return Span(start, start + 1)
