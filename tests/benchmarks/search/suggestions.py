"""How often a mistyped word is put right, and what suggestions cost.

    MUQABALA_CACHE=FOLDER python -m tests.benchmarks.search.suggestions PROJECT [--words 500] [--seed 7]

Words of at least five letters that stand in five documents or more get one mistake each, every kind as
often as the others: a letter left out, put in (any of the corpus), replaced or doubled, two swapped;
what is then a word of the corpus itself is left out, as nobody can know. Printed for each script: how
often the word, as folded, was the first suggestion and among the first three; then the milliseconds of
CPU time for spelling and for related words of a stemmed query, and what the words of all texts took to
be read, once.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from workbench.core.progress import NoProgress
from workbench.core.project.project import open_project
from workbench.core.project.searching import Searcher
from workbench.core.project.suggesting import Suggester
from workbench.core.search.analysis import FOLDED, folded_word
from workbench.core.search.request import SearchRequest
from workbench.core.search.tree import Term
from workbench.core.text.language import script_of

_FEWEST_LETTERS = 5
_FEWEST_DOCUMENTS = 5


def mistyped(word: str, letters: str, chance: random.Random) -> str:
    """*word* with one mistake."""
    at = chance.randrange(len(word))
    before, letter, behind = word[:at], word[at], word[at + 1 :]
    kinds = (
        before + behind,
        before + chance.choice(letters) + letter + behind,
        before + chance.choice(letters) + behind,
        before + letter + letter + behind,
        before + behind[:1] + letter + behind[1:],
    )
    return chance.choice(kinds)


def _questions(
    searcher: Searcher, words: list[str], count: int, chance: random.Random
) -> Iterator[tuple[str, str]]:
    """Words with what was typed for them."""
    engine = searcher.index.opened()
    folded = sorted({folded for word in words if len(folded := folded_word(word)) >= _FEWEST_LETTERS})
    alphabets: defaultdict[str, set[str]] = defaultdict(set)
    for word in folded:
        alphabets[script_of(word[0])].update(letter for letter in word if script_of(letter))
    chance.shuffle(folded)
    for word in folded:
        if not count:
            return
        script = script_of(word[0])
        if script and engine.count(Term(word, form=FOLDED)) >= _FEWEST_DOCUMENTS:
            typed = mistyped(word, "".join(sorted(alphabets[script])), chance)
            if typed != word and not engine.count(Term(typed, form=FOLDED)):
                count -= 1
                yield word, typed


def main() -> None:
    """Ask, count, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    searcher = Searcher(open_project(args.project))
    searcher.index.update(NoProgress())
    suggester = Suggester(searcher)
    began = time.process_time()
    words = suggester.lexicon().words
    print(f"{len(words):,} words of all texts in {(time.process_time() - began) * 1e3:.0f} ms")
    questions = list(_questions(searcher, words, args.words, random.Random(args.seed)))
    first: defaultdict[str, list[int]] = defaultdict(list)
    taken: defaultdict[str, list[float]] = defaultdict(list)
    for word, typed in questions:
        began = time.process_time()
        found = [folded_word(each.query) for each in suggester.spelling(SearchRequest(typed))]
        taken["spelling"].append(time.process_time() - began)
        first[script_of(word[0])].append(found.index(word) if word in found else 99)
        began = time.process_time()
        suggester.related(SearchRequest(word, field="stemmed"))
        taken["related"].append(time.process_time() - began)
    for script, places in first.items():
        best, among = (sum(place < most for place in places) / len(places) for most in (1, 3))
        print(f"{script}: {len(places)} mistyped, first {best:.3f}, among three {among:.3f}")
    for name, seconds in taken.items():
        ordered = sorted(seconds)
        middle, late = (ordered[int(len(ordered) * share)] * 1e3 for share in (0.5, 0.95))
        print(f"{name}: first time {seconds[0] * 1e3:.0f} ms, then p50 {middle:.1f} ms, p95 {late:.1f} ms")
    searcher.index.close()


if __name__ == "__main__":
    main()
