"""Text reuse among all articles of a corpus: time, memory and recall, beside MinHash.

    python -m tests.benchmarks.reuse ARTICLES.tar.xz [--limit N] [--planted 600]
    python -m tests.benchmarks.reuse_sample ARTICLES.tar.xz (prints pairs to be judged by hand)

The archive has TREC-style articles (see `ant_corpus`). Copies of passages of 15, 20, 30 and 60 words are
planted in it: exact, with 5, 10 and 20 % of their words replaced, left out or doubled, and with their halves
in the other order; one counts as found where a passage that the two articles share covers half of the copy,
and as a copy where that is not taken for boilerplate.
Printed are the pass over all, one more article, how many articles with the same body are found to be copies,
and, in the same run, MinHash with locality-sensitive hashing (datasketch, where it is installed), which finds
articles and no passages. Each runs in a process of its own.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.ant_corpus import read_bodies, read_prints
from tests.benchmarks.measuring import Figures, in_own_process, print_table
from workbench.core.comparison.reuse.finding import Entry, FoundPassage, ReuseFinder
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.core.comparison.reuse.quoted_speech import quoted_speech
from workbench.core.comparison.reuse.turns_in_use import UNPRINTED, Print
from workbench.core.progress import NoProgress

_SEED = 20231121
_LENGTHS = (15, 20, 30, 60)
_MANNERS = {"exact": 0.0, "5 % edited": 0.05, "10 % edited": 0.1, "20 % edited": 0.2, "reordered": 0.0}
_SHINGLE = 3
_THRESHOLD = 0.5
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Planted:
    """A passage of *length* words of one article, copied in one *manner* to these code points of another."""

    source: int
    target: int
    length: int
    manner: str
    place: Pair

    @property
    def pair(self) -> frozenset[int]:
        """The two articles."""
        return frozenset((self.source, self.target))


def plant(texts: list[str], count: int, chance: random.Random) -> list[Planted]:
    """Put *count* copies of passages into *texts*, each article being touched once at most."""
    long = [number for number, text in enumerate(texts) if len(text.split()) >= 2 * max(_LENGTHS)]
    chosen = chance.sample(long, min(len(long), 2 * count) // 2 * 2)
    vocabulary = sorted({word for text in texts[:500] for word in text.split()})
    planted = []
    for number, (source, target) in enumerate(zip(chosen[::2], chosen[1::2], strict=True)):
        length = _LENGTHS[number % len(_LENGTHS)]
        manner = list(_MANNERS)[number // len(_LENGTHS) % len(_MANNERS)]
        words = [match.span() for match in re.finditer(r"\S+", texts[source])]
        first = chance.randrange(len(words) - length + 1)
        begin, end = words[first][0], words[first + length - 1][1]
        copy = " ".join(_changed(texts[source][begin:end].split(), manner, vocabulary, chance))
        gap = chance.choice([match.start() for match in re.finditer(r"\s", texts[target])])
        texts[target] = f"{texts[target][:gap]} {copy} {texts[target][gap:]}"
        planted.append(Planted(source, target, length, manner, (gap + 1, gap + 1 + len(copy))))
    return planted


def _changed(words: list[str], manner: str, vocabulary: list[str], chance: random.Random) -> list[str]:
    if manner == "reordered":
        half = len(words) // 2
        return words[half:] + words[:half]
    changed: list[str] = []
    for word in words:
        if chance.random() >= _MANNERS[manner]:
            changed.append(word)
        else:
            other = chance.choice(vocabulary)
            changed += chance.choice(([], [other], [other], [word, other]))
    return changed


def find_passages(texts: list[str], prints: list[Print]) -> tuple[list[FoundPassage], Figures]:
    """All that the program finds, with the time for the pass and for one article more."""
    keys = [str(number) for number in range(len(texts))]
    prints = [*prints, UNPRINTED]
    finder = ReuseFinder(lambda key: texts[int(key)], quoted_speech, {}, {})
    begun = time.process_time()
    found = finder.find(map(Entry, keys, keys, prints), NoProgress())
    spent = time.process_time() - begun
    texts.append(texts[0][: len(texts[0]) // 2] + " " + texts[1])
    keys.append(str(len(keys)))
    begun = time.process_time()
    finder.find(map(Entry, keys, keys, prints), NoProgress())
    more = time.process_time() - begun
    pairs = {(item.a, item.b) for item in found}
    kinds = Counter(item.kind.kind.value for item in found)
    counts = {"pairs": len(pairs), "passages": len(found), **dict(sorted(kinds.items()))}
    return found, {"CPU s": spent, "one more, CPU s": more, **counts}


def find_by_minhash(texts: list[str]) -> tuple[set[Pair], Figures]:
    """Pairs of articles that have half of their three words in a row in common, as MinHash estimates it."""
    from datasketch import MinHash, MinHashLSH  # type: ignore[import-not-found, import-untyped, unused-ignore]

    begun = time.process_time()
    table = MinHashLSH(threshold=_THRESHOLD, num_perm=128)
    hashes = []
    for number, text in enumerate(texts):
        words = text.split()
        made = MinHash(num_perm=128)
        made.update_batch(
            [" ".join(words[at : at + _SHINGLE]).encode() for at in range(max(1, len(words) - _SHINGLE + 1))]
        )
        table.insert(number, made)
        hashes.append(made)
    pairs = {
        (min(number, other), max(number, other))
        for number, made in enumerate(hashes)
        for other in table.query(made)
        if other != number
    }
    return pairs, {"CPU s": time.process_time() - begun, "pairs": len(pairs)}


def recall(planted: list[Planted], found: list[FoundPassage]) -> Iterator[tuple[str, Figures]]:
    """For each manner, how many of the planted passages were found, of all and of each length."""
    by_pair: defaultdict[frozenset[int], list[FoundPassage]] = defaultdict(list)
    for item in found:
        by_pair[frozenset((int(item.a), int(item.b)))].append(item)
    whole, copy = frozenset(PassageKind), frozenset({PassageKind.COPY, PassageKind.QUOTATION})
    for manner in _MANNERS:
        asked = [item for item in planted if item.manner == manner]
        hits, copied = (
            [item for item in asked if _is_found(item, by_pair[item.pair], kinds)] for kinds in (whole, copy)
        )
        figures: Figures = {"recall": len(hits) / max(1, len(asked)), "planted": len(asked)}
        figures["as copies"] = len(copied) / max(1, len(asked))
        for length in _LENGTHS:
            of_length = [item for item in asked if item.length == length]
            reached = sum(item.length == length for item in hits)
            figures[f"{length} words"] = reached / max(1, len(of_length))
        yield f"planted, {manner}", figures


def _is_found(planted: Planted, found: list[FoundPassage], kinds: frozenset[PassageKind]) -> bool:
    begin, end = planted.place
    passages = [item for item in found if item.kind.kind in kinds]
    spans = [(item.passage.a if int(item.a) == planted.target else item.passage.b).span for item in passages]
    return any(2 * (min(end, span.end) - max(begin, span.start)) >= end - begin for span in spans)


def of_equal_bodies(bodies: list[str], pairs: set[Pair]) -> Figures:
    """How many articles repeat the body of an earlier one, and how many of these hang together with it."""
    leader = list(range(len(bodies)))

    def leader_of(number: int) -> int:
        while leader[number] != number:
            leader[number] = number = leader[leader[number]]
        return number

    for one, other in pairs:
        leader[leader_of(one)] = leader_of(other)
    first: dict[str, int] = {}
    repeated = found = 0
    for number, body in enumerate(bodies):
        if body and first.setdefault(body, number) != number:
            repeated += 1
            found += leader_of(first[body]) == leader_of(number)
    # Nothing can be found of a body that is empty; these are counted, as an archive counts them.
    return {"repeated bodies": repeated, "found": found, "repeated and empty": max(0, bodies.count("") - 1)}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("archive", type=Path, metavar="ARTICLES.tar.xz")
    parser.add_argument("--limit", type=int, default=0, help="so many articles only")
    parser.add_argument("--planted", type=int, default=600, help="so many passages planted")
    args = parser.parse_args()
    articles = list(read_bodies(args.archive))[: args.limit or None]
    texts, bodies = [text for text, _ in articles], [body for _, body in articles]
    prints = [Print(each.outlet, each.day) for each in read_prints(args.archive)][: len(texts)]
    (found, figures), memory = in_own_process(find_passages, texts, prints)
    ours = {(int(item.a), int(item.b)) for item in found}
    print_table(
        {"ours": figures | {"peak MB": memory["peak MB"]}, "  equal bodies": of_equal_bodies(bodies, ours)}
    )
    try:
        (pairs, figures), memory = in_own_process(find_by_minhash, texts)
        print_table({"MinHash": figures | {"peak MB": memory["peak MB"]}})
        print_table({"  equal bodies": of_equal_bodies(bodies, pairs)})
    except ModuleNotFoundError:
        print("MinHash: datasketch is not installed")
        pairs = set()
    planted = plant(texts, args.planted, random.Random(_SEED))
    (found, figures), memory = in_own_process(find_passages, texts, prints)
    print_table({"ours, planted": figures | {"peak MB": memory["peak MB"]}} | dict(recall(planted, found)))


if __name__ == "__main__":
    main()
