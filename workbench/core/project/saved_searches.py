"""What saved searches find now, and what of it is new since the last look."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.annotations.saved_search import SavedSearch, not_seen
from workbench.core.errors import UserError
from workbench.core.project.operations.naming import same_name
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.search.request import SearchRequest, filters_of


@dataclass(frozen=True, slots=True)
class SavedSearchState:
    """What a saved search finds: ids of documents, the best first, and those of them that are *new*.

    New is what fits now and did not at the last look, for whatever reason; before the first look all is.
    *error* says why the search cannot be run here (empty: it can).
    """

    search: SavedSearch
    found: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    error: str = ""


def request_of(search: SavedSearch) -> SearchRequest:
    """What a saved search asks for. Raises UserError for filters that there are not."""
    return SearchRequest(search.query, field=search.form, filters=filters_of(search.filters))


def state_of(project: Project, searcher: Searcher, search: SavedSearch) -> SavedSearchState:
    """Run a saved search on the index as it is."""
    try:
        found = searcher.ids(request_of(search))
    except UserError as error:
        # Saved by a program that knew more, or by hand: the others must be listed all the same.
        return SavedSearchState(search, error=str(error))
    return SavedSearchState(search, found, not_seen(found, project.seen_by(search)))


def states_of(project: Project, searcher: Searcher) -> list[SavedSearchState]:
    """Run all saved searches, in the order of their names."""
    return [state_of(project, searcher, search) for search in project.saved_searches.all()]


def saved_search_called(project: Project, words: str) -> SavedSearch:
    """The saved search with this id or name. Raises UserError when there is none, or several have it."""
    found = project.saved_searches.find(words)
    if found:
        return found
    named = [search for search in project.saved_searches.all() if same_name(search.name, words)]
    if len(named) == 1:
        return named[0]
    if named:
        raise UserError(
            words, f"{len(named)} saved searches have this name.", "Give the search's id instead."
        )
    raise UserError(words, "there is no such saved search in this project.", "See: saved searches.")
