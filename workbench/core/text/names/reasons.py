"""Why a word was taken for a name: values that a window can say in its language, and English sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from rapidfuzz.distance import OSA

from workbench.core.text.names.keys import skeleton
from workbench.core.text.names.readings import Reading, Taken
from workbench.core.text.names.romanisation import consonants, romanised
from workbench.core.text.names.spelling import ARABIC, CYRILLIC, GREEK, HEBREW, INDIC, LATIN, Spelling


class Because(Enum):
    """What speaks for it."""

    SAME = "same spelling"
    ONE_LETTER = "one letter"
    TRANSPOSED = "transposition"
    SAME_CONSONANTS = "same consonants"
    SIMILAR_SOUND = "similar sound"
    DISTANT = "distant likeness"
    LETTERS = "letter by letter"
    INITIAL = "initial"
    WITHOUT_CAPITALS = "without capitals"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why *word* was taken for *asked*: *reads* is the word in Latin letters, *sounds* its consonants.

    *affix* is what was taken off the word before: a prefix or an ending, as *taken* says.
    """

    because: Because
    asked: str
    word: str
    script: str
    reads: str = ""
    sounds: str = ""
    taken: Taken = Taken.AS_WRITTEN
    affix: str = ""

    def __str__(self) -> str:
        return _sentence(self)


_NAMES: Final = {
    LATIN: "Latin",
    ARABIC: "Arabic",
    INDIC: "Indic",
    CYRILLIC: "Cyrillic",
    GREEK: "Greek",
    HEBREW: "Hebrew",
}
_DEVANAGARI: Final = range(0x0900, 0x0980)
_CLEAR: Final = 0.3


def reason(asked: str, heard: Spelling, word: str, reading: Reading, likeness: float) -> Reason:
    """Why *word*, in its *reading*, was taken for *asked*, read as *heard*; *likeness*: how sure that is."""
    found = reading.spelling
    script = _script_name(word, found.script)
    if reading.taken is Taken.AS_LETTERS:
        return Reason(Because.LETTERS, asked, word, script, romanised(found))
    because = _because(heard, found)
    if because is Because.SIMILAR_SOUND and likeness < _CLEAR:
        because = Because.DISTANT
    return Reason(
        because,
        asked,
        word,
        script,
        romanised(found),
        "-".join(consonants(found)),
        reading.taken,
        reading.affix,
    )


def _because(heard: Spelling, found: Spelling) -> Because:
    if heard.script == found.script:
        if heard.letters == found.letters:
            return Because.SAME
        if OSA.distance(heard.letters, found.letters) == 1:
            swapped = sorted(heard.letters) == sorted(found.letters)
            return Because.TRANSPOSED if swapped else Because.ONE_LETTER
    alike = skeleton(heard.letters, heard.script) == skeleton(found.letters, found.script)
    return Because.SAME_CONSONANTS if alike else Because.SIMILAR_SOUND


def _script_name(word: str, script: str) -> str:
    if script == INDIC:
        return "Devanagari" if any(ord(letter) in _DEVANAGARI for letter in word) else "Indic"
    return _NAMES[script]


def _sentence(reason: Reason) -> str:
    said = _said(reason)
    if reason.taken is Taken.WITHOUT_PREFIX:
        return f"{said}, after the prefix {reason.affix}"
    if reason.taken is Taken.WITHOUT_ENDING:
        return f"{said}, before the ending {reason.affix}"
    return said


def _said(reason: Reason) -> str:
    match reason.because:
        case Because.SAME:
            return "the same spelling"
        case Because.WITHOUT_CAPITALS:
            return "the same spelling without capitals"
        case Because.TRANSPOSED:
            return f"two letters of {reason.asked} change places"
        case Because.ONE_LETTER:
            return f"one letter differs from {reason.asked}"
        case Because.LETTERS:
            return f"{reason.word} is spoken {reason.reads}"
        case Because.INITIAL:
            return f"{reason.word} may be the initial of {reason.asked}"
        case Because.DISTANT:
            return f"{_reads(reason)}: distantly like {reason.asked}"
        case Because.SAME_CONSONANTS if reason.sounds:
            return f"{_reads(reason)}: the same consonants {reason.sounds}"
        case _:
            return f"{_reads(reason)}: sounds like {reason.asked}"


def _reads(reason: Reason) -> str:
    if reason.script == "Latin":
        return reason.word
    return f"{reason.script} {reason.word} reads {reason.reads}"
