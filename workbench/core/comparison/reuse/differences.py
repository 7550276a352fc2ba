"""Word by word, how a copied passage differs from the one it was copied from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import LCSseq

from workbench.core.comparison.reuse.words import Words, words_of
from workbench.core.text.span import Span


class DifferenceKind(StrEnum):
    """What became of some words on the way from the first passage to the second."""

    EQUAL = "equal"
    REPLACED = "replaced"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Difference:
    """Words in a row of both passages, in code points of their texts.

    What was *inserted* has an empty span in the first text, at the end of the word before; what was *deleted*
    has one in the second.
    """

    kind: DifferenceKind
    a: Span
    b: Span


def differences(a: str, span_a: Span, b: str, span_b: Span) -> list[Difference]:
    """From the passage *span_a* of the text *a* to *span_b* of *b*, in order, with nothing left out.

    Words that fold to one are equal (case, harakat, forms of digits). By the longest common subsequence of
    words, so that of a sentence that was moved one place counts as deleted, the other as inserted.
    """
    first, second = words_of(span_a.cut(a)), words_of(span_b.cut(b))
    found = []
    for kind, in_a, in_b in _steps(first, second):
        at_a, at_b = _placed(first, in_a, span_a.start), _placed(second, in_b, span_b.start)
        found.append(Difference(kind, at_a, at_b))
    return found


Range = tuple[int, int]


def _steps(a: Words, b: Words) -> Iterator[tuple[DifferenceKind, Range, Range]]:
    """Ranges of words; what is deleted where something is inserted is replaced."""
    at_a = at_b = 0
    for operation in LCSseq.opcodes(a.numbers.tolist(), b.numbers.tolist()):
        if operation.tag != "equal":
            continue
        yield from _changed((at_a, operation.src_start), (at_b, operation.dest_start))
        at_a, at_b = operation.src_end, operation.dest_end
        yield DifferenceKind.EQUAL, (operation.src_start, at_a), (operation.dest_start, at_b)
    yield from _changed((at_a, len(a)), (at_b, len(b)))


def _changed(a: Range, b: Range) -> Iterator[tuple[DifferenceKind, Range, Range]]:
    gone, come = a[0] < a[1], b[0] < b[1]
    if gone and come:
        yield DifferenceKind.REPLACED, a, b
    elif gone:
        yield DifferenceKind.DELETED, a, b
    elif come:
        yield DifferenceKind.INSERTED, a, b


def _placed(words: Words, of: Range, offset: int) -> Span:
    if of[0] < of[1]:
        return words.span(*of).shifted(offset)
    before = int(words.spans[of[0] - 1, 1]) if of[0] else 0
    return Span(offset + before, offset + before)
