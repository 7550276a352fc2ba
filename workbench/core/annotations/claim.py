"""Claims, and the statements in which somebody voices them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stance(StrEnum):
    """What a speaker does with a claim."""

    ASSERTS = "asserts"
    DENIES = "denies"
    DOUBTS = "doubts"
    MENTIONS = "mentions"


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition, true or false, in the analyst's own words. Times are ISO 8601, UTC."""

    id: str
    text: str
    note: str
    position: int
    author: str
    created: str
    modified: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A mark in which somebody voices a claim. *speaker_id* (a party) is empty for the outlet itself."""

    id: str
    mark_id: str
    claim_id: str
    stance: Stance
    speaker_id: str
    author: str
    created: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """One step of a statement's chain "according to": from the document (position 0) to the first source.

    The source is a party (*party_id*), or what the text calls it (*source*) where no party fits.
    """

    id: str
    statement_id: str
    position: int
    party_id: str
    source: str
