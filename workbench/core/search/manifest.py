"""Our own record of what an index on disk consists of, checked before a library reads a byte of it.

A library trusts its files: Whoosh's are pickles, and reading one runs what it says. So nothing is
handed to it but files that lie in our own cache folder and are, byte for byte, those that we wrote.
The manifest is also what makes a commit appear whole: files that it does not name do not belong to
the index.
"""

from __future__ import annotations

import json
import os
import time
import zlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

NAME = "manifest.json"
# Such files (bytes) are always read before they are trusted: it costs a millisecond, and the tables of
# contents, which say what all others mean, are among them.
_SMALL = 1 << 20
# A segment that is being built and that no generation has yet.
PART_SUFFIX = ".part"
# After so many seconds nobody is going to commit it any more.
_PART_AGE = 3600.0
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class FileState:
    """A file as written: size in bytes, time of change in ns, CRC-32 of its content.

    CRC-32 finds damage, and is ten times as fast as SHA-256; against somebody who can write into
    the folder neither would help.
    """

    size: int
    changed: int
    crc32: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """*key* says what the index is for: project and schema; *generation* counts commits and merges.

    *contents* is a name for what is in it: another one after each commit, the same after a merge.
    """

    key: str
    generation: int = 0
    sequence: int = 0
    documents: int = 0
    contents: str = ""
    files: dict[str, FileState] = field(default_factory=dict)


def state_of(path: Path) -> FileState:
    """The state of a file now. Raises OSError."""
    checksum = 0
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        while chunk := file.read(_CHUNK):
            checksum = zlib.crc32(chunk, checksum)
    return FileState(status.st_size, status.st_mtime_ns, checksum)


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in *folder*; None where there is none that is as it was written."""
    try:
        told, checksum = (folder / NAME).read_bytes().split(b"\n")
        if checksum != _checksum(told):
            return None
        data = json.loads(told)
        files = {name: FileState(**state) for name, state in data.pop("files").items()}
        return Manifest(files=files, **data)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put *manifest* in the place of the one before, durable and in one step. Raises OSError."""
    told = json.dumps(asdict(manifest)).encode()
    waiting = folder / f"{NAME}.new"
    with waiting.open("wb") as file:
        file.write(told + b"\n" + _checksum(told))
        file.flush()
        os.fsync(file.fileno())
    waiting.replace(folder / NAME)
    sync_folder(folder)


def _checksum(told: bytes) -> bytes:
    return b"%08x" % zlib.crc32(told)


def sync_folder(folder: Path) -> None:
    """Force the names in *folder* to disk, where the system lets a folder be opened (not on Windows)."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def damages(folder: Path, manifest: Manifest, *, thorough: bool) -> list[str]:
    """What differs from *manifest*, in words.

    Unless *thorough*, a file that has the size and the time of change that it was left with counts
    as untouched: reading 400 MB at every start would cost more than it finds.
    """
    return [
        problem
        for name, written in manifest.files.items()
        if (problem := _damage(folder / name, written, thorough))
    ]


def _damage(path: Path, written: FileState, thorough: bool) -> str:
    try:
        status = path.stat()
        if status.st_size != written.size:
            return f"{path.name}: has {status.st_size} bytes instead of {written.size}"
        if not thorough and status.st_mtime_ns == written.changed and status.st_size > _SMALL:
            return ""
        return "" if state_of(path).crc32 == written.crc32 else f"{path.name}: the content has changed"
    except OSError as error:
        return f"{path.name}: {error.strerror}"


def sweep(folder: Path, keep: Iterable[str]) -> None:
    """Remove what does not belong to the index: the rest of an interrupted commit, files of the one before.

    What another process still holds open and this system therefore protects is left for the next time.
    """
    kept = {NAME, *keep}
    for path in folder.iterdir():
        if path.name in kept or path.suffix == ".lock":
            continue
        try:
            if path.suffix == PART_SUFFIX and time.time() - path.stat().st_mtime < _PART_AGE:
                continue
            if path.is_dir() and not path.is_symlink():
                for inner in path.iterdir():
                    inner.unlink()
                path.rmdir()
            else:
                path.unlink()
        except OSError:
            continue
