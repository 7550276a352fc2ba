"""How a word of another script reads in Latin letters, for people who do not read that script.

Letter by letter after the standards for scholars, without their rarer signs: ALA-LC and ISO 233-2 for Arabic
(short vowels are not written and so not read), ISO 15919 for the Indic scripts (a schwa that Hindi does not
speak is left out), ISO 9 for Cyrillic, ISO 843 for Greek, ISO 259-2 for Hebrew.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

import regex

from workbench.core.text.names.indic import SCHWA, SILENT_SCHWA
from workbench.core.text.names.spelling import ARABIC, CYRILLIC, GREEK, HEBREW, INDIC, LATIN, Spelling


def _letters(scripted: str, latin: str) -> dict[str, str]:
    return dict(zip(scripted, latin.split(), strict=True))


_ARABIC: Final = {
    **_letters("بتثجحخدذرزسشصضطظعغفقكلمنه", "b t th j ḥ kh d dh r z s sh ṣ ḍ ṭ ẓ ʿ gh f q k l m n h"),
    **_letters("اويىأإآةؤئء", "ā ū ī ā a i ā a ʾ ʾ ʾ"),
    **_letters("پچژگڤٹڈڑڨ", "p ch zh g v ṭ ḍ ṛ g"),
}
_GLIDES: Final = {"و": "w", "ي": "y"}
_ARABIC_VOWELS: Final = frozenset("اويىآأإة")
_INDIC: Final = {
    **_letters("कखगघङचछजझञटठडढण", "k kh g gh ṅ c ch j jh ñ ṭ ṭh ḍ ḍh ṇ"),
    **_letters("तथदधनपफबभमयरलवशषसहळ", "t th d dh n p ph b bh m y r l v ś ṣ s h ḷ"),
    **_letters("\u0958\u0959\u095a\u095b\u095c\u095d\u095e", "q k͟h ġ z ṛ ṛh f"),
    **_letters("अआइईउऊऋएऐओऔऑऍ", "a ā i ī u ū r̥ e ai o au ô ê"),
    "ं": "ṁ",
    "ँ": "m̐",
    "ः": "ḥ",
    SCHWA: "a",
    SILENT_SCHWA: "",
}
_CYRILLIC: Final = {
    **_letters(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â",
    ),
    **_letters("іїєґўјљњћђџ", "ì ï ê g̀ ŭ j l̂ n̂ ć đ d̂"),
}
_GREEK: Final = _letters("αβγδεζηθικλμνξοπρστυφχψω", "a v g d e z ī th i k l m n x o p r s t y f ch ps ō")
_HEBREW: Final = _letters("אבגדהוזחטיכלמנסעפצקרשת", "ʾ b g d h w z ḥ ṭ y k l m n s ʿ p ṣ q r š t")
_TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    INDIC: _INDIC,
    CYRILLIC: _CYRILLIC,
    GREEK: _GREEK,
    HEBREW: _HEBREW,
}
_NO_CONSONANT: Final = regex.compile(r"[aeiouyʾʿʹʺ\p{M}]")
_DIGRAPH: Final = regex.compile(r"sch|tch|[cdgkpstz]h|.")


def romanised(word: Spelling) -> str:
    """*word* in Latin letters."""
    if word.script == LATIN:
        return word.letters
    if word.script == ARABIC:
        return _arabic(word.letters)
    return "".join(_TABLES[word.script].get(letter, "") for letter in word.letters)


def _arabic(letters: str) -> str:
    """From the end to the beginning: و and ي are consonants before a vowel, and long vowels elsewhere."""
    read: list[str] = []
    before_vowel = False
    for at in reversed(range(len(letters))):
        letter = letters[at]
        if letter in _GLIDES and (before_vowel or at == 0):
            read.append(_GLIDES[letter])
            before_vowel = False
        elif letter in "اأإ" and at == 0 and before_vowel:
            before_vowel = True  # it only carries the vowel that follows
        else:
            read.append("a" if letter == "ا" and at == 0 else _ARABIC.get(letter, ""))
            before_vowel = letter in _ARABIC_VOWELS
    return "".join(reversed(read))


def consonants(word: Spelling) -> list[str]:
    """The consonants that one hears in *word*, in Latin letters, digraphs together: ``["m", "s", "k"]``."""
    plain = regex.sub(r"\p{M}+", "", regex.sub("k͟h", "kh", romanised(word)))
    plain = "".join(map(_without_marks, plain))
    return [sound for sound in _DIGRAPH.findall(plain) if not _NO_CONSONANT.fullmatch(sound)]


def _without_marks(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
