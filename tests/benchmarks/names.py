"""Names across scripts, found among all names of a list, both ways.

    python -m tests.benchmarks.names latin-arabic.tsv latin-devanagari.tsv [--held-out] [--sample 1000]

Each file has two spellings of one name on each line, with a tab between them. A query counts as found if one
of its partners in the file is first (hit@1) or among the first ten (hit@10) of all names of the other side.
Beside ours: rapidfuzz's ratio over a plain romanisation (anyascii's, where it is installed), in the same run;
and the figures of the first recipe, as they were measured on the same lists.

The table for Arabic was learned from such a list. With ``--held-out`` only those queries are asked whose
Latin name has an odd hash, and `packaging/name_tables.py --half` learns from the others: give its folder
as ``--tables``.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process

from tests.benchmarks.measuring import Figures, print_table
from workbench.core.text.names import correspondences
from workbench.core.text.names.matching import NameList
from workbench.core.text.names.romanisation import romanised
from workbench.core.text.names.spelling import spelling

_SEED = 20231121
_RECIPE = {
    "latin-arabic.tsv": {"hit@1": 0.76, "hit@10": 0.93},
    "latin-devanagari.tsv": {"hit@1": 0.75, "hit@10": 0.89},
}
Found = Callable[[str], list[str]]


def pairs_of(path: Path) -> list[tuple[str, str]]:
    """The pairs of a file."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [(one.strip(), other.strip()) for one, other in rows]


def is_held_out(latin: str) -> bool:
    """Whether ``--half`` learns nothing of this name."""
    return int(hashlib.sha256(latin.encode()).hexdigest(), 16) % 2 == 1


def plain(name: str) -> str:
    """The name in plain Latin letters, as people romanise who know nothing of names."""
    try:
        from anyascii import anyascii  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ModuleNotFoundError:
        return " ".join(romanised(word) for part in name.split() if (word := spelling(part)))
    return str(anyascii(name)).lower()


def measured(queries: Sequence[str], partners: dict[str, set[str]], found: Found) -> Figures:
    """How often the right name is found, and how long it takes."""
    first = ten = 0
    begun = time.process_time()
    for query in queries:
        names = found(query)
        first += bool(names) and names[0] in partners[query]
        ten += not partners[query].isdisjoint(names)
    spent = time.process_time() - begun
    return {
        "queries": len(queries),
        "hit@1": first / len(queries),
        "hit@10": ten / len(queries),
        "CPU ms": 1000 * spent / len(queries),
    }


def ours(names: Sequence[str], queries: Sequence[str], partners: dict[str, set[str]]) -> Figures:
    """The program's own figures, with how many names were compared for each query."""
    among = NameList(names)
    compared: list[int] = []

    def found(query: str) -> list[str]:
        matches = among.matches(query, 10)
        compared.append(among.compared)
        return [match.name for match in matches]

    figures = measured(queries, partners, found)
    return figures | {"candidates": sum(compared) / len(compared)}


def baseline(names: Sequence[str], queries: Sequence[str], partners: dict[str, set[str]]) -> Figures:
    """Plain romanisation and the ratio of equal letters."""
    latin = [plain(name) for name in names]

    def found(query: str) -> list[str]:
        best = process.extract(plain(query), latin, scorer=fuzz.ratio, processor=None, limit=10)
        return [names[index] for _, _, index in best]

    return measured(queries, partners, found)


def directions(path: Path, sample: int, *, held_out: bool) -> Iterator[tuple[str, Figures]]:
    """Figures for a file, one way and the other."""
    pairs = pairs_of(path)
    for label, here, there in (("→", 0, 1), ("←", 1, 0)):
        partners: defaultdict[str, set[str]] = defaultdict(set)
        for pair in pairs:
            partners[pair[here]].add(pair[there])
        queries = sorted({pair[here] for pair in pairs if not held_out or is_held_out(pair[0])})
        if sample and sample < len(queries):
            queries = random.Random(_SEED).sample(queries, sample)
        names = sorted({pair[there] for pair in pairs})
        yield f"{path.stem} {label}", ours(names, queries, partners) | {"among": len(names)}
        yield "  plain letters", baseline(names, queries, partners)
    if recipe := _RECIPE.get(path.name):
        yield "  the recipe →", recipe


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="PATH.tsv")
    parser.add_argument("--held-out", action="store_true", help="only names that --half does not learn from")
    parser.add_argument("--tables", type=Path, help="the folder of other tables")
    parser.add_argument("--sample", type=int, default=0, help="so many queries of each side only")
    args = parser.parse_args()
    if args.tables:
        folder: Path = args.tables
        correspondences.resource = lambda *parts: folder / parts[-1]
    for path in args.files:
        for label, figures in directions(path, args.sample, held_out=args.held_out):
            print_table({label: figures})


if __name__ == "__main__":
    main()
