"""Commands that compare: matrix."""

from __future__ import annotations

import argparse
from collections import defaultdict

from workbench.cli.answer import Answer
from workbench.cli.command import Command, reading, takes_project
from workbench.cli.values import matrix_value
from workbench.core.comparison.claim_matrix import ClaimMatrix
from workbench.core.progress import Progress
from workbench.core.project.comparing import matrix_of
from workbench.core.project.text_reuse import reuse_of


def matrix(args: argparse.Namespace, progress: Progress) -> Answer:
    """Set every claim against every document."""
    with reading(args.project) as project:
        reuse_of(project, progress)
        found = matrix_of(project)
    return Answer(matrix_value(found), _lines(found) or ["There are no claims yet."])


def _lines(matrix: ClaimMatrix) -> list[str]:
    documents = {document.id: document for document in matrix.documents}
    voices: defaultdict[str, list[str]] = defaultdict(list)
    for (claim_id, document_id), cell in matrix.cells.items():
        outlet = documents[document_id].outlet or documents[document_id].title
        for voice in cell.stances:
            voices[claim_id].append(
                f"    {voice.statement.stance}: {voice.speaker or outlet}: {voice.mark.quote}"
            )
    lines = []
    for claim in matrix.claims:
        verdict = matrix.verdicts[claim.id]
        said = ", ".join(
            f"{stance} in {count}{_independent(count, verdict.independent[stance])}"
            for stance, count in verdict.counts.items()
        )
        lines += [f"{claim.text}: {said or 'silence'}", *voices[claim.id]]
    return lines


def _independent(documents: int, sources: int) -> str:
    """How many of so many documents have it independently, where that are not all."""
    return f" ({sources} independent)" if sources < documents else ""


COMMANDS = (Command("matrix", "set every claim against every document", takes_project, matrix),)
