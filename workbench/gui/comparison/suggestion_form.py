"""The form in which a suggestion is put right before it is accepted: only what it has is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from workbench.core.annotations.claim import Stance
from workbench.core.project.suggestions.correcting import Correction
from workbench.core.project.suggestions.suggestion import Suggestion
from workbench.gui.comparison.matrix_words import stances_in_words
from workbench.gui.comparison.suggestion_words import proposed_words
from workbench.gui.form_dialog import Field, FormDialog
from workbench.gui.translation import translate


def correcting_dialog(suggestion: Suggestion, parent: QWidget) -> FormDialog:
    """The form for *suggestion*, filled with what is suggested."""
    title = translate("Suggestions", "Put right")
    accept = translate("Suggestions", "Accept")
    return FormDialog(title, list(_fields(suggestion)), _values(suggestion), parent, accept=accept)


def correction_of(suggestion: Suggestion, values: Mapping[str, str]) -> Correction:
    """What the form's *values* put right."""
    before = _values(suggestion)
    changed = {key: value.strip() for key, value in values.items() if value.strip() != before.get(key, "")}
    stance = changed.get("stance")
    return Correction(
        changed.get("words"),
        changed.get("speaker"),
        changed.get("source"),
        Stance(stance) if stance else None,
        changed.get("quote"),
    )


def _fields(suggestion: Suggestion) -> list[Field]:
    claim = suggestion.parts.claim
    if claim:
        stances = [(str(stance), stances_in_words({stance: 1}).partition(" ×")[0]) for stance in Stance]
        fields = [
            Field("words", translate("Suggestions", "Claim"), "text", required=True),
            Field("stance", translate("Suggestions", "Stance"), "choice", stances),
            Field("speaker", translate("Suggestions", "Speaker")),
            Field("source", translate("Suggestions", "According to")),
        ]
    elif suggestion.disagreement or suggestion.copy:
        fields = [Field("words", translate("Suggestions", "Note"), "text")]
    elif suggestion.parts.parties:
        fields = [Field("words", translate("Suggestions", "Party"), required=True)]
    else:
        fields = [Field("words", translate("Suggestions", "Value"), required=True)]
    if _has_one_place(suggestion):
        hint = translate("Suggestions", "As they stand in the text, more or fewer of them")
        fields.append(
            Field("quote", translate("Suggestions", "Marked words"), "text", hint=hint, required=True)
        )
    return fields


def _values(suggestion: Suggestion) -> dict[str, str]:
    claim = suggestion.parts.claim
    values = {"words": proposed_words(suggestion)}
    if claim:
        source = claim.according_to[0].source if claim.according_to else ""
        values |= {"stance": str(claim.stance), "speaker": claim.speaker, "source": source}
    if _has_one_place(suggestion):
        values["quote"] = suggestion.spots[0].quote
    return values


def _has_one_place(suggestion: Suggestion) -> bool:
    return len(suggestion.spots) == 1 and not (suggestion.disagreement or suggestion.copy)
