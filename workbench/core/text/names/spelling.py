"""The letters of a word as the tables of correspondences have them: one string for each word and script.

What carries no sound goes (harakat, tatweel, points, tone marks, case), letters that differ only by the
habits of a language become one (ک and ك), and what a script implies is written out: the vowel of a Devanagari
consonant.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from workbench.core.text.names.indic import indic_letters, is_indic

LATIN: Final = "latin"
ARABIC: Final = "arabic"
INDIC: Final = "indic"
CYRILLIC: Final = "cyrillic"
GREEK: Final = "greek"
HEBREW: Final = "hebrew"
SCRIPTS: Final = (LATIN, ARABIC, INDIC, CYRILLIC, GREEK, HEBREW)
"""The scripts that names are compared across. INDIC is Devanagari and its sisters, letter by letter alike."""


class Spelling(NamedTuple):
    """A word in the letters of the tables of its *script*."""

    script: str
    letters: str


_APOSTROPHE: Final = "'"
_LATIN_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyzçéèëêáàâäãåíîïóôöøúûüñšžčćğışăłń'")
"""Letters common enough in the pairs of names that the tables were learned from to be told apart."""
_LATIN_TWINS: Final[Mapping[str, str]] = {
    **dict.fromkeys("’ʿʾʻ`‘ʼ", _APOSTROPHE),
    **dict(
        zip(
            "ßđðþæœșțəħĳŋſ",
            ("ss", "d", "d", "th", "ae", "oe", "ş", "t", "a", "h", "ij", "ng", "s"),
            strict=True,
        )
    ),
}
_ARABIC_TWINS: Final = str.maketrans(
    {
        **dict.fromkeys("کڪ", "ك"),
        **dict.fromkeys("یےېێۍ", "ي"),
        **dict.fromkeys("ہھۀەۂۃ", "ه"),
        **dict.fromkeys("ۆۇۈۋۊ", "و"),
        **dict.fromkeys("ٱٲٳٵ", "ا"),
        **dict(zip("ںڵڕڨݣڭ", "نلرقگگ", strict=True)),
    }
)
_HEBREW_TWINS: Final = str.maketrans("ךםןףץ", "כמנפצ")
_GREEK_TWINS: Final = str.maketrans("ς", "σ")
_IN_SCRIPT: Final = {
    ARABIC: regex.compile(r"(?V1)[\p{sc=Arab}&&\p{L}--\u0640]"),
    CYRILLIC: regex.compile(r"(?V1)[\p{sc=Cyrl}&&\p{L}]"),
    GREEK: regex.compile(r"(?V1)[\p{sc=Grek}&&\p{L}]"),
    HEBREW: regex.compile(r"(?V1)[\p{sc=Hebr}&&\p{L}]"),
}
_MARKED_LETTERS: Final = {"и\u0306": "й", "у\u0306": "ў", "і\u0308": "ї"}
_ROUGHLY: Final = (
    (LATIN, regex.compile(r"\p{sc=Latn}")),
    *((script, regex.compile(pattern.pattern)) for script, pattern in _IN_SCRIPT.items()),
)


def script_of_word(word: str) -> str:
    """The script (one of SCRIPTS) of the first letter of *word* that is in any; empty if none is."""
    for character in word:
        if found := _script_of(character):
            return found
    return ""


@lru_cache(maxsize=4096)
def _script_of(character: str) -> str:
    if is_indic(character):
        return INDIC
    return next((script for script, pattern in _ROUGHLY if pattern.match(character)), "")


def spelling(word: str) -> Spelling | None:
    """*word* in the letters of the tables; None where its script has none, or no letter of it is left."""
    script = script_of_word(word)
    if not script:
        return None
    letters = _LETTERS[script](unicodedata.normalize("NFKC", word))
    return Spelling(script, letters) if letters else None


def _latin(word: str) -> str:
    letters: list[str] = []
    for character in unicodedata.normalize("NFC", word.lower().replace("i\u0307", "i")):
        known = _LATIN_TWINS.get(character, character)
        if known not in _LATIN_LETTERS and len(known) == 1:
            known = unicodedata.normalize("NFD", known)[0]
        letters += (letter for letter in known if letter in _LATIN_LETTERS)
    return "".join(letters)


def _arabic(word: str) -> str:
    return "".join(_IN_SCRIPT[ARABIC].findall(word)).translate(_ARABIC_TWINS)


def _cyrillic(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.lower())
    for marked, letter in _MARKED_LETTERS.items():
        decomposed = decomposed.replace(marked, letter)
    return "".join(_IN_SCRIPT[CYRILLIC].findall(decomposed))


def _greek(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(_IN_SCRIPT[GREEK].findall(decomposed)).translate(_GREEK_TWINS)


def _hebrew(word: str) -> str:
    return "".join(_IN_SCRIPT[HEBREW].findall(word)).translate(_HEBREW_TWINS)


_LETTERS: Final[Mapping[str, Callable[[str], str]]] = {
    LATIN: _latin,
    ARABIC: _arabic,
    INDIC: indic_letters,
    CYRILLIC: _cyrillic,
    GREEK: _greek,
    HEBREW: _hebrew,
}
