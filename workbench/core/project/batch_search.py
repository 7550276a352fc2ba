"""Batch search: thousands of queries, one after the other; one bad line never stops the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.core.errors import UserError
from workbench.core.importing.query_list import ListedQuery
from workbench.core.progress import Progress
from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import FOLDED
from workbench.core.search.hits import Hit, first_hits
from workbench.core.search.query.listed import ReadAs, listed_tree
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.request import SearchRequest


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """How all lines are searched: what they are, the form, the edits that are forgiven, one language."""

    read_as: ReadAs = ReadAs.QUERY
    form: str = FOLDED
    edits: int = 0
    language: str = ""


@dataclass(frozen=True, slots=True)
class BatchRow:
    """What one line has found: the ids of all documents that fit, the best first.

    *error* says why the line was refused (empty: it was not), *position* at which of its code points.
    """

    line: int
    query: str
    documents: tuple[str, ...] = ()
    error: str = ""
    position: int | None = None

    @property
    def total(self) -> int:
        """How many documents fit."""
        return len(self.documents)


@dataclass(frozen=True, slots=True)
class Quotation:
    """The first hit in the best document of a line; none where only metadata fits."""

    document_id: str
    hit: Hit


def batch_search(
    searcher: Searcher, queries: Sequence[ListedQuery], options: BatchOptions, progress: Progress
) -> Iterator[BatchRow]:
    """A row for each of *queries*, in order, as they are answered. Raises Cancelled, and UserError for a
    form that the index does not hold.
    """
    searcher.require_form(options.form)
    answered: dict[str, BatchRow] = {}
    for done, (line, query) in enumerate((listed.line, listed.query) for listed in queries):
        progress.report(done, len(queries), query)
        found = answered.get(query)
        if found is None:
            found = answered[query] = _row(searcher, line, query, options)
        yield BatchRow(line, query, found.documents, found.error, found.position)


def _row(searcher: Searcher, line: int, query: str, options: BatchOptions) -> BatchRow:
    try:
        tree = listed_tree(query, options.read_as, options.edits)
        found = searcher.ids(SearchRequest(query, field=options.form, language=options.language), tree)
    except QuerySyntaxError as error:
        return BatchRow(line, query, error=str(error), position=error.position)
    except UserError as error:
        return BatchRow(line, query, error=str(error))
    return BatchRow(line, query, found)


def first_quotations(
    searcher: Searcher, rows: Iterable[BatchRow], options: BatchOptions, progress: Progress
) -> dict[str, Quotation]:
    """The first quotation of each query that has one. Each document is read once. Raises Cancelled."""
    queries: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for row in rows:
        if row.documents:
            queries[row.documents[0]][row.query] = None
    found: dict[str, Quotation] = {}
    for done, (document_id, asked) in enumerate(queries.items()):
        progress.report(done, len(queries))
        document = searcher.project.documents.find(document_id)
        if document is None:  # removed since the last update of the index
            continue
        trees = [
            searcher.prepared(
                listed_tree(query, options.read_as, options.edits),
                field=options.form,
                language=options.language,
            )
            for query in asked
        ]
        hits = first_hits(searcher.index.indexed(document), trees)
        found.update(
            {query: Quotation(document_id, hit) for query, hit in zip(asked, hits, strict=True) if hit}
        )
    return found
