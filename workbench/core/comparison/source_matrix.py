"""The claim × source matrix in full: columns by source cluster, evidence in the cells, rows as asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.core.annotations.claim import Claim, Stance
from workbench.core.annotations.evidence import Evidence
from workbench.core.comparison.claim_matrix import ClaimMatrix, claim_matrix
from workbench.core.comparison.matrix_material import (
    EVERYTHING,
    Material,
    MatrixFilter,
    SourceGroup,
    filtered,
)
from workbench.core.documents.document import Document


class MatrixOrder(StrEnum):
    """By what the claims are sorted; equal ones stay in the order in which the analyst has put them."""

    CLAIM = "claim"
    DISAGREEMENT = "disagreement"
    INDEPENDENT = "independent"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class SourceMatrix:
    """See the module.

    *matrix* has its documents in the order of *groups*: those of one source side by side, the earliest first;
    a document that stands alone is of a group without a name. *evidence* is by claim and document,
    *attached* (files that belong to no document) by claim, *chains* by statement (see `Material`).
    """

    matrix: ClaimMatrix
    groups: tuple[SourceGroup, ...]
    evidence: Mapping[tuple[str, str], tuple[Evidence, ...]]
    attached: Mapping[str, tuple[Evidence, ...]]
    chains: Mapping[str, tuple[str, ...]]

    @property
    def clusters(self) -> tuple[SourceGroup, ...]:
        """The groups that are source clusters; each is called by its number in this order, from 1."""
        return tuple(group for group in self.groups if group.name)

    def numbers(self) -> dict[str, int]:
        """The number of its cluster for each document (id) that does not stand alone."""
        return {
            document_id: number
            for number, cluster in enumerate(self.clusters, 1)
            for document_id in cluster.documents
        }


ALL_SHOWN = 40
"""Documents up to which the silent ones are columns, too: silence tells something as long as one sees it."""

EMPTY = SourceMatrix(ClaimMatrix((), (), {}, {}), (), {}, {}, {})


def source_matrix(
    material: Material, chosen: MatrixFilter = EVERYTHING, order: MatrixOrder = MatrixOrder.CLAIM
) -> SourceMatrix:
    """Set every claim that *chosen* leaves against every document that it leaves.

    Verdicts count what is shown.
    """
    left = filtered(material, chosen)
    groups = column_groups(left.documents, left.groups)
    documents = {document.id: document for document in left.documents}
    matrix = claim_matrix(
        left.claims,
        [documents[document_id] for group in groups for document_id in group.documents],
        left.statements,
        left.marks.values(),
        left.parties,
        [group.documents for group in left.groups],
        left.origins,
    )
    evidence: defaultdict[tuple[str, str], list[Evidence]] = defaultdict(list)
    attached: defaultdict[str, list[Evidence]] = defaultdict(list)
    for piece in left.evidence:
        if piece.mark_id:
            evidence[piece.claim_id, left.marks[piece.mark_id].document_id].append(piece)
        else:
            attached[piece.claim_id].append(piece)
    return SourceMatrix(
        _ordered(matrix, order),
        groups,
        {place: tuple(pieces) for place, pieces in evidence.items()},
        {claim: tuple(pieces) for claim, pieces in attached.items()},
        left.chains,
    )


def speaking(shown: SourceMatrix) -> SourceMatrix:
    """What is *shown* without the documents that neither say anything of any claim nor hold evidence."""
    said = {document_id for _, document_id in (*shown.matrix.cells, *shown.evidence)}
    documents = tuple(row for row in shown.matrix.documents if row.id in said)
    # Clusters stay whole, so that each keeps its number.
    return replace(shown, matrix=replace(shown.matrix, documents=documents))


def column_groups(documents: Sequence[Document], clusters: Iterable[SourceGroup]) -> tuple[SourceGroup, ...]:
    """All *documents* in groups: the clusters, and each of the others alone; by their earliest documents."""
    place = {row.id: (not row.published, row.published, at) for at, row in enumerate(documents)}
    groups, taken = [], set()
    for cluster in clusters:
        members = sorted((member for member in cluster.documents if member in place), key=place.__getitem__)
        if members:
            # One that a filter has left alone is of its cluster still: that is what the analyst must see.
            groups.append(SourceGroup(cluster.name, tuple(members), cluster.reasons))
            taken.update(members)
    groups += [SourceGroup("", (document_id,)) for document_id in place if document_id not in taken]
    return tuple(sorted(groups, key=lambda group: place[group.documents[0]]))


def disagreement(independent: Mapping[Stance, int]) -> float:
    """How much sources disagree about a claim: the pairs of independent sources on opposite sides.

    A pair of one that asserts and one that denies counts one, a pair of either and one that doubts half; who
    only mentions a claim takes no side. It is not divided by the number of pairs: what twenty sources dispute
    comes before what two do.
    """
    asserting, denying, doubting = (
        independent.get(stance, 0) for stance in (Stance.ASSERTS, Stance.DENIES, Stance.DOUBTS)
    )
    return asserting * denying + (asserting + denying) * doubting / 2


def _ordered(matrix: ClaimMatrix, order: MatrixOrder) -> ClaimMatrix:
    if order is MatrixOrder.CLAIM:
        return matrix
    verdicts = matrix.verdicts
    earliest = _earliest(matrix)
    keys: dict[MatrixOrder, Callable[[Claim], tuple[object, ...]]] = {
        MatrixOrder.DISAGREEMENT: lambda row: (-disagreement(verdicts[row.id].independent),),
        MatrixOrder.INDEPENDENT: lambda row: (-verdicts[row.id].independent.get(Stance.ASSERTS, 0),),
        MatrixOrder.DATE: lambda row: (row.id not in earliest, earliest.get(row.id, "")),
    }
    claims = tuple(sorted(matrix.claims, key=keys[order]))
    place = {claim.id: at for at, claim in enumerate(claims)}
    # Sorting is stable, so that the cells of a row stay in the order of the columns.
    cells = dict(sorted(matrix.cells.items(), key=lambda item: place[item[0][0]]))
    ordered = {claim.id: verdicts[claim.id] for claim in claims}
    return ClaimMatrix(claims, matrix.documents, cells, ordered)


def _earliest(matrix: ClaimMatrix) -> dict[str, str]:
    """When each claim is first voiced by a document whose date is known."""
    published = {document.id: document.published for document in matrix.documents}
    found: dict[str, str] = {}
    for claim_id, document_id in matrix.cells:
        if date := published[document_id]:
            found[claim_id] = min(found.get(claim_id, date), date)
    return found
