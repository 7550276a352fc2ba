"""The word-by-word difference of two passages."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.comparison.reuse.differences import differences
from workbench.core.text.span import Span


def told(a: str, b: str) -> list[tuple[str, str, str]]:
    found = differences(a, Span(0, len(a)), b, Span(0, len(b)))
    return [(item.kind.value, item.a.cut(a), item.b.cut(b)) for item in found]


def test_words_are_replaced_put_in_and_left_out() -> None:
    a = "مقابل 100 دولار شهريًا على الأقل ، تقول منصة Musk إنها تساعد"
    b = "مقابل 50000 دولار شهريا على الأقل، تقول منصة تويتر الآن إنها"
    assert told(a, b) == [
        ("equal", "مقابل", "مقابل"),
        ("replaced", "100", "50000"),
        ("equal", "دولار شهريًا على الأقل ، تقول منصة", "دولار شهريا على الأقل، تقول منصة"),
        ("replaced", "Musk", "تويتر الآن"),
        ("equal", "إنها", "إنها"),
        ("deleted", "تساعد", ""),
    ]


def test_offsets_are_those_of_the_texts() -> None:
    a, b = "before: one two three", "😀 one and two three"
    found = differences(a, Span(8, len(a)), b, Span(2, len(b)))
    assert [(item.kind.value, item.a, item.b) for item in found] == [
        ("equal", Span(8, 11), Span(2, 5)),
        ("inserted", Span(11, 11), Span(6, 9)),
        ("equal", Span(12, 21), Span(10, 19)),
    ]


@given(*(st.lists(st.sampled_from(["so", "it", "goes", "on"]), max_size=12).map(" ".join) for _ in range(2)))
def test_nothing_is_left_out_and_equal_words_are_equal(a: str, b: str) -> None:
    steps = told(a, b)
    assert " ".join(filter(None, (step[1] for step in steps))) == a
    assert " ".join(filter(None, (step[2] for step in steps))) == b
    assert all((one == other) == (kind == "equal") for kind, one, other in steps)
    assert all(one != other for (one, *_), (other, *_) in pairwise(steps))
