"""Rows of an outline: what stands below a text is on its side, and is read as the interface is."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.core.text.isolates import isolate
from workbench.gui import outline_delegate
from workbench.gui.directional import isolated
from workbench.gui.outline import Node, OutlineView

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("text", "detail", "rtl", "side"),
    [
        ("قال المتحدث", f"Claim denies: {isolate('Twitter will sue')} · passage 3 of 24", False, RIGHT),
        ("Er klagt", f"ادعاء: {isolate('Twitter will sue')} · الفقرة 3 من 24", True, LEFT),
        ("قال المتحدث", isolate("Twitter will sue"), True, RIGHT),
        ("Er klagt", "20", False, LEFT),
        (isolated("يؤكد مقابل ينفي", rtl=True), isolated("Twitter – ماسك", rtl=True), True, RIGHT),
        (isolated("ماسك against 20", rtl=False), isolated("ماسك – 20", rtl=False), False, LEFT),
    ],
)
def test_a_detail_keeps_its_own_direction_on_the_side_of_its_text(
    qtbot: QtBot,
    dressed: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    detail: str,
    rtl: bool,
    side: Qt.AlignmentFlag,
) -> None:
    drawn: dict[str, tuple[bool, Qt.AlignmentFlag | None]] = {}
    draw = outline_delegate.draw_text

    def note(*arguments: Any, **named: Any) -> None:
        drawn[arguments[2]] = named["rtl"], named.get("align")
        draw(*arguments, **named)

    monkeypatch.setattr(outline_delegate, "draw_text", note)
    view = OutlineView("Rows")
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.set_nodes([Node("row", text, detail)])
    view.grab()
    assert drawn[detail] == (rtl, side)


def test_signs_with_numbers_stand_in_their_order_in_a_mirrored_window(
    qtbot: QtBot, dressed: QApplication, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    pictures = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view = OutlineView("Rows")
        qtbot.addWidget(view)
        QApplication.setLayoutDirection(way)
        view.setRootIsDecorated(False)
        view.resize(300, 60)
        view.set_nodes([Node("row", " ", trailing="+1 −2")])
        picture = view.viewport().grab().toImage()
        ground = picture.pixelColor(picture.width() // 2, 10)
        inked = [
            (x, y)
            for x in range(5, picture.width() - 5)
            for y in range(6, 24)
            if picture.pixelColor(x, y) != ground
        ]
        assert inked
        first = min(x for x, _ in inked)
        pictures.append({(x - first, y) for x, y in inked})
    overlap = len(pictures[0] & pictures[1]) / len(pictures[0] | pictures[1])
    assert overlap > 0.7
