"""Charts: well-formed, legible in every direction, true to their values."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.core.exchange.charts.charts import BARS, STRIPS, charts
from workbench.core.exchange.charts.bars import Bar, bar_chart
from workbench.core.exchange.charts.drawing import fitting
from workbench.core.exchange.charts.look import chart_look
from workbench.core.exchange.charts.strips import Strip, strip_chart
from workbench.core.text.directions import Direction

LOOK = chart_look()
SVG = "{http://www.w3.org/2000/svg}"


def parsed(chart: str) -> etree._Element:
    return etree.fromstring(chart.encode())


def texts(chart: str) -> list[tuple[str, etree._Element]]:
    """Each text without its isolates, and its element."""
    return [
        (re.sub("[\u2066-\u2069]", "", "".join(element.itertext())), element)
        for element in parsed(chart).iter(f"{SVG}text")
    ]


def boxes(chart: str) -> list[tuple[float, float, str]]:
    """Left edge, width and colour of every box but the ground."""
    found = [element.attrib for element in parsed(chart).iter(f"{SVG}rect")]
    return [(float(box["x"]), float(box["width"]), box["fill"]) for box in found if "x" in box]


def ticks(chart: str) -> list[list[float]]:
    """The places of the ticks, strip by strip."""
    paths = [element.get("d", "") for element in parsed(chart).iter(f"{SVG}path")]
    return [[float(x) for x in re.findall(r"M([\d.]+) [\d.]+v", path)] for path in paths if "H" not in path]


def test_all_is_said_and_nothing_is_markup() -> None:
    chart = charts()["bars"]
    root = parsed(chart)
    assert root.findtext(f"{SVG}title") == "Keywords: Klage" and root.findtext(f"{SVG}desc") == "3 words"
    shown = [text for text, _ in texts(chart)]
    assert shown == ["Keywords: Klage", "3 words", "Klage", "12.5", "मुकदमा", "6.0", "<دعوى> & „x“", "−3.0"]


def test_bars_are_as_long_as_their_values() -> None:
    (first, second, third) = boxes(charts()["bars"])
    assert first[1] / second[1] == pytest.approx(12.5 / 6, rel=0.01)
    assert first[1] / third[1] == pytest.approx(12.5 / 3, rel=0.01)
    assert first[0] == second[0] == pytest.approx(third[0] + third[1], abs=0.1)
    assert (first[2], third[2]) == (LOOK.bar, LOOK.other)


def test_from_right_to_left_all_is_mirrored() -> None:
    ltr = bar_chart(BARS, title="t", summary="s", look=LOOK, direction="ltr")
    rtl = bar_chart(BARS, title="t", summary="s", look=LOOK, direction="rtl")
    for one, other in zip(boxes(ltr), boxes(rtl), strict=True):
        assert one[1:] == other[1:] and one[0] == pytest.approx(900 - other[0] - other[1], abs=0.05)
    turned = {"start": "end", "end": "start", "middle": "middle"}
    for (_, one), (_, other) in zip(texts(ltr), texts(rtl), strict=True):
        assert float(one.get("x", "")) == pytest.approx(900 - float(other.get("x", "")))
        assert turned[one.get("text-anchor", "")] == other.get("text-anchor")


def test_a_strip_begins_where_its_reader_begins() -> None:
    chart = charts()["strips"]  # most labels are Arabic
    box = boxes(chart)[0]
    first, second = ticks(chart)
    assert first == sorted(first, reverse=True)
    assert first[0] == pytest.approx(box[0] + box[1], abs=1.5) and first[-1] == pytest.approx(box[0], abs=1.5)
    assert second == pytest.approx([box[0] + box[1] / 2], abs=0.5)
    german = strip_chart(STRIPS[2:], title="t", summary="s", look=LOOK)
    assert texts(german)[0][1].get("text-anchor") == "start"


def test_words_are_isolated_and_a_date_is_not_turned_round() -> None:
    chart = charts()["strips"]
    for element in parsed(chart).iter(f"{SVG}text"):
        shown = "".join(element.itertext())
        assert shown[:1] in ("\u2068", "") and shown[-1:] in ("\u2069", "")
    assert "2023-05-19" in [text for text, _ in texts(chart)]
    arabic = [element.text for element in parsed(chart).iter(f"{SVG}tspan")]
    assert "قراءة هادئة" in arabic


def test_what_does_not_fit_is_cut_between_letters_as_readers_see_them() -> None:
    assert fitting("kurz", 100, 13) == "kurz"
    cut = fitting("मुकदमे की धमकी दी गई है और सरकार चुप है", 100, 13)
    assert cut.endswith("…") and "मुकदमे" in cut and len(cut) < 30
    assert fitting("a\nb  c", 100, 13) == "a b c"


@given(
    st.lists(st.tuples(st.text(max_size=30), st.floats(-1e6, 1e6)), max_size=8),
    st.text(max_size=60),
    st.sampled_from(["ltr", "rtl", None]),
)
def test_any_words_and_values_give_a_picture(
    rows: list[tuple[str, float]], title: str, direction: Direction | None
) -> None:
    bars = [Bar(label, value, f"{value:g}") for label, value in rows]
    chart = bar_chart(bars, title=title, summary=title, look=LOOK, direction=direction)
    for left, width, _ in boxes(chart):
        assert left >= 0 and left + width <= 900.1
    strips = [Strip(label, label, [0.0, 1.0], "2") for label, _ in rows]
    parsed(strip_chart(strips, title=title, summary=title, look=LOOK, rest=title))
