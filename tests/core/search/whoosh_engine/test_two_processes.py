"""A reader in another process keeps no writer waiting, nor a writer a reader, whatever each of them is at."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.core.search.conftest import article
from workbench.core.search.whoosh_engine.index import WhooshEngine

pytestmark = pytest.mark.usefixtures("quick_disk")
_PATIENCE = 120

_READER = """
import sys
from workbench.core.search.tree import Term
from workbench.core.search.whoosh_engine.index import WhooshEngine

engine = WhooshEngine("project-1")
engine.open()
for line in sys.stdin:
    engine.refresh()
    found = engine.search(Term("zebra", form="folded"), limit=9999)
    different = {document.id for document in found.documents}
    print(found.total, len(different), len(list(engine.scan())), flush=True)
"""


class Reader:
    """Another process that has the index open, and looks at it when it is asked."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _READER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def ask(self) -> None:
        """Ask for what there is now."""
        assert self._process.stdin
        self._process.stdin.write("now\n")
        self._process.stdin.flush()

    def hear(self) -> tuple[int, int, int]:
        """How many documents were found, how many different ones, how many there are."""
        assert self._process.stdout
        total, different, all_there_are = map(int, self._process.stdout.readline().split())
        return total, different, all_there_are

    def close(self) -> None:
        """End it; it must have had no trouble."""
        self._process.communicate(timeout=_PATIENCE)
        assert self._process.returncode == 0


@pytest.fixture
def reader(engine: WhooshEngine) -> Iterator[Reader]:
    engine.apply([article("first", "zebra")], (), 0)
    engine.commit()
    made = Reader()
    made.ask()
    assert made.hear() == (1, 1, 1)
    yield made
    made.close()


def test_who_holds_the_right_to_write_keeps_no_reader_waiting(engine: WhooshEngine, reader: Reader) -> None:
    with engine._files.locked():
        reader.ask()
        assert reader.hear() == (1, 1, 1)
        other = Reader()
        other.ask()
        assert other.hear() == (1, 1, 1)
        other.close()


def test_readers_see_each_commit_whole_while_segments_come_and_go(
    engine: WhooshEngine, reader: Reader
) -> None:
    """The reader is asked before each step and heard after it: both work at the same time."""
    seen = []
    for number in range(30):
        reader.ask()
        engine.apply([article(f"{number}.{each}", "zebra") for each in range(3)], [f"{number - 4}.1"], 0)
        engine.commit()
        engine.optimise(1000)
        seen.append(reader.hear())
    reader.ask()
    seen.append(reader.hear())
    for total, different, all_there_are in seen:
        assert total == different == all_there_are
    totals = [total for total, _, _ in seen]
    assert totals == sorted(totals)
    assert totals[-1] == engine.count() == 1 + 30 * 3 - 26


def test_a_reader_that_stands_still_keeps_no_writer_waiting(engine: WhooshEngine, reader: Reader) -> None:
    """It has a generation open that is long gone, and goes on from there."""
    for number in range(40):
        engine.apply([article(f"{number}", "zebra")], (), 0)
        engine.commit()
        engine.optimise(1000)
    reader.ask()
    assert reader.hear() == (41, 41, 41)
