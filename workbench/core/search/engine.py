"""What the program asks of a search engine, and the values that pass between them.

Nothing here says that the index is on this disk or in this process: documents go in as values,
identifiers, scores and counts come out, and the texts stay in the project file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import astuple, dataclass
from typing import Literal, Protocol

from workbench.core.errors import BugError, UserError
from workbench.core.progress import Progress
from workbench.core.search.tree import Node

Sort = Literal["score", "newest", "oldest"]
FACETS = ("language", "outlet", "year", "month")


class DamagedIndexError(Exception):
    """The index does not read as it was written. Whoever holds the documents rebuilds it."""


class BusyIndexError(UserError):
    """Another process has been writing the same index for longer than we wait."""


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """A document as an engine takes it.

    *checksum* covers text and metadata: two documents with the same id and checksum are equal.
    *text* is the canonical text, *published* ISO 8601, *language* a BCP 47 tag. *passages* are the stretches
    of the text (start, end, language), in order and apart, that are in another language.
    """

    id: str
    checksum: str
    text: str
    title: str = ""
    outlet: str = ""
    byline: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    passages: tuple[tuple[int, int, str], ...] = ()


def require_text(document: IndexedDocument) -> None:
    """Raises BugError for what is no text; in another process it would harm others later."""
    try:
        for value in astuple(document):
            if isinstance(value, str):
                value.encode()
    except ValueError as error:
        raise BugError(f"document {document.id} is no text that can be indexed: {error}") from error


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an engine can do: the forms that its index holds, the orders and facets that it offers."""

    engine: str
    forms: tuple[str, ...]
    sorts: tuple[Sort, ...]
    facets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ranked:
    """One document of a result: its id and its score (higher is better; comparable in one result only)."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """One page of a result.

    *total* is exact, whatever the limit. *cursor* asks for the next page, empty on the last; it holds
    for one generation of the index. *facets* count the values of all documents found.
    """

    total: int
    documents: tuple[Ranked, ...]
    facets: Mapping[str, Mapping[str, int]]
    cursor: str = ""


class SearchEngine(Protocol):
    """An index of documents. One writer at a time; readers keep the generation that they opened."""

    @property
    def capabilities(self) -> Capabilities: ...

    @property
    def last_sequence(self) -> int:
        """The *sequence* of the last committed `apply`; 0 for an empty index, or when nobody can say."""

    def open(self) -> None:
        """Open the index. A missing, damaged, foreign or outdated one is replaced by an empty one."""

    def close(self) -> None:
        """Let go of files and memory; what has not been committed is dropped."""

    def apply(self, upserts: Iterable[IndexedDocument], deletes: Iterable[str], sequence: int) -> None:
        """Take in documents and drop ids; doing it again changes nothing. Seen after `commit`.

        *sequence* is the number of the state of the source that the index is in then; 0: of none, as it is
        when *upserts* ends with an error; what came before is taken in.
        """

    def commit(self) -> int:
        """Make all that was applied durable and visible, whole or not at all; gives the generation.

        Where others have committed since this engine looked at the index (`open`, `refresh`, `commit`) before
        the first `apply`, the index is in no state that has a number, unless it was in that state already.
        """

    def refresh(self) -> None:
        """See what other processes have committed."""

    def search(
        self,
        tree: Node,
        *,
        filter: Node | None = None,
        sort: Sort = "score",
        cursor: str = "",
        limit: int = 20,
        facets: Sequence[str] = (),
    ) -> Found:
        """The best *limit* documents of a prepared *tree* that also fit *filter* (which does not score)."""

    def count(self, tree: Node | None = None) -> int:
        """How many documents fit a prepared *tree*; all documents without one."""

    def scan(self, ids: Set[str] | None = None) -> Iterator[tuple[str, str]]:
        """The id and the checksum of every document, or of those of *ids* that there are; in no order."""

    def terms(self, prefix: str, *, field: str, form: str, limit: int) -> list[str]:
        """The first *limit* words of the dictionary that begin with *prefix* (already analysed)."""

    def rewrite(self, tree: Node) -> Node:
        """A prepared *tree* with every prefix and wildcard replaced by the words that they stand for here."""

    def optimise(self, budget: int, progress: Progress | None = None) -> bool:
        """Join small pieces of the index, at most *budget* documents; gives whether more is worth doing.

        Other threads may search, apply and commit meanwhile. Raises Cancelled; nothing has changed then.
        """

    def verify(self) -> list[str]:
        """What is wrong with the files of the index, in words; an empty list when all is well."""

    def rebuild(self, source: Iterable[IndexedDocument], sequence: int) -> None:
        """Throw the index away and build it anew from *source*; what *source* raises leaves a part."""
