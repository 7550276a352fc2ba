"""Steps from border to border in a text, and spans grown to whole words or sentences.

For the ends of marks and selections, so every function looks at the surroundings of a place only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from workbench.core.text.segmentation import sentences, snap_to_graphemes, word_at
from workbench.core.text.span import Span
from workbench.core.text.tokens import token_spans

Unit = Literal["grapheme", "word"]

_WINDOW: Final = 2_000
"""Code points in which the next word is looked for: further away stands none that belongs here."""
_LONGEST_LINE: Final = 20_000
"""Code points of a line in which sentences are looked for; a longer one is cut at this distance."""


def stepped(text: str, offset: int, forward: bool, unit: Unit, *, at_end: bool) -> int:
    """The next border from *offset*, in the order of reading.

    A *word* border is where a word ends (*at_end*) or begins, whichever the moved end of a span is. At the
    end of the text, and where no further border is near, it is *offset* itself or the end of the text.
    """
    if unit == "grapheme":
        return _next_cluster(text, offset, forward)
    window = Span(max(0, offset - _WINDOW), min(len(text), offset + _WINDOW))
    borders = _word_borders(text, window, at_end)
    if forward:
        return min((border for border in borders if border > offset), default=window.end)
    return max((border for border in borders if border < offset), default=window.start)


def words_from(text: str, offset: int, count: int) -> list[Span]:
    """The first *count* words that end behind *offset*; fewer where the text ends."""
    found: list[Span] = []
    begin = max(0, offset - _WINDOW)
    while begin < len(text) and len(found) < count:
        window = Span(begin, min(len(text), begin + 4 * _WINDOW))
        here = [Span(start, end).shifted(begin) for start, end in token_spans(window.cut(text))]
        if window.end < len(text) and here:
            # The edge may cut the last one, which is found whole in the next window.
            begin = here.pop().start if len(here) > 1 else window.end
        else:
            begin = window.end
        found += [word for word in here if word.end > offset and (not found or word.start >= found[-1].end)]
    return found[:count]


def grown_to_words(text: str, span: Span) -> Span:
    """*span* with the words at its ends whole."""
    if not span:
        return span
    first, last = word_at(text, span.start), word_at(text, span.end - 1)
    start = first.start if first.start <= span.start < first.end else span.start
    end = last.end if last.start < span.end <= last.end else span.end
    return snap_to_graphemes(text, Span(start, end))


def grown_to_sentences(text: str, span: Span, language: str = "") -> Span:
    """*span* grown to the sentences that it touches (*language* as `sentences` takes it)."""
    first = max(text.rfind("\n", 0, span.start) + 1, span.start - _LONGEST_LINE)
    found = text.find("\n", span.end)
    last = min(len(text) if found < 0 else found, span.end + _LONGEST_LINE)
    inside = sentences(text[first:last], language)
    touched: Sequence[Span] = [
        sentence.shifted(first) for sentence in inside if sentence.shifted(first).overlaps(span)
    ]
    if not touched:
        return span
    return Span(min(span.start, touched[0].start), max(span.end, touched[-1].end))


def _next_cluster(text: str, offset: int, forward: bool) -> int:
    if forward:
        return snap_to_graphemes(text, Span(offset, offset + 1)).end if offset < len(text) else offset
    return snap_to_graphemes(text, Span(offset - 1, offset)).start if offset else offset


def _word_borders(text: str, window: Span, at_end: bool) -> list[int]:
    """Where words end or begin in the window; one that its edge may cut is left out."""
    return [
        window.start + (end if at_end else start)
        for start, end in token_spans(window.cut(text))
        if (start or not window.start) and (end < len(window) or window.end == len(text))
    ]
