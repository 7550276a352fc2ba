"""The figures of a whole corpus that differ about one thing.

Those of one language are found in one pass over its sentences; those of two, and of a few documents that may
tell one story each with each, in passages that are aligned.

Sentences with figures are listed by their rare words, so that only those are compared that have some in
common (an inverted index, as for duplicates in Broder 1997). A sentence that resembles others of many days is
a form that is filled in again and again (a forecast, a table, a price), and is left out.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from workbench.core.comparison.alignment.aligning import align
from workbench.core.comparison.disagreements.contexts import (
    Context,
    PlacedFigure,
    Vocabulary,
    Weights,
    contexts_of,
)
from workbench.core.comparison.disagreements.disagreement import Disagreement, Shared
from workbench.core.comparison.disagreements.figures import Doubt, comparable, differing_figures
from workbench.core.comparison.disagreements.known_values import KnownValues
from workbench.core.comparison.disagreements.partners import partners
from workbench.core.comparison.disagreements.telling import (
    LEAST_IN_COPIES,
    LEAST_WEIGHT,
    ONE_STORY,
    Beside,
    Likeness,
    apart,
    counts_the_same,
    days_between,
    differ,
    likeness,
    of_other_days,
    weight_of,
)
from workbench.core.comparison.disagreements.told_figures import Figures, ToldFigure, disagreement_of, is_told
from workbench.core.progress import Progress
from workbench.core.text.span import Span
from workbench.core.text.stemming.stemmer import primary
from workbench.core.text.tokens import tokenize

Array = NDArray[Any]
_MOST_SENTENCES: Final = 150
"""Sentences that have a word, for others to be looked up by it: what more have is no rare word, and pairs of
them are many."""
_LEAST_SHARED: Final = 8.0
"""Nats of rare words that two sentences share at least, to be looked at."""
_FORM_DAYS: Final = 2
"""Other days on which a sentence is told anew, with other figures, to be a form that is filled in."""
_FORM_APART: Final = 14
"""Days within which that is rather a story that goes on."""
_DAY: Final = len("2023-05-18")
_UNDATED: Final = "?"
_MOST_AGAINST: Final = 5
"""Figures that one figure is set against: the same in twenty copies is no further disagreement."""
_MOST_SHARED: Final = 4


Place = tuple[int, int]
"""A figure: number of its sentence, and number in it."""


class CorpusFigures:
    """The figures of all documents of a corpus: each is added once, then they are asked for what differs."""

    def __init__(self) -> None:
        self._vocabulary = Vocabulary()
        self._own: list[Figures] = []
        self._contexts: list[Context] = []

    def add(self, own: Figures) -> None:
        """One more document."""
        self._contexts += contexts_of(len(self._own), own, self._vocabulary)
        self._own.append(own)

    def differing(self, progress: Progress) -> list[Disagreement]:
        """All figures that differ about one thing, the weightiest first. Raises Cancelled."""
        if not self._own:
            return []
        weights = Weights(self._vocabulary)
        found = _Search(self._own, self._contexts, weights).found(progress)
        known = {(each.a.document_id, each.a.figure, each.b.document_id) for each in found}
        known |= {(each.b.document_id, each.b.figure, each.a.document_id) for each in found}
        for each in self._aligned(weights, progress):
            ends = each.a, each.b
            if known.isdisjoint((x.document_id, x.figure, y.document_id) for x, y in (ends, ends[::-1])):
                found.append(each)
        found.sort(key=lambda each: (-each.weight, each.a.document_id, each.a.figure))
        return found

    def _aligned(self, weights: Weights, progress: Progress) -> Iterator[Disagreement]:
        """Those in passages that belong together, of few documents each with each, else across languages."""
        own = self._own
        few = len(own) <= ONE_STORY
        pairs: list[tuple[int, int]] = (
            list(combinations(range(len(own)), 2))
            if few
            else list(partners(own, lambda done: progress.report(done, len(own))))
        )
        for done, (one, other) in enumerate(pairs):
            progress.report(done, len(pairs))
            a, b = own[one], own[other]
            if comparable(a.quantities, b.quantities):
                doubt = None if few else _doubt(a, b, weights)
                yield from differing_figures(a, b, align(a.text, b.text), doubt)


def _doubt(a: Figures, b: Figures, weights: Weights) -> Doubt:
    """No anchor says more than its words do in the corpus."""
    return lambda anchor: min(_most(anchor.a, a, weights), _most(anchor.b, b, weights))


def _most(span: Span, own: Figures, weights: Weights) -> float:
    passage = next(each for each in own.text.passages if each.span.covers(span))
    language = primary(passage.language)
    words = [weights.of(token.text, language) for token in tokenize(span.cut(own.text.text))]
    return sum(words) if words else math.inf


class _Search:
    """One pass over the sentences of a corpus."""

    def __init__(self, own: Sequence[Figures], contexts: Sequence[Context], weights: Weights) -> None:
        self._own = own
        self._contexts = contexts
        self._weights = weights
        # Where most are dated, one that is not may be of any time.
        self._dated = 2 * sum(bool(each.published) for each in own) > len(own)
        self._beside: dict[Place, Beside] = {}
        self._days: defaultdict[Place, set[str]] = defaultdict(set)
        self._values: dict[int, KnownValues] = {}
        self._candidates: list[tuple[float, Place, Place]] = []

    def found(self, progress: Progress) -> list[Disagreement]:
        """See CorpusFigures.differing."""
        self._look(progress)
        forms = {place for place in self._days if self._is_form(place)}
        self._candidates.sort(key=lambda each: (-each[0], each[1:]))
        against: defaultdict[Place, int] = defaultdict(int)
        taken: set[tuple[Place, int]] = set()
        told: set[frozenset[str]] = set()
        found = []
        for weight, one, other in self._candidates:
            words = frozenset((self._told(one), self._told(other)))
            if (
                one in forms
                or other in forms
                or words in told
                or self._is_settled(one, other, against, taken)
            ):
                continue
            told.add(words)
            for place, partner in ((one, other), (other, one)):
                against[place] += 1
                taken.add((place, self._contexts[partner[0]].document))
            found.append(self._disagreement(weight, one, other))
        return found

    def _is_settled(
        self,
        one: Place,
        other: Place,
        against: dict[Place, int],
        taken: set[tuple[Place, int]],
    ) -> bool:
        """Whether a figure has enough others against it, or one of this document already, or is agreed on."""
        a, b = self._contexts[one[0]].document, self._contexts[other[0]].document
        if against[one] >= _MOST_AGAINST or against[other] >= _MOST_AGAINST:
            return True
        if (one, b) in taken or (other, a) in taken:
            return True
        return is_told(self._figure(one), self._known(b)) or is_told(self._figure(other), self._known(a))

    def _known(self, document: int) -> KnownValues:
        if document not in self._values:
            self._values[document] = KnownValues(self._own[document].quantities)
        return self._values[document]

    def _look(self, progress: Progress) -> None:
        by_word = self._sentences_by_word()
        for number, context in enumerate(self._contexts):
            progress.report(number, len(self._contexts))
            for other in self._alike(number, context, by_word):
                self._compare(number, other)

    def _sentences_by_word(self) -> dict[int, Array]:
        listed: defaultdict[int, list[int]] = defaultdict(list)
        for number, context in enumerate(self._contexts):
            for word in context.known.tolist():
                listed[word].append(number)
        return {word: np.array(found) for word, found in listed.items() if 1 < len(found) <= _MOST_SENTENCES}

    def _alike(self, number: int, context: Context, by_word: dict[int, Array]) -> list[int]:
        """Later sentences of other documents that share rare words with one."""
        parts, weights = [], []
        for word in context.known.tolist():
            others = by_word.get(word)
            if others is None:
                continue
            later = others[np.searchsorted(others, number, "right") :]
            parts.append(later)
            weights.append(np.full(len(later), self._weights.weights[word]))
        if not parts:
            return []
        found, places = np.unique(np.concatenate(parts), return_inverse=True)
        together = np.bincount(places, np.concatenate(weights), len(found))
        chosen: list[int] = found[together >= _LEAST_SHARED].tolist()
        return [other for other in chosen if self._contexts[other].document != context.document]

    def _compare(self, number: int, other: int) -> None:
        one, two = self._contexts[number], self._contexts[other]
        pairs = [
            ((number, here), (other, there))
            for here, figure in enumerate(one.figures)
            for there, against in enumerate(two.figures)
            if differ(figure.figure, against.figure)
        ]
        if not pairs or one.language != two.language or one.is_table or two.is_table:
            return
        alike = likeness(one, two, self._weights)
        if not alike.enough:
            return
        published = self._own[one.document].published, self._own[two.document].published
        by_days = apart(*published, len(self._own), copied=alike.copied and not self._dated)
        by_own_days = of_other_days(one, two)
        for here, there in pairs:
            beside = self._words_beside(here), self._words_beside(there)
            figures = self._placed(here), self._placed(there)
            by_time = (by_days or 0.0) + (by_own_days if figures[0].figure.measure[0] != "date" else 0.0)
            if not self._of_one_thing(here, there, alike, beside):
                continue
            weight = weight_of(*figures, alike, beside, by_time, self._weights)
            if not weight:
                continue
            self._days[here].add(published[1][:_DAY] or f"{_UNDATED}{two.document}")
            self._days[there].add(published[0][:_DAY] or f"{_UNDATED}{one.document}")
            if by_days is not None and weight >= _least(figures[0].figure, alike):
                self._candidates.append((weight, here, there))

    def _of_one_thing(self, one: Place, other: Place, alike: Likeness, beside: tuple[Beside, Beside]) -> bool:
        """Whether they count the same, or stand between the same words of sentences that are copies."""
        placed = [self._contexts[number].figures[at] for number, at in (one, other)]
        if counts_the_same(placed[0], placed[1], self._weights):
            return True
        return alike.copied and beside[0].next_words(beside[1]) == len(beside)

    def _is_form(self, place: Place) -> bool:
        own = self._own[self._contexts[place[0]].document].published
        far = [day for day in self._days[place] if (days_between(own, day) or 0) > _FORM_APART]
        undated = sum(day.startswith(_UNDATED) for day in self._days[place])
        return len(far) >= _FORM_DAYS or undated > _FORM_DAYS

    def _placed(self, place: Place) -> PlacedFigure:
        return self._contexts[place[0]].figures[place[1]]

    def _figure(self, place: Place) -> ToldFigure:
        return self._placed(place).figure

    def _told(self, place: Place) -> str:
        """The sentence with the place of the figure in it: copies of both sentences say nothing more."""
        context, figure = self._contexts[place[0]], self._figure(place)
        text = self._own[context.document].text.text
        return f"{figure.quantity.span.start - context.span.start} {context.span.cut(text)}"

    def _words_beside(self, place: Place) -> Beside:
        if place not in self._beside:
            context = self._contexts[place[0]]
            self._beside[place] = Beside(context, context.figures[place[1]].before, self._weights)
        return self._beside[place]

    def _disagreement(self, weight: float, one: Place, other: Place) -> Disagreement:
        a, b = self._contexts[one[0]], self._contexts[other[0]]
        own = self._own[a.document], self._own[b.document]
        shared = list(self._shared(a, b))
        return disagreement_of(weight, self._figure(one), self._figure(other), *own, shared)

    def _shared(self, a: Context, b: Context) -> Iterator[Shared]:
        common = [
            word
            for word in np.intersect1d(a.known, b.known, assume_unique=True).tolist()
            if self._weights.telling[word]
        ]
        common.sort(key=lambda word: -self._weights.weights[word])
        for word in common[:_MOST_SHARED]:
            yield Shared(*(self._written(context, word) for context in (a, b)))

    def _written(self, context: Context, word: int) -> str:
        start = int(context.starts[context.words.tolist().index(word)])
        sentence = Span(start, context.span.end).cut(self._own[context.document].text.text)
        return next(tokenize(sentence)).text


def _least(figure: ToldFigure, alike: Likeness) -> float:
    """Nats from which a figure is offered against another in sentences that are so *alike*."""
    least = LEAST_WEIGHT[figure.measure[0]]
    return min(least, LEAST_IN_COPIES) if alike.copied else least
