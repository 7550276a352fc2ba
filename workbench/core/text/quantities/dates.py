"""Dates as running text writes them: in numbers, with months of all Arabic regions, years, Islamic dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from workbench.core.text.folding import Folded
from workbench.core.text.phrases.pieces import Piece
from workbench.core.text.quantities.lexicon import Found, Lexicon
from workbench.core.text.quantities.quantity import Calendar
from workbench.core.text.quantities.reference import (
    Reference,
    Which,
    day_of_month,
    month_of_year,
    weekday_near,
)

_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_FIRST_BARE_YEAR, _LAST_BARE_YEAR = 1900, 2059
_FIRST_ODD_YEAR, _ROUND = 1400, 50
"""Four digits that are taken for a year without a word that says so; before 1900 only if they are not round,
since 1500 and 1800 are prices and crowds more often."""
_HIJRI_YEARS: Final = range(1, 1600)
_TO_COME: Final = frozenset({"1", "2"})
_TO_OTHER_DAY: Final = 4
"""Pieces behind a weekday in which the other one stands, between which something is."""
_DASHES: Final = frozenset("-–—/")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the pieces ``[start, end)``; the rest as `Quantity`."""

    start: int
    end: int
    taken: int
    date: str
    until: str = ""
    calendar: Calendar = "gregorian"
    relative: bool = False


class DateReader:
    """Reads the dates of one text, whose own date is *reference*."""

    def __init__(
        self,
        pieces: Sequence[Piece],
        folded: Folded,
        text: str,
        lexicon: Lexicon,
        reference: Reference | None,
    ) -> None:
        self.pieces = pieces
        self.lexicon = lexicon
        self.reference = reference
        self._folded = folded
        self._text = text

    def at(self, index: int) -> Dated | None:
        """The date that begins with the piece at *index*; None where there is none."""
        piece = self.pieces[index]
        if piece.kind == "numeric date":
            return self._numeric(index)
        weekday = self.lexicon.at("weekday", self.pieces, index)
        if weekday:
            return None if self._is_pair(index, weekday) else self._weekday(index, weekday)
        other = self._islamic(index) or self._saka(index)
        return other or self._day_and_month(index, index, None) or self._year(index)

    def _numeric(self, index: int) -> Dated | None:
        text = self.pieces[index].text
        mark = next(character for character in text if not character.isdigit())
        first, second, third = (int(part) for part in text.split(mark))
        if len(text.split(mark)[0]) == 4:
            found = _iso(first, second, third)
        elif self.lexicon.language != "en" or first > 12 or mark == "." or first == second:
            found = _iso(third, second, first) or (_iso(third, first, second) if second > 12 else "")
        elif second > 12:
            found = _iso(third, first, second)
        else:
            # 05/06/2023: May or June; the year is all that is certain.
            found = f"{third:04}" if _FIRST_YEAR <= third <= _LAST_YEAR else ""
        return Dated(index, index + 1, 0, found) if found else None

    def _weekday(self, index: int, weekday: Found) -> Dated:
        """A weekday, with the date that it belongs to where one follows: Tuesday 25 April."""
        number, after = int(weekday.value), weekday.end
        after = self._skip(after, (",", "،", "(", "."))
        dated = self._day_and_month(index, after, number)
        if dated:
            return dated
        if after < len(self.pieces) and self.pieces[after].kind == "numeric date":
            numeric = self._numeric(after)
            if numeric:
                return Dated(index, numeric.end, weekday.taken % 2, numeric.date)
        which, end, start = self._which(index, weekday.end)
        if not which and index and self._is_to_come(index - 1):
            which = "next"
        found = weekday_near(number, self.reference, which)
        return Dated(start, end, weekday.taken % 2 if start == index else 0, found, relative=True)

    def _is_to_come(self, index: int) -> bool:
        """غدا الأحد, morgen, Sonntag: what stands before the weekday says that it is to come."""
        day = self.lexicon.at("day", self.pieces, index - (index > 0 and self.pieces[index].text in ",،"))
        return day is not None and day.value in _TO_COME

    def _is_pair(self, index: int, weekday: Found) -> bool:
        """بين الاثنين: between the two, unless another weekday follows (between Monday and Tuesday)."""
        if not (
            self.lexicon.at("pair", self.pieces, index) and self.lexicon.before("between", self.pieces, index)
        ):
            return False
        beyond = range(weekday.end, min(weekday.end + _TO_OTHER_DAY, len(self.pieces)))
        return not any(self.lexicon.at("weekday", self.pieces, other) for other in beyond)

    def _which(self, start: int, end: int) -> tuple[Which, int, int]:
        """“last”, “next” or “this” after what ends at *end*, or before what begins at *start*; the new
        bounds."""
        for which in ("last", "next", "this"):
            after = self.lexicon.at(which, self.pieces, end)
            if after:
                return which, after.end, start
            if start and self.lexicon.before(f"{which}before", self.pieces, start):
                return which, end, start - 1
        return "", end, start

    def _day_and_month(self, start: int, index: int, weekday: int | None) -> Dated | None:
        """Day and month in either order, or a month alone, with the year if it is told."""
        day = self._day(index)
        until = 0
        after = self._ordinal_end(index + 1) if day else index
        if day and after < len(self.pieces):
            second = self._second_day(after)
            if second:
                until, after = second
            of = self.lexicon.at("of", self.pieces, after)
            after = of.end if of else after
        month = self._month(after, counted=bool(day))
        if month is None:
            return None
        end = self._skip_doubled(month)
        if not day:
            day_after = self._day(end) if not self._is_year(end) else 0
            if day_after:
                day, end = day_after, self._ordinal_end(end + 1)
                second = self._second_day(end)
                if second:
                    until, end = second
        taken = self._taken(start, month)
        return self._with_year(start, end, taken, int(month.value), day, until, weekday)

    def _with_year(
        self, start: int, end: int, taken: int, month: int, day: int, until: int, weekday: int | None
    ) -> Dated | None:
        if of_era := self._of_era(start, end, taken, month, day):
            return of_era
        year, year_end = self._year_after(end)
        if year:
            first = _iso(year, month, day) if day else f"{year:04}-{month:02}"
            last = _iso(year, month, until) if until else ""
            return Dated(start, year_end, taken, first, last) if first else None
        which, end, start_which = self._which(start, end)
        if start_which != start:
            start, taken = start_which, 0
        if not day:
            found = month_of_year(month, self.reference, which)
            return Dated(start, end, taken, found, relative=not found.startswith("--"))
        first = day_of_month(month, day, self.reference, which, weekday)
        last = day_of_month(month, until, self.reference, which) if until else ""
        return Dated(start, end, taken, first, last, relative=not first.startswith("--")) if first else None

    def _taken(self, start: int, month: Found) -> int:
        """The characters of a prefix before the first word."""
        return (
            month.taken % 2 if self.pieces[start].kind == "word" and month.end > start >= month.end - 2 else 0
        )

    def _day(self, index: int) -> int:
        """The day of a month that the piece at *index* is; 0: it is none."""
        if index >= len(self.pieces) or self.pieces[index].kind != "number":
            return 0
        text = self.pieces[index].text
        return int(text) if text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31 else 0

    def _ordinal_end(self, index: int) -> int:
        if index < len(self.pieces) and not self.pieces[index].spaced:
            if self.pieces[index].text == "." and self.lexicon.language == "de":
                return index + 1
            ordinal = self.lexicon.at("ordinal", self.pieces, index)
            if ordinal:
                return ordinal.end
        return index

    def _second_day(self, index: int) -> tuple[int, int] | None:
        """The last day of “18–20 May”, and what comes after it."""
        if index >= len(self.pieces):
            return None
        to = self.lexicon.at("to", self.pieces, index)
        if to is None and self.lexicon.before("between", self.pieces, index - 1):
            to = self.lexicon.at("and", self.pieces, index)
        dash = self.pieces[index].text in _DASHES
        beyond = to.end if to else index + 1 if dash else None
        day = self._day(beyond) if beyond is not None else 0
        return (day, self._ordinal_end(beyond + 1)) if day and beyond is not None else None

    def _month(self, index: int, *, counted: bool) -> Found | None:
        """A month's name at *index*; of names that are words, too (may, آب), only beside a number."""
        month = self.lexicon.at("month", self.pieces, index)
        if month is None or month.taken > 1:
            return None
        if self.lexicon.at("weakmonth", self.pieces, index) is None or counted:
            return month
        if self._day(month.end) or self._is_year(month.end) or self._is_told_to_be_month(month):
            return month
        written = self._text[self._folded.starts[self.pieces[index].start]]
        capital = written.isupper() or self.lexicon.language != "en"
        cue = self.lexicon.before("monthcue", self.pieces, index)
        return month if capital and cue and len(self.pieces[index].text) > 2 else None

    def _is_told_to_be_month(self, month: Found) -> bool:
        """آب/أغسطس, أغسطس الماضي: its other name or an adjective follows."""
        if self.lexicon.language != "ar":
            return False
        told = any(self.lexicon.at(which, self.pieces, month.end) for which in ("last", "next", "this"))
        return told or self._skip_doubled(month) > month.end

    def _skip_doubled(self, month: Found) -> int:
        """The end of the month with its other name: تشرين الأول (أكتوبر), أيار/مايو."""
        index = month.end
        if index < len(self.pieces) and self.pieces[index].text in ("(", "/", "-"):
            other = self.lexicon.at("month", self.pieces, index + 1)
            if other and other.value == month.value:
                closed = other.end < len(self.pieces) and self.pieces[other.end].text == ")"
                return other.end + closed
        return index

    def _skip(self, index: int, signs: tuple[str, ...]) -> int:
        while index < len(self.pieces) and self.pieces[index].text in signs:
            index += 1
        return index

    def _year_after(self, index: int) -> tuple[int, int]:
        """The year that a date ends with, and where it ends; 0 where there is none."""
        after = self._skip(index, (",", "،"))
        of = self.lexicon.at("of", self.pieces, after)
        cue = self.lexicon.at("yearcue", self.pieces, of.end if of else after)
        after = cue.end if cue else after
        if not self._is_year(after):
            return 0, index
        if self.lexicon.at("beforeera", self.pieces, after + 1):
            return 0, index
        end = after + 1
        era = self.lexicon.at("gregorian", self.pieces, end)
        return int(self.pieces[after].text), era.end if era else end

    def _is_year(self, index: int, *, bare: bool = False) -> bool:
        if index >= len(self.pieces) or self.pieces[index].kind != "number":
            return False
        text = self.pieces[index].text
        if not (text.isdigit() and len(text) == 4):
            return False
        year = int(text)
        if not bare:
            return _FIRST_YEAR <= year <= _LAST_YEAR
        is_odd = year % _ROUND != 0
        return (_FIRST_ODD_YEAR if is_odd else _FIRST_BARE_YEAR) <= year <= _LAST_BARE_YEAR

    def _year(self, index: int) -> Dated | None:
        """A year: after a word that says so, or four digits that nothing is counted by."""
        cue = self.lexicon.at("yearcue", self.pieces, index)
        at = cue.end if cue else index
        taken = cue.taken % 2 if cue else 0
        of_era = self._year_of_era(index, at, taken, told=cue is not None)
        if of_era:
            return of_era
        told = cue is not None or self.lexicon.before("yearbefore", self.pieces, at)
        told = told or self.lexicon.at("yearafter", self.pieces, at + 1) is not None
        if not self._is_year(at, bare=not told) or self._is_decade(at + 1):
            return None
        year, end = int(self.pieces[at].text), at + 1
        until, until_end = self._last_year(end, year, index)
        if until:
            return Dated(index, until_end, taken, f"{year:04}", f"{until:04}")
        hijri = self.lexicon.at("hijri", self.pieces, end)
        if hijri:
            return Dated(index, hijri.end, 0, f"{year:04}", calendar="islamic")
        return Dated(index, end, taken, f"{year:04}")

    def _year_of_era(self, index: int, at: int, taken: int, *, told: bool) -> Dated | None:
        """The year 363, 833 AD, 49 BC (ISO 8601: -0048, as there is a year 0)."""
        piece = self.pieces[at] if at < len(self.pieces) else None
        if piece is None or piece.kind != "number" or not piece.text.isdigit() or len(piece.text) > 4:
            return None
        year = int(piece.text)
        if before := self.lexicon.at("beforeera", self.pieces, at + 1):
            found = f"-{year - 1:04}" if year > 1 else "0000"
            return Dated(index, before.end, taken, found)
        era = self.lexicon.at("era", self.pieces, at + 1)
        if era and year:
            return Dated(index, era.end, taken, f"{year:04}")
        return Dated(index, at + 1, taken, f"{year:04}") if told and 100 <= year < _FIRST_YEAR else None

    def _of_era(self, start: int, index: int, taken: int, month: int, day: int) -> Dated | None:
        """The day and month of a year whose era is told: 1 January 49 BC."""
        of = self.lexicon.at("of", self.pieces, self._skip(index, (",", "،")))
        cue = self.lexicon.at("yearcue", self.pieces, of.end if of else index)
        year = self._year_of_era(index, cue.end if cue else of.end if of else index, 0, told=False)
        if year is None:
            return None
        parts = (year.date, f"{month:02}", *([f"{day:02}"] if day else []))
        return Dated(start, year.end, taken, "-".join(parts))

    def _is_decade(self, index: int) -> bool:
        """“The 1990s”, „1990er“: no year."""
        if index >= len(self.pieces) or self.lexicon.at("decade", self.pieces, index) is None:
            return False
        return not self.pieces[index].spaced or self.lexicon.language == "hi"

    def _last_year(self, index: int, first: int, start: int) -> tuple[int, int]:
        """The last of several years: 2010–2015, 2010/11, 2010 bis 2015."""
        if index + 1 >= len(self.pieces):
            return 0, index
        to = self.lexicon.at("to", self.pieces, index)
        joint = self.lexicon.at("and", self.pieces, index)
        if to is None and joint and self._is_between(start, joint.end + 1):
            to = joint
        dash = self.pieces[index].text in _DASHES and not self.pieces[index].spaced
        beyond = to.end if to else index + 1 if dash else index
        if beyond == index or beyond >= len(self.pieces):
            return 0, index
        text = self.pieces[beyond].text
        if self._is_year(beyond):
            last = int(text)
        elif dash and text.isdigit() and len(text) == 2:
            last = first // 100 * 100 + int(text)
        else:
            return 0, index
        return (last, beyond + 1) if last > first else (0, index)

    def _is_between(self, start: int, end: int) -> bool:
        """Whether two years are the ends of a range: between 1991 and 1997, 1991 और 1997 के बीच."""
        before = self.lexicon.before("between", self.pieces, start)
        return before or self.lexicon.at("midway", self.pieces, end) is not None

    def _islamic(self, index: int) -> Dated | None:
        """A date of the Islamic calendar: with its month, or a year that is called so."""
        day = self._day(index)
        month = self.lexicon.at("hijrimonth", self.pieces, index + 1 if day else index)
        if month is None:
            return self._islamic_year(index)
        year, end = self._islamic_year_after(month.end)
        if not year and not day:
            return None
        parts = [f"{year:04}" if year else "-", f"{int(month.value):02}", *([f"{day:02}"] if day else [])]
        return Dated(index, end, 0, "-".join(parts), calendar="islamic")

    def _saka(self, index: int) -> Dated | None:
        """A date of India's national calendar, where the text calls it so: 1 चैत्र 1946 (शक), शक संवत 1946."""
        day = self._day(index)
        month = self.lexicon.at("sakamonth", self.pieces, index + 1 if day else index)
        if day and month is None:
            return None
        after = self._skip(month.end if month else index, (",",))
        sign = self.lexicon.at("saka", self.pieces, after)
        at = sign.end if sign else after
        if at >= len(self.pieces) or not self.pieces[at].text.isdigit() or len(self.pieces[at].text) > 4:
            return None
        end = at + 1
        if sign is None:
            sign = self.lexicon.at("saka", self.pieces, self._skip(end, ("(",)))
            if sign is None:
                return None
            end = self._skip(sign.end, (")",)) if self.pieces[end].text == "(" else sign.end
        parts = [f"{int(self.pieces[at].text):04}"]
        parts += [f"{int(month.value):02}"] if month else []
        parts += [f"{day:02}"] if day else []
        return Dated(index, end, 0, "-".join(parts), calendar="saka")

    def _islamic_year(self, index: int) -> Dated | None:
        cue = self.lexicon.at("yearcue", self.pieces, index)
        year, end = self._islamic_year_after(index, required=True)
        return (
            Dated(index, end, cue.taken % 2 if cue else 0, f"{year:04}", calendar="islamic") if year else None
        )

    def _islamic_year_after(self, index: int, *, required: bool = False) -> tuple[int, int]:
        cue = self.lexicon.at("yearcue", self.pieces, index)
        at = cue.end if cue else index
        if at >= len(self.pieces) or self.pieces[at].kind != "number":
            return 0, index
        text = self.pieces[at].text
        sign = self.lexicon.at("hijri", self.pieces, at + 1)
        if not text.isdigit() or len(text) > 4 or int(text) not in _HIJRI_YEARS or (required and not sign):
            return 0, index
        return int(text), sign.end if sign else at + 1


def _iso(year: int, month: int, day: int) -> str:
    try:
        found = date(year, month, day)
    except ValueError:
        return ""
    return found.isoformat() if _FIRST_YEAR <= year <= _LAST_YEAR else ""
