"""Where the words of a phrase or the parts of a proximity stand together, in one text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import permutations

Places = list[tuple[int, int]]  # first and last position of each


def phrase_places(positions: Sequence[Sequence[int]], slop: int) -> Places:
    """First and last position of every place where the words of a phrase stand.

    *positions* holds the ascending positions of each word of the phrase in one text. From every
    place of the first word, each following word is taken where it stands next; that gives the
    shortest stretch, so that it fits or nothing does: at most *slop* other words in it in all.
    """
    if slop == 0:
        return _adjacent(positions)
    places: Places = []
    longest = len(positions) - 1 + slop
    for first in positions[0]:
        last = first
        for others in positions[1:]:
            following = bisect_right(others, last)
            if following == len(others):
                return places
            last = others[following]
        if last - first <= longest:
            places.append((first, last))
    return places


def _adjacent(positions: Sequence[Sequence[int]]) -> Places:
    begins = set(positions[0])
    for distance, others in enumerate(positions[1:], 1):
        begins.intersection_update([position - distance for position in others])
        if not begins:
            return []
    return [(begin, begin + len(positions) - 1) for begin in sorted(begins)]


def innermost(places: Iterable[tuple[int, int]]) -> Places:
    """*places* in the order of the text, without those that have another inside."""
    kept: Places = []
    for first, last in sorted(set(places), key=lambda place: (place[0], -place[1])):
        while kept and kept[-1][1] >= last:
            kept.pop()
        kept.append((first, last))
    return kept


def near_places(parts: Sequence[Places], distance: int, ordered: bool) -> Places:
    """Where the *parts* stand together with at most *distance* other words between them, in text order.

    Each part has its places in one text, as `innermost` gives them. In any order, unless *ordered*.
    """
    orders = [parts] if ordered else permutations(parts)
    return sorted({place for order in orders for place in _chained(list(order), distance)})


def _chained(parts: Sequence[Places], distance: int) -> Places:
    places: Places = []
    for first, end in parts[0]:
        last, own = end, end - first + 1
        for following in parts[1:]:
            at = bisect_right(following, last, key=lambda place: place[0])
            if at == len(following):
                return places
            last = following[at][1]
            own += last - following[at][0] + 1
        if last - first + 1 - own <= distance:
            places.append((first, last))
    return places
