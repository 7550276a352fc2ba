"""Our engine beside stock Whoosh, tantivy, SQLite FTS5 and Xapian.

All get the same words and the same queries in one run, each in processes of its own, and must count the
same. A first page is the ten best documents with the places found in them; texts and highlighter are the
same for all. The corpus is made of word lists, such as Debian's wngerman, wamerican, hunspell-ar and
hunspell-hi:

    python -m tests.benchmarks.search.engines --size 10000 --words ar=ar.dic de=ngerman \\
        en=american-english hi=hi_IN.dic --json out.json

The two engines of the program as a project has them, with all fields and forms, are compared by

    python -m tests.benchmarks.search.engines --engines on-whoosh on-tantivy --archive ARTICLES.tar.xz

Engines that are not installed are left out, and named. For a million articles choose some with --engines,
and a --folder on a disk with 20 GB of room, where corpus and indexes stay for the next run.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from tests.benchmarks.ant_corpus import read_documents
from tests.benchmarks.measuring import (
    Figures,
    Stopwatch,
    in_own_process,
    percentile,
    print_table,
    write_json,
)
from tests.benchmarks.search.contender import ENGINES, contender
from tests.benchmarks.search.questions import Question, make_questions
from tests.benchmarks.search.rounds import Rounds
from tests.benchmarks.search.tables import by_class, print_comparison
from tests.benchmarks.search.word_corpus import Corpus, make_documents, write_corpus
from workbench.core.search.engine import IndexedDocument

# Documents from which queries are made, and documents that are added one by one.
_SAMPLE = 3000
_ADDED = 40


def cpu_seconds() -> float:
    """CPU seconds of this process and of those of its children that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def build(name: str, corpus: Path, size: int, folder: Path) -> Figures:
    """Build the index; documents per CPU second and per second, MB."""
    before, watch = cpu_seconds(), Stopwatch()
    contender(name).build(Corpus(corpus).documents(0, size), folder)
    cpu, wall = cpu_seconds() - before, watch.seconds()
    return {"docs/CPU s": size / cpu, "docs/s": size / wall}


def built(name: str, corpus: Path, size: int, folder: Path) -> Figures:
    """Build the index where it is missing, and say what that took and what there is."""
    figures: Figures = {}
    if not folder.exists():
        unfinished = folder.with_name(f"{folder.name}.unfinished")
        unfinished.mkdir()
        figures, memory = in_own_process(build, name, corpus, size, unfinished)
        unfinished.rename(folder)
        if "together peak MB" in memory:
            figures["build peak MB"] = memory["together peak MB"]
    size_bytes = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return figures | {"index MB": size_bytes / 1e6}


def open_and_ask(name: str, folder: Path, question: Question) -> Figures:
    """Open the index and get the first page once, in a fresh process that has loaded the library."""
    engine = contender(name)
    watch = Stopwatch()
    engine.open(folder)
    opened = watch.seconds()
    engine.first_page(question)
    return {"open ms": 1000 * opened, "open+first ms": 1000 * watch.seconds()}


def add(name: str, corpus: Path, size: int, folder: Path) -> Figures:
    """Add documents one by one; milliseconds until each can be found."""
    engine = contender(name)
    engine.open(folder)
    taken = []
    for document in Corpus(corpus).documents(size, _ADDED):
        watch = Stopwatch()
        engine.add(document)
        taken.append(1000 * watch.seconds())
    return {"add p50 ms": percentile(taken, 50), "add p95 ms": percentile(taken, 95)}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, default=10_000, help="documents")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--words", nargs="+", metavar="LANGUAGE=FILE", help="word lists")
    source.add_argument("--archive", type=Path, help="the ANT corpus, instead of a corpus of word lists")
    peers = [name for name in ENGINES if not name.startswith("on-")]
    parser.add_argument("--engines", nargs="+", default=peers, choices=list(ENGINES))
    parser.add_argument("--queries", type=int, default=60, help="of each class")
    parser.add_argument("--rounds", type=int, default=3, help="times that each query is asked")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--folder", type=Path, help="where corpus and indexes stay; those there are used")
    parser.add_argument("--no-adding", action="store_true", help="leave the indexes as they are")
    parser.add_argument("--json", type=Path, help="where to keep the figures")
    return parser.parse_args()


def main() -> int:
    """Run; 1 when the engines do not count the same."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as made:
        return _run(arguments, arguments.folder or Path(made))


def _run(arguments: argparse.Namespace, work: Path) -> int:
    corpus = _corpus(arguments, work)
    questions = make_questions(
        Corpus(corpus).documents(0, min(_SAMPLE, arguments.size)), arguments.queries, arguments.seed
    )
    results: dict[str, Figures] = {}
    folders: dict[str, Path] = {}
    for name in filter(_installed, arguments.engines):
        folders[name] = work / name
        results[name] = built(name, corpus, arguments.size, folders[name])
        results[name] |= in_own_process(open_and_ask, name, folders[name], questions[0])[0]
        print_table({name: results[name]})
    with Rounds(folders, corpus) as rounds:
        for name, asked in rounds.asked(questions, arguments.rounds).items():
            results[name] |= by_class(questions, asked)
        counts = rounds.counts(questions)
        for name, memory in rounds.memory().items():
            results[name] |= memory
    if not arguments.no_adding:
        for name, folder in folders.items():
            results[name] |= in_own_process(add, name, corpus, arguments.size, folder)[0]
    print_comparison(results)
    if arguments.json:
        write_json(arguments.json, results)
    return _differences(questions, counts)


def _corpus(arguments: argparse.Namespace, work: Path) -> Path:
    """The file of the corpus, made where it is missing, with the documents to be added at its end."""
    work.mkdir(exist_ok=True, parents=True)
    corpus = work / "corpus.jsonl"
    wanted = arguments.size + _ADDED
    if not corpus.with_suffix(".begins").exists():
        write_corpus(corpus, islice(_documents(arguments, wanted), wanted))
    if len(Corpus(corpus)) != wanted:
        raise SystemExit(f"{corpus} has {len(Corpus(corpus))} documents instead of {wanted}")
    return corpus


def _documents(arguments: argparse.Namespace, wanted: int) -> Iterator[IndexedDocument]:
    if arguments.archive:
        return read_documents(arguments.archive)
    pairs = (pair.split("=", 1) for pair in arguments.words)
    lists = {language: Path(path) for language, path in pairs}
    return make_documents(lists, wanted, arguments.seed)


def _installed(name: str) -> bool:
    try:
        contender(name)
    except ImportError as error:
        print(f"{name} is left out: {error}", file=sys.stderr)
        return False
    return True


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
