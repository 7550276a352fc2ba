"""What the words of a text are stemmed to, by language: one stem each, and what else a word is found by.

Only words in the script of the language are stemmed; a Latin name in an Arabic text is folded as everywhere.
Folding is also all that happens in languages without a dictionary. Every stem is remembered: the dictionaries
are asked once for each word of a corpus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Final

import regex

from workbench.core.text.folding import fold_text, fold_word
from workbench.core.text.language import script_of, scripts_of_language
from workbench.core.text.remembered import Remembered
from workbench.core.text.stemming.arabic import arabic_stem, without_clitic
from workbench.core.text.stemming.dictionary import dictionary
from workbench.core.text.stemming.english import english_stem
from workbench.core.text.stemming.general import dictionary_stem
from workbench.core.text.stemming.german import german_parts, german_stem, is_german
from workbench.core.text.stemming.hindi import hindi_homographs, hindi_stem
from workbench.core.text.stemming.korean import without_particle

VERSION: Final = 6
"""To be raised when words get other stems: indexes made with the old ones are then outdated."""

_STEMS: Final[Mapping[str, Callable[[str], str]]] = {
    "ar": arabic_stem,
    "de": german_stem,
    "en": english_stem,
    "hi": hindi_stem,
}
MAIN_LANGUAGES: Final = tuple(_STEMS)
"""The languages with rules of their own."""
_CAPITALISING: Final = frozenset({"de"})
"""The main languages with nouns in capitals, which people leave out when they search. In other languages only
names have them; ours in English stand in the dictionary in small letters, too."""
_BARE: Final = str.maketrans("ÄÖÜäöüØøÅå", "AOUaouOoAa")
_DOUBLED: Final = str.maketrans({"Å": "Aa", "å": "aa"})
_FINAL_HEH: Final = regex.compile("(?<=..)ه$")
_LETTERS_ABROAD: Final = frozenset("ÄÖÜäöüØøÅå")
_LONGEST: Final = 100
"""Letters of a word that may be one: the longest German law has 63. What is longer is data that somebody has
pasted, and looking for known words in it would take minutes."""


def primary(language: str) -> str:
    """The primary subtag of a BCP 47 tag, in small letters: ``de-AT`` is ``de``."""
    return language.lower().replace("_", "-").partition("-")[0]


class _Terms(Remembered[tuple[str, ...]]):
    """The terms of the words of one language, found when they are first asked for."""

    def __init__(self, language: str) -> None:
        super().__init__(self._terms_of, 50_000)  # about 30 MB when full
        self._language = language
        self._scripts = scripts_of_language(language)

    def _terms_of(self, word: str) -> tuple[str, ...]:
        folded = fold_word(word) or word
        if len(word) > _LONGEST or not any(script_of(letter) in self._scripts for letter in word):
            return tuple(dict.fromkeys((folded, *as_abroad(word, folded))))
        stem = self._stem(word) or folded
        return tuple(dict.fromkeys((stem, *self._also(word, stem, folded))))

    def _stem(self, word: str) -> str:
        if self._language in _STEMS:
            return _STEMS[self._language](word)
        known = dictionary(self._language)
        return dictionary_stem(word, known) if known else ""

    def _also(self, word: str, stem: str, folded: str) -> Iterator[str]:
        """What *word* is found by besides its stem."""
        if self._language == "de":
            yield from german_parts(word)
        elif self._language == "hi":
            yield from hindi_homographs(word)
        elif self._language == "ko" and (noun := without_particle(folded)):
            yield noun
        elif self._language == "ar" and stem == folded and (rest := without_clitic(word)):
            yield fold_text(rest)
        if stem == folded and not (self._language == "de" and is_german(word)):
            yield from as_abroad(word, folded)


def as_abroad(word: str, folded: str) -> Iterator[str]:
    """How a name is written where nobody has its letters: Zurich, Malmo; Aarhus, as before 1948."""
    if word[0].isupper() and not _LETTERS_ABROAD.isdisjoint(word):
        for letters in (_BARE, _DOUBLED):
            if (other := fold_text(word.translate(letters))) != folded:
                yield other


@cache
def terms_of_language(language: str) -> Mapping[str, tuple[str, ...]]:
    """Word to terms in a language (a BCP 47 tag; empty: folding only): the stem first, the others in order.

    The others are the parts of a compound, an unknown word without what may be a clitic, and the other lemmas
    of a form that two words share. A query asks for stems only, so that Missbrauch finds Datenmissbrauch but
    not the other way round.
    """
    return _terms(primary(language))


@cache
def _terms(language: str) -> _Terms:
    return _Terms(language)


def stem(word: str, language: str) -> str:
    """The stem of *word* in a *language* (a BCP 47 tag; empty: folding only). Never empty."""
    return terms_of_language(language)[word][0]


def readings(words: tuple[str, ...], languages: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The stems of the *words* of a query in each language that they may be in, each different reading once.

    The first is folding alone, as for names and for words of other scripts.
    """
    found = {tuple(stem(word, "") for word in words): None}
    for language in sorted(set(map(primary, languages))):
        found[tuple(stem(word, language) for word in words)] = None
        if language in _CAPITALISING or language not in MAIN_LANGUAGES:
            found[tuple(stem(word[:1].upper() + word[1:], language) for word in words)] = None
        if language == "ar":  # as people type who leave out dots: شركه for شركة, which may also be “his trap”
            found[tuple(stem(_FINAL_HEH.sub("ة", word), language) for word in words)] = None
    return tuple(found)
