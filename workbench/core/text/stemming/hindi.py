"""Hindi: simplemma's dictionary without its spelling, and the regular forms of its words that it lacks.

The dictionary writes भाषाएँ and बढ़ावा, newspapers भाषाएं and बढावा: nasals and nukta are folded on both sides.
An ending goes only where a word of the dictionary is left; see `hindi_forms` for the endings.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import cache
from typing import Final

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.dictionary import dictionary
from workbench.core.text.stemming.hindi_forms import (
    ALSO,
    FURTHER_VERBS,
    LOANS,
    NOUN_ENDINGS,
    NOUNS,
    OTHERWISE,
    PRONOUNS,
    SURE_PLURALS,
    VERB_ENDINGS,
)
from workbench.core.text.stemming.names import protected_names
from workbench.core.text.stemming.word_table import WordTable, word_table

_NUKTA: Final = str.maketrans(
    dict(zip("\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f", "कखगजडढफय", strict=True)) | {"\u093c": None}
)
_INFINITIVE: Final = "ना"
_PARTICIPLES: Final = ("ता", "ते", "ती")
_PERFECTIVE: Final = "ा"
_LENGTHENED: Final = {"ि": "ी", "ु": "ू"}
"""Vowels that are short before a vowel and long in the infinitive: पिएगा, पीना."""
_TABLES: Final = 1
"""To be raised when tables are made otherwise from the same words."""
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
        return lemmas.get(lemma) or lemma  # a form may be given as the lemma of its other spelling: हुये, हुए
    return _verb(folded) or _inflected(folded, lemmas) or _singular(folded)


def known_lemmas_of(folded: str) -> tuple[str, ...]:
    """The lemmas of a *folded* word that are written down, folded; none for an unknown one."""
    spelling = folded.translate(_NUKTA)
    lemma = _lemmas().get(spelling)
    return (lemma, *_homographs(spelling, lemma)) if lemma else ()


def hindi_homographs(word: str) -> tuple[str, ...]:
    """The other lemmas that *word* may be a form of, folded.

    The perfective of a verb is also the root of its causative: बढ़ा is “rose” and, in बढ़ा दिया, “raised”.
    """
    spelling = _spelling(word)
    return () if spelling in _names() else _homographs(spelling, hindi_stem(word))


def _homographs(spelling: str, lemma: str) -> tuple[str, ...]:
    if spelling in ALSO:
        return (ALSO[spelling],)
    if not spelling.endswith(_PERFECTIVE):
        return ()
    causative = spelling + _INFINITIVE
    return (causative,) if causative in _verbs() and lemma != causative else ()


def _verb(word: str) -> str | None:
    """The infinitive of the verb that *word* is a regular form of."""
    for ending in VERB_ENDINGS:
        root = word.removesuffix(ending)
        if root != word and len(root) >= _FEWEST:
            roots = (root, root[:-1] + _LENGTHENED.get(root[-1], root[-1]))
            found = next((verb for one in roots if (verb := one + _INFINITIVE) in _verbs()), None)
            if found:
                return found
    return None


def _inflected(word: str, lemmas: Mapping[str, str]) -> str | None:
    for ending, instead in NOUN_ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _FEWEST and (found := lemmas.get(base + instead)):
            return found
    return None


def _singular(word: str) -> str:
    """An unknown word, as loans are, without an ending that nothing but a plural has: बर्गरों, बर्गर."""
    for ending, instead in SURE_PLURALS:
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
def _verbs() -> Container[str]:
    """Infinitives: words in -nā that have participles, as सेना (army) has none."""
    return word_table("hi-verbs", _basis(), lambda: {verb.encode(): b"" for verb in _found_verbs()})


def _found_verbs() -> set[str]:
    lemmas = _lemmas()
    infinitives = {lemma for _, lemma in lemmas.entries() if lemma.endswith(_INFINITIVE)}
    return set(FURTHER_VERBS.split()) | {
        verb for verb in infinitives if any(lemmas.get(verb[:-2] + end) == verb for end in _PARTICIPLES)
    }


@cache
def _lemmas() -> WordTable:
    """Lemmas by form, both without what people spell differently; a form's own entry before a folded one."""
    return word_table(
        "hi-lemmas",
        _basis(),
        lambda: {form.encode(): lemma.encode() for form, lemma in _found_lemmas().items()},
    )


def _found_lemmas() -> dict[str, str]:
    known = dictionary("hi")
    found: dict[str, str] = {}
    for form, lemma in known.items() if known else ():
        spelling = _spelling(form)
        if spelling not in found or (spelling == form and lemma != form):
            found[spelling] = _spelling(lemma)
    found |= {_spelling(form): _spelling(lemma) for form, lemma in PRONOUNS.items()}
    return found | {word: word for word in f"{FURTHER_VERBS} {LOANS} {NOUNS}".split()} | OTHERWISE


def _basis() -> str:
    """All that tables of Hindi are made from: another one, and they are made anew."""
    known = dictionary("hi")
    spellings = [_spelling(chr(letter)) for letter in range(0x900, 0x980)]
    own = (PRONOUNS, FURTHER_VERBS, LOANS, NOUNS, OTHERWISE, _PARTICIPLES, spellings)
    return f"{_TABLES} {known.basis if known else ''} {own}"
