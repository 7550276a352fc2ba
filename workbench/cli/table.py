"""The table of commands, in the order of the help.

A program that runs one command loads the modules of that command alone: the names stand here, the rest in the
module. (Importing all takes five times as long as listing the documents of a project.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.cli.command import Command


def _projects() -> Sequence[Command]:
    from workbench.cli.projects import COMMANDS

    return COMMANDS


def _importing() -> Sequence[Command]:
    from workbench.cli.importing import COMMANDS

    return COMMANDS


def _documents() -> Sequence[Command]:
    from workbench.cli.documents import COMMANDS

    return COMMANDS


def _correction() -> Sequence[Command]:
    from workbench.cli.correction import COMMANDS

    return COMMANDS


def _versions() -> Sequence[Command]:
    from workbench.cli.versions import COMMANDS

    return COMMANDS


def _search() -> Sequence[Command]:
    from workbench.cli.search import COMMANDS

    return COMMANDS


def _concordance() -> Sequence[Command]:
    from workbench.cli.concordance import COMMANDS

    return COMMANDS


def _query_language() -> Sequence[Command]:
    from workbench.cli.query_language import COMMANDS

    return COMMANDS


def _statistics() -> Sequence[Command]:
    from workbench.cli.statistics import COMMANDS

    return COMMANDS


def _saved_searches() -> Sequence[Command]:
    from workbench.cli.saved_searches import COMMANDS

    return COMMANDS


def _batch() -> Sequence[Command]:
    from workbench.cli.batch import COMMANDS

    return COMMANDS


def _marking_hits() -> Sequence[Command]:
    from workbench.cli.marking_hits import COMMANDS

    return COMMANDS


def _analysis() -> Sequence[Command]:
    from workbench.cli.analysis import COMMANDS

    return COMMANDS


def _names() -> Sequence[Command]:
    from workbench.cli.names import COMMANDS

    return COMMANDS


def _align() -> Sequence[Command]:
    from workbench.cli.compare_align import COMMANDS

    return COMMANDS


def _annotations() -> Sequence[Command]:
    from workbench.cli.annotations import COMMANDS

    return COMMANDS


def _matrix() -> Sequence[Command]:
    from workbench.cli.matrix import COMMANDS

    return COMMANDS


def _suggestions() -> Sequence[Command]:
    from workbench.cli.suggestions import COMMANDS

    return COMMANDS


def _hypotheses() -> Sequence[Command]:
    from workbench.cli.hypotheses import COMMANDS

    return COMMANDS


def _timeline() -> Sequence[Command]:
    from workbench.cli.timeline import COMMANDS

    return COMMANDS


def _compare() -> Sequence[Command]:
    from workbench.cli.compare import COMMANDS

    return COMMANDS


def _exchange() -> Sequence[Command]:
    from workbench.cli.exchange import COMMANDS

    return COMMANDS


GROUPS: tuple[tuple[Callable[[], Sequence[Command]], tuple[str, ...]], ...] = (
    (_projects, ("new", "check", "history", "undo", "redo")),
    (_importing, ("import", "preview")),
    (_documents, ("documents", "text")),
    (_correction, ("correct", "reattach")),
    (_versions, ("versions", "orphans")),
    (_search, ("search", "index")),
    (_concordance, ("concordance",)),
    (_statistics, ("collocates", "keyness", "ngrams", "dispersion")),
    (_query_language, ("query",)),
    (_saved_searches, ("saved-searches",)),
    (_batch, ("batch-search",)),
    (_marking_hits, ("mark-all",)),
    (_analysis, ("analyse",)),
    (_names, ("names",)),
    (_align, ("align",)),
    (_annotations, ("mark", "marks", "claims", "parties", "codes")),
    (_matrix, ("matrix",)),
    (_hypotheses, ("hypotheses", "rate")),
    (_timeline, ("timeline",)),
    (_suggestions, ("suggest", "accept", "reject")),
    (_compare, ("compare",)),
    (_exchange, ("export", "verify", "open-bundle")),
)


def is_command(word: str) -> bool:
    """Whether there is a command of this name."""
    return any(word in names for _, names in GROUPS)


def commands(name: str = "") -> list[Command]:
    """The command of this name alone; all of them when there is none."""
    found = [load for load, names in GROUPS if name in names] or [load for load, _ in GROUPS]
    loaded = [command for load in found for command in load()]
    return [command for command in loaded if command.name == name] or loaded
