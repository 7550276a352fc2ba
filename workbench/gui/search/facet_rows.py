"""What a search can be narrowed by, as rows of a list: pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workbench.core.search.request import Filters
from workbench.gui.languages import language_name
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.facet_choices import FacetChoices

Kind = Literal["heading", "value", "more"]
State = Literal["", "included", "excluded"]

SHOWN = 5
"""Values of a facet listed at first: with four facets a column stays in sight as a whole."""
PARTITIONS = frozenset({"language", "outlet"})
"""Facets of which every document has one value: a single one has nothing to choose from."""


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A facet's name, one of its values with its *count* of documents, or the way to the further ones.

    *share* is the count as a part of the largest one of the facet. *open*: a heading shows its values.
    """

    kind: Kind
    facet: str
    text: str
    value: str = ""
    count: int = 0
    share: float = 0.0
    state: State = ""
    open: bool = True


def facet_rows(
    choices: FacetChoices, filters: Filters, folded: Set[str] = frozenset(), whole: Set[str] = frozenset()
) -> list[FacetRow]:
    """The rows for *choices*; *folded* facets show their heading only, *whole* ones every value."""
    rows: list[FacetRow] = []
    undated = {"": choices.dates.undated} if choices.dates.undated and choices.dates.bars else {}
    if ("date", "") in filters.included | filters.excluded:
        undated = {"": choices.dates.undated}
    for facet, counts in {"date": undated, **choices.counts}.items():
        if _is_worth_showing(facet, counts, filters):
            rows += _rows_of(facet, counts, filters, folded, whole)
    return rows


def facet_title(facet: str) -> str:
    """What a facet is called."""
    return {
        "date": translate("Facets", "Date"),
        "language": translate("Facets", "Language"),
        "outlet": translate("Facets", "Outlet"),
        "cluster": translate("Facets", "Source cluster"),
        "code": translate("Facets", "Code"),
    }[facet]


def value_text(facet: str, value: str) -> str:
    """What a value of a facet is called."""
    if facet == "language":
        return language_name(value) or translate("Facets", "Language unknown")
    if facet == "outlet":
        return value or translate("Facets", "Outlet unknown")
    return value if value or facet != "date" else translate("Facets", "Without a date")


def state_of(filters: Filters, facet: str, value: str) -> State:
    """Whether a value is asked for or left out."""
    if (facet, value) in filters.included:
        return "included"
    return "excluded" if (facet, value) in filters.excluded else ""


def toggled(filters: Filters, facet: str, value: str, wanted: State) -> Filters:
    """*filters* with the value *wanted* so; with nothing said of it where that is so already."""
    if not wanted or state_of(filters, facet, value) == wanted:
        return filters.without(facet, value)
    return filters.including(facet, value) if wanted == "included" else filters.excluding(facet, value)


def _is_worth_showing(facet: str, counts: Mapping[str, int], filters: Filters) -> bool:
    if filters:
        return bool(counts)  # what there was to choose from does not vanish while one chooses
    return len(counts) > 1 or (len(counts) == 1 and facet not in PARTITIONS)


def _rows_of(
    facet: str, counts: Mapping[str, int], filters: Filters, folded: Set[str], whole: Set[str]
) -> list[FacetRow]:
    rows = [FacetRow("heading", facet, facet_title(facet), count=len(counts), open=facet not in folded)]
    if facet in folded:
        return rows
    largest = max(counts.values(), default=0) or 1
    values = [
        FacetRow(
            "value",
            facet,
            value_text(facet, value),
            value,
            count,
            count / largest,
            state_of(filters, facet, value),
        )
        for value, count in counts.items()
    ]
    values.sort(key=lambda row: not row.state)  # what is chosen is never out of sight
    if facet in whole or len(values) <= SHOWN + 1:
        return rows + values
    hidden = len(values) - SHOWN
    more = translate("Facets", "{0} more").format(hidden)
    return [*rows, *values[:SHOWN], FacetRow("more", facet, more, count=hidden)]
