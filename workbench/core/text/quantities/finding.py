"""Finding the quantities and dates of a text: the one door to this folder.

The text is folded (with the way back to its code points), cut into pieces, and read from left to right by a
small grammar over the words of its language. At every piece a date is tried before an amount, as 25 April
holds 25.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.text.folding import Folded, fold
from workbench.core.text.phrases.pieces import Piece, pieces_of
from workbench.core.text.quantities.amounts import Amount, amounts_at
from workbench.core.text.quantities.currencies import with_currencies_told as with_currencies_told
from workbench.core.text.quantities.dates import Dated, DateReader
from workbench.core.text.quantities.german import german_number
from workbench.core.text.quantities.lexicon import Lexicon, lexicon_of
from workbench.core.text.quantities.numerals import VULGAR
from workbench.core.text.quantities.quantity import Quantity as Quantity
from workbench.core.text.quantities.reference import reference_of
from workbench.core.text.quantities.relative_dates import distance_from, relative_date_at
from workbench.core.text.span import Span

_HUNDRED = 100


def find_quantities(text: str, language: str, published: str = "") -> tuple[Quantity, ...]:
    """The amounts and dates of *text*, in order and without overlap.

    *language* is a BCP 47 tag (the words of Arabic, Hindi, German and English are known, figures in all
    scripts); *published* is the date of the document in ISO 8601, as exact as it is known, against which
    relative dates are worked out; without it they have none.
    """
    folded = fold(text)
    pieces = pieces_of(folded.text)
    lexicon = lexicon_of(language)
    reference = reference_of(published)
    dates = DateReader(pieces, folded, text, lexicon, reference)
    found: list[Quantity] = []
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        if not _may_begin(piece, lexicon):
            index += 1
            continue
        dated = relative_date_at(pieces, index, lexicon, reference) or dates.at(index)
        if dated:
            found.append(_date(dated, pieces, folded))
            index = dated.end
            continue
        amounts = amounts_at(pieces, index, lexicon)
        distance = distance_from(amounts, pieces, index, lexicon, reference)
        if distance:
            found.append(_date(distance, pieces, folded))
            index = distance.end
            continue
        found += [_amount(amount, pieces, folded, text) for amount in amounts]
        index = max((amount.end for amount in amounts), default=index + 1)
    return with_currencies_told(found)


def _may_begin(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether anything can begin here; most words are told by one look."""
    if piece.kind in ("number", "numeric date") or lexicon.starts(piece) or piece.text in VULGAR:
        return True
    return lexicon.language == "de" and piece.kind == "word" and german_number(piece.text) is not None


def _date(dated: Dated, pieces: Sequence[Piece], folded: Folded) -> Quantity:
    span = _span(dated.start, dated.end, dated.taken, pieces, folded)
    return Quantity(
        span,
        "date",
        date=dated.date,
        until=dated.until,
        calendar=dated.calendar,
        relative=dated.relative,
    )


def _amount(amount: Amount, pieces: Sequence[Piece], folded: Folded, text: str) -> Quantity:
    """A share of something (half) is a percentage, so that it compares with one."""
    numeral, kind, unit = amount.numeral, amount.kind, amount.unit
    if numeral.share and not unit:
        numeral, kind, unit = numeral.times(_HUNDRED), "percent", "%"
    return Quantity(
        _span(amount.start, amount.end, amount.taken, pieces, folded),
        kind,
        value=numeral.value,
        upper=amount.upper.value if amount.upper else None,
        unit=unit,
        precision=numeral.precision,
        comparator=amount.comparator,
        per=amount.per,
        counted="" if unit else _counted(amount.end, pieces, folded, text),
    )


def _counted(index: int, pieces: Sequence[Piece], folded: Folded, text: str) -> str:
    if index < len(pieces) and pieces[index].kind == "word":
        return folded.span(Span(pieces[index].start, pieces[index].end)).cut(text)
    return ""


def _span(start: int, end: int, taken: int, pieces: Sequence[Piece], folded: Folded) -> Span:
    return folded.span(Span(pieces[start].start + taken, pieces[end - 1].end))
