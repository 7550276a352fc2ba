"""A disagreement: two quotations that cannot both be right, or are said to be wrong by the other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.disagreements.wording import in_english
from workbench.core.text.quantities.quantity import Quantity
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

    Both in code points of the canonical text of the document. Of a stance, they are the same. *says* is what
    is compared: the figure as a value, or the stance. *seen_from* is the date of the document (ISO 8601)
    from which a day like “yesterday”, or one without its year, was worked out; empty for all else.
    """

    document_id: str
    span: Span
    quote: str
    figure: Span
    figure_quote: str
    says: Quantity | Stance
    seen_from: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """What both sentences speak of, as each of them writes it."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """*weight* (nats) is how much speaks for its being one thing, *shared* what does, the weightiest first.

    *claim_id* is that of the claim on which both are statements, where there is one. *alone* says that
    neither document has another figure of this measure (dollars a month), *retold* that one outlet published
    both, on different days: what it counted may have changed.
    """

    kind: DisagreementKind
    a: Side
    b: Side
    weight: float
    claim_id: str = ""
    shared: tuple[Shared, ...] = ()
    alone: bool = False
    retold: bool = False

    @property
    def difference(self) -> str:
        """What differs, as English words."""
        return (
            f"{in_english(self.a.says, self.a.seen_from)} against {in_english(self.b.says, self.b.seen_from)}"
        )

    @property
    def reason(self) -> str:
        """Why both are taken to be about one thing, as an English sentence; empty for a claim's stances."""
        said = []
        if self.claim_id:
            said.append("an analyst has put both under one claim")
        if self.shared:
            pairs = (one.a if one.a == one.b else f"{one.a} = {one.b}" for one in self.shared)
            said.append(f"both sentences speak of {', '.join(pairs)}")
        if self.alone:
            said.append("neither document has another figure of this measure")
        if self.retold:
            said.append("the same outlet told it on another day, so that it may have changed since")
        return "; ".join(said)
