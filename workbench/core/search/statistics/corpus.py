"""A whole collection as numbers, ready to be counted in any form and for any selection of documents.

Words are counted in a form, but people see a spelling: the most frequent one of those that are the same in
it. A stemmed word is that of the language of its document, one stem each; the further terms by which search
finds a word (the parts of a compound) would count it twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from workbench.core.search.analysis import EXACT, STEMMED, WORD_FORMS
from workbench.core.search.sequences import Numbering, WordSequences
from workbench.core.search.stems import indexed_language
from workbench.core.text.stemming.stemmer import primary, stem, terms_of_language

# Positions that are counted in one step; each takes some 30 bytes meanwhile.
_STRETCH = 8_000_000
_NO_PAIRS = np.zeros(0, np.uint64)
# Of fewer documents in a language, the share of a word says nothing.
_ENOUGH_DOCUMENTS = 10

Counts = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class FormedWords:
    """All words in one form: *terms* by number and back, and *numbers*, which has one for each position."""

    terms: list[str]
    numbers: NDArray[np.uint32]
    number_of: Mapping[str, int]


def paired(one: NDArray[np.uint32], other: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """Two numbers as one: NumPy sorts one number several times faster than two."""
    return (one.astype(np.uint64) << np.uint64(32)) | other


def first_of(pairs: NDArray[np.uint64]) -> Counts:
    """The first numbers of some pairs."""
    return (pairs >> np.uint64(32)).astype(np.int64)


def second_of(pairs: NDArray[np.uint64]) -> Counts:
    """The second numbers of some pairs."""
    return (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)


def term_in(form: str, word: str, language: str) -> str:
    """What *word* counts as in a *form*, in a document in *language*."""
    if form == STEMMED:
        return stem(word, indexed_language(language, language))
    return WORD_FORMS[form](word)


class Corpus:
    """The words of some documents. *languages* are those of the documents (BCP 47), by id."""

    def __init__(self, sequences: WordSequences, languages: Mapping[str, str]) -> None:
        self.sequences = sequences
        self.ids = sequences.ids
        self._languages = [primary(languages.get(identifier, "")) for identifier in sequences.ids]
        self._formed: dict[str, FormedWords] = {}

    @cached_property
    def lengths(self) -> Counts:
        """How many words each document has."""
        return np.diff(self.sequences.ends, prepend=0)

    @cached_property
    def everything(self) -> Mask:
        """The selection of all documents."""
        return np.ones(len(self.ids), bool)

    def selection(self, ids: Iterable[str]) -> Mask:
        """Whether each document is one of *ids*."""
        wanted = set(ids)
        return np.fromiter((one in wanted for one in self.ids), bool, len(self.ids))

    def size(self, selection: Mask) -> int:
        """How many words a selection has."""
        return int(self.lengths[selection].sum())

    def formed(self, form: str) -> FormedWords:
        """All words in a *form*, made once."""
        if form not in self._formed:
            self._formed[form] = self._stemmed() if form == STEMMED else self._in_form(form)
        return self._formed[form]

    def stretches(self) -> Iterator[tuple[slice, NDArray[np.uint32]]]:
        """All positions in slices that end with a document, and the document (its place in *ids*) of each."""
        first = start = 0
        ends = self.sequences.ends
        while first < len(ends):
            behind = max(first + 1, int(np.searchsorted(ends, start + _STRETCH, "right")))
            documents = np.arange(first, behind, dtype=np.uint32)
            end = int(ends[behind - 1])
            yield slice(start, end), np.repeat(documents, self.lengths[first:behind])
            first, start = behind, end

    def counts(self, form: str, selection: Mask) -> Counts:
        """How often each term of a *form* stands in a selection."""
        formed = self.formed(form)
        counts = np.zeros(len(formed.terms), np.int64)
        for places, documents in self.stretches():
            chosen = formed.numbers[places][selection[documents]]
            counts += np.bincount(chosen, minlength=len(counts))
        return counts

    def documents(self, form: str, selection: Mask) -> Counts:
        """In how many documents of a selection each term of a *form* stands."""
        formed = self.formed(form)
        counts = np.zeros(len(formed.terms), np.int64)
        for places, documents in self.stretches():
            chosen = selection[documents]
            pairs = paired(documents[chosen], formed.numbers[places][chosen])
            pairs.sort()
            new = np.ones(len(pairs), bool)
            new[1:] = pairs[1:] != pairs[:-1]
            counts += np.bincount(second_of(pairs[new]), minlength=len(counts))
        return counts

    def common(self, form: str, selection: Mask, share: float) -> Mask:
        """Whether each term of a *form* stands in more than *share* of the documents in some language.

        So the function words of any language are known without a list of them.
        """
        found = np.zeros(len(self.formed(form).terms), bool)
        for language in set(self._languages) if share < 1 else ():
            spoken = selection & self._in_language(language)
            if spoken.sum() >= _ENOUGH_DOCUMENTS:
                found |= self.documents(form, spoken) > share * spoken.sum()
        return found

    def spellings(self, form: str, terms: Counts, selection: Mask) -> list[str]:
        """The most frequent spelling in a selection of each of *terms* (by number), which all stand there."""
        formed = self.formed(form)
        wanted = np.zeros(len(formed.terms), bool)
        wanted[terms] = True
        spelled: list[NDArray[np.uint64]] = []
        for places, documents in self.stretches():
            chosen = wanted[formed.numbers[places]] & selection[documents]
            spelled.append(paired(formed.numbers[places][chosen], self.sequences.numbers[places][chosen]))
        pairs, counts = np.unique(np.concatenate(spelled or [_NO_PAIRS]), return_counts=True)
        of_terms, words = first_of(pairs), second_of(pairs)
        # The last of each term in this order is its most frequent word, of several the one known first.
        order = np.lexsort((-words, counts, of_terms))
        best = dict(zip(of_terms[order].tolist(), words[order].tolist(), strict=True))
        return [self.sequences.words[best[term]] for term in terms.tolist()]

    def _in_language(self, language: str) -> Mask:
        return np.fromiter((one == language for one in self._languages), bool, len(self._languages))

    def _in_form(self, form: str) -> FormedWords:
        known = Numbering()
        words = self.sequences.words
        terms = words if form == EXACT else map(WORD_FORMS[form], words)
        of_words = np.fromiter(map(known.__getitem__, terms), np.uint32, len(words))
        return FormedWords(list(known), of_words[self.sequences.numbers], known)

    def _stemmed(self) -> FormedWords:
        known = Numbering()
        numbers = np.zeros(len(self.sequences.numbers), np.uint32)
        for language in sorted(set(self._languages)):
            spoken = self._in_language(language)
            stems = terms_of_language(indexed_language(language, language))
            of_words = np.zeros(len(self.sequences.words), np.uint32)
            for word in np.flatnonzero(self.counts(EXACT, spoken)).tolist():
                of_words[word] = known[stems[self.sequences.words[word]][0]]
            for places, documents in self.stretches():
                chosen = spoken[documents]
                numbers[places][chosen] = of_words[self.sequences.numbers[places][chosen]]
        return FormedWords(list(known), numbers, known)
