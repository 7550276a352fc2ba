"""kill -9 of a process that writes an index: ``python -m tests.robustness.index_kill whoosh --rounds 1000``.

Every commit has a number, and the number says which documents there must be. After each kill the index
must be, whole, that of the last commit that was told, or of the one that was under way. Only while it was
made anew may it be of none: then it has some of the documents and no others, and the next one resumes.
Half of the writers have a thread that merges at the same time.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from typing import Any

from workbench.core.search.analysis import FOLDED, fingerprint, words_in_forms
from workbench.core.search.engine import DamagedIndexError, IndexedDocument, SearchEngine
from workbench.core.search.engines import ENGINES, WHOOSH
from workbench.core.search.manifest import NAME
from workbench.core.search.tree import Term

_PROJECT = "killed"
# Steps that a writer is let do at most, and seconds after the last of them in which it is killed: a step
# takes about half of that.
_LONGEST_LIFE = 8
_STEP_SECONDS = {"whoosh": 0.04, "tantivy": 0.15}
# So many commits back all documents are dropped, lest a round take longer each time.
_KEPT = 60
# How often the index is lost, or made anew, instead of a commit.
_LOSING, _REBUILDING = 0.05, 0.05
# What is told with the number of a commit: the index is of it; or it may be of none before it is again.
_DONE, _BEGUN = 0, 1


def added_by(commit: int) -> list[str]:
    """The ids of the documents that a commit brings: mostly one, sometimes some."""
    return [f"{commit}.{number}" for number in range(12 if commit % 5 == 0 else 1)] if commit > 0 else []


def deleted_by(commit: int) -> list[str]:
    """The ids that a commit drops: sometimes those of a late one, always of an early one."""
    late = added_by(commit - 4) if commit % 3 == 0 else []
    return late + added_by(commit - _KEPT)


def present_after(commit: int) -> set[str]:
    """The ids that must be there after a commit."""
    present: set[str] = set()
    for each in range(max(1, commit - _KEPT), commit + 1):
        present -= set(deleted_by(each))
        present |= set(added_by(each))
    return present


def documents(names: Iterable[str]) -> list[IndexedDocument]:
    """The documents with these ids: all have one word, and those of one commit another."""
    return [IndexedDocument(name, "c", f"word w{name.partition('.')[0]}") for name in names]


def write_until_killed(name: str, seed: int, settled: int, told: Connection) -> None:
    """Commit after commit. What is begun that may leave less than all is told before, commits are told after.

    *settled* is the number of the commit that there was when the last writer was killed.
    """
    chance = Random(seed)
    engine = ENGINES[name].make(_PROJECT)
    engine.open()
    if chance.random() < 0.5:
        threading.Thread(target=merge_for_ever, args=(name,), daemon=True).start()
    commit = settled
    if engine.last_sequence != commit:
        told.send((_BEGUN, commit))
        resume(engine, commit)
        told.send((_DONE, commit))
    while True:
        way = chance.random()
        if way < _LOSING + _REBUILDING:
            told.send((_BEGUN, commit))
            if way < _LOSING:
                (Path(engine.folder) / NAME).unlink()  # type: ignore[attr-defined]
                engine.open()
                resume(engine, commit)
            else:
                engine.rebuild(documents(sorted(present_after(commit))), commit)
        else:
            commit += 1
            engine.apply(documents(added_by(commit)), deleted_by(commit), commit)
            engine.commit()
        told.send((_DONE, commit))
        engine.optimise(30)


def merge_for_ever(name: str) -> None:
    """Put segments together as soon as they come, beside the one who adds them."""
    engine = ENGINES[name].make(_PROJECT)
    engine.open()
    while True:
        try:
            engine.refresh()
            engine.optimise(1000)
        except DamagedIndexError:
            engine.open()


def resume(engine: SearchEngine, commit: int) -> None:
    """Bring what is missing, as the next update of a project does."""
    held, present = {name for name, _ in engine.scan()}, present_after(commit)
    engine.apply(documents(sorted(present - held)), sorted(held - present), commit)
    engine.commit()


def look_after_kill(engine_name: str, told: int, unsettled: bool, answer: Connection) -> None:
    """Answer with the number of the commit that the index is of, whether it is whole, and what is wrong.

    *told* was told last; *unsettled*: it may have a part of that commit only.
    """
    engine = ENGINES[engine_name].make(_PROJECT)
    engine.open()
    commit = engine.last_sequence
    wrong = engine.verify()
    whole = not (unsettled and commit == 0)
    if not whole:
        commit = told
    elif commit not in (told, told + 1):
        wrong.append(f"commit {commit} after {told} was told")
    present = present_after(commit)
    held = {name for name, _ in engine.scan()}
    if held - present or (held != present and whole):
        wrong.append(f"lost {sorted(present - held)}, too many {sorted(held - present)}")
    if engine.count(Term("word", form=FOLDED)) != len(held):
        wrong.append("a word that all have is not found in all")
    for name in sorted(held)[-3:]:
        number = name.partition(".")[0]
        expected = sum(other.partition(".")[0] == number for other in held)
        if engine.count(Term(f"w{number}", form=FOLDED)) != expected:
            wrong.append(f"w{number} is not found {expected} times")
    engine.close()
    answer.send((commit, whole, wrong))


def run(engine_name: str, rounds: int, seed: int) -> list[str]:
    """Kill so many writers; gives what was wrong. The cache folder is the one of the environment."""
    # Loaded once, not in every writer, most of which would not live long enough for that.
    import_module(f"workbench.core.search.{engine_name}_engine.index")
    fingerprint()
    words_in_forms("word")
    _with_small_steps(engine_name)
    chance = Random(seed)
    wrong: list[str] = []
    settled, whole, resumed = 0, True, 0
    for number in range(rounds):
        writer, pipe = _forked(write_until_killed, engine_name, seed + number, settled)
        heard, failed = _told(pipe, chance.randint(0, _LONGEST_LIFE))
        wrong += [f"round {number}: the writer failed"] * failed
        time.sleep(chance.random() * _STEP_SECONDS[engine_name])
        writer.kill()
        writer.join()
        state, told = [(_DONE if whole else _BEGUN, settled), *heard, *_all_told(pipe)][-1]
        onlooker, pipe = _forked(look_after_kill, engine_name, told, state == _BEGUN)
        onlooker.join()
        ((settled, whole, found),) = _all_told(pipe)
        resumed += not whole
        wrong += [f"round {number}: {problem}" for problem in found]
        if number % 100 == 99:
            print(f"{number + 1} …", settled, "commits,", len(wrong), "faults", file=sys.stderr, flush=True)
    print(f"{rounds} writers killed, {settled} commits, {resumed} builds to be resumed, {len(wrong)} faults")
    return wrong


def _with_small_steps(engine_name: str) -> None:
    """Let a rebuild have several commits; let Whoosh's segments be built in the process, several a commit."""
    import_module(f"workbench.core.search.{engine_name}_engine.index")._BATCH = 20
    if engine_name == WHOOSH:
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


def _told(pipe: Connection, times: int) -> tuple[list[Any], bool]:
    """What is told so many times, and whether the other end broke off before that."""
    told: list[Any] = []
    try:
        while len(told) < times:
            told.append(pipe.recv())
    except EOFError:
        return told, True
    return told, False


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
