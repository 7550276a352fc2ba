"""The words of a language that make quantities and dates: own tables, and what babel has of the CLDR.

A row of ``resources/quantities/LANGUAGE.tsv`` says a kind, a meaning, and the phrases that have it. From the
CLDR come the names of months and weekdays in all the regions named below, of currencies, and of large
numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.numbers import get_currency_name

from workbench.core.resources import resource
from workbench.core.text.phrases.phrases import Found as Found
from workbench.core.text.phrases.phrases import Phrases, Row

LANGUAGES: Final = ("ar", "hi", "de", "en")
_REGIONS: Final = {
    "ar": ("ar", "ar_SY", "ar_DZ", "ar_MA", "ar_IQ"),
    "hi": ("hi",),
    "de": ("de", "de_AT"),
    "en": ("en",),
}
_CURRENCIES: Final = """
    USD EUR GBP INR JPY CNY RUB CHF CAD AUD NZD HKD SGD TRY ILS SAR AED EGP TND KWD QAR OMR BHD JOD IQD LBP
    SYP YER LYD DZD MAD SDG IRR PKR LKR NPR BDT AFN DKK SEK NOK PLN CZK HUF UAH BRL MXN ARS ZAR KRW THB IDR
    MYR PHP VND
"""
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


Lexicon = Phrases


@lru_cache(maxsize=8)
def lexicon_of(language: str) -> Lexicon:
    """The lexicon for texts of *language* (a BCP 47 tag); English words count where it has none of its own.

    The own words come first, since some mean another thing elsewhere (Billion is 10¹² in German, billion
    10⁹).
    """
    primary = re.split("[-_]", language.lower())[0]
    own = primary if primary in LANGUAGES else "en"
    others = [other for other in ("ar", "hi", "en") if other != own]
    return Lexicon(own, _rows_for(own, others), _WITH_ARTICLE)


def _rows_for(own: str, others: Sequence[str]) -> Iterator[Row]:
    yield from _rows(own)
    for other in others:
        yield from (row for row in _rows(other) if other != "en" or own != "de" or row[0] in _WORDS_FOR_BOTH)


def _rows(language: str) -> Iterator[Row]:
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


def _calendar_rows(language: str) -> Iterator[Row]:
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


def _currency_rows(language: str) -> Iterator[Row]:
    for code in _CURRENCIES.split():
        for count in (None, 1, 2, 3, 11):
            name = get_currency_name(code, count=count, locale=language)
            if " " in name or "-" in name:
                yield "currency", code, name


def _scale_rows(language: str) -> Iterator[Row]:
    formats = Locale.parse(language).compact_decimal_formats["long"]
    for by_magnitude in formats.values():
        for magnitude, form in by_magnitude.items():
            pattern = form.pattern
            name = pattern.strip("0 \xa0")
            yield "scale", str(int(magnitude) // 10 ** (pattern.count("0") - 1)), name
