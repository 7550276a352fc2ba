"""Reading many files in several processes, so that none is lost whatever happens to a process.

Not concurrent.futures: when one of its processes dies, the whole pool breaks, nobody knows on which file,
and running work cannot be stopped. Here every process has its own pipe, and we know which file it is at.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

from workbench.core.errors import UserError
from workbench.core.importing.importer import Article, FailedFile
from workbench.core.importing.reading import read_article
from workbench.core.importing.source_files import SourceFile

Outcome = Article | FailedFile

# Seconds between two looks at whether the user has cancelled, while all processes are at work.
_HEARTBEAT = 0.2
# Files that a process is given at once, so that it need not wait for us after each.
_GIVEN = 4
# Files that may be finished ahead of the one that is waited for; bounds what is held in memory.
_AHEAD_OF_EACH = 8
# A process may be killed by chance (memory is short, somebody ends it); twice on the same file is no chance.
_ATTEMPTS = 2
_READY = "ready"


class WorkersUnavailableError(Exception):
    """The system does not let us start processes that can read."""


def outcome_of(file: SourceFile, language: str) -> Outcome:
    """The article of *file*, or why there is none."""
    if file.problem:
        return FailedFile(file.shown_as, file.problem)
    try:
        return read_article(file.path, file.shown_as, language)
    except UserError as error:
        return FailedFile(file.shown_as, f"{error.problem} {error.remedy}".strip())
    except MemoryError:
        return FailedFile(file.shown_as, "needs more memory than this machine has.")


def _serve(pipe: Connection, language: str) -> None:
    """What a process does: read the files that come through the pipe until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends us
    try:
        pipe.send(_READY)
        while True:
            pipe.send(outcome_of(pipe.recv(), language))
    except (EOFError, BrokenPipeError):
        return


class _Worker:
    """One process, its pipe, and the numbers of the files that it has been given; it is at the first."""

    def __init__(self, language: str) -> None:
        context = multiprocessing.get_context("spawn")  # never fork: the window's threads would be cut in two
        self.pipe, far_end = context.Pipe()
        self._process = context.Process(target=_serve, args=(far_end, language), daemon=True)
        try:
            self._process.start()
        except OSError as error:
            raise WorkersUnavailableError from error
        finally:
            far_end.close()
        self.numbers: deque[int] = deque()
        self.is_ready = False

    def give(self, number: int, file: SourceFile) -> None:
        self.numbers.append(number)
        self.pipe.send(file)

    def take(self) -> Any:
        """What the process has sent. Raises EOFError if it is dead."""
        try:
            return self.pipe.recv()
        except OSError as error:
            raise EOFError from error

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        self.pipe.close()


class Workers:
    """Reads *files* with *jobs* processes; use as a context, which ends the processes."""

    def __init__(self, files: Sequence[SourceFile], language: str, jobs: int) -> None:
        self._files = files
        self._language = language
        self._waiting = deque(range(len(files)))
        self._deaths = [0] * len(files)
        self._outcomes: dict[int, Outcome] = {}
        self._ahead = jobs * _AHEAD_OF_EACH
        self._next = 0
        self._workers = [_Worker(language) for _ in range(min(jobs, len(files)))]

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()

    def outcomes(self, heartbeat: Callable[[int], None]) -> Iterator[Outcome]:
        """The outcomes, in order; *heartbeat* is called with the number of the file that is waited for.

        Raises WorkersUnavailableError if no process ever comes to work, and whatever *heartbeat* raises.
        """
        while self._next < len(self._files):
            self._give_work()
            if self._next in self._outcomes:
                outcome = self._outcomes.pop(self._next)
                self._next += 1
                yield outcome
            else:
                heartbeat(self._next)
                self._take_answers()

    def _give_work(self) -> None:
        for worker in self._workers * _GIVEN:
            may = self._waiting and self._waiting[0] < self._next + self._ahead
            if may and worker.is_ready and len(worker.numbers) < _GIVEN:
                number = self._waiting.popleft()
                try:
                    worker.give(number, self._files[number])
                except OSError:
                    continue  # dead; its pipe says so when answers are taken

    def _take_answers(self) -> None:
        by_pipe = {worker.pipe: worker for worker in self._workers}
        for pipe in wait(list(by_pipe), _HEARTBEAT):
            worker = by_pipe[pipe]  # type: ignore[index]
            try:
                answer = worker.take()
            except EOFError:
                self._bury(worker)
                continue
            if answer == _READY:
                worker.is_ready = True
            else:
                self._outcomes[worker.numbers.popleft()] = answer

    def _bury(self, worker: _Worker) -> None:
        """Replace a dead process; its file is read again once, then it is a failed one."""
        worker.end()
        self._workers.remove(worker)
        if not worker.is_ready:
            if not self._workers:
                raise WorkersUnavailableError
            return
        if worker.numbers:
            first = worker.numbers[0]
            self._deaths[first] += 1
            if self._deaths[first] >= _ATTEMPTS:
                reason = "ended the process that read it, twice: it may need more memory than there is."
                self._outcomes[first] = FailedFile(self._files[first].shown_as, reason)
                worker.numbers.popleft()
            self._waiting.extendleft(reversed(worker.numbers))
        self._workers.append(_Worker(self._language))
