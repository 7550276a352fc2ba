"""Shared passages: exact, edited, with insertions, re-ordered, and none where there is none."""

from __future__ import annotations

import pytest

from tests.core.comparison.reuse.texts import edited, text, words
from workbench.core.comparison.reuse.imprint import imprint_of
from workbench.core.comparison.reuse.passages import ReuseText, SharedPassage, shared_passages
from workbench.core.comparison.reuse.words import words_of
from workbench.core.text.span import Span

PASSAGE = words(40, "passage")


def prepared(value: str, *quotations: Span) -> ReuseText:
    found = words_of(value)
    return ReuseText(found, imprint_of(found), lambda: quotations)


def shared(a: str, b: str) -> tuple[SharedPassage, ...]:
    return shared_passages(prepared(a), prepared(b))


def test_an_exact_passage_is_found_to_the_word() -> None:
    a = text(words(80, 1), " ".join(PASSAGE).title() + "!", words(50, 2))
    b = text(words(30, 3), PASSAGE, words(90, 4))
    (found,) = shared(a, b)
    assert found.score == 1 and found.same == 40
    assert found.a.span.cut(a) == " ".join(PASSAGE).title() and found.b.span.cut(b) == " ".join(PASSAGE)
    assert (found.a.first, found.a.end) == (80, 120)


@pytest.mark.parametrize("length", [10, 11, 15])
def test_short_passages_are_found_from_ten_words_on(length: int) -> None:
    for seed in range(20):
        passage = words(length, ("short", seed))
        (found,) = shared(text(words(60, seed), passage), text(passage, words(70, (seed, "b"))))
        assert found.same == length


def test_fewer_than_ten_words_are_a_turn_of_phrase() -> None:
    assert shared(text(words(60, 1), PASSAGE[:9]), text(PASSAGE[:9], words(60, 2))) == ()


def test_an_edited_passage_is_one_passage_with_a_lower_score() -> None:
    scores = []
    for part in (0.0, 0.1, 0.2):
        changed = edited(PASSAGE, part, "editor")
        found = shared(text(words(80, 1), PASSAGE, words(50, 2)), text(words(30, 3), changed, words(90, 4)))
        assert len(found) == 1
        scores.append(found[0].score)
    assert scores == sorted(scores, reverse=True) and len(set(scores)) == 3


def test_a_passage_with_its_sentences_in_another_order_is_one_passage() -> None:
    moved = PASSAGE[26:] + PASSAGE[12:26] + PASSAGE[:12]
    (found,) = shared(text(words(80, 1), PASSAGE, words(50, 2)), text(words(30, 3), moved, words(90, 4)))
    assert found.same == 40 and found.score == 1


def test_a_passage_with_a_sentence_put_in_is_one_passage() -> None:
    longer = PASSAGE[:20] + words(25, "put in") + PASSAGE[20:]
    (found,) = shared(text(words(80, 1), PASSAGE, words(50, 2)), text(words(30, 3), longer, words(90, 4)))
    assert found.same == 40 and found.b.end - found.b.first == 65


def test_two_passages_far_from_each_other_are_two() -> None:
    a = text(PASSAGE[:20], words(60, 1), PASSAGE[20:])
    b = text(PASSAGE[20:], words(70, 2), PASSAGE[:20])
    assert [(item.a.first, item.b.first) for item in shared(a, b)] == [(0, 90), (80, 0)]


def test_equal_texts_are_one_passage_however_short() -> None:
    for value in ("Stop.", "one two three", text(PASSAGE, PASSAGE)):
        (found,) = shared(value, value.upper())
        assert found.score == 1 and found.same == len(value.split())
    assert shared("", "") == ()


def test_the_same_passages_are_found_from_the_other_side() -> None:
    a, b = text(words(80, 1), PASSAGE), text(edited(PASSAGE, 0.1, 1), words(30, 2))
    (there,), (back,) = shared(a, b), shared(b, a)
    assert (there.a, there.b, there.same, there.score) == (back.b, back.a, back.same, back.score)


def test_words_outside_of_quotations_are_counted() -> None:
    a, b = text(words(10, 1), PASSAGE), text(PASSAGE, words(20, 2))
    start = len(text(words(10, 1), PASSAGE[:30])) - len(PASSAGE[29])
    (found,) = shared_passages(prepared(a, Span(start, len(a))), prepared(b))
    assert (found.a.unquoted, found.b.unquoted) == (29, 40)
