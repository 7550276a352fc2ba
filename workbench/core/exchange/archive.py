"""Zip files from strangers: read within limits, or refused with the reason.

A zip file can lie: names that lead out of the folder, links, two entries of one name, one piece of data
used by many entries, a few bytes that unpack to terabytes (D. Fifield, "A better zip bomb", WOOT 2019).
Everything here is checked from the directory before one byte is unpacked, and again while it is.
"""

from __future__ import annotations

import re
import stat
import struct
import tempfile
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from workbench.core.errors import UserError
from workbench.core.exchange.output import write_error

MAX_MEMBERS = 250_000
"""A project of 100,000 articles has two files for each in its bundle; a longer directory eats memory."""
MAX_TOTAL = 64 * 1024**3
"""Bytes when unpacked: more than any laptop's corpus of articles, less than fills a disk unnoticed."""
MAX_RATIO = 200
"""Unpacked to packed size of one member. Text reaches 10, deflate's limit is 1032; our own writer stores
what packs better than this (see bag_writer.py), so that no honest bundle meets it."""
RATIO_FREE = 1024**2
"""Bytes up to which a member may pack as it likes: it cannot do harm."""

_CHUNK = 1024**2
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED = 0x1 | 0x40
_PATCH = 0x20
_LOCAL_HEADER = 30
"""Bytes of a member's own header without its name (APPNOTE.TXT 4.3.7)."""
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, ValueError, NotImplementedError)
"""What zipfile raises on a broken file (UnicodeDecodeError is a ValueError)."""
_DRIVE = re.compile(r"[A-Za-z]:")
_REMEDY = "Do not open it; ask whoever sent it for a new copy."


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may cost: members, bytes unpacked, and how many times larger than packed."""

    members: int = MAX_MEMBERS
    total: int = MAX_TOTAL
    ratio: int = MAX_RATIO


def shown(name: str) -> str:
    """A stranger's name as it may be shown: no control character (a terminal obeys them), no bidi trick."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in name
    )


def unsafe_name(name: str) -> str:
    """Why a file of this name must not be unpacked (a clause), or "" for a harmless name."""
    if not name:
        return "has no name"
    if "\\" in name or "\0" in name:
        return "has a character in its name that leads elsewhere on some systems"
    if name.startswith(("/", "~")) or _DRIVE.match(name):
        return "has an absolute name"
    parts = name.removesuffix("/").split("/")
    if ".." in parts:
        return "leads out of the archive (..)"
    if "." in parts or "" in parts:
        return "has a name with empty or dotted parts"
    return ""


class SafeArchive:
    """A zip file that has passed every check: its members by name, folders left out.

    Raises UserError, on opening and on reading, that names the member, what is wrong and what to do.
    """

    def __init__(self, path: Path, limits: Limits | None = None) -> None:
        self.path = path
        self._limits = limits or Limits()
        try:
            self._zip = zipfile.ZipFile(path)
        except _DAMAGED as error:
            raise UserError(
                str(path), "is no zip file, or is cut short or damaged.", "Copy or download it again."
            ) from error
        except OSError as error:
            raise UserError(str(path), f"cannot be read: {error.strerror}.", "Check the name.") from error
        try:
            self.members: Mapping[str, zipfile.ZipInfo] = self._checked()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> SafeArchive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        entries = self._zip.infolist()
        if len(entries) > self._limits.members:
            raise self._refused("", f"it has more than {self._limits.members:,} members.")
        if sum(entry.file_size for entry in entries) > self._limits.total:
            raise self._refused("", f"it unpacks to more than {self._limits.total:,} bytes.")
        seen: dict[str, str] = {}
        for entry in entries:
            self._check_entry(entry)
            # Names that only some systems tell apart would overwrite each other on the others.
            key = unicodedata.normalize("NFC", entry.filename.removesuffix("/")).casefold()
            if key in seen:
                raise self._refused(entry.filename, "is there twice.")
            seen[key] = entry.filename
        self._check_layout(entries)
        return {entry.filename: entry for entry in entries if not entry.is_dir()}

    def _check_entry(self, entry: zipfile.ZipInfo) -> None:
        # zipfile cuts names at NUL and turns backslashes round; the name as stored is the one to judge.
        if problem := unsafe_name(entry.orig_filename) or unsafe_name(entry.filename):
            raise self._refused(entry.orig_filename, f"{problem}.")
        if entry.flag_bits & _ENCRYPTED:
            raise self._refused(entry.filename, "is encrypted.", "Ask for a copy without a password.")
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise self._refused(entry.filename, "is a link or a device, not a file.")
        if entry.compress_type not in _METHODS or entry.flag_bits & _PATCH:
            raise self._refused(entry.filename, "is packed in a way that few programs can read.")
        allowed = max(RATIO_FREE, self._limits.ratio * entry.compress_size)
        if entry.file_size > allowed:
            raise self._refused(
                entry.filename, f"unpacks to {entry.file_size:,} bytes, far too many (a zip bomb)."
            )

    def _check_layout(self, entries: list[zipfile.ZipInfo]) -> None:
        """No two members may share data, and none may reach into the directory."""
        free_from = 0
        for entry in sorted(entries, key=lambda entry: entry.header_offset):
            if entry.header_offset < free_from:
                raise self._refused(entry.filename, "shares its data with another member (a zip bomb).")
            free_from = self._end_of(entry)
        if free_from > self._zip.start_dir:
            raise self._refused("", "its directory lies inside its data.")

    def _end_of(self, entry: zipfile.ZipInfo) -> int:
        """The offset (bytes) behind the data of *entry*."""
        file = self._zip.fp
        if file is None:
            raise self._refused("", "it is closed.")
        file.seek(entry.header_offset)
        raw = file.read(_LOCAL_HEADER)
        if len(raw) < _LOCAL_HEADER or raw[:4] != b"PK\3\4":
            raise self._refused(entry.filename, "is not where the directory says.")
        name_length, extra_length = struct.unpack("<2H", raw[-4:])
        begin: int = entry.header_offset + _LOCAL_HEADER + name_length + extra_length
        return begin + entry.compress_size

    def _refused(self, member: str, problem: str, remedy: str = _REMEDY) -> UserError:
        thing = f"{self.path}: {shown(member)}" if member else str(self.path)
        return UserError(thing, problem, remedy)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The data of a member, piece by piece, never more than the directory announced."""
        entry = self.members[name]
        left = entry.file_size
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise self._refused(name, "is larger than the directory says.")
                    yield chunk
        except _DAMAGED as error:
            raise UserError(
                f"{self.path}: {shown(name)}", "has been changed or damaged.", "Copy or download it again."
            ) from error
        except OSError as error:
            raise UserError(f"{self.path}: {shown(name)}", f"cannot be read: {error.strerror}.") from error
        if left:
            raise self._refused(name, "is shorter than the directory says.")

    def read(self, name: str) -> bytes:
        """The whole data of a member."""
        return b"".join(self.chunks(name))

    def extract(self, folder: Path) -> None:
        """Unpack all members into the new folder *folder*: beside it first, then one rename.

        Raises UserError when it is there already or cannot be written; then nothing of it is left.
        """
        if folder.exists():
            raise UserError(str(folder), "is there already.", "Choose a name that is free.")
        try:
            with tempfile.TemporaryDirectory(prefix=".unpacking-", dir=folder.parent) as scratch:
                unpacked = Path(scratch) / "new"
                unpacked.mkdir()
                for name in self.members:
                    self._extract_member(name, unpacked / name)
                unpacked.rename(folder)
        except OSError as error:
            raise write_error(folder, error) from error

    def _extract_member(self, name: str, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            for chunk in self.chunks(name):
                file.write(chunk)
