"""The lines in which two texts differ, with what is taken out and what is put in, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.core.text.differences import Difference


class Kind(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    TAKEN_OUT = "taken out"
    PUT_IN = "put in"


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a line."""

    text: str
    kind: Kind


Line = tuple[Words, ...]


def changed_lines(old: str, new: str, differences: Sequence[Difference]) -> list[Line]:
    """The lines that hold a difference, in order; between two that are no neighbours stands an empty one."""
    shown: list[Line] = []
    skipped = False
    for line in _lines(_pieces(old, new, differences)):
        if all(words.kind is Kind.KEPT for words in line):
            skipped = True
            continue
        if skipped and shown:
            shown.append(())
        shown.append(line)
        skipped = False
    return shown


def _pieces(old: str, new: str, differences: Sequence[Difference]) -> Iterator[Words]:
    at = 0
    for difference in differences:
        yield Words(new[at : difference.new.start], Kind.KEPT)
        yield Words(difference.old.cut(old), Kind.TAKEN_OUT)
        yield Words(difference.new.cut(new), Kind.PUT_IN)
        at = difference.new.end
    yield Words(new[at:], Kind.KEPT)


def _lines(pieces: Iterator[Words]) -> Iterator[Line]:
    line: list[Words] = []
    for piece in pieces:
        first, *others = piece.text.split("\n")
        line += [Words(first, piece.kind)] if first else []
        for text in others:
            if piece.kind is not Kind.KEPT:
                # A line end that goes or comes is a change, too, and would not be seen.
                line.append(Words("¶", piece.kind))
            if line:
                yield tuple(line)
            line = [Words(text, piece.kind)] if text else []
    if line:
        yield tuple(line)
