"""Who uses the turns of a passage: its holders, who have it, too, and others, who say the like elsewhere.

A turn is three words in a row, all numbers being one word. What was copied has turns that nobody has but
those who have the passage. A formula (of the weather report, of the police, of a league table) is found again
in texts that share no passage with it: in parts, with other names and figures, on other days.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.reuse.imprint import Imprint

_PROBE: Final = 64
"""The rarest turns of a passage by which its holders are found: formulas are shorter, and of a longer one
more would tell the same."""
_LONG: Final = 32
"""Turns of a passage, two or three sentences, which an outlet may print again later, as background."""
_HOLDING: Final = 2 / 3
"""Part of them that a holder has. One who has edited every tenth word has seven in ten."""
_LIKE: Final = 0.4
"""... and from which on a text says the like. Of reports about one thing, written apart, others have up to a
third: names, titles and habits of speech."""
_STORY_DAYS: Final = 3
"""Days between two texts about one event at most; what says the like at other times is a formula."""
_LIKE_UNDATED: Final = 4
"""Texts that say the like, where it is not known when, for it to be a formula: fewer may be its versions."""
_RARE: Final = 6
"""Texts that use a turn at most, for it to speak for two of them having something in common ..."""
_SEVERAL: Final = 4
"""... if they share so many. It takes no time, and finds copies of which each sixth word is another one: of
these hardly a fingerprint is whole. With three, there are twice as many pairs, nearly all for nothing."""
UNKNOWN: Final = -1
"""The day of a text of which it is not known."""


@dataclass(frozen=True, slots=True)
class Print:
    """Where and when a text was printed: the *outlet* (empty: unknown) and the *day*, as `date.toordinal`."""

    outlet: str = ""
    day: int = UNKNOWN


UNPRINTED: Final = Print()
"""Of this nothing is known."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The *texts* that hold a passage are of so many *outlets* and, as far as is known, *days*, the last
    *apart* from the first.
    """

    texts: int
    outlets: int
    days: int
    apart: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """How far a passage speaks for copying.

    *turns* of it do: all that only those use who tell the same story, fewer of what others use, too, and
    fewer still the more of them one other text has together. *usual* is how many texts use a turn (median),
    *like* how many say the like on other occasions.
    """

    turns: float
    usual: int
    like: int


class _Users(NamedTuple):
    """How many texts use each turn of a passage; the *texts* that use its rarest, and what *shares*."""

    counts: NDArray[np.int64]
    texts: NDArray[np.int64]
    shares: NDArray[np.float64]


class TurnsInUse:
    """Which texts (by their numbers, from 0) use each turn, and where and when these were printed."""

    def __init__(self, texts: Sequence[Imprint], prints: Sequence[Print]) -> None:
        # One array of turn and text, sorted: a third of what it takes to sort one by the other.
        turns = np.concatenate([np.empty(0, np.uint64), *(text.turns.astype(np.uint64) for text in texts)])
        turns <<= np.uint64(32)
        turns |= np.repeat(np.arange(len(texts), dtype=np.uint64), [len(text.turns) for text in texts])
        turns.sort()
        self._turns = turns
        names: dict[str, int] = {}
        self._outlets = np.array([names.setdefault(item.outlet, len(names)) for item in prints], np.int64)
        self._days = np.array([item.day for item in prints], np.int64)
        self._spreads: dict[tuple[int, ...], Spread] = {}
        # Of a passage one asks how far it has spread, and then what it speaks for.
        self._last: tuple[tuple[int, ...], _Users] = (), self._looked_up(())

    def pairs(self) -> NDArray[np.int64]:
        """The pairs of texts that share several rare turns, a row each; the smaller number first."""
        count = max(1, len(self._days))
        turns, texts = self._turns >> np.uint64(32), (self._turns & np.uint64(0xFFFFFFFF)).astype(np.int64)
        starts = np.flatnonzero(np.r_[True, turns[1:] != turns[:-1]])
        sizes = np.diff(np.r_[starts, len(turns)])
        rare = np.repeat((sizes > 1) & (sizes <= _RARE), sizes)
        turns, texts = turns[rare], texts[rare]
        found = [np.empty(0, np.int64)]
        for distance in range(1, _RARE):
            same = turns[:-distance] == turns[distance:]
            found.append(texts[:-distance][same] * count + texts[distance:][same])
        codes, shared = np.unique(np.concatenate(found), return_counts=True)
        codes = codes[shared >= _SEVERAL]
        return np.column_stack((codes // count, codes % count))

    def spread(self, turns: tuple[int, ...]) -> Spread:
        """How far a passage with these *turns* has spread."""
        known = self._spreads.get(turns)
        if known is None:
            # What recurs everywhere is asked for again and again.
            users = self._users(turns)
            held = users.texts[users.shares >= _HOLDING]
            days = self._days[held][self._days[held] != UNKNOWN].tolist()
            outlets = set(self._outlets[held].tolist())
            apart = max(days) - min(days) if days else 0
            known = self._spreads[turns] = Spread(len(held), len(outlets), len(set(days)), apart)
        return known

    def evidence(self, turns: tuple[int, ...], a: int, b: int) -> Evidence:
        """How far these *turns*, which the texts *a* and *b* share in a passage, speak for copying."""
        counts, texts, shares = self._users(turns)
        if not len(counts):
            return Evidence(0.0, 0, 0)
        others = (texts != a) & (texts != b)
        near, elsewhere = others & (shares >= _LIKE), self._elsewhere(texts, a, b)
        undated = self._days[texts] == UNKNOWN
        if (near & elsewhere & undated).sum() < _LIKE_UNDATED:
            elsewhere &= ~undated
        same_story = near & ~elsewhere
        others &= ~same_story
        if len(counts) > _LONG:
            others &= shares < _HOLDING
        nearest = shares[others].max(initial=0) if len(counts) <= _PROBE else 0.0
        tellers = 2 + int(same_story.sum())
        own = float(np.minimum(1, (tellers / counts) ** 2).sum() * (1 - nearest))
        return Evidence(own, int(np.median(counts)), int((near & elsewhere).sum()))

    def _users(self, turns: tuple[int, ...]) -> _Users:
        if turns != self._last[0]:
            self._last = turns, self._looked_up(turns)
        return self._last[1]

    def _looked_up(self, turns: tuple[int, ...]) -> _Users:
        wanted = np.array(turns, np.uint64) << np.uint64(32)
        first = np.searchsorted(self._turns, wanted)
        counts = np.searchsorted(self._turns, wanted + np.uint64(1 << 32)) - first
        rarest = np.argsort(counts, kind="stable")[:_PROBE].tolist()
        rows = [np.empty(0, np.uint64), *(self._turns[first[at] : first[at] + counts[at]] for at in rarest)]
        users = (np.concatenate(rows) & np.uint64(0xFFFFFFFF)).astype(np.int64)
        # Five thousand passages are asked for when one article is added: `np.unique` takes twice as long.
        users.sort()
        ends = np.append(np.flatnonzero(users[1:] != users[:-1]) + 1, len(users))[: len(users)]
        texts, used = users[ends - 1], ends.copy()
        used[1:] -= ends[:-1]
        return _Users(counts, texts, used / max(1, len(rarest)))

    def _elsewhere(self, texts: NDArray[np.int64], a: int, b: int) -> NDArray[np.bool_]:
        """Which of *texts* are by an outlet of *a* or *b* and, as far as is known, about something else."""
        outlets = self._outlets[texts]
        same_outlet = (outlets == self._outlets[a]) | (outlets == self._outlets[b])
        days, ends = self._days[texts], self._days[[a, b]]
        elsewhere: NDArray[np.bool_] = same_outlet
        if UNKNOWN not in ends:
            for end in ends.tolist():
                elsewhere = elsewhere & (np.abs(days - end) > _STORY_DAYS)
        return elsewhere
