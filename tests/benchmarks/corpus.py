"""Import, index, open and search a corpus of many articles.

    python -m tests.benchmarks.corpus --archive ant-corpus.tar.xz [--limit N] [--jobs N] [--json FILE]

Every phase runs in a process of its own, so that its memory can be told from the others'. Megabytes are
those of the article files; query times are those of a whole first page, with its hits.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from tests.benchmarks.ant_corpus import write_articles
from tests.benchmarks.measuring import (
    Figures,
    Stopwatch,
    in_own_process,
    percentile,
    print_table,
    write_json,
)
from tests.benchmarks.queries import make_queries
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import create_project, open_project
from workbench.core.project.searching import Searcher
from workbench.core.search.cache import VARIABLE

ADDITIONS = 20
PER_CLASS = 50  # enough for a p95 that is not the slowest alone


def import_phase(articles: Path, path: Path, jobs: int) -> Figures:
    """Read the files and take them into a new project."""
    size = sum(file.stat().st_size for file in articles.rglob("*.txt")) / 1e6
    watch = Stopwatch()
    project = create_project(path)
    found = read_articles([articles], jobs=jobs, progress=NoProgress())
    report = import_articles(project, found, NoProgress()).value
    project.close()
    seconds = watch.seconds()
    return {
        "documents": len(report.imported),
        "duplicates": len(report.duplicates),
        "failed": len(report.failed),
        "s": seconds,
        "documents/s": len(report.imported) / seconds,
        "MB/s": size / seconds,
        "project MB": path.stat().st_size / 1e6,
    }


def index_phase(path: Path, megabytes: float) -> Figures:
    """Build the index of the whole project."""
    project = open_project(path)
    searcher = Searcher(project)
    watch = Stopwatch()
    count = searcher.index.update(NoProgress())
    seconds = watch.seconds()
    project.close()
    return {"documents": count, "s": seconds, "documents/s": count / seconds, "MB/s": megabytes / seconds}


def open_phase(path: Path) -> Figures:
    """Open the project, then find the index up to date, then answer a first query."""
    watch = Stopwatch()
    project = open_project(path)
    opened = watch.seconds()
    project.documents.all()
    listed = watch.seconds()
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    ready = watch.seconds()
    searcher.search("تونس")
    answered = watch.seconds()
    project.close()
    return {"open s": opened, "library s": listed, "index ready s": ready, "first answer s": answered}


def addition_phase(path: Path, folder: Path) -> Figures:
    """Add single articles to the full project: the time until each is in, and until it is found."""
    project = open_project(path)
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    imported, found = [], []
    for number in range(ADDITIONS):
        article = folder / f"addition-{number}.txt"
        article.write_text(
            f"A late report\n\nIt is the report number {number} about Addition{number}.\n", "utf-8"
        )
        watch = Stopwatch()
        import_articles(project, read_articles([article], progress=NoProgress()), NoProgress())
        imported.append(watch.seconds() * 1e3)
        searcher.index.update(NoProgress())
        assert searcher.search(f"Addition{number}").total == 1
        found.append(watch.seconds() * 1e3)
    project.close()
    return {
        "imported p50 ms": percentile(imported, 50),
        "imported p95 ms": percentile(imported, 95),
        "found p50 ms": percentile(found, 50),
        "found p95 ms": percentile(found, 95),
    }


def queries_phase(path: Path) -> dict[str, list[str]]:
    """The queries, made of the project's own words."""
    project = open_project(path)
    queries = make_queries((project.text(document.id) for document in project.documents.all()), PER_CLASS)
    project.close()
    return queries


def search_phase(path: Path, queries: dict[str, list[str]]) -> dict[str, Figures]:
    """The times of each class of queries, each query asked once."""
    project = open_project(path)
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    searcher.search("تونس")
    results = {name: _search(searcher, asked) for name, asked in queries.items()}
    project.close()
    return results


def _search(searcher: Searcher, queries: list[str]) -> Figures:
    times, totals = [], []
    for query in queries:
        watch = Stopwatch()
        result = searcher.search(query, limit=10)
        times.append(watch.seconds() * 1e3)
        totals.append(float(result.total))
    return {
        "p50 ms": percentile(times, 50),
        "p95 ms": percentile(times, 95),
        "max ms": max(times),
        "found p50": percentile(totals, 50),
    }


def measure(archive: Path, folder: Path, limit: int, jobs: int) -> dict[str, Figures]:
    """All phases, in *folder*."""
    articles, path = folder / "articles", folder / "corpus.muqabala"
    os.environ[VARIABLE] = str(folder / "cache")
    write_articles(archive, articles, limit)
    megabytes = sum(file.stat().st_size for file in articles.rglob("*.txt")) / 1e6
    results: dict[str, Figures] = {}
    for name, phase, *arguments in (
        ("import", import_phase, articles, path, jobs),
        ("index", index_phase, path, megabytes),
        ("open, first time", open_phase, path),
        ("open, again", open_phase, path),
    ):
        figures, memory = in_own_process(phase, *arguments)
        results[name] = {**figures, **memory}
    queries, _ = in_own_process(queries_phase, path)
    by_class, memory = in_own_process(search_phase, path, queries)
    results |= {"search": memory, **{f"  {name}": figures for name, figures in by_class.items()}}
    figures, memory = in_own_process(addition_phase, path, folder)
    return {**results, "add one article": {**figures, **memory}}


def main() -> None:
    """Measure, print a table and write the figures where that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--archive", type=Path, required=True, help="the ANT corpus, a tar archive")
    parser.add_argument("--limit", type=int, default=0, help="articles at most (default: all)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes that read articles")
    parser.add_argument("--json", type=Path, help="where to write the figures")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="muqabala-benchmark-") as folder:
        results = measure(arguments.archive, Path(folder), arguments.limit, arguments.jobs)
    print_table(results)
    if arguments.json:
        write_json(arguments.json, results)


if __name__ == "__main__":
    main()
