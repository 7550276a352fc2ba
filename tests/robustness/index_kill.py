"""kill -9 of a process that writes an index: ``python -m tests.robustness.index_kill --rounds 1000``.

Every commit has a number, and the number says which documents there must be. After each kill the index
must be, whole, that of the last commit that was told, or of the one that was under way.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from random import Random

from workbench.core.search.analysis import FOLDED
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.tree import Term
from workbench.core.search.whoosh_engine import pending
from workbench.core.search.whoosh_engine.index import WhooshEngine

_PROJECT = "killed"
# Seconds that a writer lives at most; it makes some ten commits in that time.
_LONGEST_LIFE = 0.2


def added_by(commit: int) -> list[str]:
    """The ids of the documents that a commit brings: mostly one, sometimes some."""
    return [f"{commit}.{number}" for number in range(12 if commit % 5 == 0 else 1)]


def deleted_by(commit: int) -> list[str]:
    """The ids that a commit drops: those of an earlier one."""
    return added_by(commit - 4) if commit % 3 == 0 and commit > 4 else []


def present_after(commit: int) -> set[str]:
    """The ids that must be there after a commit."""
    present: set[str] = set()
    for each in range(1, commit + 1):
        present -= set(deleted_by(each))
        present |= set(added_by(each))
    return present


def write_until_killed(told: Connection) -> None:
    """Commit after commit, with merges in between; the number of each is told when it is done."""
    engine = WhooshEngine(_PROJECT)
    engine.open()
    while True:
        commit = engine.last_sequence + 1
        documents = [
            IndexedDocument(name, "c", f"word w{name.partition('.')[0]}") for name in added_by(commit)
        ]
        engine.apply(documents, deleted_by(commit), commit)
        engine.commit()
        told.send(commit)
        engine.optimise(30)


def wrong_after_kill(told: int) -> tuple[int, list[str]]:
    """The number of the commit that the index is of, and what is wrong with it; *told* was told last."""
    engine = WhooshEngine(_PROJECT)
    engine.open()
    commit = engine.last_sequence
    wrong = engine.verify()
    if commit not in (told, told + 1):
        wrong.append(f"commit {commit} after {told} was told")
    present = present_after(commit)
    held = {name for name, _ in engine.scan()}
    if held != present:
        wrong.append(f"lost {sorted(present - held)}, too many {sorted(held - present)}")
    if engine.count(Term("word", form=FOLDED)) != len(present):
        wrong.append("a word that all have is not found in all")
    for name in sorted(present)[-3:]:
        number = name.partition(".")[0]
        expected = sum(other.partition(".")[0] == number for other in present)
        if engine.count(Term(f"w{number}", form=FOLDED)) != expected:
            wrong.append(f"w{number} is not found {expected} times")
    engine.close()
    return commit, wrong


def run(rounds: int, seed: int) -> list[str]:
    """Kill so many writers; gives what was wrong. The cache folder is the one of the environment."""
    # Small segments, built here: several a commit, and no process to be started.
    pending._BATCH, pending._PROCESSES = 40, 0
    chance = Random(seed)
    # Forked, as a thousand writers are to load the library once. There is no thread and no window here.
    context = multiprocessing.get_context("fork")
    wrong: list[str] = []
    told = 0
    for number in range(rounds):
        here, there = context.Pipe(duplex=False)
        writer = context.Process(target=write_until_killed, args=(there,), daemon=True)
        writer.start()
        there.close()
        time.sleep(chance.random() * _LONGEST_LIFE)
        writer.kill()
        writer.join()
        told = _last_told(here, told)
        told, found = wrong_after_kill(told)
        wrong += [f"round {number}: {problem}" for problem in found]
    print(f"{rounds} writers killed, {told} commits, {len(wrong)} faults")
    return wrong


def _last_told(pipe: Connection, told: int) -> int:
    try:
        while True:
            told = pipe.recv()
    except EOFError:
        return told


def main() -> int:
    """Run; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=9)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MUQABALA_CACHE"] = folder
        wrong = run(arguments.rounds, arguments.seed)
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
