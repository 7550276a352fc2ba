"""Moments: what is published, reported and cited, and the lanes they are in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.core.comparison.test_claim_matrix import document, mark
from workbench.core.comparison.matrix_material import SourceGroup
from workbench.core.comparison.timeline import (
    LaneKind,
    MarkedPlaces,
    MomentKind,
    days_of,
    lanes_of,
    moments_of,
)
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
    moments = moments_of(article, TEXT, find_quantities(TEXT, "en"), marked)
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
    moments = [one for row in documents.values() for one in moments_of(row, "", (), marked)]
    groups = [SourceGroup("one report", ("b", "a"))]
    claims = {"y": "why", "x": "ex", "z": "nobody"}

    def told(kind: LaneKind) -> list[tuple[str, list[str]]]:
        lanes = lanes_of(moments, kind, documents, groups, claims)
        return [(lane.name, [one.document_id for one in lane.moments]) for lane in lanes]

    assert told(LaneKind.CLUSTER) == [("Post", ["c"]), ("one report", ["b", "a"])]
    assert told(LaneKind.OUTLET) == [("Post", ["c", "a"]), ("Bote", ["b"])]
    assert told(LaneKind.CLAIM) == [("why", ["b"]), ("ex", ["b", "a"])]
