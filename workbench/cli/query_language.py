"""The command that tells of the query language: query."""

from __future__ import annotations

import argparse

from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.command import Command
from workbench.core.progress import Progress
from workbench.core.search.query.explaining import Explanation, explain
from workbench.core.search.query.help import CONSTRUCTS, TOPICS, Construct
from workbench.core.search.query.vocabulary import LANGUAGES


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query", metavar="QUERY", nargs="?", help="say how this is understood (default: what can be said)"
    )
    parser.add_argument("--language", choices=LANGUAGES, help="examples in this language only")


def tell(args: argparse.Namespace, progress: Progress) -> Answer:
    """Tell what can be said in a query, or how one is understood."""
    if args.query is None:
        return _help(args.language)
    explained = explain(args.query)
    return Answer(
        _value(args.query, explained), _lines(args.query, explained), FAILURES if explained.error else DONE
    )


def _help(language: str | None) -> Answer:
    lines = []
    topic = ""
    for construct in CONSTRUCTS:
        if construct.topic != topic:
            topic = construct.topic
            lines += ["", TOPICS[construct.topic].upper()]
        lines += ["", f"  {construct.syntax}", f"    {construct.means}"]
        lines += [f"      {query}" for query in _examples(construct, language).values()]
    return Answer([_construct_value(construct, language) for construct in CONSTRUCTS], lines[1:])


def _examples(construct: Construct, language: str | None) -> dict[str, str]:
    return {spoken: query for spoken, query in construct.examples.items() if language in (None, spoken)}


def _construct_value(construct: Construct, language: str | None) -> dict[str, object]:
    return {
        "key": construct.key,
        "topic": construct.topic,
        "syntax": construct.syntax,
        "means": construct.means,
        "examples": _examples(construct, language),
    }


def _value(query: str, explained: Explanation) -> dict[str, object]:
    error = explained.error
    return {
        "query": query,
        "reading": explained.reading,
        "spans": [
            {"start": span.start, "end": span.end, "role": span.role, "text": span.text}
            for span in explained.spans
        ],
        "error": error
        and {
            "position": error.position,
            "end": error.end,
            "reason": error.key,
            "problem": error.problem,
            "remedy": error.remedy,
        },
    }


def _lines(query: str, explained: Explanation) -> list[str]:
    lines = [explained.reading or str(explained.error)]
    for span in explained.spans:
        piece = query[span.start : span.end]
        lines.append(f"  [{span.start}, {span.end})  {piece}  {span.role}: {span.text}")
    return lines


COMMANDS = (Command("query", "tell what can be said in a query, or how one is understood", _arguments, tell),)
