"""N-grams: runs of two to five words, and how often and in how many documents they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from workbench.core.progress import NoProgress, Progress
from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.statistics.corpus import (
    Corpus,
    Counts,
    Mask,
    first_of,
    paired,
    second_of,
    term_in,
)
from workbench.core.search.statistics.limits import LIMITS, Limits
from workbench.core.text.language import is_unspaced

# Runs that are counted in one step; each takes some 60 bytes meanwhile.
_SHARE = 8_000_000
LONGEST = 5
"""Words of an n-gram: longer ones are copied passages, which the comparison of texts finds."""


@dataclass(frozen=True, slots=True)
class NGram:
    """A run of words: its most frequent spelling, its *terms* as they were counted, and where it stands."""

    text: str
    terms: tuple[str, ...]
    count: int
    documents: int


def ngrams(
    corpus: Corpus,
    form: str,
    size: int,
    selection: Mask,
    limits: Limits = LIMITS,
    progress: Progress | None = None,
) -> list[NGram]:
    """The most frequent runs of *size* words in a selection.

    Words are those of the index, whatever signs stand between them; a run lies in one document.
    Raises Cancelled.
    """
    found: list[NGram] = []
    for starts in _starts(corpus, form, size, selection, progress or NoProgress()):
        found += _Runs(corpus, form, size, starts, limits).most_frequent()
    return sorted(found, key=_rank)[: limits.most]


def _starts(
    corpus: Corpus, form: str, size: int, selection: Mask, progress: Progress
) -> Iterator[NDArray[np.int64]]:
    """The positions at which a run begins that ends in the same, selected document.

    They come in shares, by the first word of the run, so that equal runs are in one share and no share needs
    gigabytes.
    """
    numbers = corpus.formed(form).numbers
    begins = np.repeat(selection, corpus.lengths)
    starts_of_documents = corpus.sequences.ends - corpus.lengths
    for back in range(1, size):
        begins[np.maximum(corpus.sequences.ends - back, starts_of_documents)[corpus.lengths > 0]] = False
    shares = 1 + int(begins.sum()) // _SHARE
    for share in range(shares):
        progress.report(share, shares)
        yield np.flatnonzero(begins & (numbers % shares == share))


class _Runs:
    """Runs of *size* words that begin at *starts*, counted."""

    def __init__(
        self, corpus: Corpus, form: str, size: int, starts: NDArray[np.int64], limits: Limits
    ) -> None:
        self._corpus = corpus
        self._formed = corpus.formed(form)
        self._size = size
        self._limits = limits
        keys = self._formed.numbers[starts]
        for further in range(1, size):
            starts, keys = _longer(starts, keys, self._formed.numbers[starts + further], limits.minimum)
        # One sort brings the places of each run together, in the order of the texts.
        order = paired(keys, np.arange(len(keys), dtype=np.uint32))
        order.sort()
        runs, self._starts = first_of(order), starts[second_of(order)]
        documents = np.searchsorted(corpus.sequences.ends, self._starts, "right")
        new = np.ones(len(runs), bool)
        new[1:] = (runs[1:] != runs[:-1]) | (documents[1:] != documents[:-1])
        self._counts = np.bincount(runs)
        self._documents = np.bincount(runs[new], minlength=len(self._counts))
        self._behind = np.cumsum(self._counts)

    def most_frequent(self) -> list[NGram]:
        """Those that may be shown, the most frequent first."""
        frequent = [
            (-int(self._counts[run]), -int(self._documents[run]), self._terms(run), run)
            for run in _most_frequent(self._counts, self._documents, self._limits)
        ]
        return [
            NGram(self._spelling(run), terms, -count, -documents)
            for count, documents, terms, run in sorted(frequent)[: self._limits.most]
        ]

    def _places(self, run: int) -> NDArray[np.int64]:
        return self._starts[self._behind[run] - self._counts[run] : self._behind[run]]

    def _terms(self, run: int) -> tuple[str, ...]:
        start = self._places(run)[0]
        return tuple(
            self._formed.terms[number] for number in self._formed.numbers[start : start + self._size]
        )

    def _spelling(self, run: int) -> str:
        words = self._corpus.sequences
        spelled = words.numbers[self._places(run)[:, None] + np.arange(self._size)]
        different, counts = np.unique(spelled, axis=0, return_counts=True)
        return joined([words.words[number] for number in different[counts.argmax()].tolist()])


def _longer(
    starts: NDArray[np.int64], keys: NDArray[np.uint32], following: NDArray[np.uint32], minimum: int
) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    """The runs that are a word longer, numbered anew; of one that is too rare, no longer one is not."""
    _, numbers, counts = np.unique(paired(keys, following), return_inverse=True, return_counts=True)
    kept = counts[numbers] >= minimum
    return starts[kept], numbers[kept].astype(np.uint32)


def _most_frequent(counts: Counts, documents: Counts, limits: Limits) -> list[int]:
    """Those that may be shown, and all that are as frequent as the last of them."""
    order = np.lexsort((-documents, -counts))
    order = order[counts[order] >= limits.minimum]
    if len(order) > limits.most:
        last = order[limits.most - 1]
        rarer = (counts < counts[last]) | ((counts == counts[last]) & (documents < documents[last]))
        order = order[~rarer[order]]
    return [int(run) for run in order]


def ngrams_with_hits(
    rows: Iterable[ConcordanceRow], form: str, size: int, limits: Limits = LIMITS
) -> list[NGram]:
    """The same for runs with a whole hit in them; the contexts of *rows* count *size* - 1 words.

    The rows come document after document. A run with two hits in it counts once.
    """
    spelled: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    documents: Counter[tuple[str, ...]] = Counter()
    for _, of_document in groupby(rows, key=lambda row: row.document.id):
        runs: dict[int, list[str]] = {}
        for row in of_document:
            runs |= _around(row, size)
            language = row.document.language
        in_form = [tuple(term_in(form, word, language) for word in run) for run in runs.values()]
        for terms, run in zip(in_form, runs.values(), strict=True):
            spelled[terms][joined(run)] += 1
        documents.update(set(in_form))
    found = [
        NGram(spellings.most_common(1)[0][0], terms, spellings.total(), documents[terms])
        for terms, spellings in spelled.items()
        if spellings.total() >= limits.minimum
    ]
    return sorted(found, key=_rank)[: limits.most]


def _around(row: ConcordanceRow, size: int) -> dict[int, list[str]]:
    """The runs of *size* words around the hit of a row, by the code point at which they begin."""
    spans, words = spans_and_words(row.before + row.hit + row.after)
    hit = len(row.before), len(row.before) + len(row.hit)
    first = sum(end <= hit[0] for _, end in spans)
    behind = sum(start < hit[1] for start, _ in spans)
    begins = range(max(0, behind - size), min(first, len(words) - size) + 1)
    offset = row.start - len(row.before)
    return {offset + spans[begin][0]: words[begin : begin + size] for begin in begins}


def _rank(one: NGram) -> tuple[object, ...]:
    return -one.count, -one.documents, one.terms


def joined(words: Sequence[str]) -> str:
    """Words as a text, without spaces where their script has none."""
    text = ""
    for word in words:
        spaced = text and not (is_unspaced(text[-1]) and is_unspaced(word))
        text += f" {word}" if spaced else word
    return text
