"""Searching a project: its queries answered with the places in the texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.progress import NoProgress, Progress
from workbench.core.project.indexing import ProjectIndex
from workbench.core.project.project import Project
from workbench.core.search.analysis import FOLDED, prepare, require_form
from workbench.core.search.engine import DamagedIndexError, Found
from workbench.core.search.hits import DocumentHits, SearchResult, find_hits
from workbench.core.search.query.parser import parse
from workbench.core.search.tree import LANGUAGE, Node, Term


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What is known of an answer at once, and its *documents*, which come as their hits are cut.

    The rest as in SearchResult. *shown* says how many documents there will be at most.
    """

    total: int
    shown: int
    documents: Iterator[DocumentHits]
    facets: Mapping[str, Mapping[str, int]]


class Searcher:
    """Answers the queries of one project from its *index*."""

    def __init__(self, project: Project) -> None:
        self.index = ProjectIndex(project)
        self.project = project
        self._known_languages: tuple[int, frozenset[str]] | None = None

    def search(
        self,
        query: str,
        *,
        field: str = FOLDED,
        language: str = "",
        limit: int = 20,
        facets: bool = False,
        progress: Progress | None = None,
    ) -> SearchResult:
        """The best *limit* documents for *query*, each with its hits; the rest as `begin`."""
        answer = self.begin(
            query, field=field, language=language, limit=limit, facets=facets, progress=progress
        )
        return SearchResult(answer.total, tuple(answer.documents), answer.facets)

    def begin(
        self,
        query: str,
        *,
        field: str = FOLDED,
        language: str = "",
        limit: int = 20,
        facets: bool = False,
        progress: Progress | None = None,
    ) -> SearchAnswer:
        """The best *limit* documents for *query*, whose hits are cut when they are asked for.

        *field* is the form in which words are compared (``exact``, ``folded``, ``stemmed``), *language* keeps
        to one, *facets* counts all documents found by language, outlet and year. Raises QuerySyntaxError
        for a query that is not understood, UserError for a form that the index does not hold, Cancelled.
        """
        listener = progress or NoProgress()
        tree = self.prepared(parse(query), field=field, language=language)
        names = self.index.opened().capabilities.facets if facets else ()
        found = self._found(tree, language, limit, names, listener)
        documents = self._with_hits(found, tree, listener)
        return SearchAnswer(found.total, len(found.documents), documents, found.facets)

    def ids(self, query: str, *, field: str = FOLDED, language: str = "") -> tuple[str, ...]:
        """The ids of all documents that fit *query*, the best first, without a look at their texts.

        All else as in `begin`.
        """
        tree = self.prepared(parse(query), field=field, language=language)
        found = self._found(tree, language, self.index.opened().count(), (), NoProgress())
        return tuple(ranked.id for ranked in found.documents)

    def prepared(self, tree: Node, *, field: str = FOLDED, language: str = "") -> Node:
        """A parsed *tree* as engines and `find_hits` take it. Raises UserError as `begin` does."""
        require_form(field, self.index.opened().capabilities.forms)
        return prepare(tree, field, self._languages(language))

    def _found(
        self, tree: Node, language: str, limit: int, facets: Sequence[str], progress: Progress
    ) -> Found:
        engine = self.index.opened()
        chosen = Term(language.lower(), LANGUAGE) if language else None
        try:
            return engine.search(tree, filter=chosen, limit=limit, facets=facets)
        except DamagedIndexError:
            self.index.rebuild(progress)
            return engine.search(tree, filter=chosen, limit=limit, facets=facets)

    def _languages(self, chosen: str) -> frozenset[str]:
        """The languages that a query may be in: the one *chosen*, or those of all documents."""
        if chosen:
            return frozenset({chosen})
        sequence = self.index.sequence()
        if self._known_languages is None or self._known_languages[0] != sequence:
            languages = {document.language for document in self.project.documents.all()}
            self._known_languages = sequence, frozenset(languages)
        return self._known_languages[1]

    def _with_hits(self, found: Found, tree: Node, progress: Progress) -> Iterator[DocumentHits]:
        for done, ranked in enumerate(found.documents):
            progress.report(done, len(found.documents))
            document = self.project.documents.find(ranked.id)
            if document:  # it may have been removed since the last update
                hits = find_hits(self.index.indexed(document), tree, progress) or ()
                yield DocumentHits(document.id, document.title, round(ranked.score, 4), hits)
