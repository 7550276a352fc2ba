"""The command ``compare``, with a comparison as its first word. Each has a module of its own."""

from __future__ import annotations

import argparse

from workbench.cli import clusters, reuse
from workbench.cli.answer import Answer
from workbench.cli.command import Command
from workbench.cli.compare_agreement import AGREEMENT
from workbench.cli.compare_align import ALIGN
from workbench.cli.compare_disagreements import DISAGREEMENTS
from workbench.cli.compare_names import NAMES
from workbench.cli.compare_quantities import QUANTITIES
from workbench.cli.compare_quotations import QUOTATIONS
from workbench.core.progress import Progress

COMPARISONS: tuple[Command, ...] = (
    *reuse.COMPARISONS,
    *clusters.COMPARISONS,
    ALIGN,
    QUANTITIES,
    DISAGREEMENTS,
    QUOTATIONS,
    NAMES,
    AGREEMENT,
)


def _arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(metavar="COMPARISON", required=True)
    for comparison in COMPARISONS:
        added = kinds.add_parser(
            comparison.name,
            help=comparison.help,
            description=comparison.help.capitalize() + ".",
            allow_abbrev=False,
        )
        # Once more, as they may stand behind the words of the comparison, too.
        for option in ("--json", "--visual"):
            added.add_argument(
                option, action="store_true", default=argparse.SUPPRESS, help="as before the comparison"
            )
        comparison.configure(added)
        added.set_defaults(comparison=comparison)


def _compare(args: argparse.Namespace, progress: Progress) -> Answer:
    comparison: Command = args.comparison
    return comparison.run(args, progress)


COMMANDS = (Command("compare", "compare what the documents of a project say", _arguments, _compare),)
