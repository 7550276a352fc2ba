"""Builders that die: what they were at is built all the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.core.search.conftest import article
from workbench.core.search.tree import Node
from workbench.core.search.whoosh_engine import builders, pending
from workbench.core.search.whoosh_engine.index import WhooshEngine


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pending, "_BATCH", 400)
    monkeypatch.setattr(pending, "_PROCESSES", 2)


@pytest.mark.usefixtures("small_batches", "quick_disk")
def test_a_dead_builder_loses_no_document(
    engine: WhooshEngine, query: Callable[..., Node], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[builders._Process] = []
    real = builders._Process.__init__

    def start(process: builders._Process, make_row: builders.RowMaker) -> None:
        real(process, make_row)
        started.append(process)

    monkeypatch.setattr(builders._Process, "__init__", start)
    for number in range(120):
        engine.apply([article(f"{number}", f"word w{number} alpha beta gamma delta")], (), 1)
        if started and number % 40 == 20:
            started[-1].process.kill()
    engine.apply([article("7", "changed")], ["8"], 2)
    engine.commit()
    assert len(started) >= 2
    assert engine.count() == 119
    assert engine.search(query("word")).total == 118
    assert engine.search(query("changed")).total == 1
    assert engine.search(query("w7 OR w8")).total == 0
    assert engine.verify() == []
    assert not list(engine.folder.glob("*.part"))


@pytest.mark.usefixtures("small_batches", "quick_disk")
def test_what_is_dropped_leaves_nothing_behind(engine: WhooshEngine) -> None:
    engine.apply([article(f"{number}", "word " * 30) for number in range(12)], (), 1)
    folder: Path = engine.folder
    engine.close()
    assert not list(folder.glob("*.part"))
    engine.open()
    assert engine.count() == 0
