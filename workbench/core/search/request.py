"""What is asked of a search: the query as typed, and all that is chosen beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.core.errors import UserError
from workbench.core.search.analysis import FOLDED
from workbench.core.search.engine import Sort

FILTERS = ("language", "outlet", "date", "year", "month", "cluster", "code")
"""The facets by which a search can be narrowed. ``date`` takes a range, as in a query."""
Choice = tuple[str, str]  # a facet and one of its values
_WORD = "word"


@dataclass(frozen=True, slots=True)
class Filters:
    """Values of facets that documents must have, and must not have.

    Of several included values of one facet one suffices; years, months and dates are one facet. An unknown
    value (no outlet, no date) is the empty string. *words* are left out of what is found, written exactly so:
    a document may have them, but is not found because of them (see `leaving_out`).
    """

    included: frozenset[Choice] = frozenset()
    excluded: frozenset[Choice] = frozenset()
    words: frozenset[str] = frozenset()

    def including(self, facet: str, value: str) -> Filters:
        """The same, with documents that have *value*."""
        choice = frozenset({(facet, value)})
        return replace(self, included=self.included | choice, excluded=self.excluded - choice)

    def excluding(self, facet: str, value: str) -> Filters:
        """The same, without documents that have *value*."""
        choice = frozenset({(facet, value)})
        return replace(self, included=self.included - choice, excluded=self.excluded | choice)

    def without(self, facet: str, value: str) -> Filters:
        """The same, with nothing said of *value*."""
        choice = frozenset({(facet, value)})
        return replace(self, included=self.included - choice, excluded=self.excluded - choice)

    def leaving_out(self, *words: str) -> Filters:
        """The same, with these *words* left out, too."""
        return replace(self, words=self.words | frozenset(words))

    def taking_in(self, *words: str) -> Filters:
        """The same, with these *words* found again."""
        return replace(self, words=self.words - frozenset(words))

    def __bool__(self) -> bool:
        return bool(self.included or self.excluded or self.words)

    def lines(self) -> str:
        """The filters as text, one a line: ``language=ar``, ``-outlet=Der Spiegel``, ``-word=Häuser``."""
        unwanted = [*sorted(self.excluded), *((_WORD, word) for word in sorted(self.words))]
        said = [f"{facet}={value}" for facet, value in sorted(self.included)]
        return "\n".join([*said, *(f"-{facet}={value}" for facet, value in unwanted)])


def filters_of(lines: str) -> Filters:
    """The filters that `Filters.lines` has written. Raises UserError for what is none."""
    chosen = Filters()
    for line in filter(None, map(str.strip, lines.split("\n"))):
        facet, sign, value = line.removeprefix("-").partition("=")
        if line.startswith(f"-{_WORD}=") and value:
            chosen = chosen.leaving_out(value)
            continue
        if facet not in FILTERS or not sign:
            raise UserError(line, "this is no filter.", f"Filters are {', '.join(FILTERS)}, as language=ar.")
        chosen = chosen.excluding(facet, value) if line[0] == "-" else chosen.including(facet, value)
    return chosen


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """One page of the documents for *query*.

    *field* is the form in which words are compared (``exact``, ``folded``, ``stemmed``), *language* keeps to
    one. *cursor* is that of the page before (of a request that is equal otherwise); empty for the first page
    of *limit* documents. *facets* counts all documents found.
    """

    query: str
    field: str = FOLDED
    language: str = ""
    filters: Filters = Filters()
    sort: Sort = "score"
    limit: int = 20
    cursor: str = ""
    facets: bool = False

    def after(self, cursor: str) -> SearchRequest:
        """The next page; facets are those of the first."""
        return replace(self, cursor=cursor, facets=False)
