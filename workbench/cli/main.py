"""The entry of the command line: which command, and what it answers."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from io import TextIOWrapper

from workbench import __version__
from workbench.cli.analysis import COMMANDS as ANALYSIS
from workbench.cli.annotations import COMMANDS as ANNOTATIONS
from workbench.cli.answer import UNUSABLE, print_json, refusal, show
from workbench.cli.command import Command
from workbench.cli.comparison import COMMANDS as COMPARISON
from workbench.cli.documents import COMMANDS as DOCUMENTS
from workbench.cli.exchange import COMMANDS as EXCHANGE
from workbench.cli.progress_bar import ProgressBar
from workbench.cli.projects import COMMANDS as PROJECTS
from workbench.cli.search import COMMANDS as SEARCH
from workbench.core.errors import UserError
from workbench.core.progress import Cancelled

COMMANDS: tuple[Command, ...] = (
    *PROJECTS,
    *DOCUMENTS,
    *SEARCH,
    *ANALYSIS,
    *ANNOTATIONS,
    *COMPARISON,
    *EXCHANGE,
)
"""Every command, in the order of the help."""

_INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 done with failures named, 2 unusable input."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    args = make_parser().parse_args(arguments)
    command: Command = args.command
    bar = ProgressBar()
    try:
        answer = command.run(args, bar)
    except UserError as error:
        bar.finish()
        print(f"muqabala: {error}", file=sys.stderr)
        return _printed(partial(print_json, refusal(error)), UNUSABLE) if args.json else UNUSABLE
    except (KeyboardInterrupt, Cancelled):
        bar.finish()
        print("muqabala: interrupted; nothing was half done.", file=sys.stderr)
        return _INTERRUPTED
    bar.finish()
    return _printed(partial(show, answer, as_json=args.json, shaped=args.visual), answer.code)


def _printed(write: Callable[[], None], code: int) -> int:
    """Let *write* print on standard output; *code*, or UNUSABLE where that cannot be written to."""
    try:
        write()
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has read enough, as ``head`` does.
        _drop_output()
    except OSError as error:
        _drop_output()
        reason = error.strerror or str(error)
        print(f"muqabala: what was done could not be told: standard output, {reason}.", file=sys.stderr)
        return UNUSABLE
    return code


def _drop_output() -> None:
    """Let what is still to be printed go nowhere: Python tries once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def make_parser() -> argparse.ArgumentParser:
    """The parser with all commands."""
    parser = argparse.ArgumentParser(
        prog="muqabala",
        description="Compare what articles in many languages say about one story.",
        epilog="muqabala [PROJECT] opens the window. muqabala COMMAND --help tells more of a command.",
    )
    parser.add_argument("--version", action="version", version=f"muqabala {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        added = commands.add_parser(
            command.name, help=command.help, description=command.help.capitalize() + "."
        )
        added.add_argument("--json", action="store_true", help="print one JSON value, and nothing else")
        added.add_argument(
            "--visual", action="store_true", help="shape and reorder for terminals that do not"
        )
        command.configure(added)
        added.set_defaults(command=command)
    return parser


def is_command(word: str) -> bool:
    """Whether *word* is for the command line (a command or an option), and not a project for the window."""
    return word.startswith("-") or any(command.name == word for command in COMMANDS)
