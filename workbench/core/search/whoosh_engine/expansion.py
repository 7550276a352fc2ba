"""The words of a dictionary that a group of words stands for, found without a look at all of them."""

from __future__ import annotations

from itertools import pairwise, takewhile

import numpy as np

from workbench.core.search.patterns import word_test
from workbench.core.search.tree import Fuzzy, Prefix, Regex, Wildcard, WordGroup, WordRange
from workbench.core.search.whoosh_engine.arrays import Array
from workbench.core.search.whoosh_engine.dictionary import Dictionary, encoded

# Bytes that UTF-8 has for one code point at most.
_LONGEST_LETTER = 4
# Up to so many letters, words one edit away are looked for at each of them. Words that are longer are few,
# so that all of about the same length are compared.
_LONG = 60


def words_of(dictionary: Dictionary, group: WordGroup) -> slice | list[int]:
    """Where the words of a prepared *group* stand in *dictionary*: one slice, or numbers in rising order."""
    match group:
        case Prefix(text):
            return dictionary.beginning_with(text)
        case WordRange(first, last):
            begin = dictionary.find(first).start
            return slice(begin, max(begin, dictionary.find(last).stop if last else len(dictionary)))
        case _:
            return _fitting(dictionary, group, _candidates(dictionary, group))


def _fitting(dictionary: Dictionary, group: Wildcard | Regex | Fuzzy, numbers: Array) -> list[int]:
    """Those of the words *numbers* that fit."""
    if isinstance(group, Fuzzy):
        return _near(dictionary, group, numbers)
    fits = word_test(group)
    words = dictionary.words_at(numbers)
    return [number for number, word in zip(numbers.tolist(), words, strict=True) if fits(word)]


def _near(dictionary: Dictionary, group: Fuzzy, numbers: Array) -> list[int]:
    """Those of the words *numbers* that are near enough."""
    # Here, because loading it takes as long as opening an index, and few queries need it.
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import extract_iter

    difference = dictionary.lengths(numbers) - len(encoded(group.text))
    numbers = numbers[abs(difference) <= _LONGEST_LETTER * group.edits]
    words = dictionary.words_at(numbers)
    near = extract_iter(group.text, words, scorer=Levenshtein.distance, score_cutoff=group.edits)
    return [int(numbers[index]) for _, _, index in near]


def _candidates(dictionary: Dictionary, group: Wildcard | Regex | Fuzzy) -> Array:
    """The numbers of words among which are all that fit."""
    beginning = ""
    match group:
        case Wildcard(pieces):
            if pieces[0] in ("*", "?"):
                literal = max((piece for piece in pieces if piece not in ("*", "?")), key=len, default="")
                return dictionary.containing([literal])
            beginning = pieces[0]
        case Regex(pattern):
            beginning = _literal_beginning(pattern)
        case Fuzzy(text, edits):
            if len(text) > _LONG:
                return np.arange(len(dictionary))
            if edits > 1:
                return dictionary.containing(_cut(text, edits + 1))
            return _one_edit_away(dictionary, text)
    words = dictionary.beginning_with(beginning)
    return np.arange(words.start, words.stop)


def _one_edit_away(dictionary: Dictionary, text: str) -> Array:
    """Words that begin as *text* does up to some letter and end as it does after that letter."""
    found = [
        dictionary.ending_with(text[at + 1 :], dictionary.beginning_with(text[:at]))
        for at in range(len(text) + 1)
    ]
    return np.unique(np.concatenate(found))


def _cut(text: str, count: int) -> tuple[str, ...]:
    """*text* in *count* pieces of about equal length.

    As fewer edits than pieces were made, one of the pieces at least is untouched.
    """
    cuts = [len(text) * part // count for part in range(count + 1)]
    return tuple(dict.fromkeys(text[start:end] for start, end in pairwise(cuts)))


def _literal_beginning(pattern: str) -> str:
    """Letters with which every word begins that fits the expression; empty if that is not plain to see."""
    letters = "".join(takewhile(str.isalnum, pattern))
    rest = pattern[len(letters) :]
    if "|" in pattern:
        return ""
    return letters[:-1] if rest[:1] in ("*", "?", "{", "+") else letters
