"""What lies in the tray of a project: all suggestions that nobody has accepted or rejected yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress, Progress
from workbench.core.project.project import Project, open_project
from workbench.core.project.suggestions.kinds import KINDS, NAMES
from workbench.core.project.suggestions.suggestion import Suggestion


def suggestions_of(
    project: Project,
    kinds: Iterable[str] = NAMES,
    documents: Sequence[Document] | None = None,
    progress: Progress | None = None,
) -> list[Suggestion]:
    """The suggestions of these *kinds* for *documents* (None: all), by kind, the surest first.

    Raises Cancelled, and UserError for a damaged text.
    """
    wanted, listener = set(kinds), progress or NoProgress()
    with project.snapshot():
        among = project.documents.all() if documents is None else documents
        rejected = {row.key for row in project.rejections.all()}
        found: list[Suggestion] = []
        for kind in KINDS:
            if kind.name in wanted:
                new = [
                    each
                    for each in kind.find(project, among, listener)
                    if rejected.isdisjoint((each.key, *each.other_keys))
                ]
                found += sorted(new, key=lambda each: (-each.score, -len(each.spots)))
        return found


def suggestions_at(path: Path, kinds: Iterable[str], progress: Progress) -> list[Suggestion]:
    """The same for the project file at *path*, which is opened for reading: for work beside a window."""
    project = open_project(path, read_only=True)
    try:
        return suggestions_of(project, kinds, progress=progress)
    finally:
        project.close()


def suggestions_called(
    project: Project, keys: Iterable[str], progress: Progress | None = None, *, alike: bool = False
) -> list[Suggestion]:
    """The suggestions with these *keys*, and if wanted all that are *alike*. Raises UserError for others."""
    wanted = dict.fromkeys(keys)
    kinds = {key.partition("-")[0] for key in wanted}
    found = suggestions_of(project, kinds, progress=progress)
    known = {each.key: each for each in found}
    for key in wanted:
        if key not in known:
            raise UserError(key, "there is no such suggestion.", "See: muqabala suggest PROJECT")
    chosen = [known[key] for key in wanted]
    return all_alike(found, chosen) if alike else chosen


def all_alike(found: Iterable[Suggestion], chosen: Sequence[Suggestion]) -> list[Suggestion]:
    """The *chosen* ones, and those of *found* that are like one of them, in the order of *found*."""
    keys, likes = {each.key for each in chosen}, {each.alike for each in chosen if each.alike}
    return [each for each in found if each.key in keys or each.alike in likes]
