"""Text reuse in a project: all of it, with what is known kept in the cache, or what is at hand."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from workbench.core.comparison.reuse.bonds import Bond, Facts, bonds_of
from workbench.core.comparison.reuse.finding import Entry, FoundPassage, ReuseFinder, only
from workbench.core.comparison.reuse.imprint import Imprint
from workbench.core.comparison.reuse.quoted_speech import quoted_speech
from workbench.core.progress import NoProgress, Progress
from workbench.core.project import reuse_cache
from workbench.core.project.project import Project

_MOST_NEW: Final = 300
"""Texts that are looked at on the way to something else, a few tenths of a second. A larger import is
compared when somebody asks for it, with progress."""

Row = tuple[str, str, str, str, str]
_COLUMNS: Final = ("id", "text_sha256", "outlet", "url", "published")


@dataclass(frozen=True, slots=True)
class Reuse:
    """The passages that documents share, and what each pair of documents shares taken together.

    Unless *complete*, there are documents that nobody has had compared yet.
    """

    passages: tuple[FoundPassage, ...] = ()
    bonds: tuple[Bond, ...] = ()
    complete: bool = True


def reuse_of(project: Project, progress: Progress | None = None) -> Reuse:
    """What all documents share, as they are now; what is new is compared. Raises Cancelled and UserError."""
    with project.snapshot():
        rows = _rows(project)
        state = _state(rows)

        def all_of_it() -> Reuse:
            return _found(project, rows, progress or NoProgress(), len(rows))

        found = project.memo.get("reuse", state, all_of_it)
        if not found.complete:
            project.memo.forget("reuse")
            found = project.memo.get("reuse", state, all_of_it)
        return found


def reuse_at_hand(project: Project) -> Reuse:
    """What documents share as far as can be said at once: without those of a large import that nobody has
    had compared yet. Raises UserError for a damaged text.
    """
    with project.snapshot():
        # Most operations are marks; to read all documents takes longer than to ask which was the last one.
        last = project.next_undo()
        rows = project.memo.get("documents", last.id if last else "", lambda: _rows(project))
        return project.memo.get("reuse", _state(rows), lambda: _found(project, rows, NoProgress(), _MOST_NEW))


def _rows(project: Project) -> list[Row]:
    return sorted(project.documents.columns(*_COLUMNS))


def _state(rows: list[Row]) -> str:
    return hashlib.sha256(repr(rows).encode("utf-8", "surrogatepass")).hexdigest()


def _found(project: Project, rows: list[Row], progress: Progress, most_new: int) -> Reuse:
    imprints, alignments = reuse_cache.load(project.id)
    before = len(imprints), len(alignments)
    keys = {key: identifier for identifier, key, *_ in rows}
    complete = len(keys.keys() - imprints.keys()) <= most_new
    if not complete:
        rows = [row for row in rows if row[1] in imprints]
    finder = ReuseFinder(lambda key: project.text(keys[key]), quoted_speech, imprints, alignments)
    entries = [Entry(row[0], row[1], _printed_by(row)) for row in rows]
    passages = finder.find(entries, progress)
    known = len(imprints), len(alignments)
    only(keys, imprints, alignments)
    if before != known or known != (len(imprints), len(alignments)):
        reuse_cache.save(project.id, imprints, alignments)
    bonds = bonds_of(passages, _facts(rows, imprints), project.text)
    return Reuse(tuple(passages), tuple(bonds), complete)


def _facts(rows: list[Row], imprints: dict[str, Imprint]) -> dict[str, Facts]:
    return {row[0]: Facts(imprints[row[1]].words, row[4], row[2]) for row in rows}


def _printed_by(row: Row) -> str:
    """The outlet, else the host that the document comes from."""
    _, _, outlet, url, _ = row
    if outlet or not url:
        return outlet
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # no address at all, whatever it is
        return ""
