"""Analysis of competing hypotheses: every piece of evidence against every claim that might be true.

Heuer, Psychology of Intelligence Analysis (1999), chapter 8: one works across the evidence, asks of each
piece how well it goes with every hypothesis, and then tries to refute hypotheses rather than to confirm them.
The one with the least against it stands best; what goes equally well with all of them says nothing.

*What has a source.* Heuer counts nothing: he puts + and − into the cells (two where it is clear, as in his
figure 15) and looks for what is least refuted. Points and weights came with the programs that were made for
the method. Inconsistent is one point and very inconsistent two, all else nothing: so in ACH 1.1 (PARC with
Heuer; Good, Shrager, Stefik, Pirolli and Card, *ACH1.1: A Tool for Analyzing Competing Hypotheses*, technical
description), and so in Open Source ACH (Burton and Knowles, 2010; ``getHypoRatingScore`` in its
``code/functions.php``). ACH 1.1 writes them as −1 and −2, Open Source ACH without the sign, and so do we.
Both multiply the points with the weight of the evidence before they add them: ACH 1.1 with those of
credibility and of relevance, each 1/√2, 1 or √2 for low, medium and high, Open Source ACH with that of
credibility alone.

*What is ours*, since nobody gives it: how two Admiralty grades become the three steps of credibility (see
`credibility`), and the measure of diagnosticity (see there). *What could not be compared*: we know of no
published table with weighted scores, and the weights of ACH 1.1 we have from those who quote its description.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean
from typing import Final

from workbench.core.annotations.claim import Claim
from workbench.core.annotations.evidence import Bearing, Evidence, Relevance
from workbench.core.annotations.rating import Consistency, Rating

_AGAINST: Final = {Consistency.INCONSISTENT: 1, Consistency.VERY_INCONSISTENT: 2}
_WEIGHTS: Final = {Relevance.LOW: 1 / math.sqrt(2), Relevance.MEDIUM: 1.0, Relevance.HIGH: math.sqrt(2)}
_STEPS: Final = {consistency: step for step, consistency in enumerate(Consistency)}
_ASSUMED: Final = {Bearing.SUPPORTS: Consistency.CONSISTENT, Bearing.REFUTES: Consistency.INCONSISTENT}


@dataclass(frozen=True, slots=True)
class Score:
    """What stands against a hypothesis: *inconsistent* pieces and their *weighted* count, of all *rated*."""

    inconsistent: int
    weighted: float
    rated: int


@dataclass(frozen=True, slots=True)
class Hypotheses:
    """See the module. *ratings* and *assumed* are by the ids of evidence and claim.

    *assumed* are the ratings that nobody has made: evidence that supports a claim is consistent with it, and
    evidence that refutes it is not, until somebody says otherwise. *diagnosticity* is from 0 (the same for
    all hypotheses) to 1, None for a piece that is rated against fewer than two.
    """

    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    ratings: Mapping[tuple[str, str], Consistency]
    assumed: frozenset[tuple[str, str]]
    scores: Mapping[str, Score]
    diagnosticity: Mapping[str, float | None]

    @property
    def ranking(self) -> tuple[Claim, ...]:
        """The claims, that with the least against it first; those against which nothing is rated last."""
        scores = self.scores
        return tuple(sorted(self.claims, key=lambda row: (not scores[row.id].rated, scores[row.id].weighted)))


def hypotheses(
    claims: Iterable[Claim],
    evidence: Iterable[Evidence],
    ratings: Iterable[Rating],
    chosen: Collection[str] = (),
) -> Hypotheses:
    """Every piece of evidence against the *chosen* claims (ids); without any, those that have evidence."""
    pieces = tuple(evidence)
    rated = {(row.evidence_id, row.claim_id): row.consistency for row in ratings}
    assumed = {
        (piece.id, piece.claim_id): _ASSUMED[piece.bearing]
        for piece in pieces
        if (piece.id, piece.claim_id) not in rated
    }
    known = {**assumed, **rated}
    asked = frozenset(chosen) or {claim_id for _, claim_id in known}
    rows = tuple(claim for claim in claims if claim.id in asked)
    shown = {place: value for place, value in known.items() if place[1] in asked}
    return Hypotheses(
        rows,
        pieces,
        shown,
        frozenset(assumed.keys() & shown.keys()),
        {claim.id: _score(claim.id, pieces, shown) for claim in rows},
        {
            piece.id: diagnosticity([shown[place] for place in _places(piece, rows, shown)])
            for piece in pieces
        },
    )


def weight(piece: Evidence) -> float:
    """How much a piece counts: from 1/2 (incredible and irrelevant) over 1 to 2."""
    return _WEIGHTS[credibility(piece)] * _WEIGHTS[piece.relevance]


def credibility(piece: Evidence) -> Relevance:
    """The credibility of a piece in the three steps of ACH, from its two Admiralty grades taken together.

    A1 to B2 are high, D4 to E5 low, what lies between (and a grade of F or 6, which judges nothing and leaves
    the other one alone) medium. The cuts are ours: ACH asks for one judgement that depends on both (help of
    Open Source ACH, Credibility Weight).
    """
    grades = [grade for grade, unknown in _grades(piece) if not unknown]
    if not grades:
        return Relevance.MEDIUM
    mean = fmean(grades)
    return Relevance.HIGH if mean <= 1 else Relevance.LOW if mean >= 3 else Relevance.MEDIUM


def diagnosticity(ratings: Sequence[Consistency]) -> float | None:
    """How much a piece of evidence tells hypotheses apart: the mean difference between two of its *ratings*.

    As a part of the largest difference that there can be, the one from very consistent to very inconsistent.
    Heuer, chapter 8, step 3, asks which evidence helps to judge the hypotheses and gives no measure; this is
    the one that ordinal scales suggest. Open Source ACH (``getDiag``) adds the points of a piece over all
    hypotheses instead, which puts first what speaks against each of them: just what Heuer calls of no value.
    """
    if len(ratings) < 2:
        return None
    steps = [_STEPS[rating] for rating in ratings]
    return fmean(abs(one - other) for one, other in combinations(steps, 2)) / (len(_STEPS) - 1)


def by_diagnosticity(found: Hypotheses) -> tuple[Evidence, ...]:
    """The evidence, what tells most first; what is rated against one hypothesis alone last."""

    def key(piece: Evidence) -> float:
        known = found.diagnosticity[piece.id]
        return 1.0 if known is None else -known

    return tuple(sorted(found.evidence, key=key))


def _score(
    claim_id: str, pieces: Sequence[Evidence], ratings: Mapping[tuple[str, str], Consistency]
) -> Score:
    rated = [(piece, ratings[piece.id, claim_id]) for piece in pieces if (piece.id, claim_id) in ratings]
    against = [(piece, _AGAINST[consistency]) for piece, consistency in rated if consistency in _AGAINST]
    # Of nothing, sum() gives an integer, which Qt takes for no number with decimals.
    weighted = sum((count * weight(piece) for piece, count in against), 0.0)
    return Score(len(against), round(weighted, 4), len(rated))


def _places(
    piece: Evidence, claims: Iterable[Claim], ratings: Mapping[tuple[str, str], Consistency]
) -> list[tuple[str, str]]:
    return [(piece.id, claim.id) for claim in claims if (piece.id, claim.id) in ratings]


def _grades(piece: Evidence) -> tuple[tuple[int, bool], tuple[int, bool]]:
    """Both grades as steps from the best (0), and whether they say that it cannot be judged."""
    reliability = "ABCDEF".index(piece.reliability)
    return (reliability, piece.reliability == "F"), (piece.credibility - 1, piece.credibility == 6)
