"""Heavy, immutable things under their checksum: source bytes, canonical texts, passages, attachments."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.storage.database import Database

_WORTH_COMPRESSING = 256
"""Bytes below which zlib's own header eats the gain."""


class ContentTable:
    """Data by SHA-256 (hex). No journal covers it: an undone import leaves its contents for the redo."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, data: bytes) -> str:
        """Keep *data* and return its checksum. The same data is kept once."""
        checksum = hashlib.sha256(data).hexdigest()
        if self.has(checksum):
            return checksum
        packed = zlib.compress(data) if len(data) >= _WORTH_COMPRESSING else data
        compressed = len(packed) < len(data)
        self._database.run(
            "INSERT INTO contents (sha256, size, compressed, data) VALUES (?, ?, ?, ?)",
            (checksum, len(data), int(compressed), packed if compressed else data),
        )
        return checksum

    def has(self, checksum: str) -> bool:
        """Whether data with this checksum is kept."""
        return self._database.row("SELECT 1 FROM contents WHERE sha256 = ?", (checksum,)) is not None

    def get(self, checksum: str) -> bytes:
        """The data with this checksum. Raises UserError when it is missing or no longer what it was."""
        row = self._database.row("SELECT compressed, data FROM contents WHERE sha256 = ?", (checksum,))
        if row is None:
            raise UserError(checksum, "this content is missing from the project.", "The file is damaged.")
        data = _unpacked(row[0], row[1])
        if data is None or hashlib.sha256(data).hexdigest() != checksum:
            raise UserError(checksum, "this content no longer has its checksum.", "The file is damaged.")
        return data

    def damaged(self, progress: Progress) -> Iterator[str]:
        """The checksums whose data is no longer what it was. Raises Cancelled when the listener asks."""
        checksums = self.all()
        for number, checksum in enumerate(checksums, start=1):
            progress.report(number, len(checksums))
            row = self._database.row(
                "SELECT size, compressed, data FROM contents WHERE sha256 = ?", (checksum,)
            )
            data = None if row is None else _unpacked(row[1], row[2])
            if (
                row is None
                or data is None
                or len(data) != row[0]
                or hashlib.sha256(data).hexdigest() != checksum
            ):
                yield checksum

    def all(self) -> list[str]:
        """Every checksum, in order."""
        return [row[0] for row in self._database.rows("SELECT sha256 FROM contents ORDER BY sha256")]

    def drop(self, checksums: Iterable[str]) -> None:
        """Remove contents that nothing refers to any more."""
        self._database.run_many("DELETE FROM contents WHERE sha256 = ?", [(item,) for item in checksums])


def _unpacked(compressed: int, packed: bytes) -> bytes | None:
    if not compressed:
        return packed
    try:
        return zlib.decompress(packed)
    except zlib.error:
        return None
