"""Text reuse in a project: all of it, with what is known kept in the cache, or what is at hand.

What is known is derived from the texts, like the search index: after an import it is brought up to date (in
the command that imports, beside the window), and whatever counts sources asks either for all of it or how
many documents are *waiting* to be compared.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from workbench.core.comparison.reuse.bonds import Bond, Facts, bonds_of
from workbench.core.comparison.reuse.finding import Entry, FoundPassage, ReuseFinder, only
from workbench.core.comparison.reuse.imprint import Imprint
from workbench.core.comparison.reuse.quoted_speech import quoted_speech
from workbench.core.comparison.reuse.turns_in_use import UNKNOWN, Print
from workbench.core.progress import NoProgress, Progress
from workbench.core.project import reuse_cache
from workbench.core.project.project import Project
from workbench.core.project.state_memo import StateMemo

_MOST_NEW: Final = 300
"""Texts that are looked at on the way to something else, a few tenths of a second. A larger import is
compared when somebody asks for it, with progress."""
_LARGE: Final = 300
"""Documents above which nothing is compared on the way while there is something that was found before: what
all of them have in common takes a second for ten thousand."""

Row = tuple[str, str, str, str, str]
_COLUMNS: Final = ("id", "text_sha256", "outlet", "url", "published")
_REUSE: Final = "reuse"


@dataclass(frozen=True, slots=True)
class Reuse:
    """The passages that documents share, and what each pair of documents shares taken together.

    *waiting* documents have not been compared yet as they are now. *rows* are those that were, by their ids.
    """

    passages: tuple[FoundPassage, ...] = ()
    bonds: tuple[Bond, ...] = ()
    waiting: int = 0
    rows: Mapping[str, Row] = field(default_factory=dict, compare=False, repr=False)

    @property
    def complete(self) -> bool:
        """Whether all documents have been compared."""
        return not self.waiting


def reuse_of(project: Project, progress: Progress | None = None) -> Reuse:
    """What all documents share, as they are now; what is new is compared. Raises Cancelled and UserError.

    What was found out until it was cancelled is kept, and the next time goes on with it.
    """
    with project.snapshot():
        rows = _rows(project)
        found = _known(project.memo, _state(rows))
        if found is None or not found.complete:
            found = _found(project, rows, progress or NoProgress(), len(rows))
            project.memo.keep(_REUSE, _state(rows), found)
        return found


def reuse_at_hand(project: Project) -> Reuse:
    """What documents share as far as can be said at once: without those of a large import that nobody has
    had compared yet. Raises UserError for a damaged text.
    """
    with project.snapshot():
        rows = _rows_at_hand(project)
        state = _state(rows)
        found = _known(project.memo, state)
        if found is not None:
            return found
        before = project.memo.held(_REUSE)
        if before is not None and len(rows) > _LARGE:
            return project.memo.get("reuse of before", state, lambda: _left_of(before[1], rows))
        found = _found(project, rows, NoProgress(), _MOST_NEW)
        project.memo.keep(_REUSE, state, found)
        return found


def waiting(project: Project) -> int:
    """How many documents have not been compared yet as they are now, as far as *project* knows.

    Compares none. After `reuse_at_hand` these are the documents that it has left out.
    """
    with project.snapshot():
        rows = _rows_at_hand(project)
        held = project.memo.held(_REUSE)
        before: Reuse = held[1] if held else Reuse()
        return before.waiting if held and held[0] == _state(rows) else _changed(before, rows)


def left_out(project: Project) -> int:
    """How many documents what was asked of *project* so far has left out, as nobody has had them compared."""
    held = project.memo.held(_REUSE)
    return held[1].waiting if held else 0


def leave_to_others(project: Project) -> None:
    """Let `reuse_at_hand` compare nothing in a large project: another does, and `take_over` tells."""
    project.memo.keep(_REUSE, "", Reuse())


def take_over(project: Project, memo: StateMemo) -> None:
    """Let *project* have at hand what was found of it elsewhere, with *memo*."""
    held = memo.held(_REUSE)
    if held is not None:
        project.memo.keep(_REUSE, *held)


def _known(memo: StateMemo, state: str) -> Reuse | None:
    held = memo.held(_REUSE)
    found: Reuse | None = held[1] if held is not None and held[0] == state else None
    return found


def _left_of(before: Reuse, rows: list[Row]) -> Reuse:
    """What of *before* holds still: of the documents whose texts are the same."""
    same = {row[0] for row in rows if row[0] in before.rows and before.rows[row[0]][1] == row[1]}
    return Reuse(
        tuple(item for item in before.passages if item.a in same and item.b in same),
        tuple(bond for bond in before.bonds if bond.a in same and bond.b in same),
        _changed(before, rows),
    )


def _changed(before: Reuse, rows: list[Row]) -> int:
    return sum(before.rows.get(row[0]) != row for row in rows)


def _rows_at_hand(project: Project) -> list[Row]:
    # Most operations are marks; to read all documents takes longer than to ask which was the last one.
    last = project.next_undo()
    rows: list[Row] = project.memo.get("documents", last.id if last else "", lambda: _rows(project))
    return rows


def _rows(project: Project) -> list[Row]:
    return sorted(project.documents.columns(*_COLUMNS))


def _state(rows: list[Row]) -> str:
    return hashlib.sha256(repr(rows).encode("utf-8", "surrogatepass")).hexdigest()


def _found(project: Project, rows: list[Row], progress: Progress, most_new: int) -> Reuse:
    # In the window one article after the other comes in, and reading what is kept would take the longest.
    imprints, alignments = project.memo.get("reuse kept", project.id, lambda: reuse_cache.load(project.id))
    before = len(imprints), len(alignments)
    keys = {key: identifier for identifier, key, *_ in rows}
    told = rows
    if len(keys.keys() - imprints.keys()) > most_new:
        told = [row for row in rows if row[1] in imprints]

    def keep() -> None:
        reuse_cache.save(project.id, imprints, alignments)

    finder = ReuseFinder(lambda key: project.text(keys[key]), quoted_speech, imprints, alignments, keep)
    entries = [Entry(row[0], row[1], Print(_printed_by(row), _day(row))) for row in told]
    try:
        passages = finder.find(entries, progress)
    finally:
        known = len(imprints), len(alignments)
        only(keys, imprints, alignments)
        if before != known or known != (len(imprints), len(alignments)):
            keep()
    bonds = bonds_of(passages, _facts(told, imprints), project.text)
    return Reuse(tuple(passages), tuple(bonds), len(rows) - len(told), {row[0]: row for row in told})


def _facts(rows: list[Row], imprints: dict[str, Imprint]) -> dict[str, Facts]:
    return {row[0]: Facts(imprints[row[1]].words, row[4], row[2]) for row in rows}


def _day(row: Row) -> int:
    """The day on which a document was published, where it is known as exactly."""
    try:
        return date.fromisoformat(row[4][:10]).toordinal()
    except ValueError:
        return UNKNOWN


def _printed_by(row: Row) -> str:
    """The outlet, else the host that the document comes from."""
    _, _, outlet, url, _ = row
    if outlet or not url:
        return outlet
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # no address at all, whatever it is
        return ""
