"""From links between items to scores of pairs of passages.

Each link that holds in a pair of passages is evidence that they say the same: the logarithm of how much more
often it would hold in passages that do than in any two (a sum of log-likelihood ratios, as in naive Bayes and
in Dunning 1993). What stands in few passages therefore says much, what stands in all says nothing. One place
counts once: of the links that hold, the strongest are taken first, and none that shares a place with one.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.alignment.items import AnchorKind, Item, Items
from workbench.core.comparison.alignment.links import Link
from workbench.core.text.span import Span

_LEAST_WEIGHT: Final = 0.25
"""Nats: links that say less are not looked at, which spares most of the work."""

_USUAL: Final = 0.03
_WORTH: Final = 5
"""The share of passages that have a word, before a text is looked at, and how many passages that knowledge is
worth (a beta prior): a word of an article of one paragraph stands in all of it, and yet says something."""
_MOST_PAIRS: Final = 20
"""Pairs of passages that a link may hold in, for each passage of the longer text (and for a text of 20): what
stands in a fifth of 500 passages on both sides tells little, and in a book it would take all the time and
memory there is."""

Ends = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Anchor:
    """What two passages share: the expression in each (spans of the whole texts), and what it says (nats)."""

    kind: AnchorKind
    a: Span
    b: Span
    weight: float


def weighed(links: Iterable[Link], a: Items, b: Items) -> list[tuple[float, Link]]:
    """Links with what they say (nats), the strongest first."""
    links = list(links)
    share_a, share_b = _shares(links, a, b)
    most = _MOST_PAIRS * max(len(a.lengths), len(b.lengths), _MOST_PAIRS)
    found = []
    for link, chance_a, chance_b in zip(links, share_a, share_b, strict=True):
        chance = math.sqrt(chance_a * chance_b)
        weight = math.log(1 - link.trust + link.trust / chance)
        pairs = len(a.passages[link.a]) * len(b.passages[link.b])
        if weight >= _LEAST_WEIGHT and pairs <= most:
            found.append((weight, link))
    found.sort(key=lambda entry: -entry[0])
    return found


def _shares(links: Sequence[Link], a: Items, b: Items) -> tuple[list[float], list[float]]:
    """For each link the share of passages of each text that have what the other end stands for.

    A word may have several partners, so that all of them count that are trusted as much.
    """
    by_a: defaultdict[Item, list[Link]] = defaultdict(list)
    by_b: defaultdict[Item, list[Link]] = defaultdict(list)
    for link in links:
        by_a[link.a].append(link)
        by_b[link.b].append(link)
    in_a = [
        len(frozenset().union(*(a.passages[each.a] for each in by_b[link.b] if each.trust >= link.trust)))
        for link in links
    ]
    in_b = [
        len(frozenset().union(*(b.passages[each.b] for each in by_a[link.a] if each.trust >= link.trust)))
        for link in links
    ]
    return [_chance(n, len(a.lengths)) for n in in_a], [_chance(n, len(b.lengths)) for n in in_b]


def _chance(passages: int, of: int) -> float:
    """How likely a passage is to have what *passages* of a text have, seen with what is usual."""
    return (passages + _USUAL * _WORTH) / (of + _WORTH)


def most_to_share(found: Sequence[tuple[float, Link]], items: Items, side: str) -> list[float]:
    """What each passage could share at most (nats), with a partner that has all it has: side *a* or *b*."""
    best: list[dict[int, float]] = [{} for _ in items.lengths]
    for weight, link in found:
        for number, span in items.places[link.a if side == "a" else link.b]:
            best[number][span.start] = max(weight, best[number].get(span.start, 0.0))
    return [sum(weights.values()) for weights in best]


def anchors_by_pair(found: Sequence[tuple[float, Link]], a: Items, b: Items) -> Mapping[Ends, list[Anchor]]:
    """The anchors of each pair of passages that has any, the strongest first."""
    candidates: defaultdict[Ends, list[tuple[float, Link]]] = defaultdict(list)
    for weight, link in found:
        for one in a.passages[link.a]:
            for other in b.passages[link.b]:
                candidates[one, other].append((weight, link))
    places_a, places_b = _places(a, (link.a for _, link in found)), _places(b, (link.b for _, link in found))
    return {
        (one, other): _chosen(links, places_a[one], places_b[other])
        for (one, other), links in candidates.items()
    }


def _places(items: Items, used: Iterable[Item]) -> Mapping[int, Mapping[Item, list[Span]]]:
    by_passage: defaultdict[int, dict[Item, list[Span]]] = defaultdict(dict)
    for item in set(used):
        for number, span in items.places[item]:
            by_passage[number].setdefault(item, []).append(span)
    return by_passage


def _chosen(
    links: Sequence[tuple[float, Link]], here: Mapping[Item, list[Span]], there: Mapping[Item, list[Span]]
) -> list[Anchor]:
    taken_a: list[Span] = []
    taken_b: list[Span] = []
    chosen = []
    for weight, link in links:
        one = next((span for span in here[link.a] if not any(map(span.overlaps, taken_a))), None)
        other = next((span for span in there[link.b] if not any(map(span.overlaps, taken_b))), None)
        if one and other:
            taken_a.append(one)
            taken_b.append(other)
            chosen.append(Anchor(link.kind, one, other, weight))
    return chosen
