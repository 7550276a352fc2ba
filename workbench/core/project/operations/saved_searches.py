"""Operations on saved searches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from workbench.core.annotations.saved_search import SavedSearch, seen_digests
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import edited, quoted
from workbench.core.project.operations.naming import new_id, required
from workbench.core.project.project import Project
from workbench.core.search.analysis import FOLDED, FORMS, require_form
from workbench.core.search.query.parser import parse
from workbench.core.search.request import filters_of


def save_search(
    project: Project,
    name: str,
    query: str,
    *,
    form: str = FOLDED,
    filters: str = "",
    seen: Iterable[str] | None = None,
) -> Done[SavedSearch]:
    """Save a search. *seen* are the ids of the documents that it finds now, if somebody has looked at them.

    Raises UserError for an empty name and an unknown form, QuerySyntaxError for a wrong query.
    """
    now = project.clock.now()
    search = _checked(SavedSearch(new_id(), name, query, form, filters, project.author, now, now))

    def action() -> SavedSearch:
        added = search if seen is None else _looked_at(project, search, seen_digests(seen))
        project.saved_searches.insert(added)
        return added

    return project.perform(f"Save the search {quoted(search.name)}", action)


def edit_saved_search(
    project: Project,
    search_id: str,
    *,
    name: str | None = None,
    query: str | None = None,
    form: str | None = None,
    filters: str | None = None,
) -> Done[SavedSearch]:
    """Change these fields of a saved search; what is None stays, and so does what was seen."""
    before = project.saved_searches.get(search_id)
    search = _checked(edited(before, name=name, query=query, form=form, filters=filters))
    if search != before:
        search = replace(search, modified=project.clock.now())

    def action() -> SavedSearch:
        project.saved_searches.update(search)
        return search

    if before.name == search.name:
        return project.perform(f"Edit the search {quoted(search.name)}", action)
    return project.perform(f"Rename the search {quoted(before.name)} to {quoted(search.name)}", action)


def remove_saved_search(project: Project, search_id: str) -> Done[SavedSearch]:
    """Remove a saved search."""
    search = project.saved_searches.get(search_id)

    def action() -> SavedSearch:
        project.saved_searches.delete(search)
        return search

    return project.perform(f"Remove the search {quoted(search.name)}", action)


def mark_as_seen(project: Project, search_id: str, found: Iterable[str]) -> Done[SavedSearch]:
    """Note that somebody has looked at all that a saved search finds: the documents with these ids.

    Where nothing else was found than at the last look, nothing is noted, and there is no step to undo.
    """
    search = project.saved_searches.get(search_id)
    digests = seen_digests(found)

    def action() -> SavedSearch:
        if search.seen and project.seen_by(search) == digests:
            return search
        looked_at = _looked_at(project, search, digests)
        project.saved_searches.update(looked_at)
        return looked_at

    return project.perform(f"Mark what {quoted(search.name)} finds as seen", action)


def _looked_at(project: Project, search: SavedSearch, digests: bytes) -> SavedSearch:
    checksum = project.keep_in_operation(digests)
    return replace(search, seen=project.clock.now(), seen_sha256=checksum)


def _checked(search: SavedSearch) -> SavedSearch:
    """*search* with its name and queries tidied. Raises UserError for what cannot be searched."""
    require_form(search.form, FORMS)
    parse(search.query)
    return replace(
        search,
        name=required(search.name, "saved search"),
        query=search.query.strip(),
        filters=filters_of(search.filters).lines(),
    )
