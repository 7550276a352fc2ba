"""Languages without rules of their own here: what simplemma has for them, folded; else the folded word."""

from __future__ import annotations

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.dictionary import Dictionary


def dictionary_stem(word: str, known: Dictionary) -> str:
    """The lemma of *word* in a dictionary, folded; tried as written, in small letters and without marks."""
    folded = fold_text(word)
    lemma = known.lemma(word) or known.lemma(word.lower()) or known.lemma(folded)
    return fold_text(lemma or word) or word
