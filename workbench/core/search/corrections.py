"""Words of the dictionary that may have been meant by one that is not in it, or hardly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import log10
from typing import Literal

from workbench.core.search.analysis import EXACT, FOLDED, folded_word
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.engine import SearchEngine
from workbench.core.search.lexicon import Lexicon
from workbench.core.search.tree import Fuzzy, Or, Term
from workbench.core.text.spelling.distance import cost
from workbench.core.text.spelling.keyboards import other_layouts

Reason = Literal["spelling", "layout"]

_FEWEST_LETTERS = 3
# Of shorter words, half the dictionary is two edits away.
_FEWEST_FOR_TWO_EDITS = 5
_MOST_COSTLY = ((4, 0.7), (7, 1.3), (99, 2.0))  # by the letters of a word: what may be wrong with it
_LAYOUT = 0.4
# A word of ten times as many documents may be a quarter of a letter further away (.2 to .35 do as well).
_WORTH_OF_FREQUENCY = 0.25
# Counting takes some 20 µs a word.
_MOST_COUNTED = 400


@dataclass(frozen=True, slots=True)
class Correction:
    """A *word*, as it is mostly written in the texts, of so many *documents*; *cost*: how far it is from what
    was typed (see `spelling.distance`), *reason*: a misspelling, or another layout of the keyboard."""

    word: str
    documents: int
    cost: float
    reason: Reason = "spelling"

    @property
    def rank(self) -> float:
        """The lower, the likelier."""
        return self.cost - _WORTH_OF_FREQUENCY * log10(self.documents + 1)


def corrections(engine: SearchEngine, lexicon: Lexicon, typed: str, field: str) -> list[Correction]:
    """Words of *field* near to *typed*, the likeliest first. *lexicon* says how they are written."""
    found = [
        Correction(word, documents, distance)
        for word, distance in _near(engine, folded_word(typed), field)
        if (documents := engine.count(Term(word, field, FOLDED)))
    ]
    best = sorted(found, key=lambda correction: (correction.rank, correction.word))
    return [
        Correction(_as_written(engine, lexicon, one.word, field), one.documents, one.cost) for one in best[:5]
    ]


def on_other_layouts(engine: SearchEngine, lexicon: Lexicon, typed: str, field: str) -> Iterator[Correction]:
    """What the keys of *typed* (also signs: ``lhs;``) write on another layout, if the texts have it."""
    for _, text in other_layouts(typed):
        words = [folded_word(word) for word in spans_and_words(text)[1]]
        if text != typed and len(words) == 1 and len(words[0]) >= _FEWEST_LETTERS:
            documents = engine.count(Term(words[0], field, FOLDED))
            if documents:
                written = _as_written(engine, lexicon, words[0], field)
                yield Correction(written, documents, _LAYOUT, "layout")


def _near(engine: SearchEngine, typed: str, field: str) -> list[tuple[str, float]]:
    """The words near to *typed*, folded, the nearest first, with what is wrong with them."""
    if len(typed) < _FEWEST_LETTERS:
        return []
    edits = 2 if len(typed) >= _FEWEST_FOR_TWO_EDITS else 1
    most = next(cost for letters, cost in _MOST_COSTLY if len(typed) <= letters or letters == 99)
    tree = engine.rewrite(Fuzzy(typed, edits, field, FOLDED))
    words = [part.text for part in tree.parts if isinstance(part, Term)] if isinstance(tree, Or) else []
    priced = [(word, cost(typed, word, most)) for word in words if word != typed]
    near = sorted((price, word) for word, price in priced if price <= most)
    return [(word, price) for price, word in near[:_MOST_COUNTED]]


def _as_written(engine: SearchEngine, lexicon: Lexicon, folded: str, field: str) -> str:
    """The most frequent word that is *folded* so."""
    written = lexicon.folding_to(folded)
    return max(written, key=lambda word: engine.count(Term(word, field, EXACT)), default=folded)
