"""What is offered beside a search, and the question for it to a lane: spellings, words found, names."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workbench.core.progress import Progress
from workbench.core.search.request import SearchRequest

if TYPE_CHECKING:
    from workbench.core.project.searching import Searcher
    from workbench.core.project.suggesting import Suggester, Suggestions
    from workbench.core.search.names import NameSpelling

_LONGEST_NAME = 3
_FEW = 4
"""Spellings in other scripts that an offer names: enough to see what it is about."""


@dataclass(frozen=True, slots=True)
class NamedForm:
    """A *word* that was taken for a name, in so many *documents*; *included* as in RelatedForm.

    *spelling* says why it was taken for the name.
    """

    word: str
    documents: int
    included: bool
    spelling: NameSpelling


@dataclass(frozen=True, slots=True)
class AsName:
    """The *query* that looks for a name in every script, what it finds: *documents*, and some *words*."""

    query: str
    documents: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offers:
    """All that is offered beside a search."""

    suggestions: Suggestions
    names: tuple[NamedForm, ...] = ()
    as_name: AsName | None = None


class SuggestionQuestions:
    """Questions to a lane; the words of all texts are kept between them."""

    def __init__(self) -> None:
        self._suggester: Suggester | None = None
        self._of: Searcher | None = None

    def about(self, request: SearchRequest) -> Callable[..., Iterator[tuple[SearchRequest, Offers]]]:
        """Everything that can be suggested for *request*, in one part."""

        def answer(searcher: Searcher, progress: Progress) -> Iterator[tuple[SearchRequest, Offers]]:
            from workbench.core.project.suggesting import Suggester, Suggestions

            if self._suggester is None or self._of is not searcher:
                self._suggester, self._of = Suggester(searcher), searcher
            spelling = self._suggester.spelling(request)
            progress.report(0, 0)
            suggestions = Suggestions(spelling, self._suggester.related(request))
            progress.report(0, 0)
            yield request, Offers(suggestions, named_forms(request, searcher), as_name(request, searcher))

        return answer


def named_forms(request: SearchRequest, searcher: Searcher) -> tuple[NamedForm, ...]:
    """The words of the texts that were taken for the names of a query, the most likely first."""
    from workbench.core.search.query.parser import parse

    found = {}
    for spellings in searcher.names.spellings(parse(request.query)).values():
        for spelling in spellings:
            documents = _documents_with(spelling.word, request, searcher)
            included = spelling.word not in request.filters.words
            found[spelling.word] = NamedForm(spelling.word, documents, included, spelling)
    return tuple(form for form in found.values() if form.documents)


def as_name(request: SearchRequest, searcher: Searcher) -> AsName | None:
    """The same as a name, where plain words are asked for that stand in other scripts, too."""
    from workbench.core.search.query.parser import parse
    from workbench.core.search.tree import Name, Phrase, Term

    match parse(request.query):
        case Term(text, "text", ""):
            name = text
        case Phrase(words, 0, "text", "") if len(words) <= _LONGEST_NAME:
            name = " ".join(words)
        case _:
            return None
    spellings = [one for found in searcher.names.spellings(Name(name)).values() for one in found]
    others = tuple(one.word for one in spellings if script_of(one.word) != script_of(name))
    if not others:
        return None
    query = f'name:"{name}"' if " " in name else f"name:{name}"
    here = searcher.begin(replace(request, limit=1, facets=False)).total
    there = searcher.begin(replace(request, query=query, limit=1, facets=False)).total
    return AsName(query, there, others[:_FEW]) if there > here else None


def script_of(word: str) -> str:
    """The script of the first letter of *word*, as Unicode names its letters (``LATIN``, ``ARABIC``)."""
    letter = next(filter(str.isalpha, word), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def _documents_with(word: str, request: SearchRequest, searcher: Searcher) -> int:
    """In how many documents that pass the filters *word* stands, written so."""
    from workbench.core.search.analysis import EXACT
    from workbench.core.search.tree import TEXT, Term

    return searcher.index.opened().count(searcher.narrowed(Term(word, TEXT, EXACT), request))
