"""Finding in one text: folded by default, exactly as a choice, always with whole clusters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.finding import MOST_PLACES, STRETCH, FindableText
from workbench.core.text.folding import fold
from workbench.core.text.segmentation import snap_to_graphemes

TEXT = "كُتِبَت الرسالةُ إلى الشركة. Straße und STRASSE, Größe;\nहिन्दी और हिंदी में\u00a0लिखा १९ अप्रैल ﷺ end"


@pytest.mark.parametrize(
    ("wanted", "exact", "found"),
    [
        ("كتبت", False, ["كُتِبَت"]),
        ("كتبت", True, []),
        ("الرساله الي", False, ["الرسالةُ إلى"]),
        ("strasse", False, ["Straße", "STRASSE"]),
        ("STRASSE", True, ["STRASSE"]),
        ("हिन्दी", False, ["हिन्दी", "हिंदी"]),
        ("हिंदी", True, ["हिंदी"]),
        ("ह", True, []),
        ("में लिखा", False, ["में\u00a0लिखा"]),
        ("größe हिन्दी", False, []),
        ("Größe; हिंदी", False, ["Größe;\nहिन्दी"]),
        ("19", False, ["१९"]),
        ("end", False, ["end"]),
        ("   ", False, []),
        ("ـ", False, []),
    ],
)
def test_words_are_found_where_they_stand(wanted: str, exact: bool, found: list[str]) -> None:
    places = FindableText(TEXT).find(wanted, exact=exact)
    assert [span.cut(TEXT) for span in places.spans] == found
    assert not places.more


@given(st.text("aßéا\u0651ـة \n\u00a0नन्\u200dि1١.ﷺ", max_size=40), st.text("aßاةनन्1", min_size=1, max_size=2))
def test_it_finds_what_the_whole_folded_text_has(text: str, wanted: str) -> None:
    found = FindableText(text).find(wanted).spans
    folded, looked_for = fold(text).text, fold(wanted).text
    assert len(found) == (folded.count(looked_for) if looked_for else 0)
    assert all(looked_for in fold(span.cut(text)).text for span in found)


@pytest.mark.parametrize("gap", [" ", "ـ ", "", "\u00a0\n "])
def test_a_long_text_is_searched_as_a_short_one(gap: str) -> None:
    word = "كُتِبَت" + "Straße" * 3 + gap
    text = word * (3 * STRETCH // len(word))
    found = FindableText(text).find("STRASSE").spans
    assert [span.start for span in found] == [match.start() for match in re.finditer("Straße", text)]
    assert {span.cut(text) for span in found} == {"Straße"}


@given(st.text("ab\u0308éनन्ि\u200d 👩", max_size=30), st.text("abéन", min_size=1, max_size=2))
def test_exact_places_are_whole_clusters_with_the_same_characters(text: str, wanted: str) -> None:
    for span in FindableText(text).find(wanted, exact=True).spans:
        assert span.cut(text) == wanted
        assert snap_to_graphemes(text, span).end == span.end


def test_there_is_an_end_to_what_is_found() -> None:
    places = FindableText("ab " * (MOST_PLACES + 1)).find("a")
    assert len(places.spans) == MOST_PLACES
    assert places.more


def test_one_goes_on_from_where_one_reads_and_round() -> None:
    places = FindableText("a b a b").find("a")
    assert [places.at_or_after(offset) for offset in (0, 1, 4, 5)] == [0, 1, 1, 0]
    assert FindableText("b").find("a").at_or_after(0) == -1
