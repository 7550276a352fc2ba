"""Dates as articles write them, as ISO 8601, where only one reading is possible.

Not a grammar of dates in running text: this reads a field or a line that holds nothing but a date.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from email.utils import parsedate_to_datetime

# Month names in English, German, Hindi, and the Arabic of Egypt and the Gulf, the Levant and Iraq, the
# Maghreb.
_MONTHS = (
    "january jan januar jänner jän يناير كانون_الثاني جانفي जनवरी जन",
    "february feb februar feber فبراير شباط فيفري फरवरी फ़रवरी फ़र",
    "march mar märz maerz mär mrz مارس آذار اذار मार्च",
    "april apr أبريل ابريل إبريل نيسان أفريل افريل अप्रैल",
    "may mai مايو أيار ايار ماي मई",
    "june jun juni يونيو يونيه حزيران جوان जून",
    "july jul juli يوليو يوليه تموز جويلية जुलाई",
    "august aug أغسطس اغسطس آب اب أوت اوت अगस्त",
    "september sep sept سبتمبر أيلول ايلول सितंबर सितम्बर सित",
    "october oct oktober okt أكتوبر اكتوبر تشرين_الأول تشرين_الاول अक्टूबर अक्तूबर अक्टू",
    "november nov نوفمبر تشرين_الثاني नवंबर नवम्बर नव",
    "december dec dezember dez ديسمبر كانون_الأول كانون_الاول दिसंबर दिसम्बर दिस",
)
_MONTH_OF = {
    unicodedata.normalize("NFC", name).replace("_", " "): number
    for number, names in enumerate(_MONTHS, start=1)
    for name in names.split()
}
_ISO = re.compile(
    r"(?P<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)"
    r"(?:[T ]\s?(?P<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMERIC = re.compile(r"(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[./](?P<month>\d{1,2})[./](?P<day>\d{1,2})")
_DAY_FIRST = re.compile(
    r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er)? ?(?:of |de )?(?P<month>[^\d\s][^\d]*?) (?P<year>\d{4})"
)
_MONTH_FIRST = re.compile(r"(?P<month>[^\d\s][^\d]*?) (?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<year>\d{4})")
_MONTH_ONLY = re.compile(r"(?P<month>[^\d\s][^\d]*?) (?P<year>\d{4})")
_DIGIT = re.compile(r"\d")
_WEEKDAY = re.compile(
    r"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)"
    r"|(?:يوم )?(?:ال)?(?:إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد)"
    r"|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)(?:वार)?)\.? (?=[^ ])",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"[ -]*(?:\b(?:um|at|الساعة) )?\b(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?"
    r"(?: ?(?P<half>[ap]\.?m\.?))?(?: ?(?:uhr|बजे|[a-z]{3,4}|[+-]\d{2}:?\d{2}))?$",
    re.IGNORECASE,
)
_MAIL = re.compile(r"\d{4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC)$")
# A date is short; more is a sentence, and the patterns need not look at it.
_LONGEST = 80
# The web is younger; older years stand in scans, and four digits below this are prices.
_FIRST_YEAR = 1500
_LAST_YEAR = 2200


def iso_date(written: str) -> str:
    """*written* as ISO 8601, as exact as it is: ``2023``, ``2023-05``, ``2023-05-18`` or with time and zone.

    "" where it is no date, or can be read in two ways (``05/06/2023``).
    """
    # Most lines that are asked about are paragraphs; they are told by length before anything is copied.
    text = _plain(written) if len(written) <= 2 * _LONGEST and _DIGIT.search(written) else ""
    if not text or len(text) > _LONGEST:
        return ""
    return _iso(text) or (_mail(text) if _MAIL.search(text) else _worded(text))


def is_ambiguous_date(written: str) -> bool:
    """Whether *written* is a date that could mean two days: ``05/06/2023``."""
    match = _NUMERIC.fullmatch(_plain(written)[:_LONGEST])
    if match is None or match["mark"] == ".":
        return False
    return match["first"] != match["second"] and max(int(match["first"]), int(match["second"])) <= 12


def _plain(written: str) -> str:
    """White space single, digits of every script as ASCII, commas and direction marks gone."""
    digits = (
        str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c
        for c in unicodedata.normalize("NFC", written)
    )
    kept = (c for c in digits if unicodedata.category(c) != "Cf")
    return " ".join("".join(kept).replace("،", " ").replace(",", " ").replace("|", " ").split())


def _calendar_day(year: str | int, month: str | int, day: str | int) -> str:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return ""
    return found.isoformat() if _FIRST_YEAR <= found.year <= _LAST_YEAR else ""


def _iso(text: str) -> str:
    compact = _COMPACT.fullmatch(text)
    if compact:
        return _calendar_day(*compact.groups())
    match = _ISO.fullmatch(text)
    if not match or not _FIRST_YEAR <= int(match["date"][:4]) <= _LAST_YEAR:
        return ""
    parts = match["date"].split("-")
    if not _calendar_day(*parts, *(["1"] * (3 - len(parts)))):
        return ""
    if not match["time"]:
        return match["date"]
    if len(parts) < 3:
        return ""
    zone = match["zone"] or ""
    zone = "Z" if zone in ("UTC", "GMT", "Z") else f"{zone[:3]}:{zone[-2:]}" if zone else ""
    moment = f"{match['date']}T{match['time']}"
    try:
        datetime.fromisoformat(moment + zone.replace("Z", "+00:00"))
    except ValueError:
        return match["date"]
    return moment + zone


def _worded(text: str) -> str:
    """Dates with a month's name, or of numbers only, with a weekday before and a time behind."""
    text = _WEEKDAY.sub("", text)
    time = _TIME.search(text)
    day = _day_of(text[: time.start()] if time else text)
    if not time or len(day) != len("2023-05-18"):
        return day
    hour = int(time["hour"])
    if time["half"]:
        hour = hour % 12 + (12 if time["half"].lower().startswith("p") else 0)
    return f"{day}T{hour:02}:{time['minute']}" if hour < 24 and int(time["minute"]) < 60 else day


def _day_of(text: str) -> str:
    numeric = _NUMERIC.fullmatch(text)
    if numeric:
        return _numeric_day(numeric["first"], numeric["second"], numeric["year"], numeric["mark"])
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        return _calendar_day(match["year"], match["month"], match["day"])
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        match = pattern.fullmatch(text)
        month = _month(match["month"]) if match else 0
        if match and month:
            return _calendar_day(match["year"], month, match["day"])
    match = _MONTH_ONLY.fullmatch(text)
    month = _month(match["month"]) if match else 0
    return _calendar_day(match["year"], month, 1)[:7] if match and month else ""


def _numeric_day(first: str, second: str, year: str, mark: str) -> str:
    """With points the day comes first; else only if one of the two can be no month, or both are the same."""
    if mark == "." or int(first) > 12 or first == second:
        return _calendar_day(year, second, first)
    return _calendar_day(year, first, second) if int(second) > 12 else ""


def _month(name: str) -> int:
    """The number of a month's name, also doubled as in the Arabic press: ``أيار (مايو)``."""
    numbers = {
        _MONTH_OF.get(part.strip(" .").lower(), 0) for part in re.split(r"[()/]", name) if part.strip(" .")
    }
    return numbers.pop() if len(numbers) == 1 else 0


def _mail(text: str) -> str:
    """Dates of RFC 5322, as feeds and some meta tags have them."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError, OverflowError):
        return ""
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return ""
    zone = moment.strftime("%z")
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + (
        "Z" if zone == "+0000" else f"{zone[:3]}:{zone[3:]}" if zone else ""
    )
