"""Several engines at one index: in one process, in several, in several threads."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from tests.core.search.conftest import MakeEngine, article
from tests.core.search.engine_suite.answers import Query, all_ids
from workbench.core.search.engine import SearchEngine


def test_an_index_is_found_again(filled: SearchEngine, make_engine: MakeEngine, query: Query) -> None:
    filled.close()
    again = make_engine("project-1")
    again.open()
    assert again.count() == 4
    assert again.last_sequence == 7
    assert all_ids(again, query("Musk")) == ["de", "en"]
    filled.open()
    assert all_ids(filled, query("Musk")) == ["de", "en"]


def test_readers_keep_their_generation_until_they_refresh(
    filled: SearchEngine, make_engine: MakeEngine, query: Query
) -> None:
    reader = make_engine("project-1")
    reader.open()
    pages = reader.search(query("Musk"), limit=1)
    filled.apply([article("new", "zebra")], ["de"], 8)
    filled.commit()
    assert all_ids(reader, query("Musk")) == ["de", "en"], "the generation that it opened"
    assert len(reader.search(query("Musk"), limit=1, cursor=pages.cursor).documents) == 1
    assert reader.last_sequence == 7
    reader.refresh()
    assert all_ids(reader, query("Musk OR zebra")) == ["en", "new"]
    assert reader.last_sequence == 8


def test_writers_take_turns_and_lose_nothing(
    filled: SearchEngine, make_engine: MakeEngine, query: Query
) -> None:
    other = make_engine("project-1")
    other.open()
    other.apply([article("newer", "zebra"), article("hi", "changed")], (), 9)
    filled.apply([article("newest", "zebra"), article("ar", "changed")], ["de"], 10)
    other.commit()
    assert other.last_sequence == 9
    filled.commit()
    assert filled.last_sequence == 0, "neither knows what the other has compared"
    assert all_ids(filled, query("zebra")) == ["newer", "newest"]
    assert all_ids(filled, query("changed")) == ["ar", "hi"]
    assert filled.count() == 5
    other.refresh()
    assert sorted(other.scan()) == sorted(filled.scan())


_WRITER = """
import sys
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.engines import ENGINES

engine = ENGINES[sys.argv[1]].make("project-1")
engine.open()
print(engine.count())
engine.apply([IndexedDocument("far", "c", "zebra")], ["de"], 8)
engine.commit()
print(engine.last_sequence)
engine.close()
"""


def test_another_process_writes_while_this_one_reads(filled: SearchEngine, query: Query) -> None:
    command = [sys.executable, "-c", _WRITER, filled.capabilities.engine]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["4", "8"]
    assert all_ids(filled, query("Musk OR zebra")) == ["de", "en"]
    filled.refresh()
    assert all_ids(filled, query("Musk OR zebra")) == ["en", "far"]


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="the script forks")
def test_what_was_committed_survives_a_kill(engine: SearchEngine) -> None:
    # In a process of its own, because one that has threads must not be forked.
    command = [sys.executable, "-m", "tests.robustness.index_kill", engine.capabilities.engine]
    done = subprocess.run([*command, "--rounds=20"], capture_output=True, encoding="utf-8", check=False)
    assert "20 writers killed" in done.stdout
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.usefixtures("quick_disk")
def test_searching_goes_on_while_another_thread_commits(filled: SearchEngine, query: Query) -> None:
    ended = Event()

    def search() -> set[tuple[int, int]]:
        seen = set()
        while not ended.is_set():
            found = filled.search(query("zebra"), limit=99, facets=("language",))
            seen.add((found.total, len(found.documents)))
        return seen

    with ThreadPoolExecutor() as threads:
        searching = threads.submit(search)
        try:
            for number in range(10):
                filled.apply([article(f"{number}.{each}", "zebra") for each in range(3)], (), number)
                filled.commit()
        finally:
            ended.set()
        seen = searching.result()
    assert seen <= {(3 * number, 3 * number) for number in range(11)}, "each commit whole or not at all"
