"""Commands that compare: matrix."""

from __future__ import annotations

import argparse

from workbench.cli.answer import Answer
from workbench.cli.command import Command, reading, takes_project
from workbench.cli.values import matrix_value
from workbench.core.comparison.claim_matrix import ClaimMatrix
from workbench.core.progress import Progress
from workbench.core.project.comparing import matrix_of


def matrix(args: argparse.Namespace, progress: Progress) -> Answer:
    """Set every claim against every document."""
    with reading(args.project) as project:
        found = matrix_of(project)
    return Answer(matrix_value(found), _lines(found) or ["There are no claims yet."])


def _lines(matrix: ClaimMatrix) -> list[str]:
    lines = []
    for claim in matrix.claims:
        counts = matrix.verdicts[claim.id].counts
        said = ", ".join(f"{stance} in {count}" for stance, count in counts.items())
        lines.append(f"{claim.text}: {said or 'silence'}")
        for document in matrix.documents:
            cell = matrix.cells.get((claim.id, document.id))
            for voice in cell.stances if cell else ():
                speaker = voice.speaker or document.outlet or document.title
                lines.append(f"    {voice.statement.stance}: {speaker}: {voice.mark.quote}")
    return lines


COMMANDS = (Command("matrix", "set every claim against every document", takes_project, matrix),)
