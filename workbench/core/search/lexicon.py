"""The words of all texts as they are written, found by what they are folded and stemmed to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from itertools import accumulate

from workbench.core.search.analysis import folded_word
from workbench.core.search.stems import languages_of_word, stemmed_terms
from workbench.core.text.folding import fold_words
from workbench.core.text.stemming.known_lemmas import known_lemmas

# A shorter part of a word would be in every tenth word of the dictionary.
_FEWEST_LETTERS = 3
# ة is ت before a pronoun, ى is ا (مستواه); folded, they are these.
_CHANGED_BEFORE_ENDINGS = "هي"
# Stemming a word takes some 15 µs, when it has not been stemmed lately.
_MOST_STEMMED = 3_000


class Lexicon:
    """The *words* of the dictionary ``exact``, sorted; what a search asks of them takes milliseconds."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        # Together, as folding 86,000 words one by one takes three times as long.
        folded = fold_words(words)
        if len(folded) != len(words):
            raise ValueError("a word of the dictionary has a line break")
        self._folded = [found or folded_word(word) for found, word in zip(folded, words, strict=True)]
        self._joined = "\n".join(["", *self._folded, ""])  # each with a line break on either side
        self._ends = list(accumulate(len(word) + 1 for word in self._folded))
        self._known: dict[str, dict[str, list[int]]] = {}

    def folding_to(self, folded: str) -> list[str]:
        """The words that are *folded* in the form ``folded``."""
        return [self.words[number] for number in self._folding_to(folded)]

    def folding_to_any(self, folded: Set[str]) -> list[str]:
        """The words that are one of *folded* in the form ``folded``; for many at once."""
        return [word for word, form in zip(self.words, self._folded, strict=True) if form in folded]

    def stemming_to(self, stem: str, languages: Iterable[str]) -> list[str]:
        """The words that *stem* stands for in a text in one of *languages*, or in none.

        Looked for among words that the dictionary of a language, or a table of ours, gives to *stem*, and
        among those in which one of these, or *stem*, stands: with clitics, endings, in compounds. Of a
        hundred words three are missed in Arabic, one or two elsewhere: forms that only rules know (سيصوم).
        """
        numbers = {
            number
            for tag in ("", *languages_of_word(stem, languages))
            for number in self._known_in(tag).get(stem, ())
        }
        folded = folded_word(stem)
        numbers.update(self._folding_to(folded))
        parts = {folded, *(self._folded[number] for number in numbers)}
        parts |= {part[:-1] for part in parts if part[-1] in _CHANGED_BEFORE_ENDINGS}
        numbers.update(self._containing(parts))
        nearest = sorted(numbers, key=lambda number: (len(self._folded[number]), number))[:_MOST_STEMMED]
        found = [number for number in nearest if stem in stemmed_terms(self.words[number], languages)]
        return [self.words[number] for number in sorted(found)]

    def _containing(self, parts: Iterable[str]) -> Iterator[int]:
        """The numbers of the words that have one of *parts* inside, as folded."""
        wanted = sorted((part for part in parts if len(part) >= _FEWEST_LETTERS), key=len)
        minimal = [part for at, part in enumerate(wanted) if not any(map(part.__contains__, wanted[:at]))]
        if minimal:
            for match in re.finditer("|".join(map(re.escape, minimal)), self._joined):
                yield bisect_right(self._ends, match.start() - 1)

    def _folding_to(self, folded: str) -> Iterator[int]:
        """The numbers of the words that are *folded* so."""
        wanted = f"\n{folded}\n"
        at = self._joined.find(wanted)
        while at >= 0:
            yield bisect_right(self._ends, at)
            at = self._joined.find(wanted, at + len(folded) + 1)

    def _known_in(self, language: str) -> dict[str, list[int]]:
        """The words by their stem, as far as it is written down for *language* somewhere."""
        if language not in self._known:
            found: defaultdict[str, list[int]] = defaultdict(list)
            for number, lemma in known_lemmas(language, self.words, self._folded):
                found[lemma].append(number)
            self._known[language] = found
        return self._known[language]
