"""A disagreement: two quotations that cannot both be right, or are said to be wrong by the other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.core.text.span import Span


class DisagreementKind(StrEnum):
    """What differs."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    DATE = "date"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two quotations: *span* is what is quoted (the sentence), *figure* what differs in it.

    Both in code points of the canonical text of the document. Of a stance, they are the same.
    """

    document_id: str
    span: Span
    quote: str
    figure: Span
    figure_quote: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """*difference* says in words what differs; *weight* (nats) how much speaks for its being one thing.

    *claim_id* is that of the claim on which both are statements, where there is one.
    """

    kind: DisagreementKind
    a: Side
    b: Side
    difference: str
    weight: float
    claim_id: str = ""
