"""Kills a working process at random moments and looks at what is left: ``python -m tests.robustness.kill``.

After each kill the project must open, ``check`` must find nothing, and every operation that had returned must
be there: the journal is what was said before the kill, or one step ahead of it (that step had been
committed but not yet said), and taking that step back gives the tables that were said last.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.robustness.worker import digest
from workbench.core.project.checking import problems_of
from workbench.core.project.project import Project, open_project

CHECKOUT = Path(__file__).resolve().parents[2]
LONGEST_WAIT = 0.008
"""Seconds: an operation takes about half of this, so that kills fall before, inside and after commits."""

AIMED = 0.2
"""The share of kills that are aimed at opening and closing."""


@dataclass(slots=True)
class Expected:
    """What must be in the project: the journal as ids with states, and the checksum of the tables."""

    journal: list[tuple[str, str]] = field(default_factory=list)
    digest: str = ""

    def hear(self, line: dict[str, str]) -> None:
        """Take in what the worker said."""
        self.digest = line.get("digest", self.digest)
        kind, entry_id = line["state"], line.get("id", "")
        if kind == "done":
            self.journal = appended(self.journal, entry_id)
        elif kind in ("undone", "redone"):
            self.journal = turned(self.journal, entry_id, "undone" if kind == "undone" else "done")


def appended(journal: list[tuple[str, str]], entry_id: str) -> list[tuple[str, str]]:
    """The journal after a new operation: what had been undone is abandoned."""
    kept = [(old, "abandoned" if state == "undone" else state) for old, state in journal]
    return [*kept, (entry_id, "done")]


def turned(journal: list[tuple[str, str]], entry_id: str, state: str) -> list[tuple[str, str]]:
    """The journal after undo or redo of one operation."""
    return [(old, state if old == entry_id else was) for old, was in journal]


@dataclass(slots=True)
class Tally:
    """What a series of kills came to."""

    kills: int = 0
    operations: int = 0
    committed_unsaid: int = 0
    before_opening: int = 0
    while_closing: int = 0
    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.operations} operations had returned; {self.committed_unsaid} more "
            f"were committed but not yet said; {self.before_opening} kills fell before the first operation, "
            f"{self.while_closing} into closing; {len(self.problems)} problems"
        )


def kill_again_and_again(folder: Path, rounds: int, operations: int, seed: int) -> Tally:
    """Kill *rounds* workers, each somewhere within *operations* random operations.

    All of them work on one project; on a new one when it has *operations* of them behind it.
    """
    chance = random.Random(seed)
    tally, expected = Tally(), Expected()
    path = folder / "killed-0.muqabala"
    for number in range(rounds):
        if len(expected.journal) >= operations:
            path, expected = folder / f"killed-{number}.muqabala", Expected()
        tally.kills += 1
        # After line 1 it opens the project, after the last but one it closes it: both short, so aimed at.
        aimed = chance.random() < AIMED
        after = chance.choice([1, operations + 2]) if aimed else chance.randint(2, operations + 1)
        heard = _run_and_kill(path, seed + number, operations, after, chance.uniform(0, LONGEST_WAIT))
        _count(heard, operations, tally)
        for line in heard:
            expected.hear(line)
        if not path.exists():
            if any(line["state"] == "open" for line in heard):
                tally.problems.append(f"round {number}: the project is gone")
            continue
        # Every third time the next worker, not we, must put right what the kill has left.
        looked_at = _copied(path, folder / "copy") if number % 3 else path
        for problem in look(looked_at, expected, tally):
            tally.problems.append(f"round {number}: {problem}")
    return tally


def look(path: Path, expected: Expected, tally: Tally) -> Iterator[str]:
    """What is wrong with the project after a kill; *expected* becomes what is there."""
    project = open_project(path)
    try:
        if project.read_only:
            yield f"it opens for reading only ({project.read_only_because})"
            return
        yield from problems_of(project)
        journal = journal_of(project)
        present = digest(project)
        if journal != expected.journal:
            tally.committed_unsaid += 1
            if not _take_back(project, expected.journal, journal):
                yield f"the journal has {len(journal)} entries, {len(expected.journal)} had returned"
        if expected.digest and digest(project) != expected.digest:
            yield "the tables are not what they were when the last operation returned"
        expected.journal, expected.digest = journal, present
        if journal_of(project) != journal:
            _put_back(project, journal)
        if digest(project) != present:
            yield "taking a step back and doing it again gives something else"
    finally:
        project.close()


def journal_of(project: Project) -> list[tuple[str, str]]:
    """The journal as ids with states."""
    return [(entry.id, entry.state) for entry in project.history()]


def _take_back(project: Project, said: list[tuple[str, str]], present: list[tuple[str, str]]) -> bool:
    """Undo the one step that *present* is ahead of what was *said*; False when it is something else."""
    states = dict(said)
    if len(present) == len(said) + 1 and present == appended(said, present[-1][0]):
        project.undo()
        return True
    changed = [(entry_id, state) for entry_id, state in present if states.get(entry_id) != state]
    if len(present) != len(said) or len(changed) != 1:
        return False
    if changed[0][1] == "undone":
        project.redo()
    else:
        project.undo()
    return True


def _put_back(project: Project, journal: list[tuple[str, str]]) -> None:
    """Turn once so that the project's journal is *journal* again."""
    entry = project.next_redo()
    if entry and dict(journal)[entry.id] == "done":
        project.redo()
    else:
        project.undo()


def _run_and_kill(path: Path, seed: int, operations: int, after: int, wait: float) -> list[dict[str, str]]:
    """Start a worker, kill it *wait* seconds after its line number *after*; all that it said until then.

    Raises RuntimeError when it fails by itself.
    """
    command = [sys.executable, "-u", "-m", "tests.robustness.worker", str(path), str(seed), str(operations)]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        heard = []
        for line in worker.stdout:
            heard.append(json.loads(line))
            if len(heard) == after:
                threading.Event().wait(wait)
                break
        else:
            if worker.wait():
                raise RuntimeError("the worker has failed before it was killed; its own words stand above")
        worker.kill()
        # What it had said before it died may still be in the pipe.
        heard += [json.loads(line) for line in worker.stdout if line.endswith("\n")]
    return heard


def _count(heard: list[dict[str, str]], operations: int, tally: Tally) -> None:
    states = [line["state"] for line in heard]
    tally.operations += sum(state in ("done", "undone", "redone") for state in states)
    tally.before_opening += len(states) < 3
    # "starting", "open", and every operation, but not "closed".
    tally.while_closing += len(states) == operations + 2


def _copied(path: Path, folder: Path) -> Path:
    """A copy of the project with its log, as a killed process has left them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in (path.name, path.name + "-wal"):
        if (path.parent / name).exists():
            shutil.copy2(path.parent / name, folder / name)
    return folder / path.name


def main() -> int:
    """The long run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=200, help="kills (default 200)")
    parser.add_argument(
        "--operations", type=int, default=1000, help="operations of each worker (default 1000)"
    )
    parser.add_argument("--seed", type=int, default=1, help="for the same operations again (default 1)")
    wanted = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_again_and_again(Path(folder), wanted.rounds, wanted.operations, wanted.seed)
    sys.stdout.write(f"{tally}; {time.monotonic() - started:.0f} s\n")
    for problem in tally.problems:
        sys.stdout.write(f"{problem}\n")
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main())
