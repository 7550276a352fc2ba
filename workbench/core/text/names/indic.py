"""Devanagari and its sisters as a string of consonants and vowels.

The Indic blocks of Unicode are laid out alike, after ISCII (IS 13194:1991; The Unicode Standard, chapter 12):
the same letter stands at the same place of each block. So Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu,
Kannada and Malayalam are read as the Devanagari letters at the same places.

A consonant without a vowel sign implies the short *a* (schwa); Hindi does not speak it at the end of a word
nor between a vowel with one consonant and a consonant with a vowel (Ohala 1983, *Aspects of Hindi
Phonology*; Narasimhan, Sproat and Kiraz 2004, "Schwa-deletion in Hindi text-to-speech synthesis"; Choudhury,
Basu and Sarkar 2004, "A diachronic approach for schwa deletion in Indo-Aryan languages").
"""

from __future__ import annotations

import unicodedata
from typing import Final

SCHWA: Final = "ə"
SILENT_SCHWA: Final = "ˑ"
"""A schwa that Hindi does not speak; Sanskrit, Marathi names and careful speech may."""
_FIRST, _END, _DEVANAGARI = 0x0900, 0x0D80, 0x0900
_BLOCK = 0x80
_VIRAMA: Final = "\u094d"
_NUKTA: Final = "\u093c"
_CONSONANTS: Final = frozenset("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ")
_WITH_NUKTA: Final = dict(zip("जफकखगडढ", "\u095b\u095e\u0958\u0959\u095a\u095c\u095d", strict=True))
_VOWELS: Final = dict(zip("ािीुूृेैोौॉॅॆॊ", "आइईउऊऋएऐओऔऑऍएओ", strict=True))
_INDEPENDENT: Final = {**dict.fromkeys("ऎऄ", "ए"), "ऒ": "ओ", "ॲ": "ऍ", "ॠ": "ऋ"}
_RARE_CONSONANTS: Final = {"ऩ": "न", "ऱ": "र", "ऴ": "ळ"}
_NASALS: Final = {"\u0902": "ं", "\u0901": "ँ"}
_SPECIAL: Final = {
    "\u0a70": "\u0902",
    "\u0a71": "",
    "\u09ce": "त\u094d",
    **dict(zip("ൺൻർൽൾൿ", (f"{letter}\u094d" for letter in "णनरलळक"), strict=True)),
}
"""Signs at places of their own: tippi, addak (Gurmukhi), khanda ta (Bengali), chillus (Malayalam)."""
_SPOKEN: Final = frozenset("अआइईउऊऋएऐओऔऑऍ" + SCHWA)
_NO_CONSONANT: Final = _SPOKEN | {SILENT_SCHWA, "ं", "ँ", "ः"}


def is_indic(character: str) -> bool:
    """Whether *character* is of a block laid out like Devanagari's."""
    return _FIRST <= ord(character) < _END


def indic_letters(word: str) -> str:
    """The letters of *word*, with vowel signs as vowels and implied vowels written out."""
    letters: list[str] = []
    signs = _as_devanagari(word)
    for at, sign in enumerate(signs):
        if sign in _CONSONANTS:
            following = signs[at + 1 : at + 3]
            letters.append(_WITH_NUKTA.get(sign, sign) if following[:1] == _NUKTA else sign)
            following = following.removeprefix(_NUKTA)[:1]
            if following != _VIRAMA and following not in _VOWELS:
                letters.append(SCHWA)
        else:
            letters.append(_VOWELS.get(sign) or _NASALS.get(sign) or _independent(sign))
    return "".join(_with_silent_schwas([letter for letter in letters if letter]))


def _as_devanagari(word: str) -> str:
    signs: list[str] = []
    for character in unicodedata.normalize("NFC", word):
        if character in _SPECIAL:
            signs += _SPECIAL[character]
        elif is_indic(character):
            sign = chr(_DEVANAGARI + ord(character) % _BLOCK)
            signs.append(_RARE_CONSONANTS.get(sign, sign))
    return "".join(signs)


def _independent(sign: str) -> str:
    known = _INDEPENDENT.get(sign, sign)
    return known if known in _SPOKEN or known == "ः" else ""


def _with_silent_schwas(letters: list[str]) -> list[str]:
    """*letters* with the schwas marked that are not spoken, found from the end to the beginning."""
    if len(letters) > 2 and letters[-1] == SCHWA:
        letters[-1] = SILENT_SCHWA
    for at in range(len(letters) - 3, 1, -1):
        if (
            letters[at] == SCHWA
            and letters[at - 1] not in _NO_CONSONANT
            and letters[at + 1] not in _NO_CONSONANT
            and letters[at - 2] in _SPOKEN
            and letters[at + 2] in _SPOKEN
        ):
            letters[at] = SILENT_SCHWA
    return letters
