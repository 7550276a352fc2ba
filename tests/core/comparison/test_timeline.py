"""Moments: what is published, reported and cited, and the lanes they are in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.core.comparison.test_claim_matrix import document, mark
from workbench.core.comparison.matrix_material import SourceGroup
from workbench.core.comparison.timeline import (
    Lane,
    LaneKind,
    MarkedPlaces,
    Moment,
    MomentKind,
    days_of,
    folded,
    lanes_of,
    moments_of,
    told_dates,
    usual_days,
)
from workbench.core.comparison.timeline_rows import placed
from workbench.core.text.quantities.finding import find_quantities

TEXT = "The letter of 18 May 2023 was sent. The deal closed in October 2022, the talks were on 5 June."


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("2023-05-18", date(2023, 5, 18), date(2023, 5, 18)),
        ("2023-05-18T09:30:00Z", date(2023, 5, 18), date(2023, 5, 18)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2023-W20", date(2023, 5, 15), date(2023, 5, 21)),
    ],
)
def test_a_date_is_as_long_as_it_is_told(told: str, first: date, last: date) -> None:
    assert days_of(told) == (first, last)


@pytest.mark.parametrize("told", ["", "--05-18", "--05", "yesterday", "2023-13", "2023-02-30"])
def test_what_has_no_place_in_time_is_left_out(told: str) -> None:
    assert days_of(told) is None


def test_a_date_inside_a_mark_is_reported_and_any_other_cited() -> None:
    article = replace(document("a"), published="2023-05-20", language="en", outlet="Post")
    letter = replace(mark("m", "a"), start=4, end=25, quote=TEXT[4:25])
    marked = MarkedPlaces({"a": [letter]}, {"m": ("sent",)})
    moments = moments_of(article, told_dates(find_quantities(TEXT, "en"), TEXT), marked)
    assert [(one.kind, one.told, one.quote, one.claims) for one in moments] == [
        (MomentKind.PUBLISHED, "2023-05-20", "", ("sent",)),
        (MomentKind.REPORTED, "2023-05-18", "18 May 2023", ("sent",)),
        (MomentKind.CITED, "2022-10", "October 2022", ()),
    ]
    assert moments[2].last == date(2022, 10, 31)


def test_lanes_are_sources_outlets_or_claims() -> None:
    documents = {
        key: replace(document(key), outlet=outlet, published=day)
        for key, outlet, day in (
            ("a", "Post", "2023-05-03"),
            ("b", "Bote", "2023-05-02"),
            ("c", "Post", "2023-05-01"),
        )
    }
    marked = MarkedPlaces({"a": [mark("m", "a")], "b": [mark("n", "b")]}, {"m": ("x",), "n": ("x", "y")})
    moments = [one for row in documents.values() for one in moments_of(row, (), marked)]
    groups = [SourceGroup("one report", ("b", "a"))]
    claims = {"y": "why", "x": "ex", "z": "nobody"}

    def told(kind: LaneKind) -> list[tuple[str, list[str]]]:
        lanes = lanes_of(moments, kind, documents, groups, claims)
        return [(lane.name, [one.document_id for one in lane.moments]) for lane in lanes]

    assert told(LaneKind.CLUSTER) == [("Post", ["c"]), ("one report", ["b", "a"])]
    assert told(LaneKind.OUTLET) == [("Post", ["c", "a"]), ("Bote", ["b"])]
    assert told(LaneKind.CLAIM) == [("why", ["b"]), ("ex", ["b", "a"])]


def moment(key: str, day: date, kind: MomentKind = MomentKind.CITED, last: date | None = None) -> Moment:
    return Moment(kind, day, last or day, day.isoformat(), key)


def test_lanes_beyond_the_most_are_in_one_together_and_none_is_left_out() -> None:
    days = [date(2023, 5, 1 + at) for at in range(9)]
    lanes = [Lane(f"l{at}", f"l{at}", (moment(f"d{at}", day),)) for at, day in enumerate(days)]
    lanes[7] = Lane("l7", "l7", (moment("d7", days[7], MomentKind.REPORTED),))
    lanes[4] = Lane("l4", "l4", (moment("d4", days[4]), moment("d4", days[5])))
    assert folded(lanes, 9) == tuple(lanes)
    few = folded(lanes, 4)
    assert [(lane.id, lane.holds) for lane in few] == [("l0", 1), ("l4", 1), ("l7", 1), ("", 6)]
    assert sum(len(lane.moments) for lane in few) == 10
    assert list(few[-1].moments) == sorted(few[-1].moments, key=lambda one: one.first)


def test_of_many_moments_the_farthest_lie_aside_at_first() -> None:
    story = [moment("d", date(2023, 1, 1) + timedelta(at)) for at in range(190)]
    ages = [moment("d", date(1258 + at, 1, 1)) for at in range(5)]
    late = [moment("d", date(9000, 1, 1))] * 5
    assert usual_days([*ages, *story, *late]) == usual_days(story[5:-5])
    assert usual_days([*ages, *story[:50]]) == (date(1258, 1, 1), story[49].last)
    assert usual_days([]) is None


def test_moments_stand_beside_one_another_until_they_are_too_many() -> None:
    day = date(2023, 5, 1)
    few = placed([moment("d", day)] * 3 + [moment("d", day + timedelta(40))], day, 1.0)
    assert [(sign.row, sign.start) for sign in few] == [(0, 0), (1, 0), (2, 0), (0, 40)]
    crowd = [moment("d", day)] * 50 + [
        moment("d", day, MomentKind.REPORTED),
        moment("d", day + timedelta(90)),
    ]
    signs = placed(crowd, day, 1.0)
    told = [(len(sign.moments), sign.moments[0].kind, sign.row) for sign in signs]
    assert told == [(50, "cited", 0), (1, "reported", 1), (1, "cited", 0)]
    assert sum(len(sign.moments) for sign in placed(crowd, day, 500.0)) == len(crowd)


def test_bars_of_one_length_have_one_sign_when_they_are_many() -> None:
    year = [moment("d", date(2023, 1, 1), last=date(2023, 12, 31)) for _ in range(20)]
    month = [moment("d", date(2023, 3, 1), last=date(2023, 3, 31))]
    signs = placed(year + month, date(2023, 1, 1), 2.0)
    assert [(len(sign.moments), sign.extent) for sign in signs] == [(20, 364 * 2.0), (1, 30 * 2.0)]
    assert signs[0].row != signs[1].row
