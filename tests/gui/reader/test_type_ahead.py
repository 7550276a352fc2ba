"""Candidates that fit what is typed."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.gui.hearing import heard_words
from workbench.gui.jobs import Jobs
from workbench.gui.reader.type_ahead import Candidate, TypeAhead, matching

PARTIES = [
    Candidate("1", "Elon Berg", ("إيلون بيرغ", "एलोन बर्ग")),
    Candidate("2", "Größenwahn GmbH"),
    Candidate("3", "شركة أُفُق"),
    Candidate("4", "Bergwacht"),
]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("", ["1", "2", "3", "4"]),
        ("berg", ["4", "1"]),
        ("ELON b", ["1"]),
        ("ايلون", ["1"]),
        ("एलोन", ["1"]),
        ("groessen", ["2"]),
        ("افق", ["3"]),
        ("wacht", []),
    ],
)
def test_folded_beginnings_of_words_fit(typed: str, ids: list[str]) -> None:
    assert [candidate.id for candidate in matching(typed, PARTIES)] == ids


@pytest.mark.parametrize(
    ("typed", "ids"), [("ماسك", ["5"]), ("मस्क", ["5"]), ("تويتر", ["6"]), ("ट्विटर", ["6"]), ("xyzzy", [])]
)
def test_names_are_found_in_scripts_in_which_nobody_wrote_them_down(typed: str, ids: list[str]) -> None:
    known = [*PARTIES, Candidate("5", "Elon Musk"), Candidate("6", "Microsoft used data of Twitter")]
    heard = heard_words(each.text for each in known)
    assert [candidate.id for candidate in matching(typed, known, heard)] == ids


def test_the_first_fit_is_chosen_and_arrows_go_on(qtbot: QtBot) -> None:
    field = TypeAhead("Party")
    qtbot.addWidget(field)
    field.show()
    field.set_candidates(PARTIES)
    assert field.choice() == ("", "")
    QTest.keyClicks(field.line, "berg")
    assert field.choice() == ("4", "Bergwacht")
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.choice() == ("1", "Elon Berg")


def test_other_scripts_are_looked_up_beside_the_window_and_enter_waits_for_them(qtbot: QtBot) -> None:
    jobs, field = Jobs(), TypeAhead("Party")
    qtbot.addWidget(field)
    field.hearing.beside = partial(jobs.start, "")
    field.set_candidates([*PARTIES, Candidate("5", "Elon Musk"), Candidate("6", "Twitter")])
    taken: list[str] = []
    field.line.insert("ماسك")
    assert field.choice() == ("", "ماسك"), "what was typed can be made meanwhile"
    field.when_looked_up(lambda: taken.append("for what is typed no more"))
    field.line.setText("تويتر")
    field.when_looked_up(lambda: taken.append(field.choice()[0]))
    assert not taken
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert taken == ["6"]
    # Who has left does not want it any more.
    field.line.setText("ایلن")
    field.when_looked_up(lambda: taken.append("after Escape"))
    field.give_up()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert taken == ["6"]
    # What has been looked up is known.
    field.line.setText("تويتر")
    assert field.choice() == ("6", "Twitter")
    # An answer for other candidates is none for these.
    field.line.setText("ट्विटर")
    field.set_candidates(PARTIES)
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert field.choice() == ("", "ट्विटर")


def test_something_new_is_offered_last_unless_it_exists(qtbot: QtBot) -> None:
    field = TypeAhead("Party")
    qtbot.addWidget(field)
    field.set_candidates(PARTIES)
    field.line.setText("Elon")
    assert field.list.count() == 2
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.choice() == ("", "Elon")
    field.line.setText("elon berg")
    assert field.list.count() == 1
    field.line.setText("نوردويند")
    assert field.choice() == ("", "نوردويند")
