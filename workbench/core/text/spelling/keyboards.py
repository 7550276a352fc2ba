"""Keyboards: which letters lie side by side, and what a word would be on another layout.

Who forgets to switch types ``lhs;`` for ماسك, or ةعسن for Musk. The layouts are those that systems ship as
their first for a language: Arabic 101, Hindi InScript, Hebrew SI 1452, Russian ЙЦУКЕН, Persian ISIRI 9147; US
letters beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product
from typing import Final

_US: Final = ("qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./")
_US_SHIFTED: Final = ("QWERTYUIOP{}", 'ASDFGHJKL:"', "ZXCVBNM<>?")
_LAYOUTS: Final = {
    "ar": (
        ("ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط", "ئ ء ؤ ر لا ى ة و ز ظ"),
        ("_ _ _ _ لإ إ _ _ _ _ _ _", "_ _ _ _ لأ أ _ _ _ _ _", "_ _ _ _ لآ آ _ _ _ _"),
    ),
    "fa": (
        ("ض ص ث ق ف غ ع ه خ ح ج چ", "ش س ی ب ل ا ت ن م ک گ", "ظ ط ز ر ذ د پ و . /"),
        ("_ _ _ _ _ _ _ _ _ _ _ _", "ؤ ئ ي إ أ آ ة _ _ _ _", "ك _ ژ _ _ ء _ _ _ _"),
    ),
    "he": (("/ ' ק ר א ט ו ן ם פ ] [", "ש ד ג כ ע י ח ל ך ף ,", "ז ס ב ה נ מ צ ת ץ ."), ("", "", "")),
    "hi": (
        ("ौ ै ा ी ू ब ह ग द ज ड ़", "ो े ् ि ु प र क त च ट", "ॆ ं म न व ल स , . य"),
        ("औ ऐ आ ई ऊ भ ङ घ ध झ ढ ञ", "ओ ए अ इ उ फ ऱ ख थ छ ठ", "ऎ ँ ण ऩ ऴ ळ श ष । य़"),
    ),
    "ru": (("й ц у к е н г ш щ з х ъ", "ф ы в а п р о л д ж э", "я ч с м и т ь б ю ."), ("", "", "")),
}
"""By language, the rows of letters with blanks between, without and with shift; ``_`` where no letter is."""

_LONGEST: Final = 24
"""Letters of a word that is read as typed on another layout."""


def other_layouts(typed: str) -> Iterator[tuple[str, str]]:
    """What the keys of *typed* write on other layouts: the language of each (``en`` for US) and the text."""
    if len(typed) > _LONGEST:
        return
    for language in _LAYOUTS:
        keys = _keys_to_letters(language)
        if not typed.isascii():
            yield from (("en", text) for text in _typed_on_us(typed, language))
        elif all(key in keys or key.isdigit() for key in typed):
            yield language, "".join(keys.get(key, key) for key in typed)


def are_neighbours(first: str, second: str) -> bool:
    """Whether two small letters lie side by side on a keyboard that has both."""
    return frozenset((first, second)) in _neighbours()


def _typed_on_us(typed: str, language: str) -> Iterator[str]:
    """*typed* by its keys on a US layout. Arabic has one key for the two letters لا, which have two, too."""
    keys = _letters_to_keys(language)
    longest = max(map(len, keys), default=1)
    parts: list[tuple[str, ...]] = []
    at = 0
    while at < len(typed):
        single = keys.get(typed[at], typed[at] if typed[at].isdigit() else "")
        several = typed[at : at + longest]
        if not single:
            return
        if len(several) > 1 and several in keys:
            parts.append((keys[several], "".join(keys.get(letter, "") for letter in several)))
            at += len(several)
        else:
            parts.append((single,))
            at += 1
    yield from ("".join(chosen) for chosen in product(*parts))


@cache
def _keys_to_letters(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    plain, shifted = _LAYOUTS[language]
    for keys, row in (*zip(_US, plain, strict=True), *zip(_US_SHIFTED, shifted, strict=True)):
        found |= {key: text for key, text in zip(keys, row.split(), strict=False) if text != "_"}
    # A capital at the beginning of a word is no shift that anybody remembers.
    return {key.upper(): text for key, text in found.items() if key.upper() not in found} | found


@cache
def _letters_to_keys(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, text in _keys_to_letters(language).items():
        found.setdefault(text, key.lower())
    return found


@cache
def _neighbours() -> frozenset[frozenset[str]]:
    rows = [tuple(row) for row in (*_US, "qwertzuiopü", "asdfghjklöä", "yxcvbnm")]
    rows += [tuple(row.split()) for plain, _ in _LAYOUTS.values() for row in plain]
    return frozenset(frozenset(pair) for row in rows for pair in pairwise(row))
