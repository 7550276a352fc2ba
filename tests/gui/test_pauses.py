"""What is there when the program has started is not looked at for garbage again."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workbench.gui.pauses import YOUNG, shorten_pauses


@pytest.fixture
def usual_garbage() -> Iterator[None]:
    """Collects as before when the test is over."""
    thresholds = gc.get_threshold()
    yield
    gc.disable()  # as the tests of windows have it
    gc.unfreeze()
    gc.set_threshold(*thresholds)


@pytest.mark.usefixtures("usual_garbage")
def test_old_objects_are_left_alone_and_new_circles_still_found() -> None:
    shorten_pauses()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold()[0] == YOUNG
    circle: list[object] = []
    circle.append(circle)
    del circle
    assert gc.collect() >= 1


class Linked:
    """Refers to itself, and tells which thread finds that out."""

    def __init__(self, found_by: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: found_by.append(threading.get_ident()))


@pytest.mark.usefixtures("usual_garbage")
def test_what_a_worker_leaves_is_found_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    gc.enable()
    holder, found_by = QObject(), list[int]()
    shorten_pauses(holder)
    assert not gc.isenabled()

    def work() -> None:
        Linked(found_by)
        kept = [[number] for number in range(2 * YOUNG)]
        assert kept and not found_by

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    rest = [[number] for number in range(2 * YOUNG)]
    qtbot.waitUntil(lambda: bool(found_by), timeout=20_000)
    assert rest and found_by == [threading.get_ident()]
    holder.deleteLater()
