"""The words of a dictionary that a group of words stands for, found without a look at all of them."""

from __future__ import annotations

from itertools import takewhile

import numpy as np

from workbench.core.search.patterns import near_spellings, word_test
from workbench.core.search.tree import Fuzzy, Prefix, Regex, Wildcard, WordGroup, WordRange
from workbench.core.search.whoosh_engine.arrays import Array
from workbench.core.search.whoosh_engine.dictionary import Dictionary


def words_of(dictionary: Dictionary, group: WordGroup) -> slice | list[int]:
    """Where the words of a prepared *group* stand in *dictionary*: one slice, or numbers in rising order."""
    match group:
        case Prefix(text):
            return dictionary.beginning_with(text)
        case WordRange(first, last):
            begin = dictionary.find(first).start
            return slice(begin, max(begin, dictionary.find(last).stop if last else len(dictionary)))
        case Fuzzy():
            return near_words(dictionary, group)[0]
        case _:
            return _fitting(dictionary, group, _candidates(dictionary, group))


def near_words(dictionary: Dictionary, group: Fuzzy) -> tuple[list[int], list[int]]:
    """Where the words of a prepared *group* stand, in rising order, and how many edits away each is."""
    numbers = dictionary.letter_sets.near(group.text, group.edits)
    near = near_spellings(group.text, dictionary.words_at(numbers), group.edits)
    return [int(numbers[at]) for at, _ in near], [distance for _, distance in near]


def _fitting(dictionary: Dictionary, group: Wildcard | Regex, numbers: Array) -> list[int]:
    """Those of the words *numbers* that fit."""
    fits = word_test(group)
    words = dictionary.words_at(numbers)
    return [number for number, word in zip(numbers.tolist(), words, strict=True) if fits(word)]


def _candidates(dictionary: Dictionary, group: Wildcard | Regex) -> Array:
    """The numbers of words among which are all that fit."""
    beginning = ""
    match group:
        case Wildcard(pieces):
            if pieces[0] in ("*", "?"):
                literal = max((piece for piece in pieces if piece not in ("*", "?")), key=len, default="")
                return dictionary.containing(literal)
            beginning = pieces[0]
        case Regex(pattern):
            beginning = _literal_beginning(pattern)
    words = dictionary.beginning_with(beginning)
    return np.arange(words.start, words.stop)


def _literal_beginning(pattern: str) -> str:
    """Letters with which every word begins that fits the expression; empty if that is not plain to see."""
    letters = "".join(takewhile(str.isalnum, pattern))
    rest = pattern[len(letters) :]
    if "|" in pattern:
        return ""
    return letters[:-1] if rest[:1] in ("*", "?", "{", "+") else letters
