"""Languages without rules of their own here: what simplemma has for them, folded; else the folded word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.dictionary import Dictionary

_APOSTROPHES: Final = str.maketrans("’ʼ", "''")
_MARKS: Final = regex.compile(r"\p{Mn}")
"""Marks that are no part of a letter in canonical spelling: points of Hebrew, stress in Russian."""
_PERSIAN_LETTERS: Final = str.maketrans("يكى", "یکی")
_JOINER: Final = "\u200c"
_PERSIAN_PREFIXES: Final = ("نمی", "می")
_PERSIAN_SUFFIXES: Final = ("هایی", "های", "ها", "ترین", "تر", "ام", "ات", "اش", "ای", "اند")


def dictionary_stem(word: str, known: Dictionary) -> str:
    """The lemma of *word* in a dictionary, folded; tried in the spellings that people use for it."""
    spellings = _persian(word) if "\u0600" <= word[0] <= "\u06ff" else _spellings(word)
    lemma = next((lemma for spelling in spellings if (lemma := known.lemma(spelling))), None)
    if lemma and _JOINER in word:
        lemma = known.lemma(lemma) or lemma  # some forms with a joiner have a tense for a lemma: می‌گوید, گفت
    return fold_text(lemma or word) or word


def _spellings(word: str) -> Iterator[str]:
    """*word* as written, in small letters, as a name, without points and stress, without any marks."""
    plain = _MARKS.sub("", word.translate(_APOSTROPHES))
    yield from (word, plain, plain.lower(), plain.capitalize(), fold_text(word))


def _persian(word: str) -> Iterator[str]:
    """*word* with the letters and the joiner of the dictionary, which people leave out: ميگويد, می‌گوید."""
    persian = word.translate(_PERSIAN_LETTERS)
    yield from (word, persian)
    if _JOINER not in word:
        yield from (p + _JOINER + persian.removeprefix(p) for p in _PERSIAN_PREFIXES if persian.startswith(p))
        yield from (persian.removesuffix(s) + _JOINER + s for s in _PERSIAN_SUFFIXES if persian.endswith(s))
    yield fold_text(word)
