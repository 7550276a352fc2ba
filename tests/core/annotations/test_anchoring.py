"""Anchoring: what is found again, what is orphaned, and what is preferred."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.text.alphabets import TEXTS
from workbench.core.annotations.anchoring import Anchored, anchor
from workbench.core.annotations.fitting import occurrences
from workbench.core.annotations.mark import context
from workbench.core.annotations.selector import TextPositionSelector, TextQuoteSelector, selectors_of
from workbench.core.text.span import Span

ARTICLE = (
    "كتب محامي المالك رسالة إلى الشركة أمس. وقال إن الشركة دفعت 44 مليار دولار ثمنا للمنصة.\n"
    "ورفضت الشركة التعليق على الرسالة. وقال ناطق باسمها إن الرد سيأتي في الأيام القادمة.\n"
    "وفي خبر آخر، رفضت الشركة التعليق على بيع مبناها القديم في وسط المدينة."
)
GERMAN = (
    "Der Anwalt schrieb dem Unternehmen einen Brief. "
    "Es habe die Daten ohne Erlaubnis verwendet, heißt es darin.\n"
    "Das Unternehmen wies den Vorwurf zurück. Eine Antwort auf den Brief werde bald folgen.\n"
)


def find(text: str, words: str, nth: int = 0) -> Span:
    return list(occurrences(text, words))[nth]


def found_again(old: str, span: Span, new: str, position: Span | None = None) -> Anchored | None:
    return anchor(new, position, *context(old, span))


def test_in_the_same_text_everything_is_where_it_was() -> None:
    for start in range(0, len(ARTICLE), 7):
        span = Span(start, min(len(ARTICLE), start + 11))
        anchored = found_again(ARTICLE, span, ARTICLE, span)
        assert anchored is not None
        assert (anchored.span, anchored.exact) == (span, True)


@given(TEXTS, st.data())
def test_any_span_of_any_text_stays_in_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    anchored = found_again(text, span, text, span)
    assert (anchored.span if anchored else Span(start, start)) == span


def test_the_quote_decides_and_not_the_position() -> None:
    span = find(GERMAN, "ohne Erlaubnis verwendet")
    new = "Eilmeldung vom Abend: " + GERMAN
    anchored = found_again(GERMAN, span, new, span)
    assert anchored is not None
    assert anchored.exact
    assert anchored.span.cut(new) == "ohne Erlaubnis verwendet"


@pytest.mark.parametrize("nth", [0, 1])
def test_the_context_chooses_among_equal_quotes(nth: int) -> None:
    span = find(ARTICLE, "الشركة التعليق على", nth)
    new = "مقدمة جديدة قصيرة.\n" + ARTICLE
    anchored = found_again(ARTICLE, span, new)
    assert anchored is not None
    assert anchored.span == find(new, "الشركة التعليق على", nth)


def test_the_nearer_of_two_equal_places_is_preferred() -> None:
    text = "Kein Kommentar. " * 3
    second = find(text, "Kommentar", 1)
    anchored = anchor(text, second.shifted(2), "Kommentar", "", "")
    assert anchored is not None
    assert anchored.span == second


def test_short_words_in_other_surroundings_are_no_match() -> None:
    span = find(GERMAN, "Brief")
    assert (
        found_again(GERMAN, span, "Gestern kam ein ganz anderer Brief an, den niemand las oder gar verstand.")
        is None
    )


def test_a_long_quote_that_stands_there_once_needs_no_context() -> None:
    quote = "Es habe die Daten ohne Erlaubnis verwendet"
    new = f"Völlig neu: „{quote}“ – so steht es nun hier."
    anchored = found_again(GERMAN, find(GERMAN, quote), new)
    assert anchored is not None
    assert anchored.exact
    assert anchored.span.cut(new) == quote


def test_a_changed_quote_is_found_in_its_surroundings() -> None:
    span = find(GERMAN, "die Daten ohne Erlaubnis verwendet")
    new = GERMAN.replace("ohne Erlaubnis verwendet", "ohne jede Erlaubnis verwendet")
    anchored = found_again(GERMAN, span, new, span)
    assert anchored is not None
    assert not anchored.exact
    assert anchored.span.cut(new) == "die Daten ohne jede Erlaubnis verwendet"


def test_a_typing_error_and_other_spaces_in_arabic() -> None:
    span = find(ARTICLE, "ورفضت الشركة التعليق على الرسالة")
    new = ARTICLE.replace("ورفضت الشركة التعليق على الرسالة", "ورفضت  الشركة التعلق على الرسالة")
    anchored = found_again(ARTICLE, span, new, span)
    assert anchored is not None
    assert anchored.span.cut(new) == "ورفضت  الشركة التعلق على الرسالة"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("44 مليار دولار", "45 مليار دولار"),
        ("44 مليار دولار", "44.5 مليار دولار"),
        ("44 مليار دولار", "144 مليار دولار"),
        ("44 مليار دولار", "مليار دولار"),
    ],
)
@pytest.mark.parametrize("quote", ["44 مليار", "دفعت 44 مليار دولار ثمنا للمنصة", "44"])
def test_other_figures_are_another_quote(old: str, new: str, quote: str) -> None:
    span = find(ARTICLE, quote)
    assert found_again(ARTICLE, span, ARTICLE.replace(old, new), span) is None


def test_a_quote_never_becomes_a_part_of_a_longer_figure() -> None:
    old = "Es waren 4 Milliarden Dollar, sagte der Anwalt."
    new = "Es waren44 Milliarden Dollar, sagte der Anwalt."
    span = find(old, "4 Milliarden Dollar")
    assert span.cut(new) == span.cut(old)
    assert found_again(old, span, new, span) is None


def test_the_same_figure_in_other_digits_is_the_same() -> None:
    span = find(ARTICLE, "دفعت 44 مليار دولار")
    new = ARTICLE.replace("44", "٤٤")
    anchored = found_again(ARTICLE, span, new, span)
    assert anchored is not None
    assert anchored.span.cut(new) == "دفعت ٤٤ مليار دولار"


def test_figures_around_the_quote_may_change() -> None:
    span = find(ARTICLE, "مليار دولار ثمنا للمنصة")
    new = ARTICLE.replace("44", "45")
    anchored = found_again(ARTICLE, span, new, span)
    assert anchored is not None
    assert anchored.exact


@pytest.mark.parametrize("new", ["", "Ein anderer Text über das Wetter in den Bergen am Wochenende.", "x"])
def test_what_is_gone_is_orphaned(new: str) -> None:
    span = find(GERMAN, "die Daten ohne Erlaubnis verwendet")
    assert found_again(GERMAN, span, new, span) is None


def test_an_empty_quote_says_nothing() -> None:
    assert anchor("abc", Span(1, 1), "", "a", "b") is None


def test_a_position_outside_the_text_does_no_harm() -> None:
    span = find(GERMAN, "Brief")
    anchored = found_again(GERMAN, span, GERMAN, Span(10_000, 10_005))
    assert anchored is not None
    assert anchored.span == span


def test_better_evidence_scores_higher() -> None:
    span = find(GERMAN, "die Daten ohne Erlaubnis verwendet")

    def score(new: str) -> float:
        anchored = found_again(GERMAN, span, new, span)
        return anchored.score if anchored else 0.0

    same = score(GERMAN)
    moved = score("Zuvor: " + GERMAN)
    other_context = score(GERMAN.replace("heißt es darin", "so der Text"))
    one_letter = score(GERMAN.replace("Erlaubnis", "Erlaubniss"))
    one_letter_and_context = score(
        GERMAN.replace("Erlaubnis", "Erlaubniss").replace("heißt es", "so steht es")
    )
    assert same == 1.0
    assert same > moved > other_context
    assert moved > one_letter > one_letter_and_context > 0


def test_occurrences_overlap() -> None:
    assert list(occurrences("aaa", "aa")) == [Span(0, 2), Span(1, 3)]
    assert list(occurrences("aaa", "")) == []


def test_selectors_of_a_span() -> None:
    span = find(GERMAN, "Anwalt")
    position, quote = selectors_of(GERMAN, span)
    assert position == TextPositionSelector(4, 10)
    assert position.span == span
    assert quote == TextQuoteSelector("Anwalt", "Der ", " schrieb dem Unternehmen einen B"[:32])
