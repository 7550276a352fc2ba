"""Panes are aligned beside the window, which does not wait for it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.core.comparison.alignment.texts import ARABIC, ENGLISH, text_of
from workbench.core.comparison.shared_anchors import shared_anchors
from workbench.gui.jobs import Jobs
from workbench.gui.passage_alignments import PassageAlignments


def test_the_first_answer_is_quick_and_the_next_one_better(qtbot: QtBot, qapp: object) -> None:
    jobs = Jobs()
    alignments = PassageAlignments(jobs, jobs)
    improved: list[bool] = []
    alignments.improved.connect(lambda: improved.append(True))
    a, b = text_of(ENGLISH, "en"), text_of(ARABIC, "ar")
    assert alignments(a, b) == shared_anchors(a, b)
    assert alignments(a, b) == shared_anchors(a, b)
    (job,) = jobs.running
    with qtbot.waitSignal(job.ended, timeout=60_000):
        pass
    assert improved == [True]
    assert (0, 0) in {(pair.a, pair.b) for pair in alignments(a, b)}
    assert (0, 0) not in {(pair.a, pair.b) for pair in shared_anchors(a, b)}
    assert jobs.running == ()


def test_documents_that_stay_side_by_side_are_aligned_unasked(
    qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PassageAlignments, "PAUSE", 0)
    jobs = Jobs()
    alignments = PassageAlignments(jobs, jobs)
    a, b = text_of(ENGLISH, "en"), text_of(ARABIC, "ar")
    with qtbot.waitSignal(alignments.improved, timeout=60_000):
        alignments.prepare(lambda: [a, b])
    assert (0, 0) in {(pair.a, pair.b) for pair in alignments(a, b)}
    assert jobs.running == ()
