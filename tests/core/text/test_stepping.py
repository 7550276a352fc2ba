"""Steps and growth: always on borders of clusters, and every border is reached from either side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.text.alphabets import TEXTS
from workbench.core.text.segmentation import graphemes
from workbench.core.text.span import Span
from workbench.core.text.stepping import grown_to_sentences, grown_to_words, stepped, words_from
from workbench.core.text.tokens import token_spans


@given(TEXTS)
def test_clusters_are_walked_one_by_one_and_back(text: str) -> None:
    borders = [0, *(cluster.end for cluster in graphemes(text))]
    forward, offset = [0], 0
    while offset < len(text):
        offset = stepped(text, offset, True, "grapheme", at_end=True)
        forward.append(offset)
    back = [offset]
    while offset:
        offset = stepped(text, offset, False, "grapheme", at_end=False)
        back.append(offset)
    assert forward == borders and back == borders[::-1]


@given(TEXTS.filter(bool), st.data())
def test_growth_covers_the_span_and_ends_on_borders(text: str, data: st.DataObject) -> None:
    cluster = data.draw(st.sampled_from(graphemes(text)))
    borders = {0, *(each.end for each in graphemes(text))}
    words = grown_to_words(text, cluster)
    assert words.covers(cluster) and {words.start, words.end} <= borders
    assert grown_to_words(text, words) == words
    assert grown_to_sentences(text, cluster).covers(cluster)


@pytest.mark.parametrize(
    ("text", "offset", "ends", "starts"),
    [
        ("Die Firma weist zurück", 5, [9, 15, 22], [10, 16, 22]),
        ("قالت الشركة: لا", 5, [11, 15], [13, 15]),
        ("उसने आँकड़ों का", 0, [4, 12, 15], [5, 13, 15]),
    ],
)
def test_word_borders_ahead(text: str, offset: int, ends: list[int], starts: list[int]) -> None:
    for at_end, expected in ((True, ends), (False, starts)):
        found, place = [], offset
        while place < len(text):
            place = stepped(text, place, True, "word", at_end=at_end)
            found.append(place)
        assert found == expected


def test_sentences_of_the_same_line_only() -> None:
    text = "Eins ist da. Zwei ist dort. Drei fehlt.\nVier kommt."
    assert grown_to_sentences(text, Span(16, 18)).cut(text) == "Zwei ist dort."
    assert grown_to_sentences(text, Span(8, 18)).cut(text) == "Eins ist da. Zwei ist dort."


def test_words_from_a_place_are_those_of_the_whole_text() -> None:
    text = "Die Firma, „Nordwind“, zahlt. नॉर्डविंड ने कहा। قالت الشركة. " * 300
    words = [Span(start, end) for start, end in token_spans(text)]
    assert words_from(text, 0, len(words) + 1) == words
    for number in (0, 7, 1500, len(words) - 2):
        inside = words[number].end - 1
        assert words_from(text, inside, 3) == words[number : number + 3]
        assert words_from(text, words[number].end, 2) == words[number + 1 : number + 3]
    assert words_from(text, len(text), 1) == []
    # A word that is longer than what is looked at at once is cut rather than lost.
    assert words_from("x" * 30_000 + " end", 0, 9)[-1].cut("x" * 30_000 + " end") == "end"
