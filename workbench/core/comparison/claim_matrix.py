"""The claim × source matrix: which document says what about which claim, in whose voice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.core.annotations.claim import Claim, Stance, Statement
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.party import Party
from workbench.core.comparison.source_clusters import independent
from workbench.core.documents.document import Document


@dataclass(frozen=True, slots=True)
class Voice:
    """One statement in a cell: the mark that quotes it, and the speaker's name (empty: the outlet itself)."""

    statement: Statement
    mark: Mark
    speaker: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one document says about one claim, in the order of the text."""

    stances: tuple[Voice, ...]

    @property
    def counts(self) -> dict[Stance, int]:
        """Statements by stance, in the order of Stance; stances that do not occur are left out."""
        found = [voice.statement.stance for voice in self.stances]
        return {stance: found.count(stance) for stance in Stance if stance in found}


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many documents take each stance on a claim. A document with two stances counts for both.

    *independent* says from how many sources they have it: documents of one source cluster, and those whose
    statements go back to one origin ("according to"), count once.
    """

    claim_id: str
    counts: Mapping[Stance, int]
    independent: Mapping[Stance, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClaimMatrix:
    """Claims (rows) against documents (columns); a pair without a cell is silence.

    *cells* has the cells row by row, each row in the order of the columns.
    """

    claims: tuple[Claim, ...]
    documents: tuple[Document, ...]
    cells: Mapping[tuple[str, str], Cell]
    verdicts: Mapping[str, Verdict]


def claim_matrix(
    claims: Iterable[Claim],
    documents: Iterable[Document],
    statements: Iterable[Statement],
    marks: Iterable[Mark],
    parties: Iterable[Party],
    clusters: Iterable[Iterable[str]] = (),
    origins: Mapping[str, str] | None = None,
) -> ClaimMatrix:
    """Set every claim against every document. Claims keep their order, documents the order given.

    *clusters* are the documents (ids) that have it from one source; *origins* says of statements (by id) what
    they go back to, in words that are the same for the same origin.
    """
    rows = tuple(sorted(claims, key=lambda claim: (claim.position, claim.created, claim.id)))
    columns = tuple(documents)
    mark_of = {mark.id: mark for mark in marks}
    name_of = {party.id: party.name for party in parties}
    voices: defaultdict[tuple[str, str], list[Voice]] = defaultdict(list)
    for statement in statements:
        mark = mark_of[statement.mark_id]
        speaker = name_of[statement.speaker_id] if statement.speaker_id else ""
        voices[statement.claim_id, mark.document_id].append(Voice(statement, mark, speaker))
    cells = _in_table_order(voices, rows, columns)
    return ClaimMatrix(
        rows, columns, cells, _verdicts(rows, cells, list(map(tuple, clusters)), origins or {})
    )


def _in_table_order(
    voices: Mapping[tuple[str, str], list[Voice]], claims: Sequence[Claim], documents: Sequence[Document]
) -> dict[tuple[str, str], Cell]:
    row = {claim.id: number for number, claim in enumerate(claims)}
    column = {document.id: number for number, document in enumerate(documents)}
    shown = [pair for pair in voices if pair[0] in row and pair[1] in column]
    shown.sort(key=lambda pair: (row[pair[0]], column[pair[1]]))
    return {pair: Cell(tuple(sorted(voices[pair], key=_in_reading_order))) for pair in shown}


def _in_reading_order(voice: Voice) -> tuple[int, int, str]:
    return voice.mark.start, voice.mark.end, voice.statement.id


def _verdicts(
    claims: Iterable[Claim],
    cells: Mapping[tuple[str, str], Cell],
    clusters: Sequence[Sequence[str]],
    origins: Mapping[str, str],
) -> dict[str, Verdict]:
    # By the cells that there are: most of the millions of pairs of a large project are silent.
    voices: dict[str, defaultdict[Stance, list[Voice]]] = {claim.id: defaultdict(list) for claim in claims}
    for (claim_id, _), cell in cells.items():
        for voice in cell.stances:
            voices[claim_id][voice.statement.stance].append(voice)
    return {claim_id: _verdict(claim_id, said, clusters, origins) for claim_id, said in voices.items()}


def _verdict(
    claim_id: str,
    said: Mapping[Stance, Sequence[Voice]],
    clusters: Sequence[Sequence[str]],
    origins: Mapping[str, str],
) -> Verdict:
    counts: dict[Stance, int] = {}
    sources: dict[Stance, int] = {}
    for stance in (stance for stance in Stance if stance in said):
        documents = {voice.mark.document_id for voice in said[stance]}
        of_origin: defaultdict[str, set[str]] = defaultdict(set)
        for voice in said[stance]:
            if origin := origins.get(voice.statement.id):
                of_origin[origin].add(voice.mark.document_id)
        counts[stance] = len(documents)
        sources[stance] = independent(documents, [*clusters, *of_origin.values()])
    return Verdict(claim_id, counts, sources)
