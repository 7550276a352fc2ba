"""Ratings of evidence: made, changed, taken back, undone, and gone with what they are about."""

from __future__ import annotations

from tests.core.project.rows import rows
from tests.core.project.test_operations import mark_words
from workbench.core.annotations.evidence import Bearing, Relevance
from workbench.core.annotations.rating import Consistency
from workbench.core.exchange.hypotheses_tables import hypotheses_table
from workbench.core.project.hypotheses import hypotheses_of
from workbench.core.project.operations.claims import add_claim, merge_claims, remove_claim
from workbench.core.project.operations.evidence import add_evidence, remove_evidence
from workbench.core.project.operations.ratings import rate_against, rate_evidence, set_relevance
from workbench.core.project.project import Project


def test_a_rating_is_made_changed_taken_back_and_undone(project: Project) -> None:
    sues, lies = (add_claim(project, words).value for words in ("Musk sues", "Musk bluffs"))
    mark = mark_words(project, 2, "droht mit einer Klage")
    piece = add_evidence(project, sues.id, Bearing.SUPPORTS, mark_id=mark.id, reliability="A").value
    rate_evidence(project, piece.id, lies.id, Consistency.VERY_INCONSISTENT)
    before = rows(project)
    assert not rate_evidence(project, piece.id, lies.id, Consistency.VERY_INCONSISTENT).changes
    set_relevance(project, piece.id, Relevance.HIGH)
    rate_evidence(project, piece.id, lies.id, Consistency.NEUTRAL)
    assert rate_evidence(project, piece.id, lies.id, None).changes.ids("ratings") == {f"{piece.id}/{lies.id}"}
    assert project.ratings.count() == 0
    project.undo()
    project.undo()
    assert project.ratings.all()[0].consistency is Consistency.VERY_INCONSISTENT
    shown = hypotheses_of(project)
    assert [(row.text, shown.found.scores[row.id].weighted) for row in shown.found.ranking] == [
        ("Musk sues", 0),
        ("Musk bluffs", 4),
    ]
    table = hypotheses_table(shown, shown.found.evidence)
    assert table.rows[0][0] == "droht mit einer Klage"
    assert table.rows[0][-2:] == ["(consistent)", "very inconsistent"] and table.rows[-1][-1] == 4
    project.undo()
    assert rows(project) == before


def test_evidence_is_rated_across_the_claims_in_one_step(project: Project) -> None:
    one, two, three = (add_claim(project, words).value for words in ("one", "two", "three"))
    mark = mark_words(project, 2, "Klage")
    piece = add_evidence(project, one.id, Bearing.REFUTES, mark_id=mark.id, relevance=Relevance.LOW).value
    assert piece.relevance is Relevance.LOW
    rate_evidence(project, piece.id, two.id, Consistency.CONSISTENT)
    rate_evidence(project, piece.id, three.id, Consistency.NEUTRAL)
    before = rows(project)
    across = {
        one.id: Consistency.NEUTRAL,
        two.id: Consistency.VERY_INCONSISTENT,
        three.id: Consistency.NEUTRAL,
    }
    made = rate_against(project, piece.id, across).value
    assert [row.claim_id for row in made] == [one.id, two.id]  # what was said before is not said anew
    assert {row.claim_id: row.consistency for row in project.ratings.all()} == across
    project.undo()
    assert rows(project) == before


def test_ratings_go_with_their_evidence_and_claims_and_are_merged_with_them(project: Project) -> None:
    keep, other, third = (add_claim(project, words).value for words in ("one", "two", "three"))
    mark = mark_words(project, 2, "Klage")
    piece = add_evidence(project, third.id, Bearing.REFUTES, mark_id=mark.id).value
    second = add_evidence(project, third.id, Bearing.REFUTES, attachment=("a.txt", b"a")).value
    rate_evidence(project, piece.id, keep.id, Consistency.CONSISTENT)
    rate_evidence(project, piece.id, other.id, Consistency.INCONSISTENT)
    rate_evidence(project, second.id, other.id, Consistency.NEUTRAL)
    merge_claims(project, keep.id, other.id)
    merged = {(row.evidence_id, row.claim_id): row.consistency for row in project.ratings.all()}
    assert merged == {
        (piece.id, keep.id): Consistency.CONSISTENT,
        (second.id, keep.id): Consistency.NEUTRAL,
    }
    remove_evidence(project, piece.id)
    assert [row.evidence_id for row in project.ratings.all()] == [second.id]
    remove_claim(project, keep.id)
    assert project.ratings.count() == 0
    project.undo()
    project.undo()
    assert project.ratings.count() == 2
