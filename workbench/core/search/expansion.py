"""The words of a dictionary that a group of words stands for, found without a look at all of them."""

from __future__ import annotations

from itertools import pairwise, takewhile

from workbench.core.search.dictionary import Dictionary
from workbench.core.search.patterns import word_test
from workbench.core.search.tree import Fuzzy, Prefix, Regex, Wildcard, WordGroup, WordRange


def words_of(dictionary: Dictionary, group: WordGroup) -> slice | list[int]:
    """Where the words of a prepared *group* stand in *dictionary*: one slice, or numbers in rising order."""
    match group:
        case Prefix(text):
            return dictionary.beginning_with(text)
        case WordRange(first, last):
            begin = dictionary.find(first).start
            return slice(begin, max(begin, dictionary.find(last).stop if last else len(dictionary)))
        case _:
            fits = word_test(group)
            candidates = _candidates(dictionary, group)
            if isinstance(candidates, slice):
                words = dictionary.words(candidates)
                return [at for at, word in enumerate(words, candidates.start) if fits(word)]
            return [at for at in candidates if fits(dictionary.word(at))]


def _candidates(dictionary: Dictionary, group: Wildcard | Regex | Fuzzy) -> slice | list[int]:
    """Words among which are all that fit."""
    match group:
        case Wildcard(pieces):
            if pieces[0] not in ("*", "?"):
                return dictionary.beginning_with(pieces[0])
            literal = max((piece for piece in pieces if piece not in ("*", "?")), key=len, default="")
            return dictionary.containing([literal]) if literal else dictionary.all
        case Regex(pattern):
            return dictionary.beginning_with(_literal_beginning(pattern))
        case Fuzzy(text, edits):
            pieces = _cut(text, edits + 1)
            return dictionary.containing(pieces) if all(pieces) else dictionary.all


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
