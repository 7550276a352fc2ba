"""N-grams: runs of two to five words, and how often and in how many documents they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.statistics.corpus import Corpus, Counts, Mask, first_of, paired, term_in
from workbench.core.search.statistics.limits import LIMITS, Limits
from workbench.core.text.language import is_unspaced

LONGEST = 5
"""Words of an n-gram: longer ones are copied passages, which the comparison of texts finds."""


@dataclass(frozen=True, slots=True)
class NGram:
    """A run of words: its most frequent spelling, its *terms* as they were counted, and where it stands."""

    text: str
    terms: tuple[str, ...]
    count: int
    documents: int


def ngrams(corpus: Corpus, form: str, size: int, selection: Mask, limits: Limits = LIMITS) -> list[NGram]:
    """The most frequent runs of *size* words in a selection.

    Words are those of the index, whatever signs stand between them; a run lies in one document.
    """
    formed = corpus.formed(form)
    starts = _starts(corpus, size, selection)
    keys = formed.numbers[starts]
    for further in range(1, size):
        starts, keys = _longer(starts, keys, formed.numbers[starts + further], limits.minimum)
    different, of_start, counts = np.unique(keys, return_inverse=True, return_counts=True)
    pairs = np.unique(paired(of_start.astype(np.uint32), corpus.document_of[starts]))
    documents = np.bincount(first_of(pairs), minlength=len(different))
    by_ngram = np.argsort(of_start, kind="stable")
    behind = np.cumsum(counts)

    def places(ngram: int) -> NDArray[np.int64]:
        return starts[by_ngram[behind[ngram] - counts[ngram] : behind[ngram]]]

    def terms(ngram: int) -> tuple[str, ...]:
        start = places(ngram)[0]
        return tuple(formed.terms[number] for number in formed.numbers[start : start + size])

    frequent = [
        (-int(counts[ngram]), -int(documents[ngram]), terms(ngram), ngram)
        for ngram in _most_frequent(counts, documents, limits)
    ]
    return [
        NGram(joined(_spelling(corpus, places(ngram), size)), of_ngram, -count, -range_)
        for count, range_, of_ngram, ngram in sorted(frequent)[: limits.most]
    ]


def _most_frequent(counts: Counts, documents: Counts, limits: Limits) -> list[int]:
    """Those that may be shown, and all that are as frequent as the last of them."""
    order = np.lexsort((-documents, -counts))
    order = order[counts[order] >= limits.minimum]
    if len(order) > limits.most:
        last = order[limits.most - 1]
        rarer = (counts < counts[last]) | ((counts == counts[last]) & (documents < documents[last]))
        order = order[~rarer[order]]
    return [int(ngram) for ngram in order]


def _starts(corpus: Corpus, size: int, selection: Mask) -> NDArray[np.int64]:
    """The positions at which a run of *size* words begins that ends in the same, selected document."""
    places = np.arange(len(corpus.document_of))
    last = corpus.sequences.ends[corpus.document_of] - size
    return places[selection[corpus.document_of] & (places <= last)]


def _longer(
    starts: NDArray[np.int64], keys: NDArray[np.uint32], following: NDArray[np.uint32], minimum: int
) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    """The runs that are a word longer, numbered anew; of one that is too rare, no longer one is not."""
    _, numbers, counts = np.unique(paired(keys, following), return_inverse=True, return_counts=True)
    kept = counts[numbers] >= minimum
    return starts[kept], numbers[kept].astype(np.uint32)


def _spelling(corpus: Corpus, places: NDArray[np.int64], size: int) -> list[str]:
    spelled = corpus.sequences.numbers[places[:, None] + np.arange(size)]
    different, counts = np.unique(spelled, axis=0, return_counts=True)
    return [corpus.sequences.words[number] for number in different[counts.argmax()].tolist()]


def ngrams_with_hits(
    rows: Iterable[ConcordanceRow], form: str, size: int, limits: Limits = LIMITS
) -> list[NGram]:
    """The same for runs with a whole hit in them; the contexts of *rows* count *size* - 1 words."""
    counts: Counter[tuple[str, ...]] = Counter()
    spelled: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    documents: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in rows:
        before, hit, after = (spans_and_words(part)[1] for part in (row.before, row.hit, row.after))
        words = [*before, *hit, *after]
        first = max(0, len(before) + len(hit) - size)
        for start in range(first, min(len(before), len(words) - size) + 1):
            run = words[start : start + size]
            terms = tuple(term_in(form, word, row.document.language) for word in run)
            counts[terms] += 1
            spelled[terms][joined(run)] += 1
            documents[terms].add(row.document.id)
    frequent = sorted(counts, key=lambda terms: (-counts[terms], -len(documents[terms]), terms))[
        : limits.most
    ]
    return [
        NGram(spelled[terms].most_common(1)[0][0], terms, counts[terms], len(documents[terms]))
        for terms in frequent
        if counts[terms] >= limits.minimum
    ]


def joined(words: Sequence[str]) -> str:
    """Words as a text, without spaces where their script has none."""
    text = ""
    for word in words:
        spaced = text and not (is_unspaced(text[-1]) and is_unspaced(word))
        text += f" {word}" if spaced else word
    return text
