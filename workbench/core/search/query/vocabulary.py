"""The words of the query language in four languages: operators, fields, stances.

Latin operators are capitals, so that “and” and “or” can be searched. Arabic and Hindi have no capitals; their
operators end in a colon, as the names of fields do: ``أو:`` and ``या:`` are no words of a text. The
operators of nearness need no such help, as a number goes with them: ``NEAR/3``, ``قرب/٣``, ``पास/३``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeVar

from workbench.core.search import tree
from workbench.core.text.folding import fold_text

Language = Literal["en", "de", "ar", "hi"]
Operator = Literal["AND", "OR", "NOT", "NEAR", "BEFORE"]
Words = Mapping[Language, tuple[str, ...]]
Meaning = TypeVar("Meaning", bound=str)

LANGUAGES: Final[tuple[Language, ...]] = ("en", "de", "ar", "hi")
MARK: Final = "mark"
"""``mark:(…)``: what is in the brackets is about one mark."""

OPERATORS: Final[Mapping[Operator, Words]] = {
    "AND": {"en": ("AND",), "de": ("UND",), "ar": ("و:",), "hi": ("और:",)},
    "OR": {"en": ("OR",), "de": ("ODER",), "ar": ("أو:",), "hi": ("या:",)},
    "NOT": {"en": ("NOT",), "de": ("NICHT",), "ar": ("ليس:", "بدون:"), "hi": ("नहीं:", "बिना:")},
    "NEAR": {"en": ("NEAR",), "de": ("NAHE",), "ar": ("قرب",), "hi": ("पास",)},
    "BEFORE": {"en": ("BEFORE", "ONEAR"), "de": ("VOR",), "ar": ("قبل",), "hi": ("पहले",)},
}
"""Each operator in each language, the usual word first. NEAR and BEFORE go with a slash and a number."""

SIGNS: Final[Mapping[Operator, tuple[str, ...]]] = {"AND": ("&", "&&"), "OR": ("|", "||"), "NOT": ("-", "!")}
"""Signs for operators; those of NOT stand directly before what is to be left out."""

FIELDS: Final[Mapping[str, Words]] = {
    tree.TEXT: {"en": ("text",), "de": ("Text",), "ar": ("النص", "نص"), "hi": ("पाठ",)},
    "title": {"en": ("title",), "de": ("Titel",), "ar": ("العنوان", "عنوان"), "hi": ("शीर्षक",)},
    tree.OUTLET: {"en": ("outlet",), "de": ("Medium",), "ar": ("الناشر", "ناشر"), "hi": ("प्रकाशन",)},
    "byline": {
        "en": ("byline", "author"),
        "de": ("Autor", "Autorin"),
        "ar": ("الكاتب", "كاتب"),
        "hi": ("लेखक",),
    },
    tree.LANGUAGE: {"en": ("language",), "de": ("Sprache",), "ar": ("اللغة", "لغة"), "hi": ("भाषा",)},
    tree.DATE: {"en": ("date",), "de": ("Datum",), "ar": ("التاريخ", "تاريخ"), "hi": ("तारीख", "दिनांक")},
    tree.NAME: {"en": ("name",), "de": ("Name",), "ar": ("الاسم", "اسم"), "hi": ("नाम",)},
    tree.CLUSTER: {
        "en": ("cluster",),
        "de": ("Gruppe",),
        "ar": ("المجموعة", "مجموعة"),
        "hi": ("समूह",),
    },
    tree.CODE: {"en": ("code",), "de": ("Code",), "ar": ("الرمز", "رمز"), "hi": ("कोड",)},
    tree.CLAIM: {"en": ("claim",), "de": ("Behauptung",), "ar": ("الادعاء", "ادعاء"), "hi": ("दावा",)},
    tree.PARTY: {"en": ("party",), "de": ("Beteiligte",), "ar": ("الطرف", "طرف"), "hi": ("पक्ष",)},
    tree.STANCE: {"en": ("stance",), "de": ("Haltung",), "ar": ("الموقف", "موقف"), "hi": ("रुख",)},
    MARK: {"en": ("mark",), "de": ("Marke",), "ar": ("العلامة", "علامة"), "hi": ("चिह्न",)},
}
"""What stands before a colon, the usual word first."""

STANCES: Final[Mapping[str, Words]] = {
    "asserts": {"en": ("asserts",), "de": ("behauptet",), "ar": ("يؤكد",), "hi": ("दावा",)},
    "denies": {"en": ("denies",), "de": ("bestreitet",), "ar": ("ينفي",), "hi": ("इनकार",)},
    "doubts": {"en": ("doubts",), "de": ("bezweifelt",), "ar": ("يشكك",), "hi": ("संदेह",)},
    "mentions": {"en": ("mentions",), "de": ("erwähnt",), "ar": ("يذكر",), "hi": ("उल्लेख",)},
}


def plain(word: str) -> str:
    """*word* as words of the language are compared: without regard to capitals and variants of letters."""
    return fold_text(unicodedata.normalize("NFKC", word))


def _by_word(table: Mapping[Meaning, Words]) -> Mapping[str, Meaning]:
    found: dict[str, Meaning] = {}
    for meaning, words in table.items():
        for word in _all(words):
            if found.setdefault(plain(word), meaning) != meaning:
                raise ValueError(f"{word} would mean both {meaning} and {found[plain(word)]}")
    return MappingProxyType(found)


def _all(words: Words) -> Iterable[str]:
    return (word for of_language in words.values() for word in of_language)


_FIELDS_BY_WORD: Final = _by_word(FIELDS)
_STANCES_BY_WORD: Final = _by_word(STANCES)
_NEARNESS: Final[tuple[Operator, ...]] = ("NEAR", "BEFORE")
_NEARNESS_BY_WORD: Final = _by_word({name: OPERATORS[name] for name in _NEARNESS})
_CAPITALS: Final = {word: name for name, words in OPERATORS.items() for word in (*words["en"], *words["de"])}
_BEFORE_A_COLON: Final = _by_word(
    {
        name: {
            language: tuple(word.removesuffix(":") for word in of_language)
            for language, of_language in words.items()
            if of_language[0].endswith(":")
        }
        for name, words in OPERATORS.items()
        if name not in _NEARNESS
    }
)


_LIKE_OPERATORS: Final = {
    plain(word.removesuffix(":")): word
    for name, words in OPERATORS.items()
    if name not in _NEARNESS
    for word in _all(words)
}


def field_called(word: str) -> str | None:
    """The field (or MARK) that *word* before a colon names."""
    return _FIELDS_BY_WORD.get(plain(word))


def stance_called(word: str) -> str | None:
    """The stance that *word* names."""
    return _STANCES_BY_WORD.get(plain(word))


def operator_in_capitals(word: str) -> Operator | None:
    """The operator that *word*, as typed, is: AND, ODER …; also NEAR and BEFORE, which lack their number."""
    return _CAPITALS.get(unicodedata.normalize("NFKC", word))


def operator_before_colon(word: str) -> Operator | None:
    """The operator that *word* before a colon is: أو, और …"""
    return _BEFORE_A_COLON.get(plain(word))


def operator_meant(word: str) -> str:
    """How the operator is written that *word*, a word of the text as typed, may be meant for; else empty."""
    return _LIKE_OPERATORS.get(plain(word), "")


def nearness_called(word: str) -> Operator | None:
    """NEAR or BEFORE where *word* before a slash and a number is one of them."""
    return _NEARNESS_BY_WORD.get(plain(word))


def usual(words: Words, language: str) -> str:
    """The usual one of *words* in *language*; in English where the language has none."""
    return next((words[known] for known in LANGUAGES if known == language), words["en"])[0]
