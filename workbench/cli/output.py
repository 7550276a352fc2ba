"""Writing what a command has found to a file, too: a table or a picture, as the ending of its name says."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.core.exchange.output import new_file
from workbench.core.exchange.table import About, Table
from workbench.core.exchange.table_file import ENDINGS as TABLES
from workbench.core.exchange.table_file import require_ending, write_table
from workbench.core.progress import Progress

PICTURE = ".svg"
__all__ = ["PICTURE", "TABLES", "Output", "output_argument", "require_output", "write_output"]


@dataclass(frozen=True, slots=True)
class Output:
    """What can be written: a *table*, what a workbook says *about* it, a *picture* of it (SVG), if any."""

    table: Table
    about: About
    picture: Callable[[], str] | None = None


def output_argument(parser: argparse.ArgumentParser, *endings: str) -> None:
    """A file to write to, with one of these *endings*."""
    known = " or ".join(f"FILE{ending}" for ending in endings)
    parser.add_argument("--output", type=Path, metavar="FILE", help=f"write it to {known}, too")
    parser.set_defaults(endings=endings)


def require_output(args: argparse.Namespace) -> None:
    """Raises UserError where the file has another ending: before long work, not after."""
    if args.output:
        require_ending(args.output, args.endings)


def write_output(output: Output, args: argparse.Namespace, progress: Progress) -> list[str]:
    """Write to the file that is asked for, if one is; lines for people."""
    if not args.output:
        return []
    if output.picture and args.output.suffix.lower() == PICTURE:
        picture = output.picture()
        with new_file(args.output) as file:
            file.write_text(picture, encoding="utf-8")
        return [f"Written: {args.output}"]
    report = write_table(output.table, output.about, args.output, progress)
    return [f"Written: {report.written}", *report.dropped]
