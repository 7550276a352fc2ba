"""Dates as bars: every exact date in one bar, no gap between bars, and a bar's value finds what it counts."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.search.date_bars import MOST_BARS, date_bars, date_of
from workbench.core.search.dates import in_range, parse_dates

DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31)).map(date.isoformat)
VAGUE = st.sampled_from(["", "2023", "2023-05", "soon"])


@given(st.lists(DAYS | VAGUE, max_size=40))
def test_each_bar_counts_what_its_value_finds(published: list[str]) -> None:
    found = date_bars(Counter(published))
    assert found.undated == published.count("")
    for number, bar in enumerate(found.bars):
        dates = parse_dates(found.value(number, number))
        assert dates is not None
        assert bar.count == sum(in_range(day, dates) for day in published if date_of(day))


@given(st.lists(DAYS, min_size=1, max_size=40))
def test_the_bars_hold_every_day_side_by_side(published: list[str]) -> None:
    found = date_bars(Counter(published))
    assert sum(bar.count for bar in found.bars) == len(published)
    assert all(before.last + timedelta(days=1) == after.first for before, after in pairwise(found.bars))
    assert found.scale == "year" or len(found.bars) <= MOST_BARS


def test_the_scale_is_the_finest_that_fits() -> None:
    scales = [
        date_bars({"2023-04-18": 1, last: 1}).scale
        for last in ("2023-05-19", "2023-12-31", "2025-01-01", "2040-01-01")
    ]
    assert scales == ["day", "week", "month", "year"]


def test_what_is_chosen_is_shown_closer_with_a_little_around() -> None:
    counts = {f"{year}-{month:02}-10": 1 for year in range(2015, 2025) for month in range(1, 13)}
    assert date_bars(counts).scale == "year"
    year = date_bars(counts, parse_dates("2019"))
    assert (year.scale, year.bars[0].first, year.bars[-1].last) == (
        "month",
        date(2018, 9, 1),
        date(2020, 4, 30),
    )
    month = date_bars(counts, parse_dates("2019-03"))
    assert (month.scale, month.bars[0].first, month.bars[-1].last) == (
        "day",
        date(2019, 2, 19),
        date(2019, 4, 10),
    )


def test_several_bars_are_named_as_a_query_names_them() -> None:
    days = date_bars({"2023-04-18": 1, "2023-04-20": 2, "": 3})
    assert (days.value(0, 0), days.value(0, 2), days.undated) == ("2023-04-18", "2023-04-18..2023-04-20", 3)
    months = date_bars({"2022-01-01": 1, "2024-12-31": 1})
    assert (months.scale, months.value(0, 2)) == ("month", "2022-01..2022-03")
    assert date_bars({"": 2}).bars == ()
