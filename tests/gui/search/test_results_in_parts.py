"""Results that come in parts: together they are what one part would have been, and the first stays put."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import search_for
from workbench.gui.main_window import MainWindow
from workbench.gui.search import questions
from workbench.gui.search.results import Results


def test_parts_together_are_the_whole(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = filled.parts.search
    search_for(filled, "Nordwind", qtbot)
    whole, summary = list(panel.list.results.rows), panel.summary.text()
    added: list[int] = []
    panel.list.results.rowsInserted.connect(lambda _parent, first, _last: added.append(first))
    monkeypatch.setattr(questions, "PATIENCE", 0.0)
    search_for(filled, "Nordwind", qtbot)
    assert len(added) == 2  # three documents, each in a part of its own
    assert (list(panel.list.results.rows), panel.summary.text()) == (whole, summary)


def test_what_is_chosen_stays_chosen_when_more_comes(filled: MainWindow, qtbot: QtBot) -> None:
    panel = filled.parts.search
    search_for(filled, "Nordwind", qtbot)
    panel.go(1)
    chosen, spans = panel.list.currentIndex().row(), panel.hits_of(filled.parts.board.active_document)
    panel.add_results(Results(3, (), tuple(panel.list.results.rows[:1])))
    assert panel.list.currentIndex().row() == chosen
    assert panel.hits_of(filled.parts.board.active_document) == spans
