"""Disagreements of a project: found, accepted as findings, dismissed with a reason, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from tests.core.project.rows import rows
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.relation import RelationKind
from workbench.core.errors import UserError
from workbench.core.importing.reading import read_article
from workbench.core.progress import NoProgress
from workbench.core.project.checking import problems_of
from workbench.core.project.disagreements import Offered, Status, disagreements_in
from workbench.core.project.operations.disagreements import accept_disagreement, dismiss_disagreement
from workbench.core.project.operations.documents import import_articles, remove_documents
from workbench.core.project.operations.marks import ClaimPart, add_mark
from workbench.core.project.project import Project, create_project
from workbench.core.text.span import Span

ENGLISH = (
    "Elon Berger bought Nordwind for 44 billion dollars.\n"
    "The service of Nordwind costs at least 100 dollars a month.\n"
    "Nordwind has sued Südwind.\nNothing else is known.\nThe weather was fine."
)
GERMAN = (
    "Elon Berger kaufte Nordwind für 44 Milliarden Dollar.\n"
    "Der Dienst von Nordwind kostet bis zu 50.000 Dollar pro Monat.\n"
    "Nordwind hat nicht geklagt.\nMehr ist nicht bekannt.\nDas Wetter war gut."
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "story.muqabala", author="amal")
    import_articles(made, [article(ENGLISH, "en"), article(GERMAN, "de")])
    yield made
    made.close()


def found(project: Project) -> list[Offered]:
    return disagreements_in(project, NoProgress())


def state(project: Project) -> list[tuple[str, Status, str]]:
    return [(each.disagreement.difference, each.status, each.reason) for each in found(project)]


PRICE = "at least 100 USD per month against at most 50,000 USD per month"


def test_a_finding_is_two_marks_that_contradict(project: Project) -> None:
    before = rows(project)
    (offered,) = found(project)
    accept_disagreement(project, offered.disagreement)
    assert state(project) == [(PRICE, Status.FINDING, PRICE)]
    (relation,) = project.relations.all()
    assert relation.kind is RelationKind.CONTRADICTS
    quotes = [project.marks.get(key).quote for key in (relation.source_id, relation.target_id)]
    assert quotes == ["100 dollars a month", "50.000 Dollar pro Monat"]
    assert problems_of(project) == []
    project.undo()
    assert rows(project) == before
    assert state(project) == [(PRICE, Status.OPEN, "")]


def test_marks_that_are_there_are_used(project: Project) -> None:
    (offered,) = found(project)
    side = offered.disagreement.a
    mark = add_mark(project, side.document_id, side.figure).value
    relation = accept_disagreement(project, offered.disagreement, "two tariffs?").value
    assert relation.source_id == mark.id and project.marks.count() == 2
    assert state(project) == [(PRICE, Status.FINDING, "two tariffs?")]


def test_a_dismissal_keeps_its_reason_until_it_is_undone_or_accepted_after_all(project: Project) -> None:
    (offered,) = found(project)
    with pytest.raises(UserError):
        dismiss_disagreement(project, offered.disagreement, " ")
    dismiss_disagreement(project, offered.disagreement, "two tariffs")
    dismiss_disagreement(project, offered.disagreement, "two tariffs of one service")
    assert state(project) == [(PRICE, Status.DISMISSED, "two tariffs of one service")]
    assert [each.id for each in found(project)] == [offered.id]
    assert problems_of(project) == [] and project.dismissals.count() == 1
    accept_disagreement(project, offered.disagreement)
    assert project.dismissals.count() == 0
    project.undo()
    project.undo()
    assert state(project) == [(PRICE, Status.DISMISSED, "two tariffs")]
    project.undo()
    assert state(project) == [(PRICE, Status.OPEN, "")]


def test_dismissals_go_with_their_documents(project: Project) -> None:
    (offered,) = found(project)
    dismiss_disagreement(project, offered.disagreement, "two tariffs")
    remove_documents(project, [offered.disagreement.b.document_id])
    assert project.dismissals.count() == 0 and problems_of(project) == []


def test_statements_on_one_claim_part_by_stance_and_by_figure(project: Project) -> None:
    english, german = project.documents.all()
    for document, text, words, stance in (
        (english, ENGLISH, "Nordwind has sued Südwind.", Stance.ASSERTS),
        (german, GERMAN, "Nordwind hat nicht geklagt.", Stance.DENIES),
    ):
        start = text.index(words)
        add_mark(project, document.id, Span(start, start + len(words)), claim=ClaimPart("It sued", stance))
    for document, text, words in (
        (english, ENGLISH, "The service of Nordwind costs at least 100 dollars a month"),
        (german, GERMAN, "Der Dienst von Nordwind kostet bis zu 50.000 Dollar pro Monat"),
    ):
        start = text.index(words)
        add_mark(
            project, document.id, Span(start, start + len(words)), claim=ClaimPart("It costs", Stance.ASSERTS)
        )
    claims = {claim.text: claim.id for claim in project.claims.all()}
    offered = [each.disagreement for each in found(project)]
    assert [(each.kind.value, each.claim_id) for each in offered] == [
        ("stance", claims["It sued"]),
        ("money", claims["It costs"]),
    ]
    assert offered[0].difference == "asserts against denies"
    assert (offered[0].a.quote, offered[0].b.quote) == (
        "Nordwind has sued Südwind.",
        "Nordwind hat nicht geklagt.",
    )
    accept_disagreement(project, offered[0])
    assert project.marks.count() == 4


def test_some_documents_alone(project: Project) -> None:
    assert disagreements_in(project, NoProgress(), project.documents.all()[:1]) == []
    assert disagreements_in(project, NoProgress(), []) == []  # all that were chosen have gone meanwhile


def test_the_seeds_part_about_the_price_and_agree_on_the_sum(tmp_path: Path, shared: Path) -> None:
    made = create_project(tmp_path / "seeds.muqabala")
    paths = sorted((shared / "data" / "seeds").glob("*.txt"))
    import_articles(made, [read_article(path, path.name) for path in paths])
    offered = [each.disagreement for each in found(made)]
    prices = [
        each
        for each in offered
        if {each.a.figure_quote, each.b.figure_quote} == {"100 دولار شهريًا", "50000 دولار شهريًا"}
    ]
    assert len(prices) == 2
    assert not any("44" in side.figure_quote for each in offered for side in (each.a, each.b))
    made.close()
