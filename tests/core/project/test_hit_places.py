"""Marking all hits: one step, nothing twice, what overlaps is one place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.project.articles import article
from tests.core.project.rows import rows
from workbench.core.annotations.claim import Stance
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress
from workbench.core.project.checking import problems_of
from workbench.core.project.hit_places import Extent, HitPlace, hit_places, merged, spans_found
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.marks import ClaimPart, MarkParts, add_mark, mark_hits
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.search.query.parser import parse
from workbench.core.search.request import SearchRequest
from workbench.core.search.tree import Or
from workbench.core.text.span import Span

CODED = MarkParts(codes=("firm",), parties=("Microsoft",))
SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 9)).map(lambda pair: Span(pair[0], sum(pair))), max_size=12
)


@pytest.fixture
def searcher(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Searcher]:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    made = Searcher(project)
    made.index.update(NoProgress())
    yield made
    made.index.close()


def places(
    project: Project, searcher: Searcher, query: str, parts: MarkParts = CODED, extent: Extent = Extent.HIT
) -> list[HitPlace]:
    return hit_places(project, spans_found(searcher, SearchRequest(query)), parts, extent)


def spans_of(found: list[HitPlace]) -> list[tuple[str, Span]]:
    return [(place.document_id, place.span) for place in found]


@given(SPANS)
def test_merged_spans_are_apart_and_cover_the_same(spans: list[Span]) -> None:
    found = merged(spans)
    assert all(not one.overlaps(other) for one in found for other in found if one is not other)
    assert {at for span in spans for at in range(span.start, span.end)} == {
        at for span in found for at in range(span.start, span.end)
    }
    assert all(any(one.covers(span) for one in found) for span in spans)
    assert found == sorted(found) == merged(found)


def test_words_side_by_side_stay_two_places() -> None:
    assert merged([Span(3, 5), Span(0, 3)]) == [Span(0, 3), Span(3, 5)]


def test_all_hits_are_marked_in_one_step(project: Project, searcher: Searcher) -> None:
    before = rows(project)
    found = places(project, searcher, "Microsoft OR ماسك")
    assert [place.quote for place in found] == ["Microsoft", "ماسك", "Microsoft"]
    assert found[1].before.endswith("وردّ إيلون ") and not any(place.marked for place in found)
    parts = MarkParts("seen", ("firm", "data"), ("Microsoft",), ClaimPart("It denies", Stance.MENTIONS))
    made = mark_hits(project, spans_of(found), parts, "Microsoft OR ماسك").value
    assert [mark.quote for mark in made] == [place.quote for place in found]
    assert project.history()[-1].name == "Mark 3 hits of “Microsoft OR ماسك”"
    for mark in made:
        assert len(project.mark_codes.where(mark_id=mark.id)) == 2 and mark.note == "seen"
        assert len(project.mentions.where(mark_id=mark.id)) == 1
        (statement,) = project.statements.where(mark_id=mark.id)
        assert statement.stance is Stance.MENTIONS
    assert (project.codes.count(), project.parties.count(), project.claims.count()) == (2, 1, 1)
    assert problems_of(project) == []
    project.undo()
    assert rows(project) == before


def test_what_is_so_marked_already_is_known(project: Project, searcher: Searcher) -> None:
    mark_hits(project, spans_of(places(project, searcher, "Microsoft")), CODED)
    import_articles(project, [article("Microsoft and Microsoft again.", "en")])
    searcher.index.update(NoProgress())
    again = places(project, searcher, "Microsoft")
    assert [place.marked for place in again] == [True, True, False, False]
    other = places(project, searcher, "Microsoft", MarkParts(codes=("firm", "new")))
    assert not any(place.marked for place in other)
    less = places(project, searcher, "Microsoft", MarkParts(parties=("microsoft",)))
    assert [place.marked for place in less] == [True, True, False, False]


def test_a_longer_mark_that_says_the_same_covers_the_hit(project: Project, searcher: Searcher) -> None:
    german = next(document for document in project.documents.all() if document.language == "de")
    add_mark(project, german.id, Span(0, 20), codes=["firm"])
    parts = MarkParts(codes=("firm",))
    assert [place.marked for place in places(project, searcher, "Microsoft", parts)] == [False, True]
    claimed = MarkParts(codes=("firm",), claim=ClaimPart("It denies"))
    assert not any(place.marked for place in places(project, searcher, "Microsoft", claimed))


def test_hits_of_several_queries_that_overlap_are_one_place(project: Project, searcher: Searcher) -> None:
    tree = Or((parse('"Elon Musk"'), parse('"Musk droht mit"'), parse("Klage")))
    found = hit_places(project, spans_found(searcher, SearchRequest(""), parsed=tree), CODED)
    assert [place.quote for place in found] == ["Elon Musk droht mit", "Klage"]


def test_the_sentence_or_the_passage_around_is_marked(project: Project, searcher: Searcher) -> None:
    (sentence,) = places(project, searcher, "Musk OR Klage", extent=Extent.SENTENCE)
    assert sentence.quote == "Elon Musk droht mit einer Klage 😀 wegen 44 Milliarden Dollar."
    (passage,) = places(project, searcher, "تويتر", extent=Extent.PASSAGE)
    assert passage.quote == "وردّ إيلون ماسك بأن بيانات تويتر استُخدمت دون إذن."


def test_nothing_to_mark_is_refused(project: Project, searcher: Searcher) -> None:
    before = project.history()
    with pytest.raises(UserError, match="nothing to mark"):
        mark_hits(project, spans_of(places(project, searcher, "nowhere")), CODED)
    german = project.documents.all()[-1]
    with pytest.raises(UserError):
        mark_hits(project, [(german.id, Span(0, 5)), (german.id, Span(0, 9_999))], CODED)
    assert project.history() == before


def test_a_search_that_finds_by_metadata_alone_has_no_places(project: Project, searcher: Searcher) -> None:
    assert places(project, searcher, "language:de") == [] == places(project, searcher, "nowhere")
