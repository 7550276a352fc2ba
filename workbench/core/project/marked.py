"""Which marks fit a condition of the query language: ``party:Musk stance:denies``.

A mark is read once for each statement and each piece of evidence that it makes: what a condition says of a
claim, a stance and a party is about the same one. A party is in a statement as its speaker, as a source that
it names, or as a party that the mark mentions. A code stands for all codes below it, too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce

from workbench.core.annotations.mark import Mark
from workbench.core.errors import BugError
from workbench.core.project.project import Project
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.hits import find_hits
from workbench.core.search.tree import (
    CLAIM,
    CODE,
    MARK_FIELDS,
    PARTY,
    STANCE,
    TEXT,
    And,
    Node,
    Not,
    Or,
    Words,
    leaves,
)

Carried = Mapping[str, frozenset[str]]  # by field: ids of codes, claims, parties; the stance


def fits_words(leaf: Words, text: str) -> bool:
    """Whether a *leaf* as typed is found in a short *text*, such as a name or a title."""
    prepared = prepare(replace(leaf, field=TEXT), FOLDED)
    return find_hits(IndexedDocument("", "", text), prepared) is not None


@dataclass(frozen=True, slots=True)
class _Said:
    """What statements and evidence add to a mark."""

    claim: str
    stance: str = ""
    parties: frozenset[str] = frozenset()


class MarkedPlaces:
    """Finds marks in the project as it is now; to be made anew for every search."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._meant: dict[Words, frozenset[str]] = {}

    def marks(self, condition: Node) -> list[Mark]:
        """The marks that fit *condition* (as in `tree.Marked`)."""
        for leaf in leaves(condition):
            self._meant[_about_a_mark(leaf)] = self._ids(_about_a_mark(leaf))
        candidates = self._candidates(condition)
        carried = self._carried(candidates)
        fitting = [
            mark for mark in candidates if any(self._fits(condition, readings) for readings in carried[mark])
        ]
        return self._project.marks.among("id", fitting)

    def codes_with(self, name: str) -> frozenset[str]:
        """The ids of the codes of this *name*, and of all below them."""
        return self._and_below({code.id for code in self._project.codes.where(name=name)})

    def _ids(self, leaf: Words) -> frozenset[str]:
        """The codes, claims, parties or stances that *leaf* means."""
        project = self._project
        match leaf.field:
            case "code":
                named = {code.id for code in project.codes.all() if fits_words(leaf, code.name)}
                return self._and_below(named)
            case "claim":
                return frozenset(claim.id for claim in project.claims.all() if fits_words(leaf, claim.text))
            case "party":
                called = {party.id for party in project.parties.all() if fits_words(leaf, party.name)}
                also = {item.party_id for item in project.party_names.all() if fits_words(leaf, item.name)}
                return frozenset(called | also)
            case _:
                return frozenset({getattr(leaf, "text", "")})

    def _and_below(self, codes: set[str]) -> frozenset[str]:
        below = defaultdict(list)
        for code in self._project.codes.all():
            below[code.parent_id].append(code.id)
        found, waiting = set(codes), list(codes)
        while waiting:
            children = [child for child in below[waiting.pop()] if child not in found]
            found.update(children)
            waiting += children
        return frozenset(found)

    def _candidates(self, node: Node) -> set[str]:
        """Ids of marks among which are all that fit."""
        match node:
            case And(parts):
                wanted = [self._candidates(part) for part in parts if not isinstance(part, Not)]
                return reduce(set.intersection, wanted)
            case Or(parts):
                return set().union(*map(self._candidates, parts))
            case _:
                leaf = _about_a_mark(node)
                return set(self._carriers(leaf.field, self._meant[leaf])) - {""}

    def _carriers(self, field: str, ids: frozenset[str]) -> Iterator[str]:
        """The marks that have something of *ids*."""
        project = self._project
        if field == CODE:
            yield from (link.mark_id for link in project.mark_codes.among("code_id", ids))
        elif field == STANCE:
            yield from (item.mark_id for item in project.statements.among("stance", ids))
        elif field == CLAIM:
            yield from (item.mark_id for item in project.statements.among("claim_id", ids))
            yield from (piece.mark_id for piece in project.evidence.among("claim_id", ids))
        else:
            named = [step.statement_id for step in project.attributions.among("party_id", ids)]
            yield from (mention.mark_id for mention in project.mentions.among("party_id", ids))
            yield from (item.mark_id for item in project.statements.among("speaker_id", ids))
            yield from (item.mark_id for item in project.statements.among("id", named))

    def _carried(self, marks: Iterable[str]) -> dict[str, list[Carried]]:
        """Each of *marks* in all its readings."""
        ids = list(marks)
        project = self._project
        codes: defaultdict[str, set[str]] = defaultdict(set)
        parties: defaultdict[str, set[str]] = defaultdict(set)
        for link in project.mark_codes.among("mark_id", ids):
            codes[link.mark_id].add(link.code_id)
        for mention in project.mentions.among("mark_id", ids):
            parties[mention.mark_id].add(mention.party_id)
        said = self._said(ids)
        return {
            mark: [
                {
                    CODE: frozenset(codes[mark]),
                    CLAIM: frozenset({one.claim}),
                    PARTY: one.parties | parties[mark],
                    STANCE: frozenset({one.stance}),
                }
                for one in said[mark] or [_Said("")]
            ]
            for mark in ids
        }

    def _said(self, marks: list[str]) -> defaultdict[str, list[_Said]]:
        project = self._project
        said: defaultdict[str, list[_Said]] = defaultdict(list)
        statements = project.statements.among("mark_id", marks)
        sources: defaultdict[str, set[str]] = defaultdict(set)
        for step in project.attributions.among("statement_id", [item.id for item in statements]):
            sources[step.statement_id].add(step.party_id)
        for item in statements:
            named = frozenset({item.speaker_id, *sources[item.id]}) - {""}
            said[item.mark_id].append(_Said(item.claim_id, item.stance.value, named))
        for piece in project.evidence.among("mark_id", marks):
            said[piece.mark_id].append(_Said(piece.claim_id))
        return said

    def _fits(self, node: Node, carried: Carried) -> bool:
        match node:
            case And(parts):
                return all(self._fits(part, carried) for part in parts)
            case Or(parts):
                return any(self._fits(part, carried) for part in parts)
            case Not(part):
                return not self._fits(part, carried)
            case _:
                leaf = _about_a_mark(node)
                return not self._meant[leaf].isdisjoint(carried[leaf.field])


def _about_a_mark(node: Node) -> Words:
    """*node* as a leaf about marks; a parser makes no other in a condition."""
    if isinstance(node, Words) and node.field in MARK_FIELDS:
        return node
    raise BugError(f"{node} says nothing of a mark")
