"""The claim × source matrix of a project in full, with its pivots, and the filters that people write."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.core.annotations.claim import Attribution, Stance
from workbench.core.annotations.codebook import Code
from workbench.core.comparison.matrix_material import EVERYTHING, Material, MatrixFilter, SourceGroup
from workbench.core.comparison.pivots import (
    Pivot,
    PivotHead,
    PivotKind,
    claims_by_parties,
    codes_by_documents,
)
from workbench.core.comparison.source_matrix import MatrixOrder, SourceMatrix, source_matrix
from workbench.core.errors import UserError
from workbench.core.project.clusters import source_clusters
from workbench.core.project.comparing import origins_of
from workbench.core.project.project import Project
from workbench.core.project.text_reuse import waiting
from workbench.core.text.folding import fold_text

FILTERS = ("party", "code", "stance", "language", "outlet", "text")
"""What a matrix can be filtered by: ``party=Musk``."""


@dataclass(frozen=True, slots=True)
class MatrixView:
    """What is shown: the matrix, and its pivot where one is asked for.

    *waiting* documents have not been compared yet (see `text_reuse`): what they have copied is not known, and
    verdicts count each as a source of its own.
    """

    shown: SourceMatrix
    pivot: Pivot | None = None
    waiting: int = 0


def matrix_view(
    project: Project,
    chosen: MatrixFilter = EVERYTHING,
    order: MatrixOrder = MatrixOrder.CLAIM,
    pivot: PivotKind | None = None,
) -> MatrixView:
    """The matrix of what *chosen* leaves, in *order*, and the *pivot* of it."""
    with project.snapshot():
        of_codes = pivot is PivotKind.CODES_DOCUMENTS
        material = material_of(project, all_codes=of_codes)
        shown = source_matrix(material, chosen, order)
        behind = waiting(project) if material.statements else 0
        if pivot is PivotKind.CLAIMS_PARTIES:
            return MatrixView(shown, claims_by_parties(shown, material), behind)
        if of_codes:
            return MatrixView(shown, _codes_pivot(project, material, shown, chosen), behind)
        return MatrixView(shown, waiting=behind)


@dataclass(frozen=True, slots=True)
class FullMatrix:
    """The whole matrix of a project, and both of its pivots."""

    shown: SourceMatrix
    claims_by_parties: Pivot
    codes_by_documents: Pivot


def full_matrix(project: Project) -> FullMatrix:
    """Everything against everything, for the tables and the report of a whole project."""
    with project.snapshot():
        material = material_of(project, all_codes=True)
        shown = source_matrix(material)
        codes = _codes_pivot(project, material, shown, EVERYTHING)
        return FullMatrix(shown, claims_by_parties(shown, material), codes)


def material_of(project: Project, *, all_codes: bool = False, all_mentions: bool = False) -> Material:
    """What the matrix is made of; with *all_codes* and *all_mentions* also marks that voice no claim."""
    statements = tuple(project.statements.all())
    evidence = tuple(project.evidence.all())
    ids = {row.mark_id for row in statements} | {row.mark_id for row in evidence if row.mark_id}
    links = project.mark_codes.all() if all_codes else project.mark_codes.among("mark_id", ids)
    named = project.mentions.all() if all_mentions else project.mentions.among("mark_id", ids)
    # Most marks of a large project voice no claim; reading them takes longer than all the rest.
    marks = project.marks.among("id", ids | {row.mark_id for row in links} | {row.mark_id for row in named})
    above = _codes_above(project.codes.all())
    codes: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for link in links:
        codes[link.mark_id].update(dict.fromkeys(above[link.code_id]))
    mentions: defaultdict[str, list[str]] = defaultdict(list)
    for mention in named:
        mentions[mention.mark_id].append(mention.party_id)
    parties = tuple(project.parties.all())
    steps = project.attributions.all()
    return Material(
        claims=tuple(project.claims.all()),
        documents=tuple(project.documents.all()),
        statements=statements,
        marks={mark.id: mark for mark in marks},
        parties=parties,
        evidence=evidence,
        chains=_chains(steps, {party.id: party.name for party in parties}),
        sources=_sources(steps),
        codes={mark: tuple(found) for mark, found in codes.items()},
        mentions={mark: tuple(found) for mark, found in mentions.items()},
        groups=tuple(
            SourceGroup(
                cluster.name,
                tuple(document.id for document in cluster.documents),
                tuple(dict.fromkeys(tie.reason for tie in cluster.ties)),
            )
            for cluster in (source_clusters(project) if statements else ())
        ),
        origins=origins_of(project),
    )


def matrix_filter(project: Project, lines: Iterable[str]) -> MatrixFilter:
    """The filter that is written as ``party=Musk``, ``stance=denies``: several of one kind, one suffices.

    Parties and codes are meant by a name or an id. Raises UserError for what the project does not have.
    """
    values: defaultdict[str, list[str]] = defaultdict(list)
    for line in lines:
        kind, is_there, value = line.partition("=")
        if kind.strip() not in FILTERS or not is_there:
            raise UserError(line, "this is no filter of the matrix.", f"Write one of {', '.join(FILTERS)}=…")
        values[kind.strip()].append(value.strip())
    known = [stance.value for stance in Stance]
    if unknown := next((value for value in values["stance"] if value not in known), None):
        raise UserError(unknown, "there is no such stance.", f"Stances are {', '.join(known)}.")
    return MatrixFilter(
        frozenset(party for name in values["party"] for party in _parties_called(project, name)),
        frozenset(code for name in values["code"] for code in _codes_called(project, name)),
        frozenset(map(Stance, values["stance"])),
        frozenset(values["language"]),
        frozenset(values["outlet"]),
        " ".join(values["text"]),
    )


def _parties_called(project: Project, name: str) -> set[str]:
    """The parties with this id or name, in any of their spellings."""
    folded = fold_text(name)
    found = {row.id for row in project.parties.all() if row.id == name or fold_text(row.name) == folded}
    found |= {row.party_id for row in project.party_names.all() if fold_text(row.name) == folded}
    if not found:
        raise UserError(name, "there is no such party in this project.", "See: muqabala parties PROJECT")
    return found


def _codes_called(project: Project, name: str) -> set[str]:
    folded = fold_text(name)
    found = {row.id for row in project.codes.all() if row.id == name or fold_text(row.name) == folded}
    if not found:
        raise UserError(name, "there is no such code in this project.", "See: muqabala codes PROJECT")
    return found


def _codes_above(codes: Iterable[Code]) -> dict[str, list[str]]:
    """Each code (id) with the ids of itself and of all above it."""
    parent = {code.id: code.parent_id for code in codes}
    found: dict[str, list[str]] = {}
    for code_id in parent:
        path, at = [], code_id
        while at and at not in path:
            path.append(at)
            at = parent.get(at, "")
        found[code_id] = path
    return found


def _chains(steps: Iterable[Attribution], names: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    chains: defaultdict[str, list[Attribution]] = defaultdict(list)
    for step in steps:
        chains[step.statement_id].append(step)
    return {
        statement: tuple(
            names.get(step.party_id, step.source) for step in sorted(chain, key=lambda step: step.position)
        )
        for statement, chain in chains.items()
    }


def _sources(steps: Iterable[Attribution]) -> dict[str, frozenset[str]]:
    sources: defaultdict[str, set[str]] = defaultdict(set)
    for step in steps:
        if step.party_id:
            sources[step.statement_id].add(step.party_id)
    return {statement: frozenset(parties) for statement, parties in sources.items()}


def _codes_pivot(project: Project, material: Material, shown: SourceMatrix, chosen: MatrixFilter) -> Pivot:
    """Codes stand in documents, too, that say nothing about any claim; a filter leaves its own documents."""
    documents = shown.matrix.documents
    if not chosen:
        carrying = {material.marks[mark].document_id for mark in material.codes}
        documents = tuple(row for row in documents if row.id in carrying)
    below: defaultdict[str, list[Code]] = defaultdict(list)
    for code in project.codes.all():
        below[code.parent_id].append(code)
    heads: list[PivotHead] = []
    waiting = below[""][::-1]
    while waiting:
        code = waiting.pop()
        heads.append(PivotHead(code.id, code.name))
        waiting += below[code.id][::-1]
    return codes_by_documents(material, heads, documents)
