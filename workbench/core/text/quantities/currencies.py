"""Which currency a word for money means: by the country beside it, its language, the rest of the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from workbench.core.text.quantities.quantity import Quantity

_OF_COUNTRY: Final = {
    "dollar": {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD"},
    "pound": {"GB": "GBP", "EG": "EGP", "SD": "SDG", "LB": "LBP", "SY": "SYP"},
    "lira": {"TR": "TRY", "LB": "LBP", "SY": "SYP"},
    "dinar": {"TN": "TND", "DZ": "DZD", "LY": "LYD", "IQ": "IQD", "KW": "KWD", "JO": "JOD", "BH": "BHD"},
    "riyal": {"SA": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER", "IR": "IRR"},
    "dirham": {"AE": "AED", "MA": "MAD"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR"},
    "franc": {"CH": "CHF"},
    "krone": {"DK": "DKK", "SE": "SEK", "NO": "NOK"},
    "yen": {"JP": "JPY"},
    "yuan": {"CN": "CNY"},
    "ruble": {"RU": "RUB"},
}
# What the bare word means in news unless another country is told. Names that several neighbours share and
# none stands for (dinar, riyal, dirham) have no entry, nor has the Arabic pound, which is Egypt's more often
# than not but not surely.
_UNLESS_SAID: Final = {
    "dollar": "USD",
    "euro": "EUR",
    "rupee": "INR",
    "yen": "JPY",
    "yuan": "CNY",
    "ruble": "RUB",
    "zloty": "PLN",
}
_IN_LANGUAGE: Final = {
    ("pound", "en"): "GBP",
    ("pound", "de"): "GBP",
    ("pound", "hi"): "GBP",
    ("lira", "en"): "TRY",
    ("lira", "de"): "TRY",
    ("lira", "hi"): "TRY",
    ("franc", "de"): "CHF",
}
_NAME_OF: Final = {
    code: (name, country) for name, codes in _OF_COUNTRY.items() for country, code in codes.items()
}


def currency_code(name: str, country: str, language: str) -> str:
    """The code of a currency called *name* (``dollar``) of *country*; the name where that is not certain."""
    if name.isupper():
        return name
    if country in _OF_COUNTRY.get(name, {}):
        return _OF_COUNTRY[name][country]
    return _UNLESS_SAID.get(name) or _IN_LANGUAGE.get((name, language.split("-")[0])) or name


def has_country(name: str, country: str) -> bool:
    """Whether *country* has a currency of that name: an Egyptian pound, but no Egyptian euro."""
    return country in _OF_COUNTRY.get(name, {})


def with_currencies_told(quantities: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """The quantities of one text, with the country of a currency that the text tells elsewhere.

    After “5 Tunisian dinars”, “3 dinars” are Tunisian, too, unless the text tells of other dinars.
    """
    listed = tuple(quantities)
    told: defaultdict[str, set[str]] = defaultdict(set)
    for quantity in listed:
        if quantity.currency in _NAME_OF:
            told[_NAME_OF[quantity.currency][0]].add(quantity.currency)
    return tuple(
        replace(quantity, unit=next(iter(told[quantity.unit])))
        if quantity.kind == "money" and len(told.get(quantity.unit, ())) == 1
        else quantity
        for quantity in listed
    )
