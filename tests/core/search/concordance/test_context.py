"""Contexts of hits: whole words, no more than was asked for, true to the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.search.concordance.rows import rows, shown
from workbench.core.search.concordance.context import Context, Reach, Unit, on_one_line
from workbench.core.search.cutting import spans_and_words

GERMAN = "Elon Musk droht Microsoft mit einer Klage wegen der Twitter-Daten."
ARABIC = "قالت شركة Microsoft إن بيانات تويتر لم تُستخدم دون إذن."
HINDI = "ट्विटर के मालिक एलन मस्क ने सरकार को मुकदमे की धमकी दी।"
PASSAGES = "Erster Satz.\n\nZweiter Satz.\nDritter mit Klage darin.\n\n \nVierter Satz.\n\nFünfter Satz."


def one(text: str, word: str, context: Context) -> tuple[str, str, str]:
    (row,) = rows(text, word, context)
    assert text[row.start - len(row.before) : row.end + len(row.after)] == "".join(shown(row))
    return shown(row)


def words(count: int, reach: Reach = Reach.NEIGHBOUR) -> Context:
    return Context(count, count, Unit.WORDS, reach)


@pytest.mark.parametrize(
    ("text", "word", "context", "expected"),
    [
        (GERMAN, "mit", Context(12, 12), ("Microsoft ", "mit", " einer Klage")),
        (GERMAN, "mit", Context(11, 11), ("Microsoft ", "mit", " einer")),
        (GERMAN, "mit", Context(5, 3), ("", "mit", "")),
        (GERMAN, "mit", Context(0, 0), ("", "mit", "")),
        (GERMAN, "mit", words(2), ("droht Microsoft ", "mit", " einer Klage")),
        (GERMAN, "Daten", words(2), ("der Twitter-", "Daten", ".")),
        (GERMAN, "Elon", words(2), ("", "Elon", " Musk droht")),
        (ARABIC, "Microsoft", words(2), ("قالت شركة ", "Microsoft", " إن بيانات")),
        (ARABIC, "تُستخدم", Context(10, 10), ("تويتر لم ", "تُستخدم", " دون إذن.")),
        (HINDI, "मस्क", words(3), ("के मालिक एलन ", "मस्क", " ने सरकार को")),
        (HINDI, "मस्क", Context(9, 9), ("एलन ", "मस्क", " ने सरकार")),
        ("Donaudampfschifffahrtsgesellschaft", "gesell", Context(7, 5), ("ffahrts", "gesell", "schaf")),
        ("微软表示推特的数据没有被使用", "数据", Context(3, 3), ("推特的", "数据", "没有被")),
        ("微软表示推特的数据没有被使用", "数据", words(2), ("特的", "数据", "没有")),
    ],
)  # fmt: skip
def test_whole_words(text: str, word: str, context: Context, expected: tuple[str, str, str]) -> None:
    assert one(text, word, context) == expected


def test_a_context_reaches_over_one_border_unless_told_otherwise() -> None:
    within = one(PASSAGES, "Klage", Context(90, 90, reach=Reach.PASSAGE))
    assert within == ("Dritter mit ", "Klage", " darin.")
    neighbour = one(PASSAGES, "Klage", Context(90, 90))
    assert neighbour == ("Zweiter Satz.\nDritter mit ", "Klage", " darin.\n\n \nVierter Satz.")
    whole = one(PASSAGES, "Klage", Context(90, 90, reach=Reach.DOCUMENT))
    assert "".join(whole) == PASSAGES
    assert one(PASSAGES, "Klage", words(4)) == ("Zweiter Satz.\nDritter mit ", "Klage", neighbour[2])


def test_a_hit_at_the_border_of_a_passage_has_the_neighbour_beside_it() -> None:
    text = "Ein Satz.\nKlage\nNoch einer."
    assert one(text, "Klage", Context()) == ("Ein Satz.\n", "Klage", "\nNoch einer.")
    assert one(text, "Klage", Context(reach=Reach.PASSAGE)) == ("", "Klage", "")
    assert one(text, "Klage", words(1, Reach.PASSAGE)) == ("", "Klage", "")


def test_no_word_is_looked_for_beyond_a_desert_of_signs() -> None:
    desert = "- " * 5_000
    before, _, after = one(f"weit {desert}Klage {desert}weg", "Klage", words(1))
    assert "weit" not in before and "weg" not in after and len(before) < 5_000
    near = "- " * 100
    assert one(f"weit {near}Klage {near}weg", "Klage", words(1))[0].startswith("weit")


def test_people_see_one_line() -> None:
    assert on_one_line("Satz.\n\n \nUnd\tweiter ") == "Satz. ⏎ Und weiter "


LETTERS = st.sampled_from([*"ab مدن कि्ं\u0308 \n.-’😀推\u200d\u2067"])


@given(
    st.lists(LETTERS, max_size=120).map("".join),
    st.integers(0, 120),
    st.integers(0, 6),
    st.integers(0, 20),
    st.sampled_from(Unit),
    st.sampled_from(Reach),
)
def test_contexts_of_any_text(
    text: str, start: int, length: int, size: int, unit: Unit, reach: Reach
) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    context = Context(size, size, unit, reach)
    begin, finish = context.begin(text, start), context.finish(text, end)
    assert 0 <= begin <= start <= end <= finish <= len(text)
    before, after = text[begin:start], text[end:finish]
    assert before == before.lstrip() and after == after.rstrip()
    for part in (before, after):
        borders = sum(1 for run in part.replace(" ", "").split("\n")[1:] if run or part.endswith("\n"))
        assert reach is Reach.DOCUMENT or borders <= {Reach.PASSAGE: 0, Reach.NEIGHBOUR: 2}[reach]
        if unit is Unit.WORDS:
            assert len(spans_and_words(part)[1]) <= size
        if reach is Reach.PASSAGE:
            assert "\n" not in part
