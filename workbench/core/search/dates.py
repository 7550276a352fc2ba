"""Dates in queries: ``2023``, ``2023-05``, ``2023-05-18``, ``2023-05..2023-06``, ``..2023``."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from workbench.core.search.tree import DateRange

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def _western_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _is_date(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if not found:
        return False
    year, month, day = (int(part or 1) for part in found.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def parse_dates(text: str) -> DateRange | None:
    """The range that *text* names, digits of any script; None where it names none."""
    first, dots, last = _western_digits(text).partition("..")
    if not dots:
        last = first
    if not (first or last) or not all(_is_date(bound) for bound in (first, last) if bound):
        return None
    if first and last and first[: len(last)] > last:
        return None
    return DateRange(first, last)


def in_range(published: str, dates: DateRange) -> bool:
    """Whether an ISO 8601 date (as exact as it is) lies in *dates*; an unknown date lies in none."""
    day = published[:10]
    return bool(day) and day >= dates.first and (not dates.last or day[: len(dates.last)] <= dates.last)
