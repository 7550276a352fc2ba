"""How far a word as typed is from the word that may have been meant.

The optimal string alignment distance (Damerau 1964, “A technique for computer detection and correction of
spelling errors”): letters put in, left out, replaced and swapped, each the cheaper the likelier it is (as in
Kernighan, Church and Gale 1990, “A Spelling Correction Program Based on a Noisy Channel Model”).
"""

from __future__ import annotations

from typing import Final

from workbench.core.text.spelling.confusions import ALIKE, COSTS, HARDLY_HEARD, NEAR
from workbench.core.text.spelling.keyboards import are_neighbours

SWAPPED: Final = 0.5
"""Two letters in the wrong order: the fingers were too quick, and the letters are all there."""
_KEY_BESIDE: Final = 0.7
_OTHER: Final = 1.0
_FIRST_LETTER: Final = 0.3
"""What an error in the first letter costs more: it is rare (Yannakoudakis and Fawthrop 1983, “The Rules of
Spelling Errors”)."""


def cost(typed: str, meant: str, most: float) -> float:
    """What it costs to have typed *typed* for *meant*, both folded; above *most*: some number above it."""
    before_last: list[float] = []
    last = [0.0]
    for at, letter in enumerate(meant):
        last.append(last[at] + _left_out(letter, meant[at - 1 : at], first=at == 0))
    for row, letter in enumerate(typed):
        current = [last[0] + _left_out(letter, typed[row - 1 : row], first=row == 0)]
        for column, other in enumerate(meant):
            best = min(
                last[column] + _replaced(letter, other, first=row == column == 0),
                last[column + 1] + _left_out(letter, typed[row - 1 : row], first=row == 0),
                current[column] + _left_out(other, meant[column - 1 : column], first=column == 0),
            )
            if row and column and letter == meant[column - 1] and typed[row - 1] == other != letter:
                best = min(best, before_last[column - 1] + SWAPPED)
            current.append(best)
        if min(current) > most:
            return min(current)
        before_last, last = last, current
    return last[-1]


def _left_out(letter: str, before: str, *, first: bool) -> float:
    """The cost of a *letter* that is missing, or too many, behind another."""
    if letter == before:
        return ALIKE
    return (NEAR if letter in HARDLY_HEARD else _OTHER) + (_FIRST_LETTER if first else 0)


def _replaced(letter: str, other: str, *, first: bool) -> float:
    if letter == other:
        return 0.0
    found = COSTS.get((letter, other), _OTHER)
    if found > _KEY_BESIDE and are_neighbours(letter, other):
        found = _KEY_BESIDE
    return found + (_FIRST_LETTER if first and found > ALIKE else 0)
