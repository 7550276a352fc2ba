"""What the tray says of suggestions, in the language of the interface."""

from __future__ import annotations

from workbench.core.project.suggestions.suggestion import Because, Suggestion
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.disagreements.words import difference_in_words
from workbench.gui.comparison.figure_words import figure_in_words
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

KINDS = (
    ("party", "party", QT_TRANSLATE_NOOP("Suggestions", "Parties")),
    ("mention", "mark", QT_TRANSLATE_NOOP("Suggestions", "Mentions")),
    ("quotation", "quote", QT_TRANSLATE_NOOP("Suggestions", "Quotations")),
    ("figure", "evidence", QT_TRANSLATE_NOOP("Suggestions", "Figures")),
    ("copy", "copy", QT_TRANSLATE_NOOP("Suggestions", "Copies")),
    ("disagreement", "warning", QT_TRANSLATE_NOOP("Suggestions", "Disagreements")),
)
"""The kinds with their drawings and names, in the order of the tray."""
DRAWINGS = {kind: drawing for kind, drawing, _ in KINDS}
_REASONS = {
    Because.TITLE: QT_TRANSLATE_NOOP("Suggestions", "after a title: {0}"),
    Because.FIRST_NAME: QT_TRANSLATE_NOOP("Suggestions", "begins with a first name"),
    Because.SHAPE: QT_TRANSLATE_NOOP("Suggestions", "has the shape of a name"),
    Because.IN_THE_NEWS: QT_TRANSLATE_NOOP("Suggestions", "a name that is often in the news"),
    Because.PLACE: QT_TRANSLATE_NOOP("Suggestions", "the name of a place"),
    Because.ORGANISATION: QT_TRANSLATE_NOOP("Suggestions", "after a word for an organisation: {0}"),
    Because.LATIN: QT_TRANSLATE_NOOP("Suggestions", "in Latin letters among others"),
    Because.CAPITALS: QT_TRANSLATE_NOOP("Suggestions", "in capitals within sentences"),
    Because.SCRIPTS: QT_TRANSLATE_NOOP("Suggestions", "written alike in several scripts"),
    Because.UNKNOWN: QT_TRANSLATE_NOOP("Suggestions", "no word of the dictionary"),
    Because.SPEAKS: QT_TRANSLATE_NOOP("Suggestions", "where the one who speaks is named"),
    Because.SPELLING: QT_TRANSLATE_NOOP("Suggestions", "a spelling of {0}"),
    Because.LAST_NAME: QT_TRANSLATE_NOOP(
        "Suggestions", "the last name of {0}, who stands in full in this document"
    ),
    Because.IN_QUOTATION_MARKS: QT_TRANSLATE_NOOP("Suggestions", "in quotation marks"),
    Because.REPORTED: QT_TRANSLATE_NOOP("Suggestions", "reported speech"),
    Because.SAID_BY: QT_TRANSLATE_NOOP("Suggestions", "said by {0}"),
    Because.SAID_BY_BEFORE: QT_TRANSLATE_NOOP("Suggestions", "said by {0} (named in another sentence)"),
    Because.ACCORDING_TO: QT_TRANSLATE_NOOP("Suggestions", "according to {0}"),
    Because.AMOUNT: QT_TRANSLATE_NOOP("Suggestions", "an amount of money"),
    Because.PERCENT: QT_TRANSLATE_NOOP("Suggestions", "a percentage"),
    Because.COUNT: QT_TRANSLATE_NOOP("Suggestions", "a count"),
    Because.COPIED: QT_TRANSLATE_NOOP("Suggestions", "{0} words stand in both, word for word or nearly"),
    Because.SAME_TEXT: QT_TRANSLATE_NOOP("Suggestions", "the two texts are the same, word for word"),
    Because.BOTH_SPEAK_OF: QT_TRANSLATE_NOOP("Suggestions", "both sentences speak of {0}"),
    Because.ONE_CLAIM: QT_TRANSLATE_NOOP("Suggestions", "both stand under one claim"),
    Because.NO_OTHER: QT_TRANSLATE_NOOP("Suggestions", "neither document has another figure of this kind"),
}


def what_in_words(suggestion: Suggestion) -> str:
    """What is suggested: a name, words of a text, or a value as the interface writes it."""
    if suggestion.disagreement:
        return difference_in_words(suggestion.disagreement)
    return figure_in_words(suggestion.figure) if suggestion.figure else suggestion.what


def proposed_words(suggestion: Suggestion) -> str:
    """What may be put right on the line: a name, the wording of a claim, a value; a note, if there is one."""
    linked = suggestion.disagreement or suggestion.copy
    return suggestion.parts.note if linked else what_in_words(suggestion)


def reasons_in_words(suggestion: Suggestion) -> str:
    """Why it is suggested, on one line."""
    said = [
        translate("Suggestions", _REASONS[reason.because]).format(isolate(reason.told))
        for reason in suggestion.reasons
    ]
    return translate("Suggestions", ", ").join(said)


def aliases_in_words(suggestion: Suggestion) -> str:
    """The other names that a party would get; empty where there are none."""
    names = suggestion.party.aliases if suggestion.party else ()
    if not names:
        return ""
    joined = translate("Suggestions", ", ").join(map(isolate, names))
    return translate("Suggestions", "also: {0}").format(joined)


def why_in_words(suggestion: Suggestion) -> str:
    """Why it is suggested, and what a party would also be called, as sentences."""
    said = translate("Suggestions", "Why: {0}.").format(reasons_in_words(suggestion))
    aliases = aliases_in_words(suggestion)
    return f"{said}\n{aliases}" if aliases else said


def key_hint(text: str, key: str) -> str:
    """What a button does, and by which key."""
    return translate("Suggestions", "{0} ({1})").format(text, key)
