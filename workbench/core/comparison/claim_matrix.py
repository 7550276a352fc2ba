"""The claim × source matrix: which document says what about which claim, in whose voice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.core.annotations.claim import Claim, Stance, Statement
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.party import Party
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
    """How many documents take each stance on a claim. A document with two stances counts for both."""

    claim_id: str
    counts: Mapping[Stance, int]


@dataclass(frozen=True, slots=True)
class ClaimMatrix:
    """Claims (rows) against documents (columns); a pair without a cell is silence."""

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
) -> ClaimMatrix:
    """Set every claim against every document. Claims keep their order, documents the order given."""
    rows = tuple(sorted(claims, key=lambda claim: (claim.position, claim.created, claim.id)))
    columns = tuple(documents)
    mark_of = {mark.id: mark for mark in marks}
    name_of = {party.id: party.name for party in parties}
    voices: defaultdict[tuple[str, str], list[Voice]] = defaultdict(list)
    for statement in statements:
        mark = mark_of[statement.mark_id]
        speaker = name_of[statement.speaker_id] if statement.speaker_id else ""
        voices[statement.claim_id, mark.document_id].append(Voice(statement, mark, speaker))
    cells = {pair: Cell(tuple(sorted(found, key=_in_reading_order))) for pair, found in voices.items()}
    verdicts = {claim.id: _verdict(claim.id, columns, cells) for claim in rows}
    return ClaimMatrix(rows, columns, cells, verdicts)


def _in_reading_order(voice: Voice) -> tuple[int, int, str]:
    return voice.mark.start, voice.mark.end, voice.statement.id


def _verdict(claim_id: str, documents: Iterable[Document], cells: Mapping[tuple[str, str], Cell]) -> Verdict:
    found = [cells.get((claim_id, document.id)) for document in documents]
    taken = [cell.counts for cell in found if cell]
    counts = {stance: sum(stance in cell for cell in taken) for stance in Stance}
    return Verdict(claim_id, {stance: count for stance, count in counts.items() if count})
