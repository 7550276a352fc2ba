"""What is said of copies, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from workbench.core.annotations.relation import RelationKind
from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.core.comparison.reuse.reasons import Because, Reason, Value
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.copies.found import Copies
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from workbench.core.comparison.reuse.bonds import Direction

KINDS: Final[Mapping[PassageKind, str]] = {
    PassageKind.COPY: QT_TRANSLATE_NOOP("Copies", "copy"),
    PassageKind.QUOTATION: QT_TRANSLATE_NOOP("Copies", "quotation"),
    PassageKind.BOILERPLATE: QT_TRANSLATE_NOOP("Copies", "boilerplate"),
}
BINDING: Final[Mapping[RelationKind, str]] = {
    RelationKind.SAME_AS: QT_TRANSLATE_NOOP("Words", "is the same as"),
    RelationKind.DERIVED_FROM: QT_TRANSLATE_NOOP("Words", "is derived from"),
    RelationKind.ATTRIBUTED_TO: QT_TRANSLATE_NOOP("Words", "is attributed to"),
}
"""What an analyst says of two documents of one source."""
REASONS: Final[Mapping[Because, str]] = {
    Because.RECURS_IN_ONE_OUTLET: QT_TRANSLATE_NOOP("Copies", "it recurs in {0} documents of one outlet"),
    Because.RECURS: QT_TRANSLATE_NOOP("Copies", "it recurs in {0} documents of {1} outlets"),
    Because.USUAL_TURNS: QT_TRANSLATE_NOOP("Copies", "it is made of turns of phrase that {0} documents use"),
    Because.FORMULA: QT_TRANSLATE_NOOP(
        "Copies", "it is a formula: {0} documents say the like on other occasions"
    ),
    Because.SAME_SPEECH: QT_TRANSLATE_NOOP(
        "Copies", "both quote the same speech, and hardly a word around it is the same"
    ),
    Because.WORD_FOR_WORD: QT_TRANSLATE_NOOP("Copies", "{0} words are the same, word for word"),
    Because.NEARLY: QT_TRANSLATE_NOOP("Copies", "{0} of {1} words are the same"),
    Because.SAME_TEXT: QT_TRANSLATE_NOOP("Copies", "the two texts are the same, word for word"),
    Because.SHARES: QT_TRANSLATE_NOOP(
        "Copies", "{0} words are copied: {1} of one document, {2} of the other"
    ),
    Because.NAMES_OUTLET: QT_TRANSLATE_NOOP("Copies", "it names {0}"),
    Because.LATER: QT_TRANSLATE_NOOP("Copies", "it was published later, {0} after {1}"),
    Because.EXCERPT: QT_TRANSLATE_NOOP(
        "Copies", "{0} of it stands in the other, which has more ({1} of that)"
    ),
    Because.ANALYST: QT_TRANSLATE_NOOP("Copies", "an analyst says so: {0}"),
    Because.ANALYST_WITH_NOTE: QT_TRANSLATE_NOOP("Copies", "an analyst says so: {0}: {1}"),
    Because.ORIGIN: QT_TRANSLATE_NOOP("Copies", "both have it from {0}"),
}


def kind_in_words(kind: PassageKind) -> str:
    """What a shared passage is."""
    return translate("Copies", KINDS[kind])


def reason_in_words(reason: Reason) -> str:
    """Why something is so; numbers as the interface writes them."""
    return translate("Copies", REASONS[reason.because]).format(*map(_told, reason.values))


def percent(share: float) -> str:
    """A share from 0 to 1, as the interface writes it."""
    return f"{QLocale().toString(round(100 * share))}{QLocale().percent()}"


def direction_in_words(found: FoundPassage, copies: Copies) -> str:
    """Which document may have it from the other, and why; empty where nothing speaks for either."""
    direction = copies.direction(found)
    return told_direction(direction, copies) if direction else ""


def told_direction(direction: Direction, copies: Copies) -> str:
    """Which document may have it from which, and why; named by their outlets, if these tell them apart."""
    names = _names(direction.copy, direction.source, copies)
    said = translate("Copies", "{0} may have it from {1}: {2}")
    return said.format(*map(isolate, names), reason_in_words(direction.reason))


def _names(one: str, other: str, copies: Copies) -> list[str]:
    labels = [copies.labels.get(document) for document in (one, other)]
    outlets = [label.outlet if label else "" for label in labels]
    if all(outlets) and outlets[0] != outlets[1]:
        return outlets
    return [title_of(document, copies) for document in (one, other)]


def title_of(document_id: str, copies: Copies) -> str:
    """The title of a document with its outlet, as far as they are known; it reads as the title does."""
    label = copies.labels.get(document_id)
    if label is None:
        return ""
    return f"{label.title} · {isolate(label.outlet)}" if label.outlet else label.title


def _told(value: Value) -> str:
    if isinstance(value, RelationKind):
        return translate("Words", BINDING[value])
    if isinstance(value, str):
        return isolate(value)
    return percent(value) if isinstance(value, float) else QLocale().toString(value)
