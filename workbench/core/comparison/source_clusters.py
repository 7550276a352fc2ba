"""Source clusters: documents that hang together by ties, but for those that somebody has set apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from workbench.core.comparison.reuse.reasons import Reason

if TYPE_CHECKING:
    # Finding reuse loads NumPy, which lists of claims do without.
    from workbench.core.comparison.reuse.bonds import Direction


class TieKind(StrEnum):
    """What binds two documents."""

    ANALYST = "analyst"
    ORIGIN = "origin"
    REUSE = "reuse"


@dataclass(frozen=True, slots=True)
class Tie:
    """Two documents (ids) that have it from one source, with the reason; *strength* 0 to 1.

    *direction* suggests which of them has it from the other, where something speaks for it.
    """

    a: str
    b: str
    kind: TieKind
    reason: Reason
    strength: float = 1.0
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The documents of one source (ids, ascending), and the ties among them, the strongest first."""

    members: tuple[str, ...]
    ties: tuple[Tie, ...]


_RANK = {TieKind.ANALYST: 0, TieKind.ORIGIN: 1, TieKind.REUSE: 2}


def grouped(ties: Iterable[Tie], apart: Iterable[tuple[str, str]] = ()) -> list[Group]:
    """Groups of two documents or more, in the order of their first members.

    The strongest ties are drawn first: what an analyst says before what was found. A tie that would bring
    two documents that stand *apart* into one group is left out. So the groups depend on the ties and not
    on their order.
    """
    ordered = sorted(
        ties, key=lambda tie: (_RANK[tie.kind], -tie.strength, *sorted((tie.a, tie.b)), tie.reason)
    )
    members: dict[str, set[str]] = {}
    strangers: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in apart:
        strangers[one].add(other)
        strangers[other].add(one)
    for tie in ordered:
        ends = members.setdefault(tie.a, {tie.a}), members.setdefault(tie.b, {tie.b})
        smaller, larger = sorted(ends, key=len)
        if smaller is larger or any(not strangers[member].isdisjoint(larger) for member in smaller):
            continue
        larger |= smaller
        members.update(dict.fromkeys(smaller, larger))
    groups = {min(group): group for group in members.values() if len(group) > 1}
    held: defaultdict[str, list[Tie]] = defaultdict(list)
    for tie in ordered:
        if members[tie.a] is members[tie.b]:
            held[min(members[tie.a])].append(tie)
    return [Group(tuple(sorted(groups[first])), tuple(held[first])) for first in sorted(groups)]


def likely_first(members: Iterable[str], ties: Iterable[Tie]) -> str:
    """The one member from which others are suggested to have it, and that has it from none; else ``""``."""
    directions = [tie.direction for tie in ties if tie.direction]
    first = {item.source for item in directions} - {item.copy for item in directions}
    known = first & set(members)
    return known.pop() if len(known) == 1 else ""


def independent(documents: Iterable[str], groups: Iterable[Iterable[str]]) -> int:
    """From how many sources that know nothing of one another these *documents* (ids) have it.

    *groups* have it from one source each; what several groups have in common is one source.
    """
    sources = [{document} for document in set(documents)]
    for group in groups:
        members = set(group)
        touched = [source for source in sources if not source.isdisjoint(members)]
        if touched:
            # Members that were not asked for stay, as another group may hang on them.
            apart = [source for source in sources if source.isdisjoint(members)]
            sources = [*apart, members.union(*touched)]
    return len(sources)
