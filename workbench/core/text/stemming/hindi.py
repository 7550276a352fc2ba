"""Hindi: simplemma's dictionary without its spelling, and plural and oblique endings of words that it lacks.

The dictionary writes भाषाएँ and बढ़ावा, newspapers भाषाएं and बढावा: nasals and nukta are folded on both sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.dictionary import dictionary
from workbench.core.text.stemming.names import protected_names

_NUKTA: Final = str.maketrans(
    dict(zip("\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f", "कखगजडढफय", strict=True)) | {"\u093c": None}
)
_ENDINGS: Final = (
    *(("ियों", "ी"), ("ियां", "ी"), ("ियो", "ी"), ("ाओं", "ा"), ("ाएं", "ा"), ("ुओं", "ु"), ("ुओं", "ू")),
    *(("ों", ""), ("ों", "ा"), ("ें", ""), ("े", "ा"), ("ी", "ा"), ("ो", "")),
    *(("ये", "ए"), ("यी", "ई"), ("यीं", "ईं"), ("येगा", "एगा"), ("वें", "वां"), ("वीं", "वां"), ("कर", "ना")),
)
"""Endings of plural and oblique case, other spellings (गये, गए), ordinals and absolutives, with what stands in
their place in the dictionary (folded)."""
_SURE_PLURALS: Final = (*(("ियों", "ी"), ("ियां", "ी"), ("ाओं", "ा"), ("ाएं", "ा"), ("ुओं", "ु"), ("ों", "")),)
"""Endings that nothing but a plural has."""
_FEWEST: Final = 2
"""Code points that must remain: most Hindi stems have two consonants at least."""
_FEWEST_OF_UNKNOWN: Final = 3


def hindi_stem(word: str) -> str:
    """The lemma of *word*, folded; the word, folded, where it and what it may be a form of are unknown."""
    folded = _spelling(word)
    lemmas = _lemmas()
    if folded in _names():
        return folded
    if folded in lemmas:
        lemma = lemmas[folded]
        return lemmas.get(lemma, lemma)  # a form may be given as the lemma of its other spelling: हुये, हुए
    return _inflected(folded, lemmas) or _singular(folded)


def _inflected(word: str, lemmas: Mapping[str, str]) -> str | None:
    for ending, instead in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _FEWEST and (found := lemmas.get(base + instead)):
            return found
    return None


def _singular(word: str) -> str:
    """An unknown word, as loans are, without an ending that nothing but a plural has: बर्गरों, बर्गर."""
    for ending, instead in _SURE_PLURALS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _FEWEST_OF_UNKNOWN:
            return base + instead
    return word


def _spelling(word: str) -> str:
    return fold_text(word).translate(_NUKTA)


@cache
def _names() -> frozenset[str]:
    return frozenset(map(_spelling, protected_names("hi")))


@cache
def _lemmas() -> Mapping[str, str]:
    """Lemmas by form, both without what people spell differently; a form's own entry before a folded one."""
    known = dictionary("hi")
    if known is None:
        return {}
    found: dict[str, str] = {}
    for form, lemma in known.items():
        spelling = _spelling(form)
        if spelling not in found or (spelling == form and lemma != form):
            found[spelling] = _spelling(lemma)
    return found
