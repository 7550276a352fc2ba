"""English: simplemma's dictionary, then the regular endings of words that it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.dictionary import Dictionary, dictionary
from workbench.core.text.stemming.names import protected_names

_FEWEST: Final = 3
"""Letters that must remain when an ending goes."""
_FEWEST_DOUBLED: Final = 6
"""Letters of a verb whose last l British spelling doubles: travel, but not call."""
_ENDINGS: Final = (
    *(("ies", "y"), ("es", "e"), ("es", ""), ("s", "")),
    *(("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e")),
)
_IRREGULAR: Final = {
    form: lemma
    for lemma, forms in {
        "bad": "worse worst",
        "bend": "bent",
        "break": "broke",
        "far": "further",
        "feel": "felt",
        "go": "gone",
        "half": "halves",
        "leave": "left leaving",
        "play": "playing",
        "program": "programmed",
        "rise": "rose",
        "shake": "shook",
        "shoot": "shot",
        "swear": "swore",
        "think": "thought thinking",
        "wife": "wives",
        "win": "won winning",
    }.items()
    for form in forms.split()
}
"""Forms that the dictionary has as rarer words (the won of Korea) and that are these in almost every text."""
_INFLECTED: Final = ("s", "es", "ed", "d", "ing", "ies", "ied")
_PEOPLES: Final = ("ians", "icans")
"""Plurals that the dictionary has as names of their own: Indians, Americans. No given name ends so."""


def english_stem(word: str) -> str:
    """The lemma of *word*, folded."""
    known = dictionary("en")
    folded = fold_text(word) or word
    if known is None or word in protected_names("en"):
        return folded
    small = word.lower()
    if small.endswith(_PEOPLES):
        return folded[:-1]
    if small in _IRREGULAR:
        return _IRREGULAR[small]
    # A capitalised entry is a name and stays one; the small entry also serves the beginning of a sentence.
    lemma = known.lemma(small) or known.lemma(word) or known.lemma(small.capitalize())
    return fold_text(_american(lemma or _regular(small, known), known)) or folded


def _american(lemma: str, known: Dictionary) -> str:
    """*lemma* with one l at the end: the dictionary takes labelled for a form of “labell”."""
    doubled = (
        lemma.endswith("ll") and len(lemma) >= _FEWEST_DOUBLED and known.inflects(lemma[:-1], _INFLECTED)
    )
    return lemma[:-1] if doubled else lemma


def _regular(word: str, known: Dictionary) -> str:
    """What an unknown *word* may be the regular plural, past or participle of; itself without a match."""
    return next((form for form in _bases(word) if known.inflects(form, _INFLECTED)), word)


def _bases(word: str) -> Iterator[str]:
    for ending, instead in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _FEWEST:
            yield base + instead
            if not instead and ending != "s" and base[-1] == base[-2]:
                yield base[:-1]  # labelled
