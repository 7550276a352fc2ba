"""Dates of a search in the language of the interface."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from workbench.core.search.date_bars import Scale, date_of
from workbench.core.text.isolates import isolate
from workbench.gui.directional import as_interface
from workbench.gui.translation import translate

_FORMATS: dict[Scale, str] = {"day": "d MMM yyyy", "week": "d MMM yyyy", "month": "MMM yyyy", "year": "yyyy"}


def day_words(day: date, scale: Scale) -> str:
    """A day as exact as *scale* is."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _FORMATS[scale])


def range_words(value: str) -> str:
    """A date or a range as filters write it (``2023-04..2023-05``, ``2023``) for people."""
    if not value:
        return translate("Facets", "Without a date")
    first, dots, last = value.partition("..")
    if not dots or first == last:
        return _bound_words(first)
    if not first:
        return translate("Facets", "until {0}").format(isolate(_bound_words(last)))
    if not last:
        return translate("Facets", "from {0}").format(isolate(_bound_words(first)))
    return between(_bound_words(first), _bound_words(last))


def between(first: str, last: str) -> str:
    """From one date to another, in the direction in which the interface is read."""
    return as_interface(f"{first} – {last}")


def _bound_words(text: str) -> str:
    day = date_of(text)
    scale: Scale = "year" if len(text) < 7 else "month" if len(text) < 10 else "day"
    return day_words(day, scale) if day else text
