"""A file of named flat arrays, read where they lie.

One such file is one segment of the index. Nothing in it is an object: a name, a type of number and
a place say all, so that opening one costs its list of names, and what no query asks for is never read.
"""

from __future__ import annotations

import json
import mmap
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[Any]

_MAGIC = b"muqabala arrays\n"
_LENGTH_BYTES = 8
# Arrays begin at multiples of this (bytes): NumPy copies what is not aligned before it searches in it.
_ALIGNMENT = 64
_NARROW = ("u1", "u2", "u4")


def narrow(numbers: Array) -> Array:
    """*numbers* (none negative) in the narrowest type that holds the largest of them."""
    largest = int(numbers.max()) if len(numbers) else 0
    for kind in _NARROW:
        if largest <= np.iinfo(kind).max:
            return numbers.astype(kind, copy=False)
    return numbers.astype("u8", copy=False)


def first_of_each(ascending: Array) -> Array:
    """The index at which each different one of *ascending* numbers stands first."""
    new = np.ones(len(ascending), bool)
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    return np.asarray(new.nonzero()[0])


def ranges(starts: Array, sizes: Array) -> Array:
    """The numbers from each of *starts* on, so many as *sizes* says, all in a row."""
    ends = sizes.cumsum()
    places: Array = (starts - ends + sizes).repeat(sizes)
    places += np.arange(len(places))
    return places


def write_arrays(path: Path, arrays: Mapping[str, Array]) -> None:
    """Write the file anew and force it to disk. Raises OSError.

    The numbers keep the machine's byte order: an index never leaves the machine.
    """
    places: dict[str, tuple[str, int, int]] = {}
    at = 0
    for name, array in arrays.items():
        places[name] = (array.dtype.str, at, len(array))
        at += _padded(array.nbytes)
    head = json.dumps(places).encode()
    with path.open("wb") as file:
        file.write(_MAGIC + len(head).to_bytes(_LENGTH_BYTES, "little") + head)
        file.write(bytes(_padded(file.tell()) - file.tell()))
        for array in arrays.values():
            file.write(np.ascontiguousarray(array).data)
            file.write(bytes(_padded(array.nbytes) - array.nbytes))
        file.flush()
        os.fsync(file.fileno())


def _padded(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT


class ArrayFile(Mapping[str, Array]):
    """The arrays of a file, mapped into memory, read-only; the map ends with the last view of it.

    Raises OSError, and ValueError, KeyError or TypeError for a file that is not as `write_arrays` left it.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        begin = len(_MAGIC) + _LENGTH_BYTES
        if self._map[: len(_MAGIC)] != _MAGIC:
            raise ValueError(f"{path.name} is no file of arrays")
        end = begin + int.from_bytes(self._map[len(_MAGIC) : begin], "little")
        self._places: dict[str, tuple[str, int, int]] = json.loads(self._map[begin:end])
        self._begin = _padded(end)

    def __getitem__(self, name: str) -> Array:
        kind, at, length = self._places[name]
        return np.frombuffer(self._map, np.dtype(kind), length, self._begin + at)

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def __iter__(self) -> Any:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
