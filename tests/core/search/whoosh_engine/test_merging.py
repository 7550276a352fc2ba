"""Small segments are put together while others search, add and delete; nothing is lost by it."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.core.search.conftest import article
from workbench.core.errors import UserError
from workbench.core.progress import Cancelled
from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.manifest import Manifest
from workbench.core.search.tree import Node
from workbench.core.search.whoosh_engine import merges
from workbench.core.search.whoosh_engine.generations import IndexFolder
from workbench.core.search.whoosh_engine.index import WhooshEngine
from workbench.core.search.whoosh_engine.merge_policy import ENOUGH, MOST
from workbench.core.search.whoosh_engine.writing import GenerationIndex

pytestmark = pytest.mark.usefixtures("quick_disk")
Query = Callable[..., Node]


def segments(engine: WhooshEngine) -> int:
    return len(list(engine.folder.glob("*.seg")))


def add(engine: WhooshEngine, *names: str, text: str = "word") -> None:
    engine.apply([article(name, f"{text} w{name}") for name in names], (), 0)
    engine.commit()


@pytest.fixture
def many(engine: WhooshEngine) -> WhooshEngine:
    """An engine with 14 segments of one or two documents; two of them are deleted already."""
    for number in range(14):
        add(engine, *(f"{number}.{each}" for each in range(1 + number % 2)))
    engine.apply((), ["3.0", "4.0"], 0)
    engine.commit()
    return engine


def reader_of(engine: WhooshEngine) -> WhooshEngine:
    again = WhooshEngine("project-1")
    again.open()
    assert again.folder == engine.folder
    return again


def assert_right(engine: WhooshEngine, query: Query, expected: set[str]) -> None:
    """The engine, and one that opens the index now, have these documents, each under its own word."""
    again = reader_of(engine)
    for one in (engine, again):
        assert {name for name, _ in one.scan()} == expected
        assert {found.id for found in one.search(query("word"), limit=999).documents} == expected
        for name in expected:
            assert [found.id for found in one.search(query(f'"w{name}"')).documents] == [name]
    assert again.verify() == []
    assert not list(engine.folder.glob("*.part"))
    again.close()


def all_ids(engine: WhooshEngine) -> set[str]:
    return {name for name, _ in engine.scan()}


@contextmanager
def meanwhile(monkeypatch: pytest.MonkeyPatch, what: Callable[[], object]) -> Iterator[None]:
    """Do *what* after the chosen segments were read and before the joined one is taken in, once."""
    real = merges.write_joined
    done: list[int] = []

    def joined(*arguments: object) -> None:
        real(*arguments)  # type: ignore[arg-type]
        if not done:
            done.append(1)
            what()

    with monkeypatch.context() as patched:
        patched.setattr(merges, "write_joined", joined)
        yield
    assert done


def test_many_commits_leave_few_segments(many: WhooshEngine, query: Query) -> None:
    before = all_ids(many)
    while many.optimise(99):
        pass
    assert segments(many) <= ENOUGH
    assert_right(many, query, before)


def test_without_merges_there_are_never_too_many(engine: WhooshEngine, query: Query) -> None:
    names = [f"{number}" for number in range(MOST + 10)]
    for name in names:
        add(engine, name)
    assert ENOUGH < segments(engine) <= MOST
    assert_right(engine, query, set(names))


@pytest.mark.parametrize("in_process", [False, True])
def test_what_others_do_meanwhile_stays_done(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch, in_process: bool
) -> None:
    if in_process:
        monkeypatch.setattr(merges, "_WORTH_A_PROCESS", 0)
        monkeypatch.setattr(merges, "in_own_process", lambda work, given, _: merges.write_joined(*given))
    other = reader_of(many)
    before = all_ids(many)

    def work() -> None:
        other.apply([article("5.0", "word w5.0"), article("new", "word wnew")], ["0.0", "7.1", "13.1"], 9)
        other.commit()
        assert other.search(query("word"), limit=99).total == len(before) - 2

    with meanwhile(monkeypatch, work):
        many.optimise(99)
    assert segments(many) < 14
    assert many.last_sequence == 9
    assert_right(many, query, before - {"0.0", "7.1", "13.1"} | {"new"})
    other.close()


def test_a_merge_names_no_other_state(many: WhooshEngine) -> None:
    many.apply((), (), 5)
    many.commit()
    other = reader_of(many)
    other.apply([article("new", "word wnew")], (), 6)
    many.optimise(99)
    assert many.last_sequence == 5
    other.commit()
    assert other.last_sequence == 6, "a merge in between has changed no document"
    other.close()


def test_of_two_who_merge_the_same_one_is_too_late(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, before = reader_of(many), all_ids(many)
    with meanwhile(monkeypatch, lambda: other.optimise(99)):
        assert not many.optimise(99)
    assert_right(many, query, before)
    other.close()


def test_segments_that_are_gone_before_they_are_read_are_no_damage(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, before, real = reader_of(many), all_ids(many), merges.write_joined
    others: list[bool] = []

    def late(*arguments: object) -> None:
        if not others:
            others.append(True)
            others.append(other.optimise(99))
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(merges, "write_joined", late)
    assert not many.optimise(99)
    assert_right(many, query, before)
    other.close()


@pytest.mark.parametrize("anew", [False, True])
def test_a_generation_that_is_replaced_while_it_is_opened_is_no_damage(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch, anew: bool
) -> None:
    other, before, real = reader_of(many), all_ids(many), IndexFolder.opened
    late: list[bool] = []

    def opened(files: IndexFolder, manifest: Manifest) -> GenerationIndex:
        if files is many._files and not late:
            late.append(True)
            if anew:
                # For a moment there is nothing at all.
                other._files.create()
                with pytest.raises(DamagedIndexError):
                    real(files, manifest)
            other.refresh()
            other.optimise(99)
            add(other, "new")
        return real(files, manifest)

    monkeypatch.setattr(IndexFolder, "opened", opened)
    add(other, "first")
    many.refresh()
    assert late
    assert_right(many, query, {"new"} if anew else before | {"first", "new"})
    other.close()


def test_an_index_that_was_made_anew_meanwhile_stays_as_it_is(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = reader_of(many)
    with meanwhile(monkeypatch, lambda: other.rebuild([article("only", "word wonly")], 3)):
        assert not many.optimise(99)
    assert_right(many, query, {"only"})
    assert many.last_sequence == 3
    other.close()


class _CancelledAt:
    def __init__(self, report: int) -> None:
        self.left = report

    def report(self, done: int, total: int, what: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("least", [0, 9999], ids=["in a process", "here"])
def test_a_cancelled_merge_changes_nothing(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch, least: int
) -> None:
    monkeypatch.setattr(merges, "_WORTH_A_PROCESS", least)
    before, files = all_ids(many), sorted(path.name for path in many.folder.iterdir())
    with pytest.raises(Cancelled):
        many.optimise(99, _CancelledAt(1 if least == 0 else 0))
    assert sorted(path.name for path in many.folder.iterdir()) == files
    assert multiprocessing.active_children() == []
    assert_right(many, query, before)


def test_a_large_merge_is_done_in_a_process(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merges, "_WORTH_A_PROCESS", 0)

    def refuse(*_: object) -> None:
        raise AssertionError("it was done here")

    before = all_ids(many)
    with monkeypatch.context() as patched:
        # What is pickled is the name of the function: the process takes the real one.
        refuse.__module__, refuse.__qualname__ = merges.write_joined.__module__, "write_joined"
        patched.setattr(merges, "write_joined", refuse)
        many.optimise(99)
    assert segments(many) < 14
    assert_right(many, query, before)


def test_a_process_that_cannot_begin_is_not_needed(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(merges, "_WORTH_A_PROCESS", 0)
    monkeypatch.setattr(multiprocessing.get_context("spawn").Process, "start", refuse)
    before = all_ids(many)
    many.optimise(99)
    assert segments(many) < 14
    assert_right(many, query, before)


def test_a_merge_for_which_there_is_no_room_changes_nothing(
    many: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = all_ids(many)
    with monkeypatch.context() as patched:
        patched.setattr(merges, "write_arrays", full)
        with pytest.raises(UserError, match="No space left"):
            many.optimise(99)
    assert_right(many, query, before)


def test_merging_searching_and_adding_at_the_same_time(engine: WhooshEngine, query: Query) -> None:
    ended = threading.Event()
    other, faults = reader_of(engine), []

    def tidy() -> None:
        while not ended.is_set():
            other.refresh()
            other.optimise(10_000)

    def search() -> None:
        last = 0
        while not ended.is_set():
            total = engine.search(query("word"), limit=1).total
            if total < last:
                faults.append((last, total))
            last = total

    threads = [threading.Thread(target=work) for work in (tidy, search)]
    for thread in threads:
        thread.start()
    names = [f"{number}" for number in range(60)]
    try:
        for name in names:
            add(engine, name)
    finally:
        ended.set()
        for thread in threads:
            thread.join()
    engine.refresh()
    assert faults == []
    assert segments(engine) <= MOST
    assert_right(engine, query, set(names))
    other.close()


def test_a_search_keeps_no_commit_waiting(
    engine: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A search of a second or a minute is on its way; the commit and the next reader are done meanwhile."""
    add(engine, "old")
    begun, go_on = threading.Event(), threading.Event()
    execution = type(engine._open().execution)
    real = execution.found

    def slow(*arguments: object) -> object:
        begun.set()
        assert go_on.wait(60)
        return real(*arguments)  # type: ignore[arg-type]

    found = []
    with monkeypatch.context() as patched:
        patched.setattr(execution, "found", slow)
        searching = threading.Thread(target=lambda: found.append(engine.search(query("word")).total))
        searching.start()
        assert begun.wait(60)
        add(engine, "new")
        engine.optimise(99)
        engine.refresh()
        assert engine.count() == 2
        go_on.set()
        searching.join()
    assert found == [1], "of the generation in which it began"
    assert engine.search(query("word")).total == 2


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts what is open where Linux shows it")
def test_segments_that_are_gone_are_let_go_of(many: WhooshEngine) -> None:
    """A map keeps its file open, and the room on the disk taken."""
    for number in range(30):
        add(many, f"later{number}")
        many.optimise(99)
    gc.collect()
    targets = [os.path.realpath(path) for path in Path("/proc/self/fd").iterdir()]
    mapped = {target for target in targets if target.startswith(str(many.folder))}
    assert len(mapped) == segments(many)
    assert all(Path(target).exists() for target in mapped)
