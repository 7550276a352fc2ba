"""The charts of the core, as Qt draws them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.core.exchange.charts.charts import charts
from workbench.core.exchange.charts.look import chart_look


def drawn(svg: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_qt_draws_grounds_bars_and_words() -> None:
    look = chart_look()
    image = drawn(charts()["bars"])
    assert image.size() == QSize(900, 82 + 3 * 26 + 24)
    assert image.pixelColor(5, 5) == QColor(look.ground)
    row = [image.pixelColor(x, 90).name() for x in range(900)]
    assert row.count(look.bar) > 300 and row[-1] == look.ground
    # The label stands before the bar, in the ink of words.
    assert any(QColor(colour).lightness() < 120 for colour in row[24 : row.index(look.bar)])
    assert look.other in [image.pixelColor(x, 142).name() for x in range(900)]


@pytest.mark.usefixtures("qapp")
def test_a_strip_from_right_to_left_has_its_label_on_the_right() -> None:
    look = chart_look("dark")
    image = drawn(charts()["strips"])
    assert image.pixelColor(5, 5) == QColor(look.ground)
    # The whole row, as letters of one line have few points in common.
    bright = [x for x in range(900) for y in range(82, 98) if image.pixelColor(x, y).lightness() > 180]
    assert max(bright) > 866 and not any(40 < x < 500 for x in bright)
