"""kill -9 while an index is written: what was committed is there, and nothing is wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from workbench.core.search.index import WhooshEngine
from workbench.core.search.tree import Node

_WRITER = """
import sys
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.index import WhooshEngine

engine = WhooshEngine("project-1")
engine.open()
number = engine.count()
while True:
    engine.apply([IndexedDocument(str(number), "c", f"word w{number}")], (), number)
    engine.commit()
    if number % 10 == 9:
        engine.optimise(1000)
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("committed", [1, 4, 12])
def test_what_was_committed_survives_a_kill(query: Callable[..., Node], committed: int) -> None:
    last = -1
    for _ in range(2):
        writer = subprocess.Popen([sys.executable, "-c", _WRITER], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        for _ in range(committed):
            last = int(writer.stdout.readline())
        writer.kill()  # somewhere in the next commit
        rest = writer.stdout.read().split()
        writer.wait()
        last = int(rest[-1]) if rest else last
        engine = WhooshEngine("project-1")
        engine.open()
        assert last + 1 <= engine.count() <= last + 2
        assert engine.search(query(f"w{last}")).total == 1
        assert engine.search(query("word"), limit=1).total == engine.count()
        assert engine.verify() == []
        engine.close()
