"""Where the words of a phrase stand in their order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


def phrase_places(positions: Sequence[Sequence[int]], slop: int) -> list[tuple[int, int]]:
    """First and last position of every place where the words of a phrase stand.

    *positions* holds the ascending positions of each word of the phrase in one text. From every
    place of the first word, each following word is taken where it stands next; that gives the
    shortest stretch, so that it fits or nothing does: at most *slop* other words in it in all.
    """
    if slop == 0:
        return _adjacent(positions)
    places: list[tuple[int, int]] = []
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


def _adjacent(positions: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    begins = set(positions[0])
    for distance, others in enumerate(positions[1:], 1):
        begins.intersection_update([position - distance for position in others])
        if not begins:
            return []
    return [(begin, begin + len(positions) - 1) for begin in sorted(begins)]
