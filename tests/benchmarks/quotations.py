"""How well quotations, speakers and sources are found: precision and recall on texts judged by a reader.

    python -m tests.benchmarks.quotations [FILE ...] [--misses]

A file is a table like tests/golden/quotations/sentences.tsv, or a .txt file of judged articles: the first
line says the language (``language: hi``), a line is a passage, an empty line ends an article, and below a
passage stands what is said in it, one a line:

    = first words ~ last words => speaker | source

without quotation marks, with both names empty where nobody is named; ``A/B`` where either name is right,
``=?`` before what may be found or not (a word in quotation marks, half a statement). What follows a quotation
mark in the article is a direct quotation, anything else a reported statement.

A direct quotation counts as found where its span and that of the reader share four fifths of their letters, a
reported one from half on. *speaker* counts those of found quotations, its recall all that have one; *source*
likewise. (The program was made with the table that comes with it: only others say how it does on what it has
not seen.)
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.benchmarks.measuring import Figures, print_table
from tests.core.comparison.quotations.judged import SENTENCES, read_judged
from workbench.core.comparison.quotations.finding import Quotation, find_quotations
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.text.folding import fold_text
from workbench.core.text.span import Span

_MARKS: Final = "\"'“”„«»‹›‘’‚「『"
_SHARED: Final = {True: 0.8, False: 0.5}
"""How much of a direct and of a reported quotation must be the same: the ends of the latter are a matter of
taste (with “that” or without)."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader says is said at *span*; *speaker* and *source*: each name that is right."""

    span: Span
    direct: bool
    speaker: tuple[str, ...]
    source: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """A judged text."""

    language: str
    text: str
    told: tuple[Told, ...]


def read_articles(path: Path) -> list[Article]:
    """The judged texts of a file. Raises ValueError where a quotation is not in its text."""
    if path.suffix == ".tsv":
        return [_of_table(each.language, each.text, each.said) for each in read_judged(path)]
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    language = first.partition(":")[2].strip()
    return [_article(language, block) for block in _blocks(lines)]


def _of_table(language: str, text: str, said: tuple[tuple[str, str, str], ...]) -> Article:
    told = [_told(text, 0, *each) for each in said]
    return Article(language, text, tuple(told))


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def _article(language: str, lines: list[str]) -> Article:
    text = "\n".join(line for line in lines if not line.startswith(("= ", "=? ")))
    told, seen, last = [], 0, 0
    for line in lines:
        if line.startswith(("= ", "=? ")):
            quote, _, who = line.partition(" ")[2].partition(" => ")
            speaker, _, source = who.partition("|")
            at = last if quote.partition(" ~ ")[0] in text[last:] else 0
            told.append(_told(text, at, quote, speaker.strip(), source.strip(), line.startswith("=?")))
        else:
            last, seen = seen, seen + len(line) + 1
    return Article(language, text, tuple(told))


def _told(text: str, at: int, quote: str, speaker: str, source: str, optional: bool = False) -> Told:
    first, _, last = quote.partition(" ~ ")
    start = text.find(first, at)
    end = text.find(last, start) + len(last) if last else start + len(first)
    if start < 0 or end < start + len(first):
        raise ValueError(f"“{quote}” is not in “{text}”")
    before = text[:start].rstrip(" ")
    opens = len(before) == start or before.count('"') % 2 == 1
    direct = opens and before[-1:] in tuple(_MARKS)
    return Told(Span(start, end), direct, _names(speaker), _names(source), optional)


def _names(written: str) -> tuple[str, ...]:
    return tuple(fold_text(name.strip()) for name in written.split("/") if name.strip())


Counts = Counter[str]
"""Right, found and told."""


def measured(articles: list[Article], *, misses: bool = False) -> dict[str, Figures]:
    """Precision and recall of every aspect, by language and over all."""
    counts: defaultdict[str, Counts] = defaultdict(Counter)
    for article in articles:
        found = find_quotations(article.text, article.language)
        for aspect, numbers in _counted(article, found).items():
            counts[f"{article.language}, {aspect}"] += numbers
            counts[f"all, {aspect}"] += numbers
        if misses:
            _print_misses(article, found)
    return {kind: _figures(numbers) for kind, numbers in sorted(counts.items())}


def _counted(article: Article, found: tuple[Quotation, ...]) -> dict[str, Counts]:
    counts: dict[str, Counts] = defaultdict(Counter)
    pairs = dict(_pairs(article, found))
    for quotation in found:
        told = pairs.get(quotation)
        if told and told.optional:
            continue
        kind = _kind(quotation.direct)
        counts[kind]["found"] += 1
        counts[kind]["right"] += told is not None
        if told and quotation.speaker:
            counts[f"{kind} speaker"]["found"] += 1
            counts[f"{kind} speaker"]["right"] += _is_one_of(quotation.speaker, told.speaker)
        if quotation.source:
            counts["source"]["found"] += 1
            counts["source"]["right"] += told is not None and _is_one_of(quotation.source, told.source)
    for each in article.told:
        if not each.optional:
            counts[_kind(each.direct)]["told"] += 1
            counts[f"{_kind(each.direct)} speaker"]["told"] += bool(each.speaker)
            counts["source"]["told"] += bool(each.source)
    return counts


def _kind(direct: bool) -> str:
    return "direct" if direct else "reported"


def _pairs(article: Article, found: tuple[Quotation, ...]) -> Iterator[tuple[Quotation, Told]]:
    """Which quotation is which by the reader, the surest first."""
    sure = sorted(
        ((_shared(quotation.span, told.span), -at, quotation, told) for at, told in enumerate(article.told)
         for quotation in found if told.optional or told.direct == quotation.direct),
        key=lambda each: (not each[3].optional, each[:2]), reverse=True,
    )  # fmt: skip
    taken: list[object] = []
    for shared, _, quotation, told in sure:
        if shared >= _SHARED[quotation.direct] and quotation not in taken and told not in taken:
            taken += [quotation, told]
            yield quotation, told


def _shared(one: Span, other: Span) -> float:
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(both, 0) / (len(one) + len(other) - max(both, 0))


def _is_one_of(named: Named, names: tuple[str, ...]) -> bool:
    return fold_text(named.name) in names or fold_text(f"{named.title} {named.name}") in names


def _print_misses(article: Article, found: tuple[Quotation, ...]) -> None:
    pairs = dict(_pairs(article, found))
    for told in article.told:
        if not told.optional and told not in pairs.values():
            print(f"  MISSED {_kind(told.direct)}: {told.span.cut(article.text)} => {told.speaker}")
    for quotation in found:
        which = pairs.get(quotation)
        said = f"{_kind(quotation.direct)}: {quotation.span.cut(article.text)}"
        who = f"{quotation.speaker and quotation.speaker.name} | {quotation.source and quotation.source.name}"
        if which is None:
            print(f"  WRONG {said} => {who}")
        elif not which.optional and (
            (quotation.speaker is None) != (not which.speaker)
            or (quotation.source is None) != (not which.source)
            or (quotation.speaker and not _is_one_of(quotation.speaker, which.speaker))
            or (quotation.source and not _is_one_of(quotation.source, which.source))
        ):
            print(f"  WHO {said[:60]} => {who} instead of {which.speaker} | {which.source}")


def _figures(numbers: Counts) -> Figures:
    return {
        "precision": numbers["right"] / max(numbers["found"], 1),
        "recall": numbers["right"] / max(numbers["told"], 1),
        "right": numbers["right"],
        "found": numbers["found"],
        "told": numbers["told"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", type=Path, nargs="*", default=[SENTENCES])
    parser.add_argument("--misses", action="store_true", help="print what is missed or wrong, too")
    args = parser.parse_args()
    for path in args.files:
        print(path.name)
        print_table(measured(read_articles(path), misses=args.misses))


if __name__ == "__main__":
    main()
