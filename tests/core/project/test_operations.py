"""Every operation: what it changes, that it can be undone and done again, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.core.project.articles import ARABIC, GERMAN, article
from tests.core.project.rows import rows
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, EvidenceKind, Relevance
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.party import PartyKind
from workbench.core.annotations.relation import ItemKind, RelationKind
from workbench.core.errors import UserError
from workbench.core.importing.importer import FailedFile
from workbench.core.project.checking import problems_of
from workbench.core.project.comparing import matrix_of
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
from workbench.core.project.project import Project, create_project, open_project
from workbench.core.text.span import Span


def mark_words(project: Project, document: int, words: str, **said: object) -> Mark:
    """Mark *words* in the document with this number."""
    found = project.documents.all()[document]
    start = project.text_of(found).index(words)
    return marks.add_mark(project, found.id, Span(start, start + len(words)), **said).value  # type: ignore[arg-type]


def _middle(project: Project) -> Span:
    mark = project.marks.all()[0]
    return Span(mark.start + 2, mark.start + 4)


def full_mark(project: Project) -> Mark:
    """A mark that says all that a mark can say."""
    return mark_words(
        project,
        0,
        "بيانات تويتر استُخدمت دون إذن",
        note="the core of it",
        codes=["accusation", "data"],
        parties=["Twitter", "Elon Musk"],
        claim=ClaimPart(
            "Microsoft used Twitter data without permission",
            Stance.ASSERTS,
            "Elon Musk",
            (SourceStep(party="New York Times"), SourceStep(source="a letter")),
        ),
        evidence=EvidencePart("Microsoft used Twitter data without permission", Bearing.SUPPORTS),
    )


def test_an_import_keeps_text_source_and_passages(project: Project) -> None:
    arabic, hindi, german = project.documents.all()
    assert [item.language for item in (arabic, hindi, german)] == ["ar", "hi", "de"]
    assert [item.direction for item in (arabic, hindi, german)] == ["rtl", "ltr", "ltr"]
    assert project.text(arabic.id) == ARABIC
    assert project.source(german.id) == GERMAN.encode()
    assert len(project.passages(hindi.id)) == 2


def test_duplicates_are_recognised_and_failures_named(project: Project) -> None:
    again = documents.import_articles(
        project,
        [article(ARABIC, "ar", path="copy.txt"), FailedFile("bad.txt", "no text"), article("Neu.", "de")],
    ).value
    assert [item.path for item in again.duplicates] == ["copy.txt"]
    assert again.duplicates[0].document_id == project.documents.all()[0].id
    assert [item.path for item in again.failed] == ["bad.txt"]
    assert len(again.imported) == 1 and project.documents.count() == 4


def test_an_import_of_nothing_new_leaves_no_trace(project: Project) -> None:
    before = project.history()
    done = documents.import_articles(project, [article(ARABIC, "ar")])
    assert not done.changes and project.history() == before


def test_one_marking_says_everything_in_one_step(project: Project) -> None:
    steps = len(project.history())
    mark = full_mark(project)
    assert len(project.history()) == steps + 1
    assert mark.quote == "بيانات تويتر استُخدمت دون إذن"
    assert mark.prefix.endswith("بأن ") and mark.suffix == "."
    assert {code.name for code in project.codes.all()} == {"accusation", "data"}
    assert {party.name for party in project.parties.all()} == {"Twitter", "Elon Musk", "New York Times"}
    statement = project.statements.all()[0]
    assert project.parties.get(statement.speaker_id).name == "Elon Musk"
    chain = project.attributions.where(statement_id=statement.id)
    assert [step.source for step in chain] == ["", "a letter"]
    assert project.evidence.all()[0].mark_id == mark.id


def test_names_are_found_again_and_not_doubled(project: Project) -> None:
    full_mark(project)
    party = project.parties.where(name="Elon Musk")[0]
    parties.add_party_name(project, party.id, "إيلون ماسك", "ar")
    mark_words(project, 0, "إيلون ماسك", parties=["إيلون ماسك"])
    mark_words(project, 2, "Elon Musk", parties=["elon  MUSK"])
    assert len(project.parties.where(name="Elon Musk")) == 1
    assert len(project.mentions.where(party_id=party.id)) == 3


def test_a_lost_id_does_not_become_a_name(project: Project) -> None:
    with pytest.raises(UserError, match="no such party"):
        mark_words(project, 0, "ماسك", parties=["00000000-0000-4000-8000-000000000000"])
    assert project.marks.count() == 0


@pytest.mark.parametrize("span", [Span(0, 0), Span(0, 10_000)])
def test_a_span_outside_of_the_text_is_refused(project: Project, span: Span) -> None:
    with pytest.raises(UserError):
        marks.add_mark(project, project.documents.all()[0].id, span)
    assert project.marks.count() == 0


def _remove_first_document(project: Project) -> object:
    return documents.remove_documents(project, [project.documents.all()[0].id])


def _merge_parties(project: Project) -> object:
    keep = project.parties.where(name="Elon Musk")[0]
    return parties.merge_parties(project, keep.id, project.parties.where(name="Twitter")[0].id)


def _merge_claims(project: Project) -> object:
    other = claims.add_claim(project, "Twitter data was used", "same thing").value
    mark_words(project, 2, "droht mit einer Klage", claim=ClaimPart(other.id, Stance.MENTIONS))
    relations.add_relation(
        project,
        RelationKind.SAME_AS,
        (ItemKind.CLAIM, other.id),
        (ItemKind.CLAIM, project.claims.all()[0].id),
    )
    return claims.merge_claims(project, project.claims.all()[0].id, other.id)


def _edit_chain(project: Project) -> object:
    statement = project.statements.all()[0]
    return claims.edit_statement(
        project, statement.id, stance=Stance.DOUBTS, speaker="", according_to=[SourceStep(party="Engadget")]
    )


def _move_claim(project: Project) -> object:
    last = claims.add_claim(project, "last").value
    return claims.move_claim(project, last.id, 0)


def _move_code(project: Project) -> object:
    first, second = project.codes.all()
    child = codebook.add_code(project, "child", parent_id=first.id).value
    codebook.move_code(project, second.id, first.id, 0)
    return codebook.move_code(project, child.id, "", 5)


def _edit_relation(project: Project) -> object:
    ends = [(ItemKind.CODE, code.id) for code in project.codes.all()]
    made = relations.add_relation(project, RelationKind.SAME_AS, ends[0], ends[1]).value
    return relations.edit_relation(project, made.id, kind=RelationKind.CONTRADICTS, note="no")


OPERATIONS: dict[str, Callable[[Project], object]] = {
    "remove document": _remove_first_document,
    "edit document": lambda p: documents.edit_document(p, p.documents.all()[0].id, title="عنوان جديد"),
    "set language": lambda p: documents.set_language(p, p.documents.all()[0].id, "fa"),
    "set direction": lambda p: documents.set_direction(p, p.documents.all()[0].id, "ltr"),
    "set passage": lambda p: documents.set_passage_direction(p, p.documents.all()[0].id, 1, "ltr"),
    "add code": lambda p: codebook.add_code(p, "tone", parent_id=p.codes.all()[0].id, shortcut="t"),
    "edit code": lambda p: codebook.edit_code(p, p.codes.all()[0].id, name="charge", colour="#123456"),
    "move code": _move_code,
    "remove code": lambda p: codebook.remove_code(p, p.codes.all()[0].id),
    "resize mark": lambda p: marks.resize_mark(p, p.marks.all()[0].id, Span(0, 5)),
    "move mark": lambda p: marks.move_mark(p, p.marks.all()[0].id, Span(0, 5), Span(9, 12)),
    "add span": lambda p: marks.add_span_to_mark(p, p.marks.all()[0].id, Span(0, 5)),
    "take span off": lambda p: marks.take_span_off_mark(p, p.marks.all()[0].id, _middle(p)),
    "edit note": lambda p: marks.edit_note(p, p.marks.all()[0].id, "another"),
    "remove mark": lambda p: marks.remove_marks(p, [p.marks.all()[0].id]),
    "code mark": lambda p: marks.add_code_to_mark(p, p.marks.all()[0].id, "new code"),
    "uncode mark": lambda p: marks.remove_code_from_mark(p, p.marks.all()[0].id, p.codes.all()[0].id),
    "add claim": lambda p: claims.add_claim(p, "Twitter has sued"),
    "edit claim": lambda p: claims.edit_claim(p, p.claims.all()[0].id, text="other words"),
    "move claim": _move_claim,
    "remove claim": lambda p: claims.remove_claim(p, p.claims.all()[0].id),
    "merge claims": _merge_claims,
    "add statement": lambda p: claims.add_statement(
        p, p.marks.all()[0].id, p.claims.all()[0].id, Stance.DENIES, "Microsoft"
    ),
    "edit statement": _edit_chain,
    "remove statement": lambda p: claims.remove_statement(p, p.statements.all()[0].id),
    "add party": lambda p: parties.add_party(p, "Alex Spiro", PartyKind.PERSON, ["Spiro", ("سبيرو", "ar")]),
    "edit party": lambda p: parties.edit_party(p, p.parties.all()[0].id, kind=PartyKind.PERSON),
    "merge parties": _merge_parties,
    "add mention": lambda p: parties.add_mention(p, p.marks.all()[0].id, "Microsoft"),
    "remove mention": lambda p: parties.remove_mention(p, p.marks.all()[0].id, p.mentions.all()[0].party_id),
    "attach evidence": lambda p: evidence.add_evidence(
        p, p.claims.all()[0].id, Bearing.REFUTES, attachment=("letter.pdf", b"%PDF-1.7"), reliability="B"
    ),
    "edit evidence": lambda p: evidence.edit_evidence(p, p.evidence.all()[0].id, credibility=2),
    "set its relevance": lambda p: evidence.edit_evidence(p, p.evidence.all()[0].id, relevance=Relevance.LOW),
    "remove evidence": lambda p: evidence.remove_evidence(p, p.evidence.all()[0].id),
    "add memo": lambda p: memos.add_memo(p, "idea", "…", (ItemKind.MARK, p.marks.all()[0].id)),
    "edit relation": _edit_relation,
    "relate": lambda p: relations.add_relation(
        p,
        RelationKind.ATTRIBUTED_TO,
        (ItemKind.MARK, p.marks.all()[0].id),
        (ItemKind.PARTY, p.parties.all()[0].id),
    ),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_can_be_undone_and_done_again_also_after_a_restart(
    project: Project, name: str, tmp_path: Path
) -> None:
    full_mark(project)
    before = rows(project)
    steps = len(project.history())
    OPERATIONS[name](project)
    after = rows(project)
    assert after != before
    taken = len(project.history()) - steps
    project.close()

    reopened = open_project(tmp_path / "story.muqabala", author="amal")
    for _ in range(taken):
        assert reopened.undo()
    assert rows(reopened) == before
    for _ in range(taken):
        assert reopened.redo()
    assert rows(reopened) == after
    assert problems_of(reopened) == []
    reopened.close()


def test_everything_back_to_nothing_and_forth_again(project: Project) -> None:
    full_mark(project)
    for name in ("merge parties", "merge claims", "remove document"):
        OPERATIONS[name](project)
    after = rows(project)
    count = len(project.history())
    for _ in range(count):
        project.undo()
    assert all(not found for found in rows(project).values())
    with pytest.raises(UserError, match="nothing to undo"):
        project.undo()
    for _ in range(count):
        project.redo()
    assert rows(project) == after
    with pytest.raises(UserError, match="nothing to redo"):
        project.redo()
    assert problems_of(project) == []


def test_a_new_operation_after_undo_leaves_the_undone_ones_in_the_history(project: Project) -> None:
    claims.add_claim(project, "first")
    project.undo()
    claims.add_claim(project, "second")
    assert project.next_redo() is None
    states = [(entry.name, entry.state) for entry in project.history()[-2:]]
    assert states == [("Add the claim “first”", "abandoned"), ("Add the claim “second”", "done")]


def test_changes_say_what_was_touched(project: Project) -> None:
    done = claims.add_claim(project, "first")
    assert done.changes.tables == {"claims": {done.value.id}}
    assert done.changes.touches("claims", "marks") and not done.changes.touches("marks")
    assert project.undo().ids("claims") == {done.value.id}


def test_a_refused_operation_changes_nothing(project: Project) -> None:
    full_mark(project)
    before, history = rows(project), project.history()
    speaker = project.parties.where(name="Elon Musk")[0]
    with pytest.raises(UserError, match="speaker of 1"):
        parties.remove_party(project, speaker.id)
    with pytest.raises(UserError, match="A to F"):
        mark_words(project, 0, "ماسك", evidence=EvidencePart("x", reliability="G"))
    with pytest.raises(UserError, match="no colour"):
        codebook.add_code(project, "x", colour="red")
    child = codebook.add_code(project, "child", parent_id=project.codes.all()[0].id).value
    with pytest.raises(UserError, match="below itself"):
        codebook.edit_code(project, child.parent_id, parent_id=child.id)
    with pytest.raises(UserError, match="needs a name"):
        claims.add_claim(project, "  ")
    project.undo()
    assert rows(project) == before
    assert [entry.id for entry in project.history()[: len(history)]] == [entry.id for entry in history]


def test_merging_parties_keeps_every_name_and_voice(project: Project) -> None:
    full_mark(project)
    musk = project.parties.where(name="Elon Musk")[0]
    other = parties.add_party(project, "ماسك", PartyKind.PERSON, [("मस्क", "hi")]).value
    mark = mark_words(
        project,
        2,
        "droht mit einer Klage",
        parties=[other.id, musk.id],
        claim=ClaimPart("x", speaker=other.id),
    )
    parties.merge_parties(project, musk.id, other.id)
    assert {name.name for name in project.party_names.where(party_id=musk.id)} == {"ماسك", "मस्क"}
    assert [mention.party_id for mention in project.mentions.where(mark_id=mark.id)] == [musk.id]
    assert project.statements.where(mark_id=mark.id)[0].speaker_id == musk.id
    assert project.parties.find(other.id) is None


def test_a_mark_that_voiced_both_claims_voices_the_merged_one_once(project: Project) -> None:
    keep, other = (claims.add_claim(project, words).value for words in ("sues", "has sued"))
    mark = mark_words(project, 2, "Klage", claim=ClaimPart(keep.id, Stance.ASSERTS, "Elon Musk"))
    claims.add_statement(project, mark.id, other.id, Stance.ASSERTS, "Elon Musk")
    claims.add_statement(project, mark.id, other.id, Stance.DENIES, "Microsoft")
    claims.merge_claims(project, keep.id, other.id)
    stances = [statement.stance for statement in project.statements.where(claim_id=keep.id)]
    assert stances == [Stance.ASSERTS, Stance.DENIES] and project.statements.count() == 2


def test_the_matrix_counts_documents_not_statements(project: Project) -> None:
    claim = claims.add_claim(project, "Musk threatens to sue").value
    mark_words(project, 1, "मुकदमे की धमकी", claim=ClaimPart(claim.id, Stance.ASSERTS, "Elon Musk"))
    mark_words(project, 2, "droht", claim=ClaimPart(claim.id, Stance.ASSERTS))
    mark_words(project, 2, "Klage", claim=ClaimPart(claim.id, Stance.ASSERTS))
    mark_words(project, 2, "zurück", claim=ClaimPart(claim.id, Stance.DENIES))
    matrix = matrix_of(project)
    assert matrix.verdicts[claim.id].counts == {Stance.ASSERTS: 2, Stance.DENIES: 1}
    arabic, hindi, german = matrix.documents
    assert (claim.id, arabic.id) not in matrix.cells
    assert [voice.speaker for voice in matrix.cells[claim.id, hindi.id].stances] == ["Elon Musk"]
    cell = matrix.cells[claim.id, german.id]
    assert [voice.mark.quote for voice in cell.stances] == ["zurück", "droht", "Klage"]
    assert cell.counts == {Stance.ASSERTS: 2, Stance.DENIES: 1}


def test_the_journal_grows_with_the_operations_not_with_the_texts(tmp_path: Path) -> None:
    made = create_project(tmp_path / "large.muqabala", author="amal")
    long = "كلمة أخرى في سطر طويل من مقال. " * 200
    articles = [article(f"{number} {long}", "ar", title=f"المقال {number}") for number in range(300)]
    documents.import_articles(made, articles)
    changeset = len(made._store.journal.changeset(1))
    made.close()
    # Three checksums and an id are 112 bytes that nothing compresses; texts are 6,000 characters each.
    assert changeset / len(articles) < 400


def test_evidence_kinds_are_kept(project: Project) -> None:
    claim = claims.add_claim(project, "x").value
    done = evidence.add_evidence(
        project, claim.id, Bearing.SUPPORTS, attachment=("a.csv", b"1,2"), kind=EvidenceKind.FIGURES
    )
    assert project.evidence.get(done.value.id).kind is EvidenceKind.FIGURES
    assert project.attachment(done.value.attachment_sha256) == b"1,2"
    with pytest.raises(UserError, match="either"):
        evidence.add_evidence(project, claim.id, Bearing.SUPPORTS)


def test_what_is_added_to_a_mark_and_taken_off_again_leaves_it_as_it_was(project: Project) -> None:
    mark = mark_words(project, 2, "Vorwurf")
    added = marks.add_span_to_mark(project, mark.id, Span(0, 9)).value
    assert added.quote == "Microsoft […] Vorwurf" and added.spans == (Span(0, 9), mark.span)
    cut = marks.take_span_off_mark(project, mark.id, Span(0, 9)).value
    assert (cut.quote, cut.spans, cut.parts, cut.prefix) == (mark.quote, mark.spans, "", mark.prefix)
    with pytest.raises(UserError, match="nothing of the mark"):
        marks.take_span_off_mark(project, mark.id, mark.span)
