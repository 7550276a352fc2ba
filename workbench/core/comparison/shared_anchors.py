"""Passages that share what is written alike in every language: numbers, names in Latin letters, addresses.

A stand-in until passages are aligned by what they say: it knows no words, but an article about the same
story has the same figures and names in the same order, and few of them are enough to read two side by side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import regex

from workbench.core.comparison.passage_pairs import PassagePair, PassageText, monotone_chain
from workbench.core.text.folding import fold_word

MOST_COMMON = 6
"""Passages in which an anchor may stand: what stands in more tells none of them from the others, and every
pair of them would have to be weighed."""
LEAST_WEIGHT = 0.25
"""Of a pair: an anchor that stands twice in both texts is just enough, one that stands more often is not."""

_ANCHOR = regex.compile(
    r"""(?V1)
    (?P<address>(?:https?://|www\.)[^\s<>"«»]+ | [\w.+-]+@[\w-]+\.[\w.-]+ | [@\#]\w[\w\p{M}]+)
    | (?P<number>\p{Nd}+(?:[.,٫٬’\u00a0\u202f]\p{Nd}+)*)
    | (?P<name>\b[\p{Lu}&&\p{sc=Latn}][\p{sc=Latn}\p{M}]+)
    """,
    regex.VERBOSE,
)
_NOT_A_DIGIT = regex.compile(r"\D+")


def anchors(text: str) -> Iterator[tuple[int, str]]:
    """The anchors of *text*: where each begins (code points), and its form in which texts are compared.

    Numbers lose their separators, which languages set differently, and have digits 0 to 9; a single digit is
    none. Names begin with a capital letter: the other Latin words are those of one language only.
    """
    for match in _ANCHOR.finditer(text):
        key = fold_word(match[0])
        if match["number"]:
            key = _NOT_A_DIGIT.sub("", key)
        if len(key) > 1:
            yield match.start(), key


def shared_anchors(a: PassageText, b: PassageText) -> list[PassagePair]:
    """The chain of passages that share anchors; the rarer these are in both texts, the weightier the pair."""
    there = _passages_by_anchor(b)
    weights: defaultdict[tuple[int, int], float] = defaultdict(float)
    for key, here in _passages_by_anchor(a).items():
        for passage in here:
            for other in there.get(key, ()):
                weights[passage, other] += 1 / (len(here) * len(there[key]))
    pairs = (PassagePair(*ends, weight) for ends, weight in weights.items() if weight >= LEAST_WEIGHT)
    return monotone_chain(pairs)


def _passages_by_anchor(document: PassageText) -> dict[str, Sequence[int]]:
    found: defaultdict[str, dict[int, None]] = defaultdict(dict)
    number, passages = 0, document.passages
    for offset, key in anchors(document.text):
        while number < len(passages) and passages[number].span.end <= offset:
            number += 1
        if number < len(passages) and passages[number].span.start <= offset:
            found[key][number] = None
    return {key: list(numbers) for key, numbers in found.items() if len(numbers) <= MOST_COMMON}
