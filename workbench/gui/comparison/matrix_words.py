"""What the matrix says in words and signs, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, Evidence, EvidenceKind
from workbench.core.comparison.verdict_words import grades
from workbench.gui.translation import translate

SIGNS = {Stance.ASSERTS: "+", Stance.DENIES: "−", Stance.DOUBTS: "?", Stance.MENTIONS: "·"}


def stances_in_signs(counts: Mapping[Stance, int]) -> str:
    """``+2 −1``; nothing for silence."""
    return " ".join(f"{SIGNS[stance]}{count if count > 1 else ''}" for stance, count in counts.items())


def stances_in_words(counts: Mapping[Stance, int]) -> str:
    """What stances a cell has, for tooltips and screen readers."""
    if not counts:
        return translate("Matrix", "silent")
    names = {
        Stance.ASSERTS: translate("Matrix", "asserts"),
        Stance.DENIES: translate("Matrix", "denies"),
        Stance.DOUBTS: translate("Matrix", "doubts"),
        Stance.MENTIONS: translate("Matrix", "mentions"),
    }
    return ", ".join(f"{names[stance]} ×{count}" for stance, count in counts.items())


def evidence_in_words(piece: Evidence) -> str:
    """``supports · Testimony · B2``."""
    bearing = {
        Bearing.SUPPORTS: translate("Words", "supports"),
        Bearing.REFUTES: translate("Words", "refutes"),
    }[piece.bearing]
    kind = {
        EvidenceKind.DOCUMENT: translate("Words", "Document"),
        EvidenceKind.TESTIMONY: translate("Words", "Testimony"),
        EvidenceKind.FIGURES: translate("Words", "Figures"),
        EvidenceKind.RECORDING: translate("Words", "Recording"),
        EvidenceKind.EXPERTISE: translate("Words", "Expertise"),
        EvidenceKind.OTHER: translate("Words", "Other"),
    }[piece.kind]
    return f"{bearing} · {kind} · {grades(piece)}"
