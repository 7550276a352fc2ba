"""Facets of what the project knows and the index does not: source clusters and codes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from workbench.core.project.clusters import source_clusters
from workbench.core.project.project import Project
from workbench.core.search.engine import SearchEngine
from workbench.core.search.tree import ID, And, In, Node

Members = dict[str, set[str]]  # the documents of each value


def project_facets(tree: Node, engine: SearchEngine, project: Project) -> dict[str, Mapping[str, int]]:
    """How many of all documents found by a prepared *tree* are of each cluster and have each code.

    Most frequent first. Codes count for the codes above them, too; codes of one name are counted as one.
    """
    values = {"cluster": _of_clusters(project), "code": _of_codes(project)}
    known = frozenset(document for of in values.values() for ids in of.values() for document in ids)
    if not known:
        return {facet: {} for facet in values}
    ranked = engine.search(And((tree, In(ID, known))), limit=len(known)).documents
    found = {document.id for document in ranked}
    return {facet: _counted(of, found) for facet, of in values.items()}


def _counted(members: Members, found: set[str]) -> dict[str, int]:
    counts = Counter({value: len(ids & found) for value, ids in members.items()})
    return dict(sorted(((v, n) for v, n in counts.items() if n), key=lambda item: (-item[1], item[0])))


def _of_clusters(project: Project) -> Members:
    return {
        cluster.name: {document.id for document in cluster.documents} for cluster in source_clusters(project)
    }


def _of_codes(project: Project) -> Members:
    links = project.mark_codes.all()
    carrying = project.marks.among("id", {link.mark_id for link in links})
    documents = {mark.id: mark.document_id for mark in carrying}
    codes = {code.id: code for code in project.codes.all()}
    members: defaultdict[str, set[str]] = defaultdict(set)
    for link in links:
        code, seen = codes.get(link.code_id), set()
        while code and code.id not in seen:
            seen.add(code.id)
            members[code.name].add(documents[link.mark_id])
            code = codes.get(code.parent_id)
    return dict(members)
