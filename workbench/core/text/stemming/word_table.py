"""A large table from words to words, in one piece of memory or mapped from a file of the cache.

Its entries are lines in the order of their words, in blocks. The first words of the blocks are at hand to
find the block of a word, and inside the block the word is searched for as bytes: microseconds where a dict
takes tenths, but nothing is to be loaded, and all processes share the memory, a quarter of a dict's.

A file is believed when it has the name of what it is made from and its own checksum; else it is made anew.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import struct
import tempfile
import zlib
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import accumulate, islice
from pathlib import Path

from workbench.core.cache import cache_folder

_FOLDER = "words"
_SUFFIX = ".words"
_SEAL = struct.Struct("=16sI")
"""Mark, CRC-32 of all that follows."""
_MARK = b"muqabala words 1"
_COUNTS = struct.Struct("=III")
"""Entries, blocks, bytes of the first words of blocks."""
_HEAD = _SEAL.size + _COUNTS.size
# Entries: more, and the search inside a block takes longer than that for the block; fewer need more memory.
_BLOCK = 64
_CHUNK = 1 << 20


class WordTable(Mapping[str, str]):
    """A table that is packed in *data*."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        self._size, blocks, letters = _COUNTS.unpack_from(data, _SEAL.size)
        starts_at = _HEAD + letters
        text_at = starts_at + 4 * blocks
        self._data = data
        self._firsts = bytes(data[_HEAD:starts_at]).split(b"\n") if blocks else []
        # Each block ends with the line break that the next one begins with.
        starts = array("I", bytes(data[starts_at:text_at]))
        self._starts = [text_at + start for start in (*starts, len(data) - text_at - 1)]

    def __getitem__(self, word: str) -> str:
        found = self._found(word)
        if found is None:
            raise KeyError(word)
        return found.decode()

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self._found(word) is not None

    def get(self, word: str, default: str | None = None) -> str | None:  # type: ignore[override]
        """What stands for *word*; asked millions of times, so without an exception for unknown words."""
        found = self._found(word)
        return default if found is None else found.decode()

    def among(self, words: Iterable[str]) -> Iterator[tuple[int, str]]:
        """The numbers of those of *words* that the table has, with what stands for them.

        Half the price of `get` for words in the order of code points: a block is looked up once.
        """
        lines, first, behind = b"", b"\xff", b""
        for number, word in enumerate(words):
            letters = word.encode("utf-8", "surrogatepass")
            if not first <= letters < behind:
                lines, first, behind = self._block_of(letters)
            at = lines.find(b"\n%b\t" % letters)
            if at >= 0:
                begin = at + len(letters) + 2
                yield number, lines[begin : lines.index(b"\n", begin)].decode()

    def _block_of(self, letters: bytes) -> tuple[bytes, bytes, bytes]:
        """The lines of the block where a word would be, with its first word and that of the next block."""
        block = bisect_right(self._firsts, letters)
        behind = self._firsts[block] if block < len(self._firsts) else b"\xff"
        if not block:
            return b"", b"", behind
        lines = self._data[self._starts[block - 1] : self._starts[block] + 1]
        return lines, self._firsts[block - 1], behind

    def __iter__(self) -> Iterator[str]:
        return (word for word, _ in self.entries())

    def __len__(self) -> int:
        return int(self._size)

    def entries(self) -> Iterator[tuple[str, str]]:
        """All words with what stands for them, in the order of code points."""
        for start, end in zip(self._starts, self._starts[1:], strict=False):
            for line in self._data[start + 1 : end].decode().split("\n"):
                word, _, found = line.partition("\t")
                yield word, found

    def _found(self, word: str) -> bytes | None:
        letters = word.encode("utf-8", "surrogatepass")
        lines, _, _ = self._block_of(letters)
        at = lines.find(b"\n%b\t" % letters)
        if at < 0:
            return None
        begin = at + len(letters) + 2
        return lines[begin : lines.index(b"\n", begin)]


def packed(entries: Mapping[bytes, bytes]) -> bytes:
    """The data of a table of *entries*: words with what stands for them, in UTF-8.

    Raises ValueError for a line break or a tab in one of them.
    """
    words = sorted(entries)
    # Mostly they are in order already; then each need not be looked up again.
    pairs = entries.items() if words == list(entries) else ((word, entries[word]) for word in words)
    lines = map(b"\t".join, pairs)
    blocks = []
    while block := b"\n".join(islice(lines, _BLOCK)):
        blocks.append(b"\n" + block)
    if sum(block.count(b"\n") + block.count(b"\t") for block in blocks) != 2 * len(words):
        raise ValueError("a word of a table has a line break or a tab")
    starts = array("I", [0, *accumulate(map(len, blocks))][: len(blocks)])
    firsts = b"\n".join(words[::_BLOCK])
    counts = _COUNTS.pack(len(words), len(blocks), len(firsts))
    parts = (counts, firsts, starts.tobytes(), *blocks, b"\n")
    return b"".join((_SEAL.pack(_MARK, _checksum(parts)), *parts))


def _checksum(parts: Iterable[bytes]) -> int:
    checksum = 0
    for part in parts:
        checksum = zlib.crc32(part, checksum)
    return checksum


def word_table(name: str, basis: str, make: Callable[[], Mapping[bytes, bytes]]) -> WordTable:
    """The table *name*, made by *make* where the cache does not have it as it is made from *basis*.

    Where nothing can be kept there, it is made each time.
    """
    key = hashlib.sha256(f"{_MARK!r} {_BLOCK} {basis}".encode()).hexdigest()[:16]
    file_name = f"{name}.{key}{_SUFFIX}"
    try:
        return WordTable(_mapped(cache_folder(_FOLDER) / file_name))
    except (OSError, ValueError):
        data = packed(make())
        with suppress(OSError):
            _keep(cache_folder(_FOLDER) / file_name, data)
        return WordTable(data)


def _mapped(path: Path) -> mmap.mmap:
    """The data in a file, as they were written. Raises OSError and ValueError."""
    with path.open("rb") as file:
        seal = file.read(_SEAL.size)
        # Read, not mapped: what a map has been looked through for counts as memory of the process.
        if seal != _SEAL.pack(_MARK, _checksum(iter(lambda: file.read(_CHUNK), b""))):
            raise ValueError(f"{path.name} is not as it was written")
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _keep(path: Path, data: bytes) -> None:
    """Write *data* to *path*, whole or not at all, in the place of earlier ones. Raises OSError."""
    descriptor, waiting = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        # Not forced to disk, which may take seconds: what the power took away has another checksum.
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(waiting).replace(path)
        for other in path.parent.glob(f"{path.name.partition('.')[0]}.*{_SUFFIX}"):
            if other != path:
                other.unlink()  # of another version
    except BaseException:
        Path(waiting).unlink(missing_ok=True)
        raise
