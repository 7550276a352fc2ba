"""Questions to the index beside the window: the newest wins, the window never waits, nothing is left open."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import bring_in, document_called, search_for, settle
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.project.searching import Searcher
from workbench.gui.main_window import MainWindow
from workbench.gui.search.search_lane import SearchLane


class _Held:
    """A question that is answered with *parts*; before each, it waits until it is let go."""

    def __init__(self, *parts: str) -> None:
        self.begun = threading.Event()
        self.go = threading.Semaphore(0)
        self._parts = parts

    def __call__(self, searcher: Searcher, progress: Progress) -> Iterator[str]:
        self.begun.set()
        for part in self._parts:
            self.go.acquire(timeout=20)
            yield part


@pytest.fixture
def lane(filled: MainWindow) -> SearchLane:
    return filled.index.lane()


def test_an_answer_comes_in_parts_while_the_window_goes_on(lane: SearchLane, qtbot: QtBot) -> None:
    heard: list[str] = []
    lane.answered.connect(heard.append)
    question = _Held("first", "second")
    lane.ask(question)
    assert question.begun.wait(20)  # it waits in its thread; this one goes on
    question.go.release()
    qtbot.waitUntil(lambda: heard == ["first"])
    assert lane.busy
    question.go.release()
    qtbot.waitUntil(lambda: not lane.busy)
    assert heard == ["first", "second"]


def test_the_newest_question_wins_and_nothing_more_is_heard_of_the_others(
    lane: SearchLane, qtbot: QtBot
) -> None:
    heard: list[str] = []
    ended: list[None] = []
    lane.answered.connect(heard.append)
    lane.ended.connect(lambda: ended.append(None))
    slow, skipped, newest = _Held("slow"), _Held("skipped"), _Held("newest")
    lane.ask(slow)
    assert slow.begun.wait(20)
    lane.ask(skipped)
    lane.ask(newest)
    for question in (slow, newest):
        question.go.release()
    qtbot.waitUntil(lambda: not lane.busy)
    assert heard == ["newest"]
    assert not skipped.begun.is_set()
    assert len(ended) == 1


def test_what_the_thread_said_before_a_newer_question_came_is_dropped(lane: SearchLane, qtbot: QtBot) -> None:
    heard: list[str] = []
    lane.answered.connect(heard.append)
    stale, newest = _Held("stale"), _Held("newest")
    stale.go.release()
    lane.ask(stale)
    lane._pool.waitForDone()  # the stale answer is on its way, and has not been delivered
    newest.go.release()
    lane.ask(newest)
    qtbot.waitUntil(lambda: not lane.busy)
    assert heard == ["newest"]


def test_why_there_is_no_answer_is_told(lane: SearchLane, qtbot: QtBot) -> None:
    def refuse(_searcher: Searcher, _progress: Progress) -> Iterator[str]:
        raise UserError("Query", "it is not understood.")
        yield ""

    with qtbot.waitSignal(lane.failed) as failed:
        lane.ask(refuse)
    assert failed.args[0].thing == "Query"


def test_a_later_question_sees_what_was_indexed_since(
    filled: MainWindow, lane: SearchLane, qtbot: QtBot, tmp_path: Path
) -> None:
    def total(searcher: Searcher, progress: Progress) -> Iterator[int]:
        yield searcher.search("Nachtrag", progress=progress).total

    for expected in (0, 1):
        with qtbot.waitSignal(lane.answered) as answered:
            lane.ask(total)
        assert answered.args == [expected]
        article = tmp_path / "later.txt"
        article.write_text("Ein Nachtrag zur Klage vom Dienstag.\n", encoding="utf-8")
        bring_in(filled, [article], qtbot)


def test_closing_the_project_gives_up_a_question_and_leaves_one_file(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    lane = filled.index.lane()
    heard: list[str] = []
    lane.answered.connect(heard.append)

    def endless(searcher: Searcher, progress: Progress) -> Iterator[str]:
        begun.set()
        while True:
            searcher.search("Nordwind", progress=progress)

    begun = threading.Event()
    lane.ask(endless)
    assert begun.wait(20)
    filled.session.close()
    assert not lane.busy
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("Story")] == ["Story.muqabala"]
    settle(filled, qtbot)
    assert heard == []


def test_enter_goes_to_the_first_hit_of_what_was_just_typed(filled: MainWindow, qtbot: QtBot) -> None:
    search_for(filled, "Nordwind", qtbot)
    query = filled.parts.query
    query.setText("Erlaubnis")
    qtbot.keyClick(query, Qt.Key.Key_Return)
    settle(filled, qtbot)
    assert filled.parts.board.active_document == document_called(filled, "berlin.txt")
    assert filled.parts.search.hits_of(document_called(filled, "berlin.txt"))[1] == 0


def test_an_emptied_line_shows_nothing_of_what_was_being_searched(filled: MainWindow, qtbot: QtBot) -> None:
    filled.parts.query.search_for("Nordwind")
    filled.parts.query.search_for("")
    settle(filled, qtbot)
    filled.index.close()
    assert not filled.parts.search.list.results.rows
