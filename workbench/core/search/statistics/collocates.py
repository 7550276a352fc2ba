"""Collocates: the words that stand near a hit more often than by chance.

A window is what a row of the concordance shows, so that every count can be looked at. Each word counts once,
also where the windows of two hits overlap, and never as a neighbour of a hit that it is part of.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.statistics.association import (
    Cooccurrences,
    log_dice,
    log_likelihood,
    mutual_information,
    t_score,
)
from workbench.core.search.statistics.corpus import Corpus, Mask, term_in
from workbench.core.search.statistics.limits import LIMITS, Limits

_BEFORE, _AFTER, _INSIDE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Collocate:
    """A word near the hits: how often, on which side (in reading order), and in how many documents.

    *word* is its most frequent spelling there, *total* how often it stands anywhere. The measures are those
    of `statistics.association`.
    """

    word: str
    term: str
    together: int
    before: int
    after: int
    documents: int
    total: int
    log_likelihood: float
    log_dice: float
    mutual_information: float
    t_score: float


@dataclass(frozen=True, slots=True)
class Collocates:
    """The collocates of *hits*, the surest first. Their windows have *window* words, all texts *size*."""

    hits: int
    window: int
    size: int
    words: tuple[Collocate, ...]


def collocates(
    rows: Iterable[ConcordanceRow],
    corpus: Corpus,
    form: str,
    population: Mask,
    limits: Limits = LIMITS,
) -> Collocates:
    """The words that stand in the windows of *rows* more often than by chance.

    The rows come document after document, from the *population* of the corpus; their contexts count words.
    """
    near = _Near(form)
    for _, of_document in groupby(rows, key=lambda row: row.document.id):
        near.take(list(of_document))
    totals, size = _without_hits(near, corpus, form, population)
    left_out = _common_terms(corpus, form, population, limits.common)
    terms = [
        term
        for term, together in near.together.items()
        if together >= limits.minimum and term not in left_out
    ]
    together = np.array([near.together[term] for term in terms], np.float64)
    total = np.maximum([totals[term] for term in terms], together)
    counts = Cooccurrences(together, near.window, total, max(size, near.window))
    more = together > counts.expected
    measures = (
        log_likelihood(counts),
        log_dice(together, near.hits, total),
        mutual_information(counts),
        t_score(counts),
    )
    found = [
        Collocate(
            near.spelled[term].most_common(1)[0][0],
            term,
            near.together[term],
            near.sides[0][term],
            near.sides[1][term],
            near.documents[term],
            int(total[at]),
            *(float(measure[at]) for measure in measures),
        )
        for at, term in enumerate(terms)
        if more[at]
    ]
    found.sort(key=lambda one: (-one.log_likelihood, -one.together, one.term))
    return Collocates(near.hits, near.window, size, tuple(found[: limits.most]))


class _Near:
    """What stands in the windows around the hits, document after document."""

    def __init__(self, form: str) -> None:
        self._form = form
        self.hits = self.window = 0
        self.together: Counter[str] = Counter()
        self.sides: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
        self.documents: Counter[str] = Counter()
        self.spelled: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.in_hits: Counter[str] = Counter()

    def take(self, rows: Sequence[ConcordanceRow]) -> None:
        """Count the windows of one document."""
        language = rows[0].document.language
        seen: dict[int, tuple[str, int]] = {}
        for row in rows:
            begin = row.start - len(row.before)
            spans, words = spans_and_words(row.before + row.hit + row.after)
            for (start, _), word in zip(spans, words, strict=True):
                place = begin + start
                if place < row.start:
                    seen.setdefault(place, (word, _BEFORE))
                elif place < row.end:
                    seen[place] = word, _INSIDE
                else:
                    seen.setdefault(place, (word, _AFTER))
        terms = [(term_in(self._form, word, language), word, side) for word, side in seen.values()]
        outside = [found for found in terms if found[2] != _INSIDE]
        self.in_hits.update(term for term, _, side in terms if side == _INSIDE)
        for term, word, side in outside:
            self.together[term] += 1
            self.sides[side][term] += 1
            self.spelled[term][word] += 1
        self.documents.update({term for term, _, _ in outside})
        self.hits += len(rows)
        self.window += len(outside)


def _without_hits(near: _Near, corpus: Corpus, form: str, population: Mask) -> tuple[Counter[str], int]:
    """How often each term near a hit stands anywhere, and how many words there are: hits left out."""
    counts = corpus.counts(form, population)
    number_of = corpus.formed(form).number_of
    totals = Counter(
        {
            term: int(counts[number_of[term]]) - near.in_hits[term]
            for term in near.together
            if term in number_of
        }
    )
    return totals, corpus.size(population) - near.in_hits.total()


def _common_terms(corpus: Corpus, form: str, population: Mask, share: float) -> set[str]:
    terms = corpus.formed(form).terms
    return {terms[number] for number in np.flatnonzero(corpus.common(form, population, share)).tolist()}
