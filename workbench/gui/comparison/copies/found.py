"""What documents share, as the page of copies and the reader show it: worked out beside the window."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.comparison.reuse.bonds import Bond, Direction
from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.core.progress import Progress

if TYPE_CHECKING:
    from workbench.core.project.clusters import SourceCluster
    from workbench.core.project.state_memo import StateMemo

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Label:
    """What is said of a document: *key* is the checksum of the text that was compared."""

    title: str
    outlet: str
    published: str
    language: str
    key: str


@dataclass(frozen=True)
class Copies:
    """All shared passages, what each pair of documents shares taken together, and the source clusters."""

    passages: tuple[FoundPassage, ...] = ()
    bonds: Mapping[Pair, Bond] = field(default_factory=dict)
    clusters: tuple[SourceCluster, ...] = ()
    labels: Mapping[str, Label] = field(default_factory=dict)

    @cached_property
    def cluster_of(self) -> dict[str, int]:
        """The number of the cluster (from 0) of each document that is of one."""
        return {
            document.id: number
            for number, cluster in enumerate(self.clusters)
            for document in cluster.documents
        }

    @cached_property
    def of_pair(self) -> dict[Pair, list[FoundPassage]]:
        """What was copied or quoted by each pair of documents, whichever is named first."""
        shared: defaultdict[Pair, list[FoundPassage]] = defaultdict(list)
        for found in self.passages:
            if found.kind.kind != PassageKind.BOILERPLATE:
                shared[min(found.a, found.b), max(found.a, found.b)].append(found)
        return dict(shared)

    def direction(self, found: FoundPassage) -> Direction | None:
        """Which of two documents has a copied passage from the other, where something speaks for it."""
        bond = self.bonds.get((found.a, found.b)) if found.kind.kind == PassageKind.COPY else None
        return bond.direction if bond else None

    def within_cluster(self, found: FoundPassage) -> bool:
        """Whether both documents are of one source cluster."""
        number = self.cluster_of.get(found.a)
        return number is not None and number == self.cluster_of.get(found.b)


def find_copies(memo: StateMemo, path: Path, progress: Progress) -> Copies:
    """What the documents of the project at *path* share; *memo* keeps what is known until the next time.

    Reads the file for itself, so that it may run beside the window. Raises Cancelled and UserError.
    """
    from workbench.core.project.clusters import source_clusters
    from workbench.core.project.project import open_project
    from workbench.core.project.text_reuse import reuse_of

    project = open_project(path, read_only=True)
    try:
        project.memo = memo
        with project.snapshot():
            reuse = reuse_of(project, progress)
            clusters = tuple(source_clusters(project))
            rows = project.documents.columns(
                "id", "title", "outlet", "published", "language", "text_sha256", "path"
            )
    finally:
        project.close()
    labels = {row[0]: Label(row[1] or row[6], *row[2:6]) for row in rows}
    return Copies(reuse.passages, {(bond.a, bond.b): bond for bond in reuse.bonds}, clusters, labels)
