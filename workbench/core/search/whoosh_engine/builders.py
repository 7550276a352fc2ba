"""Segments built in processes of our own, so that a large import uses every core and loses nothing.

Whoosh's own way (``procs=N``) reports success with documents missing when a process dies. Here each
process has its own pipe, what it was given is kept until it has told how many documents it wrote, and
what a dead one was at is built again in this process.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path

from workbench.core.errors import BugError
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.whoosh_engine.building import write_segment

RowMaker = Callable[[IndexedDocument], Mapping[str, object]]
Batch = Sequence[IndexedDocument]


@dataclass(frozen=True, slots=True)
class _Task:
    path: Path
    batch: Batch


def build(path: Path, batch: Batch, make_row: RowMaker) -> None:
    """Write the segment of *batch* to *path*, durable and complete. Raises OSError, BugError."""
    _check(write_segment(path, map(make_row, batch)), batch)


def _check(written: object, batch: Batch) -> None:
    if isinstance(written, OSError):
        raise written
    if written != len(batch):
        raise BugError(f"a segment of {len(batch)} documents was built with another result: {written}")


def _serve(pipe: Connection, make_row: RowMaker) -> None:
    """What a process does: build the segments that come through the pipe until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends us
    try:
        while True:
            path, batch = pipe.recv()
            try:
                pipe.send(write_segment(path, map(make_row, batch)))
            except OSError as error:
                pipe.send(error)
            except ValueError as error:
                pipe.send(str(error))
    except (EOFError, BrokenPipeError):
        return


class _Process:
    """A process, its pipe, and what it is at."""

    def __init__(self, make_row: RowMaker) -> None:
        context = multiprocessing.get_context("spawn")  # never fork: the window's threads would be cut in two
        self.pipe, far_end = context.Pipe()
        self.process = context.Process(target=_serve, args=(far_end, make_row), daemon=True)
        try:
            self.process.start()
        finally:
            far_end.close()
        self.task: _Task | None = None

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


class Builders:
    """At most *count* processes, started when they are needed."""

    def __init__(self, make_row: RowMaker, count: int) -> None:
        self._make_row = make_row
        self._count = count
        self._processes: list[_Process] = []

    @property
    def started(self) -> bool:
        """Whether there are processes."""
        return bool(self._processes)

    def give(self, path: Path, batch: Batch) -> None:
        """Have the segment of *batch* written to *path*; waits while all are busy. Raises as `build`."""
        process = self._idle()
        if process is None:
            build(path, batch, self._make_row)
            return
        process.task = _Task(path, batch)
        try:
            process.pipe.send((path, batch))
        except OSError:
            self._died(process)

    def finish(self) -> None:
        """Wait until all is written. Raises OSError, BugError."""
        while busy := [process for process in self._processes if process.task]:
            self._take(busy)

    def end(self) -> None:
        """End all processes, whatever they are at."""
        for process in self._processes:
            process.end()
        self._processes.clear()

    def _idle(self) -> _Process | None:
        """A process that has nothing to do; None where none can be had."""
        if len(self._processes) < self._count:
            try:
                self._processes.append(_Process(self._make_row))
            except OSError:
                self._count = len(self._processes)
        while self._processes:
            for process in self._processes:
                if process.task is None:
                    return process
            self._take(self._processes)
        return None

    def _take(self, busy: Sequence[_Process]) -> None:
        """Wait for one of *busy* at least and hear what it has written."""
        ready = wait([process.pipe for process in busy])
        for process in [process for process in busy if process.pipe in ready]:
            try:
                written = process.pipe.recv()
            except (EOFError, OSError):
                self._died(process)
                continue
            task, process.task = process.task, None
            if task:
                _check(written, task.batch)

    def _died(self, process: _Process) -> None:
        """Build here what a dead process was at."""
        self._processes.remove(process)
        process.end()
        if process.task:
            build(process.task.path, process.task.batch, self._make_row)
