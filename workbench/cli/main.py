"""The entry of the command line: which command, and what it answers."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from workbench import __version__
from workbench.cli import table
from workbench.cli.answer import UNUSABLE, Answer, print_json, refusal, show
from workbench.cli.progress_bar import ProgressBar
from workbench.core.errors import UserError
from workbench.core.progress import Cancelled

if TYPE_CHECKING:
    from workbench.cli.command import Command

_INTERRUPTED = 130
"""What shells expect of a program that Ctrl-C has ended: 128 and the number of the signal."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 done with failures named, 2 unusable input.

    ``--help`` and ``--version`` raise SystemExit, as argparse does.
    """
    _prepare_streams()
    bar = ProgressBar()
    try:
        args = make_parser(arguments[0] if arguments else "").parse_args(arguments)
        answer = _run(args.command, args, bar)
    except UserError as error:
        return _refused(error, UNUSABLE, as_json="--json" in arguments)
    except (KeyboardInterrupt, Cancelled):
        interrupted = UserError("", "interrupted; nothing was half done.")
        return _refused(interrupted, _INTERRUPTED, as_json="--json" in arguments)
    for warning in (*answer.notes, *answer.warnings):
        print(warning, file=sys.stderr)
    return _printed(partial(show, answer, as_json=args.json, shaped=args.visual), answer.code)


def _run(command: Command, args: argparse.Namespace, bar: ProgressBar) -> Answer:
    try:
        return command.run(args, bar)
    finally:
        bar.finish()


def _refused(error: UserError, code: int, *, as_json: bool) -> int:
    print(f"muqabala: {error}", file=sys.stderr)
    return _printed(partial(print_json, refusal(error)), code) if as_json else code


def _prepare_streams() -> None:
    """Let all be printed as UTF-8; what goes to a stream that was closed before we began goes nowhere."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere() -> TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")


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


class _Parser(argparse.ArgumentParser):
    """Refuses wrong use as everything else is refused: in one sentence, or as a JSON value."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        command = self.prog.partition(" ")[2]
        raise UserError(command, f"{message}.", f"See: {self.prog} --help")


def make_parser(name: str = "") -> argparse.ArgumentParser:
    """The parser of the command of this name; of all commands when there is none."""
    parser = _Parser(
        prog="muqabala",
        description="Compare what articles in many languages say about one story.",
        epilog="muqabala [PROJECT | --sample] opens the window. muqabala COMMAND --help tells more.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"muqabala {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in table.commands(name):
        added = commands.add_parser(
            command.name, help=command.help, description=command.help.capitalize() + ".", allow_abbrev=False
        )
        added.add_argument("--json", action="store_true", help="print one JSON value, and nothing else")
        added.add_argument(
            "--visual", action="store_true", help="shape and reorder for terminals that do not"
        )
        command.configure(added)
        added.set_defaults(command=command)
    return parser


def is_for_command_line(words: Sequence[str]) -> bool:
    """Whether these are for the command line, and not a project for the window, which takes one at most."""
    return len(words) > 1 or any(word.startswith("-") or table.is_command(word) for word in words)
