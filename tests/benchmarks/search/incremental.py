"""What a person waits for whose project is large already: opening it, the first answers, one more article.

    python -m tests.benchmarks.search.incremental --size 100000 --words ar=ar.dic de=ngerman \\
        en=american-english hi=hi_IN.dic [--folder FOLDER] [--additions 100] [--json FILE]

Word lists are such as Debian's wngerman, wamerican, hunspell-ar and hunspell-hi. The project and its index
are made in --folder, once for each size, and changed in a copy. Every phase runs in a process of its own;
milliseconds of the clock and of CPU, p50/p95 where something is done many times.

*engine*: the index alone. *window*: what the window does after an import, step by step: the operation, the
update of the index (by a project and an engine that are opened for it), the look of the search lane at the
new generation, the search. *command line*: whole commands in processes of their own, beside one that does
nothing.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, process_time

from tests.benchmarks.measuring import (
    Figures,
    in_own_process,
    percentile,
    print_table,
    write_json,
)
from tests.benchmarks.search.word_corpus import make_documents
from tests.benchmarks.search.word_project import CACHE, article_of, copied, make_project
from workbench.core.progress import NoProgress
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import open_project
from workbench.core.project.searching import Searcher
from workbench.core.search.cache import VARIABLE
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.tree import Term
from workbench.core.search.whoosh_engine.index import WhooshEngine

_SEED = 1
_COMMANDS = 10


class Steps:
    """Milliseconds that each step took, as often as it was done: of the clock, and of CPU (children, too)."""

    def __init__(self) -> None:
        self._taken: defaultdict[str, list[float]] = defaultdict(list)
        self._cpu: defaultdict[str, list[float]] = defaultdict(list)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Measure what happens inside the block."""
        begun, cpu = perf_counter(), _cpu_seconds()
        yield
        self._taken[name].append(1000 * (perf_counter() - begun))
        self._cpu[name].append(1000 * (_cpu_seconds() - cpu))

    def figures(self) -> Figures:
        """Each step's time; p50 and p95 where there are many."""
        found: Figures = {}
        for name, taken in self._taken.items():
            cpu = self._cpu[name]
            if len(taken) == 1:
                found |= {f"{name} ms": taken[0], f"{name} CPU": cpu[0]}
            else:
                found |= {f"{name} p50": percentile(taken, 50), f"{name} p95": percentile(taken, 95)}
                found |= {f"{name} CPU p50": percentile(cpu, 50), f"{name} CPU p95": percentile(cpu, 95)}
        return found


def _cpu_seconds() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def opened_engine(path: Path) -> Figures:
    """Open the index alone, and ask it twice."""
    project = open_project(path, read_only=True)
    steps = Steps()
    with steps.step("open"):
        engine = WhooshEngine(project.id)
        engine.open()
    for name in ("first query", "second query"):
        with steps.step(name):
            engine.search(Term("world", form="folded"))
    engine.close()
    project.close()
    return steps.figures()


def opened_searcher(path: Path) -> Figures:
    """Open the project and see that its index is right, then ask for pages with their hits."""
    steps = Steps()
    with steps.step("open project"):
        project = open_project(path, read_only=True)
    searcher = Searcher(project)
    with steps.step("index ready"):
        searcher.index.update(NoProgress())
    for name, field in (
        ("first query", "folded"),
        ("second query", "folded"),
        ("first stemmed query", "stemmed"),
    ):
        with steps.step(name):
            searcher.search("world", field=field)
    with steps.step("second stemmed query"):
        searcher.search("house", field="stemmed")
    searcher.index.close()
    project.close()
    return steps.figures()


def added_to_engine(path: Path, additions: list[IndexedDocument]) -> Figures:
    """Add single documents to the index alone."""
    project = open_project(path, read_only=True)
    engine = WhooshEngine(project.id)
    engine.open()
    steps = Steps()
    for number, document in enumerate(additions):
        with steps.step("add and commit"):
            engine.apply([document], (), engine.last_sequence + 1)
            engine.commit()
        with steps.step("merge"):
            engine.optimise(1000)
        assert engine.count(Term(f"addition{number}", form="folded")) == 1
    engine.close()
    project.close()
    return steps.figures()


def added_in_window(path: Path, additions: list[IndexedDocument]) -> Figures:
    """Add single articles as the window does."""
    from workbench.gui.search.index_keeper import update_index

    project = open_project(path)
    lane = Searcher(open_project(path, read_only=True))
    update_index(path, NoProgress())
    lane.search("world")
    steps = Steps()
    for number, document in enumerate(additions):
        with steps.step("whole"):
            with steps.step("import"):
                import_articles(project, [article_of(document)])
            with steps.step("index"):
                update_index(path, NoProgress())
            with steps.step("look"):
                lane.index.refresh()
            with steps.step("search"):
                assert lane.search(f"addition{number}").total == 1
    lane.index.close()
    lane.project.close()
    project.close()
    return steps.figures()


def added_on_command_line(path: Path, additions: list[IndexedDocument]) -> Figures:
    """Add single articles with commands, and search for them."""
    steps = Steps()
    article = path.with_name("one.txt")
    for number, document in enumerate(additions):
        article.write_text(f"{document.title}\n\n{document.text}\n", encoding="utf-8")
        with steps.step("nothing"):
            _command("analyse", "--help")
        with steps.step("import"):
            _command("import", path, article)
        with steps.step("search"):
            assert '"total": 1,' in _command("search", path, f"addition{number}", "--json")
        with steps.step("stemmed"):
            _command("search", path, "house", "--field", "stemmed")
    return steps.figures()


def _command(*words: str | Path) -> str:
    command = [sys.executable, "-m", "workbench", *map(str, words)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def additions_of(lists: dict[str, Path], count: int) -> list[IndexedDocument]:
    """Articles that no project has, each with a word of its own."""
    found = []
    for number, document in enumerate(make_documents(lists, count, _SEED + 1)):
        text = f"addition{number} {document.text}"
        found.append(
            IndexedDocument(f"added-{number}", f"{number}", text, document.title, language=document.language)
        )
    return found


def measure(folder: Path, lists: dict[str, Path], size: int, additions: int) -> dict[str, Figures]:
    """All phases."""
    made, work = folder / f"{size}", folder / "work"
    if not made.exists():
        in_own_process(make_project, made, lists, size, _SEED)
    articles = additions_of(lists, additions)
    results: dict[str, Figures] = {}
    for name, phase, *arguments in (
        ("engine, open", opened_engine),
        ("searcher, open", opened_searcher),
        ("window, add", added_in_window, articles),
        ("command line", added_on_command_line, additions_of(lists, min(additions, _COMMANDS))),
        ("engine, add", added_to_engine, articles),
    ):
        figures, memory = in_own_process(phase, copied(made, work), *arguments)
        results[name] = {**figures, **memory}
    return results


def main() -> None:
    """Measure, print a table and write the figures where that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, default=10_000, help="articles of the project (default: 10000)")
    parser.add_argument("--words", nargs="+", required=True, metavar="LANGUAGE=FILE", help="word lists")
    parser.add_argument("--folder", type=Path, help="where projects are made and kept")
    parser.add_argument("--additions", type=int, default=100, help="articles to be added (default: 100)")
    parser.add_argument("--json", type=Path, help="where to write the figures")
    arguments = parser.parse_args()
    lists = {tag: Path(path) for tag, _, path in (item.partition("=") for item in arguments.words)}
    with tempfile.TemporaryDirectory(prefix="muqabala-benchmark-") as temporary:
        folder = arguments.folder or Path(temporary)
        os.environ[VARIABLE] = str(folder / CACHE)
        results = measure(folder, lists, arguments.size, arguments.additions)
    print_table(results)
    if arguments.json:
        write_json(arguments.json, results)


if __name__ == "__main__":
    main()
