"""How well quotations, speakers and sources are found: precision and recall on tables of judged texts.

    python -m tests.benchmarks.quotations [TABLE.tsv ...]

A table has the columns of tests/golden/quotations/sentences.tsv: language, text (¶: a new paragraph), and
what is said in it as ``quotation => speaker | source``, parted by semicolons. *whole*: quotation, speaker and
source are right; *quotation* and *who* (speaker and source, whatever the ends of the quotation) each for
itself. (The program was made with the table that comes with it: only others say how it does on what it has
not seen.)
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.measuring import Figures, print_table
from tests.core.comparison.quotations.judged import SENTENCES, Judged, Said, found_in, hits, read_judged

ASPECTS: dict[str, Callable[[Said], Said]] = {
    "whole": lambda said: said,
    "quotation": lambda said: (said[0], "", ""),
    "who": lambda said: ("", said[1], said[2]),
}


def measured(texts: list[Judged]) -> dict[str, Figures]:
    """Precision and recall of every aspect, by language and over all."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for judged in texts:
        found = found_in(judged)
        for aspect, view in ASPECTS.items():
            right = hits([view(said) for said in found], [view(said) for said in judged.said])
            for kind in (f"all, {aspect}", f"{judged.language}, {aspect}"):
                numbers = counts[kind]
                for place, number in enumerate((right, len(found), len(judged.said))):
                    numbers[place] += number
    return {kind: _figures(*numbers) for kind, numbers in sorted(counts.items())}


def _figures(right: int, found: int, told: int) -> Figures:
    return {
        "precision": right / max(found, 1),
        "recall": right / max(told, 1),
        "right": right,
        "found": found,
        "told": told,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("tables", type=Path, nargs="*", default=[SENTENCES])
    for table in parser.parse_args().tables:
        print(table.name)
        print_table(measured(read_judged(table)))


if __name__ == "__main__":
    main()
