"""Work in a process of its own: it takes a core that nobody waits for, and can be given up at any moment."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import TypeVar, cast

from workbench.core.progress import Progress
from workbench.core.search.engine import DamagedIndexError

Result = TypeVar("Result")
# How often it is asked whether the work is still wanted, seconds.
_ASKING_SECONDS = 0.05
# Of 19: what a person waits for goes first.
_NICENESS = 10


class ProcessDiedError(Exception):
    """The process ended before its work, or could not begin."""


def in_own_process(work: Callable[..., Result], arguments: tuple[object, ...], progress: Progress) -> Result:
    """What *work* gives in a fresh process; it and its *arguments* are pickled.

    Raises OSError and DamagedIndexError as *work* does, Cancelled, when the process is killed, and
    ProcessDiedError.
    """
    context = multiprocessing.get_context("spawn")  # never fork: the window's threads would be cut in two
    pipe, far_end = context.Pipe()
    process = context.Process(target=_serve, args=(far_end, work, arguments), daemon=True)
    try:
        try:
            process.start()
        finally:
            far_end.close()
        while not pipe.poll(_ASKING_SECONDS):
            progress.report(0, 0)
        given = pipe.recv()
    except (EOFError, OSError) as error:
        raise ProcessDiedError from error
    finally:
        if process.pid is not None:
            process.kill()
            process.join()
        pipe.close()
    if isinstance(given, Exception):
        raise given
    return cast(Result, given)


def _serve(pipe: Connection, work: Callable[..., object], arguments: tuple[object, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends us
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    given: object
    try:
        given = work(*arguments)
    except (OSError, DamagedIndexError) as error:
        given = error
    with suppress(BrokenPipeError):  # whoever wanted it was killed
        pipe.send(given)
