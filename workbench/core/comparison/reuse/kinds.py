"""What a shared passage is: copied, the same speech quoted, or boilerplate that tells nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from workbench.core.comparison.reuse.passages import SharedPassage
from workbench.core.comparison.reuse.reasons import Because, Reason
from workbench.core.comparison.reuse.turns_in_use import Spread, TurnsInUse
from workbench.core.comparison.reuse.winnowing import GRAM

_LEAST_EVIDENCE: Final = 6.0
"""Turns that speak for copying (see `Evidence`), of which there must be so many: ten words in a row have 8.
Of pairs of news of one outlet, looked at by hand, four in five are copies from six to eight on, one in three
between five and six, and nearly all above. (To ask for more where the two texts were printed at other times
makes few more of them right, and loses one in ten copies of old reports.)"""
_RECURS: Final = 6
"""Texts in which a passage stands ..."""
_PER_OUTLET: Final = 4
"""... and how many of them for each outlet, to be boilerplate: what one outlet prints over and over. What
many outlets have printed once or twice is a report that went round, however many they are."""
_AGAIN: Final = 3
"""... or as many days on which one outlet printed it ..."""
_LATER: Final = 30
"""... over more than so many days: a month after a report nobody prints it for the third time."""
_WHOLE: Final = 0.8
"""Share of a text that is no boilerplate, since there is nothing else in it."""


class PassageKind(StrEnum):
    """What two texts have in common with a passage."""

    COPY = "copy"
    QUOTATION = "quotation"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind with the reason. *own* is the part of a copy that speaks for copying (see `Evidence`)."""

    kind: PassageKind
    reason: Reason
    own: float = 1.0


def kind_of(passage: SharedPassage, pair: tuple[int, int], shortest: int, in_use: TurnsInUse) -> Kind:
    """What *passage* of a *pair* of texts (their numbers) is; the shorter of these has *shortest* words."""
    share = passage.same / shortest
    if share < _WHOLE and _recurs(spread := in_use.spread(passage.turns)):
        if spread.outlets == 1:
            return Kind(PassageKind.BOILERPLATE, Reason(Because.RECURS_IN_ONE_OUTLET, spread.texts))
        return Kind(PassageKind.BOILERPLATE, Reason(Because.RECURS, spread.texts, spread.outlets))
    own = 1.0
    if share < 1:
        evidence = in_use.evidence(passage.turns, *pair)
        if evidence.turns < _LEAST_EVIDENCE:
            formula = Reason(Because.FORMULA, evidence.like), Reason(Because.USUAL_TURNS, evidence.usual)
            return Kind(PassageKind.BOILERPLATE, formula[not evidence.like])
        own = evidence.turns / len(passage.turns)
    unquoted = max(passage.a.unquoted, passage.b.unquoted)
    if unquoted < GRAM and 2 * unquoted < passage.same:
        return Kind(PassageKind.QUOTATION, Reason(Because.SAME_SPEECH))
    return Kind(PassageKind.COPY, _copied(passage), own)


def _recurs(spread: Spread) -> bool:
    return spread.texts >= max(_RECURS, _PER_OUTLET * spread.outlets) or (
        spread.outlets == 1 and spread.days >= _AGAIN and spread.apart > _LATER
    )


def _copied(passage: SharedPassage) -> Reason:
    if passage.score == 1:
        return Reason(Because.WORD_FOR_WORD, passage.same)
    longer = max(passage.a.end - passage.a.first, passage.b.end - passage.b.first)
    return Reason(Because.NEARLY, passage.same, longer)
