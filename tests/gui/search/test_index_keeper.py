"""The index is tidied beside the window: nobody waits for it, and it ends with the window."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import bring_in, search_for, settle
from workbench.core.progress import Progress
from workbench.core.project.indexing import ProjectIndex
from workbench.core.search.whoosh_engine import merge_policy, merges
from workbench.gui.main_window import MainWindow


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two segments are too many."""
    monkeypatch.setattr(merge_policy, "ENOUGH", 1)


@pytest.fixture
def later(tmp_path: Path) -> list[Path]:
    """Articles to be imported one by one."""
    articles = []
    for number in range(4):
        articles.append(tmp_path / f"later{number}.txt")
        articles[-1].write_text(f"Later report {number}\n\nNordwind answers, once more.\n", encoding="utf-8")
    return articles


def found(window: MainWindow) -> set[str]:
    return {row.document.path for row in window.parts.search.list.results.rows}


def segments(window: MainWindow) -> list[Path]:
    index = ProjectIndex(window.session.project)
    folder = Path(index.opened().folder)  # type: ignore[attr-defined]
    index.close()
    assert list(folder.glob("*.part")) == []
    return list(folder.glob("*.seg"))


@pytest.mark.usefixtures("impatient")
def test_segments_are_joined_after_the_update_and_everything_is_found(
    filled: MainWindow, later: list[Path], qtbot: QtBot
) -> None:
    for article in later:
        bring_in(filled, [article], qtbot)
    assert len(segments(filled)) < 3
    search_for(filled, "Nordwind", qtbot)
    assert found(filled) >= {path.name for path in later}


def test_what_is_imported_meanwhile_is_found_at_once(
    filled: MainWindow, later: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tidying takes as long as it takes; updates and searches do not wait for it."""
    begun, go_on = threading.Event(), threading.Event()

    def slow(_index: ProjectIndex, progress: Progress) -> None:
        begun.set()
        assert go_on.wait(60)
        progress.report(0, 0)

    monkeypatch.setattr(ProjectIndex, "tidy", slow)
    for article in later[:2]:
        flow = filled.import_paths([article])
        with qtbot.waitSignal(filled.index.updated, timeout=20_000):
            qtbot.waitSignal(flow.finished, timeout=20_000)
        assert begun.wait(20)
    qtbot.waitUntil(lambda: not filled.jobs.running, timeout=20_000)  # the texts are compared, too
    assert filled.index.busy
    filled.parts.query.search_for("Later")
    qtbot.waitUntil(lambda: found(filled) >= {path.name for path in later[:2]}, timeout=20_000)
    go_on.set()
    settle(filled, qtbot)


def test_what_is_still_being_indexed_is_not_said_to_be_missing(
    filled: MainWindow, later: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    real = ProjectIndex.update

    def slow(index: ProjectIndex, progress: Progress) -> int:
        assert go_on.wait(60)
        return real(index, progress)

    settle(filled, qtbot)
    monkeypatch.setattr(ProjectIndex, "update", slow)
    flow = filled.import_paths(later[:1])
    qtbot.waitUntil(lambda: filled.index.updating, timeout=20_000)
    filled.parts.query.search_for("Later")
    panel = filled.parts.search
    qtbot.waitUntil(lambda: "Nothing found yet" in headlines(panel), timeout=20_000)
    go_on.set()
    qtbot.waitUntil(lambda: found(filled) == {later[0].name}, timeout=20_000)
    settle(filled, qtbot)
    assert flow is not None
    search_for(filled, "Nowhere", qtbot)
    assert "Nothing found" in headlines(panel)


def headlines(panel: QWidget) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}


def test_a_project_is_searched_with_the_engine_that_was_chosen(
    filled: MainWindow, qtbot: QtBot, shown_errors: list[str]
) -> None:
    pytest.importorskip("tantivy")
    settle(filled, qtbot)
    assert filled.index.engine == "whoosh"
    filled.index.choose_engine("tantivy")
    settle(filled, qtbot)
    assert filled.index.engine == "tantivy"
    search_for(filled, "Nordwind", qtbot)
    assert len(found(filled)) == 3
    filled.index.choose_engine("sphinx")
    settle(filled, qtbot)
    assert "there is no such search engine" in shown_errors[-1] and filled.index.engine == "tantivy"


def test_closing_the_window_gives_up_tidying(
    filled: MainWindow, later: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def endless(_index: ProjectIndex, progress: Progress) -> None:
        begun.set()
        while True:
            progress.report(0, 0)

    monkeypatch.setattr(ProjectIndex, "tidy", endless)
    filled.index.update()
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    filled.close()
    assert not filled.session.is_open


@pytest.mark.usefixtures("impatient")
def test_a_merge_in_a_process_ends_with_the_project(
    filled: MainWindow, later: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merges, "_WORTH_A_PROCESS", 0)
    begun = threading.Event()
    real = merges.in_own_process

    def noticed(*arguments: object) -> None:
        begun.set()
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(merges, "in_own_process", noticed)
    path = filled.session.project.path
    bring_in(filled, later[:1], qtbot)
    flow = filled.import_paths(later[1:2])
    with qtbot.waitSignal(flow.finished, timeout=20_000):
        pass
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    filled.session.close()
    assert multiprocessing.active_children() == []
    assert filled.session.open(path)
    settle(filled, qtbot)
    assert len(segments(filled)) == 2, "three articles at once, and two"
    search_for(filled, "Nordwind", qtbot)
    assert found(filled) >= {path.name for path in later[:2]}
