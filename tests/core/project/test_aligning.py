"""Alignments are worked out once for two texts, and anew where a text changed."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.core.comparison.alignment.texts import ARABIC, ENGLISH, text_of
from workbench.core.comparison.alignment import aligning
from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.project.aligning import Alignments


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The ids of the texts that are aligned."""
    found: list[tuple[str, str]] = []
    align = aligning.align

    def noted(a: PassageText, b: PassageText) -> list[aligning.AlignedPair]:
        found.append((a.id, b.id))
        return align(a, b)

    monkeypatch.setattr(aligning, "align", noted)
    return found


def test_the_pairs_for_scrolling_rise_in_both_texts(asked: list[tuple[str, str]]) -> None:
    alignments = Alignments()
    a, b = text_of(ENGLISH, "en"), text_of(ARABIC, "ar")
    assert not alignments.knows(a, b)
    pairs = alignments.in_order(a, b)
    assert {(0, 0), (4, 3)} <= {(pair.a, pair.b) for pair in pairs}
    assert all(one.a < two.a and one.b < two.b for one, two in pairwise(pairs))
    assert all(0.5 <= pair.weight <= 1 for pair in pairs)
    assert alignments.knows(a, b)
    assert asked == [("en", "ar")]


def test_texts_are_known_by_what_they_are_and_not_by_their_ids(asked: list[tuple[str, str]]) -> None:
    alignments = Alignments(kept=1)
    a, b = text_of(ENGLISH, "en"), text_of(ARABIC, "ar")
    alignments.of(a, b)
    alignments.of(text_of(ENGLISH, "en", "copy"), b)
    assert len(asked) == 1
    alignments.of(text_of(ENGLISH + "\nMore.", "en"), b)
    assert len(asked) == 2
    assert not alignments.knows(a, b)
