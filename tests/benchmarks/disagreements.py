"""Figures that differ: those that were planted are found, and what is found in real news is judged by hand.

    python -m tests.benchmarks.disagreements [--archive ant-corpus.tar.xz] [--treebanks ar.conllu hi.conllu …]

*Copies*: of articles of the archive (the ANT corpus) copies are made on the same day in which one figure is
another one, some sentences are gone and the others stand in another order; they lie among all the other
articles. *Sentences*: documents of parallel sentences of the treebanks (CoNLL-U, the same sentences in the
same order), a figure changed in one of two languages. For both: how many of the planted pairs are offered
(recall), which part of what is offered between an original and its copy was planted (precision), CPU time
and memory. At last a seeded sample of what differs in the archive as it is, to be judged by a person.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations
from pathlib import Path

from tests.benchmarks.alignment import sentences, text_of
from tests.benchmarks.ant_corpus import iso_date, read_documents
from tests.benchmarks.measuring import Figures as Row
from tests.benchmarks.measuring import own_peak, print_table
from workbench.core.comparison.disagreements.corpus import CorpusFigures
from workbench.core.comparison.disagreements.disagreement import Disagreement, Side
from workbench.core.comparison.disagreements.measures import measure
from workbench.core.comparison.disagreements.told_figures import Figures
from workbench.core.progress import NoProgress
from workbench.core.text.quantities.finding import find_quantities
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.sentences import sentences as sentences_of

_KEPT = 0.7
"""The part of the sentences of an article that its copy keeps."""
_SENTENCES = 6
"""Of a document of parallel sentences."""
_SHOWN = 110
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Planted:
    """A document, the other one that parts from it, and what each says (as its text writes it)."""

    original: str
    other: str
    told: str
    changed: str


def figures_of(
    name: str, passages: Sequence[str], language: str, published: str = "", outlet: str = ""
) -> Figures:
    """A document with these passages, and its figures."""
    text = replace(text_of(passages, language), id=name)
    quantities = [
        replace(quantity, span=quantity.span.shifted(passage.span.start))
        for passage in text.passages
        for quantity in find_quantities(passage.span.cut(text.text), language, published)
    ]
    return Figures(text, quantities, published, outlet)


def another(text: str, quantity: Quantity, seed: random.Random) -> str:
    """*text* with another first figure in *quantity*, so that it says half as much again at least."""
    quote = quantity.span.cut(text)
    if quantity.kind == "date":
        day = int(quantity.date[-2:])
        other_day = seed.choice([new for new in range(1, 28) if abs(new - day) > 1])
        changed = re.sub(rf"(?<!\d)0?{day}(?!\d)", str(other_day), quote, count=1)
        return text[: quantity.span.start] + changed + text[quantity.span.end :]
    at = next(place for place, character in enumerate(quote) if character.isdigit())
    digit = int(quote[at])
    other = seed.choice([new for new in range(1, 10) if abs(new - digit) > digit / 2])
    zero = ord(quote[at]) - digit
    changed = quote[:at] + chr(zero + other) + quote[at + 1 :]
    return text[: quantity.span.start] + changed + text[quantity.span.end :]


def changeable(passages: Sequence[str], language: str) -> list[tuple[int, Quantity]]:
    """Figures that a person could get wrong: with a unit or something counted, in digits; and full dates."""
    return [
        (number, quantity)
        for number, passage in enumerate(passages)
        for quantity in find_quantities(passage, language)
        if measure(quantity) and (_is_full_date(quantity, passage) or _is_amount(quantity, passage))
    ]


def _is_amount(quantity: Quantity, text: str) -> bool:
    counts = (quantity.unit or quantity.counted) and (quantity.value or Fraction(0)) > 1
    return bool(counts) and any(character.isdigit() for character in quantity.span.cut(text))


def _is_full_date(quantity: Quantity, text: str) -> bool:
    """A day of a year that is told, in digits, and no range."""
    if (
        quantity.kind != "date"
        or quantity.relative
        or quantity.until
        or len(quantity.date) != len("2023-05-18")
    ):
        return False
    day = int(quantity.date[-2:])
    return re.search(rf"(?<!\d)0?{day}(?!\d)", quantity.span.cut(text)) is not None


def copies(
    articles: Sequence[tuple[str, str, str]], count: int, seed: int
) -> Iterator[tuple[Figures, Planted]]:
    """Copies of articles (name, text, date), each with one figure changed; *count* of them."""
    chance = random.Random(seed)
    for name, text, published in chance.sample(articles, len(articles)):
        passages = [
            span.cut(line) for line in text.splitlines() if line.strip() for span in sentences_of(line, "ar")
        ]
        places = changeable(passages, "ar")
        if not places or len(passages) < 2:
            continue
        number, quantity = chance.choice(places)
        told = passages[number]
        changed = another(told, quantity, chance)
        kept = [each for each in passages if each != told and chance.random() < _KEPT]
        kept.insert(chance.randrange(len(kept) + 1), changed)
        copy = figures_of(f"copy of {name}", kept, "ar", published)
        end = quantity.span.end + len(changed) - len(told)
        yield copy, Planted(name, copy.text.id, quantity.span.cut(told), changed[quantity.span.start : end])
        count -= 1
        if not count:
            return


def parallel(a: Path, b: Path, seed: int) -> tuple[list[Figures], list[Planted]]:
    """Documents of parallel sentences in two languages; in each of the second a figure is another one."""
    chance, found, planted = random.Random(seed), [], []
    texts = sentences(a), sentences(b)
    for at in range(0, min(map(len, texts)), _SENTENCES):
        own, others = (each[at : at + _SENTENCES] for each in texts)
        shared = _told_in_both(own, others, a.stem, b.stem)
        if not shared:
            continue
        number, here, there = chance.choice(shared)
        changed = another(others[number], there, chance)
        others = [*others[:number], changed, *others[number + 1 :]]
        names = f"{a.stem} {at}", f"{b.stem} {at}"
        found += [figures_of(names[0], own, a.stem), figures_of(names[1], others, b.stem)]
        end = there.span.end + len(changed) - len(texts[1][at + number])
        planted.append(Planted(*names, here.span.cut(own[number]), changed[there.span.start : end]))
    return found, planted


def _told_in_both(
    own: Sequence[str], others: Sequence[str], one: str, other: str
) -> list[tuple[int, Quantity, Quantity]]:
    """Figures of a sentence that its parallel tells, too: number, and both."""
    there = changeable(others, other)
    return [
        (number, here, quantity)
        for number, here in changeable(own, one)
        for place, quantity in there
        if place == number
        and measure(here) == measure(quantity)
        and (here.value, here.date) == (quantity.value, quantity.date)
    ]


def measured(documents: Sequence[Figures], planted: Sequence[Planted]) -> Row:
    """Recall of the planted pairs, and precision of what is offered between their documents."""
    begun = time.process_time()
    corpus = CorpusFigures()
    for each in documents:
        corpus.add(each)
    offered = corpus.differing(NoProgress())
    spent = time.process_time() - begun
    pairs = {frozenset((each.original, each.other)): each for each in planted}
    between = [(each, pairs[ends]) for each in offered if (ends := _documents(each)) in pairs]
    right = {plant.other for each, plant in between if _says(each, plant)}
    return {
        "documents": len(documents),
        "planted": len(planted),
        "recall": len(right) / max(len(planted), 1),
        "precision": len(right) / max(len(between), 1),
        "offered in all": len(offered),
        "CPU s": spent,
        "peak MB": own_peak(),
    }


def _documents(found: Disagreement) -> frozenset[str]:
    return frozenset((found.a.document_id, found.b.document_id))


def _says(found: Disagreement, plant: Planted) -> bool:
    quotes = {side.document_id: side.figure_quote for side in (found.a, found.b)}
    return quotes[plant.original] == plant.told and quotes[plant.other] == plant.changed


def show(found: Sequence[Disagreement], published: Callable[[str], str], count: int, seed: int) -> None:
    """A sample, with both sentences around what differs."""
    print(f"{len(found)} disagreements; {min(count, len(found))} of them:")
    for each in random.Random(seed).sample(found, min(count, len(found))):
        print(f"  {each.kind} {each.weight:.1f}: {each.difference}; {each.reason}")
        for side in (each.a, each.b):
            print(f"    {published(side.document_id)}  {_around(side)}")


def _around(side: Side) -> str:
    start = side.figure.start - side.span.start
    end = start + len(side.figure_quote)
    quote = side.quote
    return f"{quote[max(0, start - _SHOWN) : start]}[{quote[start:end]}]{quote[end : end + _SHOWN]}"


def of_archive(archive: Path, count: int, sample: int, seed: int) -> None:
    """Copies among the articles of an archive, and what differs in it as it is."""
    articles = [(each.id, each.text, iso_date(each.published)) for each in read_documents(archive)]
    outlets = [each.outlet for each in read_documents(archive)]
    own = [
        figures_of(name, text.splitlines(), "ar", published, outlet)
        for (name, text, published), outlet in zip(articles, outlets, strict=True)
    ]
    dated = [article for article in articles if _DAY.fullmatch(article[2])]
    made = list(copies(dated, count, seed))
    print_table({"copies": measured([*own, *(copy for copy, _ in made)], [plant for _, plant in made])})
    corpus = CorpusFigures()
    for each in own:
        corpus.add(each)
    days = {name: published for name, _, published in articles}
    show(corpus.differing(NoProgress()), days.__getitem__, sample, seed)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--archive", type=Path, help="the ANT corpus, a tar archive")
    parser.add_argument("--treebanks", metavar="LANGUAGE.conllu", type=Path, nargs="*", default=[])
    parser.add_argument("--copies", type=int, default=300)
    parser.add_argument("--sample", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    for one, other in combinations(args.treebanks, 2):
        print_table({f"{one.stem}-{other.stem}": measured(*parallel(one, other, args.seed))})
    if args.archive:
        of_archive(args.archive, args.copies, args.sample, args.seed)


if __name__ == "__main__":
    main()
