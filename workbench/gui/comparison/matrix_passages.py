"""The passages of a cell of the matrix, as the list beside it shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import Bearing, Evidence
from workbench.core.annotations.mark import Mark
from workbench.core.comparison.claim_matrix import Voice
from workbench.core.comparison.source_matrix import SourceMatrix
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.matrix_words import evidence_in_words
from workbench.gui.outline import Node
from workbench.gui.translation import translate

STANCE_INKS = {
    Stance.ASSERTS: "ok",
    Stance.DENIES: "danger",
    Stance.DOUBTS: "warning",
    Stance.MENTIONS: "muted",
}
BEARING_INKS = {Bearing.SUPPORTS: "ok", Bearing.REFUTES: "danger"}
STEP = " ← "


def cell_nodes(shown: SourceMatrix, place: tuple[str, str], marks: Mapping[str, Mark]) -> list[Node]:
    """The statements and the evidence of a cell (by the ids of claim and document), with its *marks*."""
    cell = shown.matrix.cells.get(place)
    nodes = [_voice_node(voice, shown) for voice in (cell.stances if cell else ())]
    return nodes + [_evidence_node(piece, marks[piece.mark_id]) for piece in shown.evidence.get(place, ())]


def mark_nodes(marks: Iterable[Mark]) -> list[Node]:
    """Marks of a cell that counts them."""
    return [Node(mark.id, " ".join(mark.quote.split()), mark.note, "quote", lines=4) for mark in marks]


def _voice_node(voice: Voice, shown: SourceMatrix) -> Node:
    chain = STEP.join(map(isolate, shown.chains.get(voice.statement.id, ())))
    said = [isolate(voice.speaker), translate("Matrix", "according to {0}").format(chain) if chain else ""]
    stance = voice.statement.stance
    quote = " ".join(voice.mark.quote.split())
    detail = ", ".join(part for part in said if part)
    return Node(
        voice.mark.id, quote, detail, f"stance-{stance}", STANCE_INKS[stance],
        lines=4, tooltip="\n".join(part for part in (detail, voice.mark.note) if part),
    )  # fmt: skip


def _evidence_node(piece: Evidence, mark: Mark) -> Node:
    quote = " ".join(mark.quote.split())
    said = evidence_in_words(piece)
    return Node(mark.id, quote, said, "evidence", BEARING_INKS[piece.bearing], lines=4, tooltip=piece.note)
