"""Differences between two texts: they lead from the one to the other, and cut no word and no cluster."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.core.text.alphabets import TEXTS
from workbench.core.text import differences as module
from workbench.core.text.differences import Difference, place_after, word_differences
from workbench.core.text.span import Span

OLD = "Musk droht mit einer Klage.\nDie Daten wurden genutzt.\nEnde."
NEW = "Vorab.\nMusk drohte nun mit der Klage.\nDie Daten wurden genutzt.\n"


def words(old: str, new: str) -> list[tuple[str, str]]:
    return [(found.old.cut(old), found.new.cut(new)) for found in word_differences(old, new)]


def patched(old: str, new: str, found: tuple[Difference, ...]) -> str:
    """*old* with the differences put in."""
    pieces, at = [], 0
    for difference in found:
        pieces += [old[at : difference.old.start], difference.new.cut(new)]
        at = difference.old.end
    return "".join([*pieces, old[at:]])


def test_whole_words_and_lines_are_told_apart() -> None:
    assert words(OLD, NEW) == [("", "Vorab.\n"), ("droht ", "drohte nun "), ("einer", "der"), ("Ende.", "")]


def test_neighbouring_words_are_one_difference_and_a_vowel_sign_stays_with_its_word() -> None:
    assert words("एक दो तीन चार", "एक दोनों तीनों चार") == [("दो तीन", "दोनों तीनों")]
    assert words("كَتَبَ الرجل", "كَتَبُوا الرجل") == [("كَتَبَ", "كَتَبُوا")]


@given(TEXTS, TEXTS, st.integers(1, 9))
def test_the_differences_lead_from_one_text_to_the_other(old: str, new: str, most: int) -> None:
    assert patched(old, new, word_differences(old, new)) == new
    limit, module._MOST_PIECES = module._MOST_PIECES, most  # type: ignore[misc]
    try:
        assert patched(old, new, word_differences(old, new)) == new
    finally:
        module._MOST_PIECES = limit  # type: ignore[misc]


def test_a_place_moves_with_its_words_and_not_over_what_is_put_in_beside_them() -> None:
    found = word_differences(OLD, NEW)
    start = OLD.index("Daten")
    assert place_after(found, Span(start, start + 5)).cut(NEW) == "Daten"
    assert place_after(found, Span(0, 4)).cut(NEW) == "Musk"
    assert place_after(word_differences("ab cd", "ab, x cd"), Span(0, 2)) == Span(0, 2)


@given(TEXTS, TEXTS, st.data())
def test_a_place_is_always_in_the_new_text(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    span = Span(start, data.draw(st.integers(start, len(old))))
    assert place_after(word_differences(old, new), span).end <= len(new)
