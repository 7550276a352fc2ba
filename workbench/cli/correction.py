"""Commands that correct texts and put marks back into them: correct, reattach."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from workbench.cli import values
from workbench.cli.answer import Answer
from workbench.cli.argument_types import count
from workbench.cli.command import Command, changing, document_called, reading, takes_project
from workbench.core.annotations.carrying import CarriedMark, Fate
from workbench.core.errors import UserError
from workbench.core.importing.source_files import read_bytes
from workbench.core.progress import Progress
from workbench.core.project.analysing import text_of_bytes
from workbench.core.project.operations.correction import (
    Correction,
    plan_correction,
    reattach_mark,
    take_correction,
)
from workbench.core.project.versions import orphans_of, versions_of
from workbench.core.text.span import Span


def _correct_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("document", metavar="DOC", help="its id, the beginning of its id, or its path")
    parser.add_argument("file", metavar="FILE", help="a text file with the whole corrected text; - reads it")
    parser.add_argument("--note", default="", help="why the text is corrected")
    parser.add_argument("--dry-run", action="store_true", help="say what would become of the marks, no more")


def correct(args: argparse.Namespace, progress: Progress) -> Answer:
    """Put a corrected text in the place of a document's, and carry its marks over."""
    text = _text(args.file)
    with (reading if args.dry_run else changing)(args.project) as project:
        document = document_called(project, args.document)
        planned = plan_correction(project, document.id, text, progress=progress)
        if not args.dry_run:
            take_correction(project, planned, args.note)
        number = len(versions_of(project, document.id)) + 1 + args.dry_run
    told = _correction_value(planned) | {"version": number, "taken": not args.dry_run}
    counts = ", ".join(f"{len(planned.having(fate))} {_FATES[fate]}" for fate in Fate)
    head = f"Version {number} {'would be' if args.dry_run else 'is'} the text. Marks: {counts}."
    lost = [f"  orphaned: {item.before.quote}" for item in planned.having(Fate.ORPHANED)]
    return Answer(told, [head, *lost])


_FATES = {
    Fate.STAYS: "where they were",
    Fate.MOVES: "moved",
    Fate.CHANGES: "on changed words",
    Fate.ORPHANED: "orphaned",
}


def _text(name: str) -> str:
    """The text in a file, or on standard input, less the line end that ``text`` prints behind it."""
    source = sys.stdin.buffer.read() if name == "-" else read_bytes(Path(name), name)
    return text_of_bytes(source, name).removesuffix("\n")


def _correction_value(planned: Correction) -> dict[str, Any]:
    return {
        "document": planned.document.id,
        "characters": planned.corrected.characters,
        "language": planned.corrected.language,
        "direction": planned.corrected.direction,
        "changes": [
            {
                "old": {"start": item.old.start, "end": item.old.end},
                "new": {"start": item.new.start, "end": item.new.end},
            }
            for item in planned.differences
        ],
        "marks": [_carried_value(item) for item in planned.marks],
    }


def _carried_value(item: CarriedMark) -> dict[str, Any]:
    after = item.after
    return {
        "id": after.id,
        "fate": item.fate.value,
        "start": after.start,
        "end": after.end,
        "quote": after.quote,
        "old_quote": item.before.quote,
    }


def _reattach_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("mark", metavar="MARK", help="its id, or the beginning of its id")
    parser.add_argument("start", metavar="START", type=count, help="first code point in the present text")
    parser.add_argument("end", metavar="END", type=count, help="code point behind the last")


def reattach(args: argparse.Namespace, progress: Progress) -> Answer:
    """Put an orphan back on a span of the present text."""
    if args.start >= args.end:
        raise UserError(f"[{args.start}, {args.end})", "this is no span.", "START must be below END.")
    with changing(args.project) as project:
        fitting = [item.mark.id for item in orphans_of(project) if item.mark.id.startswith(args.mark)]
        if len(args.mark) >= 4 and len(fitting) > 1:
            raise UserError(args.mark, f"{len(fitting)} orphans fit this.", "Give the mark's id.")
        chosen = fitting[0] if len(args.mark) >= 4 and fitting else args.mark
        made = reattach_mark(project, chosen, Span(args.start, args.end)).value
        (value,) = values.MarkValues(project, [made]).values()
    return Answer(value, [f"Put back: {made.quote}"])


COMMANDS = (
    Command("correct", "correct the text of a document as a new version", _correct_arguments, correct),
    Command("reattach", "put such a mark back by hand", _reattach_arguments, reattach),
)
