"""Dates as they are written, and as ISO 8601."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.importing.dates import is_ambiguous_date, iso_date

WRITTEN = {
    "2023": "2023",
    "2023-05": "2023-05",
    "2023-05-18": "2023-05-18",
    "20230518": "2023-05-18",
    "2023/05/18": "2023-05-18",
    "2023-05-18 09:30": "2023-05-18T09:30",
    "2023-05-18T09:30:00.123Z": "2023-05-18T09:30:00Z",
    "2023-05-18T09:30:00+0200": "2023-05-18T09:30:00+02:00",
    "2023-05-18T25:00": "2023-05-18",
    "18.5.2023": "2023-05-18",
    "18/05/2023": "2023-05-18",
    "05/18/2023": "2023-05-18",
    "05/05/2023": "2023-05-05",
    "18 May 2023": "2023-05-18",
    "May 18th, 2023": "2023-05-18",
    "Thursday, May 18, 2023 at 9:30 pm": "2023-05-18T21:30",
    "Thu, 18 May 2023 09:30:00 +0200": "2023-05-18T09:30:00+02:00",
    "Donnerstag, 18. März 2021, 09:30 Uhr": "2021-03-18T09:30",
    "May 2023": "2023-05",
    "١٨ مايو ٢٠٢٣": "2023-05-18",
    "الخميس 18 أيار (مايو) 2023": "2023-05-18",
    "18 تشرين الأول 2023": "2023-10-18",
    "2 جانفي 2024": "2024-01-02",
    "गुरुवार, १८ मई २०२३": "2023-05-18",
    "11 जुलाई 2023": "2023-07-11",
}
NO_DATES = [
    "",
    "yesterday",
    "05/06/2023",
    "31.02.2023",
    "2023-13-40",
    "hello 2023",
    "12345678",
    "44 Milliarden 2023",
]


@pytest.mark.parametrize(("written", "iso"), WRITTEN.items())
def test_dates(written: str, iso: str) -> None:
    assert iso_date(written) == iso


@pytest.mark.parametrize("written", NO_DATES)
def test_what_is_no_date_or_no_one_date(written: str) -> None:
    assert iso_date(written) == ""


def test_which_dates_are_ambiguous() -> None:
    ambiguous = [
        d for d in ("05/06/2023", "05/05/2023", "18/05/2023", "31.02.2023", "x") if is_ambiguous_date(d)
    ]
    assert ambiguous == ["05/06/2023"]


@given(st.dates(min_value=datetime.date(1900, 1, 1)))
def test_iso_stays_iso(day: datetime.date) -> None:
    assert iso_date(str(day)) == (str(day) if str(day) < "2201" else "")


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_not(text: str) -> None:
    assert isinstance(iso_date(text), str)
