"""Competing hypotheses: counts against each, weights, and what tells them apart."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from tests.core.comparison.test_claim_matrix import claim
from workbench.core.annotations.evidence import Bearing, Evidence, EvidenceKind, Relevance
from workbench.core.annotations.rating import Consistency, Rating
from workbench.core.comparison.hypotheses import (
    by_diagnosticity,
    credibility,
    diagnosticity,
    hypotheses,
    weight,
)

C = Consistency


def evidence(key: str, claim_id: str = "h1", grades: str = "F6") -> Evidence:
    reliability, credible = grades
    kind = EvidenceKind.OTHER
    return Evidence(
        key, claim_id, Bearing.SUPPORTS, kind, "m", "", "", reliability, int(credible), "", "", ""
    )


def ratings(table: dict[str, str]) -> list[Rating]:
    """Each piece's ratings against h1, h2 … as ACH writes them: CC, C, N, I, II."""
    short = dict(zip(("CC", "C", "N", "I", "II"), C, strict=True))
    return [
        Rating(piece, f"h{number}", short[said], "", "")
        for piece, row in table.items()
        for number, said in enumerate(row.split(), 1)
        if said != "-"
    ]


def test_the_table_of_heuers_chapter_counts_as_he_reads_it() -> None:
    """Figure 15, cell by cell: will Iraq retaliate? H1 no, H2 by minor, H3 by major terrorist action.

    Compared with its transcript in dstl/eleatics (argumentation/examples/ach/heur.xhtml). Heuer's + is C
    here, his − is I, his one −− is II; he never puts two pluses.
    """
    figure = {
        "E1 statement not to retaliate": "C C C",
        "E2 no terrorism in the Gulf War": "C C I",
        "E3 would not provoke another attack": "C C I",
        "E4 more broadcasts to agents": "I C C",
        "E5 more security of embassies": "I C C",
        "E6 failure would lose face": "II C C",
    }
    claims = [claim(f"h{number}", number) for number in (1, 2, 3)]
    found = hypotheses(claims, [evidence(key) for key in figure], ratings(figure))
    assert [found.scores[row.id].inconsistent for row in claims] == [3, 0, 2]
    # The points of ACH 1.1 and of Open Source ACH: 1 + 1 + 2, nothing, 1 + 1.
    assert [found.scores[row.id].weighted for row in claims] == [4, 0, 2]
    assert [row.id for row in found.ranking] == ["h2", "h3", "h1"]
    # Of E1 Heuer says that it has no diagnostic value, "consistent with all of the hypotheses".
    first, *others = by_diagnosticity(found)
    assert found.diagnosticity["E1 statement not to retaliate"] == 0 and first.id.startswith("E6")
    assert others[-1].id.startswith("E1")


def test_inconsistency_is_weighed_by_credibility_and_relevance() -> None:
    """The weights of ACH 1.1: √2 · √2, 1/√2 · 1/√2, 1 · 1. The table is ours; none is published."""
    sure = replace(evidence("sure", grades="A1"), relevance=Relevance.HIGH)
    weak = replace(evidence("weak", grades="E5"), relevance=Relevance.LOW)
    usual = evidence("usual", grades="C3")
    assert [weight(piece) for piece in (sure, weak, usual)] == pytest.approx([2, 0.5, 1])
    table = {"sure": "CC I", "weak": "II I", "usual": "N II"}
    found = hypotheses([claim("h1", 1), claim("h2", 2)], [sure, weak, usual], ratings(table))
    assert found.scores["h1"].weighted == pytest.approx(2 * 0.5)
    assert found.scores["h2"].weighted == pytest.approx(2 + 0.5 + 2)
    assert [row.id for row in found.ranking] == ["h1", "h2"]


@pytest.mark.parametrize(
    ("grades", "expected"),
    [
        *(("A1", "high"), ("B2", "high"), ("B3", "medium"), ("D3", "medium"), ("D4", "low")),
        *(("F6", "medium"), ("F1", "high"), ("E6", "low"), ("A5", "medium")),
    ],
)
def test_admiralty_grades_are_three_steps(grades: str, expected: str) -> None:
    assert credibility(evidence("e", grades=grades)) == expected


def test_what_goes_equally_with_all_hypotheses_tells_nothing() -> None:
    assert diagnosticity([C.NEUTRAL] * 3) == 0
    assert diagnosticity([C.VERY_CONSISTENT, C.VERY_INCONSISTENT]) == 1
    assert diagnosticity([C.CONSISTENT]) is None
    opposed = diagnosticity([C.CONSISTENT, C.INCONSISTENT, C.INCONSISTENT])
    assert opposed is not None and math.isclose(opposed, (2 + 2 + 0) / 3 / 4)


def test_evidence_that_nobody_has_rated_counts_as_it_was_marked() -> None:
    claims = [claim("h1", 1), claim("h2", 2), claim("untouched", 3)]
    pieces = [evidence("for"), replace(evidence("against"), bearing=Bearing.REFUTES)]
    found = hypotheses(claims, pieces, [Rating("for", "h1", C.NEUTRAL, "", "")])
    assert [row.id for row in found.claims] == ["h1"]
    assert found.ratings == {("for", "h1"): C.NEUTRAL, ("against", "h1"): C.INCONSISTENT}
    assert found.assumed == {("against", "h1")} and found.scores["h1"].weighted == 1
    chosen = hypotheses(claims, pieces, [], ["h2", "untouched"])
    assert [row.id for row in chosen.claims] == ["h2", "untouched"] and chosen.ratings == {}
    assert all(isinstance(score.weighted, float) for score in chosen.scores.values())
