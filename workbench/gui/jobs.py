"""Long work beside the window: a pure function, a small runnable, and signals in the window's thread."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from workbench.core.errors import UserError
from workbench.core.progress import Cancelled, Progress

Work = Callable[[Progress], Any]

SHOW_EVERY = 0.05
"""Seconds between two shown reports: often enough to look alive, rare enough to cost nothing."""


class _Relay(QObject):
    """Carries what happens in the worker over to the window's thread."""

    progressed = Signal(int, int, str)
    told = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    crashed = Signal(str)
    cancelled = Signal()


class _Listener:
    """The job's Progress: forwards a report now and then, and says when to stop."""

    def __init__(self, relay: _Relay, stop: threading.Event) -> None:
        self._relay = relay
        self._stop = stop
        self._shown = 0.0

    def report(self, done: int, total: int, what: str = "") -> None:
        """See Progress.report."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._shown >= SHOW_EVERY or (total and done >= total):
            self._shown = now
            self._relay.progressed.emit(done, total, what)


class _Runnable(QRunnable):
    def __init__(self, work: Work, relay: _Relay, listener: _Listener) -> None:
        super().__init__()
        self._work, self._relay, self._listener = work, relay, listener

    def run(self) -> None:
        try:
            result = self._work(self._listener)
        except Cancelled:
            self._relay.cancelled.emit()
        except UserError as error:
            self._relay.failed.emit(error)
        except BaseException:
            self._relay.crashed.emit(traceback.format_exc())
            raise
        else:
            self._relay.finished.emit(result)


class Job(QObject):
    """One piece of long work. Its signals arrive in the thread of the window.

    Exactly one of finished(result), failed(UserError), crashed(details) and cancelled() ends it;
    ``ended`` follows. ``told`` carries what the work told by `tell` before its end.
    """

    progressed = Signal(int, int, str)
    told = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    crashed = Signal(str)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.started = time.monotonic()
        self.over = False
        self._stop = threading.Event()
        self._relay = _Relay()
        queued = Qt.ConnectionType.QueuedConnection
        self._relay.progressed.connect(self.progressed, queued)
        self._relay.told.connect(self.told, queued)
        self._relay.finished.connect(self._finish, queued)
        self._relay.failed.connect(self._fail, queued)
        self._relay.crashed.connect(self._crash, queued)
        self._relay.cancelled.connect(self._give_up, queued)

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._stop.set()

    def tell(self, value: object) -> None:
        """Send *value* to the window before the work has ended; called by the work, in its own thread."""
        self._relay.told.emit(value)

    @property
    def stopping(self) -> bool:
        """Whether cancel() was called."""
        return self._stop.is_set()

    def runnable(self, work: Work) -> QRunnable:
        """What a thread pool runs."""
        return _Runnable(work, self._relay, _Listener(self._relay, self._stop))

    @Slot(object)
    def _finish(self, result: object) -> None:
        self._end(lambda: self.finished.emit(result))

    @Slot(object)
    def _fail(self, error: object) -> None:
        self._end(lambda: self.failed.emit(error))

    @Slot(str)
    def _crash(self, details: str) -> None:
        self._end(lambda: self.crashed.emit(details))

    @Slot()
    def _give_up(self) -> None:
        self._end(self.cancelled.emit)

    def _end(self, say: Callable[[], None]) -> None:
        self.over = True
        say()
        self.ended.emit()


class Jobs(QObject):
    """All long work of one window."""

    begun = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._waited_for = QThreadPool(self)
        self._waited_for.setMaxThreadCount(1)
        self._running: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have not ended yet."""
        return tuple(self._running)

    def start(self, title: str, work: Work, *, waited_for: bool = False) -> Job:
        """Run *work* beside the window; *title* says to the user what is being done, if anything.

        What somebody *waited for* with the hands on the keys does not queue behind what takes minutes.
        """
        job = Job(title, self)
        self._running.append(job)
        job.ended.connect(self._sweep)
        self.begun.emit(job)
        (self._waited_for if waited_for else self._pool).start(job.runnable(work))
        return job

    def stop_all(self) -> None:
        """Cancel what runs and wait for it: before a project is closed, and before the program ends."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()
        self._waited_for.waitForDone()
        # What the workers have said in the meantime is still on its way.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)

    @Slot()
    def _sweep(self) -> None:
        for job in [job for job in self._running if job.over]:
            self._running.remove(job)
            job.deleteLater()
