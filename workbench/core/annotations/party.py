"""Parties: persons and organisations, with names in many scripts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PartyKind(StrEnum):
    """What a party is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Party:
    """A person or organisation. *name* is the one it is shown by; all others are PartyName rows."""

    id: str
    name: str
    kind: PartyKind = PartyKind.OTHER
    description: str = ""


@dataclass(frozen=True, slots=True)
class PartyName:
    """Another name of a party: a spelling, a script, a language (BCP 47, may be empty)."""

    id: str
    party_id: str
    name: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A mark names a party."""

    mark_id: str
    party_id: str
