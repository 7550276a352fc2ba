"""The words and signs for stances, bearings, kinds and grades, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, EvidenceKind, Relevance
from workbench.core.annotations.party import PartyKind
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

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
    Stance.ASSERTS: QT_TRANSLATE_NOOP("Words", "asserts"),
    Stance.DENIES: QT_TRANSLATE_NOOP("Words", "denies"),
    Stance.DOUBTS: QT_TRANSLATE_NOOP("Words", "doubts"),
    Stance.MENTIONS: QT_TRANSLATE_NOOP("Words", "mentions"),
}
BEARINGS: Mapping[Bearing, str] = {
    Bearing.SUPPORTS: QT_TRANSLATE_NOOP("Words", "supports"),
    Bearing.REFUTES: QT_TRANSLATE_NOOP("Words", "refutes"),
}
EVIDENCE_KINDS: Mapping[EvidenceKind, str] = {
    EvidenceKind.DOCUMENT: QT_TRANSLATE_NOOP("Words", "Document"),
    EvidenceKind.TESTIMONY: QT_TRANSLATE_NOOP("Words", "Testimony"),
    EvidenceKind.FIGURES: QT_TRANSLATE_NOOP("Words", "Figures"),
    EvidenceKind.RECORDING: QT_TRANSLATE_NOOP("Words", "Recording"),
    EvidenceKind.EXPERTISE: QT_TRANSLATE_NOOP("Words", "Expertise"),
    EvidenceKind.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
PARTY_KINDS: Mapping[PartyKind, str] = {
    PartyKind.PERSON: QT_TRANSLATE_NOOP("Words", "Person"),
    PartyKind.ORGANISATION: QT_TRANSLATE_NOOP("Words", "Organisation"),
    PartyKind.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
RELATION_KINDS: Mapping[RelationKind, str] = {
    RelationKind.SUPPORTS: QT_TRANSLATE_NOOP("Words", "supports"),
    RelationKind.CONTRADICTS: QT_TRANSLATE_NOOP("Words", "contradicts"),
    RelationKind.SAME_AS: QT_TRANSLATE_NOOP("Words", "is the same as"),
    RelationKind.DERIVED_FROM: QT_TRANSLATE_NOOP("Words", "is derived from"),
    RelationKind.ATTRIBUTED_TO: QT_TRANSLATE_NOOP("Words", "is attributed to"),
    RelationKind.INDEPENDENT_OF: QT_TRANSLATE_NOOP("Words", "is independent of"),
    RelationKind.RELATED_TO: QT_TRANSLATE_NOOP("Words", "is related to"),
}
ITEM_KINDS: Mapping[ItemKind, str] = {
    ItemKind.DOCUMENT: QT_TRANSLATE_NOOP("Words", "Document"),
    ItemKind.MARK: QT_TRANSLATE_NOOP("Words", "Mark"),
    ItemKind.CODE: QT_TRANSLATE_NOOP("Words", "Code"),
    ItemKind.PARTY: QT_TRANSLATE_NOOP("Words", "Party"),
    ItemKind.CLAIM: QT_TRANSLATE_NOOP("Words", "Claim"),
    ItemKind.STATEMENT: QT_TRANSLATE_NOOP("Words", "Statement"),
    ItemKind.EVIDENCE: QT_TRANSLATE_NOOP("Words", "Evidence"),
}
RELIABILITIES: Mapping[str, str] = {
    "A": QT_TRANSLATE_NOOP("Words", "completely reliable"),
    "B": QT_TRANSLATE_NOOP("Words", "usually reliable"),
    "C": QT_TRANSLATE_NOOP("Words", "fairly reliable"),
    "D": QT_TRANSLATE_NOOP("Words", "not usually reliable"),
    "E": QT_TRANSLATE_NOOP("Words", "unreliable"),
    "F": QT_TRANSLATE_NOOP("Words", "cannot be judged"),
}
CREDIBILITIES: Mapping[int, str] = {
    1: QT_TRANSLATE_NOOP("Words", "confirmed by others"),
    2: QT_TRANSLATE_NOOP("Words", "probably true"),
    3: QT_TRANSLATE_NOOP("Words", "possibly true"),
    4: QT_TRANSLATE_NOOP("Words", "doubtful"),
    5: QT_TRANSLATE_NOOP("Words", "improbable"),
    6: QT_TRANSLATE_NOOP("Words", "cannot be judged"),
}

RELEVANCES: Mapping[Relevance, str] = {
    Relevance.HIGH: QT_TRANSLATE_NOOP("Words", "high"),
    Relevance.MEDIUM: QT_TRANSLATE_NOOP("Words", "medium"),
    Relevance.LOW: QT_TRANSLATE_NOOP("Words", "low"),
}


def word(text: str) -> str:
    """One of the texts above, translated."""
    return translate("Words", text)


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
