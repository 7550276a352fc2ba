"""kill -9 of a process that writes an index: ``python -m tests.robustness.index_kill whoosh --rounds 1000``.

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
from collections.abc import Callable
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from random import Random
from typing import Any

from workbench.core.search.analysis import FOLDED, fingerprint, words_in_forms
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.engines import ENGINES, WHOOSH
from workbench.core.search.tree import Term

_PROJECT = "killed"
# Seconds that a writer lives at most; it makes some ten commits in that time.
_LONGEST_LIFE = {"whoosh": 0.2, "tantivy": 0.6}


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


def write_until_killed(name: str, told: Connection) -> None:
    """Commit after commit, with merges in between; the number of each is told when it is done."""
    engine = ENGINES[name].make(_PROJECT)
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


def look_after_kill(engine_name: str, told: int, answer: Connection) -> None:
    """Answer with the number of the commit that the index is of, and what is wrong; *told* was told last."""
    engine = ENGINES[engine_name].make(_PROJECT)
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
    answer.send((commit, wrong))


def run(engine_name: str, rounds: int, seed: int) -> list[str]:
    """Kill so many writers; gives what was wrong. The cache folder is the one of the environment."""
    # Loaded once, not in every writer, most of which would not live long enough for that.
    import_module(f"workbench.core.search.{engine_name}_engine.index")
    fingerprint()
    words_in_forms("word")
    if engine_name == WHOOSH:
        _with_small_segments()
    chance = Random(seed)
    wrong: list[str] = []
    told = 0
    for number in range(rounds):
        writer, pipe = _forked(write_until_killed, engine_name)
        time.sleep(chance.random() * _LONGEST_LIFE[engine_name])
        writer.kill()
        writer.join()
        told = max([told, *_all_told(pipe)])
        onlooker, pipe = _forked(look_after_kill, engine_name, told)
        onlooker.join()
        ((told, found),) = _all_told(pipe)
        wrong += [f"round {number}: {problem}" for problem in found]
    print(f"{rounds} writers killed, {told} commits, {len(wrong)} faults")
    return wrong


def _with_small_segments() -> None:
    """Let Whoosh's segments be built in the process itself, several a commit."""
    from workbench.core.search.whoosh_engine import pending

    pending._BATCH, pending._PROCESSES = 40, 0


def _forked(target: Callable[..., None], *arguments: object) -> tuple[BaseProcess, Connection]:
    """A process, and the pipe that it tells through.

    Forked, so that the library is loaded. No engine is opened in this process, so that there is no thread.
    """
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=target, args=(*arguments, there), daemon=True)
    process.start()
    there.close()
    return process, here


def _all_told(pipe: Connection) -> list[Any]:
    told: list[Any] = []
    try:
        while True:
            told.append(pipe.recv())
    except EOFError:
        return told


def main() -> int:
    """Run; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engine", choices=ENGINES)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=9)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MUQABALA_CACHE"] = folder
        wrong = run(arguments.engine, arguments.rounds, arguments.seed)
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
