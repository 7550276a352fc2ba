"""What every command is, and how it opens the project that it works on."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.cli.answer import Answer
from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.project.project import Project, open_project

Run = Callable[[argparse.Namespace, Progress], Answer]
Configure = Callable[[argparse.ArgumentParser], None]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it is for, its arguments, and what it does."""

    name: str
    help: str
    configure: Configure
    run: Run


def takes_project(parser: argparse.ArgumentParser) -> None:
    """Let a command take a project file as its first argument."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file (*.muqabala)")


@contextmanager
def reading(path: Path) -> Iterator[Project]:
    """Open a project to read it as it is now; somebody else may have it open and change it meanwhile."""
    with opened(path) as project, project.snapshot():
        yield project


@contextmanager
def opened(path: Path) -> Iterator[Project]:
    """Open a project for what sees to it itself that it reads of one moment."""
    project = open_project(path, read_only=True)
    try:
        yield project
    finally:
        project.close()


@contextmanager
def changing(path: Path) -> Iterator[Project]:
    """Open a project to change it. Raises UserError when somebody else has it open or it is read-only."""
    project = open_project(path)
    try:
        if project.read_only:
            raise UserError(path.name, *_why_not(project))
        yield project
    finally:
        project.close()


def document_called(project: Project, words: str) -> Document:
    """The document with this id, the beginning of an id (at least four characters), or path."""
    found = project.documents.find(words)
    if found:
        return found
    fitting = project.documents.where(path=words)
    if not fitting and len(words) >= 4:
        fitting = [item for item in project.documents.all() if item.id.startswith(words)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise UserError(words, f"{len(fitting)} documents fit this.", "Give the document's id.")
    raise UserError(words, "there is no such document in this project.", "See: muqabala documents PROJECT")


def _why_not(project: Project) -> tuple[str, str]:
    holder = project.holder
    if holder is None:
        return "the project may not be written.", "Change its permissions, or work on a copy."
    who = f"{holder.user} on {holder.host}" if holder.user else "somebody else"
    return f"{who} has the project open.", "Close it there and do it again."
