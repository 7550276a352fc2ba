"""The order and the groups of rows, with rows as they are expected."""

from __future__ import annotations

import pytest

from tests.core.search.concordance.rows import rows
from workbench.core.errors import UserError
from workbench.core.search.concordance.context import Context, Unit
from workbench.core.search.concordance.groups import GroupBy, grouped
from workbench.core.search.concordance.order import ORDERS, ordered
from workbench.core.search.concordance.row import ConcordanceRow

ARABIC = (
    "أكد وزير الخارجية أن القرار صدر.\n\nونفى مدير الخارجية ذلك.\n\nوقال وَزير الخارجية أمس.\n\n"
    "زار وزيرُ الخارجية باريس.\n\nالخارجية تنفي.\n\nعاد Microsoft الخارجية إلى"
)
HINDI = "केंद्र सरकार ने कहा। राज्य सरकार को भेजा। क़ानून सरकार के पास। कानून सरकार ने बनाया।"
GERMAN = "die Äpfel kauft man, der Apfel kauft sich, zwei Autos kauft er, das Auto kauft sie, über kauft was"
WORDS = Context(3, 3, Unit.WORDS)


def before_and_after(found: list[ConcordanceRow]) -> list[tuple[str, str]]:
    return [(row.before.strip(), row.after.strip()) for row in found]


def test_arabic_rows_by_the_words_before_in_reading_order() -> None:
    found = ordered(rows(ARABIC, "الخارجية", Context(2, 2, Unit.WORDS)), ["before"])
    assert [row.words_before() for row in found] == [
        ["Microsoft", "عاد"], ["باريس", "الخارجية"], ["مدير", "ونفى"],
        ["وزير", "أكد"], ["وزيرُ", "زار"], ["وَزير", "وقال"],
    ]  # fmt: skip


def test_arabic_rows_by_the_words_after_in_reading_order() -> None:
    found = ordered(rows(ARABIC, "الخارجية", WORDS), ["after"])
    assert [row.words_after()[0] for row in found] == ["إلى", "أمس", "أن", "باريس", "تنفي", "ذلك"]
    assert all(row.direction == "rtl" for row in found)


def test_hindi_rows() -> None:
    found = ordered(rows(HINDI, "सरकार", WORDS), ["before"])
    assert [row.words_before()[0] for row in found] == ["कानून", "क़ानून", "केंद्र", "राज्य"]
    found = ordered(rows(HINDI, "सरकार", WORDS), ["after"])
    assert [row.words_after()[:2] for row in found] == [
        ["के", "पास"], ["को", "भेजा"], ["ने", "कहा"], ["ने", "बनाया"],
    ]  # fmt: skip


def test_german_rows_on_several_levels() -> None:
    found = ordered(rows(GERMAN, "kauft", WORDS), ["before1"])
    assert [row.words_before()[0] for row in found] == ["Apfel", "Äpfel", "Auto", "Autos", "über"]
    found = ordered(rows(GERMAN, "kauft", WORDS), ["before2", "after1"])
    assert [(row.words_before()[1], row.words_after()[0]) for row in found] == [
        ("das", "sie"), ("der", "sich"), ("die", "man"), ("sie", "was"), ("zwei", "er"),
    ]  # fmt: skip


def test_the_nearest_word_counts_most_and_equal_rows_stay() -> None:
    text = "c b X a, a c X b, b b X a, c b X c"
    found = ordered(rows(text, "X", Context(2, 1, Unit.WORDS)), ["before"])
    assert before_and_after(found) == [("b b", "a"), ("c b", "a"), ("c b", "c"), ("a c", "b")]


def test_by_document_and_date() -> None:
    late = rows("Klage und Klage", "Klage", title="Zwei", published="2023-05-20", outlet="B")
    early = rows("Klage", "Klage", title="Eins", published="2023-05", outlet="A")
    undated = rows("Klage", "Klage", title="Ähnlich")
    found = [*late, *undated, *early]
    assert ordered(found, ["document"]) == [*undated, *early, *late]
    assert ordered(found, ["date"]) == [*early, *late, *undated]
    assert ordered(found, ["newest"]) == [*late, *early, *undated]
    assert ordered(found, ["outlet"]) == [*undated, *early, *late]
    assert ordered(found, []) == found


def test_an_order_that_there_is_not_is_refused() -> None:
    with pytest.raises(UserError, match="left1"):
        ordered([], ["left1"])
    assert {"before", "after", "document", "date", "hit"} <= set(ORDERS)


def test_groups_have_the_most_frequent_spelling_and_the_largest_comes_first() -> None:
    groups = grouped(rows(ARABIC, "الخارجية", WORDS), GroupBy.BEFORE)
    assert [(group.key, group.name, group.count) for group in groups] == [
        ("وزير", "وزير", 3), ("microsoft", "Microsoft", 1), ("باريس", "باريس", 1), ("مدير", "مدير", 1),
    ]  # fmt: skip


def test_groups_by_what_is_known_of_the_documents() -> None:
    found = [
        *rows("Klage und Klage", "Klage", title="Zwei", published="2023-05-20", outlet="B", language="de"),
        *rows("Klage", "Klage", title="Eins", published="2023-05", language="en"),
    ]
    shown = {
        by: [(group.name, group.count, group.documents) for group in grouped(found, by)] for by in GroupBy
    }
    assert shown[GroupBy.DOCUMENT] == [("Zwei", 2, 1), ("Eins", 1, 1)]
    assert shown[GroupBy.OUTLET] == [("B", 2, 1), ("", 1, 1)]
    assert shown[GroupBy.LANGUAGE] == [("de", 2, 1), ("en", 1, 1)]
    assert shown[GroupBy.MONTH] == [("2023-05", 3, 2)]
    assert shown[GroupBy.HIT] == [("Klage", 3, 2)]
