"""Which word types are taken for forms of one word: ours beside Snowball and plain simplemma.

    python -m tests.benchmarks.search.conflation ar.conllu hi.conllu de.conllu en.conllu

Two types belong together when they share a gold lemma; each stemmer says so by an equal stem. Printed are
precision, recall and F1 over all such pairs of types of content words (Paice 1994, “An Evaluation Method for
Stemming Algorithms”, counts pairs, too), for all sentences and for the halves with odd and with even numbers:
ours was developed on the odd ones. The name of a file begins with its language. Then the words that other
stemmers are known to damage.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import simplemma
import snowballstemmer

from tests.benchmarks.search.conllu import gold
from tests.benchmarks.search.damage import DAMAGE, NOT_TOGETHER, TOGETHER
from workbench.core.text.stemming.stemmer import stem

_SNOWBALL = {"ar": "arabic", "hi": "hindi", "de": "german", "en": "english"}
_HALVES = (("all", None), ("odd", 1), ("even", 0))

Stemmer = Callable[[str], str]
Pair = frozenset[str]


class Score(NamedTuple):
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(lemmas: Mapping[str, Iterable[str]], stemmer: Stemmer) -> Score:
    """How well the pairs of types with one stem agree with those that share a lemma."""
    wanted = _pairs((lemma, word) for word, of_word in lemmas.items() for lemma in of_word)
    found = _pairs((stemmer(word), word) for word in lemmas)
    right = len(wanted & found)
    return Score(right / max(1, len(found)), right / max(1, len(wanted)))


def stemmers(language: str) -> dict[str, Stemmer]:
    """The stemmers of a language by name."""
    found: dict[str, Stemmer] = {
        "ours": lambda word: stem(word, language),
        "simplemma": lambda word: simplemma.lemmatize(word, lang=language).lower(),
    }
    if language in _SNOWBALL:
        found["Snowball"] = snowballstemmer.stemmer(_SNOWBALL[language]).stemWord
    return found


def damages() -> list[str]:
    """What is wrong with the words that stemmers are known to damage; an empty list when all are right."""
    wrong = [
        f"{language} {word}: {stem(word, language)} instead of {right}"
        for language, word, right in DAMAGE
        if stem(word, language) != right
    ]
    wrong += [f"{tag} {a} and {b} apart" for tag, a, b in TOGETHER if stem(a, tag) != stem(b, tag)]
    wrong += [f"{tag} {a} and {b} together" for tag, a, b in NOT_TOGETHER if stem(a, tag) == stem(b, tag)]
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.conllu")
    for path in parser.parse_args().files:
        language = path.name.partition(".")[0].partition("_")[0]
        for half, number in _HALVES:
            lemmas = gold(path, number)
            print(f"{language}, {half} sentences, {len(lemmas)} types")
            for name, stemmer in stemmers(language).items():
                reached = score(lemmas, stemmer)
                print(f"  {name:10} F1 {reached.f1:.3f}  P {reached.precision:.3f}  R {reached.recall:.3f}")
    wrong = damages()
    print(f"damage list: {len(DAMAGE) + len(TOGETHER) + len(NOT_TOGETHER)} cases, {len(wrong)} wrong")
    for line in wrong:
        print(f"  {line}")


def _pairs(keyed: Iterable[tuple[str, str]]) -> set[Pair]:
    together: defaultdict[str, set[str]] = defaultdict(set)
    for key, word in keyed:
        together[key].add(word)
    return {frozenset(pair) for words in together.values() for pair in combinations(words, 2)}


if __name__ == "__main__":
    main()
