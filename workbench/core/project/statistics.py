"""The statistics of a project: collocates and spread of a search, keywords and n-grams of a selection."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.core.errors import UserError
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.concordance import concordance
from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import FOLDED
from workbench.core.search.concordance.context import Context, Reach, Unit
from workbench.core.search.concordance.groups import GroupBy
from workbench.core.search.engine import DamagedIndexError, IndexedDocument
from workbench.core.search.request import SearchRequest
from workbench.core.search.sequences import HasSequences, WordSequences, sequences_of
from workbench.core.search.statistics.collocates import Collocates, collocates
from workbench.core.search.statistics.corpus import Corpus, Mask
from workbench.core.search.statistics.keywords import Keywords, keywords
from workbench.core.search.statistics.limits import LIMITS, Limits
from workbench.core.search.statistics.ngrams import LONGEST, NGram, ngrams, ngrams_with_hits
from workbench.core.search.statistics.spread import Spread, spread
from workbench.core.search.tree import ID, In

WINDOW = Context(5, 5, Unit.WORDS, Reach.PASSAGE)
"""Where collocates are looked for: up to five words on either side, in the same passage."""


class ProjectStatistics:
    """Counts the words of one project. Keeps the words in memory until the project or its index changes.

    A *request* says which documents are meant, all where its query is empty: those that its filters and its
    language let through. Its field is the form that is counted in. Raises what `Searcher.begin` raises.
    """

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher
        self._corpus: tuple[tuple[int, ...], Corpus] | None = None

    def corpus(self, progress: Progress | None = None) -> Corpus:
        """The words of all documents that are indexed. Raises Cancelled."""
        index = self._searcher.index
        engine = index.opened()
        state = index.sequence(), engine.last_sequence, engine.count()
        if self._corpus is None or self._corpus[0] != state:
            languages = dict(self._searcher.project.documents.columns("id", "language"))
            self._corpus = state, Corpus(self._sequences(progress or NoProgress()), languages)
        return self._corpus[1]

    def collocates(
        self,
        request: SearchRequest,
        window: Context = WINDOW,
        limits: Limits = LIMITS,
        progress: Progress | None = None,
    ) -> Collocates:
        """The words near the hits of *request*, in the documents that its filters let through.

        Raises Cancelled.
        """
        corpus = self.corpus(progress)
        rows = concordance(self._searcher, request, window, progress).rows
        population = self._selection(corpus, replace(request, query=""))
        return collocates(rows, corpus, request.field, population, limits)

    def keywords(
        self, request: SearchRequest, limits: Limits = LIMITS, progress: Progress | None = None
    ) -> Keywords:
        """What tells the documents of *request* from all others; its language is that of both.

        Raises Cancelled.
        """
        corpus = self.corpus(progress)
        here = self._selection(corpus, request)
        there = self._selection(corpus, SearchRequest("", language=request.language)) & ~here
        return keywords(corpus, request.field, here, there, limits)

    def keywords_of(
        self, ids: Iterable[str], others: Iterable[str], form: str = FOLDED, limits: Limits = LIMITS
    ) -> Keywords:
        """What tells the documents *ids* from the *others*."""
        corpus = self.corpus()
        return keywords(corpus, form, corpus.selection(ids), corpus.selection(others), limits)

    def ngrams(
        self,
        request: SearchRequest,
        size: int,
        *,
        with_hits: bool = False,
        limits: Limits = LIMITS,
        progress: Progress | None = None,
    ) -> list[NGram]:
        """The most frequent runs of *size* words in the documents of *request*; or only those with a hit.

        Raises Cancelled, and UserError for another size than 2 to LONGEST.
        """
        if not 2 <= size <= LONGEST:
            raise UserError(f"{size} words", "are no n-gram that is counted.", f"Choose 2 to {LONGEST}.")
        if with_hits:
            around = Context(size - 1, size - 1, Unit.WORDS, Reach.PASSAGE)
            rows = concordance(self._searcher, request, around, progress).rows
            return ngrams_with_hits(rows, request.field, size, limits)
        corpus = self.corpus(progress)
        return ngrams(corpus, request.field, size, self._selection(corpus, request), limits, progress)

    def spread(
        self,
        request: SearchRequest,
        by: GroupBy = GroupBy.DOCUMENT,
        progress: Progress | None = None,
    ) -> Spread:
        """How evenly the hits of *request* are spread over the documents that its filters let through.

        The parts are in the order of their dates, undated ones last. Raises Cancelled.
        """
        corpus = self.corpus(progress)
        population = set(self._ids(replace(request, query="")))
        places: defaultdict[str, list[int]] = defaultdict(list)
        for row in concordance(self._searcher, request, Context(0, 0), progress).rows:
            places[row.document.id].append(row.start)
        lengths = dict(zip(corpus.ids, corpus.lengths.tolist(), strict=True))
        documents = [one for one in self._searcher.project.documents.all() if one.id in population]
        documents.sort(key=lambda one: (not one.published, one.published, one.id))
        return spread([(one, lengths.get(one.id, 0)) for one in documents], places, by)

    def _sequences(self, progress: Progress) -> WordSequences:
        index = self._searcher.index
        engine = index.opened()
        if not isinstance(engine, HasSequences):
            return sequences_of(self._read(progress))
        try:
            return engine.sequences()
        except DamagedIndexError:
            index.rebuild(progress)
            return engine.sequences()

    def _read(self, progress: Progress) -> Iterator[IndexedDocument]:
        documents = self._searcher.project.documents.all()
        for done, document in enumerate(documents):
            progress.report(done, len(documents), document.title)
            yield self._searcher.index.indexed(document)

    def _selection(self, corpus: Corpus, request: SearchRequest) -> Mask:
        return corpus.selection(self._ids(request))

    def _ids(self, request: SearchRequest) -> Sequence[str]:
        if request.query.strip():
            return self._searcher.ids(request)
        ids = [identifier for (identifier,) in self._searcher.project.documents.columns("id")]
        if request.filters or request.language:
            return self._searcher.ids(request, In(ID, frozenset(ids)))
        return ids
