"""Commands that search: search, index."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.argument_types import count, language_tag
from workbench.cli.command import Command, changing, opened, reading, takes_project
from workbench.cli.found_lines import found_lines
from workbench.cli.spelled_names import name_lines, names_value
from workbench.cli.suggesting import suggestion_lines, suggestions_value
from workbench.core.progress import Progress
from workbench.core.project.engine_choice import ENGINE_NAMES, choose_engine, chosen_engine, engine_in_use
from workbench.core.project.indexing import ProjectIndex
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.project.suggesting import Suggester
from workbench.core.project.text_reuse import left_out
from workbench.core.search.engine import BusyIndexError
from workbench.core.search.hits import SearchResult
from workbench.core.search.query.parser import parse
from workbench.core.search.request import Filters, SearchRequest


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("query", metavar="QUERY", help="see: muqabala query")
    parser.add_argument("--field", choices=["exact", "folded", "stemmed"], default="folded")
    parser.add_argument(
        "--language", type=language_tag, default="", help="only documents in this language, such as ar"
    )
    parser.add_argument("--limit", type=count, default=20, help="documents at most (default: 20)")
    parser.add_argument("--facets", action="store_true", help="count by language, outlet and date, too")
    parser.add_argument(
        "--suggest",
        action="store_true",
        help="say what might be searched instead, and the words that the query stands for, too",
    )
    parser.add_argument(
        "--without",
        metavar="WORD",
        nargs="+",
        action="extend",
        default=[],
        help="do not find these words, written exactly so, though the query stands for them, too",
    )


def _index_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("--rebuild", action="store_true", help="throw the index away and make it anew")
    parser.add_argument(
        "--engine",
        choices=ENGINE_NAMES,
        help="from now on, search this project with another engine; all find the same. tantivy must be "
        "installed (pip install muqabala[tantivy]); where it is not, whoosh is used, and you are told",
    )


def search(args: argparse.Namespace, progress: Progress) -> Answer:
    """Search the texts of a project."""
    with reading(args.project) as project:
        searcher = Searcher(project)
        warnings = brought_up_to_date(searcher, progress)
        request = SearchRequest(
            args.query,
            field=args.field,
            language=args.language,
            filters=Filters().leaving_out(*args.without),
            limit=args.limit,
            facets=args.facets,
        )
        result = searcher.answered(request)
        value, lines = _result_value(result), list(found_lines(result, project))
        names = searcher.names.spellings(parse(args.query))
        if names:
            value["names"] = names_value(names)
            lines += name_lines(names)
        if args.suggest:
            suggestions = Suggester(searcher).suggestions(request)
            value["suggestions"] = suggestions_value(suggestions)
            lines += suggestion_lines(suggestions)
        notes = _notes(project)
    return Answer(value, lines, FAILURES if warnings else DONE, warnings, notes)


def _notes(project: Project) -> list[str]:
    count = left_out(project)
    apart = f"{count} documents are of no source cluster yet, as they were not compared" if count else ""
    remedy = f"{apart} (muqabala compare clusters PROJECT does)." if apart else ""
    return list(filter(None, [engine_in_use(project).because, remedy]))


def brought_up_to_date(searcher: Searcher, progress: Progress) -> list[str]:
    """Bring the index up to date; where another process does so, what is there already is searched."""
    try:
        indexed = searcher.index.update(progress)
        searcher.index.tidy(progress, indexed)
    except BusyIndexError as error:
        return [f"New articles may be missing. {error}"]
    return []


def index(args: argparse.Namespace, progress: Progress) -> Answer:
    """Bring the index of a project up to date."""
    began = time.monotonic()
    if args.engine:
        _choose(args.project, args.engine)
    with reading(args.project) as project:
        kept = ProjectIndex(project)
        if args.rebuild:
            kept.rebuild(progress)
        else:
            kept.update(progress)
            kept.tidy(progress)
        documents = project.documents.count()
        engine = kept.opened().capabilities.engine
        notes = _notes(project)
    seconds = round(time.monotonic() - began, 3)
    value = {"documents": documents, "seconds": seconds, "engine": engine}
    return Answer(value, [f"{documents:,} documents, {seconds} s, {engine}"], notes=notes)


def _choose(path: Path, engine: str) -> None:
    with opened(path) as project:
        if chosen_engine(project) == engine:
            return  # which may be said of a project that cannot be written
    with changing(path) as project:
        choose_engine(project, engine)


def _result_value(result: SearchResult) -> dict[str, object]:
    return {
        "total": result.total,
        "documents": [
            {
                "id": found.id,
                "title": found.title,
                "score": found.score,
                "hits": [{"start": hit.start, "end": hit.end, "quote": hit.quote} for hit in found.hits],
            }
            for found in result.documents
        ],
        "facets": {name: dict(counts) for name, counts in result.facets.items()},
    }


COMMANDS = (
    Command("search", "search the texts of a project", _search_arguments, search),
    Command("index", "bring the search index up to date", _index_arguments, index),
)
