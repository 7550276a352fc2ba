"""The command that shows how the search index sees a text: analyse."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from workbench.cli.answer import Answer
from workbench.cli.argument_types import language_tag
from workbench.cli.command import Command
from workbench.core.progress import Progress
from workbench.core.project.analysing import analysed_words, text_of_bytes, text_of_file


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    parser.add_argument(
        "--language",
        type=language_tag,
        default="",
        help="the language of the text, such as ar (else: detected)",
    )
    parser.add_argument("--field", choices=["exact", "folded", "stemmed"], default="folded")


def analyse(args: argparse.Namespace, progress: Progress) -> Answer:
    """Show how the search index sees a text."""
    if args.file == "-":
        text = text_of_bytes(sys.stdin.buffer.read(), "standard input")
    else:
        text = text_of_file(Path(args.file))
    found = analysed_words(text, args.language, args.field)
    lines = [f"[{word.start}, {word.end})  {word.quote}  {' '.join(word.terms)}" for word in found]
    return Answer([asdict(word) for word in found], lines or ["There is no word in it."])


COMMANDS = (Command("analyse", "show how the search index sees a text", _arguments, analyse),)
