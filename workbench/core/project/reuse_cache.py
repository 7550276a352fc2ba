"""What is known of text reuse in a project, in the cache folder: derived, checked, and made anew if lost.

A file for each method (see `comparison.reuse.method`), under the checksums of the texts: a text that changes,
a project that is copied, merged or undone is never compared by what was another's.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.reuse.finding import Alignments
from workbench.core.comparison.reuse.imprint import Imprint
from workbench.core.comparison.reuse.method import method
from workbench.core.comparison.reuse.passages import SharedPassage, Side
from workbench.core.project.kept_file import KeptFile
from workbench.core.text.span import Span

Known = tuple[dict[str, Imprint], Alignments]
Arrays = dict[str, NDArray[Any]]


def load(project_id: str) -> Known:
    """Imprints by text and passages by pairs of texts, as kept for a project; none where that is damaged."""
    payload = _file(project_id).read()
    if payload is None:
        return {}, {}
    try:
        with np.load(BytesIO(payload), allow_pickle=False) as arrays:
            return _read(dict(arrays))
    except (ValueError, KeyError, IndexError, EOFError, zipfile.BadZipFile):  # as none of ours writes it
        return {}, {}


def save(project_id: str, imprints: dict[str, Imprint], alignments: Alignments) -> None:
    """Keep what is known, as `KeptFile.write` does."""
    content = BytesIO()
    np.savez(content, allow_pickle=False, **_arrays(imprints, alignments))
    _file(project_id).write(content.getbuffer())


def _file(project_id: str) -> KeptFile:
    return KeptFile("reuse", project_id, method())


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
