"""Pairs of passages, and of articles bound to one source, to be judged by hand: how precise is all that?

    python -m tests.benchmarks.reuse_sample ARTICLES.tar.xz [--half odd|even|all] [--passages 100]
        [--bound 60] [--seed 1] [--words 60]

All articles of one half of the archive (by their numbers) are compared; decisions about the method are to be
made on the even half, and figures given for the odd one. Of the copies so many are drawn by the seed, evenly
from each length and score, and printed with both sides; then pairs of articles that are bound to one source,
with how each begins. The number of all in a stratum is printed, so that shares of right ones can be weighted.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.ant_corpus import Printed, read_bodies, read_prints
from workbench.core.comparison.reuse.bonds import Bond, Facts, bonds_of
from workbench.core.comparison.reuse.finding import Entry, FoundPassage, ReuseFinder
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.core.comparison.reuse.quoted_speech import quoted_speech
from workbench.core.comparison.reuse.turns_in_use import Print
from workbench.core.progress import NoProgress

_LENGTHS = (15, 20, 30, 60)
"""Words at which the strata of passages end."""
_SHARES = (0.4, 0.6, 0.8)
"""Parts of the shorter article at which those of bound pairs end."""
Item = TypeVar("Item")


def drawn(strata: dict[str, list[Item]], count: int, chance: random.Random) -> list[tuple[str, Item]]:
    """*count* items, as many of each stratum as far as there are."""
    chosen: list[tuple[str, Item]] = []
    waiting = {name: chance.sample(items, len(items)) for name, items in sorted(strata.items())}
    while len(chosen) < count and any(waiting.values()):
        chosen += [(name, items.pop()) for name, items in waiting.items() if items]
    return sorted(chosen[:count], key=lambda item: item[0])


def of_passages(found: Iterable[FoundPassage]) -> dict[str, list[FoundPassage]]:
    """Copies by their length and whether they are exact."""
    strata: defaultdict[str, list[FoundPassage]] = defaultdict(list)
    for item in found:
        if item.kind.kind is PassageKind.COPY:
            length = sum(item.passage.same >= limit for limit in _LENGTHS)
            name = (*(f"under {limit:2} words" for limit in _LENGTHS), f"{_LENGTHS[-1]} words or more")[
                length
            ]
            strata[f"{name}, {'exact' if item.passage.score == 1 else 'edited'}"].append(item)
    return strata


def of_bonds(bonds: Iterable[Bond]) -> dict[str, list[Bond]]:
    """What binds, by the part of the shorter article."""
    strata: defaultdict[str, list[Bond]] = defaultdict(list)
    for bond in bonds:
        if bond.strong:
            share = max(bond.share_a, bond.share_b)
            limit = next((limit for limit in _SHARES if share < limit), 1.0)
            strata["the same text" if bond.whole else f"up to {limit:.0%} of one"].append(bond)
    return strata


def told(number: int, printed: Sequence[Printed]) -> str:
    """The day and the title of an article."""
    item = printed[number]
    return f"{date.fromordinal(item.day) if item.day > 0 else 'undated'} {item.title}"


def main() -> None:
    """Print the sample."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("archive", type=Path, metavar="ARTICLES.tar.xz")
    parser.add_argument("--half", choices=["odd", "even", "all"], default="odd")
    parser.add_argument("--passages", type=int, default=100, help="so many passages")
    parser.add_argument("--bound", type=int, default=60, help="so many bound pairs")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--words", type=int, default=60, help="so many words of each side are shown")
    args = parser.parse_args()
    step = {"odd": slice(1, None, 2), "even": slice(0, None, 2), "all": slice(None)}[args.half]
    texts = [text for text, _ in read_bodies(args.archive)][step]
    printed = list(read_prints(args.archive))[step]
    keys = [str(number) for number in range(len(texts))]
    finder = ReuseFinder(lambda key: texts[int(key)], quoted_speech, {}, {})
    prints = [Print(item.outlet, item.day) for item in printed]
    found = finder.find(map(Entry, keys, keys, prints), NoProgress())
    chance = random.Random(args.seed)

    def cut(text: str) -> str:
        words = text.split()
        return " ".join(words[: args.words]) + (" …" if len(words) > args.words else "")

    strata = of_passages(found)
    print({name: len(items) for name, items in sorted(strata.items())})
    for number, (name, item) in enumerate(drawn(strata, args.passages, chance), 1):
        print(f"\n[{number}] {name}: {item.kind.reason}")
        for key, side in ((item.a, item.passage.a), (item.b, item.passage.b)):
            print(f"  {told(int(key), printed)}\n    {cut(side.span.cut(texts[int(key)]))}")
    facts = {key: Facts(finder.imprints[key].words) for key in keys}
    bound = of_bonds(bonds_of(found, facts, lambda key: texts[int(key)]))
    print("\n", {name: len(items) for name, items in sorted(bound.items())})
    for number, (name, bond) in enumerate(drawn(bound, args.bound, chance), 1):
        print(f"\n[B{number}] {name}: {bond.reason}")
        for key in (bond.a, bond.b):
            print(f"  {told(int(key), printed)}\n    {cut(texts[int(key)])}")


if __name__ == "__main__":
    main()
