"""German number words, which are written in one: zweihundertfünfzig, anderthalb, dreieinhalb."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

_UNITS: Final = {
    "ein": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fuenf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
}
_TENS: Final = {
    "zwanzig": 20,
    "dreissig": 30,
    "vierzig": 40,
    "fuenfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_SIMPLE: Final = {
    **{word: value for word, value in _UNITS.items() if value > 1},
    **_TENS,
    "null": 0,
    "zehn": 10,
    "elf": 11,
    "zwoelf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fuenfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
_LONGEST: Final = 60
"""Letters of a number word: neunhundertneunundneunzigtausendneunhundertneunundneunzig has 55."""


def german_number(folded: str) -> Fraction | None:
    """The number that a folded German word (``fuenfzig``) is; None for other words, and for ein alone."""
    if len(folded) > _LONGEST:
        return None
    if folded.endswith("einhalb"):
        whole = _UNITS.get(folded.removesuffix("einhalb")) or _below_thousand(folded.removesuffix("einhalb"))
        return None if whole is None else whole + Fraction(1, 2)
    head, thousand, tail = folded.partition("tausend")
    if not thousand:
        number = _below_thousand(folded)
        return None if number is None else Fraction(number)
    thousands = _UNITS.get(head) or _below_thousand(head) if head else 1
    rest = _below_thousand(tail.removeprefix("und")) if tail else 0
    return None if thousands is None or rest is None else Fraction(thousands * 1000 + rest)


def _below_thousand(word: str) -> int | None:
    head, hundred, tail = word.partition("hundert")
    if not hundred:
        return _below_hundred(word)
    hundreds = _UNITS.get(head) if head else 1
    rest = _below_hundred(tail.removeprefix("und")) if tail else 0
    return None if hundreds is None or rest is None else hundreds * 100 + rest


def _below_hundred(word: str) -> int | None:
    if word in _SIMPLE:
        return _SIMPLE[word]
    unit, joint, tens = word.partition("und")
    return _UNITS[unit] + _TENS[tens] if joint and unit in _UNITS and tens in _TENS else None
