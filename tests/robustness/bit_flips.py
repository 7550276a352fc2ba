"""One changed bit in any file of a small index: ``python -m tests.robustness.bit_flips whoosh [--every N]``.

Three ways: found by `verify`; opened, when the file has the time of its change; and opened as after a fault
of the disk, when it has not. The first two must notice every bit, and what was opened must then be empty. The
third must fail as damage is told or not at all; how many of those answers are wrong is only counted.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from unittest import mock

from tests.core.search.conftest import ARTICLES
from workbench.core.search import manifest
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.engine import DamagedIndexError, SearchEngine
from workbench.core.search.engines import ENGINES
from workbench.core.search.query.parser import parse

_PROJECT = "flipped"
_QUERIES = (
    "Musk",
    "مايكروسوفت OR मस्क",
    '"بيانات تويتر"',
    "m*",
    "language:de",
    "date:2023-04",
    "outlet:morgen",
)
Answers = list[object]


def answers(engine: SearchEngine) -> Answers:
    """All that a small index is asked for."""
    found: Answers = [engine.count(), engine.last_sequence, sorted(engine.scan())]
    for query in _QUERIES:
        tree = prepare(parse(query), FOLDED)
        page = engine.search(tree, limit=9, facets=engine.capabilities.facets)
        found.append((page.total, [document.id for document in page.documents], page.facets))
        found.append(engine.rewrite(tree))
    found.append(engine.terms("", field="text", form=FOLDED, limit=99))
    return found


def opened(engine_name: str) -> SearchEngine:
    """The index as it is now."""
    engine = ENGINES[engine_name].make(_PROJECT)
    engine.open()
    return engine


def flips(whole: Path, every: int, seed: int) -> Iterator[tuple[Path, int, int]]:
    """A file of the index, a place in it, a bit; of *every* n-th byte one, with 1 of each byte all eight."""
    chance = Random(seed)
    for path in sorted(path for path in whole.rglob("*") if path.is_file() and path.suffix != ".lock"):
        for at in range(chance.randrange(every), path.stat().st_size, every):
            for bit in range(8) if every == 1 else (chance.randrange(8),):
                yield path.relative_to(whole), at, bit


def tried(engine_name: str, every: int, seed: int) -> tuple[Counter[str], list[str]]:
    """How often what came of it, and what must not have come; in the cache folder of the environment."""
    engine = opened(engine_name)
    engine.apply(ARTICLES, (), 7)
    engine.commit()
    engine.apply((), ["de"], 8)
    engine.commit()
    right = answers(engine)
    folder = Path(engine.folder)  # type: ignore[attr-defined]
    engine.close()
    whole = Path(os.environ["MUQABALA_CACHE"], "whole")
    shutil.copytree(folder, whole)
    counted: Counter[str] = Counter()
    wrong: list[str] = []
    for name, at, bit in flips(whole, every, seed):
        place = f"{name}, byte {at}, bit {bit}"
        for way in (_verified, _noticed, _unnoticed):
            shutil.rmtree(folder)
            shutil.copytree(whole, folder)
            _flip(folder / name, at, bit, told=way is _noticed)
            counted[came := way(engine_name, right)] += 1
            if came.endswith("!"):
                wrong.append(f"{place}: {came}")
    return counted, wrong


def _flip(path: Path, at: int, bit: int, *, told: bool) -> None:
    before = path.stat()
    data = bytearray(path.read_bytes())
    data[at] ^= 1 << bit
    path.write_bytes(data)
    changed = before.st_mtime_ns + (1 if told else 0)
    os.utime(path, ns=(before.st_atime_ns, changed))


def _verified(engine_name: str, _: Answers) -> str:
    """Asked without opening it, which would put an empty one in its place."""
    engine = ENGINES[engine_name].make(_PROJECT)
    problems = engine.verify()
    engine.close()
    return "verify notices" if problems else "verify does not notice!"


def _noticed(engine_name: str, right: Answers) -> str:
    engine = opened(engine_name)
    empty = (engine.count(), engine.last_sequence, list(engine.scan())) == (0, 0, [])
    engine.close()
    return "opened: made anew" if empty else "opened: believed!"


def _unnoticed(engine_name: str, right: Answers) -> str:
    # Small files are always read; here none counts as small, or there would be nothing to be seen.
    with mock.patch.object(manifest, "_SMALL", 0):
        engine = opened(engine_name)
        try:
            given = answers(engine)
        except DamagedIndexError:
            return "without a time: damage is told"
        finally:
            engine.close()
    if given == right:
        return "without a time: right answers"
    return "without a time: made anew" if given[0] == 0 else "without a time: other answers"


def main() -> int:
    """Run; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engine", choices=ENGINES)
    parser.add_argument("--every", type=int, default=20, help="every n-th byte (default: 20); 1: all bits")
    parser.add_argument("--seed", type=int, default=9)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, mock.patch.object(os, "fsync"):
        os.environ["MUQABALA_CACHE"] = folder
        counted, wrong = tried(arguments.engine, arguments.every, arguments.seed)
    for came, times in sorted(counted.items()):
        print(f"{times:>8,}  {came}")
    print("\n".join(wrong[:50]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
