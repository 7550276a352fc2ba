"""The files of a bag, in a folder or in a zip file, as the verifier sees them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from workbench.core.errors import UserError
from workbench.core.exchange.archive import SafeArchive, shown
from workbench.core.exchange.bag import DECLARATION

_CHUNK = 1024**2


class BagTree(Protocol):
    """The files under a bag's base folder. Names use slashes and start at that folder."""

    files: frozenset[str]
    problems: tuple[str, ...]

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file, piece by piece. Raises UserError when it cannot be read."""


class FolderTree:
    """A bag that lies in a folder. Links are never followed; each is a problem."""

    def __init__(self, base: Path) -> None:
        self._base = base
        problems: list[str] = []
        self.files = frozenset(self._walk(problems))
        self.problems = tuple(problems)

    def _walk(self, problems: list[str]) -> Iterator[str]:
        for folder, subfolders, names in os.walk(self._base, onerror=_raise):
            for entry in sorted(names + subfolders):
                path = Path(folder, entry)
                name = path.relative_to(self._base).as_posix()
                kind = path.lstat().st_mode
                if stat.S_ISLNK(kind):
                    problems.append(f"{shown(name)}: is a link; a bag holds files only.")
                elif stat.S_ISREG(kind):
                    yield name
                elif not stat.S_ISDIR(kind):
                    problems.append(f"{shown(name)}: is a device or a pipe; a bag holds files only.")

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file, piece by piece. Raises UserError when it cannot be read."""
        path = self._base / name
        try:
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    yield chunk
        except OSError as error:
            raise UserError(shown(str(path)), f"cannot be read: {error.strerror}.") from error


class ZippedTree:
    """A bag in a zip file: one folder with the bag in it, as RFC 8493, section 4 demands."""

    def __init__(self, archive: SafeArchive) -> None:
        self._archive = archive
        bases = {name.split("/", 1)[0] for name in archive.members}
        if len(bases) != 1 or any("/" not in name for name in archive.members):
            raise UserError(
                str(archive.path),
                "is no bundle: it must hold one folder with everything in it.",
                "Check that you have chosen the right file.",
            )
        self.base = bases.pop() + "/"
        self.files = frozenset(name.removeprefix(self.base) for name in archive.members)
        self.problems: tuple[str, ...] = ()
        if DECLARATION not in self.files:
            raise UserError(
                str(archive.path),
                f"is no bundle: {DECLARATION} is missing.",
                "Check that you have chosen the right file.",
            )

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file, piece by piece. Raises UserError when it has been damaged."""
        return self._archive.chunks(self.base + name)


def _raise(error: OSError) -> None:
    raise UserError(str(error.filename), f"cannot be read: {error.strerror}.") from error
