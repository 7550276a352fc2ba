"""What to try instead of a search, or beside it, as `Suggester.suggestions` says it for a search:

- `Suggester.spelling`: what may have been meant;
- `Suggester.related`: the words that it stands for, to be left out one by one (`Filters.leaving_out`);
- `Suggester.names`: names as the texts spell them in other scripts, with the reason.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbench.core.project.name_suggestions import NameSuggestion, name_suggestions
from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import EXACT, prepare
from workbench.core.search.corrections import Correction, corrections, on_other_layouts
from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.lexicon import Lexicon
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.query.typed_words import TypedWord, typed_words
from workbench.core.search.related import is_about_words, written_forms
from workbench.core.search.request import SearchRequest
from workbench.core.search.tree import TEXT, Term

# More are no help any more, but a list to be read.
_MOST_SPELLINGS = 3
# Each is searched for, to say how much it finds.
_MOST_TRIED = 6
# A rare word may be right; one that is so much rarer than a near one may be mistyped even where it is found.
_RARER = 20
_NEAR = 0.7
_PIECE = re.compile(r"[^\s()\"“”„«»:=~^]+")


@dataclass(frozen=True, slots=True)
class SpellingSuggestion:
    """A *query* that can be run instead, and how many *documents* it finds.

    *words*: what was typed and what stands there now, with the reason.
    """

    query: str
    documents: int
    words: tuple[tuple[str, Correction], ...]


@dataclass(frozen=True, slots=True)
class RelatedForm:
    """A *word* as written in so many *documents*. *included*: the search finds it (it was not left out)."""

    word: str
    documents: int
    included: bool = True


@dataclass(frozen=True, slots=True)
class RelatedWord:
    """A *word* of the query, at ``[start, end)`` in code points, and the *forms* that it stands for."""

    word: str
    start: int
    end: int
    forms: tuple[RelatedForm, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All that is suggested for one search."""

    spelling: tuple[SpellingSuggestion, ...] = ()
    related: tuple[RelatedWord, ...] = ()
    names: tuple[NameSuggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class _Replacement:
    start: int
    end: int
    typed: str
    correction: Correction


class Suggester:
    """Suggests for the searches of one *searcher*, in its thread.

    The words of all texts are read once for each state of the project (a fifth of a second for ten thousand
    articles): `lexicon` may be asked for beforehand, in the background.
    """

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher
        # With the state of the index that it was read from.
        self._lexicon: tuple[tuple[int, int], Lexicon] | None = None

    def suggestions(self, request: SearchRequest) -> Suggestions:
        """Everything for *request*; nothing for a query that cannot be understood.

        Nothing, too, where the index is damaged: the next search mends it. Raises UserError as a search does.
        """
        try:
            return Suggestions(self.spelling(request), self.related(request), self.names(request))
        except DamagedIndexError:
            return Suggestions()

    def lexicon(self) -> Lexicon:
        """The words of all texts as the index has them now. Raises DamagedIndexError."""
        engine = self._searcher.index.opened()
        state = engine.last_sequence, engine.count()
        if self._lexicon is None or self._lexicon[0] != state:
            words = engine.terms("", field=TEXT, form=EXACT, limit=sys.maxsize)
            self._lexicon = state, Lexicon(words)
        return self._lexicon[1]

    def names(self, request: SearchRequest) -> tuple[NameSuggestion, ...]:
        """Words of the query that may be names, as the texts spell them in other scripts.

        Raises DamagedIndexError, and UserError as a search does.
        """
        return name_suggestions(self._searcher, request, self._words(request.query))

    # -- spelling --------------------------------------------------------------------------------

    def spelling(self, request: SearchRequest) -> tuple[SpellingSuggestion, ...]:
        """Queries that find more because words are spelt as the texts spell them, the likeliest first.

        Raises DamagedIndexError, and UserError as a search does.
        """
        choices = {place: found for place, found in self._replacements(request).items() if found}
        found_now = self._total(request)
        suggested: dict[str, SpellingSuggestion] = {}
        for chosen in _combinations(choices)[:_MOST_TRIED]:
            query = _replaced(request.query, chosen)
            total = self._total(replace(request, query=query)) if query not in suggested else 0
            if total > found_now:
                words = tuple((one.typed, one.correction) for one in chosen)
                suggested[query] = SpellingSuggestion(query, total, words)
        return tuple(suggested.values())[:_MOST_SPELLINGS]

    def _replacements(self, request: SearchRequest) -> dict[int, list[_Replacement]]:
        """What may stand in the place of a word, by its place."""
        engine = self._searcher.index.opened()
        lexicon = self.lexicon()
        found: dict[int, list[_Replacement]] = {}
        for word in self._words(request.query):
            if not isinstance(word.leaf, Term):
                continue
            documents = engine.count(self._searcher.prepared(word.leaf, field=request.field))
            near = corrections(engine, lexicon, word.text, word.leaf.field)
            found[word.start] = [
                _Replacement(word.start, word.end, word.text, one)
                for one in near
                if _is_better(one, documents)
            ]
        for piece in _PIECE.finditer(request.query):
            if any(engine.count(self._searcher.prepared(word.leaf)) for word in self._words(piece[0])):
                continue
            on_layouts = on_other_layouts(engine, lexicon, piece[0], TEXT)
            replacements = [_Replacement(*piece.span(), piece[0], one) for one in on_layouts]
            found[piece.start()] = [*replacements, *found.get(piece.start(), ())]
        return found

    def _words(self, query: str) -> tuple[TypedWord, ...]:
        try:
            return typed_words(query)
        except QuerySyntaxError:
            return ()

    def _total(self, request: SearchRequest) -> int:
        try:
            tree = self._searcher.asked(request)
        except QuerySyntaxError:
            return 0
        return self._searcher.index.opened().count(self._searcher.narrowed(tree, request))

    # -- related words ---------------------------------------------------------------------------

    def related(self, request: SearchRequest) -> tuple[RelatedWord, ...]:
        """The words of the texts that each word of the query stands for, unless that is only itself.

        Raises DamagedIndexError, and UserError as a search does.
        """
        return tuple(found for word in self._words(request.query) if (found := self._related(word, request)))

    def _related(self, word: TypedWord, request: SearchRequest) -> RelatedWord | None:
        searcher = self._searcher
        languages = searcher.languages(request.language)
        leaf = prepare(word.leaf, request.field, languages)
        if not is_about_words(leaf):
            return None
        engine, lexicon = searcher.index.opened(), self.lexicon()
        found = written_forms(leaf, engine, lexicon, languages, lambda node: searcher.narrowed(node, request))
        if [form.word for form in found] in ([], [word.text]):
            return None
        unwanted = request.filters.words
        forms = (RelatedForm(form.word, form.documents, form.word not in unwanted) for form in found)
        return RelatedWord(word.text, word.start, word.end, tuple(forms))


def _is_better(correction: Correction, documents: int) -> bool:
    """Whether a word is likelier meant than one that is found in so many *documents*."""
    if documents == 0:
        return True
    return correction.cost <= _NEAR and correction.documents >= _RARER * documents


def _combinations(choices: Mapping[int, list[_Replacement]]) -> list[list[_Replacement]]:
    """What to replace together: the best for every word; then, for one of them, another; then one alone."""
    best = [found[0] for found in choices.values()]
    combined = [best] if best else []
    for at, found in enumerate(choices.values()):
        combined += [[*best[:at], other, *best[at + 1 :]] for other in found[1:]]
    return combined + ([[one] for one in best] if len(best) > 1 else [])


def _replaced(query: str, replacements: list[_Replacement]) -> str:
    for one in sorted(replacements, key=lambda one: -one.start):
        query = query[: one.start] + one.correction.word + query[one.end :]
    return query
