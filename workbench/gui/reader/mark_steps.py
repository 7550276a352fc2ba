"""What a mark covers after a step of the keyboard: one end moved on or back, or the whole of it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.annotations.mark import united
from workbench.core.text.segmentation import snap_to_graphemes
from workbench.core.text.span import Span
from workbench.core.text.stepping import Unit, stepped, words_from

Spans = tuple[Span, ...]
TAIL = 2_000
"""Code points at the end of a text in which its last words are looked for."""


def resized(text: str, spans: Sequence[Span], at_end: bool, forward: bool, unit: Unit) -> Spans:
    """*spans* with the first start, or the last end, a step on; as they were where nothing would be left."""
    number = len(spans) - 1 if at_end else 0
    span = spans[number]
    border = stepped(text, span.end if at_end else span.start, forward, unit, at_end=at_end)
    start, end = (span.start, border) if at_end else (border, span.end)
    if start >= end:
        return tuple(spans)
    changed = list(spans)
    changed[number] = Span(start, end)
    return united(changed)


def moved(text: str, spans: Sequence[Span], forward: bool, unit: Unit) -> Spans:
    """*spans* a step on or back in the text; as they were where the text ends.

    By grapheme clusters each keeps its number of them, by words its length as far as clusters let it.
    """
    first, last = spans[0], spans[-1]
    if unit == "grapheme":
        if (last.end >= len(text)) if forward else (first.start <= 0):
            return tuple(spans)
        return united(
            Span(*(stepped(text, end, forward, unit, at_end=False) for end in (span.start, span.end)))
            for span in spans
        )
    by = stepped(text, first.start, forward, unit, at_end=False) - first.start
    if first.start + by < 0 or last.end + by > len(text):
        return tuple(spans)
    return united(snap_to_graphemes(text, span.shifted(by)) for span in spans)


def placed(text: str, spans: Sequence[Span], offset: int) -> Spans:
    """*spans* dropped on the word at *offset*, or else the next one: from there they cover as many words.

    At the end of the text the last words that are as many. What has no words keeps its length.
    """
    whole = Span(spans[0].start, spans[-1].end)
    own = [word for word in words_from(text, whole.start, len(whole)) if word.start < whole.end]
    if not own:
        by = max(-whole.start, min(offset - whole.start, len(text) - whole.end))
        return united(snap_to_graphemes(text, span.shifted(by)) for span in spans)
    there = words_from(text, offset, len(own))
    if len(there) < len(own):
        # Behind: enough for as many words, however long the last ones are.
        tail = words_from(text, max(0, len(text) - TAIL - 2 * len(whole)), len(text))
        there = tail[-len(own) :]
    pieces = []
    for span in spans:
        inside = [number for number, word in enumerate(own) if word.overlaps(span) and number < len(there)]
        if inside:
            pieces.append(Span(there[inside[0]].start, there[inside[-1]].end))
    return united(snap_to_graphemes(text, piece) for piece in pieces)
