"""What is known of text reuse in a project, in the cache folder: derived, checked, and made anew if lost.

One file for each project and each method (see `comparison.reuse.method`), under the checksums of the texts:
a text that changes, a project that is copied, merged or undone is never compared by what was another's. It
begins with its own checksum, and what does not fit it is not looked at.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.cache import cache_folder
from workbench.core.comparison.reuse.finding import Alignments
from workbench.core.comparison.reuse.imprint import Imprint
from workbench.core.comparison.reuse.method import method
from workbench.core.comparison.reuse.passages import SharedPassage, Side
from workbench.core.text.span import Span

_SUFFIX: Final = ".reuse"
_DIGEST: Final = 32

Known = tuple[dict[str, Imprint], Alignments]
Arrays = dict[str, NDArray[Any]]


def load(project_id: str) -> Known:
    """Imprints by text and passages by pairs of texts, as kept for a project; none where that is damaged."""
    try:
        written = _file(project_id).read_bytes()
    except OSError:  # not there, or not for us: it is found out anew
        return {}, {}
    payload = memoryview(written)[_DIGEST:]
    if hashlib.sha256(payload).digest() != written[:_DIGEST]:
        return {}, {}
    try:
        with np.load(BytesIO(payload), allow_pickle=False) as arrays:
            return _read(dict(arrays))
    except (ValueError, KeyError, IndexError, EOFError, zipfile.BadZipFile):  # as none of ours writes it
        return {}, {}


def save(project_id: str, imprints: dict[str, Imprint], alignments: Alignments) -> None:
    """Keep what is known, in one step, in the place of what was, and drop what other methods have left.

    Where it cannot be written, it is found out anew the next time; nobody loses anything.
    """
    content = BytesIO()
    np.savez(content, allow_pickle=False, **_arrays(imprints, alignments))
    payload = content.getbuffer()
    with suppress(OSError):
        path = _file(project_id)
        waiting = path.with_name(f"{path.name}.{os.getpid()}.new")
        waiting.write_bytes(hashlib.sha256(payload).digest() + payload)
        waiting.replace(path)
        for other in path.parent.glob(f"*{_SUFFIX}"):
            if other != path:
                other.unlink()


def _file(project_id: str) -> Path:
    # A hash, because a project id comes from a file that anybody may have made. Raises OSError.
    name = hashlib.sha256(project_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return cache_folder("reuse", name) / f"{method()}{_SUFFIX}"


def _arrays(imprints: dict[str, Imprint], alignments: Alignments) -> Arrays:
    keys = list(imprints)
    number = {key: index for index, key in enumerate(keys)}
    held = [imprints[key] for key in keys]
    passages = [passage for found in alignments.values() for passage in found]
    return {
        "keys": np.array(keys, "S64"),
        "words": np.array([imprint.words for imprint in held], np.int64),
        "prints": np.array([len(imprint.hashes) for imprint in held], np.int64),
        "hashes": _joined([imprint.hashes for imprint in held], np.uint64),
        "positions": _joined([imprint.positions for imprint in held], np.int32),
        "turns": np.array([len(imprint.turns) for imprint in held], np.int64),
        "turn": _joined([imprint.turns for imprint in held], np.uint32),
        "pairs": np.array([(number[a], number[b]) for a, b in alignments], np.int64).reshape(-1, 2),
        "passages": np.array([len(found) for found in alignments.values()], np.int64),
        "sides": np.array([(*_told(item.a), *_told(item.b), item.same) for item in passages], np.int64),
        "scores": np.array([item.score for item in passages], np.float64),
        "common": np.array([len(item.turns) for item in passages], np.int64),
        "commons": _joined([np.array(item.turns, np.uint32) for item in passages], np.uint32),
    }


def _read(arrays: Arrays) -> Known:
    keys = [key.decode("ascii") for key in arrays["keys"].tolist()]
    prints, turns = _parts(arrays["prints"]), _parts(arrays["turns"])
    imprints = {
        key: Imprint(arrays["hashes"][one], arrays["positions"][one], arrays["turn"][other], words)
        for key, one, other, words in zip(keys, prints, turns, arrays["words"].tolist(), strict=True)
    }
    commons = [arrays["commons"][part].tolist() for part in _parts(arrays["common"])]
    found = [
        SharedPassage(_side(row[:5]), _side(row[5:10]), row[10], score, tuple(common))
        for row, score, common in zip(
            arrays["sides"].tolist(), arrays["scores"].tolist(), commons, strict=True
        )
    ]
    alignments = {
        (keys[a], keys[b]): tuple(found[part])
        for (a, b), part in zip(arrays["pairs"].tolist(), _parts(arrays["passages"]), strict=True)
    }
    return imprints, alignments


def _told(side: Side) -> tuple[int, ...]:
    return side.span.start, side.span.end, side.first, side.end, side.unquoted


def _side(told: Sequence[int]) -> Side:
    return Side(Span(told[0], told[1]), *told[2:])


def _joined(arrays: list[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    return np.concatenate([np.empty(0, kind), *arrays])


def _parts(lengths: NDArray[np.int64]) -> list[slice]:
    """Where arrays of these lengths stand in all of them together."""
    return [slice(start, end) for start, end in pairwise([0, *np.cumsum(lengths).tolist()])]
