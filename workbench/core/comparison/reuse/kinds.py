"""What a shared passage is: copied, the same speech quoted, or boilerplate that tells nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from workbench.core.comparison.reuse.passages import SharedPassage
from workbench.core.comparison.reuse.reasons import Because, Reason
from workbench.core.comparison.reuse.recurrence import Recurrence
from workbench.core.comparison.reuse.winnowing import GRAM

_FEWEST_OWN_TURNS: Final = 8
"""Three words in a row that hardly anybody else uses, of which a passage has so many to be somebody's own
text. The title of a minister and the name of a court's speaker are ten words, and everybody has them; ten
words of one's own have eight. With six, a third more passages are copies, and most of these are titles."""
_RECURS: Final = 6
"""Texts in which a passage stands ..."""
_PER_OUTLET: Final = 4
"""... and how many of them for each outlet, to be boilerplate: what one outlet prints over and over. What
many outlets have printed once or twice is a report that went round, however many they are."""
_WHOLE: Final = 0.8
"""Share of a text that is no boilerplate, since there is nothing else in it."""


class PassageKind(StrEnum):
    """What two texts have in common with a passage."""

    COPY = "copy"
    QUOTATION = "quotation"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind with the reason."""

    kind: PassageKind
    reason: Reason


def kind_of(passage: SharedPassage, a: int, b: int, recurrence: Recurrence) -> Kind:
    """What *passage* of the texts *a* and *b* (their numbers) is among all."""
    # An edited side has fingerprints that nobody else has; the other then tells how far it has spread.
    spread = max(
        recurrence.spread(a, passage.a.first, passage.a.end),
        recurrence.spread(b, passage.b.first, passage.b.end),
    )
    share = passage.same / min(recurrence.words(a), recurrence.words(b))
    if spread.texts >= max(_RECURS, _PER_OUTLET * spread.outlets) and share < _WHOLE:
        if spread.outlets == 1:
            return Kind(PassageKind.BOILERPLATE, Reason(Because.RECURS_IN_ONE_OUTLET, spread.texts))
        return Kind(PassageKind.BOILERPLATE, Reason(Because.RECURS, spread.texts, spread.outlets))
    common = recurrence.texts_with_turns(passage.turns)
    # As many have a turn as have the passage, or it is common; one more may have it by chance.
    own = int((common <= 2 * max(2, spread.texts) + 1).sum())
    if own < _FEWEST_OWN_TURNS and share < 1:
        usual = int(np.median(common)) if len(common) else 0
        return Kind(PassageKind.BOILERPLATE, Reason(Because.USUAL_TURNS, usual))
    unquoted = max(passage.a.unquoted, passage.b.unquoted)
    if unquoted < GRAM and 2 * unquoted < passage.same:
        return Kind(PassageKind.QUOTATION, Reason(Because.SAME_SPEECH))
    return Kind(PassageKind.COPY, _copied(passage))


def _copied(passage: SharedPassage) -> Reason:
    if passage.score == 1:
        return Reason(Because.WORD_FOR_WORD, passage.same)
    longer = max(passage.a.end - passage.a.first, passage.b.end - passage.b.first)
    return Reason(Because.NEARLY, passage.same, longer)
