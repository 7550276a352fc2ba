"""Verdicts in English, as tables and the command line say them: “asserted by 4 documents, 2 independent”."""

from __future__ import annotations

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Evidence, Relevance
from workbench.core.comparison.claim_matrix import Verdict

_DONE = {
    Stance.ASSERTS: "asserted",
    Stance.DENIES: "denied",
    Stance.DOUBTS: "doubted",
    Stance.MENTIONS: "mentioned",
}


def verdict_line(verdict: Verdict) -> str:
    """Who says what about a claim; how many are independent is said where it is fewer than all."""
    parts: list[str] = []
    for stance, count in verdict.counts.items():
        documents = f"{count} document{'s' if count > 1 else ''}" if not parts else f"{count}"
        sources = verdict.independent.get(stance, count)
        apart = f", {sources} independent" if sources < count else ""
        parts.append(f"{_DONE[stance]} by {documents}{apart}")
    return "; ".join(parts) or "nobody says anything about it"


def evidence_line(piece: Evidence) -> str:
    """A piece of evidence with its grades: ``supports (testimony, B2, high relevance)``.

    A medium relevance goes without saying.
    """
    known = [piece.kind.value, grades(piece)]
    if piece.relevance is not Relevance.MEDIUM:
        known.append(f"{piece.relevance} relevance")
    return f"{piece.bearing} ({', '.join(known)})"


def grades(piece: Evidence) -> str:
    """Reliability of the source and credibility of the information, as the Admiralty system writes them."""
    return f"{piece.reliability}{piece.credibility}"
