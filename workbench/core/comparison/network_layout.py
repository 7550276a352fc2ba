"""Where the nodes of a network are drawn: as forces have it, by networkx, then apart as labels need it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt

from workbench.core.comparison.network import Key, Network

Place = tuple[float, float]

_SEED = 7
"""The same network is always drawn alike: who looks again must find what is where."""
_ROUNDS = 60
"""Of moving apart: what overlaps after so many is too crowded to be drawn at all."""
_GAP = 26.0
"""Pixels between two nodes at least, so that an edge and its word can be seen between them."""


_ROOM = 2.4
"""Of the drawing for each part of it that nodes cover: the rest is for arrows and their words."""


def layout(
    shown: Network, centre: Key | None, sizes: Mapping[Key, Place], aspect: float = 1.6
) -> dict[Key, Place]:
    """The middle of each node in pixels, from (0, 0), where *centre* is; *sizes* are widths and heights.

    *aspect* is how much wider than high the drawing may be.

    Nodes repel one another and edges pull (Fruchterman and Reingold, Graph Drawing by Force-Directed
    Placement, 1991); then what overlaps moves apart along the shorter way.
    """
    # It takes a fifth of a second to load: only for those who look at a network.
    import networkx

    keys = [node.key for node in shown.nodes]
    if not keys:
        return {}
    graph = networkx.Graph()
    graph.add_nodes_from(keys)
    graph.add_edges_from((edge.source, edge.target) for edge in shown.edges)
    pinned = {"pos": {centre: (0.0, 0.0)}, "fixed": [centre]} if centre in sizes and len(keys) > 1 else {}
    found = networkx.spring_layout(graph, seed=_SEED, k=2.2 / sqrt(len(keys)), iterations=120, **pinned)
    room = sum((sizes[key][0] + 2 * _GAP) * (sizes[key][1] + 2 * _GAP) for key in keys)
    room *= _ROOM * max(1.0, len(shown.edges) / len(keys))
    high = sqrt(room / aspect)
    farthest = [max((abs(float(place[axis])) for place in found.values()), default=1) or 1 for axis in (0, 1)]
    across, down = high * aspect / 2 / farthest[0], high / 2 / farthest[1]
    places = {key: (float(x) * across, float(y) * down) for key, (x, y) in found.items()}
    return _apart(places, sizes, centre)


def _apart(places: dict[Key, Place], sizes: Mapping[Key, Place], centre: Key | None) -> dict[Key, Place]:
    """*places* such that no two nodes overlap, as far as some rounds of moving them bring it."""
    keys = list(places)
    for _ in range(_ROUNDS):
        moved = False
        for at, other_at in _overlapping(keys, places, sizes):
            one, other = keys[at], keys[other_at]
            across = (sizes[one][0] + sizes[other][0]) / 2 + _GAP - abs(places[one][0] - places[other][0])
            down = (sizes[one][1] + sizes[other][1]) / 2 + _GAP - abs(places[one][1] - places[other][1])
            if across <= 0 or down <= 0:
                continue  # one that was moved before has made room
            moved = True
            shift = (across, 0.0) if across < down else (0.0, down)
            axis = 0 if across < down else 1
            sign = 1.0 if places[one][axis] >= places[other][axis] else -1.0
            _push(places, one, other, (shift[0] * sign, shift[1] * sign), centre)
        if not moved:
            break
    return places


def _overlapping(
    keys: Sequence[Key], places: Mapping[Key, Place], sizes: Mapping[Key, Place]
) -> list[tuple[int, int]]:
    """The pairs of nodes (their numbers) that lie over one another, or too close by."""
    import numpy as np

    at = np.array([places[key] for key in keys])
    size = np.array([sizes[key] for key in keys])
    apart = np.abs(at[:, None, :] - at[None, :, :])
    needed = (size[:, None, :] + size[None, :, :]) / 2 + _GAP
    rows, columns = np.nonzero(np.triu((apart < needed).all(axis=2), 1))
    return list(zip(rows.tolist(), columns.tolist(), strict=True))


def _push(places: dict[Key, Place], one: Key, other: Key, by: Place, centre: Key | None) -> None:
    """Move two nodes apart, half the way each; the centre stays where it is."""
    share = 0.0 if one == centre else 1.0 if other == centre else 0.5
    (x, y), (u, v) = places[one], places[other]
    places[one] = x + by[0] * share, y + by[1] * share
    places[other] = u - by[0] * (1 - share), v - by[1] * (1 - share)
