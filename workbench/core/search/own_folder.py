"""A folder of the cache that an engine keeps one index in: who may write there, and how failures are told."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from workbench.core.errors import UserError
from workbench.core.search.cache import index_folder, is_of_another_engine, make_private
from workbench.core.search.engine import BusyIndexError, DamagedIndexError
from workbench.core.search.manifest import NAME, Manifest, damages, read_manifest, sweep

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Another process holds the lock for one commit or merge, seconds; one that holds it longer hangs.
_PATIENCE_SECONDS = 30.0
# How often to ask for it, seconds: a commit takes some hundredths.
_ASKING_SECONDS = 0.05
# A reader looks again when the manifest changed under its eyes; commits are seconds apart.
_LOOKS = 5


Opened = TypeVar("Opened")


class OwnFolder:
    """The folder of one index. *key* names the project and the schema that it is for."""

    def __init__(self, folder: Path, key: str) -> None:
        self.folder = folder
        self.key = key

    def vouched(self) -> Manifest:
        """The manifest of the present generation, whose files are as it says. Raises DamagedIndexError."""
        manifest, problems = self.looked_at(thorough=False)
        if manifest is None or problems:
            raise DamagedIndexError("; ".join(problems))
        return manifest

    def looked_at(self, *, thorough: bool) -> tuple[Manifest | None, list[str]]:
        """The manifest of the present generation, and what is wrong with it or its files, in words."""
        for _ in range(_LOOKS):
            manifest = read_manifest(self.folder)
            if manifest is None or manifest.key != self.key:
                return None, ["no index of this project"]
            problems = damages(self.folder, manifest, thorough=thorough)
            if not problems or read_manifest(self.folder) == manifest:
                return manifest, problems
        return None, ["the index changes faster than it can be read"]

    def present(self, opened: Callable[[Manifest], Opened]) -> Opened:
        """What *opened* makes of the present generation, again if that one is replaced under its eyes.

        Raises DamagedIndexError.
        """
        for _ in range(_LOOKS):
            manifest = self.vouched()
            try:
                return opened(manifest)
            except DamagedIndexError:
                if read_manifest(self.folder) == manifest:
                    raise
        raise DamagedIndexError("the index changes faster than it can be read")

    @contextmanager
    def locked(self) -> Iterator[None]:
        """The right to write, held by one process at a time. Raises BusyIndexError, UserError."""
        with self.failures_named():
            descriptor = os.open(make_private(self.folder) / "write.lock", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            with self.failures_named():
                _wait_for(descriptor)
            yield
        finally:
            os.close(descriptor)  # which gives the lock back, as the end of the process does

    def clear(self) -> None:
        """Remove what is there, and the indexes that other versions of the engine have left; see `locked`."""
        sweep(self.folder, keep=())
        # A manifest is a file; where a folder has its name, none could be written.
        shutil.rmtree(self.folder / NAME, ignore_errors=True)
        for outdated in self.folder.parent.iterdir():
            if outdated != self.folder and not is_of_another_engine(outdated, self.folder):
                shutil.rmtree(outdated, ignore_errors=True)

    @contextmanager
    def failures_named(self) -> Iterator[None]:
        """Turns what the system refuses into UserError."""
        try:
            yield
        except OSError as error:
            raise UserError(
                f"Search index in {self.folder}",
                f"It cannot be written: {error.strerror or error}.",
                "Make room there or permit writing; nothing in the project is lost.",
            ) from error


def folder_in_cache(project_id: str, engine: str, schema: str) -> Path:
    """The folder for the index of one project, engine and schema hash. Raises UserError."""
    try:
        return index_folder(project_id, engine, schema)
    except OSError as error:
        raise UserError(
            f"Cache folder {error.filename}",
            f"It cannot be used: {error.strerror}.",
            "Permit writing there.",
        ) from error


def _wait_for(descriptor: int) -> None:
    behind = time.monotonic() + _PATIENCE_SECONDS
    while not _try_lock(descriptor):
        if time.monotonic() > behind:
            raise BusyIndexError(
                "Search index", "Another window is writing it.", "Try again when it has finished."
            )
        time.sleep(_ASKING_SECONDS)


if sys.platform == "win32":

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
