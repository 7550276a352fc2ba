"""Keyness: which words a selection of texts has more often, or less often, than the rest.

Log-likelihood says how sure a difference is, the log ratio how large it is: sort by the one, judge by the
other.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from workbench.core.search.statistics.association import Numbers

# What a word that the rest lacks is taken to have there, so that its ratio is large, not infinite.
_HALF_A_WORD = 0.5


def keyness(here: ArrayLike, there: ArrayLike, size_here: float, size_there: float) -> Numbers:
    """The evidence for a difference: log-likelihood, negative where the word is rarer *here*.

    *here* and *there*: how often a word stands in either of two collections of so many words. 3.84 is p =
    .05, 6.63 p = .01, 10.83 p = .001, 15.13 p = .0001; of ten thousand words, one has the last by chance.
    Rayson and Garside 2000, Comparing Corpora using Frequency Profiling, section 2 (two cells, as in Read and
    Cressie 1988); the sign is that of Rayson's calculator.
    """
    one, other = np.asarray(here, np.float64), np.asarray(there, np.float64)
    both = (one + other) / (size_here + size_there)
    evidence = 2 * (_term(one, size_here * both) + _term(other, size_there * both))
    return np.where(one * size_there >= other * size_here, evidence, -evidence)


def log_ratio(here: ArrayLike, there: ArrayLike, size_here: float, size_there: float) -> Numbers:
    """How many times as often *here*, in powers of two: 1 is twice, -1 half.

    What stands in one of them only counts as half a word in the other. Hardie 2014, Log Ratio: An Informal
    Introduction, ESRC Centre for Corpus Approaches to Social Science.
    """
    one, other = np.asarray(here, np.float64), np.asarray(there, np.float64)
    one = np.where(one > 0, one, _HALF_A_WORD) / size_here
    other = np.where(other > 0, other, _HALF_A_WORD) / size_there
    return np.asarray(np.log2(one / other))


def percent_difference(here: ArrayLike, there: ArrayLike, size_here: float, size_there: float) -> Numbers:
    """%DIFF: how much more often *here*, in per cent of *there*; infinite for what is not there at all.

    Gabrielatos and Marchi 2011, Keyness: Matching Metrics to Definitions; Gabrielatos 2018, Keyness Analysis.
    """
    one = np.asarray(here, np.float64) / size_here
    other = np.asarray(there, np.float64) / size_there
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where((one == 0) & (other == 0), 0.0, 100 * (one - other) / other)


def bayes_factor(evidence: ArrayLike, size: float) -> Numbers:
    """The evidence with the number of words (*size*, of both collections) taken into account: BIC.

    Above 2 it is positive, above 6 strong, above 10 very strong; below 0 it speaks for no difference. Large
    collections make everything significant, this does not. Wilson 2013, Embracing Bayes Factors for Key Item
    Analysis in Corpus Linguistics.
    """
    return np.asarray(np.abs(np.asarray(evidence, np.float64)) - np.log(size))


def _term(observed: Numbers, expected: Numbers) -> Numbers:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(observed > 0, observed * np.log(observed / expected), 0.0)
