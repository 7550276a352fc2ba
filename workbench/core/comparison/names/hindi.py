"""Candidates in Devanagari, which has no capitals, but a dictionary that knows most words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from workbench.core.comparison.names.candidates import (
    Candidate,
    Sentence,
    Sign,
    Word,
    beside,
    candidate,
    known_sign,
    sign_of,
)
from workbench.core.text.folding import fold_text
from workbench.core.text.names.spelling import INDIC, script_of_word
from workbench.core.text.stemming.dictionary import dictionary
from workbench.core.text.stemming.stemmer import stem

_MOST_WORDS: Final = 4
_FEWEST: Final = 3


def hindi_candidates(sentence: Sentence) -> Iterator[Candidate]:
    """The candidates of a sentence that are in Devanagari."""
    words, at = sentence.words, 0
    while at < len(words):
        last = at
        while last < len(words) and last - at < _MOST_WORDS and (last == at or beside(words[last])):
            if not _belongs(sentence, words[last]):
                break
            last += 1
        if last == at:
            at += 1
            continue
        yield from _told(sentence, at, last)
        at = last


def _belongs(sentence: Sentence, word: Word) -> bool:
    wording = sentence.wording
    if script_of_word(word.text) != INDIC or word.folded in wording.no | wording.titles:
        return False
    return (
        word.folded in wording.given | wording.family
        or known_sign(word.text, "hi") is not None
        or is_unknown(word.text)
    )


def _told(sentence: Sentence, first: int, last: int) -> Iterator[Candidate]:
    words, wording = sentence.words[first:last], sentence.wording
    signs: set[Sign] = set()
    if any(word.folded in wording.given | wording.family for word in words):
        signs.add(Sign.GIVEN)
    signs |= {sign for word in words if (sign := known_sign(word.text, "hi"))}
    if any(is_unknown(word.text) for word in words):
        signs.add(Sign.UNKNOWN)
    told = ""
    before = sentence.words[first - 1] if first and beside(words[0]) else None
    if before and before.folded in wording.titles | wording.organisations | wording.places:
        told = before.text
        signs.add(sign_of(told, wording))
    behind = sentence.words[last] if last < len(sentence.words) else None
    if behind and beside(behind) and behind.folded in wording.verbs:
        signs.add(Sign.SPEAKS)
    if len(words) == 1 and signs <= {Sign.GIVEN}:
        return
    yield candidate(words, signs, told)


@lru_cache(maxsize=100_000)
def is_unknown(text: str) -> bool:
    """Whether no dictionary has *text*."""
    known = dictionary("hi")
    if known is None or len(text) < _FEWEST or text in known:
        return False
    return stem(text, "hi") in (fold_text(text), text)
