"""Why a passage, a bond or a cluster is what it is: English sentences that a window can say in its own."""

from __future__ import annotations

from enum import StrEnum

Value = str | int | float


class Because(StrEnum):
    """A sentence with the places of its values."""

    RECURS_IN_ONE_OUTLET = "it recurs in {0} documents of one outlet"
    RECURS = "it recurs in {0} documents of {1} outlets"
    USUAL_TURNS = "it is made of turns of phrase that {0} documents use"
    FORMULA = "it is a formula: {0} documents say the like on other occasions"
    SAME_SPEECH = "both quote the same speech, and hardly a word around it is the same"
    WORD_FOR_WORD = "{0} words are the same, word for word"
    NEARLY = "{0} of {1} words are the same"
    SAME_TEXT = "the two texts are the same, word for word"
    SHARES = "{0} words are copied: {1} of one document, {2} of the other"
    NAMES_OUTLET = "it names {0}"
    LATER = "it was published later, {0} after {1}"
    EXCERPT = "{0} of it stands in the other, which has more ({1} of that)"
    ANALYST = "an analyst says so: {0}"
    ANALYST_WITH_NOTE = "an analyst says so: {0}: {1}"
    ORIGIN = "both have it from {0}"


class Reason(str):
    """The English sentence of *because* with its *values*; a share (float) is told in percent."""

    because: Because
    values: tuple[Value, ...]

    def __new__(cls, because: Because, *values: Value) -> Reason:
        """See the class."""
        told = (f"{value:.0%}" if isinstance(value, float) else value for value in values)
        made = super().__new__(cls, because.format(*told))
        made.because, made.values = because, values
        return made
