"""Editing: what stays as it is leaves no step, and every step says in the history what it was about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.project.test_operations import full_mark, mark_words
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.errors import UserError
from workbench.core.project.checking import problems_of
from workbench.core.project.operations import (
    claims,
    codebook,
    documents,
    evidence,
    marks,
    memos,
    parties,
    relations,
)
from workbench.core.project.operations.marks import ClaimPart, EvidencePart
from workbench.core.project.operations.statements import SourceStep
from workbench.core.project.project import Project

WORDS = "Microsoft used Twitter data without permission"
BEGINNING = "“Microsoft used Twitter data without per…”"
QUOTE = "“بيانات تويتر استُخدمت دون إذن”"

SAME: dict[str, Callable[[Project], object]] = {
    "claim": lambda p: claims.edit_claim(p, p.claims.all()[0].id, text=f" {WORDS} ", note=""),
    "note": lambda p: marks.edit_note(p, p.marks.all()[0].id, p.marks.all()[0].note),
    "span": lambda p: marks.resize_mark(p, p.marks.all()[0].id, p.marks.all()[0].span),
    "memo": lambda p: memos.edit_memo(p, p.memos.all()[0].id, title="idea", text="…"),
    "code": lambda p: codebook.edit_code(p, p.codes.all()[0].id, name=p.codes.all()[0].name),
    "party": lambda p: parties.edit_party(p, p.parties.all()[0].id),
    "evidence": lambda p: evidence.edit_evidence(p, p.evidence.all()[0].id, bearing=Bearing.SUPPORTS),
    "statement": lambda p: claims.edit_statement(p, p.statements.all()[0].id, stance=Stance.ASSERTS),
    "chain": lambda p: claims.edit_statement(
        p,
        p.statements.all()[0].id,
        according_to=[SourceStep(party="New York Times"), SourceStep(source="a letter")],
    ),
    "place of a claim": lambda p: claims.move_claim(p, p.claims.all()[0].id, 7),
    "place of a code": lambda p: codebook.move_code(p, p.codes.all()[0].id, "", -1),
    "language": lambda p: documents.set_language(p, p.documents.all()[0].id, "ar"),
}


@pytest.mark.parametrize("name", SAME)
def test_an_edit_that_changes_nothing_leaves_no_step(project: Project, name: str) -> None:
    full_mark(project)
    memos.add_memo(project, "idea", "…")
    before = project.history()
    assert not SAME[name](project).changes  # type: ignore[attr-defined]
    assert project.history() == before


def test_a_field_that_cannot_be_edited_is_a_fault(project: Project) -> None:
    claim = claims.add_claim(project, "one").value
    with pytest.raises(TypeError):
        claims.edit_claim(project, claim.id, author="somebody else")  # type: ignore[call-arg]


def test_claims_stand_in_the_order_that_they_are_given(project: Project) -> None:
    for words in "abcd":
        claims.add_claim(project, words)
    claims.move_claim(project, project.claims.all()[3].id, 1)
    assert [claim.text for claim in project.claims.all()] == ["a", "d", "b", "c"]
    claims.move_claim(project, project.claims.all()[0].id, 99)
    assert [claim.text for claim in project.claims.all()] == ["d", "b", "c", "a"]


def test_codes_move_within_the_tree(project: Project) -> None:
    top = codebook.add_code(project, "top").value
    for name in "abc":
        codebook.add_code(project, name, parent_id=top.id)
    other = codebook.add_code(project, "other").value
    codebook.move_code(project, other.id, top.id, 1)
    assert [code.name for code in project.codes.where(parent_id=top.id)] == ["a", "other", "b", "c"]
    codebook.move_code(project, other.id, "", 0)
    assert [code.name for code in project.codes.where(parent_id="")] == ["other", "top"]
    with pytest.raises(UserError, match="below itself"):
        codebook.move_code(project, top.id, project.codes.where(name="a")[0].id, 0)


def test_the_history_says_what_each_step_was_about(project: Project) -> None:
    mark = full_mark(project)
    party = project.parties.where(name="Elon Musk")[0]
    code = project.codes.where(name="data")[0]
    claim = project.claims.all()[0]
    made = claims.add_statement(project, mark.id, claim.id, Stance.DENIES).value
    claims.edit_statement(project, made.id, stance=Stance.DOUBTS)
    claims.remove_statement(project, made.id)
    evidence.edit_evidence(project, project.evidence.all()[0].id, note="n")
    evidence.remove_evidence(project, project.evidence.all()[0].id)
    parties.add_mention(project, mark.id, "Microsoft")
    parties.remove_mention(project, mark.id, party.id)
    marks.remove_code_from_mark(project, mark.id, code.id)
    marks.add_code_to_mark(project, mark.id, code.id)
    link = relations.add_relation(
        project, RelationKind.ATTRIBUTED_TO, (ItemKind.MARK, mark.id), (ItemKind.PARTY, party.id)
    ).value
    relations.remove_relation(project, link.id)
    memos.add_memo(project, "", "first line\nsecond line")
    names = [entry.name for entry in project.history()][2:]
    assert [name.split(BEGINNING)[0] for name in names[:5]] == [
        "Add a statement of ",
        "Edit the statement of ",
        "Remove the statement of ",
        "Edit the evidence on ",
        "Remove the evidence on ",
    ]
    assert names[5:] == [
        f"Name “Microsoft” in {QUOTE}",
        f"Take the party “Elon Musk” off {QUOTE}",
        f"Take the code “data” off {QUOTE}",
        f"Code {QUOTE} as “data”",
        f"Link {QUOTE} to “Elon Musk”: attributed to",
        f"Remove the link of {QUOTE} to “Elon Musk”: attributed to",
        "Add the memo “first line second line”",
    ]


def test_a_wording_that_two_claims_have_is_not_guessed(project: Project) -> None:
    claims.add_claim(project, "the same")
    claims.add_claim(project, "The  same")
    with pytest.raises(UserError, match="several claims"):
        mark_words(project, 2, "droht", claim=ClaimPart("the same"))
    assert project.marks.count() == 0


def test_removing_many_marks_takes_all_that_hangs_on_them_and_nothing_else(project: Project) -> None:
    kept = full_mark(project)
    gone = [
        mark_words(project, 2, words, codes=["data"], parties=["Microsoft"], claim=ClaimPart(WORDS))
        for words in ("Microsoft", "Musk", "Klage")
    ]
    gone.append(mark_words(project, 2, "droht", evidence=EvidencePart(WORDS)))
    for one, other in ((gone[0], gone[1]), (gone[2], kept)):
        relations.add_relation(
            project, RelationKind.SAME_AS, (ItemKind.MARK, one.id), (ItemKind.MARK, other.id)
        )
    memos.add_memo(project, "about", "", (ItemKind.MARK, gone[3].id))
    memos.add_memo(project, "kept", "", (ItemKind.MARK, kept.id))
    marks.remove_marks(project, [mark.id for mark in gone])
    assert project.marks.all() == [kept]
    assert project.statements.count() == project.evidence.count() == 1
    assert project.relations.count() == 0 and [memo.title for memo in project.memos.all()] == ["kept"]
    assert problems_of(project) == []
