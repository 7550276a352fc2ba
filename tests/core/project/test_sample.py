"""The sample project shows everything at work, and every place in it is where its words are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Relevance
from workbench.core.annotations.mark import context
from workbench.core.errors import BugError, UserError
from workbench.core.progress import Cancelled
from workbench.core.project.checking import problems_of
from workbench.core.project.comparing import matrix_of
from workbench.core.project.hypotheses import hypotheses_of
from workbench.core.project.project import Project, open_project
from workbench.core.project.sample import create_sample, place
from workbench.core.text.span import Span

LETTER_OF = {"ar": "\u0627", "hi": "\u0930", "de": "e", "en": "e"}
"""A letter that every article of the language has."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    project = create_sample(tmp_path_factory.mktemp("sample") / "sample.muqabala")
    yield project
    project.close()


def called(project: Project, path: str) -> str:
    (document,) = project.documents.where(path=path)
    return document.id


def test_the_articles_have_their_language_and_direction(sample: Project) -> None:
    documents = sample.documents.all()
    assert Counter(document.language for document in documents) == {"ar": 4, "hi": 3, "de": 4, "en": 3}
    for document in documents:
        assert document.direction == ("rtl" if document.language == "ar" else "ltr"), document.path
        assert LETTER_OF[document.language] in sample.text(document.id)


def test_every_article_says_where_it_comes_from(sample: Project) -> None:
    for document in sample.documents.all():
        assert document.title and document.title != document.path
        assert document.outlet and document.byline, document.path
        assert document.published.startswith(("2023-04", "2023-05")), document.path
        assert ".example/" in document.url, document.path


def test_what_surrounds_an_article_on_the_web_is_left_out(sample: Project) -> None:
    arabic = sample.text(called(sample, "2023-04-20-al-jisr.html"))
    hindi = sample.text(called(sample, "2023-05-19-nagar-sandesh.html"))
    assert "ملفات تعريف الارتباط" not in arabic and "أسعار القمح" not in arabic
    assert "كنّا نبني على أرض نظنّها مشاعًا" in arabic
    assert "कुकी" not in hindi and "लिंडा याकारिनो कौन हैं" not in hindi
    assert "जल्दबाज़ी होगी" in hindi


def test_every_mark_covers_its_quote_with_its_context(sample: Project) -> None:
    marks = sample.marks.all()
    assert len(marks) >= 60
    for mark in marks:
        text = sample.text(mark.document_id)
        assert (mark.quote, mark.prefix, mark.suffix) == context(text, mark.span)


def test_some_marks_overlap_and_one_crosses_passages(sample: Project) -> None:
    by_document: dict[str, list[Span]] = {}
    for mark in sample.marks.all():
        by_document.setdefault(mark.document_id, []).append(mark.span)
    overlapping = [
        (one, other)
        for spans in by_document.values()
        for one in spans
        for other in spans
        if one.start < other.start < one.end
    ]
    assert len(overlapping) >= 4
    assert any("\n" in mark.quote for mark in sample.marks.all())


def test_all_that_an_analyst_adds_is_there(sample: Project) -> None:
    assert len(sample.claims.all()) == 7
    assert len(sample.parties.all()) >= 8
    assert len(sample.statements.all()) >= 30
    assert len(sample.evidence.all()) >= 8
    assert len(sample.relations.all()) >= 5
    assert {memo.about_kind for memo in sample.memos.all()} == {"", "claim", "document", "party"}
    assert any(code.parent_id for code in sample.codes.all())
    assert {statement.stance for statement in sample.statements.all()} == set(Stance)


def test_three_explanations_compete_by_evidence_in_four_languages(sample: Project) -> None:
    rivals = [
        next(claim for claim in sample.claims.all() if words in claim.text)
        for words in ("artificial intelligence", "government agencies", "quarrel")
    ]
    shown = hypotheses_of(sample, [claim.id for claim in rivals])
    assert not shown.found.assumed
    assert {score.rated for score in shown.found.scores.values()} == {len(shown.found.evidence)}
    assert [claim.text.split()[1] for claim in shown.found.ranking] == ["quarrel", "passed", "used"]
    assert {piece.relevance for piece in shown.found.evidence} == set(Relevance)
    assert {row.language for row in shown.documents.values()} == {"ar", "hi", "de", "en"}


def test_a_chain_leads_from_the_agency_to_the_letter(sample: Project) -> None:
    chains = [
        [step.source or sample.parties.get(step.party_id).name for step in steps]
        for statement in sample.statements.all()
        if (steps := sample.attributions.where(statement_id=statement.id))
    ]
    assert ["Agentur Morgenfunk", "The New York Times", "letter of 18 May 2023"] in chains


def test_a_party_has_its_names_in_three_scripts_and_misspelt(sample: Project) -> None:
    (twitter,) = sample.parties.where(name="Twitter")
    names = {name.name for name in sample.party_names.where(party_id=twitter.id)}
    assert {"تويتر", "توتير", "ट्विटर"} <= names
    assert any("توتير" in sample.text(document.id) for document in sample.documents.all())


def test_the_claim_that_twitter_has_sued_is_asserted_denied_doubted_and_mentioned(sample: Project) -> None:
    (claim,) = sample.claims.where(text="Twitter has sued Microsoft.")
    stances = Counter(statement.stance for statement in sample.statements.where(claim_id=claim.id))
    assert stances[Stance.ASSERTS] == 2 and stances[Stance.DENIES] >= 4
    assert stances[Stance.DOUBTS] >= 4 and stances[Stance.MENTIONS] == 2
    matrix = matrix_of(sample)
    assert (claim.id, called(sample, "2023-05-19-blitzblatt24.txt")) in matrix.cells


def test_two_articles_share_an_agency_passage_in_arabic_and_in_german(sample: Project) -> None:
    arabic = "وجاء فيه أن أداة النشر على الشبكات الاجتماعية ستعمل من دون تويتر ابتداءً من الثلاثاء 25 أبريل"
    german = "Acht Microsoft-Anwendungen hätten allein 2022 mehr als 780 Millionen Mal auf die Schnittstelle"
    for passage in (arabic, german):
        assert sum(passage in sample.text(document.id) for document in sample.documents.all()) == 2


def test_the_sample_is_sound_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "sample.muqabala"
    create_sample(path).close()
    project = open_project(path)
    try:
        assert problems_of(project) == []
        assert len(project.documents.all()) == 14
        assert project.next_undo() is not None
    finally:
        project.close()


def test_two_samples_hold_the_same_in_the_same_order(sample: Project, tmp_path: Path) -> None:
    again = create_sample(tmp_path / "again.muqabala")
    try:
        assert [entry.name for entry in again.history()] == [entry.name for entry in sample.history()]
        assert [document.path for document in again.documents.all()] == [
            document.path for document in sample.documents.all()
        ]
    finally:
        again.close()


def test_a_cancelled_sample_leaves_nothing(tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int, what: str = "") -> None:
            if what == "marks":
                raise Cancelled

    with pytest.raises(Cancelled):
        create_sample(tmp_path / "sample.muqabala", Impatient())
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_already_is_left_alone(tmp_path: Path) -> None:
    taken = tmp_path / "taken.muqabala"
    taken.write_bytes(b"somebody's work")
    with pytest.raises(UserError):
        create_sample(taken)
    assert taken.read_bytes() == b"somebody's work"


def test_a_place_is_found_by_its_words_alone() -> None:
    assert place("eins zwei drei", "zwei") == Span(5, 9)
    # Decomposed in the table, composed in the text.
    assert place("für", "fu\u0308r") == Span(0, 3)
    with pytest.raises(BugError, match="does not stand"):
        place("eins zwei", "drei")
    with pytest.raises(BugError, match="more than once"):
        place("eins eins", "eins")
