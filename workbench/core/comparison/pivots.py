"""The matrix turned round: what each party says about each claim, and where each code stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.matrix_material import Material
from workbench.core.comparison.source_matrix import SourceMatrix
from workbench.core.documents.document import Document


class PivotKind(StrEnum):
    """What stands against what."""

    CLAIMS_PARTIES = "claims-parties"
    CODES_DOCUMENTS = "codes-documents"


@dataclass(frozen=True, slots=True)
class PivotHead:
    """A row or a column: the id and the name of a claim, a party, a code or a document.

    The party without an id and a name stands for outlets that speak for themselves.
    """

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PivotCell:
    """*count* statements or marks; of statements also how many of each stance; the *marks* (ids) of all."""

    count: int
    stances: Mapping[Stance, int]
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pivot:
    """A table of counts; where nothing is, there is no cell. *cells* are by the ids of row and column."""

    kind: PivotKind
    rows: tuple[PivotHead, ...]
    columns: tuple[PivotHead, ...]
    cells: Mapping[tuple[str, str], PivotCell]


def claims_by_parties(shown: SourceMatrix, material: Material) -> Pivot:
    """How often each party takes which stance on each claim of the matrix that is *shown*.

    Parties are in the order of how much they say, the outlets themselves last.
    """
    stances: defaultdict[tuple[str, str], list[Stance]] = defaultdict(list)
    marks: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for (claim_id, _), cell in shown.matrix.cells.items():
        for voice in cell.stances:
            place = claim_id, voice.statement.speaker_id
            stances[place].append(voice.statement.stance)
            marks[place].append(voice.mark.id)
    said = Counter[str]()
    for (_, party_id), taken in stances.items():
        said[party_id] += len(taken)
    names = {party.id: party.name for party in material.parties}
    columns = sorted(said, key=lambda party: (not party, -said[party], names.get(party, ""), party))
    return Pivot(
        PivotKind.CLAIMS_PARTIES,
        tuple(PivotHead(claim.id, claim.text) for claim in shown.matrix.claims),
        tuple(PivotHead(party, names.get(party, "")) for party in columns),
        {
            place: PivotCell(len(taken), _by_stance(taken), tuple(marks[place]))
            for place, taken in stances.items()
        },
    )


def codes_by_documents(
    material: Material, codes: Iterable[PivotHead], documents: tuple[Document, ...]
) -> Pivot:
    """How many marks of each document carry each code, or one below it.

    *codes* are rows in the order of the code book, *documents* the columns.
    """
    columns = {document.id for document in documents}
    marks: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for mark_id, carried in material.codes.items():
        mark = material.marks[mark_id]
        for code_id in carried if mark.document_id in columns else ():
            marks[code_id, mark.document_id].append(mark_id)
    used = {code_id for code_id, _ in marks}
    return Pivot(
        PivotKind.CODES_DOCUMENTS,
        tuple(head for head in codes if head.id in used),
        tuple(PivotHead(row.id, row.outlet or row.title) for row in documents),
        {
            place: PivotCell(len(found), {}, tuple(sorted(found, key=lambda key: _place(material, key))))
            for place, found in marks.items()
        },
    )


def _by_stance(taken: list[Stance]) -> dict[Stance, int]:
    return {stance: taken.count(stance) for stance in Stance if stance in taken}


def _place(material: Material, mark_id: str) -> tuple[int, int]:
    mark = material.marks[mark_id]
    return mark.start, mark.end
