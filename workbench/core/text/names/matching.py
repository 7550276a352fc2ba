"""The names of a list that may be the name asked for, the best first, each with its reason.

Each run of words of a name counts as one word, too (New York, نيويورك), so that names match whose words are
written together here and apart there. The runs found are laid side by side without overlapping, the best
ones first; words left over on either side lower the score.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.core.text.names.likeness import likeness
from workbench.core.text.names.near import Near, Words
from workbench.core.text.names.readings import Reading, readings
from workbench.core.text.names.reasons import Because, Reason, reason
from workbench.core.text.names.romanisation import romanised
from workbench.core.text.names.spelling import spelling
from workbench.core.text.names.words import NameWord, name_words

_LONGEST_RUN: Final = 4
"""Words that may be written as one: بي بي سي has three."""
_PRICES: Final = (6.0, 8.0)
"""Nats that keys may cost over the best to be looked up: at 5, one in a hundred names more is missed; each
nat doubles what is looked up."""
_PRICES_OTHERWISE: Final = (4.0,)
"""The same for readings that are not as written."""
_ASKED_FOR: Final = 0.7
"""How much of the score is what was found of the name asked for; the rest is what was found of the other."""
_PARTICLE: Final = 0.3
_LEAST: Final = 0.001
"""Names with a lower score are not given: nothing speaks for them but that they are on the list."""
_LEAST_OF_SEVERAL: Final = 0.25
"""How alike words of longer names must be to be laid beside each other."""
_OTHER_ORDER: Final = 0.97
_INITIAL: Final = 0.6


@dataclass(frozen=True, slots=True)
class Match:
    """A name of the list: *score* from 0 to 1; *reasons* for its words, from first to last."""

    name: str
    score: float
    reasons: tuple[Reason, ...]
    reordered: bool = False
    partial: bool = False

    @property
    def reason(self) -> str:
        """All reasons as a sentence."""
        said = [str(each) for each in self.reasons]
        if self.reordered:
            said.append("the words in another order")
        if self.partial:
            said.append("other words beside it")
        return "; ".join(dict.fromkeys(said))


@dataclass(frozen=True, slots=True)
class Run:
    """The words *first* to *last* (not included) of a name, written as one; *share* of its letters."""

    first: int
    last: int
    words: tuple[str, ...]
    share: float

    @property
    def text(self) -> str:
        """The words as they stand in the name, without spaces."""
        return "".join(self.words)

    def readings(self) -> tuple[Reading, ...]:
        """The ways to read them."""
        return readings(*self.words)

    def overlaps(self, other: Run) -> bool:
        """Whether they have a word in common."""
        return self.first < other.last and other.first < self.last


def runs_of(words: Sequence[NameWord]) -> list[Run]:
    """The words of a name alone and together with their neighbours."""
    weights = [len(word.text) * (_PARTICLE if word.particle else 1.0) for word in words]
    whole = sum(weights) or 1.0
    return [
        Run(first, last, tuple(word.text for word in words[first:last]), sum(weights[first:last]) / whole)
        for first in range(len(words))
        for last in range(first + 1, min(first + _LONGEST_RUN, len(words)) + 1)
        if not any(word.text.isdecimal() for word in words[first:last]) or last == first + 1
    ]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A run of the name asked for beside one of a name of the list, with how alike they are."""

    asked: Run
    found: Run
    likeness: float
    heard: Reading | None = None
    near: Near | None = None

    def reason(self) -> Reason:
        """Why they are taken for one."""
        if self.heard and self.near:
            return reason(
                self.asked.text, self.heard.spelling, self.found.text, self.near.reading, self.likeness
            )
        because = Because.INITIAL if self.likeness < 1 else Because.SAME
        return Reason(because, self.asked.text, self.found.text, "")


class NameList:
    """Names that are searched for others: made once, asked often."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(dict.fromkeys(names))
        self._words = [name_words(name) for name in self.names]
        self._runs: list[tuple[int, Run]] = [
            (number, run) for number, words in enumerate(self._words) for run in runs_of(words)
        ]
        self._written = Words(run.readings() for _, run in self._runs)
        self.compared = 0
        """Spellings that the last question was compared with."""

    def matches(self, name: str, limit: int = 10) -> list[Match]:
        """The best *limit* names for *name*, each with a score above 0."""
        words = name_words(name)
        self.compared = 0
        pairs: defaultdict[int, list[_Pair]] = defaultdict(list)
        for asked in runs_of(words):
            for number, pair in self._pairs(asked):
                pairs[number].append(pair)
        laid = {number: self._laid_out(words, number, beside) for number, beside in pairs.items()}
        scores = {number: _score(chosen) for number, chosen in laid.items()}
        likely = [number for number, score in scores.items() if score >= _LEAST]
        best = sorted(likely, key=lambda number: (-scores[number], number))[:limit]
        return [self._match(number, len(words), laid[number], scores[number]) for number in best]

    def _pairs(self, asked: Run) -> Iterator[tuple[int, _Pair]]:
        best: dict[int, tuple[Reading, Near]] = {}
        for turn, heard in enumerate(asked.readings()):
            near, compared = self._written.near(heard, _PRICES_OTHERWISE if turn else _PRICES)
            self.compared += compared
            for found in near:
                if found.word not in best or found.excess < best[found.word][1].excess:
                    best[found.word] = heard, found
        for word, (heard, found) in best.items():
            same = heard.spelling == found.reading.spelling and not found.excess
            alike = 1.0 if same else likeness(heard.spelling, found.excess)
            if alike >= _LEAST:
                number, run = self._runs[word]
                yield number, _Pair(asked, run, alike, heard, found)

    def _laid_out(self, words: Sequence[NameWord], number: int, pairs: list[_Pair]) -> list[_Pair]:
        """The pairs that make up the match with name *number*: the most of it first, none overlapping."""
        chosen: list[_Pair] = []
        several = len(words) > 1 or len(self._words[number]) > 1
        for pair in sorted(pairs, key=_gain, reverse=True):
            whole = pair.asked.share == pair.found.share == 1
            if several and not whole and pair.likeness < _LEAST_OF_SEVERAL:
                continue
            if not any(
                pair.asked.overlaps(other.asked) or pair.found.overlaps(other.found) for other in chosen
            ):
                chosen.append(pair)
        if several:
            chosen += _plain_pairs(
                _left(words, [pair.asked for pair in chosen]),
                _left(self._words[number], [pair.found for pair in chosen]),
            )
        return sorted(chosen, key=lambda pair: pair.asked.first)

    def _match(self, number: int, asked: int, chosen: list[_Pair], score: float) -> Match:
        covered = sum(pair.found.last - pair.found.first for pair in chosen)
        return Match(
            self.names[number],
            round(score, 4),
            tuple(pair.reason() for pair in chosen),
            reordered=_reordered(chosen),
            partial=covered < len(self._words[number])
            or sum(pair.asked.last - pair.asked.first for pair in chosen) < asked,
        )


def _gain(pair: _Pair) -> float:
    return pair.likeness * (_ASKED_FOR * pair.asked.share + (1 - _ASKED_FOR) * pair.found.share)


def _score(chosen: list[_Pair]) -> float:
    return sum(map(_gain, chosen)) * (_OTHER_ORDER if _reordered(chosen) else 1.0)


def _reordered(chosen: list[_Pair]) -> bool:
    """Whether runs that follow each other in the name asked for do not in the other."""
    places = [pair.found.first for pair in chosen]
    return places != sorted(places)


def _left(words: Sequence[NameWord], taken: list[Run]) -> list[tuple[NameWord, Run]]:
    """The words that are in none of the runs *taken*."""
    alone = [run for run in runs_of(words) if run.last == run.first + 1]
    return [
        (word, run)
        for word, run in zip(words, alone, strict=True)
        if not any(run.overlaps(other) for other in taken)
    ]


def _plain_pairs(asked: list[tuple[NameWord, Run]], found: list[tuple[NameWord, Run]]) -> Iterator[_Pair]:
    """Equal numbers, and initials beside words that begin so."""
    for word, run in asked:
        for place, (other, other_run) in enumerate(found):
            alike = _plain_likeness(word, other)
            if alike:
                yield _Pair(run, other_run, alike)
                del found[place]
                break


def _plain_likeness(one: NameWord, other: NameWord) -> float:
    if one.text.isdecimal() or other.text.isdecimal():
        return float(_number(one.text) == _number(other.text))
    if one.initial or other.initial:
        first, second = _first_sound(one.text), _first_sound(other.text)
        return _INITIAL if first and first == second else 0.0
    return 0.0


def _number(text: str) -> str:
    return "".join(str(unicodedata.decimal(digit, digit)) for digit in text)


def _first_sound(text: str) -> str:
    written = spelling(text)
    return unicodedata.normalize("NFD", romanised(written))[:1] if written else ""
