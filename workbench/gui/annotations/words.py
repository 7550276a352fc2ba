"""The words and signs for stances, bearings, kinds and grades, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, EvidenceKind
from workbench.core.annotations.party import PartyKind
from workbench.core.annotations.relation import ItemKind, RelationKind

Value = TypeVar("Value", bound=StrEnum)

SIGNS = {Stance.ASSERTS: "+", Stance.DENIES: "−", Stance.DOUBTS: "?", Stance.MENTIONS: "·"}
STANCE_INKS = {
    Stance.ASSERTS: "ok",
    Stance.DENIES: "danger",
    Stance.DOUBTS: "warning",
    Stance.MENTIONS: "muted",
}
BEARING_INKS = {Bearing.SUPPORTS: "ok", Bearing.REFUTES: "danger"}

STANCES: Mapping[Stance, str] = {
    Stance.ASSERTS: T("Words", "asserts"),
    Stance.DENIES: T("Words", "denies"),
    Stance.DOUBTS: T("Words", "doubts"),
    Stance.MENTIONS: T("Words", "mentions"),
}
BEARINGS: Mapping[Bearing, str] = {
    Bearing.SUPPORTS: T("Words", "supports"),
    Bearing.REFUTES: T("Words", "refutes"),
}
EVIDENCE_KINDS: Mapping[EvidenceKind, str] = {
    EvidenceKind.DOCUMENT: T("Words", "Document"),
    EvidenceKind.TESTIMONY: T("Words", "Testimony"),
    EvidenceKind.FIGURES: T("Words", "Figures"),
    EvidenceKind.RECORDING: T("Words", "Recording"),
    EvidenceKind.EXPERTISE: T("Words", "Expertise"),
    EvidenceKind.OTHER: T("Words", "Other"),
}
PARTY_KINDS: Mapping[PartyKind, str] = {
    PartyKind.PERSON: T("Words", "Person"),
    PartyKind.ORGANISATION: T("Words", "Organisation"),
    PartyKind.OTHER: T("Words", "Other"),
}
RELATION_KINDS: Mapping[RelationKind, str] = {
    RelationKind.SUPPORTS: T("Words", "supports"),
    RelationKind.CONTRADICTS: T("Words", "contradicts"),
    RelationKind.SAME_AS: T("Words", "is the same as"),
    RelationKind.DERIVED_FROM: T("Words", "is derived from"),
    RelationKind.ATTRIBUTED_TO: T("Words", "is attributed to"),
    RelationKind.RELATED_TO: T("Words", "is related to"),
}
ITEM_KINDS: Mapping[ItemKind, str] = {
    ItemKind.DOCUMENT: T("Words", "Article"),
    ItemKind.MARK: T("Words", "Mark"),
    ItemKind.CODE: T("Words", "Code"),
    ItemKind.PARTY: T("Words", "Party"),
    ItemKind.CLAIM: T("Words", "Claim"),
    ItemKind.STATEMENT: T("Words", "Statement"),
    ItemKind.EVIDENCE: T("Words", "Evidence"),
}
RELIABILITIES: Mapping[str, str] = {
    "A": T("Words", "completely reliable"),
    "B": T("Words", "usually reliable"),
    "C": T("Words", "fairly reliable"),
    "D": T("Words", "not usually reliable"),
    "E": T("Words", "unreliable"),
    "F": T("Words", "cannot be judged"),
}
CREDIBILITIES: Mapping[int, str] = {
    1: T("Words", "confirmed by others"),
    2: T("Words", "probably true"),
    3: T("Words", "possibly true"),
    4: T("Words", "doubtful"),
    5: T("Words", "improbable"),
    6: T("Words", "cannot be judged"),
}


def word(text: str) -> str:
    """One of the texts above, translated."""
    return QCoreApplication.translate("Words", text)


def choices(words: Mapping[Value, str]) -> list[tuple[str, str]]:
    """A table above as the choices of a form."""
    return [(str(value), word(text)) for value, text in words.items()]


def reliability_choices() -> list[tuple[str, str]]:
    """A to F with their meaning."""
    return [(grade, f"{grade} · {word(text)}") for grade, text in RELIABILITIES.items()]


def credibility_choices() -> list[tuple[str, str]]:
    """1 to 6 with their meaning."""
    return [(str(grade), f"{grade} · {word(text)}") for grade, text in CREDIBILITIES.items()]


def signs(counts: Mapping[Stance, int]) -> str:
    """How often each stance occurs: ``+3 −1``."""
    return "  ".join(f"{SIGNS[stance]}{counts[stance]}" for stance in Stance if counts.get(stance))
