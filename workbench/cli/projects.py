"""Commands on the project itself: new, check, history, undo, redo."""

from __future__ import annotations

import argparse

from workbench.cli.answer import FAILURES, Answer
from workbench.cli.command import Command, changing, reading, takes_project
from workbench.core.progress import Progress
from workbench.core.project.checking import problems_of
from workbench.core.project.project import JournalEntry, Project, create_project


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("--name", default="", help="what the project is called (default: the file's name)")


def new(args: argparse.Namespace, progress: Progress) -> Answer:
    """Make an empty project."""
    project = create_project(args.project, name=args.name)
    project.close()
    return Answer({"project": str(args.project)}, [f"{args.project} is ready."])


def check(args: argparse.Namespace, progress: Progress) -> Answer:
    """Look whether a project is whole."""
    with reading(args.project) as project:
        problems = problems_of(project, progress)
    value = {"ok": not problems, "problems": problems}
    return Answer(value, problems or ["The project is whole."], FAILURES if problems else 0)


def history(args: argparse.Namespace, progress: Progress) -> Answer:
    """List every operation, the oldest first."""
    with reading(args.project) as project:
        entries = project.history()
    return Answer(
        [entry_value(entry) for entry in entries],
        [f"{entry.time[:19]}  {entry.author}  {entry.name}{_STATES[entry.state]}" for entry in entries]
        or ["Nothing has been done yet."],
    )


def undo(args: argparse.Namespace, progress: Progress) -> Answer:
    """Take back the last operation."""
    with changing(args.project) as project:
        entry = project.next_undo()
        project.undo()
        return _turned(project, entry, "Undone")


def redo(args: argparse.Namespace, progress: Progress) -> Answer:
    """Do again what was last taken back."""
    with changing(args.project) as project:
        entry = project.next_redo()
        project.redo()
        return _turned(project, entry, "Done again")


_STATES = {"done": "", "undone": "  (undone)", "abandoned": "  (undone for good)"}


def entry_value(entry: JournalEntry) -> dict[str, str]:
    """An operation as a JSON value."""
    return {
        "id": entry.id,
        "name": entry.name,
        "author": entry.author,
        "time": entry.time,
        "state": entry.state,
    }


def _turned(project: Project, entry: JournalEntry | None, word: str) -> Answer:
    # Undo and redo raise UserError themselves when there is nothing to turn.
    entries = [item for item in project.history() if entry and item.id == entry.id]
    return Answer([entry_value(item) for item in entries], [f"{word}: {item.name}" for item in entries])


COMMANDS = (
    Command("new", "make an empty project", _new_arguments, new),
    Command("check", "look whether a project is whole", takes_project, check),
    Command("history", "list every operation of a project", takes_project, history),
    Command("undo", "take back the last operation", takes_project, undo),
    Command("redo", "do again what was last taken back", takes_project, redo),
)
