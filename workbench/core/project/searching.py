"""Searching a project: its queries answered with the places in the texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.core.progress import NoProgress
from workbench.core.project.indexing import ProjectIndex
from workbench.core.project.project import Project
from workbench.core.search.analysis import FOLDED, prepare, require_form
from workbench.core.search.engine import DamagedIndexError, Found
from workbench.core.search.hits import DocumentHits, SearchResult, find_hits
from workbench.core.search.query.parser import parse
from workbench.core.search.tree import LANGUAGE, Node, Term


class Searcher:
    """Answers the queries of one project from its *index*."""

    def __init__(self, project: Project) -> None:
        self.index = ProjectIndex(project)
        self._project = project
        self._known_languages: tuple[int, frozenset[str]] | None = None

    def search(
        self, query: str, *, field: str = FOLDED, language: str = "", limit: int = 20, facets: bool = False
    ) -> SearchResult:
        """The best *limit* documents for *query*, each with its hits.

        *field* is the form in which words are compared (``exact``, ``folded``, ``stemmed``), *language* keeps
        to one, *facets* counts all documents found by language, outlet and year. Raises QuerySyntaxError
        for a query that is not understood, UserError for a form that the index does not hold.
        """
        tree = self.prepared(parse(query), field=field, language=language)
        names = self.index.opened().capabilities.facets if facets else ()
        found = self._found(tree, language, limit, names)
        return SearchResult(found.total, tuple(self._with_hits(found, tree)), found.facets)

    def ids(self, query: str, *, field: str = FOLDED, language: str = "") -> tuple[str, ...]:
        """The ids of all documents that fit *query*, the best first, without a look at their texts.

        All else as in `search`.
        """
        tree = self.prepared(parse(query), field=field, language=language)
        found = self._found(tree, language, self.index.opened().count(), ())
        return tuple(ranked.id for ranked in found.documents)

    def prepared(self, tree: Node, *, field: str = FOLDED, language: str = "") -> Node:
        """A parsed *tree* as engines and `find_hits` take it. Raises UserError as `search` does."""
        require_form(field, self.index.opened().capabilities.forms)
        return prepare(tree, field, self._languages(language))

    def _found(self, tree: Node, language: str, limit: int, facets: Sequence[str]) -> Found:
        engine = self.index.opened()
        try:
            return engine.search(tree, filter=in_language(language), limit=limit, facets=facets)
        except DamagedIndexError:
            self.index.rebuild(NoProgress())
            return engine.search(tree, filter=in_language(language), limit=limit, facets=facets)

    def _languages(self, chosen: str) -> frozenset[str]:
        """The languages that a query may be in: the one *chosen*, or those of all documents."""
        if chosen:
            return frozenset({chosen})
        sequence = self.index.sequence()
        if self._known_languages is None or self._known_languages[0] != sequence:
            languages = {document.language for document in self._project.documents.all()}
            self._known_languages = sequence, frozenset(languages)
        return self._known_languages[1]

    def _with_hits(self, found: Found, tree: Node) -> Iterator[DocumentHits]:
        for ranked in found.documents:
            document = self._project.documents.find(ranked.id)
            if document:  # it may have been removed since the last update
                hits = find_hits(self.index.indexed(document), tree) or ()
                yield DocumentHits(document.id, document.title, round(ranked.score, 4), hits)


def in_language(language: str) -> Term | None:
    """A filter for documents in *language*; None for all of them."""
    return Term(language.lower(), LANGUAGE) if language else None
