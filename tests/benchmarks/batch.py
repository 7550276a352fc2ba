"""Batch search of 5,000 names and phrases in the ANT corpus: documents and time.

    python -m tests.benchmarks.batch WORK_FOLDER [--queries 5000]

The project is made in WORK_FOLDER when it is not there yet (minutes). The queries are Arabic and Latin names
of the shared lists and phrases that are cut from the articles themselves.
"""

from __future__ import annotations

import argparse
import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.ant_corpus import write_articles
from tests.benchmarks.measuring import Stopwatch
from workbench.core.importing.pipeline import read_articles
from workbench.core.importing.query_list import ListedQuery
from workbench.core.progress import NoProgress
from workbench.core.project.batch_search import BatchOptions, BatchRow, batch_search, first_quotations
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import Project, create_project, open_project
from workbench.core.project.searching import Searcher
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.query.listed import ReadAs

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def main() -> None:
    """Make what is missing, search, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--queries", type=int, default=5_000)
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    os.environ["MUQABALA_CACHE"] = str(args.folder / "cache")
    project = _project(args.folder)
    searcher = Searcher(project)
    watch = Stopwatch()
    searcher.index.update(NoProgress())
    print(f"{project.documents.count():,} documents, index up to date in {watch.seconds():.1f} s")
    names = list(_names(args.queries))
    phrases = list(_phrases(project, args.queries))
    _measure("names as queries", searcher, names, BatchOptions())
    _measure("names, stemmed", searcher, names, BatchOptions(form="stemmed"))
    _measure("names, one letter away", searcher, names, BatchOptions(ReadAs.PHRASE, edits=1))
    _measure("names in every script", searcher, names, BatchOptions(ReadAs.NAME))
    _measure("phrases of 2 to 4 words", searcher, phrases, BatchOptions(ReadAs.PHRASE))
    project.close()


def _project(folder: Path) -> Project:
    path = folder / "ant.muqabala"
    if path.exists():
        return open_project(path)
    articles = folder / "articles"
    write_articles(SHARED / "ant-corpus.tar.xz", articles, 0)
    project = create_project(path)
    import_articles(project, read_articles([articles], progress=NoProgress()))
    return project


def _names(count: int) -> Iterator[ListedQuery]:
    lines = (SHARED / "names" / "latin-arabic.tsv").read_text(encoding="utf-8").splitlines()
    both = [name for line in lines for name in reversed(line.split("\t"))]
    for line, name in enumerate(both[:count], start=1):
        yield ListedQuery(line, name)


def _phrases(project: Project, count: int) -> Iterator[ListedQuery]:
    chance = random.Random(5)
    documents = project.documents.all()
    for line in range(1, count + 1):
        _, words = spans_and_words(project.text_of(chance.choice(documents)))
        length = chance.randint(2, 4)
        at = chance.randrange(max(1, len(words) - length))
        yield ListedQuery(line, " ".join(words[at : at + length]))


def _measure(what: str, searcher: Searcher, queries: list[ListedQuery], options: BatchOptions) -> None:
    rows: list[BatchRow] = []
    seconds = _seconds(lambda: rows.extend(batch_search(searcher, queries, options, NoProgress())))
    failed = sum(bool(row.error) for row in rows)
    found = sum(row.total for row in rows)
    print(
        f"{what:<26} {len(rows):,} queries  {sum(bool(row.total) for row in rows):,} with hits  "
        f"{found:,} documents  {failed:,} refused  "
        f"{seconds:.2f} CPU s  {1000 * seconds / len(rows):.2f} ms each"
    )
    quotations = _seconds(lambda: first_quotations(searcher, rows, options, NoProgress()))
    print(f"{'':<26} first quotations of all: {quotations:.2f} CPU s")


def _seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


if __name__ == "__main__":
    main()
