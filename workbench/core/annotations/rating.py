"""Ratings: how a piece of evidence and a hypothesis go together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Consistency(StrEnum):
    """Would one expect to see this evidence if the hypothesis were true?"""

    VERY_CONSISTENT = "very consistent"
    CONSISTENT = "consistent"
    NEUTRAL = "neutral"
    INCONSISTENT = "inconsistent"
    VERY_INCONSISTENT = "very inconsistent"


@dataclass(frozen=True, slots=True)
class Rating:
    """An analyst has rated a piece of evidence against a claim. *modified* is ISO 8601, UTC."""

    evidence_id: str
    claim_id: str
    consistency: Consistency
    author: str
    modified: str
