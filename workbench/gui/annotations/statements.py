"""The cards of a mark's statements, joined to what they change."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.core.annotations.claim import Statement
from workbench.gui.annotations.cards import StatementCard
from workbench.gui.annotations.mark_editing import MarkEditing
from workbench.gui.session import Session


def statement_cards(session: Session, editing: MarkEditing, mark_id: str) -> Iterator[StatementCard]:
    """One card for each statement of the mark."""
    for statement in session.project.statements.where(mark_id=mark_id):
        yield _card(session, editing, statement)


def _card(session: Session, editing: MarkEditing, statement: Statement) -> StatementCard:
    project = session.project
    speaker = project.parties.get(statement.speaker_id).name if statement.speaker_id else ""
    steps = sorted(project.attributions.where(statement_id=statement.id), key=lambda step: step.position)
    chain = [project.parties.get(step.party_id).name if step.party_id else step.source for step in steps]
    claim = project.claims.get(statement.claim_id).text
    card = StatementCard(claim, statement.stance, speaker, chain, writable=session.writable)
    card.stanceChosen.connect(lambda stance: editing.set_stance(statement.id, stance))
    card.speakerRequested.connect(lambda: editing.choose_speaker(statement.id))
    card.speakerCleared.connect(lambda: editing.clear_speaker(statement.id))
    card.sourceRequested.connect(lambda: editing.add_source(statement.id))
    card.sourceRemoved.connect(lambda position: editing.remove_source(statement.id, position))
    card.claimRequested.connect(lambda: editing.change_claim(statement.id))
    card.removed.connect(lambda: editing.remove_statement(statement.id))
    return card
