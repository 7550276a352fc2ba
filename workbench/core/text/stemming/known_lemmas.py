"""What is written down of the lemmas of many words, without the rules: a look-up for each word.

A hundredth of the price of stemming: enough to find the words that the forms of a word may be built on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from workbench.core.text.folding import fold_word
from workbench.core.text.stemming.arabic_nouns import common_nouns
from workbench.core.text.stemming.dictionary import Dictionary, dictionary
from workbench.core.text.stemming.english import IRREGULAR as IRREGULAR_ENGLISH
from workbench.core.text.stemming.german import IRREGULAR as IRREGULAR_GERMAN
from workbench.core.text.stemming.hindi import known_lemmas_of
from workbench.core.text.stemming.stemmer import as_abroad

_Known = Iterator[tuple[int, str]]


def known_lemmas(language: str, words: Sequence[str], folded: Sequence[str]) -> _Known:
    """The numbers of those of *words* that are known in *language* (a primary subtag), with their stems.

    *folded* are the same words, folded. A word may have several stems. Without a language, names have those
    that they are found by abroad.
    """
    if not language:
        return _abroad(words, folded)
    known = dictionary(language)
    return iter(()) if known is None else _LOOK_UPS.get(language, _general)(known, words, folded)


def _abroad(words: Sequence[str], folded: Sequence[str]) -> _Known:
    for number, word in enumerate(words):
        if not word.isascii():
            for other in as_abroad(word, folded[number]):
                yield number, other


def _arabic(known: Dictionary, words: Sequence[str], folded: Sequence[str]) -> _Known:
    yield from known.lemmas_among(words)
    noun_of = common_nouns().get
    for number, word in enumerate(words):
        if noun := noun_of(word):
            yield number, noun


def _hindi(known: Dictionary, words: Sequence[str], folded: Sequence[str]) -> _Known:
    for number, word in enumerate(folded):
        for lemma in known_lemmas_of(word):
            yield number, lemma


def _general(known: Dictionary, words: Sequence[str], folded: Sequence[str]) -> _Known:
    for number, lemma in known.lemmas_among(words):
        yield number, fold_word(lemma)
    capital = [number for number, word in enumerate(words) if word[0].isupper()]
    for at, lemma in known.lemmas_among(words[number].lower() for number in capital):
        yield capital[at], fold_word(lemma)


def _with_irregular(irregular: Mapping[str, str]) -> _LookUp:
    def look_up(known: Dictionary, words: Sequence[str], folded: Sequence[str]) -> _Known:
        yield from _general(known, words, folded)
        for number, word in enumerate(words):
            if lemma := irregular.get(word) or irregular.get(word.lower()):
                yield number, fold_word(lemma)

    return look_up


_LookUp = Callable[[Dictionary, Sequence[str], Sequence[str]], _Known]
_LOOK_UPS: Final[Mapping[str, _LookUp]] = {
    "ar": _arabic,
    "de": _with_irregular(IRREGULAR_GERMAN),
    "en": _with_irregular(IRREGULAR_ENGLISH),
    "hi": _hindi,
}
