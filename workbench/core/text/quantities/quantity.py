"""What a quantity or a date says, apart from the words and the numerals that say it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from workbench.core.text.span import Span

Kind = Literal["money", "percent", "count", "date"]
Comparator = Literal["", "about", "more than", "at least", "less than", "at most"]
Calendar = Literal["gregorian", "islamic", "saka"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount or a date that a text names; *span* is in code points of that text.

    Of an amount:

    - *value* is exact and in units (44 billion: 44000000000; half: 50, of unit ``%``); of a range it is the
      lower end and *upper* the higher one.
    - *unit* is an ISO 4217 code for money, or the currency's bare name in English where its country is not
      told and could be several (``dinar``); ``%`` or ``percentage point``; for counts a unit in English
      (``person``, ``year``, ``km`` …), empty where what is counted is no known unit. *counted* is then the
      word that follows it in the text, as it is written.
    - *precision* is the value of one in the last place written: 10⁹ in 44 billion, 10⁸ in 44.5 billion.
    - *comparator* is what “more than”, “about”, “up to” say; those words are not in the span. *per* is the
      period or thing that it is said of each (``month``, ``year``, ``person`` …).

    Of a date: *date* is ISO 8601, as exact as it is told (``2023``, ``2023-05``, ``2023-05-18``, a week as
    ``2023-W20``), with a year that is not known left out as in XML Schema (``--05-18``, ``--05``); *until*
    is the last day, month or year of a range. *date* is empty where the text names a day that only the
    document's own date would tell. *relative* says that it was worked out from that. A date of another
    calendar is *not* converted (the sighting of the moon decides the Islamic one): *calendar* says which it
    is, the Islamic or India's national one (Saka).
    """

    span: Span
    kind: Kind
    value: Fraction | None = None
    upper: Fraction | None = None
    unit: str = ""
    precision: Fraction | None = None
    comparator: Comparator = ""
    per: str = ""
    counted: str = ""
    date: str = ""
    until: str = ""
    calendar: Calendar = "gregorian"
    relative: bool = False

    @property
    def currency(self) -> str:
        """The ISO 4217 code of money whose currency is certain; else empty."""
        return self.unit if self.kind == "money" and len(self.unit) == 3 and self.unit.isupper() else ""
