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
    steps = [_named(project, step, number) for number, step in enumerate(chain, start=1)]
    present = project.attributions.where(statement_id=statement_id)
    if [(step.party_id, step.source) for step in present] == steps:
        return
    project.attributions.delete(*present)
    project.attributions.insert(
        *(
            Attribution(new_id(), statement_id, position, party_id, source)
            for position, (party_id, source) in enumerate(steps)
        )
    )


def _named(project: Project, step: SourceStep, number: int) -> tuple[str, str]:
    source = step.source.strip()
    if not (step.party or source):
        raise UserError(f"source {number}", "it has no name.", "Name it, or leave the step out.")
    return party_called(project, step.party).id if step.party else "", source
