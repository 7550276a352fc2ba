"""The page of disagreements: found beside the window, accepted, dismissed, undone, opened in both texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.core.project.articles import article
from tests.core.project.test_disagreements import ENGLISH, GERMAN
from workbench.core.annotations.claim import Stance
from workbench.core.comparison.disagreements.disagreement import Disagreement, DisagreementKind, Side
from workbench.core.progress import Cancelled
from workbench.core.project import disagreements
from workbench.core.project.operations.documents import import_articles
from workbench.core.text.isolates import isolate
from workbench.core.text.span import Span
from workbench.gui.comparison.disagreements.flow import DisagreementsFlow
from workbench.gui.comparison.disagreements.panel import DisagreementsPanel
from workbench.gui.comparison.disagreements.words import KINDS, difference_in_words
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session
from workbench.gui.settings import Settings


@pytest.fixture
def session(tmp_path: Path, settings: Settings, dressed: QApplication) -> Iterator[Session]:
    """A session with two articles that part in a price."""
    session = Session(settings)
    assert session.create(tmp_path / "story.muqabala")
    session.perform(import_articles, [article(ENGLISH, "en"), article(GERMAN, "de")])
    yield session
    session.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[DisagreementsPanel]:
    """The page with a flow of its own, not seen yet."""
    jobs = Jobs()
    session.projectClosing.connect(jobs.stop_all)
    panel = DisagreementsPanel(session)
    qtbot.addWidget(panel)
    panel.follow(DisagreementsFlow(session, jobs, jobs), list)
    session.changed.connect(panel.heed_changes)
    panel.resize(1100, 400)
    yield panel
    jobs.stop_all()


def see(qtbot: QtBot, panel: DisagreementsPanel) -> None:
    """Look at the page, and choose the first disagreement."""
    assert panel._flow is not None
    with qtbot.waitSignal(panel._flow.found, timeout=30_000):
        panel.show()
    panel.list.choose(panel.list.outline.nodes[0].key)


def test_both_quotations_are_shown_and_opened(qtbot: QtBot, panel: DisagreementsPanel) -> None:
    see(qtbot, panel)
    shown = " ".join(side.toPlainText() for side in panel.pair.sides)
    assert "100 dollars a month" in shown
    assert "50.000 Dollar pro Monat" in shown
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert {opened.args[0].a.figure_quote, opened.args[0].b.figure_quote} == {
        "100 dollars a month", "50.000 Dollar pro Monat"
    }  # fmt: skip


def test_a_finding_and_a_dismissal_are_undone(
    qtbot: QtBot, session: Session, panel: DisagreementsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    see(qtbot, panel)
    monkeypatch.setattr(panel, "_ask", lambda *_: {"note": "", "reason": "zwei Angebote"})
    panel.accept.click()
    assert panel.list.outline.nodes[0].drawing == "check"
    assert not panel.accept.isEnabled()
    session.undo()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert panel.says_what_to_do  # what was dismissed is out of the way
    panel.dismissed.setChecked(True)
    (node,) = panel.list.outline.nodes
    assert node.faded
    assert "zwei Angebote" in node.detail
    session.undo()
    assert not panel.list.outline.nodes[0].faded


def test_a_look_that_is_given_up_leaves_a_way_out(
    qtbot: QtBot, panel: DisagreementsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(*_: object) -> None:
        raise Cancelled

    assert panel._flow is not None
    with monkeypatch.context() as patch:
        patch.setattr(disagreements, "disagreements_in", give_up)
        with qtbot.waitSignal(panel._flow.refused):
            panel.show()
    assert panel.says_what_to_do
    assert panel._narrow.isVisible()
    with qtbot.waitSignal(panel._flow.found, timeout=30_000):
        panel._narrow.click()  # no document is open
    assert not panel.list.outline.nodes


def test_stances_are_told_in_words(dressed: QApplication) -> None:
    sides = (
        Side("d", Span(0, 3), "abc", Span(0, 3), "abc", stance) for stance in (Stance.ASSERTS, Stance.DENIES)
    )
    told = difference_in_words(Disagreement(DisagreementKind.STANCE, *sides, 1.0))
    assert told == f"{isolate('asserts')} against {isolate('denies')}"
    assert set(KINDS) == set(DisagreementKind)
