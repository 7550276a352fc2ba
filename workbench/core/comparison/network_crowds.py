"""What of a network is drawn: all that is asked for, and what is too much for one drawing in crowds.

A crowd is a node that stands for several of one kind that hang on the same others, with their number. Nothing
is left out without a word: what is neither drawn nor in a crowd is counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.network import Key, Network, NetworkEdge, NetworkNode, neighbourhood
from workbench.core.text.folding import fold_text

FULL: Final = 40
"""Nodes up to which everything is drawn by itself: more names are not taken in at a glance."""
MOST: Final = 120
"""Signs of one drawing, crowds and all; more are a hairball. What somebody has opened comes on top."""
AT_ONCE: Final = 40
"""Nodes that come out of a crowd when it is opened; the others stay in it until it is opened again."""
_SMALLEST: Final = 3
"""Nodes of a crowd at least: two are told faster by their names."""
_CROWD: Final = "\u2026"


Tie = tuple[Key, str, bool]


@dataclass(frozen=True, slots=True)
class Part:
    """What is drawn; *grouped* nodes are in crowds, *farther* ones hang on none that is drawn."""

    drawn: Network
    grouped: int
    farther: int


def part_of(
    whole: Network, centre: Key, steps: int | None, opened: Collection[Key] = (), most: int = MOST
) -> Part:
    """What is at most *steps* from *centre* (None: everything); *opened* nodes (keys) are in no crowd."""
    around = whole if steps is None else neighbourhood(whole, centre, steps)
    if len(around.nodes) <= FULL:
        return Part(around, 0, 0)
    beside = _beside(around)
    near = _nearest_first(around, centre, beside)
    alike = _alike(near, beside, {centre, *opened})
    crowds = {members: _crowd_key(members) for members in alike}
    member_of = {key: crowd for members, crowd in crowds.items() for key in members}
    signs = list(dict.fromkeys(member_of.get(key, key) for key in near))
    wanted = {centre, *opened}
    kept = {sign for sign in signs if sign in wanted}
    kept.update(signs[:most])
    inside = {key for key in near if member_of.get(key, key) in kept}
    left = _left_beside(near, inside, beside, set(kept))
    groups = {crowd: members for members, crowd in crowds.items() if crowd in kept} | left
    return _drawn(around, near, inside, groups)


def opened_of(node: NetworkNode) -> tuple[Key, ...]:
    """Those that come out of a crowd when it is opened."""
    return node.members[:AT_ONCE]


def found_in(whole: Network, words: str, most: int = 50) -> list[NetworkNode]:
    """The nodes that are called so, in any of their names and however it is spelt; whole names first."""
    wanted = fold_text(" ".join(words.split()))
    ranked: list[tuple[int, int, NetworkNode]] = []
    for at, node in enumerate(whole.nodes if wanted else ()):
        names = [fold_text(" ".join(name.split())) for name in (node.name, *node.also)]
        ranks = [(name != wanted) + (not name.startswith(wanted)) for name in names if wanted in name]
        if ranks:
            ranked.append((min(ranks), at, node))
    return [node for _, _, node in sorted(ranked, key=lambda entry: entry[:2])[:most]]


def _nearest_first(around: Network, centre: Key, beside: Mapping[Key, Sequence[Tie]]) -> list[Key]:
    """Keys in the order in which they are worth drawing: near *centre*, then with many ties.

    What does not hang together with the centre at all comes last.
    """
    distance, edge, steps = {centre: 0}, [centre], 0
    while edge:
        others = dict.fromkeys(other for key in edge for other, *_ in beside.get(key, ()))
        edge, steps = [key for key in others if key not in distance], steps + 1
        distance.update(dict.fromkeys(edge, steps))
    lost = len(distance)
    place = {node.key: at for at, node in enumerate(around.nodes)}
    return sorted(place, key=lambda key: (distance.get(key, lost), -len(beside.get(key, ())), place[key]))


def _beside(around: Network) -> Mapping[Key, list[Tie]]:
    """For each node the others that it is tied to, by what, and whether it is the source."""
    beside: defaultdict[Key, list[Tie]] = defaultdict(list)
    for edge in around.edges:
        beside[edge.source].append((edge.target, edge.kind, True))
        beside[edge.target].append((edge.source, edge.kind, False))
    return dict(beside)


def _alike(
    near: Sequence[Key], beside: Mapping[Key, Sequence[Tie]], apart: Collection[Key]
) -> list[tuple[Key, ...]]:
    """Nodes of one kind that are tied to just the same others by the same, in groups."""
    groups: defaultdict[tuple[object, ...], list[Key]] = defaultdict(list)
    for key in near:
        if key not in apart and key in beside:
            groups[key[0], frozenset(beside[key])].append(key)
    return [tuple(members) for members in groups.values() if len(members) >= _SMALLEST]


def _left_beside(
    near: Sequence[Key], inside: Collection[Key], beside: Mapping[Key, Sequence[Tie]], kept: Collection[Key]
) -> dict[Key, tuple[Key, ...]]:
    """What is not drawn but hangs on what is: by kind, with the nearest that it hangs on."""
    left: defaultdict[tuple[object, Key], list[Key]] = defaultdict(list)
    drawn = [key for key in near if key in inside and key in kept]
    taken = set(inside)
    for anchor in drawn:
        for other, *_ in beside.get(anchor, ()):
            if other not in taken:
                taken.add(other)
                left[other[0], anchor].append(other)
    return {_crowd_key(tuple(members)): tuple(members) for members in left.values()}


def _crowd_key(members: tuple[Key, ...]) -> Key:
    return members[0][0], _CROWD + members[0][1]


def _drawn(
    around: Network, near: Sequence[Key], inside: Collection[Key], groups: Mapping[Key, tuple[Key, ...]]
) -> Part:
    node_of = {node.key: node for node in around.nodes}
    sign_of = {key: key for key in inside} | {key: crowd for crowd, keys in groups.items() for key in keys}
    nodes = [
        NetworkNode(sign, "", members=groups[sign]) if sign in groups else node_of[sign]
        for sign in dict.fromkeys(sign_of[key] for key in near if key in sign_of)
    ]
    counted = Counter[tuple[Key, Key, str]]()
    for edge in around.edges:
        source, target = sign_of.get(edge.source), sign_of.get(edge.target)
        if source and target and source != target:
            counted[source, target, edge.kind] += edge.count
    edges = tuple(NetworkEdge(*tie, count) for tie, count in counted.items())
    grouped = sum(map(len, groups.values()))
    return Part(Network(tuple(nodes), edges), grouped, len(near) - len(sign_of))
