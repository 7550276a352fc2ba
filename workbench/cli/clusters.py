"""Source clusters: compare clusters, join, split and origin."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command, changing, document_called, reading, takes_project
from workbench.cli.reuse import direction_value
from workbench.core.annotations.relation import Relation
from workbench.core.comparison.source_clusters import likely_first
from workbench.core.progress import Progress
from workbench.core.project.changes import Done
from workbench.core.project.clusters import SourceCluster, source_clusters
from workbench.core.project.operations.clusters import confirm_origin, join_documents, split_documents
from workbench.core.project.project import Project
from workbench.core.project.text_reuse import reuse_of


def clusters(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the documents that have it from one source, and why."""
    with reading(args.project) as project:
        reuse_of(project, progress)
        found = source_clusters(project)
    lines = [line for cluster in found for line in _lines(cluster)]
    return Answer([_value(cluster) for cluster in found], lines or ["No two documents are of one source."])


def _value(cluster: SourceCluster) -> dict[str, Any]:
    return {
        "name": cluster.name,
        "documents": [document.id for document in cluster.documents],
        "ties": [
            {
                "a": tie.a,
                "b": tie.b,
                "kind": tie.kind.value,
                "reason": tie.reason,
                "strength": tie.strength,
                "direction": direction_value(tie.direction),
            }
            for tie in cluster.ties
        ],
        "first": likely_first([document.id for document in cluster.documents], cluster.ties) or None,
    }


def _lines(cluster: SourceCluster) -> list[str]:
    titles = {document.id: document.title or document.path for document in cluster.documents}
    lines = [f"{cluster.name}: {len(cluster.documents)} documents"]
    for document in cluster.documents:
        known = ", ".join(part for part in (document.outlet, document.published[:10]) if part)
        lines.append(f"    {titles[document.id]}{f' ({known})' if known else ''}")
    for tie in cluster.ties:
        lines.append(f"    – {titles[tie.a]} / {titles[tie.b]}: {tie.reason}")
        if tie.direction:
            copy, source = titles[tie.direction.copy], titles[tie.direction.source]
            lines.append(f"      {copy} may have it from {source}: {tie.direction.reason}")
    if first := likely_first(titles, cluster.ties):
        lines.append(f"    The others may have it from {titles[first]}.")
    return lines


def _changing_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "documents", metavar="DOC", nargs="+", help="ids, beginnings of ids, or paths of documents"
    )
    parser.add_argument("--note", default="", help="why")


def _origin_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("party", metavar="PARTY", help="the name or id of who said it first")
    parser.add_argument(
        "documents", metavar="DOC", nargs="+", help="ids, beginnings of ids, or paths of documents"
    )
    parser.add_argument("--note", default="", help="why")


def join(args: argparse.Namespace, progress: Progress) -> Answer:
    """Let documents be of one source cluster."""
    return _changed(args, progress, lambda project, ids: join_documents(project, ids, args.note))


def split(args: argparse.Namespace, progress: Progress) -> Answer:
    """Take documents out of their source cluster."""
    return _changed(args, progress, lambda project, ids: split_documents(project, ids, args.note))


def origin(args: argparse.Namespace, progress: Progress) -> Answer:
    """Confirm that documents have it from one origin."""
    return _changed(args, progress, lambda project, ids: confirm_origin(project, args.party, ids, args.note))


def _changed(
    args: argparse.Namespace,
    progress: Progress,
    change: Callable[[Project, list[str]], Done[list[Relation]]],
) -> Answer:
    with changing(args.project) as project:
        ids = [document_called(project, words).id for words in args.documents]
        reuse_of(project, progress)
        added = change(project, ids).value
        found = [item for item in source_clusters(project) if {row.id for row in item.documents} & {*ids}]
    value = {
        "relations": [{"id": relation.id, "kind": relation.kind.value} for relation in added],
        "clusters": [_value(cluster) for cluster in found],
    }
    lines = [line for cluster in found for line in _lines(cluster)]
    return Answer(value, lines or ["They are of no source cluster now."])


COMPARISONS = (
    Command("clusters", "list the documents that have it from one source, and why", takes_project, clusters),
    Command("join", "let documents be of one source cluster", _changing_arguments, join),
    Command("split", "take documents out of their source cluster", _changing_arguments, split),
    Command("origin", "confirm that documents have it from one origin", _origin_arguments, origin),
)
