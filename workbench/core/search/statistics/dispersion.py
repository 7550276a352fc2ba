"""Dispersion: how evenly something is spread over the parts of a collection.

*counts* says how often it stands in each part, *sizes* how many words each part has (none is empty). A
hundred hits in one article and one each in a hundred are as frequent, and not at all the same.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from workbench.core.search.statistics.association import Numbers


def juilland_d(counts: Sequence[float], sizes: Sequence[float]) -> float:
    """Juilland's D: 1 where each part has its share, 0 where one has all.

    Juilland and Chang-Rodríguez 1964, Frequency Dictionary of Spanish Words; for parts of any size as in
    Gries 2008, Dispersions and Adjusted Frequencies in Corpora, International Journal of Corpus Linguistics
    13(4), 407. Near 1 for anything where there are many hundreds of parts (Biber et al. 2016): then look at
    DP.
    """
    shares = _shares(counts, sizes)
    if len(shares) < 2 or not shares.any():
        return float(shares.any())
    return float(1 - shares.std() / shares.mean() / np.sqrt(len(shares) - 1))


def carroll_d2(counts: Sequence[float], sizes: Sequence[float]) -> float:
    """Carroll's D2: the entropy of the shares, 1 where all are equal, 0 where one part has all.

    Carroll 1970, An Alternative to Juilland's Usage Coefficient for Lexical Frequencies; Gries 2008, 407.
    """
    shares = _shares(counts, sizes)
    if len(shares) < 2 or not shares.any():
        return float(shares.any())
    known = shares[shares > 0] / shares.sum()
    return float(-(known * np.log2(known)).sum() / np.log2(len(shares)))


def gries_dp(counts: Sequence[float], sizes: Sequence[float]) -> float:
    """Gries' deviation of proportions: 0 where each part has its share, near 1 where a small part has all.

    Gries 2008, 415–419. It runs the other way than D and D2.
    """
    observed, expected = np.asarray(counts, np.float64), np.asarray(sizes, np.float64)
    if not observed.any():
        return 0.0
    return float(np.abs(observed / observed.sum() - expected / expected.sum()).sum() / 2)


def gries_dp_norm(counts: Sequence[float], sizes: Sequence[float]) -> float:
    """`gries_dp` such that it can be 1: divided by the most that it can be with parts of these sizes.

    Lijffijt and Gries 2012, Correction to Stefan Th. Gries' "Dispersions and Adjusted Frequencies in
    Corpora", International Journal of Corpus Linguistics 17(1), 147–149.
    """
    expected = np.asarray(sizes, np.float64)
    most = 1 - expected.min() / expected.sum() if len(expected) else 0.0
    return gries_dp(counts, sizes) / float(most) if most > 0 else 0.0


def _shares(counts: Sequence[float], sizes: Sequence[float]) -> Numbers:
    """How often it stands in each part, for each word of the part."""
    return np.asarray(counts, np.float64) / np.asarray(sizes, np.float64)
