"""The tray: what is suggested, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from tests.core.project.rows import rows
from workbench.core.annotations.party import PartyKind
from workbench.core.errors import UserError
from workbench.core.project.checking import problems_of
from workbench.core.project.operations.correction import correct_text
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.parties import add_party
from workbench.core.project.project import Project, create_project
from workbench.core.project.suggestions.deciding import (
    accept_suggestions,
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
