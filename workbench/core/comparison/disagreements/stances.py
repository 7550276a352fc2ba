"""Statements on one claim that part: asserted here, denied or doubted there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Final

from workbench.core.annotations.claim import Stance, Statement
from workbench.core.annotations.mark import Mark
from workbench.core.comparison.disagreements.disagreement import Disagreement, DisagreementKind, Side

_WEIGHTS: Final[Mapping[frozenset[Stance], float]] = {
    frozenset({Stance.ASSERTS, Stance.DENIES}): 20.0,
    frozenset({Stance.ASSERTS, Stance.DOUBTS}): 15.0,
    frozenset({Stance.DENIES, Stance.DOUBTS}): 10.0,
}
"""An analyst has put both under one claim, so that they come before all that is only suggested."""


def parted_statements(statements: Iterable[Statement], marks: Mapping[str, Mark]) -> Iterator[Disagreement]:
    """For every claim, the statements that part, one pair for each two documents and two stances.

    *marks*: those of the statements, by id; statements whose mark is not among them are passed over.
    """
    by_claim: defaultdict[str, dict[tuple[str, Stance], Mark]] = defaultdict(dict)
    for statement in statements:
        mark = marks.get(statement.mark_id)
        if mark:
            by_claim[statement.claim_id].setdefault((mark.document_id, statement.stance), mark)
    for claim_id, voices in by_claim.items():
        for ((document, stance), mark), ((other_document, other_stance), other) in combinations(
            voices.items(), 2
        ):
            weight = _WEIGHTS.get(frozenset({stance, other_stance}))
            if weight and document != other_document:
                yield Disagreement(
                    DisagreementKind.STANCE,
                    _side(mark, stance),
                    _side(other, other_stance),
                    weight,
                    claim_id,
                )


def _side(mark: Mark, stance: Stance) -> Side:
    span = mark.spans[0]
    return Side(mark.document_id, span, mark.quote, span, mark.quote, stance)
