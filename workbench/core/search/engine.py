"""What the program asks of a search engine, and the values that pass between them.

Nothing here says that the index is on this disk or in this process: documents go in as values; ids, scores,
counts and words come out, and the texts stay in the project file. An engine that keeps its index elsewhere,
as one for a newsroom that shares a server, has to do this:

- *Words.* Documents are analysed here (`analysis.words_in_forms`) and sent as terms with their positions, for
  each field and form, several at one position, too; the server analyses nothing.
- *Commits.* What was applied becomes visible whole or not at all, on a server that shows each document by
  itself: documents carry the generation that brought them, and a record beside them, replaced in one step if
  it is still as it was read, says which generation is whole, of which key, sequence and number of documents.
- *Meaning.* A tree means what `hits.find_hits` says; the suite in ``tests/core/search/engine_suite`` holds an
  engine to it. What a server understands otherwise (proximities, graphemes, expressions) is rewritten
  into the words of its dictionary, or decided here from the positions of the documents that have the words
  (see `placing`), before anything is counted: totals are exact.
- *Large answers.* Nobody here knows how much a server sends at once: pages of any size, all of `scan` and the
  ids of an `In` go in as many pieces as needed. The spans of an `In` do not concern an engine.
- *Failures.* A server that cannot be reached, or refuses, is a UserError. DamagedIndexError makes the caller
  rebuild, which only helps where the index is wrong.
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
    """An index of documents. One writer at a time; readers keep the generation that they opened.

    Every method but `close` may raise UserError (no space, no permission, nobody answers) and, where it
    reads, DamagedIndexError.
    """

    @property
    def capabilities(self) -> Capabilities: ...

    @property
    def last_sequence(self) -> int:
        """The *sequence* of the last committed `apply`; 0 for an empty index, or when nobody can say."""

    def open(self) -> None:
        """Open the index, also anew. A missing, damaged, foreign or outdated one is replaced by an empty one.

        What has not been committed is dropped.
        """

    def close(self) -> None:
        """Let go of files and memory; what has not been committed is dropped. May be called again."""

    def apply(self, upserts: Iterable[IndexedDocument], deletes: Iterable[str], sequence: int) -> None:
        """Take in documents and drop ids; doing it again changes nothing. Seen after `commit`.

        *sequence* is the number of the state of the source that the index is in then; 0: of none, as it is
        when *upserts* ends with an error; what came before is taken in.
        """

    def commit(self) -> int:
        """Make all that was applied durable and visible, whole or not at all; gives the generation.

        Where it fails, the generation before is as it was, and it may be tried again. Others who are writing
        are waited for; raises BusyIndexError when that takes too long.

        Where others have committed since this engine looked at the index (`open`, `refresh`, `commit`) before
        the first `apply`, the index is in no state that has a number, unless it was in that state already.
        """

    def refresh(self) -> None:
        """See what others have committed."""

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
        """The best *limit* documents of a prepared *tree* that also fit *filter* (which does not score).

        The next page is asked for with the *cursor* of the one before. *limit* may be 0, to count alone, or
        as large as the number of all documents.
        """

    def count(self, tree: Node | None = None) -> int:
        """How many documents fit a prepared *tree*; all documents without one."""

    def scan(self, ids: Set[str] | None = None) -> Iterator[tuple[str, str]]:
        """The id and the checksum of every document, or of those of *ids* that there are; in no order."""

    def terms(self, prefix: str, *, field: str, form: str, limit: int) -> list[str]:
        """The first *limit* words of the dictionary, in the order of code points, that begin with *prefix*.

        *prefix* is analysed already. Words that only documents had which are gone may still be there.
        """

    def rewrite(self, tree: Node) -> Node:
        """A prepared *tree* with every group of words replaced by the words that it stands for here."""

    def optimise(self, budget: int, progress: Progress | None = None) -> bool:
        """Join small pieces of the index, at most *budget* documents; gives whether more is worth doing.

        False from an engine that sees to it by itself.
        Other threads may search, apply and commit meanwhile. Raises Cancelled; nothing has changed then.
        """

    def verify(self) -> list[str]:
        """What is wrong with the index as it is kept, in words; an empty list when all is well."""

    def rebuild(self, source: Iterable[IndexedDocument], sequence: int) -> None:
        """Throw the index away and build it anew from *source*; what *source* raises leaves a part."""
