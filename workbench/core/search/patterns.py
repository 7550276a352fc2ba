"""Which words a group of words stands for: a prefix, a wildcard, a regular expression, near spellings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

import regex

from workbench.core.errors import UserError
from workbench.core.search.analysis import FOLDED
from workbench.core.search.expressions import REST_OF_A_LETTER
from workbench.core.search.tree import Fuzzy, Prefix, Regex, Wildcard, WordGroup, WordRange

# What a person calls one letter is a grapheme: a letter with its vowel signs and marks.
_SIGNS = {"*": ".*", "?": r"\X"}
# In folded words ü is ue and ß is ss, and still one letter to who asks for M?ller. That d?s finds “does”,
# too, is the smaller harm.
_FOLDED_SIGNS = {"*": ".*", "?": rf"\X{REST_OF_A_LETTER}"}
# An expression that needs longer for one word (seconds) would need hours for a dictionary.
_PATIENCE = 0.1


@lru_cache(maxsize=1000)
def word_test(group: WordGroup) -> Callable[[str], object]:
    """A test whether *group* (prepared) stands for a word; what it gives is true or false as a condition.

    Raises UserError for a regular expression that is not understood; the test, for one without an end.
    """
    match group:
        case Prefix(text):
            return lambda word: word.startswith(text)
        case Fuzzy(text, edits):
            return lambda word: distance(word, text, edits) <= edits
        case WordRange(first, last):
            return lambda word: first <= word and (not last or word <= last)
        case Regex(pattern):
            return _expression_test(pattern)
        case Wildcard(pieces):
            signs = _FOLDED_SIGNS if group.form == FOLDED else _SIGNS
            source = "".join(signs.get(piece) or regex.escape(piece) for piece in pieces)
            return regex.compile(source, regex.DOTALL).fullmatch


def fitting(group: WordGroup, words: Sequence[str]) -> Iterable[str]:
    """Those of *words* that *group* (prepared) stands for. Raises as `word_test`."""
    match group:
        case Prefix(text):
            return [word for word in words if word.startswith(text)]
        case Fuzzy(text, edits):
            return [words[at] for at, _ in near_spellings(text, words, edits)]
        case _:
            return filter(word_test(group), words)


def near_spellings(text: str, words: Sequence[str], edits: int) -> list[tuple[int, int]]:
    """The indexes of those of *words* that are at most so many *edits* away from *text*, and how many."""
    # Here, because loading it takes as long as opening an index, and few queries need it.
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import extract_iter

    near = extract_iter(text, words, scorer=Levenshtein.distance, score_cutoff=edits)
    return [(at, int(distance)) for _, distance, at in near]


def distance(word: str, text: str, most: int) -> int:
    """How many edits lead from one word to the other; *most* + 1 if there are more than *most*."""
    from rapidfuzz.distance import Levenshtein  # as above

    return Levenshtein.distance(word, text, score_cutoff=most)


def _expression_test(pattern: str) -> Callable[[str], object]:
    try:
        compiled = regex.compile(pattern)
    except regex.error as error:
        raise UserError(
            f"Regular expression “{pattern}”", f"It is not understood: {error}.", "Correct it."
        ) from error

    def fits(word: str) -> object:
        try:
            return compiled.fullmatch(word, timeout=_PATIENCE)
        except TimeoutError as error:
            raise UserError(
                f"Regular expression “{pattern}”",
                "It takes too long.",
                "Avoid repetitions within repetitions, such as (a+)+.",
            ) from error

    return fits
