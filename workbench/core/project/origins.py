"""Origins that documents may have it from: those confirmed already, parties and outlets, found by typing.

A name is found by the beginning of any of its words, and in any other script by `NameList`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.project.project import Project
from workbench.core.text.folding import fold_text
from workbench.core.text.names.matching import NameList

MOST: Final = 12
"""A list that a person looks through at a glance."""
_FEWEST_LETTERS: Final = 3
"""Letters from which on a name in another script is looked for: two sound like the beginning of anything."""
_LEAST_SCORE: Final = 0.5
"""Score of a name in another script, from which on it is offered; a wrong one costs a glance."""


class OriginKind(StrEnum):
    """What an origin is so far."""

    CONFIRMED = "confirmed"
    PARTY = "party"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Origin:
    """An origin by *name*. *party_id* is empty for an outlet that is no party yet.

    *documents* have it from there, as confirmed; of an outlet, so many were printed there. *also* are its
    other names.
    """

    name: str
    kind: OriginKind
    documents: int
    party_id: str = ""
    also: tuple[str, ...] = ()


class Origins:
    """All origins of a project as it is now."""

    def __init__(self, origins: Sequence[Origin]) -> None:
        rank = list(OriginKind)
        self.all = sorted(
            origins, key=lambda origin: (rank.index(origin.kind), -origin.documents, origin.name)
        )

    def fitting(self, typed: str, limit: int = MOST) -> list[Origin]:
        """Those that *typed* may be the beginning of, the likely first; before a letter, all."""
        begun = " ".join(fold_text(typed).split())
        if not begun:
            return self.all[:limit]
        found = {origin.name: origin for origin in self.all if _begins(origin, begun)}
        if len(begun) >= _FEWEST_LETTERS and len(found) < limit:
            for match in self._names.matches(typed, limit):
                if match.score >= _LEAST_SCORE:
                    for origin in self._named[match.name]:
                        found.setdefault(origin.name, origin)
        return list(found.values())[:limit]

    def party_called(self, name: str) -> str:
        """The id of the only party that is called *name*; else *name*."""
        ids = {origin.party_id for origin in self._named.get(name, ()) if origin.party_id}
        return ids.pop() if len(ids) == 1 else name

    @cached_property
    def _named(self) -> dict[str, list[Origin]]:
        named: defaultdict[str, list[Origin]] = defaultdict(list)
        for origin in self.all:
            for name in (origin.name, *origin.also):
                named[name].append(origin)
        return dict(named)

    @cached_property
    def _names(self) -> NameList:
        return NameList(list(self._named))


def origins_known(project: Project) -> Origins:
    """The parties and outlets of *project*, with how many documents are confirmed to have it from them."""
    with project.snapshot():
        related = project.relations.where(
            source_kind=ItemKind.DOCUMENT.value, target_kind=ItemKind.PARTY.value
        )
        confirmed: defaultdict[str, set[str]] = defaultdict(set)
        for relation in related:
            if relation.kind in (RelationKind.ATTRIBUTED_TO, RelationKind.DERIVED_FROM):
                confirmed[relation.target_id].add(relation.source_id)
        names: defaultdict[str, list[str]] = defaultdict(list)
        for item in project.party_names.all():
            names[item.party_id].append(item.name)
        parties = project.parties.all()
        outlets = project.documents.tally("outlet")
    found = [
        Origin(
            party.name,
            OriginKind.CONFIRMED if confirmed[party.id] else OriginKind.PARTY,
            len(confirmed[party.id]),
            party.id,
            tuple(name for name in names[party.id] if name != party.name),
        )
        for party in parties
    ]
    called = {fold_text(name) for origin in found for name in (origin.name, *origin.also)}
    found += [
        Origin(outlet, OriginKind.OUTLET, count)
        for outlet, count in outlets.items()
        if outlet and fold_text(outlet) not in called
    ]
    return Origins(found)


def _begins(origin: Origin, begun: str) -> bool:
    return any(f" {begun}" in f" {fold_text(name)}" for name in (origin.name, *origin.also))
