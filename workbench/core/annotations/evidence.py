"""Evidence that bears on a claim, graded by the NATO/Admiralty system (STANAG 2511, AJP-2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Bearing(StrEnum):
    """Which way evidence points."""

    SUPPORTS = "supports"
    REFUTES = "refutes"


class EvidenceKind(StrEnum):
    """What evidence consists of."""

    DOCUMENT = "document"
    TESTIMONY = "testimony"
    FIGURES = "figures"
    RECORDING = "recording"
    EXPERTISE = "expertise"
    OTHER = "other"


class Relevance(StrEnum):
    """How much something matters, in the three steps in which evidence is weighed."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


RELIABILITY = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
CREDIBILITY = {
    1: "confirmed by other sources",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "truth cannot be judged",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A mark or an attached file that supports or refutes a claim.

    Exactly one of *mark_id* and *attachment_sha256* is set. *reliability* (of the source) is A to F,
    *credibility* (of the information) 1 to 6. *relevance* is how much it matters for the claims it is rated
    against.
    """

    id: str
    claim_id: str
    bearing: Bearing
    kind: EvidenceKind
    mark_id: str
    attachment_sha256: str
    attachment_name: str
    reliability: str
    credibility: int
    note: str
    author: str
    created: str
    relevance: Relevance = Relevance.MEDIUM
