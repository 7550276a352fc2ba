"""Numbers in figures and words, with what multiplies them, as exact values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

import regex

from workbench.core.text.phrases.pieces import Piece
from workbench.core.text.quantities.german import german_number
from workbench.core.text.quantities.lexicon import Lexicon

_MOST_DIGITS: Final = 30
"""Longer numbers are keys and codes; nothing is counted in them."""
VULGAR: Final = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
}
_GROUPS: Final = regex.compile(r"\d{1,3}(?:([.,'’ ٬])\d{3})(?:\1\d{3})*+")
_INDIAN_GROUPS: Final = regex.compile(r"\d{1,2}(?:,\d{2})*,\d{3}")
_MAGHREBI: Final = "ر"
"""Parts the decimals in Maghrebi news. They come first in the text: set from right to left, the whole number
then stands on the left of the letter, where a reader of figures looks for it. So ``7ر3`` is 3.7."""
_HUNDRED, _THOUSAND = 100, 1000
_TENS: Final = frozenset(range(20, 100, 10))
"""Arabic puts the tens behind the units: خمسة وعشرون."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number: the pieces ``[start, end)``, its *value*, and one in its last place (*precision*).

    *scale* is what multiplied it (1: nothing); *bare* the number before that; *digits* says that it is
    written in figures alone; *single* that it is a word for one, which is an article as well; *share* that it
    is a fraction of something (half, a third); *taken* counts the characters of prefixes before it.
    """

    start: int
    end: int
    value: Fraction
    precision: Fraction
    bare: Fraction
    scale: int = 1
    digits: bool = False
    single: bool = False
    share: bool = False
    taken: int = 0

    def times(self, scale: int) -> Numeral:
        """The same number, multiplied."""
        return replace(
            self, value=self.value * scale, precision=self.precision * scale, scale=self.scale * scale
        )


_Read = Callable[[Sequence[Piece], int, Lexicon], Numeral | None]


def numeral_at(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Numeral | None:
    """The number that begins with the piece at *index*, with all that multiplies and adds to it."""
    total = _group(pieces, index, lexicon)
    if total is None:
        return None
    total = _scaled(total, pieces, lexicon)
    while further := _further(total, pieces, lexicon, _group):
        total = _sum(total, further)
    return _with_half(total, pieces, lexicon)


def _group(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Numeral | None:
    """A number below a thousand in words (two hundred and fifty, خمسة وعشرون), or any in figures."""
    total = _hundreds(pieces, index, lexicon)
    while total and not total.digits and total.value < _THOUSAND:
        further = _further(total, pieces, lexicon, _hundreds)
        if further is None or further.value >= _THOUSAND or further.digits:
            break
        total = _sum(total, further)
    return total


def _hundreds(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Numeral | None:
    part = _part_at(pieces, index, lexicon)
    if part is None or part.digits or part.share or part.value >= _HUNDRED:
        return part
    hundred = lexicon.at("scale", pieces, part.end)
    if hundred is None or hundred.value != str(_HUNDRED) or hundred.taken:
        return part
    return replace(
        part, end=hundred.end, value=part.value * _HUNDRED, bare=part.value * _HUNDRED, single=False
    )


def _sum(total: Numeral, further: Numeral) -> Numeral:
    return replace(
        total,
        end=further.end,
        value=total.value + further.value,
        precision=min(total.precision, further.precision),
        bare=total.bare + further.value if total.scale == 1 else total.bare,
        single=False,
        share=False,
    )


def _scaled(number: Numeral, pieces: Sequence[Piece], lexicon: Lexicon) -> Numeral:
    """The number with the scale words after it: 44 billion, दस लाख करोड़, 29-Milliarden-."""
    while True:
        index = number.end
        half = lexicon.at("andahalf", pieces, index)
        if half and not number.share and (scale := lexicon.at("scale", pieces, half.end)):
            added = number.value + Fraction(half.value)
            number = replace(number, value=added, bare=added, precision=Fraction(1, 2), end=half.end)
            index = half.end
        elif number.end < len(pieces) and pieces[index].text == "-" and not pieces[index].spaced:
            index += 1
            scale = lexicon.at("scale", pieces, index)
        else:
            scale = lexicon.at("scale", pieces, index)
        if scale is None or not _scale_fits(scale.value, scale.taken, pieces, index, number):
            return number
        number = replace(number.times(int(scale.value)), end=scale.end, single=False, share=False)


def _scale_fits(value: str, taken: int, pieces: Sequence[Piece], index: int, number: Numeral) -> bool:
    """No “and thousand”; a single letter (44m, 5k, 3b) only glued to figures; nothing adds up by chance."""
    word = pieces[index].text
    if taken and word[:1] in "وفبلك" and not word.startswith("ال"):
        return False
    if len(word) == 1:
        return number.digits and not pieces[index].spaced
    return int(value) > 0


def _further(total: Numeral, pieces: Sequence[Piece], lexicon: Lexicon, read: _Read) -> Numeral | None:
    """What is added to *total*: smaller than its last place (3 million 200 thousand, خمسة وعشرون)."""
    index, joined = total.end, False
    if total.share or (total.single and lexicon.language != "ar"):
        return None
    joint = lexicon.at("and", pieces, index)
    if joint and joint.taken == 0:
        index, joined = joint.end, True
    elif index < len(pieces) and pieces[index].text == "-" and not pieces[index].spaced:
        index += 1
    part = read(pieces, index, lexicon)
    if part and total.single and part.value not in _TENS:
        return None
    if part is None or (part.taken and not pieces[index].text.startswith("و")):
        return None
    joined = joined or part.taken > 0
    if read is _group:
        part = _scaled(part, pieces, lexicon)
    if part.share:
        return _share_of_scale(total, part, pieces, lexicon) if joined else None
    if lexicon.language in ("en", "de", "hi") and joined and total.scale < 100 and total.value < 100:
        return None
    return part if _adds(total, part, joined, lexicon) else None


def _adds(total: Numeral, part: Numeral, joined: bool, lexicon: Lexicon) -> bool:
    if part.digits:
        # “5 million and 3 men” is no sum; “5 million 200 thousand” is.
        return total.scale > part.scale > 1
    if lexicon.language == "ar" and not total.digits and 0 < total.value % 100 < 10:
        return joined and part.value in _TENS
    last_place = _last_place(total)
    if total.digits and part.scale == 1:
        return False
    if lexicon.language == "ar" and not joined:
        return False
    return part.value < last_place


def _last_place(number: Numeral) -> Fraction:
    """The place value of the last word: 1000 in two thousand, 10 in twenty, 1 in three."""
    if number.scale > 1 and number.precision >= number.scale:
        return Fraction(number.scale)
    value = number.value
    if value.denominator != 1 or value == 0:
        return Fraction(0)
    place = 1
    while value % (place * 10) == 0 and place < 10**15:
        place *= 10
    return Fraction(place if place > 1 else 0)


def _share_of_scale(
    total: Numeral, part: Numeral, pieces: Sequence[Piece], lexicon: Lexicon
) -> Numeral | None:
    """مليون ونصف (the million): half of what multiplied."""
    in_words = lexicon.language == "ar" and not total.digits
    scale = total.scale if total.scale > 1 else int(total.value) if in_words and total.value >= 1000 else 0
    if in_words and scale == 0:
        scale = 1
    if scale in (2000, 2_000_000, 2_000_000_000):
        scale //= 2
    if not scale:
        return None
    again = lexicon.at("scale", pieces, part.end)
    end = again.end if again and int(again.value) == scale else part.end
    return replace(part, end=end, value=part.value * scale, precision=part.value * scale, share=False)


def _with_half(number: Numeral, pieces: Sequence[Piece], lexicon: Lexicon) -> Numeral:
    half = None if number.share or number.single else lexicon.at("andahalf", pieces, number.end)
    if half is None:
        return number
    added = Fraction(half.value) * number.scale
    return replace(number, end=half.end, value=number.value + added, precision=added)


def _part_at(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Numeral | None:
    """One number without scale words: in figures, a word, a fraction, or a Hindi word with its shift."""
    if index >= len(pieces):
        return None
    piece = pieces[index]
    if piece.kind == "number":
        return _figures(pieces, index, lexicon)
    if piece.text in VULGAR:
        share = VULGAR[piece.text]
        return Numeral(index, index + 1, share, share, share, share=True)
    if piece.kind != "word" and piece.text != "-":
        return None
    shifted = _shifted(pieces, index, lexicon)
    if shifted:
        return shifted
    found = [
        (match.end, kind, match)
        for kind in ("number", "fraction", "one")
        if (match := lexicon.at(kind, pieces, index))
    ]
    if found:
        _, kind, match = max(found, key=lambda each: each[0])
        value = Fraction(match.value)
        last = Fraction(1) if value.denominator == 1 else Fraction(1, value.denominator)
        end = match.end - 1 if pieces[match.end - 1].text == "of" else match.end
        return Numeral(
            index,
            end,
            value,
            last,
            value,
            single=kind == "one",
            share=kind == "fraction",
            taken=match.taken,
        )
    compound = german_number(piece.text) if lexicon.language == "de" else None
    if compound is None:
        return None
    return Numeral(index, index + 1, compound, Fraction(1, compound.denominator), compound)


def _shifted(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Numeral | None:
    """साढ़े तीन (3½), सवा दो (2¼), पौने चार (3¾); सवा alone before a scale is 1¼."""
    shift = lexicon.at("shift", pieces, index)
    if shift is None:
        return None
    number = lexicon.at("number", pieces, shift.end)
    by, end, base = Fraction(shift.value), shift.end, Fraction(1)
    if number:
        base, end = Fraction(number.value), number.end
    elif shift.end < len(pieces) and pieces[shift.end].kind == "number":
        figures = _figures(pieces, shift.end, lexicon)
        if figures is None:
            return None
        base, end = figures.value, figures.end
    elif lexicon.at("scale", pieces, shift.end) is None:
        return None
    if base == 100:
        return Numeral(index, end, base * (1 + by), base * abs(by), base * (1 + by))
    return Numeral(index, end, base + by, abs(by), base + by)


def _figures(pieces: Sequence[Piece], index: int, lexicon: Lexicon) -> Numeral | None:
    text = pieces[index].text
    if len(text) > _MOST_DIGITS:
        return None
    scale_follows = lexicon.at("scale", pieces, index + 1) is not None
    plain = _decimal_text(text, lexicon.language, scale_follows=scale_follows)
    if plain is None:
        return None
    places = len(plain.partition(".")[2])
    value, precision, end = Fraction(plain), Fraction(1, 10**places), index + 1
    if end < len(pieces) and pieces[end].text in VULGAR and not pieces[end].spaced:
        precision = VULGAR[pieces[end].text]
        value, end = value + precision, end + 1
    return Numeral(index, end, value, precision, value, digits=True)


def _decimal_text(text: str, language: str, *, scale_follows: bool) -> str | None:
    """*text* with a point before the decimals and nothing else; None where it is no number (2.3.1).

    Which of point and comma parts the decimals is told by the last of two different ones; of one alone, by
    whether it groups in threes (or as in India), and, of a single group of three, by the language.
    """
    marks = [character for character in text if not character.isdigit()]
    if not marks:
        return text
    if marks == [_MAGHREBI]:
        decimals, whole = text.split(_MAGHREBI)
        return f"{whole}.{decimals}"
    last, others = marks[-1], set(marks[:-1])
    if others and others != {last}:
        whole, _, decimals = text.rpartition(last)
        return _digits(whole) + "." + decimals if len(others) == 1 and last in ".,٫،" else None
    if last in "'’ ٬":
        return _digits(text)
    if len(marks) > 1:
        grouped = _GROUPS.fullmatch(text) or _INDIAN_GROUPS.fullmatch(text)
        return _digits(text) if grouped else None
    whole, decimals = text.split(last)
    if (
        len(decimals) == 3
        and 1 <= len(whole) <= 3
        and whole != "0"
        and _groups(last, language, scale_follows)
    ):
        return whole + decimals
    return f"{whole}.{decimals}"


def _groups(mark: str, language: str, scale_follows: bool) -> bool:
    """Whether a single *mark* before three digits groups them: 1.500 in German, 1,500 elsewhere."""
    if language == "de":
        return mark == "."
    if language == "ar":
        return not scale_follows and mark in ".,"
    return mark == ","


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
