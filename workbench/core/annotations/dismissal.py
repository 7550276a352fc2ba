"""Dismissals: disagreements that an analyst has looked at and found to be none, with the reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dismissal:
    """What two documents say is no disagreement, for *reason*. *created* is ISO 8601, UTC.

    *kind* is what seemed to differ (``money``, ``date`` …), *quote* and *other_quote* what each of them
    says. It holds wherever they say so: a text that is corrected elsewhere does not bring the question back.
    """

    id: str
    kind: str
    document_id: str
    quote: str
    other_document_id: str
    other_quote: str
    reason: str
    author: str
    created: str
