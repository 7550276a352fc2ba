"""BagIt 1.0 (RFC 8493): what writer and verifier share, and the writer.

A bag is a folder: the payload under ``data/``, and beside it tag files that say what must be there.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from workbench.core.errors import BugError, UserError
from workbench.core.exchange.archive import MAX_RATIO, RATIO_FREE
from workbench.core.progress import Progress

PAYLOAD = "data/"
DECLARATION = "bagit.txt"
INFO = "bag-info.txt"
FETCH = "fetch.txt"
MANIFEST = re.compile(r"manifest-([a-z0-9]+)\.txt")
TAG_MANIFEST = re.compile(r"tagmanifest-([a-z0-9]+)\.txt")

_ALGORITHM = "sha256"
_CHUNK = 1024**2
_FILE_MODE = 0o100644
_UNIX = 3
_DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_TO_ENCODE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_ENCODED = re.compile("%25|%0[DdAa]")
_DECODED = {"%25": "%", "%0D": "\r", "%0A": "\n"}


def encode_path(path: str) -> str:
    """A file's path as a manifest has it (RFC 8493, 2.1.3: only %, CR and LF are encoded)."""
    return "".join(_TO_ENCODE.get(character, character) for character in path)


def decode_path(written: str) -> str:
    """The path that a manifest's line means; the inverse of `encode_path`."""
    return _ENCODED.sub(lambda found: _DECODED[found[0].upper()], written)


class PayloadFile(Protocol):
    """A file of the payload: *name* is its path under ``data/`` (ASCII, with slashes)."""

    @property
    def name(self) -> str:
        """The path under ``data/``."""

    def chunks(self) -> Iterator[bytes]:
        """The bytes, piece by piece; asked for more than once. Raises UserError when they cannot be read."""


@dataclass(frozen=True, slots=True)
class FileOnDisk:
    """A payload file that is copied from *source*."""

    name: str
    source: Path

    def chunks(self) -> Iterator[bytes]:
        """The bytes, piece by piece. Raises UserError when the file cannot be read."""
        try:
            with self.source.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    yield chunk
        except OSError as error:
            raise UserError(str(self.source), f"cannot be read: {error.strerror}.") from error


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A payload file whose bytes *make* gives when they are needed."""

    name: str
    make: Callable[[], bytes]

    def chunks(self) -> Iterator[bytes]:
        """The bytes in one piece."""
        yield self.make()


def write_bag(
    out: Path,
    base: str,
    payload: Sequence[PayloadFile],
    info: Mapping[str, str],
    tag_files: Mapping[str, bytes],
    moment: tuple[int, int, int, int, int, int],
    progress: Progress,
) -> None:
    """Write a bag as a zip file with the one folder *base* in it (RFC 8493, 4).

    The same input gives the same bytes: names are sorted, all entries carry *moment* (year to second) and
    the same permissions. *info* becomes bag-info.txt, with the Payload-Oxum added.
    """
    writer = _ZipWriter(out, base, moment)
    with writer.zip:
        lines: list[str] = []
        octets = 0
        for done, file in enumerate(sorted(payload, key=lambda file: file.name)):
            progress.report(done, len(payload), file.name)
            checksum, size = writer.add(PAYLOAD + file.name, file)
            lines.append(f"{checksum}  {encode_path(PAYLOAD + file.name)}\n")
            octets += size
        described = {**info, "Payload-Oxum": f"{octets}.{len(payload)}"}
        tags = {
            **tag_files,
            DECLARATION: _DECLARED.encode(),
            INFO: "".join(f"{label}: {_one_line(value)}\n" for label, value in described.items()).encode(),
            f"manifest-{_ALGORITHM}.txt": "".join(lines).encode(),
        }
        listed = [f"{writer.add_bytes(name, tags[name])}  {encode_path(name)}\n" for name in sorted(tags)]
        writer.add_bytes(f"tagmanifest-{_ALGORITHM}.txt", "".join(listed).encode())


def _one_line(value: str) -> str:
    """A value for bag-info.txt: a line break would begin another label."""
    return " ".join(value.split())


class _ZipWriter:
    def __init__(self, out: Path, base: str, moment: tuple[int, int, int, int, int, int]) -> None:
        self.zip = zipfile.ZipFile(out, "w")
        self._base = base
        self._moment = moment

    def add(self, name: str, file: PayloadFile) -> tuple[str, int]:
        """Write a file; its SHA-256 (hex) and size (bytes)."""
        entry = self._entry(name)
        entry.file_size = sum(len(chunk) for chunk in file.chunks())
        if packs_like_a_bomb(entry.file_size, file.chunks()):
            entry.compress_type = zipfile.ZIP_STORED
        digest = hashlib.sha256()
        written = 0
        with self.zip.open(entry, "w") as stream:
            for chunk in file.chunks():
                digest.update(chunk)
                written += stream.write(chunk)
        return digest.hexdigest(), written

    def add_bytes(self, name: str, data: bytes) -> str:
        """Write a tag file; its SHA-256 (hex)."""
        self.zip.writestr(self._entry(name), data)
        return hashlib.sha256(data).hexdigest()

    def _entry(self, name: str) -> zipfile.ZipInfo:
        if not name.isascii():
            raise BugError(f"{name!r}: names in a bag are ASCII")
        entry = zipfile.ZipInfo(f"{self._base}/{name}", self._moment)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.create_system = _UNIX
        entry.external_attr = _FILE_MODE << 16
        return entry


def packs_like_a_bomb(size: int, chunks: Iterator[bytes]) -> bool:
    """Whether a careful reader would refuse these bytes for packing so well; they are stored instead.

    The quick level packs less than the one used, so only a quarter of the readers' limit is allowed.
    """
    if size <= RATIO_FREE:
        return False
    packer = zlib.compressobj(1)
    packed = sum(len(packer.compress(chunk)) for chunk in chunks) + len(packer.flush())
    return size > packed * MAX_RATIO // 4
