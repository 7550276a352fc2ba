"""Files on disk: which ones an import means, and their bytes, never waiting for a pipe."""

from __future__ import annotations

import errno
import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.core.errors import UserError

# One article is a few kilobytes, a whole book a few megabytes. 64 MB lets every real text in and keeps the
# copies that reading makes (bytes, characters, tree) within the memory of a laptop.
LARGEST_FILE = 64 * 1024 * 1024

_KINDS = (
    (stat.S_ISDIR, "is a folder, not a file."),
    (stat.S_ISFIFO, "is a named pipe, not a file."),
    (stat.S_ISSOCK, "is a socket, not a file."),
    (stat.S_ISCHR, "is a device, not a file."),
    (stat.S_ISBLK, "is a device, not a file."),
)
_PLAIN_WORDS = {
    errno.ENOENT: "is not there (any more).",
    errno.ENOTDIR: "is not there (any more).",
    errno.EACCES: "may not be read: you lack the permission.",
    errno.EPERM: "may not be read: you lack the permission.",
    errno.EISDIR: "is a folder, not a file.",
    errno.ELOOP: "is a link that leads back to itself.",
    errno.ENXIO: "is a socket or a device, not a file.",
    errno.ENAMETOOLONG: "has a name that is too long for this system.",
}


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to import, and the name that people are shown. *problem*: why it cannot be, or ""."""

    path: Path
    shown_as: str
    problem: str = ""


def shown_name(name: str) -> str:
    """*name* as people may be shown it: characters that it cannot be written with are replaced."""
    readable = os.fsencode(name).decode("utf-8", "replace")
    return unicodedata.normalize("NFC", readable).replace(os.sep, "/")


def expand(paths: Sequence[Path], suffixes: Iterable[str]) -> list[SourceFile]:
    """What *paths* mean: a file itself, of any suffix; of a folder the files with one of *suffixes*.

    Folders are read to the bottom, in order of their names; hidden files and folders are left out; links to
    folders are not followed, links to files only where they stay inside the folder. What cannot be read, and
    folders that hold nothing to import, come with their problem. A file that is named twice comes once.
    """
    wanted = frozenset(suffixes)
    found: dict[str, SourceFile] = {}
    for path in paths:
        files = _of_folder(path, wanted) if _is_folder(path) else [SourceFile(path, shown_name(path.name))]
        for file in files:
            found.setdefault(_identity(file.path), file)
    return list(found.values())


def _identity(path: Path) -> str:
    return os.path.normcase(path.absolute())


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _of_folder(folder: Path, suffixes: frozenset[str]) -> list[SourceFile]:
    files = list(_walk(folder, suffixes))
    if files:
        return files
    known = ", ".join(sorted(suffixes))
    return [
        SourceFile(
            folder, shown_name(folder.resolve().name), f"is a folder without files to import ({known})."
        )
    ]


def _walk(folder: Path, suffixes: frozenset[str]) -> Iterator[SourceFile]:
    unreadable: list[OSError] = []
    base = folder.resolve()
    for place, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and path.suffix.lower() in suffixes and _stays_inside(path, base):
                yield SourceFile(path, shown_name(path.relative_to(folder).as_posix()))
    for error in unreadable:
        path = Path(os.fsdecode(error.filename))
        shown = path.relative_to(folder).as_posix() if path != folder else folder.resolve().name
        yield SourceFile(path, shown_name(shown), _problem(error))


def _stays_inside(path: Path, base: Path) -> bool:
    """Whether *path* is no link, or a link to something below *base*."""
    if not path.is_symlink():
        return True
    try:
        return path.resolve(strict=True).is_relative_to(base)
    except (OSError, RuntimeError):  # a broken link, or a loop of links
        return False


def read_bytes(path: Path, shown_as: str) -> bytes:
    """The bytes of a regular file.

    Raises UserError for whatever else *path* is, for what cannot be read, and above LARGEST_FILE bytes.
    """
    try:
        # Not blocking: opening a named pipe would otherwise wait for somebody to write into it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            _refuse_no_file(os.fstat(descriptor).st_mode, shown_as)
            source = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UserError(shown_as, _problem(error)) from error
    except ValueError as error:  # a name with a NUL
        raise UserError(shown_as, "has a name that no file can have.") from error
    if len(source) > LARGEST_FILE:
        raise UserError(
            shown_as,
            f"is larger than {LARGEST_FILE // 1024 // 1024} MB.",
            "Split it into articles and import those.",
        )
    return source


def _refuse_no_file(mode: int, shown_as: str) -> None:
    for is_kind, problem in _KINDS:
        if is_kind(mode):
            raise UserError(shown_as, problem)


def _problem(error: OSError) -> str:
    """What the operating system says, in plain words."""
    plain = _PLAIN_WORDS.get(error.errno or 0)
    return plain or f"cannot be read ({error.strerror or error})."
