"""Passages aligned across languages: is the parallel sentence found among all, without use of order?

    python -m tests.benchmarks.alignment ar.conllu hi.conllu de.conllu en.conllu [--half even] [--ablation]

Each file is a treebank in CoNLL-U with the same sentences in the same order (the Parallel Universal
Dependencies); nothing but the texts is read of it. For each two files, both ways: recall@1 and @10 of the
parallel sentence among all sentences of the other file, over the sentences asked for (``--half odd`` was
looked at while the method was made, ``even`` was not), and the CPU time of aligning all. ``--ablation``
leaves out one kind of anchor after the other, and takes each kind alone. The first row is what figures, dates
and words in the same letters alone can do. Last, the time for two articles of 50 passages.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

from tests.benchmarks.measuring import Figures, print_table
from workbench.core.comparison.alignment.aligning import AlignedPair, align
from workbench.core.comparison.alignment.items import AnchorKind
from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.documents.document import Passage
from workbench.core.text.direction import passage_direction
from workbench.core.text.segmentation import lines

_TEXT = "# text = "
_ACROSS_SCRIPTS = frozenset({AnchorKind.NAME, AnchorKind.TERM, AnchorKind.LEARNED})
_PASSAGES = 50


def sentences(path: Path) -> list[str]:
    """The sentences of a treebank."""
    rows = path.read_text(encoding="utf-8").splitlines()
    return [row.removeprefix(_TEXT).strip() for row in rows if row.startswith(_TEXT)]


def text_of(passages: Iterable[str], language: str) -> PassageText:
    """A text with these passages."""
    text = "\n".join(passages)
    return PassageText(
        language,
        text,
        tuple(
            Passage(span, passage_direction(span.cut(text), language, "ltr"), language)
            for span in lines(text)
        ),
    )


def recall(pairs: Sequence[AlignedPair], asked: Sequence[int], side: str) -> tuple[float, float]:
    """How many of the passages *asked* (numbers) have the one of the same number first, and among ten."""
    ranked: dict[int, list[tuple[float, int]]] = {number: [] for number in asked}
    for pair in pairs:
        one, other = (pair.a, pair.b) if side == "a" else (pair.b, pair.a)
        if one in ranked:
            ranked[one].append((-pair.score, other))
    found = [
        [other for _, other in sorted(partners)[:10]].index(number)
        if number in [other for _, other in sorted(partners)[:10]]
        else None
        for number, partners in ranked.items()
    ]
    first = sum(place == 0 for place in found)
    return first / len(asked), sum(place is not None for place in found) / len(asked)


def measured(
    a: PassageText, b: PassageText, asked: Sequence[int], without: frozenset[AnchorKind] = frozenset()
) -> Figures:
    """Recall in both directions."""
    begun = time.process_time()
    pairs = align(a, b, in_order=False, without=without)
    spent = time.process_time() - begun
    there, back = recall(pairs, asked, "a"), recall(pairs, asked, "b")
    return {"@1": there[0], "@10": there[1], "back @1": back[0], "back @10": back[1], "CPU s": spent}


def ablation(a: PassageText, b: PassageText, asked: Sequence[int]) -> dict[str, Figures]:
    """Without each kind of anchor, and with each alone."""
    everything = frozenset(AnchorKind)
    rows = {f"  without {kind}": measured(a, b, asked, frozenset({kind})) for kind in AnchorKind}
    alone = {f"  {kind} alone": measured(a, b, asked, everything - {kind}) for kind in AnchorKind}
    return rows | alone


def of_articles(a: Path, b: Path, size: int) -> Figures:
    """The CPU time for two articles, once what is loaded for a language is there."""
    texts = [
        text_of((" ".join(found[at : at + size]) for at in range(0, _PASSAGES * size, size)), path.stem)
        for path in (a, b)
        for found in [sentences(path)]
    ]
    begun = time.process_time()
    align(*texts)
    return {"passages": len(texts[0].passages), "CPU s": time.process_time() - begun}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("treebanks", metavar="LANGUAGE.conllu", type=Path, nargs="+")
    parser.add_argument("--half", choices=["odd", "even", "all"], default="even")
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument(
        "--sentences", type=int, default=3, help="sentences of a passage of the timed articles"
    )
    args = parser.parse_args()
    texts = {path.stem: text_of(sentences(path), path.stem) for path in args.treebanks}
    for one, other in combinations(texts, 2):
        a, b = texts[one], texts[other]
        numbers = range(len(a.passages))
        asked = [number for number in numbers if args.half == "all" or number % 2 == (args.half == "odd")]
        print_table(
            {
                f"{one}-{other}, same letters": measured(a, b, asked, _ACROSS_SCRIPTS),
                f"{one}-{other}": measured(a, b, asked),
                **(ablation(a, b, asked) if args.ablation else {}),
            }
        )
    for one, other in combinations(args.treebanks, 2):
        print_table({f"{one.stem}-{other.stem}, articles": of_articles(one, other, args.sentences)})


if __name__ == "__main__":
    main()
