"""A statement in a headline, parted from its speaker by a colon: Kern: We go on; हम नहीं रुकेंगे: कुमार.

A headline needs no verb of saying, and what stands before a colon may as well be a place, or a kind of
article. So the text below must know the speaker: somebody who says something there, by this name or title.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from workbench.core.comparison.quotations.names import NameReader
from workbench.core.comparison.quotations.quotation import Named, Quotation
from workbench.core.comparison.quotations.reading import COLONS, Reading
from workbench.core.text.folding import fold_text

_FEWEST: Final = 3
"""Words of a statement; less is a catchword."""
_LONGEST: Final = 40
"""Pieces of a headline; a longer first line is a paragraph."""


def said_in_headline(reading: Reading, names: NameReader, below: Sequence[Quotation]) -> Quotation | None:
    """What the first line says by its colon; *below*: the quotations that were found in the whole text."""
    end = reading.paragraph_end(0)
    colons = [at for at in range(min(end, _LONGEST)) if reading.pieces[at].text in COLONS]
    if end > _LONGEST or len(colons) != 1 or any(reading.place_of(each.span.start) < end for each in below):
        return None
    before, behind = (0, colons[0]), (colons[0] + 1, end)
    speakers = [each.speaker for each in below if each.speaker]
    for place, said in ((before, behind), (behind, before)):
        named, span = names.within(*place), reading.span(*said, _FEWEST)
        if named and span and any(_is_called(speaker, named) for speaker in speakers):
            return Quotation(span, False, named)
    return None


def _is_called(speaker: Named, named: Named) -> bool:
    """Whether a headline may mean a speaker: by the last words of title and name, or by the title."""
    words = fold_text(named.name).split()
    whole = fold_text(f"{speaker.title} {speaker.name}").split()
    return bool(words) and words in (whole[-len(words) :], fold_text(speaker.title).split())
