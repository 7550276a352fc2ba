"""Source clusters as the rows of an outline: their documents, and what binds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from workbench.core.comparison.source_clusters import Tie, TieKind, likely_first
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.copies.found import Copies
from workbench.gui.comparison.copies.words import reason_in_words, title_of, told_direction
from workbench.gui.directional import as_interface
from workbench.gui.outline import Node
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.clusters import SourceCluster

DOCUMENT = "document:"
DRAWINGS = {TieKind.ANALYST: "check", TieKind.ORIGIN: "quote", TieKind.REUSE: "copy"}


def cluster_nodes(copies: Copies) -> list[Node]:
    """A node for each cluster; below it its documents, the earliest first, and its ties with reasons."""
    return [_cluster_node(number, cluster, copies) for number, cluster in enumerate(copies.clusters, 1)]


def document_of(key: str) -> str:
    """The id of the document of a node, ``""`` for a node of something else."""
    return key.rpartition(DOCUMENT)[2] if DOCUMENT in key else ""


def _cluster_node(number: int, cluster: SourceCluster, copies: Copies) -> Node:
    key = f"cluster:{cluster.documents[0].id}"
    first = likely_first([document.id for document in cluster.documents], cluster.ties)
    from_here = translate("Copies", "the others may have it from here")
    documents = tuple(
        Node(
            f"{key}/{DOCUMENT}{document.id}",
            document.title or document.path,
            " · ".join(
                isolate(part)
                for part in (
                    document.outlet,
                    document.published[:10],
                    from_here if document.id == first else "",
                )
                if part
            ),
            "document",
            language=document.language,
        )
        for document in cluster.documents
    )
    ties = tuple(_tie_node(f"{key}/tie:{at}", tie, copies) for at, tie in enumerate(cluster.ties))
    said = translate("Copies", "Source {0}: {1}")
    title = said.format(QLocale().toString(number), isolate(cluster.name))
    count = QLocale().toString(len(cluster.documents))
    return Node(
        key, as_interface(title), trailing=count, drawing="copy", strong=True, children=documents + ties
    )


def _tie_node(key: str, tie: Tie, copies: Copies) -> Node:
    ends = " – ".join(isolate(title_of(end, copies)) for end in (tie.a, tie.b))
    reason = reason_in_words(tie.reason)
    direction = told_direction(tie.direction, copies) if tie.direction else ""
    detail = f"{ends}  ·  {direction}" if direction else ends
    return Node(
        key,
        as_interface(reason),
        as_interface(detail),
        DRAWINGS[tie.kind],
        "muted",
        tooltip="\n".join(filter(None, (reason, ends, direction))),
    )
