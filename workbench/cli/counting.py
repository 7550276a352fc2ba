"""What the commands share that count words: which documents and words are meant, and what of it is shown."""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.argument_types import count, language_tag
from workbench.cli.command import reading, takes_project
from workbench.cli.output import require_output
from workbench.cli.search import brought_up_to_date
from workbench.core.progress import Progress
from workbench.core.project.searching import Searcher
from workbench.core.project.statistics import ProjectStatistics
from workbench.core.search.analysis import FOLDED, FORMS
from workbench.core.search.request import SearchRequest, filters_of
from workbench.core.search.statistics.limits import Limits

_COMMON = 0.3
_ALL = 1_000_000_000


def document_arguments(parser: argparse.ArgumentParser) -> None:
    """Which documents are meant, and in which form words are compared."""
    parser.add_argument("--field", choices=FORMS, default=FOLDED)
    parser.add_argument(
        "--language", type=language_tag, default="", help="only documents in this language, such as ar"
    )
    parser.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="FACET=VALUE",
        help="what documents must have, such as outlet=BBC, or must not: --filter=-year=2023",
    )


def counting_arguments(
    parser: argparse.ArgumentParser, query: str, *, optional: bool = False, minimum: int = 3
) -> None:
    """The arguments of a command that counts words; *query* says what the query is for."""
    takes_project(parser)
    if optional:
        parser.add_argument("query", metavar="QUERY", nargs="?", default="", help=query)
    else:
        parser.add_argument("query", metavar="QUERY", help=query)
    document_arguments(parser)
    parser.add_argument(
        "--minimum", type=count, default=minimum, help=f"how often it must be there (default: {minimum})"
    )
    parser.add_argument("--limit", type=count, default=50, help="rows at most (default: 50; 0: all)")


def common_argument(parser: argparse.ArgumentParser) -> None:
    """Leaving out words that stand nearly everywhere."""
    parser.add_argument(
        "--without-common",
        type=_share,
        nargs="?",
        const=_COMMON,
        default=1.0,
        metavar="SHARE",
        help="leave out words that more than this share of the documents in their language have "
        f"(without a number: {_COMMON})",
    )


def _share(words: str) -> float:
    try:
        share = float(words)
    except ValueError:
        share = math.nan
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"“{words}” is no share from 0 to 1")
    return share


def request_of(args: argparse.Namespace) -> SearchRequest:
    """The documents and the form that are asked for. Raises UserError for a filter that there is not."""
    filters = filters_of("\n".join(args.filter))
    return SearchRequest(args.query, field=args.field, language=args.language, filters=filters)


def limits_of(args: argparse.Namespace) -> Limits:
    """What of a statistic is shown."""
    return Limits(args.minimum, getattr(args, "without_common", 1.0), args.limit or _ALL)


@dataclass(frozen=True, slots=True)
class Counting:
    """A project that is open for counting.

    *warnings* say why its index may not be up to date, *modified* when the project was changed (ISO 8601).
    """

    statistics: ProjectStatistics
    request: SearchRequest
    warnings: list[str]
    modified: str

    def answer(self, value: Any, lines: Sequence[str]) -> Answer:
        """The answer of the command."""
        return Answer(value, lines, FAILURES if self.warnings else DONE, self.warnings)


@contextmanager
def counting(args: argparse.Namespace, progress: Progress) -> Iterator[Counting]:
    """Open the project of *args*. Raises UserError where the answer could not be written afterwards."""
    require_output(args)
    request = request_of(args)
    with reading(args.project) as project:
        searcher = Searcher(project)
        warnings = brought_up_to_date(searcher, progress)
        yield Counting(ProjectStatistics(searcher), request, warnings, project.modified())


def values_of(row: object, *names: str) -> dict[str, Any]:
    """Some attributes of *row* as JSON has them: measures rounded, None for what is infinite."""
    return {name: _value(getattr(row, name)) for name in names}


def _value(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4) if math.isfinite(value) else None
    return [_value(one) for one in value] if isinstance(value, tuple) else value
