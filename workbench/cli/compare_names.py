"""``compare names``: where parties are named, in every script and spelling."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.command import Command, reading, takes_project
from workbench.cli.search import brought_up_to_date
from workbench.core.progress import Progress
from workbench.core.project.name_mentions import (
    Mentioned,
    documents_naming,
    mentions_of,
    names_of_parties,
)
from workbench.core.project.operations.naming import known_party
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help="a party's name or id, or any name (default: all parties)"
    )


def _names(args: argparse.Namespace, progress: Progress) -> Answer:
    with reading(args.project) as project:
        asked = _asked(project, args.name)
        searcher = Searcher(project)
        warnings = brought_up_to_date(searcher, progress)
        of_each = {key: names for key, (_, names) in asked.items()}
        documents = documents_naming(searcher, (name for names in of_each.values() for name in names))
        found = mentions_of(project, of_each, searcher.names.finder(), documents, progress)
        texts = {document.id: project.text_of(document) for document in documents}
    value: list[dict[str, object]] = []
    lines: list[str] = []
    for key, (name, _) in asked.items():
        mentions = [_value(mentioned, texts[mentioned.document.id]) for mentioned in found[key]]
        value.append({"name": name, "party": key, "mentions": mentions})
        lines.append(f"{name}: {len(mentions):,} mentions")
        lines += [_line(mentioned, texts[mentioned.document.id]) for mentioned in found[key]]
    nothing = ["There are no parties. Give a name, or see: muqabala suggest PROJECT --kind party"]
    return Answer(value, lines or nothing, FAILURES if warnings else DONE, warnings)


def _asked(project: Project, name: str | None) -> dict[str, tuple[str, Sequence[str]]]:
    """By the id of each party asked for (empty for a name that is no party's) what it is called."""
    parties = names_of_parties(project)
    if name is None:
        return {key: (party.name, names) for key, (party, names) in parties.items()}
    known = known_party(project, name)
    if known is None:
        return {"": (name, (name,))}
    return {known.id: (known.name, parties[known.id][1])}


def _value(mentioned: Mentioned, text: str) -> dict[str, object]:
    mention = mentioned.mention
    return {
        "document": mentioned.document.id,
        "start": mention.span.start,
        "end": mention.span.end,
        "quote": mention.span.cut(text),
        "score": mention.score,
        "reason": mention.reason,
        "asked": mention.name,
    }


def _line(mentioned: Mentioned, text: str) -> str:
    mention = mentioned.mention
    quote = " ".join(mention.span.cut(text).split())
    return f"    {mention.score:.2f}  {mentioned.document.id[:8]}  {quote}  ({mention.reason})"


NAMES = Command("names", "find where parties are named, in every script and spelling", _arguments, _names)
