"""A paragraph that somebody says without quotation marks: it follows one that ends with “She said:”."""

from __future__ import annotations

from typing import Final

from workbench.core.comparison.quotations.reading import COLONS, Reading, Sentence
from workbench.core.text.span import Span

_FEWEST: Final = 4
"""Words of such a paragraph; less is a caption or a link."""
_ENDS: Final = frozenset(".!?…؟।|")


def block_behind(reading: Reading, introducing: Sentence) -> tuple[int, Span] | None:
    """Where the paragraph ends (a place) that a sentence introduces, and what it says.

    None where the sentence introduces none, or the paragraph is a list or a heading: it begins with a word
    and ends as a sentence does.
    """
    end = introducing.end
    if reading.pieces[end - 1].text not in COLONS or end != reading.paragraph_end(end - 1):
        return None
    start = end + 1
    beyond = reading.paragraph_end(start)
    if (
        start >= beyond
        or reading.pieces[start].kind != "word"
        or reading.pieces[beyond - 1].text not in _ENDS
    ):
        return None
    span = reading.span(start, beyond, _FEWEST)
    return (beyond, span) if span else None
