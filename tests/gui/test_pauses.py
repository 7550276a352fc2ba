"""What is there when the program has started is not looked at for garbage again."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from workbench.gui.pauses import YOUNG, shorten_pauses


@pytest.fixture
def usual_garbage() -> Iterator[None]:
    """Collects as before when the test is over."""
    thresholds = gc.get_threshold()
    yield
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
