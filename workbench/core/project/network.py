"""The network of parties, claims and documents of a project."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from workbench.core.comparison.network import NODES, Network, network
from workbench.core.project.project import Project
from workbench.core.project.source_matrix import material_of


def network_of(project: Project) -> Network:
    """Everything that ties parties, claims and documents, documents that nothing ties left out."""
    with project.snapshot():
        material = material_of(project, all_mentions=True)
        kinds = [kind.value for kind in NODES]
        relations = [row for row in project.relations.among("source_kind", kinds) if row.target_kind in NODES]
        whole = network(material, relations)
        also: defaultdict[str, list[str]] = defaultdict(list)
        for name in project.party_names.all():
            also[name.party_id].append(name.name)
    tied = {key for edge in whole.edges for key in (edge.source, edge.target)}
    nodes = (replace(node, also=tuple(also.get(node.key[1], ()))) for node in whole.nodes if node.key in tied)
    return Network(tuple(nodes), whole.edges)
