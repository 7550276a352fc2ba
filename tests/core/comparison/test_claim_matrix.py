"""The claim × source matrix as a pure function."""

from __future__ import annotations

from workbench.core.annotations.claim import Claim, Stance, Statement
from workbench.core.annotations.mark import Mark
from workbench.core.comparison.claim_matrix import claim_matrix
from workbench.core.documents.document import Document


def document(key: str) -> Document:
    return Document(key, key, "", "", "", "", "ltr", "", "", "", "", "", 100, "", "", "", "", "")


def mark(key: str, document_id: str, start: int = 0) -> Mark:
    return Mark(key, document_id, start, start + 5, "quote", "", "", "", "", "", "", "")


def claim(key: str, position: int) -> Claim:
    return Claim(key, key, "", position, "", "", "")


def statement(key: str, mark_id: str, claim_id: str, stance: Stance = Stance.ASSERTS) -> Statement:
    return Statement(key, mark_id, claim_id, stance, "", "", "")


def test_cells_come_row_by_row_in_the_order_of_the_columns() -> None:
    matrix = claim_matrix(
        [claim("second", 1), claim("first", 0)],
        [document("b"), document("a")],
        [
            statement("1", "in a", "second"),
            statement("2", "in a", "first"),
            statement("3", "in b", "second"),
            statement("4", "in b", "first"),
        ],
        [mark("in a", "a"), mark("in b", "b")],
        [],
    )
    assert list(matrix.cells) == [("first", "b"), ("first", "a"), ("second", "b"), ("second", "a")]


def test_a_verdict_counts_the_documents_that_are_shown() -> None:
    matrix = claim_matrix(
        [claim("x", 0), claim("silent", 1)],
        [document("a")],
        [
            statement("1", "in a", "x", Stance.DENIES),
            statement("2", "later in a", "x", Stance.DENIES),
            statement("3", "in b", "x"),
        ],
        [mark("in a", "a"), mark("later in a", "a", 50), mark("in b", "b")],
        [],
    )
    assert matrix.verdicts["x"].counts == {Stance.DENIES: 1}
    assert matrix.verdicts["silent"].counts == {}
    assert [voice.mark.id for voice in matrix.cells["x", "a"].stances] == ["in a", "later in a"]
