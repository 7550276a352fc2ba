"""One line without end, through the main job: ``python -m tests.robustness.one_line --megabytes 50``."""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

from tests.robustness.command import DONE, Ran, run

WORDS = ["ماسك", "تويتر", "مايكروسوفت", "بيانات", "Musk", "Twitter", "lawsuit", "Klage", "मुक़दमा", "डेटा"]
NEEDLE = "Datenmissbrauch"
"""Stands once, in the last words of the line."""


def write_line(path: Path, size: int) -> None:
    """Write *size* bytes of words in four languages and many that nobody knows, without a line break."""
    chance = random.Random(size)
    vocabulary = WORDS + ["".join(chance.choices("abcdefghijklmnop", k=8)) for _ in range(20_000)]
    words: list[str] = []
    length = 0
    while length < size:
        words += chance.choices(vocabulary, k=1000)
        length += sum(len(word.encode()) + 1 for word in words[-1000:])
    path.write_text(" ".join([*words, NEEDLE, "heute"]), encoding="utf-8")


def through_everything(folder: Path, size: int) -> list[tuple[str, float]]:
    """Import the line, read, search, mark, check and export it; what was done, and seconds for each."""
    project = folder / "line.muqabala"
    article = folder / "line.txt"
    write_line(article, size)
    took: list[tuple[str, float]] = []

    def timed(*words: str | Path) -> Ran:
        started = time.monotonic()
        ran = run(*words, cache=folder / "cache")
        took.append((str(words[0]), time.monotonic() - started))
        assert ran.code == DONE, ran.stderr
        return ran

    timed("new", project)
    length = timed("import", project, article).value["imported"][0]["characters"]
    text = timed("text", project, "line.txt").value["text"]
    assert len(text) == length
    hits = timed("search", project, NEEDLE).value["documents"][0]["hits"]
    assert [text[hit["start"] : hit["end"]] for hit in hits] == [NEEDLE]
    start, end = hits[0]["start"], hits[0]["end"]
    assert timed("mark", project, "line.txt", str(start), str(end)).value["quote"] == NEEDLE
    assert timed("check", project).value == {"ok": True, "problems": []}
    timed("export", project, "--format", "bundle", folder / "line.zip")
    assert timed("verify", folder / "line.zip").value["ok"]
    return took


def main() -> None:
    """The long run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--megabytes", type=int, default=50)
    size = parser.parse_args().megabytes * 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        for what, seconds in through_everything(Path(folder), size):
            sys.stdout.write(f"{what:10} {seconds:7.1f} s\n")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"peak memory {peak / 1024:.0f} MB\n")


if __name__ == "__main__":
    main()
