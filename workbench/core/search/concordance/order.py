"""The order of concordance rows: by the words before or after the hit, in reading order, and more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from workbench.core.errors import UserError
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.text.collation import collation_key, collation_keys

LEVELS: Final = 3
"""How many words before or after can be sorted by: after three, hardly any two rows agree."""

Key = Callable[[ConcordanceRow], Any]


def _word(words: Callable[[ConcordanceRow], Sequence[str]], place: int) -> Key:
    return lambda row: collation_key((*words(row), *[""] * LEVELS)[place])


def _undated_last(row: ConcordanceRow) -> tuple[bool, str]:
    return not row.document.published, row.document.published


_KEYS: Final[dict[str, Key]] = {
    "before": lambda row: collation_keys((*row.words_before(), *[""] * LEVELS)[:LEVELS]),
    "after": lambda row: collation_keys((*row.words_after(), *[""] * LEVELS)[:LEVELS]),
    **{f"before{place + 1}": _word(ConcordanceRow.words_before, place) for place in range(LEVELS)},
    **{f"after{place + 1}": _word(ConcordanceRow.words_after, place) for place in range(LEVELS)},
    "hit": lambda row: collation_key(row.hit),
    "document": lambda row: (collation_key(row.document.title), row.document.id),
    "date": _undated_last,
    "newest": _undated_last,
    "outlet": lambda row: collation_key(row.document.outlet),
    "language": lambda row: row.document.language,
}
ORDERS: Final = tuple(_KEYS)
"""What rows can be sorted by.

``before`` is short for ``before1,before2,before3``, the word next to the hit first (1L 2L 3L elsewhere, but
left and right say nothing where scripts of both directions meet); ``date`` has the oldest first, ``newest``
the newest. Where no such word is in view, a row comes first; documents without a date come last.
"""


def ordered(rows: Iterable[ConcordanceRow], order: Sequence[str]) -> list[ConcordanceRow]:
    """*rows* sorted by each name in *order* (of ORDERS), the first most. Equal ones stay as they are.

    Raises UserError for a name that is no order.
    """
    require_order(order)
    found = list(rows)
    for name in reversed(order):
        if name == "newest":
            found.sort(key=lambda row: row.document.published, reverse=True)
        else:
            found.sort(key=_KEYS[name])
    return found


def require_order(order: Sequence[str]) -> None:
    """Raises UserError where a name in *order* is none of ORDERS."""
    for name in order:
        if name not in _KEYS:
            raise UserError(f"“{name}”", "rows are not sorted by this.", f"Choose of {', '.join(ORDERS)}.")
