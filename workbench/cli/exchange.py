"""Commands that give and take: export, verify, open-bundle."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.answer import FAILURES, Answer
from workbench.cli.command import Command, opened, takes_project
from workbench.core.progress import Progress
from workbench.core.project import exporting


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("--format", required=True, choices=exporting.format_names(), help="what to write")
    parser.add_argument("out", metavar="OUT", type=Path, help="the file (for csv: the folder) to write")


def _bundle_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("bundle", metavar="BUNDLE", type=Path, help="the bundle")


def _open_arguments(parser: argparse.ArgumentParser) -> None:
    _bundle_arguments(parser)
    takes_project(parser)


def export(args: argparse.Namespace, progress: Progress) -> Answer:
    """Write a project in another format."""
    with opened(args.project) as project:
        report = exporting.export(project, args.format, args.out, progress)
    lines = [f"{report.written} is written.", *(f"Not in it: {item}" for item in report.dropped)]
    return Answer({"written": str(report.written), "dropped": list(report.dropped)}, lines)


def verify(args: argparse.Namespace, progress: Progress) -> Answer:
    """Look whether a bundle is what it was when it was written."""
    problems = exporting.verify(args.bundle, progress)
    value = {"ok": not problems, "problems": problems}
    return Answer(value, problems or ["The bundle is whole."], FAILURES if problems else 0)


def open_bundle(args: argparse.Namespace, progress: Progress) -> Answer:
    """Take the project out of a bundle that verifies."""
    opened = exporting.open_bundle(args.bundle, args.project, progress)
    value = {"project": str(opened.project), "added": opened.documents, "conflicts": [], "orphans": []}
    return Answer(value, [f"{opened.project}: {opened.documents} documents."])


COMMANDS = (
    Command("export", "write a project as a bundle, tables, a report …", _export_arguments, export),
    Command("verify", "look whether a bundle is unchanged", _bundle_arguments, verify),
    Command("open-bundle", "take the project out of a bundle", _open_arguments, open_bundle),
)
