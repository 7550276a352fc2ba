"""The spread of hits: where they stand in each document, and how evenly over the documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.documents.document import Document
from workbench.core.search.concordance.groups import GroupBy
from workbench.core.search.statistics.dispersion import carroll_d2, gries_dp, gries_dp_norm, juilland_d


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a collection: a document, or all of an outlet, a language or a month.

    *name* is for people, *words* its length, *hits* how often it has the query. *positions* say where the
    hits begin, from 0 to 1, in a part that is a document (*document*).
    """

    key: str
    name: str
    words: int
    hits: int
    positions: tuple[float, ...] = ()
    document: Document | None = None

    @property
    def per_million(self) -> float:
        """The hits for each million words."""
        return 1e6 * self.hits / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class Spread:
    """Hits over the *parts* of a collection, also those without any, with the measures of `dispersion`."""

    parts: tuple[Part, ...]
    juilland_d: float
    carroll_d2: float
    gries_dp: float
    gries_dp_norm: float

    @property
    def hits(self) -> int:
        """How many hits there are in all."""
        return sum(part.hits for part in self.parts)

    @property
    def words(self) -> int:
        """How many words there are in all."""
        return sum(part.words for part in self.parts)

    @property
    def range(self) -> int:
        """In how many parts there are hits."""
        return sum(part.hits > 0 for part in self.parts)


_KEYS: dict[GroupBy, Callable[[Document], str]] = {
    GroupBy.OUTLET: lambda document: document.outlet,
    GroupBy.LANGUAGE: lambda document: document.language,
    GroupBy.MONTH: lambda document: document.published[:7],
}
PARTS = (GroupBy.DOCUMENT, *_KEYS)
"""What a part of a collection can be."""


def spread(
    documents: Sequence[tuple[Document, int]], places: Mapping[str, Sequence[int]], by: GroupBy
) -> Spread:
    """The spread over *documents* (with their length in words) of hits that begin at *places* (code points).

    The parts are in the order of their first document. Documents without words are in none of them.
    """
    worded = [(document, words) for document, words in documents if words]
    if by is GroupBy.DOCUMENT:
        parts = [_document(document, words, places.get(document.id, ())) for document, words in worded]
    else:
        parts = _grouped(worded, places, _KEYS[by])
    counts, sizes = [part.hits for part in parts], [part.words for part in parts]
    measures = (measure(counts, sizes) for measure in (juilland_d, carroll_d2, gries_dp, gries_dp_norm))
    return Spread(tuple(parts), *measures)


def _document(document: Document, words: int, places: Sequence[int]) -> Part:
    positions = tuple(place / document.characters for place in places)
    return Part(document.id, document.title, words, len(places), positions, document)


def _grouped(
    documents: Sequence[tuple[Document, int]],
    places: Mapping[str, Sequence[int]],
    key_of: Callable[[Document], str],
) -> list[Part]:
    words: defaultdict[str, int] = defaultdict(int)
    hits: defaultdict[str, int] = defaultdict(int)
    for document, length in documents:
        words[key_of(document)] += length
        hits[key_of(document)] += len(places.get(document.id, ()))
    return [Part(key, key, words[key], hits[key]) for key in words]
