"""Writing statements and their chains "according to"; used inside the operations on marks and claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.annotations.claim import Attribution, Stance, Statement
from workbench.core.errors import UserError
from workbench.core.project.operations.naming import new_id, party_called
from workbench.core.project.project import Project


@dataclass(frozen=True, slots=True)
class SourceStep:
    """One step of a chain: a party (by id or name), or what the text calls the source where no party fits."""

    party: str = ""
    source: str = ""


def insert_statement(
    project: Project, mark_id: str, claim_id: str, stance: Stance, speaker: str, chain: Sequence[SourceStep]
) -> Statement:
    """Write a statement; *speaker* is a party's id or name, or empty when the outlet itself speaks."""
    statement = Statement(
        new_id(),
        mark_id,
        claim_id,
        stance,
        party_called(project, speaker).id if speaker else "",
        project.author,
        project.clock.now(),
    )
    project.statements.insert(statement)
    write_chain(project, statement.id, chain)
    return statement


def write_chain(project: Project, statement_id: str, chain: Sequence[SourceStep]) -> None:
    """Put *chain* in the place of a statement's present one."""
    project.attributions.delete(*project.attributions.where(statement_id=statement_id))
    for position, step in enumerate(chain):
        if not (step.party or step.source.strip()):
            raise UserError(f"source {position + 1}", "it has no name.", "Name it, or leave the step out.")
        party_id = party_called(project, step.party).id if step.party else ""
        project.attributions.insert(
            Attribution(new_id(), statement_id, position, party_id, step.source.strip())
        )
