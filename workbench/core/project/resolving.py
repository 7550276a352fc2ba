"""From what only the project knows to documents: marks, source clusters, and the values of facets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.errors import UserError
from workbench.core.project.clusters import source_clusters
from workbench.core.project.marked import MarkedPlaces, fits_words
from workbench.core.project.project import Project
from workbench.core.search.dates import parse_dates
from workbench.core.search.request import FILTERS, Filters
from workbench.core.search.tree import (
    CLUSTER,
    DATE,
    ID,
    LANGUAGE,
    OUTLET,
    And,
    Boost,
    In,
    Marked,
    Near,
    Node,
    Not,
    Or,
    Words,
)

_DATES = (DATE, "year", "month")


def resolved(tree: Node, project: Project) -> Node:
    """*tree* with documents in the place of marks and source clusters, as the project is now."""
    match tree:
        case And(parts):
            return And(tuple(resolved(part, project) for part in parts))
        case Or(parts):
            return Or(tuple(resolved(part, project) for part in parts))
        case Not(part):
            return Not(resolved(part, project))
        case Boost(part):
            return replace(tree, part=resolved(part, project))
        case Marked(condition):
            return documents_of(MarkedPlaces(project).marks(condition), project)
        case Near():
            return tree
        case _:
            if isinstance(tree, Words) and tree.field == CLUSTER:
                return _in_clusters(tree, project)
            return tree


def filtered(tree: Node, filters: Filters, project: Project) -> Node:
    """What of *tree* *filters* let through. Raises UserError for a facet or a date that there is not."""
    if not (filters.included or filters.excluded):
        return tree
    included: defaultdict[str, list[Node]] = defaultdict(list)
    for facet, value in sorted(filters.included):
        included[DATE if facet in _DATES else facet].append(_having(facet, value, project))
    wanted = [nodes[0] if len(nodes) == 1 else Or(tuple(nodes)) for nodes in included.values()]
    unwanted = [Not(_having(facet, value, project)) for facet, value in sorted(filters.excluded)]
    return And((tree, *wanted, *unwanted))


def documents_of(marks: Sequence[Mark], project: Project) -> In:
    """The documents of *marks*, with the marks as the places in them; an orphan has no place there."""
    spans: dict[str, list[tuple[int, int]]] = {mark.document_id: [] for mark in marks}
    documents = {document.id: document for document in project.documents.among("id", spans)}
    for mark in marks:
        if not is_orphan(mark, documents[mark.document_id]):
            spans[mark.document_id] += [(span.start, span.end) for span in mark.spans]
    return In(ID, frozenset(spans), {document: tuple(sorted(places)) for document, places in spans.items()})


def _having(facet: str, value: str, project: Project) -> Node:
    """The documents that are counted under *value* of *facet*."""
    if facet in (LANGUAGE, OUTLET):
        return In(facet, frozenset({value}))
    if facet in _DATES:
        dates = parse_dates(value) if value else In(DATE, frozenset({""}))
        if dates is None:
            raise UserError(
                f"{facet}={value}", "this is no date.", "Write 2023, 2023-05 or 2023-04..2023-05."
            )
        return dates
    if facet == CLUSTER:
        members = [cluster.documents for cluster in source_clusters(project) if cluster.name == value]
        return In(ID, frozenset(document.id for documents in members for document in documents))
    if facet == "code":
        codes = MarkedPlaces(project).codes_with(value)
        marks = {link.mark_id for link in project.mark_codes.among("code_id", codes)}
        return In(ID, frozenset(mark.document_id for mark in project.marks.among("id", marks)))
    raise UserError(f"{facet}={value}", f"there is no facet “{facet}”.", f"Facets are {', '.join(FILTERS)}.")


def _in_clusters(leaf: Words, project: Project) -> In:
    """The documents of clusters whose name, or one of whose documents' titles or ids, has the words."""
    found: set[str] = set()
    for cluster in source_clusters(project):
        called = [cluster.name, *(text for item in cluster.documents for text in (item.title, item.id))]
        if any(fits_words(leaf, text) for text in called):
            found.update(document.id for document in cluster.documents)
    return In(ID, frozenset(found))
