"""The case table: sentences in four languages with the amounts and dates that a reader finds in them.

A line of ``cases.tsv`` is language, date of the document, sentence, and what is in it: ``quote => meaning``,
parted by semicolons, nothing for a sentence without any. All sentences are our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from workbench.core.text.quantities.quantity import Quantity

TABLE = Path(__file__).with_name("cases.tsv")


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence and what it says: pairs of a quotation and its meaning."""

    language: str
    published: str
    sentence: str
    expected: tuple[tuple[str, str], ...]


def read_cases(path: Path = TABLE) -> list[Case]:
    """The cases of a table. Raises ValueError for a line that is none, or whose quotation is not in it."""
    return [
        _case(line)
        for line in path.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]


def meaning(quantity: Quantity) -> str:
    """What a quantity says, in one line: ``more than 44000000000 USD per month``, ``date 2023-05-18``."""
    if quantity.kind == "date":
        calendar = "" if quantity.calendar == "gregorian" else quantity.calendar
        until = f"..{quantity.until}" if quantity.until else ""
        return " ".join(filter(None, ("date", calendar, (quantity.date or "?") + until)))
    numbers = "-".join(_plain(each) for each in (quantity.value, quantity.upper) if each is not None)
    per = f"per {quantity.per}" if quantity.per else ""
    return " ".join(filter(None, (quantity.comparator, numbers, quantity.unit, per)))


def _plain(value: Fraction) -> str:
    decimal = f"{float(value):.12g}"
    return (
        str(value.numerator)
        if value.denominator == 1
        else decimal
        if Fraction(decimal) == value
        else str(value)
    )


def _case(line: str) -> Case:
    language, published, sentence, *rest = line.split("\t")
    pairs = [tuple(pair.split(" => ")) for pair in (rest[0].split("; ") if rest and rest[0] else [])]
    expected = tuple((quote, said) for quote, said in pairs)
    for quote, _ in expected:
        if quote not in sentence:
            raise ValueError(f"“{quote}” is not in “{sentence}”")
    return Case(language, published, sentence, expected)
