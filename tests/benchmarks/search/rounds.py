"""Engines asked in turn, each in a process of its own.

A machine is never as fast now as a minute ago. So every engine answers a few questions, then the next
one answers the same, and what slows the machine down slows all of them.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.benchmarks.measuring import Figures, own_peak
from tests.benchmarks.search.first_page import Asked, ask, count, open_reader
from tests.benchmarks.search.questions import Question

# Questions that an engine is asked before the next one's turn.
_TURN = 25


class Rounds:
    """All engines of a run, open. Their processes end with the context."""

    def __init__(self, folders: dict[str, Path], corpus: Path) -> None:
        self._stack = ExitStack()
        self._pools = {
            name: self._stack.enter_context(
                ProcessPoolExecutor(
                    1,
                    mp_context=multiprocessing.get_context("spawn"),
                    initializer=open_reader,
                    initargs=(name, folder, corpus),
                )
            )
            for name, folder in folders.items()
        }

    def __enter__(self) -> Rounds:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def asked(self, questions: Sequence[Question], rounds: int) -> dict[str, list[Asked]]:
        """What each question took each engine: the median of some *rounds* through all of them."""
        times: dict[str, list[list[Asked]]] = {name: [[] for _ in questions] for name in self._pools}
        for _ in range(rounds):
            for first in range(0, len(questions), _TURN):
                for name, pool in self._pools.items():
                    taken = pool.submit(ask, questions[first : first + _TURN]).result()
                    for at, asked in enumerate(taken, first):
                        times[name][at].append(asked)
        return {
            name: [Asked(*map(median, zip(*each, strict=True))) for each in of_engine]
            for name, of_engine in times.items()
        }

    def counts(self, questions: Sequence[Question]) -> dict[str, list[int]]:
        """How many documents each engine finds."""
        return {name: pool.submit(count, questions).result() for name, pool in self._pools.items()}

    def memory(self) -> dict[str, Figures]:
        """What each engine's process has held at most."""
        return {
            name: {"search peak MB": pool.submit(own_peak).result()} for name, pool in self._pools.items()
        }
