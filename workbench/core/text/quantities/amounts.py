"""Money, percentages and counts: a number, what it is of, what it is compared by, and ranges of two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, cast

from workbench.core.text.phrases.pieces import Piece
from workbench.core.text.quantities.currencies import currency_code, has_country
from workbench.core.text.quantities.lexicon import Found, Lexicon
from workbench.core.text.quantities.numerals import Numeral, numeral_at
from workbench.core.text.quantities.quantity import Comparator, Kind

_DASHES: Final = frozenset("-–—")
_TIMES: Final = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})
_OF_AN_HOUR: Final = frozenset({"minute", "second"})
_HOURS: Final = 24
_WROTE: Final = frozenset({"الف", "والف"})
"""A thousand, and the verb for writing a work (“and wrote”), as folded."""
_MODAL: Final = "may"
"""The one month whose name follows a range of bare figures as a verb."""
_CHANGE_WINDOW: Final = 8
"""Pieces looked at before “from 10 to 20” for a verb of change, which makes it two values."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount: pieces ``[start, end)``, the first *taken* characters prefixes; the rest as `Quantity`."""

    start: int
    end: int
    taken: int
    numeral: Numeral
    kind: Kind = "count"
    unit: str = ""
    per: str = ""
    comparator: Comparator = ""
    upper: Numeral | None = None

    @property
    def has_unit(self) -> bool:
        """Whether what it is of is told."""
        return bool(self.unit)


def amounts_at(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> list[Amount]:
    """The amount that begins with the piece at *index*, two where a change is told; none if there is none."""
    comparator, start = _comparator(pieces, index, lexicon)
    per = lexicon.at("perbefore", pieces, start)
    if per:
        start = per.end
    between = lexicon.at("between", pieces, start)
    first = _single(pieces, between.end if between else start, lexicon)
    if first is None:
        # A comparator may be a word of another use (über, around): what follows is tried for itself.
        return []
    if between and _may_be_year(first):
        return []
    second = _second(pieces, first, lexicon, between=between is not None)
    if second is None:
        found = [first]
    else:
        other, is_change = second
        found = [_sharing(first, other), other] if is_change else [_range(first, other)]
    if per and not found[0].per:
        found[0] = replace(found[0], per=per.value, start=index if not comparator else start - 1, taken=0)
    if comparator and not found[0].comparator:
        found[0] = replace(found[0], comparator=comparator)
    return [amount for amount in found if _stands(amount, pieces, lexicon)]


def _may_be_year(amount: Amount) -> bool:
    """“Between 2010 and 2015”: left to the dates."""
    numeral = amount.numeral
    return numeral.digits and not amount.unit and numeral.scale == 1 and 1900 <= numeral.value < 2060


def _comparator(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> tuple[Comparator, int]:
    """What stands before the amount (more than about …), the first of two counts; and where the amount
    begins."""
    found: str = ""
    while match := lexicon.at("about", pieces, index):
        found = found or match.value
        index = match.end
    return cast(Comparator, found), index


def _single(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Amount | None:
    """One amount without comparators before it."""
    if whole := _unit_and_part(pieces, index, lexicon):
        return whole
    sign = _sign(pieces, index, lexicon)
    number_at = sign.end if sign else index
    numeral = numeral_at(pieces, number_at, lexicon)
    if numeral is None:
        dual = lexicon.at("dualunit", pieces, index)
        return _dual(dual, index) if dual else None
    if sign and not numeral.digits:
        return None
    start = index if sign else numeral.start
    amount = Amount(start, numeral.end, 0 if sign else numeral.taken, numeral)
    if sign:
        amount = replace(amount, kind="money", unit=currency_code(sign.value, "", lexicon.language))
    amount = _compared_after(
        _with_unit(_compared_after(amount, pieces, lexicon), pieces, lexicon), pieces, lexicon
    )
    return _compared_after(_with_per(amount, pieces, lexicon), pieces, lexicon)


def _sign(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Found | None:
    """A sign or code before the number; of A$ and S$ the two must touch, unlike in “a $1 fee”."""
    sign = lexicon.at("sign", pieces, index)
    if sign is None or sign.end - index == 1 or len(pieces[index].text) > 1:
        return sign
    glued = not any(piece.spaced for piece in pieces[index + 1 : sign.end])
    apostrophe = index > 0 and pieces[index - 1].text in "'’" and not pieces[index].spaced
    return sign if glued and not apostrophe else None


def _unit_and_part(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Amount | None:
    """A year and a half, سنة ونصف, عامين ونصف: the unit stands before its part."""
    article = lexicon.at("article", pieces, index)
    at = article.end if article else index
    dual = lexicon.at("dualunit", pieces, at)
    unit = dual or (lexicon.at("unit", pieces, at) if article or lexicon.language == "ar" else None)
    part = lexicon.at("unitpart", pieces, unit.end) if unit else None
    if unit is None or part is None:
        return None
    added = Fraction(part.value)
    amount = _dual(Found(unit.value, part.end, unit.taken), index)
    numeral = replace(amount.numeral, value=(2 if dual else 1) + added, precision=added)
    return replace(amount, numeral=numeral)


def _dual(dual: Found, index: int) -> Amount:
    two = Fraction(2)
    numeral = Numeral(index, dual.end, two, Fraction(1), two, taken=dual.taken)
    return Amount(index, dual.end, dual.taken, numeral, unit=dual.value)


def _with_unit(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> Amount:
    """The amount with its percent sign, currency or unit, which a hyphen may join to it."""
    if amount.unit:
        return amount
    index = _after_hyphen(pieces, amount.end, lexicon)
    point = lexicon.at("point", pieces, index)
    if point:
        return replace(amount, end=point.end, kind="percent", unit="percentage point")
    percent = lexicon.at("percent", pieces, index)
    if percent and percent.taken < 2:
        return replace(amount, end=percent.end, kind="percent", unit="%")
    money = _currency(pieces, index, lexicon)
    if money:
        return replace(amount, end=money.end, kind="money", unit=money.value)
    unit = lexicon.at("unit", pieces, index)
    is_share_of = unit is not None and amount.numeral.share and unit.value == "person"
    if unit and not is_share_of and not _joined_by_clitic(unit, pieces, index):
        return _with_part(replace(amount, end=unit.end, unit=unit.value), pieces, lexicon)
    return amount


def _with_part(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> Amount:
    """The amount with a part of its unit that is told behind it: ثلاث سنوات ونصف."""
    part = lexicon.at("unitpart", pieces, amount.end)
    if part is None or amount.unit == "person":
        return amount
    added = Fraction(part.value)
    numeral = replace(amount.numeral, value=amount.numeral.value + added, precision=added)
    return replace(amount, end=part.end, numeral=numeral)


def _after_hyphen(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> int:
    if index >= len(pieces):
        return index
    if pieces[index].text == "-" and not pieces[index].spaced:
        return index + 1
    of = lexicon.at("of", pieces, index) if lexicon.language == "ar" else None
    return of.end if of and lexicon.at("currency", pieces, of.end) else index


def _joined_by_clitic(found: Found, pieces: Sequence[Piece], index: int) -> bool:
    """Whether the word is a word of its own: “44 and a dollar” is no 44 dollars."""
    return found.taken == 1 or (found.taken > 0 and not pieces[index].text.startswith("ال"))


def _currency(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Found | None:
    """A currency with its country, which stands before the name or after it."""
    before = lexicon.at("countrybefore", pieces, index)
    named_at = before.end if before else index
    if before and named_at < len(pieces) and pieces[named_at].text == "-":
        named_at += 1
    sign = lexicon.at("sign", pieces, index)
    named = lexicon.at("currency", pieces, named_at) or lexicon.at("currency", pieces, index)
    if named is None or _joined_by_clitic(named, pieces, named_at):
        return None if sign is None else replace(sign, value=currency_code(sign.value, "", lexicon.language))
    country = before.value if before and has_country(named.value, before.value) else ""
    end = named.end
    after = lexicon.at("country", pieces, end)
    if after and not country and has_country(named.value, after.value):
        country, end = after.value, after.end
    return Found(currency_code(named.value, country, lexicon.language), end, 0)


def _compared_after(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> Amount:
    """The amount with a comparator behind it (“or more”, على الأقل, से अधिक), which its span takes in only
    where more of the amount follows."""
    after = None if amount.comparator else lexicon.at("after", pieces, amount.end)
    if after is None or _range_follows(pieces, amount, lexicon):
        return amount
    if after.value == "at most" and amount.unit in _TIMES:
        return amount  # दो घंटे तक: for two hours
    compared = replace(amount, comparator=cast(Comparator, after.value))
    if amount.unit:
        return compared
    beyond = _with_unit(replace(compared, end=after.end), pieces, lexicon)
    return beyond if beyond.unit else compared


def _range_follows(pieces: Sequence[Piece], amount: Amount, lexicon: Lexicon) -> bool:
    """Hindi से is “to” as well as “than”."""
    to = lexicon.at("to", pieces, amount.end)
    return bool(to and _part(pieces, to.end, lexicon))


def _part(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Numeral | None:
    sign = lexicon.at("sign", pieces, index)
    return numeral_at(pieces, sign.end if sign else index, lexicon)


def _with_per(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> Amount:
    per = lexicon.at("per", pieces, amount.end)
    if per is None:
        return amount
    return replace(amount, end=per.end, per=per.value)


def _second(
    pieces: Sequence[Piece], first: Amount, lexicon: Lexicon, *, between: bool
) -> tuple[Amount, bool] | None:
    """The second of two amounts that belong together, and whether they are an old value and a new one."""
    index = first.end
    if index >= len(pieces) or (first.numeral.single and not lexicon.at("to", pieces, index)):
        return None
    into = lexicon.at("into", pieces, index)
    start = into.end if into else _after_joint(pieces, index, lexicon, between=between)
    second = None if start is None else _single(pieces, start, lexicon)
    if second is None or second.numeral.single:
        return None
    low = _sharing(first, second)
    if low.unit and second.unit and low.unit != second.unit:
        return None
    was_from = lexicon.before("from", pieces, first.start)
    if into or (was_from and _before_change(pieces, first, lexicon)):
        return (second, True) if into is None or was_from or lexicon.language == "hi" else None
    if not low.unit and pieces[index].text in _DASHES and pieces[index].spaced:
        return None  # a result: Home – Away 28 - 32
    midway = lexicon.at("midway", pieces, second.end)
    if midway is None and start is not None and _is_and(pieces, index, lexicon) and not between:
        return None
    return (second, False) if low.numeral.value < second.numeral.value or between else None


def _after_joint(pieces: Sequence[Piece], index: int, lexicon: Lexicon, *, between: bool) -> int | None:
    """Where the higher end of a range may begin: after to, after a dash, after and."""
    to = lexicon.at("to", pieces, index)
    if to:
        return to.end
    if pieces[index].text in _DASHES:
        return index + 1
    if not _is_and(pieces, index, lexicon) or not (between or lexicon.language == "hi"):
        return None
    joint = lexicon.at("and", pieces, index)
    return joint.end if joint and joint.taken == 0 else index


def _is_and(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> bool:
    return lexicon.at("and", pieces, index) is not None or pieces[index].text.startswith("و")


def _sharing(first: Amount, second: Amount) -> Amount:
    """The first of two, with the scale and the unit that are told only once, behind the second."""
    numeral = first.numeral
    if numeral.scale == 1 < second.numeral.scale and numeral.value < second.numeral.bare * 100:
        numeral = numeral.times(second.numeral.scale)
    if first.unit or not second.unit:
        return replace(first, numeral=numeral)
    return replace(first, numeral=numeral, kind=second.kind, unit=second.unit, per=first.per or second.per)


def _range(first: Amount, second: Amount) -> Amount:
    low = _sharing(first, second)
    low = replace(low, numeral=replace(low.numeral, single=False))
    high = second.numeral
    if low.numeral.value > high.value:
        low, high = replace(low, numeral=high), low.numeral
    return replace(
        low,
        end=second.end,
        upper=high,
        per=low.per or second.per,
        comparator=low.comparator or second.comparator,
    )


def _before_change(pieces: Sequence[Piece], first: Amount, lexicon: Lexicon) -> bool:
    window = range(max(0, first.start - _CHANGE_WINDOW), first.start)
    return any(lexicon.at("change", pieces, index) for index in window)


def _stands(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    """Whether it is an amount: no article, no ordinal, no part of a name, of an hour or of a result."""
    numeral = amount.numeral
    if numeral.single and not amount.has_unit:
        return False
    if lexicon.before("ordinalbefore", pieces, amount.start) or lexicon.at("clock", pieces, amount.end):
        return False
    if amount.unit in _OF_AN_HOUR and _is_past_the_hour(amount, pieces, lexicon):
        return False
    if _is_verb(amount, pieces, lexicon) or _is_days(amount, pieces, lexicon):
        return False
    if numeral.digits and any(lexicon.at(kind, pieces, amount.end) for kind in ("beforeera", "era")):
        return False  # a year, which is read as a date
    if numeral.single and lexicon.language != "ar" and amount.kind == "count":
        return lexicon.language == "en"
    if numeral.share and not amount.has_unit:
        return not _is_no_share(amount, pieces, lexicon)
    return (
        not numeral.digits or amount.has_unit or numeral.scale > 1 or not _is_label(amount, pieces, lexicon)
    )


def _is_past_the_hour(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    """الساعة 18 و35 دقيقة, الساعة الثامنة وخمس دقائق: the minutes of a time of day last nothing."""
    if lexicon.language != "ar":
        return False
    joint = pieces[amount.start - 1].text == "و" if amount.start else False
    if not (joint or amount.taken == 1):
        return False
    hour = amount.start - 1 - joint
    if hour < 0:
        return False
    told = pieces[hour]
    if told.kind == "number":
        return told.text.isdecimal() and len(told.text) <= 2 and int(told.text) <= _HOURS
    of_the_day = lexicon.at("ordinalbefore", pieces, hour) is not None
    return of_the_day and lexicon.before("clockbefore", pieces, hour)


def _is_days(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    """بين 10 و12 مارس: days of a month, left to the dates; but “between 10 and 12 may do”."""
    if amount.upper is None or amount.unit or not amount.numeral.digits:
        return False
    month = lexicon.at("month", pieces, amount.end)
    return month is not None and pieces[amount.end].text != _MODAL


def _is_verb(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    """ألف ست أوبرات: he wrote six operas; a thousand and six would be joined by و."""
    if lexicon.language != "ar" or amount.end - amount.start > 1 or amount.unit:
        return False
    if pieces[amount.start].text not in _WROTE or amount.end >= len(pieces):
        return False
    further = lexicon.at("number", pieces, amount.end)
    return further is not None and further.taken == 0


def _is_no_share(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    index = amount.end
    if index < len(pieces) and pieces[index].text == "-":
        index += 1
    return lexicon.at("nofraction", pieces, index) is not None or lexicon.before(
        "nofractionbefore", pieces, amount.start
    )


def _is_label(amount: Amount, pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    """Whether bare figures are a label instead of a number of something."""
    before = pieces[amount.start - 1] if amount.start else None
    after = pieces[amount.end] if amount.end < len(pieces) else None
    first = pieces[amount.start]
    if any(lexicon.before(kind, pieces, amount.start) for kind in ("clockbefore", "labelbefore")):
        return True
    if lexicon.at("labelafter", pieces, amount.end):
        return True
    if _is_result(pieces, amount):
        return True
    if lexicon.language == "hi" and any(
        lexicon.at(kind, pieces, amount.end) for kind in ("decade", "ordinal")
    ):
        return True
    if before and not first.spaced and _is_glue(before, pieces, amount.start - 1):
        return True
    if after is None or after.spaced:
        return False
    if after.text in ":/" or (after.text in _DASHES and _number_follows(pieces, amount.end)):
        return _number_follows(pieces, amount.end)
    if after.kind == "word":
        return after.text[0] < "\u0600" or after.text[0] in "\u0935"
    if after.text in ".)" and (before is None or before.kind == "break"):
        return True
    return after.text == "." and lexicon.language == "de" and _is_ordinal(amount, pieces)


def _is_result(pieces: Sequence[Piece], amount: Amount) -> bool:
    """The result of a match, whichever side of the dash it is: 68 - 61, (2 – 1)."""
    return _figure_beyond(pieces, amount.start - 1, -1) or _figure_beyond(pieces, amount.end, 1)


def _figure_beyond(pieces: Sequence[Piece], dash: int, step: int) -> bool:
    """Whether a dash with space around it stands at *dash*, and bare figures beyond it."""
    beyond = dash + step
    if not (0 <= dash < len(pieces) and 0 <= beyond < len(pieces)) or pieces[dash].text not in _DASHES:
        return False
    return pieces[dash].spaced and pieces[beyond].kind == "number" and pieces[max(dash, beyond)].spaced


def _is_ordinal(amount: Amount, pieces: Sequence[Piece]) -> bool:
    """“Am 3. Spieltag”; at the end of a sentence a number seldom is so small, and then it is missed."""
    follows = pieces[amount.end + 1] if amount.end + 1 < len(pieces) else None
    return amount.numeral.value < 100 and follows is not None and follows.kind == "word" and follows.spaced


def _number_follows(pieces: Sequence[Piece], index: int) -> bool:
    return index + 1 < len(pieces) and pieces[index + 1].kind == "number" and not pieces[index + 1].spaced


def _is_glue(before: Piece, pieces: Sequence[Piece], index: int) -> bool:
    """G20, Covid-19, 2:1, #5 — but not بـ50 and not (50."""
    if before.kind == "word":
        return before.text[0] < "\u0600" or before.text[0] >= "\u0900"
    if before.text in ":/\\.#_№":
        return True
    if before.text in _DASHES and index and not before.spaced:
        return pieces[index - 1].kind in ("word", "number")
    return False
