"""Sentences in which figures stand, as rows of words that a whole corpus can be searched by."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.disagreements.measures import BARE_COUNT
from workbench.core.comparison.disagreements.roles import role_of, roles_of
from workbench.core.comparison.disagreements.told_figures import Figures, ToldFigure, told_figures
from workbench.core.text.span import Span
from workbench.core.text.stemming.stemmer import primary, stem
from workbench.core.text.tokens import tokenize

Array = NDArray[Any]
_USUAL: Final = 0.03
_WORTH: Final = 50
"""The share of documents that have a word, before the corpus is looked at, and how many documents that
knowledge is worth (a beta prior): of two documents nobody can learn which words are rare."""
_MOST_COMMON: Final = 3.5
"""Nats of a word in three documents of a hundred: what is said more often is the small change of a language,
or of a kind of article (forecasts, results), and tells no story from another."""
_OF_A_TABLE: Final = 5
_PER_FIGURE: Final = 5
"""Figures and words to each of them, by which a league table or a price list is known: sentences that count
many things have more words."""
_OF_PEOPLE: Final = frozenset({BARE_COUNT, ("count", "person", "")})
_PER_SIZE: Final = 0.6
"""In a corpus of few documents less, by its logarithm: no word can be so rare there."""


class PlacedFigure(NamedTuple):
    """A figure with how many words stand *before* it in its sentence, the number of the word that it
    counts (-1: none), and its *role* (killed, injured …; empty: not told)."""

    figure: ToldFigure
    before: int
    counted: int
    role: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """A sentence of document number *document*, with its figures.

    *words* are numbers of words (see `Vocabulary`) in order, *starts* where each stands (code points of the
    text), without those within figures. *known* are the same, each once and sorted. *language* is a primary
    subtag: sentences of one language are compared word by word.
    """

    document: int
    language: str
    span: Span
    words: Array
    starts: Array
    known: Array
    figures: tuple[PlacedFigure, ...]

    @property
    def is_table(self) -> bool:
        """Whether it is a list of results or prices rather than a sentence: figures after every few words."""
        return len(self.figures) >= _OF_A_TABLE and len(self.words) < _PER_FIGURE * len(self.figures)


class Vocabulary:
    """Numbers of words (stems, with their language), and in how many documents each stands by a figure."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._documents: Counter[int] = Counter()
        self.documents = 0
        self._roles: dict[int, str] = {}

    def number(self, word: str, language: str) -> int:
        """The number of a word."""
        stemmed = stem(word, language)
        number = self._numbers.setdefault(f"{language} {stemmed}", len(self._numbers))
        if role := roles_of(language).get(stemmed):
            self._roles[number] = role
        return number

    def role(self, number: int) -> str:
        """As what people are counted by a word (killed, injured …); empty for most words."""
        return self._roles.get(number, "")

    def known(self, word: str, language: str) -> int | None:
        """The number of a word that was seen."""
        return self._numbers.get(f"{language} {stem(word, language)}")

    def counts(self) -> list[int]:
        """In how many documents each word stands by a figure."""
        return [self._documents[number] for number in range(len(self._numbers))]

    def take(self, words: Iterable[int]) -> None:
        """One more document has these *words* (each once)."""
        self.documents += 1
        self._documents.update(words)


def idf(documents: int, of: int) -> float:
    """What it says that two texts share what stands in so many *documents* *of* a corpus (nats).

    The inverse document frequency (Spärck Jones 1972), smoothed by what is usual.
    """
    return max(0.0, -math.log((documents + _USUAL * _WORTH) / (of + _WORTH)))


class Weights:
    """What it says that two sentences have a word in common (nats): the less, the more documents have it.

    *telling* is what of it goes beyond a word that a few documents of a hundred have.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.weights: Array = np.array([idf(times, vocabulary.documents) for times in vocabulary.counts()])
        common = min(_MOST_COMMON, _PER_SIZE * math.log(vocabulary.documents + _WORTH))
        self.telling: Array = np.maximum(self.weights - common, 0)

    def of(self, word: str, language: str) -> float:
        """What a word says as it is written; one that stands by no figure says the most."""
        number = self._vocabulary.known(word, language)
        return idf(0, self._vocabulary.documents) if number is None else float(self.weights[number])


def contexts_of(number: int, own: Figures, vocabulary: Vocabulary) -> list[Context]:
    """The sentences of a document, number *number* of its corpus, in which figures stand that compare."""
    text = own.text.text
    found = []
    by_sentence = groupby(told_figures(own), key=lambda figure: (figure.passage, figure.sentence))
    for (passage, span), figures in by_sentence:
        language = primary(own.text.passages[passage].language)
        found.append(_context(number, text, span, language, list(figures), vocabulary))
    vocabulary.take({word for context in found for word in context.known.tolist()})
    return found


def _context(
    document: int,
    text: str,
    span: Span,
    language: str,
    figures: Sequence[ToldFigure],
    vocabulary: Vocabulary,
) -> Context:
    taken = [figure.quantity.span for figure in figures]
    words, starts = [], []
    for token in tokenize(span.cut(text)):
        place = token.span.shifted(span.start)
        if not any(place.overlaps(figure) for figure in taken):
            words.append(vocabulary.number(token.text, language))
            starts.append(place.start)
    roles = [vocabulary.role(number) for number in words]
    places = [sum(start < figure.quantity.span.start for start in starts) for figure in figures]
    placed = []
    for at, (figure, before) in enumerate(zip(figures, places, strict=True)):
        bounds = places[at - 1] if at else 0, places[at + 1] if at + 1 < len(places) else len(roles)
        counted = _counted(figure, text, language, vocabulary)
        role = role_of(roles, before, bounds, language) if figure.measure in _OF_PEOPLE else ""
        placed.append(PlacedFigure(figure, before, counted, role))
    row = np.array(words, np.int32)
    return Context(document, language, span, row, np.array(starts, np.int32), np.unique(row), tuple(placed))


def _counted(figure: ToldFigure, text: str, language: str, vocabulary: Vocabulary) -> int:
    """The number of the word that a figure counts, where it stands just behind it."""
    counted, end = figure.quantity.counted, figure.quantity.span.end
    if len(counted) < 2 or text[end : end + 1].strip() or not text.startswith(counted, end + 1):
        return -1
    return vocabulary.number(counted, language)
