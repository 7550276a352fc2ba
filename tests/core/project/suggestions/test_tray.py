"""The tray: what is suggested, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from tests.core.project.rows import rows
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.party import PartyKind
from workbench.core.annotations.relation import RelationKind
from workbench.core.errors import UserError
from workbench.core.project.checking import problems_of
from workbench.core.project.clusters import source_clusters
from workbench.core.project.operations.correction import correct_text
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.parties import add_party
from workbench.core.project.project import Project, create_project
from workbench.core.project.suggestions.correcting import Correction, put_right
from workbench.core.project.suggestions.deciding import (
    accept_suggestions,
    decided,
    reject_suggestions,
    restore_suggestions,
)
from workbench.core.project.suggestions.suggestion import Suggestion
from workbench.core.project.suggestions.tray import all_alike, suggestions_called, suggestions_of

ARABIC = "قال إيلون ماسك: «لقد استخدموا بيانات تويتر دون إذن».\nدفع ماسك 44 مليار دولار."
GERMAN = "Gestern drohte der Milliardär Elon Musk. Später zahlte Musk 44 Milliarden Dollar für Twitter."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with an Arabic and a German article."""
    made = create_project(tmp_path / "story.muqabala", author="amal")
    import_articles(made, [article(ARABIC, "ar"), article(GERMAN, "de")])
    yield made
    made.close()


def suggested(project: Project, kind: str) -> list[Suggestion]:
    return suggestions_of(project, [kind])


def called(project: Project, kind: str, what: str) -> Suggestion:
    return next(each for each in suggested(project, kind) if each.what == what)


def test_a_party_is_made_with_its_names_and_marks_in_one_step(project: Project) -> None:
    before = rows(project)
    musk = called(project, "party", "Elon Musk")
    accept_suggestions(project, [musk])
    (party,) = project.parties.all()
    assert (party.name, party.kind) == ("Elon Musk", PartyKind.PERSON)
    assert {"إيلون ماسك", "ماسك", "Musk"} <= {row.name for row in project.party_names.all()}
    assert {mark.quote for mark in project.marks.all()} == {"Elon Musk", "Musk", "إيلون ماسك", "ماسك"}
    assert {row.party_id for row in project.mentions.all()} == {party.id}
    assert problems_of(project) == []
    assert all(each.what != "Elon Musk" for each in suggested(project, "party"))
    assert suggested(project, "mention") == []
    project.undo()
    assert rows(project) == before


def test_mentions_of_a_party_are_suggested_until_they_are_marked(project: Project) -> None:
    add_party(project, "Elon Musk", PartyKind.PERSON)
    found = suggested(project, "mention")
    assert {spot.quote for each in found for spot in each.spots} == {
        "Elon Musk",
        "Musk",
        "إيلون ماسك",
        "ماسك",
    }
    assert all(each.reason and 0 < each.score <= 1 for each in found)
    accept_suggestions(project, found[:1])
    assert {each.key for each in suggested(project, "mention")} == {each.key for each in found[1:]}


def test_a_quotation_becomes_a_statement_of_its_speaker(project: Project) -> None:
    (quotation,) = [each for each in suggested(project, "quotation") if "تويتر" in each.what]
    accept_suggestions(project, [quotation.corrected("Twitter's data was used without permission")])
    (claim,), (statement,) = project.claims.all(), project.statements.all()
    assert claim.text == "Twitter's data was used without permission"
    assert project.parties.get(statement.speaker_id).name == "إيلون ماسك"
    assert quotation.key not in {each.key for each in suggested(project, "quotation")}


def test_equal_figures_are_accepted_together(project: Project) -> None:
    figures = suggested(project, "figure")
    alike = all_alike(figures, figures[:1])
    assert [each.what for each in alike] == ["44,000,000,000 USD"] * 2
    marks = accept_suggestions(project, alike).value
    assert {mark.note for mark in marks} == {"44,000,000,000 USD"}
    assert project.history()[-1].name == "Accept 2 suggestions"
    assert suggested(project, "figure") == []


def test_what_was_rejected_does_not_return_until_it_is_restored(project: Project) -> None:
    twitter = called(project, "party", "Twitter")
    reject_suggestions(project, [twitter], "a platform")
    assert twitter.key not in {each.key for each in suggested(project, "party")}
    project.undo()
    assert twitter.key in {each.key for each in suggested(project, "party")}
    project.redo()
    (row,) = project.rejections.all()
    assert (row.what, row.note, row.author) == ("Twitter", "a platform", "amal")
    with pytest.raises(UserError):
        suggestions_called(project, [twitter.key])
    restore_suggestions(project, [twitter.key])
    assert [each.what for each in suggestions_called(project, [twitter.key])] == ["Twitter"]


def test_a_rejected_name_does_not_return_by_another_of_its_spellings(project: Project) -> None:
    reject_suggestions(project, [called(project, "party", "Elon Musk")])
    import_articles(project, [article("قال إيلون ماسك شيئا. " * 5, "ar", path="more.txt")])
    assert not any("ماسك" in each.what or "Musk" in each.what for each in suggested(project, "party"))


def test_a_name_put_right_keeps_what_was_suggested_as_another_name(project: Project) -> None:
    accept_suggestions(project, [called(project, "party", "Elon Musk").corrected("Musk, Elon")])
    assert [party.name for party in project.parties.all()] == ["Musk, Elon"]
    assert "Elon Musk" in {row.name for row in project.party_names.all()}


def test_what_was_found_in_an_earlier_text_is_not_marked_in_the_new_one(project: Project) -> None:
    figures = suggested(project, "figure")
    german = project.documents.where(language="de")[0]
    correct_text(project, german.id, "Vorab. " + GERMAN, "a word")
    with pytest.raises(UserError):
        accept_suggestions(project, figures)
    assert project.marks.count() == 0


def test_nothing_is_accepted_or_rejected_where_nothing_is_chosen(project: Project) -> None:
    for operation in (accept_suggestions, reject_suggestions):
        with pytest.raises(UserError):
            operation(project, [])
    with pytest.raises(UserError):
        restore_suggestions(project, ["party-none"])


COPIED = (
    "Elon Berger bought Nordwind for 44 billion dollars, and the town of Altenmarkt wondered why. "
    "People there remember that he had wanted to buy Südwind, which nobody would sell to him last year."
)


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Project]:
    """A project with two articles of which one is the other, but for a figure."""
    made = create_project(tmp_path / "copied.muqabala", author="amal")
    import_articles(made, [article(COPIED, "en"), article(f"{COPIED.replace('44', '45')}\nSo it was.", "en")])
    yield made
    made.close()


def test_a_disagreement_is_a_finding_or_dismissed_with_a_reason(copied: Project) -> None:
    (parting,) = suggested(copied, "disagreement")
    assert {spot.quote for spot in parting.spots} == {"44 billion dollars", "45 billion dollars"}
    marks = accept_suggestions(copied, [parting.corrected("two prices")]).value
    assert {mark.quote for mark in marks} == {spot.quote for spot in parting.spots}
    assert [relation.note for relation in copied.relations.all()] == ["two prices"]
    assert suggested(copied, "disagreement") == [] and decided(copied, [parting]) == {parting.key}
    copied.undo()
    assert decided(copied, [parting]) == set()
    with pytest.raises(UserError):
        reject_suggestions(copied, [parting])
    reject_suggestions(copied, [parting], "one is a misprint")
    assert [row.reason for row in copied.dismissals.all()] == ["one is a misprint"]
    assert suggested(copied, "disagreement") == []


def test_a_copy_is_of_one_source_or_of_two(copied: Project) -> None:
    (copy,) = suggested(copied, "copy")
    assert copy.score > 0.5 and "copied" in copy.reason
    accept_suggestions(copied, [copy])
    assert [relation.kind for relation in copied.relations.all()] == [RelationKind.SAME_AS]
    assert suggested(copied, "copy") == [] and decided(copied, [copy]) == {copy.key}
    copied.undo()
    with pytest.raises(UserError):
        reject_suggestions(copied, [copy], " ")
    reject_suggestions(copied, [copy], "both have it from the town")
    assert [(relation.kind, relation.note) for relation in copied.relations.all()] == [
        (RelationKind.INDEPENDENT_OF, "both have it from the town")
    ]
    assert source_clusters(copied) == [] and suggested(copied, "copy") == []
    copied.undo()
    assert len(source_clusters(copied)) == 1


def test_copies_and_disagreements_are_decided_on_one_by_one(copied: Project) -> None:
    both = suggestions_of(copied, ["copy", "disagreement"])
    assert len(both) == 2
    with pytest.raises(UserError):
        accept_suggestions(copied, both)


def test_speaker_stance_and_span_of_a_quotation_are_put_right(project: Project) -> None:
    (quotation,) = [each for each in suggested(project, "quotation") if "تويتر" in each.what]
    right = put_right(
        project,
        quotation,
        Correction("They used it", "Musk", "a letter", Stance.DOUBTS, "استخدموا بيانات تويتر"),
    )
    (mark,) = accept_suggestions(project, [right]).value
    assert mark.quote == "استخدموا بيانات تويتر"
    (statement,) = project.statements.all()
    speaker = project.parties.get(statement.speaker_id or "")
    assert (statement.stance, speaker.name) == (Stance.DOUBTS, "Musk")
    assert problems_of(project) == []


def test_what_cannot_be_put_right_is_refused(project: Project) -> None:
    figure = suggested(project, "figure")[0]
    for wrong in (Correction(speaker="Musk"), Correction(quote="these words"), Correction(quote=" ")):
        with pytest.raises(UserError):
            put_right(project, figure, wrong)
    musk = called(project, "party", "Elon Musk")
    with pytest.raises(UserError):
        put_right(project, musk, Correction(quote="Musk"))
    assert put_right(project, figure, Correction("too much")).parts.note == "too much"
    assert put_right(project, figure, Correction()) == figure
