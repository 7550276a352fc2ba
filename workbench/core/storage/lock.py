"""Who has a project open: a lock beside the file, which the system gives back when its holder dies."""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock. *pid* is 0 and the names are empty where the holder has not yet said so."""

    user: str
    host: str
    pid: int


class ProjectLock:
    """The lock of one project file: held from ``acquire`` to ``release``, or to the end of the process."""

    def __init__(self, project: Path) -> None:
        # Beside the file itself, so that two who come by different links meet.
        file = project.resolve()
        self._path = file.with_name(file.name + ".lock")
        self._descriptor = -1

    def acquire(self, user: str) -> Holder | None:
        """Take the lock; None when it is ours, else who has it. Raises OSError where no lock can be made."""
        while True:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                ours = _try_lock(descriptor)
                holder = None if ours else _read_holder(descriptor)
            except OSError:
                os.close(descriptor)
                raise
            if not ours:
                os.close(descriptor)
                return holder
            if self._still_there(descriptor):
                break
            # The last holder removed the file between our open and our lock: begin again.
            os.close(descriptor)
        os.ftruncate(descriptor, 0)
        # The first byte is the one that Windows locks; what readers want lies behind it.
        said = json.dumps({"user": user, "host": socket.gethostname(), "pid": os.getpid()})
        self._descriptor = descriptor
        # On a full disk the lock holds all the same; it only cannot say whose it is.
        with suppress(OSError):
            os.write(descriptor, b" " + said.encode())
        return None

    def release(self) -> None:
        """Give the lock back and remove its file. Harmless when it is not held."""
        if self._descriptor < 0:
            return
        # A file that cannot be removed (Windows: the next one waits for it already) is no lock by itself.
        if sys.platform != "win32":
            with suppress(OSError):
                self._path.unlink()
        os.close(self._descriptor)
        self._descriptor = -1
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink()

    def _still_there(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            return False


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _read_holder(descriptor: int) -> Holder:
    os.lseek(descriptor, 1, os.SEEK_SET)
    try:
        said = json.loads(os.read(descriptor, 4096))
        return Holder(str(said["user"]), str(said["host"]), int(said["pid"]))
    except (ValueError, KeyError, TypeError, OSError):
        return Holder("", "", 0)
