"""Commands on what corrections have left: versions, orphans."""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli import values
from workbench.cli.answer import Answer
from workbench.cli.command import Command, document_called, reading, takes_project
from workbench.core.progress import Progress
from workbench.core.project.versions import Orphan, orphans_of, versions_of


def _versions_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("document", metavar="DOC", help="its id, the beginning of its id, or its path")


def versions(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the versions of a document's text; the last one is the present."""
    with reading(args.project) as project:
        document = document_called(project, args.document)
        earlier = versions_of(project, document.id)
    total = len(earlier) + 1
    listed: list[dict[str, Any]] = [
        {
            "version": item.number,
            "characters": item.characters,
            "sha256": item.text_sha256,
            "replaced": item.replaced,
            "replaced_by": item.replaced_by,
            "note": item.note,
        }
        for item in earlier
    ]
    lines = [
        f"version {item.number} of {total}, replaced {item.replaced[:19]} by {item.replaced_by}"
        + (f": {item.note}" if item.note else "")
        for item in earlier
    ]
    present = {"version": total, "characters": document.characters, "sha256": document.text_sha256}
    return Answer(
        [*listed, present | {"replaced": "", "replaced_by": "", "note": ""}],
        [*lines, f"version {total} of {total}, the present text"],
    )


def _orphans_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("--document", metavar="DOC", default="", help="only those of one document")


def orphans(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the marks that stand in an earlier version of a text and nowhere in the present one."""
    with reading(args.project) as project:
        chosen = document_called(project, args.document).id if args.document else ""
        found = orphans_of(project, chosen)
        said = values.MarkValues(project, [item.mark for item in found]).values()
    listed = [value | _orphan_value(item) for value, item in zip(said, found, strict=True)]
    lines = [
        f"{item.mark.id[:8]}  {item.document.title}, version {item.version.number} "
        f"[{item.mark.start}, {item.mark.end}): {item.mark.quote}"
        for item in found
    ]
    return Answer(listed, lines or ["There are no orphans."])


def _orphan_value(item: Orphan) -> dict[str, Any]:
    return {
        "prefix": item.mark.prefix,
        "suffix": item.mark.suffix,
        "version": item.version.number,
        "replaced": item.version.replaced,
    }


COMMANDS = (
    Command("versions", "list the versions of a document's text", _versions_arguments, versions),
    Command("orphans", "list marks that a corrected text no longer has", _orphans_arguments, orphans),
)
