"""Documents of other languages that may tell the same story, by what is written alike in all of them.

Names as rows of consonants, terms of the CLDR, figures, dates and addresses are listed for the whole corpus,
and weigh by how few documents have them; so a corpus of many languages need not be aligned each with each.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np

from workbench.core.comparison.alignment.items import AnchorKind, Item, Items
from workbench.core.comparison.disagreements.contexts import idf
from workbench.core.comparison.disagreements.telling import days_between
from workbench.core.comparison.disagreements.told_figures import Figures
from workbench.core.text.names.keys import skeleton
from workbench.core.text.names.spelling import spelling
from workbench.core.text.stemming.stemmer import primary

_MOST_PARTNERS: Final = 6
"""Documents of other languages that one is aligned with, the likeliest: each takes tenths of a second."""
_LEAST_SHARED: Final = 12.0
"""Nats that two documents share at least: two rare names, or a name and a figure."""
_MOST_DOCUMENTS: Final = 200
_FEWEST_CONSONANTS: Final = 3
_FEWEST_DIGITS: Final = 3
_MOST_DAYS: Final = 3
_KINDS: Final = frozenset({AnchorKind.TERM, AnchorKind.DATE, AnchorKind.QUANTITY, AnchorKind.ADDRESS})


def partners(documents: Sequence[Figures], report: Callable[[int], None]) -> Iterator[tuple[int, int]]:
    """Pairs of numbers of *documents* in different languages that may tell one story, each once.

    *report* is told how many have been read.
    """
    languages = [language_of(own) for own in documents]
    if len(set(languages)) < 2:
        return
    found: list[set[str]] = []
    for number, own in enumerate(documents):
        report(number)
        found.append({key for item in Items(own.text).places for key in _keys(item)})
    listed: defaultdict[str, list[int]] = defaultdict(list)
    for number, keys in enumerate(found):
        for key in keys:
            listed[key].append(number)
    by_key = {
        key: np.array(numbers) for key, numbers in listed.items() if 1 < len(numbers) <= _MOST_DOCUMENTS
    }
    weights = {key: idf(len(numbers), len(documents)) for key, numbers in by_key.items()}
    given: set[tuple[int, int]] = set()
    for number, keys in enumerate(found):
        shared = np.zeros(len(documents))
        # In one order, that sums of floats come to the same each time.
        for key in sorted(keys & by_key.keys()):
            shared[by_key[key]] += weights[key]
        likely = np.flatnonzero(shared >= _LEAST_SHARED).tolist()
        others = [
            other
            for other in sorted(likely, key=lambda other: -shared[other])
            if languages[other] != languages[number] and _in_time(documents[number], documents[other])
        ]
        for other in others[:_MOST_PARTNERS]:
            pair = min(number, other), max(number, other)
            if pair not in given:
                given.add(pair)
                yield pair


def _keys(item: Item) -> Iterator[str]:
    if item.kind in _KINDS or (item.kind is AnchorKind.NUMBER and len(item.key) >= _FEWEST_DIGITS):
        yield f"{item.kind} {item.key}"
    elif item.kind is AnchorKind.NAME and (written := spelling(item.key)):
        consonants = skeleton(written.letters, written.script)
        if len(consonants) >= _FEWEST_CONSONANTS:
            yield f"name {consonants}"


def language_of(own: Figures) -> str:
    """That of most of its passages, of as many the first."""
    passages = Counter(primary(passage.language) for passage in own.text.passages)
    return max(passages, key=passages.__getitem__, default="")


def _in_time(one: Figures, other: Figures) -> bool:
    days = days_between(one.published, other.published)
    return days is None or days <= _MOST_DAYS
