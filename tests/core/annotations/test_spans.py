"""Marks of several spans: how they are written, united, cut, quoted and carried to another text."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.annotations.carrying import Fate, NewText, carried
from workbench.core.annotations.mark import (
    Mark,
    context,
    quote_of,
    read_spans,
    united,
    without,
    written_spans,
)
from workbench.core.text.differences import word_differences
from workbench.core.text.span import Span

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)).map(lambda p: Span(p[0], p[0] + p[1])))


def characters(spans: tuple[Span, ...] | list[Span]) -> set[int]:
    return {point for span in spans for point in range(span.start, span.end)}


@given(SPANS)
def test_united_spans_cover_the_same_and_never_touch(spans: list[Span]) -> None:
    found = united(spans)
    assert characters(found) == characters(spans)
    assert all(before.end < after.start for before, after in pairwise(found))
    assert read_spans(written_spans(found)) == found


@given(SPANS, st.integers(0, 60), st.integers(0, 20))
def test_a_hole_takes_out_exactly_its_characters(spans: list[Span], start: int, length: int) -> None:
    hole = Span(start, start + length)
    assert characters(without(spans, hole)) == characters(spans) - characters([hole])


def mark_on(text: str, *quotes: str) -> Mark:
    spans = united(Span(text.index(quote), text.index(quote) + len(quote)) for quote in quotes)
    whole = Span(spans[0].start, spans[-1].end)
    _, prefix, suffix = context(text, whole)
    quote = quote_of(text, spans)
    return Mark(
        "m", "d", whole.start, whole.end, quote, prefix, suffix, "old", "", "", "", "", written_spans(spans)
    )


TEXT = "Nordwind weist den Vorwurf zurück, sie habe die Daten der Kunden ohne jede Erlaubnis benutzt."


def carried_to(mark: Mark, text: str) -> tuple[Mark, Fate]:
    (found,) = carried([mark], NewText(text, "new", TEXT, "old", word_differences(TEXT, text)))
    return found.after, found.fate


def test_the_quote_joins_the_pieces_and_gives_them_back() -> None:
    mark = mark_on(TEXT, "weist den Vorwurf zurück", "ohne jede Erlaubnis")
    assert mark.quote == "weist den Vorwurf zurück […] ohne jede Erlaubnis"
    assert [words for _, words in mark.pieces] == ["weist den Vorwurf zurück", "ohne jede Erlaubnis"]
    assert all(span.cut(TEXT) == words for span, words in mark.pieces)


def test_every_span_is_carried_over_by_its_own_words() -> None:
    mark = mark_on(TEXT, "weist den Vorwurf zurück", "ohne jede Erlaubnis")
    text = "Berlin. " + TEXT.replace("der Kunden", "aller ihrer vielen Kunden")
    after, fate = carried_to(mark, text)
    assert fate is Fate.MOVES and after.quote == mark.quote
    assert quote_of(text, after.spans) == mark.quote


def test_a_mark_of_which_a_span_is_gone_is_an_orphan() -> None:
    mark = mark_on(TEXT, "weist den Vorwurf zurück", "ohne jede Erlaubnis")
    after, fate = carried_to(mark, "Nordwind weist den Vorwurf zurück.")
    assert fate is Fate.ORPHANED and after == replace(mark)
