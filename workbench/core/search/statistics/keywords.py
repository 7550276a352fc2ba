"""Keywords: the words that a selection of documents has more often, or less often, than others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.core.search.statistics.corpus import Corpus, Mask
from workbench.core.search.statistics.keyness import bayes_factor, keyness, log_ratio, percent_difference
from workbench.core.search.statistics.limits import LIMITS, Limits


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word with its counts *here* (in the selection) and *there* (in the others), and in how many
    documents.

    *keyness* is negative where it is rarer here. The measures are those of `statistics.keyness`.
    """

    word: str
    term: str
    here: int
    there: int
    documents_here: int
    documents_there: int
    keyness: float
    log_ratio: float
    percent_difference: float
    bayes_factor: float


@dataclass(frozen=True, slots=True)
class Keywords:
    """The words that are more frequent here, the surest first, and the *rarer* ones likewise.

    *here* and *there*: how many words either side has, and how many documents.
    """

    words_here: int
    words_there: int
    documents_here: int
    documents_there: int
    frequent: tuple[Keyword, ...]
    rarer: tuple[Keyword, ...]


def keywords(corpus: Corpus, form: str, here: Mask, there: Mask, limits: Limits = LIMITS) -> Keywords:
    """The words in a *form* that tell the documents *here* from those *there*.

    A word stands limits.minimum times on its side; there are limits.most of either kind.
    """
    size_here, size_there = corpus.size(here), corpus.size(there)
    counts_here, counts_there = corpus.counts(form, here), corpus.counts(form, there)
    evidence = np.zeros(len(counts_here))
    if size_here and size_there:
        evidence = keyness(counts_here, counts_there, size_here, size_there)
    evidence[corpus.common(form, here | there, limits.common)] = 0
    terms = corpus.formed(form).terms
    frequent = _best(evidence, (evidence > 0) & (counts_here >= limits.minimum), terms, limits.most)
    rarer = _best(-evidence, (evidence < 0) & (counts_there >= limits.minimum), terms, limits.most)
    chosen = np.concatenate((frequent, rarer))
    pair = counts_here[chosen], counts_there[chosen], size_here, size_there
    columns: list[list[Any]] = [
        corpus.spellings(form, chosen, here | there),
        [terms[term] for term in chosen.tolist()],
        counts_here[chosen].tolist(),
        counts_there[chosen].tolist(),
        corpus.documents(form, here)[chosen].tolist(),
        corpus.documents(form, there)[chosen].tolist(),
        evidence[chosen].tolist(),
        log_ratio(*pair).tolist(),
        percent_difference(*pair).tolist(),
        bayes_factor(evidence[chosen], size_here + size_there).tolist(),
    ]
    found = tuple(Keyword(*row) for row in zip(*columns, strict=True))
    kinds = found[: len(frequent)], found[len(frequent) :]
    return Keywords(size_here, size_there, int(here.sum()), int(there.sum()), *kinds)


def _best(values: NDArray[np.float64], chosen: Mask, terms: Sequence[str], most: int) -> NDArray[np.int64]:
    """The numbers of those of the chosen *terms* that have the highest *values*, the highest first."""
    places = np.flatnonzero(chosen).tolist()
    value_of = values.tolist()
    places.sort(key=lambda place: (-value_of[place], terms[place]))
    return np.asarray(places[:most], np.int64)
