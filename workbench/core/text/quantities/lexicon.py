"""The words of a language that make quantities and dates: own tables, and what babel has of the CLDR.

A row of ``resources/quantities/LANGUAGE.tsv`` says a kind, a meaning, and the phrases that have it. From the
CLDR come the names of months and weekdays in all the regions named below, of currencies, and of large
numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.numbers import get_currency_name

from workbench.core.resources import resource
from workbench.core.text.folding import fold_text
from workbench.core.text.quantities.lexing import Piece, pieces_of

LANGUAGES: Final = ("ar", "hi", "de", "en")
_REGIONS: Final = {
    "ar": ("ar", "ar_SY", "ar_DZ", "ar_MA", "ar_IQ"),
    "hi": ("hi",),
    "de": ("de", "de_AT"),
    "en": ("en",),
}
_CURRENCIES: Final = frozenset(
    {
        "USD",
        "EUR",
        "GBP",
        "INR",
        "JPY",
        "CNY",
        "RUB",
        "CHF",
        "CAD",
        "AUD",
        "NZD",
        "HKD",
        "SGD",
        "TRY",
        "ILS",
        "SAR",
        "AED",
        "EGP",
        "TND",
        "KWD",
        "QAR",
        "OMR",
        "BHD",
        "JOD",
        "IQD",
        "LBP",
        "SYP",
        "YER",
        "LYD",
        "DZD",
        "MAD",
        "SDG",
        "IRR",
        "PKR",
        "LKR",
        "NPR",
        "BDT",
        "AFN",
        "DKK",
        "SEK",
        "NOK",
        "PLN",
        "CZK",
        "HUF",
        "UAH",
        "BRL",
        "MXN",
        "ARS",
        "ZAR",
        "KRW",
        "THB",
        "IDR",
        "MYR",
        "PHP",
        "VND",
    }
)
_WITH_ARTICLE: Final = frozenset(
    {
        "scale",
        "currency",
        "unit",
        "fraction",
        "period",
        "country",
        "weekday",
        "month",
        "yearcue",
        "oneunit",
        "nofraction",
    }
)
"""Kinds of Arabic words that may stand with the article; of numbers it makes ordinals (القرن العشرين)."""
_ACCUSATIVE: Final = frozenset(["currency", "unit", "scale", "country", "per"])
_WORDS_FOR_BOTH: Final = frozenset(
    {"sign", "month", "weekday", "currency", "unit", "percent", "scale", "country", "countrybefore"}
)
"""Kinds of English words that stand in German text, too: signs and codes, names of units, English dates."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a phrase means, the piece after it, and how many characters of its first word are prefixes."""

    value: str
    end: int
    taken: int


class Lexicon:
    """The phrases of one language, and of those whose words may stand in it, by kind."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.language = languages[0]
        self._phrases: defaultdict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = defaultdict(dict)
        for language in languages:
            for kind, value, phrase in _rows(language):
                if language == "en" and self.language == "de" and kind not in _WORDS_FOR_BOTH:
                    continue
                self._add(kind, value, phrase)
        for by_first in self._phrases.values():
            for listed in by_first.values():
                listed.sort(key=lambda item: -len(item[0]))
        self._starting = frozenset(word for words in self._phrases.values() for word in words)

    def at(self, kind: str, pieces: Sequence[Piece], index: int) -> Found | None:
        """The longest phrase of *kind* that begins with the piece at *index*; None where there is none."""
        by_first = self._phrases.get(kind)
        if by_first is None or index >= len(pieces) or pieces[index].kind == "number":
            return None
        for form, taken in pieces[index].forms:
            if form not in by_first or (taken >= 2 and kind not in _WITH_ARTICLE):
                continue
            for words, value in by_first[form]:
                if _matches(words, pieces, index):
                    return Found(value, index + len(words), taken)
        return None

    def before(self, kind: str, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a phrase of *kind* ends just before the piece at *index*."""
        for start in range(max(0, index - 3), index):
            found = self.at(kind, pieces, start)
            if found and found.end == index:
                return True
        return False

    def starts(self, piece: Piece) -> bool:
        """Whether any phrase begins with this piece."""
        return any(form in self._starting for form, _ in piece.forms)

    def _add(self, kind: str, value: str, phrase: str) -> None:
        words = tuple(piece.text for piece in pieces_of(fold_text(phrase.strip())))
        if not words:
            return
        listed = self._phrases[kind].setdefault(words[0], [])
        if all(words != known for known, _ in listed):
            listed.append((words, value))


def _matches(words: tuple[str, ...], pieces: Sequence[Piece], index: int) -> bool:
    if index + len(words) > len(pieces):
        return False
    return all(
        any(form == word for form, taken in pieces[index + offset].forms if taken in (0, 2))
        for offset, word in enumerate(words[1:], start=1)
    )


@lru_cache(maxsize=8)
def lexicon_of(language: str) -> Lexicon:
    """The lexicon for texts of *language* (a BCP 47 tag); English words count where it has none of its own.

    The own words come first, since some mean another thing elsewhere (Billion is 10¹² in German, billion
    10⁹).
    """
    primary = re.split("[-_]", language.lower())[0]
    own = primary if primary in LANGUAGES else "en"
    others = [other for other in ("ar", "hi", "en") if other != own]
    return Lexicon([own, *others])


def _rows(language: str) -> Iterator[tuple[str, str, str]]:
    """Kind, meaning and phrase: of the own table first, then of the CLDR."""
    for line in resource("quantities", f"{language}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, value, phrases = line.split("\t")
            for phrase in phrases.split(" | "):
                yield kind, value, phrase
                if language == "ar" and kind in _ACCUSATIVE and " " not in phrase:
                    yield kind, value, phrase + "ا"
    yield from _calendar_rows(language)
    yield from _currency_rows(language)
    if language != "de":
        yield from _scale_rows(language)


def _calendar_rows(language: str) -> Iterator[tuple[str, str, str]]:
    for region in _REGIONS[language]:
        locale = Locale.parse(region)
        for widths in locale.months.values():
            for width in ("wide", "abbreviated"):
                for number, name in widths.get(width, {}).items():
                    yield "month", str(number), name
                    if name != widths["wide"].get(number) and name.isascii():
                        yield "month", str(number), name + "."
        for number, name in locale.days["format"]["wide"].items():
            yield "weekday", str(number), name


def _currency_rows(language: str) -> Iterator[tuple[str, str, str]]:
    for code in sorted(_CURRENCIES):
        for count in (None, 1, 2, 3, 11):
            name = get_currency_name(code, count=count, locale=language)
            if " " in name or "-" in name:
                yield "currency", code, name


def _scale_rows(language: str) -> Iterator[tuple[str, str, str]]:
    formats = Locale.parse(language).compact_decimal_formats["long"]
    for by_magnitude in formats.values():
        for magnitude, form in by_magnitude.items():
            pattern = form.pattern
            name = pattern.strip("0 \xa0")
            yield "scale", str(int(magnitude) // 10 ** (pattern.count("0") - 1)), name
