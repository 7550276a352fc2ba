"""What the reader shows of a mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.core.text.span import Span

MarkKind = Literal["claim", "party", "evidence", "code", "note"]
StanceName = Literal["", "asserts", "denies", "doubts", "mentions"]
KINDS: tuple[MarkKind, ...] = ("claim", "party", "evidence", "code", "note")
WEIGHT: dict[MarkKind, int] = {"claim": 0, "evidence": 1, "code": 2, "party": 3, "note": 4}
"""Of several faces of a mark, the one with the lowest weight gives the tint and the label."""


@dataclass(frozen=True, slots=True)
class MarkView:
    """One face of a mark. One that is a claim's statement and a party's mention has two, with the same *id*.

    *span* counts code points of the canonical text; a mark of several spans reaches over all of them, and
    has them in *spans* (empty for one). *stance* (of a claim) chooses the underline, *colour*
    (``#rrggbb``; of a code) the tint, where it is not empty. *label* is the short text in the margin,
    *tooltip* who, when and what, in plain lines. *item* is the id of the claim, party or code, *author* who
    has made the mark: by them it can be left out of what is shown.
    """

    id: str
    span: Span
    kind: MarkKind
    stance: StanceName = ""
    colour: str = ""
    label: str = ""
    tooltip: str = ""
    spans: tuple[Span, ...] = ()
    item: str = ""
    author: str = ""

    @property
    def pieces(self) -> tuple[Span, ...]:
        """What is marked, piece by piece in rising order."""
        return self.spans or (self.span,)
