"""Segments of the index read where they lie in the memory map.

Whoosh maps the file of a segment and then copies every part of it into memory; at a million
articles that is gigabytes and seconds. Here a part is a view of the map.
"""

from __future__ import annotations

import os
from io import SEEK_CUR, SEEK_END, SEEK_SET
from pathlib import Path
from pickle import load
from typing import Any

from whoosh.filedb.compound import CompoundStorage
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile


class _View:
    """A read-only binary file over a memory view; nothing is copied but what is read."""

    def __init__(self, view: memoryview) -> None:
        self._view = view
        self._at = 0

    def read(self, size: int | None = -1) -> bytes:
        end = len(self._view) if size is None or size < 0 else self._at + size
        data = bytes(self._view[self._at : end])
        self._at += len(data)
        return data

    def readline(self) -> bytes:
        """Up to and with the next LF; pickles of protocol 2 hold short lines only."""
        data = bytearray()
        while chunk := bytes(self._view[self._at : self._at + 256]):
            end = chunk.find(b"\n") + 1
            data += chunk[:end] if end else chunk
            self._at += end or len(chunk)
            if end:
                break
        return bytes(data)

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        start = {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: len(self._view)}[whence]
        self._at = start + offset
        return self._at

    def tell(self) -> int:
        return self._at

    def close(self) -> None:
        self._view = memoryview(b"")


class MappedFile(BufferFile):
    """One part of a mapped segment."""

    def __init__(self, view: memoryview, name: str) -> None:
        super().__init__(b"", name=name)
        self._buf = self.view = view
        self.file = _View(view)

    def read_pickle(self) -> Any:
        return load(self.file)

    def get(self, position: int, length: int) -> bytes:
        return bytes(self._buf[position : position + length])


class MappedParts(CompoundStorage):
    """The parts of a segment."""

    _source: Any

    def open_file(self, name: str, *_: Any, **__: Any) -> MappedFile:
        offset, length = self.range(name)
        return MappedFile(memoryview(self._source)[offset : offset + length], name)

    def close(self) -> None:
        """Let go of the map; it ends with the last view of it. Whoosh would collect all garbage here."""
        self.is_closed = True
        self._source = None


class DurableStorage(FileStorage):
    """Files in a folder, forced to disk before they are given their final name."""

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        self.sync(oldname)
        Path(self._fpath(oldname)).replace(self._fpath(newname))

    def sync(self, name: str) -> None:
        """Force the content of the file *name* to disk."""
        with Path(self._fpath(name)).open("rb+") as file:
            os.fsync(file.fileno())
