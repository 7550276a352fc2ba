"""Figures and dates in the language of the interface: 44 Milliarden US-Dollar pro Monat, 18. Mai 2023.

The names of currencies, units and large numbers are those of the CLDR (through babel), figures and dates are
written as Qt writes them for the interface, so that they look like all others in the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_compact_decimal, get_currency_name
from PySide6.QtCore import QCalendar, QLocale

from workbench.core.text.isolates import isolate
from workbench.core.text.quantities.quantity import Quantity
from workbench.gui.directional import as_interface
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

_WORDED_FROM: Final = 1_000_000
"""Figures from here on are told by words (44 billion), where nothing is lost by it: zeros are miscounted."""
_DECIMALS: Final = 2
_EXACT: Final = 9
_COMPARED: Final[Mapping[str, str]] = {
    "about": QT_TRANSLATE_NOOP("Figures", "about {0}"),
    "more than": QT_TRANSLATE_NOOP("Figures", "more than {0}"),
    "at least": QT_TRANSLATE_NOOP("Figures", "at least {0}"),
    "less than": QT_TRANSLATE_NOOP("Figures", "less than {0}"),
    "at most": QT_TRANSLATE_NOOP("Figures", "at most {0}"),
}
_PER: Final[Mapping[str, str]] = {
    "hour": QT_TRANSLATE_NOOP("Figures", "{0} per hour"),
    "day": QT_TRANSLATE_NOOP("Figures", "{0} per day"),
    "week": QT_TRANSLATE_NOOP("Figures", "{0} per week"),
    "month": QT_TRANSLATE_NOOP("Figures", "{0} per month"),
    "year": QT_TRANSLATE_NOOP("Figures", "{0} per year"),
    "person": QT_TRANSLATE_NOOP("Figures", "{0} per person"),
}
_CURRENCIES: Final[Mapping[str, str]] = {
    "dollar": QT_TRANSLATE_NOOP("Figures", "dollars"),
    "pound": QT_TRANSLATE_NOOP("Figures", "pounds"),
    "lira": QT_TRANSLATE_NOOP("Figures", "liras"),
    "dinar": QT_TRANSLATE_NOOP("Figures", "dinars"),
    "riyal": QT_TRANSLATE_NOOP("Figures", "riyals"),
    "dirham": QT_TRANSLATE_NOOP("Figures", "dirhams"),
    "rupee": QT_TRANSLATE_NOOP("Figures", "rupees"),
    "franc": QT_TRANSLATE_NOOP("Figures", "francs"),
    "krone": QT_TRANSLATE_NOOP("Figures", "kroner"),
}
"""Those whose country is not told; the CLDR knows no name for them."""
_UNITS: Final[Mapping[str, str]] = {
    "year": "duration-year",
    "month": "duration-month",
    "week": "duration-week",
    "day": "duration-day",
    "hour": "duration-hour",
    "minute": "duration-minute",
    "second": "duration-second",
    "decade": "duration-decade",
    "km": "length-kilometer",
    "m": "length-meter",
    "mile": "length-mile",
    "foot": "length-foot",
    "m²": "area-square-meter",
    "km²": "area-square-kilometer",
    "hectare": "area-hectare",
    "acre": "area-acre",
    "kg": "mass-kilogram",
    "tonne": "mass-tonne",
    "barrel": "volume-barrel",
    "litre": "volume-liter",
}
_OWN_UNITS: Final[Mapping[str, str]] = {
    "person": QT_TRANSLATE_NOOP("Figures", "{0} people"),
    "degree": QT_TRANSLATE_NOOP("Figures", "{0} degrees"),
    "barrel": QT_TRANSLATE_NOOP("Figures", "{0} barrels"),
    "mile": QT_TRANSLATE_NOOP("Figures", "{0} miles"),
    "acre": QT_TRANSLATE_NOOP("Figures", "{0} acres"),
    "foot": QT_TRANSLATE_NOOP("Figures", "{0} feet"),
    "litre": QT_TRANSLATE_NOOP("Figures", "{0} litres"),
    "percentage point": QT_TRANSLATE_NOOP("Figures", "{0} percentage points"),
}
"""Units that the CLDR has not in all languages of the interface."""


_CALENDARS: Final = {
    "islamic": (
        QCalendar.System.IslamicCivil,
        QT_TRANSLATE_NOOP("Figures", "{0} (Islamic calendar)"),
    ),
    "saka": (None, QT_TRANSLATE_NOOP("Figures", "{0} (Saka calendar)")),
}
"""How dates of other calendars are told, and where Qt knows the names of their months."""


def figure_in_words(figure: Quantity) -> str:
    """What a figure or a date says."""
    if figure.kind == "date":
        return dates_in_words(figure)
    said = _measured(figure)
    if figure.per:
        said = translate("Figures", _PER[figure.per]).format(said) if figure.per in _PER else said
    if figure.comparator:
        said = translate("Figures", _COMPARED[figure.comparator]).format(said)
    return said


def dates_in_words(figure: Quantity) -> str:
    """A date, or the first and the last of a range; what the text leaves open is told as open."""
    if not figure.date:
        return translate("Figures", "a day that cannot be worked out")
    ends = [
        _date(end) if figure.calendar == "gregorian" else _date_of(end, figure.calendar)
        for end in (figure.date, figure.until)
        if end
    ]
    return as_interface(" – ".join(map(isolate, ends))) if len(ends) > 1 else ends[0]


def day_in_words(iso: str) -> str:
    """A date in ISO 8601, as exact as it is; what follows the day is left out."""
    return _date(iso[:10])


def _measured(figure: Quantity) -> str:
    """Value and unit."""
    ends = [end for end in (figure.value, figure.upper) if end is not None]
    said = as_interface(" – ".join(isolate(number_in_words(end)) for end in ends))
    if len(ends) == 1:
        said = number_in_words(ends[0])
    last = ends[-1] if ends else Fraction(0)
    if figure.kind == "money":
        return f"{said} {_currency(figure.unit, last)}"
    if figure.unit == "%":
        return translate("Figures", "{0}%").format(said)
    if figure.unit:
        return _with_unit(figure.unit, said, last)
    return f"{said} {isolate(figure.counted)}" if figure.counted else said


def number_in_words(value: Fraction) -> str:
    """12.345 or 44 Milliarden, where no more than two decimals are needed for it."""
    if abs(value) >= _WORDED_FROM and (worded := _worded(value)):
        return worded
    if value.denominator == 1:
        return QLocale().toString(value.numerator)
    return QLocale().toString(float(value), "g", 6)


def _worded(value: Fraction) -> str:
    """By words for large numbers; empty where that would round it."""
    exact, short = (
        format_compact_decimal(float(value), format_type="long", locale=_locale(), fraction_digits=digits)
        for digits in (_EXACT, _DECIMALS)
    )
    return _digits(short) if exact == short else ""


def _currency(unit: str, value: Fraction) -> str:
    if unit in _CURRENCIES:
        return translate("Figures", _CURRENCIES[unit])
    return str(get_currency_name(unit, float(value), _locale())) if unit.isupper() else isolate(unit)


def _with_unit(unit: str, said: str, value: Fraction) -> str:
    if named := _cldr_unit(unit, value):
        return named.replace("{0}", said)
    if unit in _OWN_UNITS:
        return translate("Figures", _OWN_UNITS[unit]).format(said)
    return f"{said} {isolate(unit)}"


def _cldr_unit(unit: str, value: Fraction) -> str:
    """The unit after (or before) ``{0}``, in the plural of *value*; empty where the CLDR has none."""
    name = _UNITS.get(unit, "")
    widths = _locale()._data["unit_patterns"].get(name, {})
    form = _locale().plural_form(float(value))
    found = (widths.get(width, {}).get(each) for width in ("long", "short") for each in (form, "other"))
    return str(next(filter(None, found), ""))


def _date(iso: str) -> str:
    if "W" in iso:
        year, _, week = iso.partition("-W")
        return translate("Figures", "week {0} of {1}").format(_digits(str(int(week))), _digits(year))
    if iso.startswith("--"):
        month, _, day = iso.removeprefix("--").partition("-")
        # In a year that is not told; any leap year names the same days.
        told = date(2000, int(month), int(day or 1))
        return _digits(format_skeleton("MMMMd" if day else "MMMM", told, locale=_locale()))
    if iso.startswith("-") or iso == "0000":
        year, _, rest = iso.removeprefix("-").partition("-")
        said = translate("Figures", "{0} BC").format(_digits(str(1 + int(year))))
        return f"{_date(f'--{rest}')} {said}" if rest else said
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 1:
        return _digits(str(parts[0]))
    told = date(parts[0], parts[1], parts[-1] if len(parts) > 2 else 1)
    if len(parts) > 2:
        return _digits(format_date(told, "long", locale=_locale()))
    return _digits(format_skeleton("yMMMM", told, locale=_locale()))


def _date_of(told: str, calendar: str) -> str:
    """A date of another calendar, which is not converted; Qt knows the names of its months."""
    year, _, rest = ("", "", told[2:]) if told.startswith("--") else told.partition("-")
    month, _, day = rest.partition("-")
    system, wording = _CALENDARS[calendar]
    name = (
        QCalendar(system).monthName(QLocale(), int(month)) if month and system else _digits(month.lstrip("0"))
    )
    said = " ".join(filter(None, (_digits(day.lstrip("0")), name, _digits(year))))
    return translate("Figures", wording).format(said)


def _digits(text: str) -> str:
    """*text* with the digits of the interface; babel writes some with 0 to 9 in every language."""
    zero = QLocale().zeroDigit()
    return text.translate({ord("0") + at: chr(ord(zero) + at) for at in range(10)})


def _locale() -> Locale:
    return _locale_called(QLocale().name())


@lru_cache(maxsize=8)
def _locale_called(name: str) -> Locale:
    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return Locale("en")
