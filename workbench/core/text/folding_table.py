"""What folding makes of a single character, whatever stands beside it."""

from __future__ import annotations

import unicodedata
from typing import Final

import regex

DIAERESIS: Final = "\u0308"
HAMZA_ABOVE: Final = "\u0654"
NUKTA: Final = "\u093c"
VIRAMA: Final = "\u094d"
KANA_VOICING: Final = "\u3099\u309a"

TATWEEL: Final = "\u0640"
KAZAKH_HIGH_HAMZA: Final = "\u0674"
SKIN_TONES: Final = "\U0001f3fb-\U0001f3ff"

IGNORED: Final = regex.compile(
    r"(?V1)[[\p{M}&&[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]]"
    rf"\p{{Cf}}{TATWEEL}{KAZAKH_HIGH_HAMZA}{SKIN_TONES}--[{DIAERESIS}{HAMZA_ABOVE}{KANA_VOICING}]]"
)
"""Harakat, points and accents, and what has no width: joiners, bidi controls, soft hyphens.

Marks of other scripts (Hindi vowel signs, Thai tones) are letters to their readers and stay. The fate of the
marks taken out at the end hangs on the letter before: see the rules of `folding`."""

_LETTERS = {
    **dict.fromkeys("أإآٱٲٳٵ", "ا"),
    # One letter in three seats: مسؤول and مسئول, لقاءه and لقائه. A bare hamza is not dropped: every علماء
    # (scholars) would become علما, every إنهاء (ending) أنها (that she).
    **dict.fromkeys("ؤئٶٷٸ", "ء"),
    **dict.fromkeys("ىی", "ي"),
    **dict.fromkeys("ةۃہۀەۂ", "ه"),
    **dict.fromkeys("کڪ", "ك"),
    "ۓ": "ءے",
    # Letters with another form at the end of a word (of Greek, case folding makes one).
    **dict(zip("ךםןףץ", "כמנפצ", strict=True)),
    "װ": "וו",
    "ױ": "וי",
    "ײ": "יי",
    **dict.fromkeys("׳״ʻʾʿ", ""),
    "ґ": "г",
    "٫": ".",
    "٬": ",",
    "٪": "%",
    "ँ": "ं",
    "ø": "o" + DIAERESIS,
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "þ": "th",
    "ð": "d",
    **dict.fromkeys("‘’ʼ", "'"),
    **dict.fromkeys("‐‑", "-"),
}
_OTHER_LETTERS_WITH_MARKS = frozenset("йїў")
"""Not an accent but another letter, unlike ё, which Russian print writes е."""
_ACCENTED = regex.compile(r"[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]")


def _compatible(character: str) -> str:
    """The plain form of a full-width, ligated or positional letter or number; of a sign, if it is one piece.

    ½, ™, … and ﷺ would turn into other tokens, and Korean letters into syllables: they stay what they are.
    """
    plain = unicodedata.normalize("NFKC", character)
    kind = unicodedata.category(character)[0]
    if kind in "PS":
        return plain if len(plain) == 1 else character
    if kind in "LMN" and all(unicodedata.category(part)[0] in "LMN" for part in plain):
        return character if regex.match(r"\p{sc=Hang}", character) else plain
    return character


def _without_marks(character: str) -> str:
    """A casefolded character by table, or taken apart and rid of its marks."""
    if character in _LETTERS:
        return _LETTERS[character]
    if IGNORED.match(character):
        return ""
    if unicodedata.category(character) == "Zs":
        return " "
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.decimal(character))
    if character in _OTHER_LETTERS_WITH_MARKS or not _ACCENTED.match(character):
        return character
    parts = unicodedata.normalize("NFD", character)
    return parts if len(parts) == 1 else "".join(map(_without_marks, parts))


def _folded_character(character: str) -> str:
    return "".join(map(_without_marks, _compatible(character).casefold()))


class _Table(dict[int, str]):
    """A table for ``str.translate`` that learns each character when it first meets it."""

    def __missing__(self, code_point: int) -> str:
        folded = self[code_point] = _folded_character(chr(code_point))
        return folded


CHARACTERS: Final = _Table()
"""Code point to what stands for it before the rules are applied; never larger than Unicode."""
