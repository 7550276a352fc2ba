"""Dates that are told from the day of the article: yesterday, last month, three years ago, قبل يومين."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.text.phrases.pieces import Piece
from workbench.core.text.quantities.amounts import Amount, amounts_at
from workbench.core.text.quantities.dates import Dated
from workbench.core.text.quantities.lexicon import Found, Lexicon
from workbench.core.text.quantities.reference import Reference, moved

_PERIODS = ("day", "week", "month", "year")
_BY = {"last": -1, "this": 0, "next": 1}


def relative_date_at(
    pieces: Sequence[Piece], index: int, lexicon: Lexicon, reference: Reference | None
) -> Dated | None:
    """The relative date that begins with the word at *index*; None where there is none."""
    if pieces[index].kind == "number":
        return None
    return (
        _adjective_before(pieces, index, lexicon, reference)
        or _adjective_after(pieces, index, lexicon, reference)
        or _distance_before(pieces, index, lexicon, reference)
        or _day(pieces, index, lexicon, reference)
    )


def distance_from(
    amounts: Sequence[Amount],
    pieces: Sequence[Piece],
    index: int,
    lexicon: Lexicon,
    reference: Reference | None,
) -> Dated | None:
    """The relative date that *amounts*, read at *index*, are the length of: three years ago, तीन साल पहले."""
    length = _length(amounts, pieces, index, lexicon)
    if length is None:
        return None
    period, count, end = length
    for cue, by in (("agoafter", -1), ("henceafter", 1)):
        after = lexicon.at(cue, pieces, end)
        if after:
            elsewhere = lexicon.before("seenfrom", pieces, index)
            found = "" if elsewhere else moved(period, by * count, reference)
            return Dated(index, after.end, 0, found, relative=True)
    return None


def _day(pieces: Sequence[Piece], index: int, lexicon: Lexicon, reference: Reference | None) -> Dated | None:
    """Today, yesterday; कल is either of yesterday and tomorrow, so that it has no date."""
    day = lexicon.at("day", pieces, index)
    if day is None or day.taken > 1 or lexicon.before("noday", pieces, index):
        return None  # am Morgen: in the morning
    found = moved("day", int(day.value), reference) if day.value != "?" else ""
    return Dated(index, day.end, day.taken, found, relative=True)


def _adjective_before(
    pieces: Sequence[Piece], index: int, lexicon: Lexicon, reference: Reference | None
) -> Dated | None:
    """Last week, letzten Monat, पिछले साल."""
    for which, by in _BY.items():
        adjective = lexicon.at(f"{which}before", pieces, index)
        period = lexicon.at("period", pieces, adjective.end) if adjective else None
        if adjective and period:
            return Dated(
                index, period.end, adjective.taken, moved(period.value, by, reference), relative=True
            )
    return None


def _adjective_after(
    pieces: Sequence[Piece], index: int, lexicon: Lexicon, reference: Reference | None
) -> Dated | None:
    """الأسبوع الماضي, العام المقبل."""
    period = lexicon.at("period", pieces, index)
    if period is None or lexicon.language != "ar" or not _with_article(period, pieces, index):
        return None
    for which, by in _BY.items():
        adjective = lexicon.at(which, pieces, period.end)
        if adjective:
            found = moved(period.value, by, reference)
            return Dated(index, adjective.end, period.taken % 2, found, relative=True)
    return None


def _with_article(period: Found, pieces: Sequence[Piece], index: int) -> bool:
    word = pieces[index].text
    return "ال" in word[:3] or word.startswith("لل") or period.taken > 1


def _distance_before(
    pieces: Sequence[Piece], index: int, lexicon: Lexicon, reference: Reference | None
) -> Dated | None:
    """Vor drei Tagen, قبل يومين; in zwei Wochen, بعد شهر."""
    for cue, by in (("agobefore", -1), ("hencebefore", 1)):
        before = lexicon.at(cue, pieces, index)
        if before is None or before.end >= len(pieces):
            continue
        one = lexicon.at("oneunit", pieces, before.end)
        if one and _is_number(pieces, one.end):
            continue  # منذ سنة 2011: since the year, no year ago
        if one and one.taken == 0:
            return Dated(index, one.end, before.taken, moved(one.value, by, reference), relative=True)
        length = _length(amounts_at(pieces, before.end, lexicon), pieces, before.end, lexicon)
        if length:
            period, count, end = length
            found = (
                "" if _is_seen_from_elsewhere(pieces, end, lexicon) else moved(period, by * count, reference)
            )
            return Dated(index, end, before.taken, found, relative=True)
    return None


def _is_number(pieces: Sequence[Piece], index: int) -> bool:
    return index < len(pieces) and pieces[index].kind == "number"


def _is_seen_from_elsewhere(pieces: Sequence[Piece], end: int, lexicon: Lexicon) -> bool:
    """بعد ثلاثة أيام من الاختفاء: three days after something else than the article."""
    return lexicon.language == "ar" and lexicon.at("of", pieces, end) is not None


def _length(
    amounts: Sequence[Amount], pieces: Sequence[Piece], index: int, lexicon: Lexicon
) -> tuple[str, int, int] | None:
    """A time of whole days, weeks, months or years: period, how many, and where it ends."""
    for amount in amounts:
        count = amount.numeral.value
        if amount.unit in _PERIODS and count.denominator == 1 and not amount.upper and not amount.per:
            return amount.unit, int(count), amount.end
    one = lexicon.at("one", pieces, index)
    unit = lexicon.at("unit", pieces, one.end) if one else None
    return (unit.value, 1, unit.end) if unit and unit.value in _PERIODS else None
