"""How well amounts and dates are found: precision and recall on judged sentences, and the time it takes.

    python -m tests.benchmarks.quantities [TABLE.tsv ...] [--text FILE --language xx]

A table has the columns of tests/core/text/quantities/cases.tsv: language, date of the document, sentence, and
what is in it as ``quotation => meaning``, parted by semicolons. A find is right if its quotation and its
meaning (value, unit, comparator, period, date) are; *found* counts finds, *told* what the table tells. (The
program was made with the table that comes with it: only others say how it does on what it has not seen.)
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

from tests.benchmarks.measuring import Figures, Stopwatch, print_table
from tests.core.text.quantities.cases import TABLE, Case, meaning, read_cases
from workbench.core.text.quantities.finding import find_quantities


def measured(cases: list[Case]) -> dict[str, Figures]:
    """Precision and recall by language, and by whether dates or amounts are asked for."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for case in cases:
        found = [
            (quantity.span.cut(case.sentence), meaning(quantity))
            for quantity in find_quantities(case.sentence, case.language, case.published)
        ]
        for kind in ("all", case.language):
            _count(counts[kind], found, list(case.expected))
        for kind, is_date in (("dates", True), ("amounts", False)):
            of_kind = [
                [pair for pair in pairs if _is_date(pair) is is_date] for pairs in (found, case.expected)
            ]
            _count(counts[kind], *of_kind)
    return {kind: _figures(*numbers) for kind, numbers in sorted(counts.items())}


def _is_date(pair: tuple[str, str]) -> bool:
    return pair[1].startswith("date")


def _count(numbers: list[int], found: list[tuple[str, str]], told: list[tuple[str, str]]) -> None:
    left = list(told)
    for pair in found:
        if pair in left:
            left.remove(pair)
            numbers[0] += 1
    numbers[1] += len(found)
    numbers[2] += len(told)


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
    parser.add_argument("tables", type=Path, nargs="*", default=[TABLE])
    parser.add_argument("--text", type=Path, help="a text to measure the time on")
    parser.add_argument("--language", default="en", help="the language of that text")
    args = parser.parse_args()
    for table in args.tables:
        print(table.name)
        print_table(measured(read_cases(table)))
    if args.text:
        text = args.text.read_text(encoding="utf-8", errors="replace")
        watch = Stopwatch()
        found = find_quantities(text, args.language)
        seconds = watch.seconds()
        print_table({"time": {"characters": len(text), "found": len(found), "seconds": seconds}})


if __name__ == "__main__":
    main()
