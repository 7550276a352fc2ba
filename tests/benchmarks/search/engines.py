"""Our engine beside stock Whoosh, tantivy, SQLite FTS5 and Xapian.

All get the same words and the same queries in one run, each in processes of its own, and must count the
same. The corpus is made of word lists, such as Debian's wngerman, wamerican, hunspell-ar and hunspell-hi:

    python -m tests.benchmarks.search.engines --size 10000 --words ar=ar.dic de=ngerman \\
        en=american-english hi=hi_IN.dic --json out.json

Engines that are not installed are left out, and named.
"""

from __future__ import annotations

import argparse
import importlib
import os
import shutil
import sys
import tempfile
from collections import defaultdict
from itertools import chain
from pathlib import Path
from time import process_time

from tests.benchmarks.measuring import (
    Figures,
    Stopwatch,
    in_own_process,
    percentile,
    print_table,
    write_json,
)
from tests.benchmarks.search.contender import Contender
from tests.benchmarks.search.questions import CLASSES, Question, make_questions
from tests.benchmarks.search.word_corpus import make_documents, read_corpus, write_corpus

_ENGINES = {
    "ours": ("ours", "Ours"),
    "tantivy": ("tantivy_engine", "Tantivy"),
    "fts5": ("fts5", "Fts5"),
    "xapian": ("xapian_engine", "Xapian"),
    "whoosh": ("stock_whoosh", "StockWhoosh"),
}
# Documents from which queries are made, and documents that are added one by one.
_SAMPLE = 3000
_ADDED = 20


def contender(name: str) -> Contender:
    """The engine *name*. Raises ImportError where it is not installed."""
    module, kind = _ENGINES[name]
    made: Contender = getattr(importlib.import_module(f"tests.benchmarks.search.{module}"), kind)()
    return made


def cpu_seconds() -> float:
    """CPU seconds of this process and of those of its children that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def build(name: str, corpus: Path, size: int, folder: Path) -> Figures:
    """Build the index; documents per CPU second and per second, MB."""
    before, watch = cpu_seconds(), Stopwatch()
    contender(name).build(read_corpus(corpus, 0, size), folder)
    cpu, wall = cpu_seconds() - before, watch.seconds()
    megabytes = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    return {"docs/CPU s": size / cpu, "docs/s": size / wall, "index MB": megabytes}


def open_and_ask(name: str, folder: Path, question: Question) -> Figures:
    """Open the index and get the first page once, in a fresh process that has loaded the library."""
    engine = contender(name)
    watch = Stopwatch()
    engine.open(folder)
    opened = watch.seconds()
    engine.first_page(question)
    return {"open ms": 1000 * opened, "open+first ms": 1000 * watch.seconds()}


def answer(name: str, folder: Path, questions: list[Question]) -> tuple[list[int], Figures]:
    """The counts of all questions; CPU milliseconds of the first page by class, p50 and p95."""
    engine = contender(name)
    engine.open(folder)
    taken: defaultdict[str, list[float]] = defaultdict(list)
    for question in questions:
        before = process_time()
        engine.first_page(question)
        taken[question.kind].append(1000 * (process_time() - before))
    figures: Figures = {}
    for kind in CLASSES:
        figures |= {f"{kind} p50": percentile(taken[kind], 50), f"{kind} p95": percentile(taken[kind], 95)}
    every = list(chain.from_iterable(taken.values()))
    figures |= {"all p50": percentile(every, 50), "all p95": percentile(every, 95)}
    return [engine.count(question) for question in questions], figures


def add(name: str, corpus: Path, size: int, folder: Path) -> Figures:
    """Add documents one by one; milliseconds until each can be found."""
    engine = contender(name)
    engine.open(folder)
    taken = []
    for document in read_corpus(corpus, size, _ADDED):
        watch = Stopwatch()
        engine.add(document)
        taken.append(1000 * watch.seconds())
    return {"add p50 ms": percentile(taken, 50), "add p95 ms": percentile(taken, 95)}


def measure(
    name: str, corpus: Path, size: int, questions: list[Question], work: Path
) -> tuple[list[int], Figures]:
    """All figures of one engine, and its counts."""
    folder = work / name
    folder.mkdir()
    figures, memory = in_own_process(build, name, corpus, size, folder)
    opened, _ = in_own_process(open_and_ask, name, folder, questions[0])
    (counts, answered), searching = in_own_process(answer, name, folder, questions)
    added, _ = in_own_process(add, name, corpus, size, folder)
    shutil.rmtree(folder)
    peak = {"build peak MB": memory.get("peak MB", 0.0), "search peak MB": searching.get("peak MB", 0.0)}
    return counts, figures | peak | opened | answered | added


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, default=10_000, help="documents")
    parser.add_argument("--words", nargs="+", required=True, metavar="LANGUAGE=FILE", help="word lists")
    parser.add_argument("--engines", nargs="+", default=list(_ENGINES), choices=list(_ENGINES))
    parser.add_argument("--queries", type=int, default=60, help="of each class")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--json", type=Path, help="where to keep the figures")
    return parser.parse_args()


def main() -> int:
    """Run; 1 when the engines do not count the same."""
    arguments = _arguments()
    lists = {language: Path(path) for language, path in (pair.split("=", 1) for pair in arguments.words)}
    results: dict[str, Figures] = {}
    counts: dict[str, list[int]] = {}
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        corpus = work / "corpus.jsonl"
        write_corpus(corpus, make_documents(lists, arguments.size + _ADDED, arguments.seed))
        questions = make_questions(read_corpus(corpus, 0, _SAMPLE), arguments.queries, arguments.seed)
        for name in arguments.engines:
            try:
                contender(name)
            except ImportError as error:
                print(f"{name} is left out: {error}", file=sys.stderr)
                continue
            counts[name], results[name] = measure(name, corpus, arguments.size, questions, work)
            print_table({name: results[name]})
    if arguments.json:
        write_json(arguments.json, results)
    return _differences(questions, counts)


def _differences(questions: list[Question], counts: dict[str, list[int]]) -> int:
    different = [
        (question, found)
        for question, *found in zip(questions, *counts.values(), strict=True)
        if len(set(found)) > 1
    ]
    for question, found in different[:20]:
        print(question, dict(zip(counts, found, strict=True)))
    print(
        f"{len(questions) - len(different)} of {len(questions)} queries counted alike by {', '.join(counts)}"
    )
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
