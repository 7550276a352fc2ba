"""Candidates of a corpus brought together: one suggestion for one name, however and in whatever script.

Names go together that are likely one another's spelling, asked both ways (`core.text.names`); and a last name
goes to the only full name that ends with it, where the texts that have it have that name, too. Nothing is
merged in the project by this: an analyst sees the spellings, and takes out what does not belong.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from workbench.core.comparison.names.candidates import Candidate, Sign
from workbench.core.progress import NoProgress, Progress
from workbench.core.text.folding import fold_text
from workbench.core.text.names.likeness import likeness
from workbench.core.text.names.near import Words
from workbench.core.text.names.readings import Taken, readings
from workbench.core.text.names.spelling import script_of_word
from workbench.core.text.names.words import name_words
from workbench.core.text.span import Span

MOST_NAMES: Final = 3000
"""Names that are compared: the most frequent of a corpus. Each takes some milliseconds."""
_ALIKE: Final = 0.72
"""How likely each of two names must be the other's spelling (Twitter and ट्विटर have .73)."""
_ALIKE_IN_SCRIPT: Final = 0.88
"""The same in one script, where other names are nearer than other spellings of one."""
_PRICE: Final = 4.5
"""Nats that the keys of a name may cost to be looked up: what costs more is too unlike to go together."""
_MOST_EXCESS: Final = 12.0
"""Nats over the best spelling at which no name, however long, is likely another's."""
_HEARD: Final = (Taken.AS_WRITTEN, Taken.WITHOUT_ENDING, Taken.AS_LETTERS)
_INFLECTED: Final = 0.97
"""How likely Musks is Musk, with an ending that one of them has: as in searches for names."""
_NEAREST: Final = 12
_SHARE_WITH_FULL: Final = 0.5
"""Of the texts with a last name, how many must have the full name."""


@dataclass(frozen=True, slots=True)
class Place:
    """A candidate in the text of *document* (its id)."""

    document: str
    candidate: Candidate

    @property
    def span(self) -> Span:
        """Where it stands, in code points."""
        return self.candidate.span


@dataclass(slots=True)
class NameGroup:
    """Spellings of one name, the most frequent first, with all places where they stand."""

    names: Counter[str] = field(default_factory=Counter)
    places: list[Place] = field(default_factory=list)

    @property
    def documents(self) -> set[str]:
        """The ids of the documents that have it."""
        return {place.document for place in self.places}

    def signs(self) -> Counter[Sign]:
        """How often each sign says that it is a name."""
        found = Counter(sign for place in self.places for sign in place.candidate.signs)
        if len({script_of_word(name) for name in self.names}) > 1:
            found[Sign.ECHO] = len(self.names)
        return found

    def told(self) -> list[str]:
        """The titles that stand before it, the most frequent first."""
        return [
            told
            for told, _ in Counter(p.candidate.told for p in self.places if p.candidate.told).most_common()
        ]

    def take(self, other: NameGroup) -> None:
        """Let this group have what *other* has."""
        self.names.update(other.names)
        self.places += other.places


def grouped(places: Iterable[Place], progress: Progress | None = None) -> list[NameGroup]:
    """The candidates at *places* as groups, in no order. Raises Cancelled."""
    by_name = _by_written_name(places)
    ranked = sorted(
        by_name.values(), key=lambda group: (-len(group.places), group.names.most_common(1)[0][0])
    )
    groups = _alike(ranked[:MOST_NAMES], progress or NoProgress())
    return _with_last_names(groups)


def _by_written_name(places: Iterable[Place]) -> dict[str, NameGroup]:
    found: defaultdict[str, NameGroup] = defaultdict(NameGroup)
    for place in places:
        group = found[fold_text(place.candidate.name)]
        group.names[place.candidate.name] += 1
        group.places.append(place)
    return found


def _alike(ranked: Sequence[NameGroup], progress: Progress) -> list[NameGroup]:
    names = [group.names.most_common(1)[0][0] for group in ranked]
    owner = dict(enumerate(ranked))
    members = {id(group): [number] for number, group in enumerate(ranked)}
    for one, other in _pairs(names, progress):
        first, second = owner[one], owner[other]
        if first is second or _is_several(first) != _is_several(second):
            continue  # who is meant by one word of a name is told by the texts
        larger, smaller = (first, second) if len(first.places) >= len(second.places) else (second, first)
        larger.take(smaller)
        moved = members.pop(id(smaller))
        members[id(larger)] += moved
        owner.update(dict.fromkeys(moved, larger))
    return list({id(group): group for group in owner.values()}.values())


def _pairs(names: Sequence[str], progress: Progress) -> Iterator[tuple[int, int]]:
    """The numbers of *names* that are likely spellings of one name, each as a whole."""
    read = [readings(*(word.text for word in name_words(name))) for name in names]
    words = Words(read)
    likely: dict[tuple[int, int], float] = {}
    for number, ways in enumerate(read):
        progress.report(number, len(names), names[number])
        for heard in ways:
            if heard.taken in _HEARD:
                near, _ = words.near(heard, (_PRICE,))
                for found in (each for each in near[:_NEAREST] if each.excess <= _MOST_EXCESS):
                    score = likeness(heard.spelling, found.excess)
                    if found.reading.spelling == heard.spelling and heard.taken != Taken.AS_LETTERS:
                        score = max(score, _INFLECTED)
                    likely[number, found.word] = max(score, likely.get((number, found.word), 0.0))
    for (one, other), score in sorted(likely.items(), key=lambda item: (-item[1], item[0])):
        both = math.sqrt(score * likely.get((other, one), 0.0))
        if one < other and both >= _least(names[one], names[other]):
            yield one, other


def _least(one: str, other: str) -> float:
    return _ALIKE_IN_SCRIPT if script_of_word(one) == script_of_word(other) else _ALIKE


def _is_several(group: NameGroup) -> bool:
    return " " in group.names.most_common(1)[0][0]


def _with_last_names(groups: Sequence[NameGroup]) -> list[NameGroup]:
    full: defaultdict[str, list[NameGroup]] = defaultdict(list)
    several = [group for group in groups if _is_several(group)]
    for group in several:
        for last in {fold_text(name.split()[-1]) for name in group.names}:
            full[last].append(group)
    in_full = set(map(id, several))
    kept = list(several)
    for group in groups:
        if id(group) in in_full:
            continue
        owners = {id(owner): owner for name in group.names for owner in full[fold_text(name)]}
        documents = group.documents
        if len(owners) == 1:
            (owner,) = owners.values()
            if len(documents & owner.documents) >= _SHARE_WITH_FULL * len(documents):
                owner.take(group)
                continue
        kept.append(group)
    return kept
