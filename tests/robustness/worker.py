"""The process that is killed: does random operations on a project and says of each when it has returned.

``python -m tests.robustness.worker PROJECT SEED OPERATIONS`` writes one line of JSON for each operation, at
once. The project is made where it is missing.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from tests.robustness.random_analyst import RandomAnalyst, Step
from workbench.core.project.project import Project, create_project, open_project


def digest(project: Project) -> str:
    """A checksum of all that the tables hold."""
    tables = (
        project.documents,
        project.codes,
        project.marks,
        project.mark_codes,
        project.parties,
        project.party_names,
        project.mentions,
        project.claims,
        project.statements,
        project.attributions,
        project.evidence,
        project.relations,
        project.memos,
        project.saved_searches,
        project.versions,
        project.ratings,
    )
    summary = hashlib.sha256()
    for table in tables:
        summary.update("\n".join(map(repr, table.all())).encode())
    return summary.hexdigest()


def main(path: Path, seed: int, operations: int) -> None:
    """Open or make the project, do *operations* steps, close it."""
    say({"state": "starting"})
    project = open_project(path) if path.exists() else create_project(path)
    analyst = RandomAnalyst(project, seed)
    say({"state": "open", "digest": digest(project)})
    for _ in range(operations):
        say(said(analyst.step()) | {"digest": digest(project)})
    project.close()
    say({"state": "closed"})


def said(step: Step) -> dict[str, str]:
    """A step as it is written out."""
    return {"state": step.kind, "id": step.entry_id, "name": step.name}


def say(line: dict[str, str]) -> None:
    """Write one line past all buffers: what was said before the kill must be readable after it."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
