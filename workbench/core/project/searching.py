"""Searching a project: its queries answered with the places in the texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from workbench.core.progress import NoProgress, Progress
from workbench.core.project.facets import project_facets
from workbench.core.project.indexing import ProjectIndex
from workbench.core.project.name_search import NameSearch
from workbench.core.project.project import Project
from workbench.core.project.resolving import filtered, resolved
from workbench.core.search.analysis import FOLDED, prepare, require_form
from workbench.core.search.engine import DamagedIndexError, Found
from workbench.core.search.hits import DocumentHits, SearchResult, find_hits
from workbench.core.search.leaving_out import leaving_out
from workbench.core.search.query.parser import parse
from workbench.core.search.request import SearchRequest
from workbench.core.search.tree import LANGUAGE, And, Node, Term


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What is known of an answer at once, and its *documents*, which come as their hits are cut.

    The rest as in SearchResult. *shown* says how many documents there will be at most.
    """

    total: int
    shown: int
    documents: Iterator[DocumentHits]
    facets: Mapping[str, Mapping[str, int]]
    cursor: str = ""


class Searcher:
    """Answers the queries of one project from its *index*."""

    def __init__(self, project: Project) -> None:
        self.index = ProjectIndex(project)
        self.project = project
        self.names = NameSearch(self.index)
        # Each with the last change of the project that they were read after.
        self._known_languages: tuple[int, frozenset[str]] | None = None
        self._known_days: tuple[int, dict[str, str]] | None = None

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
        """The best *limit* documents for *query*, each with its hits; the rest as `answered`."""
        request = SearchRequest(query, field=field, language=language, limit=limit, facets=facets)
        return self.answered(request, progress)

    def answered(self, request: SearchRequest, progress: Progress | None = None) -> SearchResult:
        """The page that *request* asks for, each document with its hits. Raises as `begin`."""
        answer = self.begin(request, progress)
        return SearchResult(answer.total, tuple(answer.documents), answer.facets, answer.cursor)

    def begin(
        self, request: SearchRequest, progress: Progress | None = None, parsed: Node | None = None
    ) -> SearchAnswer:
        """The page that *request* asks for; hits are cut when the documents are asked for.

        *parsed* is its query where somebody has parsed it already, or made it without words to be parsed.
        Raises QuerySyntaxError for a query that is not understood, UserError for a form that the index does
        not hold or a filter that there is not, Cancelled.
        """
        listener = progress or NoProgress()
        tree = self.asked(request, parsed)
        found = self._found(tree, request, listener)
        documents = self._with_hits(found, tree, listener)
        return SearchAnswer(found.total, len(found.documents), documents, found.facets, found.cursor)

    def ids(self, request: SearchRequest, parsed: Node | None = None) -> tuple[str, ...]:
        """The ids of all documents that fit, the best first, without a look at their texts.

        The limit of *request* does not count; all else as in `begin`.
        """
        tree = self.asked(request, parsed)
        every = replace(request, limit=self.index.opened().count(), facets=False)
        return tuple(ranked.id for ranked in self._found(tree, every, NoProgress()).documents)

    def asked(self, request: SearchRequest, parsed: Node | None = None) -> Node:
        """The prepared tree of what *request* asks for, without its filters but for the words left out.

        *parsed* and errors as for `begin`.
        """
        tree = self.prepared(parsed or parse(request.query), field=request.field, language=request.language)
        return leaving_out(tree, request.filters.words, self.languages(request.language))

    def prepared(self, tree: Node, *, field: str = FOLDED, language: str = "") -> Node:
        """A parsed *tree* as engines and `find_hits` take it, resolved in the project as it is now.

        Raises UserError as `begin` does.
        """
        self.require_form(field)
        named = self.names.spelled(resolved(tree, self.project))
        return prepare(named, field, self.languages(language))

    def require_form(self, form: str) -> None:
        """Raises UserError when the index holds no *form*."""
        require_form(form, self.index.opened().capabilities.forms)

    def narrowed(self, tree: Node, request: SearchRequest) -> Node:
        """What of a prepared *tree* the filters and the language of *request* let through."""
        chosen = filtered(tree, request.filters, self.project)
        return And((chosen, Term(request.language.lower(), LANGUAGE))) if request.language else chosen

    def _found(self, tree: Node, request: SearchRequest, progress: Progress) -> Found:
        narrowed = self.narrowed(tree, request)
        try:
            return self._page(narrowed, request)
        except DamagedIndexError:
            self.index.rebuild(progress)
            return self._page(narrowed, request)

    def _page(self, tree: Node, request: SearchRequest) -> Found:
        engine = self.index.opened()
        names = engine.capabilities.facets if request.facets else ()
        found = engine.search(
            tree, sort=request.sort, cursor=request.cursor, limit=request.limit, facets=names
        )
        if not request.facets:
            return found
        return replace(found, facets={**found.facets, **project_facets(tree, engine, self.project)})

    def days(self) -> Mapping[str, str]:
        """The day on which each document was published (ISO 8601, as exact as it is), by its id."""
        sequence = self.index.sequence()
        if self._known_days is None or self._known_days[0] != sequence:
            rows = self.project.documents.columns("id", "published")
            self._known_days = sequence, {identifier: published[:10] for identifier, published in rows}
        return self._known_days[1]

    def languages(self, chosen: str) -> frozenset[str]:
        """The languages that a query may be in: the one *chosen*, or those of all documents."""
        if chosen:
            return frozenset({chosen})
        sequence = self.index.sequence()
        if self._known_languages is None or self._known_languages[0] != sequence:
            self._known_languages = sequence, frozenset(self.project.documents.different("language"))
        return self._known_languages[1]

    def _with_hits(self, found: Found, tree: Node, progress: Progress) -> Iterator[DocumentHits]:
        for done, ranked in enumerate(found.documents):
            progress.report(done, len(found.documents))
            document = self.project.documents.find(ranked.id)
            if document:  # it may have been removed since the last update
                hits = find_hits(self.index.indexed(document), tree, progress) or ()
                yield DocumentHits(document.id, document.title, round(ranked.score, 4), hits)
