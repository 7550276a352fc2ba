"""Which passages of two texts speak of the same thing, with a score and anchors: the door to this folder."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from workbench.core.comparison.alignment.evidence import (
    Anchor,
    Ends,
    anchors_by_pair,
    most_to_share,
    weighed,
)
from workbench.core.comparison.alignment.items import AnchorKind, Items
from workbench.core.comparison.alignment.learning import learned_links, sure_pairs
from workbench.core.comparison.alignment.likely_names import likely_names
from workbench.core.comparison.alignment.links import Link, equal_items
from workbench.core.comparison.passage_pairs import PassageText

LIKELY: Final = 0.5
"""The score from which two passages are taken to speak of the same thing."""
MOST_PARTNERS: Final = 10
"""Pairs given for a passage, the best ones: a person looks at no more."""
_LEAST_SCORE: Final = 0.001
_SURE: Final = 4.0
_SURE_BY: Final = 1.0
"""Nats that a pair must have, and be better than all others by, to teach words."""
_FEWEST_TO_LEARN_FROM: Final = 8
_ROUNDS_OF_LEARNING: Final = 2
_PER_LENGTH: Final = 6.0
_BEST_LENGTH: Final = 0.7
_WORST_LENGTH: Final = -3.0
"""Nats for the squared logarithm of how much longer one is than expected: translations differ in length by a
third (Gale and Church 1993). Passages that only share their matter may differ more, hence the bound."""
_UNSHARED: Final = 0.1
"""How much what a passage could share and does not speaks against a pair: a long passage has something in
common with many. It is taken beyond the mean of its text, so that passages that share but a part are not all
lost. At 0 one parallel sentence in thirty more is missed, as at 0.3."""
_FEWEST: Final = 10
"""Passages in one of which a partner is looked for, at least: that an article has but two makes neither more
likely to be right."""
_NEIGHBOUR: Final = 1.0
"""Nats for a neighbour on either side that belongs together, too: an article mostly keeps the order of its
source, but news re-orders, so that order helps and forces nothing."""
_REACH: Final = 2


@dataclass(frozen=True, slots=True)
class AlignedPair:
    """Passages number *a* and *b* (from 0), a *score* from 0 to 1, and what they share, the weightiest first.

    *chosen*: likely enough, and the best partner of at least one of the two.
    """

    a: int
    b: int
    score: float
    anchors: tuple[Anchor, ...]
    chosen: bool = False


def align(
    a: PassageText, b: PassageText, *, in_order: bool = True, without: frozenset[AnchorKind] = frozenset()
) -> list[AlignedPair]:
    """The pairs of passages of *a* and *b* that share anything, in order of *a*, the best partner first.

    *in_order*: neighbours support each other; else the order of passages is not looked at. *without*: kinds
    of anchors that are not used.
    """
    items_a, items_b = Items(a), Items(b)
    links = [link for link in equal_items(items_a, items_b) if link.kind not in without]
    if AnchorKind.NAME not in without:
        links += likely_names(items_a, items_b)
    scored = _Scored.of(links, items_a, items_b)
    if AnchorKind.LEARNED not in without:
        scored = _learned(links, scored, items_a, items_b)
    prior = -math.log(max(len(items_a.lengths), len(items_b.lengths), _FEWEST))
    odds = {ends: nats + prior for ends, nats in scored.nats.items()}
    scores = {ends: _share(nats) for ends, nats in odds.items()}
    if in_order:
        scores = {ends: _share(nats + _support(scores, ends)) for ends, nats in odds.items()}
    return _best(scores, scored.anchors)


@dataclass(frozen=True, slots=True)
class _Scored:
    """The anchors of pairs of passages, and what they say together (nats)."""

    anchors: Mapping[Ends, list[Anchor]]
    nats: Mapping[Ends, float]

    @classmethod
    def of(cls, links: list[Link], a: Items, b: Items) -> _Scored:
        found = weighed(links, a, b)
        anchors = anchors_by_pair(found, a, b)
        lost_a, lost_b = (_beyond_mean(most_to_share(found, *side)) for side in ((a, "a"), (b, "b")))
        ratio = math.log((sum(b.lengths) or 1) / (sum(a.lengths) or 1))
        nats = {
            (one, other): (1 + 2 * _UNSHARED) * sum(anchor.weight for anchor in shared)
            - _UNSHARED * (lost_a[one] + lost_b[other])
            + _length(math.log(b.lengths[other] / a.lengths[one]) - ratio)
            for (one, other), shared in anchors.items()
        }
        return cls(anchors, nats)


def _learned(links: list[Link], scored: _Scored, a: Items, b: Items) -> _Scored:
    """With the words that the surest pairs teach, as often as that pays."""
    for _ in range(_ROUNDS_OF_LEARNING):
        pairs = sure_pairs(scored.nats, _SURE, _SURE_BY)
        if len(pairs) < _FEWEST_TO_LEARN_FROM:
            break
        scored = _Scored.of([*links, *learned_links(pairs, a, b)], a, b)
    return scored


def _length(difference: float) -> float:
    return max(_WORST_LENGTH, _BEST_LENGTH - _PER_LENGTH * difference**2)


def _beyond_mean(values: Sequence[float]) -> list[float]:
    mean = sum(values) / (len(values) or 1)
    return [value - mean for value in values]


def _share(nats: float) -> float:
    """The probability with these log-odds."""
    return 1 / (1 + math.exp(-nats)) if nats > -700 else 0.0


def _support(scores: Mapping[Ends, float], ends: Ends) -> float:
    """What the neighbours before and behind say (nats): most if they belong together for certain."""
    one, other = ends
    steps = [(i, j) for i in range(_REACH + 1) for j in range(_REACH + 1) if i or j]
    before = max(scores.get((one - i, other - j), 0.0) for i, j in steps)
    behind = max(scores.get((one + i, other + j), 0.0) for i, j in steps)
    return _NEIGHBOUR * (before + behind)


def _best(scores: Mapping[Ends, float], anchors: Mapping[Ends, list[Anchor]]) -> list[AlignedPair]:
    by_a: defaultdict[int, list[AlignedPair]] = defaultdict(list)
    best_b: dict[int, float] = {}
    for (one, other), score in scores.items():
        if score >= _LEAST_SCORE:
            by_a[one].append(AlignedPair(one, other, score, tuple(anchors[one, other])))
            best_b[other] = max(score, best_b.get(other, 0.0))
    found: list[AlignedPair] = []
    for one in sorted(by_a):
        ranked = sorted(by_a[one], key=lambda pair: (-pair.score, pair.b))[:MOST_PARTNERS]
        best_a = ranked[0].score
        found += (
            replace(pair, chosen=pair.score >= LIKELY and pair.score in (best_a, best_b[pair.b]))
            for pair in ranked
        )
    return found
