"""Carrying marks over to a corrected text: each stands there by its quote, or it is an orphan.

An orphan keeps all that it was: its place, its quote and the checksum of the text in which it stands, which
is an earlier version of its document. So nothing else has to be kept of it, and by that it is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.core.annotations.anchoring import anchor, anchor_anew
from workbench.core.annotations.mark import Mark, context, quote_of, united, written_spans
from workbench.core.text.differences import Difference, place_after
from workbench.core.text.span import Span


class Fate(StrEnum):
    """What becomes of a mark: where it was; elsewhere; on words that have changed a little; nowhere."""

    STAYS = "stays"
    MOVES = "moves"
    CHANGES = "changes"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class CarriedMark:
    """A mark *before* and *after* a correction; an orphan is the same after it."""

    before: Mark
    after: Mark
    fate: Fate


@dataclass(frozen=True, slots=True)
class NewText:
    """A corrected text and the one that it replaces, their checksums, and what differs between the two."""

    text: str
    text_sha256: str
    replaced: str
    replaced_sha256: str
    differences: Sequence[Difference]


def carried(marks: Iterable[Mark], new: NewText) -> Iterator[CarriedMark]:
    """Each of *marks* as it is in the *new* text. Orphans of earlier corrections are looked for again."""
    for mark in marks:
        yield _carried(mark, new)


def _carried(mark: Mark, new: NewText) -> CarriedMark:
    if mark.text_sha256 == new.text_sha256:
        # An earlier text has come back, and this mark was made on it.
        return CarriedMark(mark, mark, Fate.STAYS)
    spans = _found(mark, new)
    if not spans:
        return CarriedMark(mark, mark, Fate.ORPHANED)
    whole = Span(spans[0].start, spans[-1].end)
    _, prefix, suffix = context(new.text, whole)
    after = replace(
        mark,
        start=whole.start,
        end=whole.end,
        quote=quote_of(new.text, spans),
        prefix=prefix,
        suffix=suffix,
        text_sha256=new.text_sha256,
        parts=written_spans(spans) if len(spans) > 1 else "",
    )
    if after.quote != mark.quote:
        return CarriedMark(mark, after, Fate.CHANGES)
    return CarriedMark(mark, after, Fate.STAYS if spans == mark.spans else Fate.MOVES)


def _found(mark: Mark, new: NewText) -> tuple[Span, ...]:
    """Where the spans of *mark* stand in the new text; none where one is missing, or they change places."""
    was_there = mark.text_sha256 == new.replaced_sha256
    places: list[Span] = []
    for span, quote in mark.pieces:
        if was_there:
            expected = place_after(new.differences, span)
            found = anchor_anew(new.text, expected, *context(new.replaced, span))
        elif len(mark.pieces) == 1:
            found = anchor_anew(new.text, None, quote, mark.prefix, mark.suffix)
        else:
            # What stood between the spans of an earlier orphan is not known here.
            prefix = mark.prefix if span.start == mark.start else ""
            suffix = mark.suffix if span.end == mark.end else ""
            found = anchor(new.text, None, quote, prefix, suffix)
        if found is None or not found.span or (places and found.span.start < places[-1].end):
            return ()
        places.append(found.span)
    return united(places)
