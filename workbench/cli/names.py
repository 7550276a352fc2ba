"""The command about names in every script: names match."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.answer import Answer
from workbench.cli.argument_types import count
from workbench.cli.command import Command
from workbench.core.progress import Progress
from workbench.core.project.analysing import text_of_file
from workbench.core.text.names.matching import Match, NameList


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["match"], help="what to do: match names of any script")
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("name", metavar="NAME", nargs="?", help="the name to look for")
    asked.add_argument("--queries", metavar="FILE", type=Path, help="names to look for, one a line")
    parser.add_argument("--among", metavar="FILE", type=Path, required=True, help="the names, one a line")
    parser.add_argument("--limit", type=count, default=10, help="matches of each name at most (default: 10)")


def match_names(args: argparse.Namespace, progress: Progress) -> Answer:
    """Find names in a list, in whatever script they are written."""
    among = NameList(_lines(args.among))
    asked = _lines(args.queries) if args.queries else [args.name]
    value: list[dict[str, object]] = []
    lines: list[str] = []
    for done, name in enumerate(asked):
        progress.report(done, len(asked))
        matches = among.matches(name, args.limit)
        value.append({"query": name, "matches": [_value(match) for match in matches]})
        lines += [name, *(f"    {match.score:.2f}  {match.name}  ({match.reason})" for match in matches)]
    return Answer(value, lines or ["There is no name to look for."])


def _lines(path: Path) -> list[str]:
    """The names of a file, each once."""
    lines = (line.strip() for line in text_of_file(path).split("\n"))
    return list(dict.fromkeys(line for line in lines if line))


def _value(match: Match) -> dict[str, object]:
    return {"name": match.name, "score": match.score, "reason": match.reason}


COMMANDS = (Command("names", "find names of a list in whatever script they are", _arguments, match_names),)
