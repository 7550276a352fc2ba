"""Whether a word may be a name: most words that a dictionary has are none."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.dictionary import Dictionary, dictionary
from workbench.core.text.stemming.names import names_by_folding

_FEWEST_LETTERS: Final = 3
_CAPITALS_FOR_NOUNS: Final = "de"
_OF_NOUNS: Final = ("e", "en", "n", "er", "es", "se", "nen")
"""Endings that names do not have, which know a genitive in -s at most."""


def may_be_name(word: str, languages: Iterable[str]) -> bool:
    """Whether *word* is rather a name than a word in one of *languages* (primary subtags, of its script).

    A capital says so, where nouns have none; so does a word that no dictionary has.
    """
    if len(word) < _FEWEST_LETTERS or not any(map(str.isalpha, word)):
        return False
    tags = tuple(languages)
    if any(fold_text(word) in names_by_folding(tag) for tag in tags):
        return True
    if word[0].isupper():
        german = dictionary(_CAPITALS_FOR_NOUNS) if _CAPITALS_FOR_NOUNS in tags else None
        return german is None or not _is_german_noun(word, german)
    return not any(
        (known := dictionary(tag)) and (word in known or word.capitalize() in known) for tag in tags
    )


def _is_german_noun(word: str, known: Dictionary) -> bool:
    lemma = known.lemma(word)
    return lemma is not None and (
        lemma.lower() != word.lower() or any(known.lemma(word + ending) == word for ending in _OF_NOUNS)
    )
