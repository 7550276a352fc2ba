"""Work beside the window that ends after its project has closed: what it found is no news."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from workbench.core.progress import Progress
from workbench.gui.comparison import timeline_flow
from workbench.gui.comparison.timeline_flow import TimelineFlow
from workbench.gui.jobs import Jobs
from workbench.gui.session import Session
from workbench.gui.settings import Settings


@pytest.fixture
def session(tmp_path: Path, settings: Settings, qtbot: QtBot) -> Iterator[Session]:
    session = Session(settings)
    assert session.create(tmp_path / "story.muqabala")
    yield session
    session.close()


def test_what_ends_when_the_project_closes_is_not_told(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, closing = Event(), Event()

    def read(tell: Callable[[Any], None], path: Path, progress: Progress) -> str:
        begun.set()
        assert closing.wait(20)
        tell("a part of the old project")
        return "the old project"

    monkeypatch.setattr(timeline_flow, "read_timeline", read)
    jobs = Jobs()
    flow = TimelineFlow(session, jobs, jobs)
    session.projectClosing.connect(closing.set)
    session.projectClosing.connect(jobs.stop_all)
    told: list[Any] = []
    flow.found.connect(told.append)
    flow.partly.connect(told.append)
    flow.wanted.append(lambda: True)
    flow.look()
    assert begun.wait(20)
    session.close()
    assert told == [None] and not flow.busy
