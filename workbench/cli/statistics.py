"""Commands that count words: collocates, keyness, ngrams, dispersion.

With ``--json`` they give (measures are rounded to four places, null where they are infinite):

- collocates: ``{"hits", "window", "size", "collocates": [{"word", "term", "together", "before", "after",
  "documents", "total", "log_likelihood", "log_dice", "mutual_information", "t_score"}]}``
- keyness: ``{"here": {"documents", "words"}, "there": {…}, "frequent": [{"word", "term", "here", "there",
  "documents_here", "documents_there", "keyness", "log_ratio", "percent_difference", "bayes_factor"}],
  "rarer": […]}``
- ngrams: ``[{"ngram", "terms": […], "count", "documents"}]``
- dispersion: ``{"hits", "words", "range", "of", "juilland_d", "carroll_d2", "gries_dp", "gries_dp_norm",
  "parts": [{"key", "name", "date", "hits", "words", "per_million", "positions": […]}]}``, the parts being
  those with hits, their positions from 0 to 1
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.argument_types import count
from workbench.cli.columns import table_lines
from workbench.cli.command import Command
from workbench.cli.counting import (
    common_argument,
    counting,
    counting_arguments,
    limits_of,
    values_of,
)
from workbench.cli.output import PICTURE, TABLES, Output, output_argument, write_output
from workbench.core.progress import Progress
from workbench.core.project.statistics import WINDOW
from workbench.core.project.statistics_charts import (
    Measure,
    collocates_chart,
    keywords_chart,
    spread_chart,
)
from workbench.core.project.statistics_tables import (
    about_statistics,
    collocates_table,
    keywords_table,
    ngrams_table,
    spread_table,
)
from workbench.core.search.concordance.context import Context
from workbench.core.search.concordance.groups import GroupBy
from workbench.core.search.statistics.collocates import Collocate
from workbench.core.search.statistics.keywords import Keyword
from workbench.core.search.statistics.ngrams import LONGEST
from workbench.core.search.statistics.spread import PARTS, Part, Spread

_ORDERS = ("log_likelihood", "log_dice", "mutual_information", "t_score", "together")


def _collocates_arguments(parser: argparse.ArgumentParser) -> None:
    counting_arguments(parser, "what the words stand near to")
    common_argument(parser)
    for side, size in (("before", WINDOW.before), ("after", WINDOW.after)):
        parser.add_argument(
            f"--{side}", type=count, default=size, help=f"words {side} a hit that are near (default: {size})"
        )
    parser.add_argument(
        "--sort",
        choices=[order.replace("_", "-") for order in _ORDERS],
        default="log-likelihood",
        help="the measure that counts most (default: log-likelihood)",
    )
    output_argument(parser, *TABLES, PICTURE)


def collocates(args: argparse.Namespace, progress: Progress) -> Answer:
    """Find the words that stand near a hit more often than by chance."""
    window = Context(args.before, args.after, WINDOW.unit, WINDOW.reach)
    limits = limits_of(args)
    with counting(args, progress) as opened:
        found = opened.statistics.collocates(opened.request, window, limits, progress)
    measure: Measure = args.sort.replace("-", "_")
    words = sorted(found.words, key=lambda one: -getattr(one, measure))[: limits.most]
    near = f"{args.before} words before and {args.after} after"
    total = f"{found.hits:,} hits, {found.window:,} words near them ({near}), {found.size:,} words in all"
    about = about_statistics("Collocates", opened.request, total, opened.modified)
    picture = partial(collocates_chart, words, measure, title=about.title, summary=f"{args.sort}; {total}")
    written = write_output(Output(collocates_table(words), about, picture), args, progress)
    heads = ("together", "before", "after", "documents", "in all", "LL", "logDice", "MI", "t", "word")
    value = {
        "hits": found.hits,
        "window": found.window,
        "size": found.size,
        "collocates": [values_of(one, *Collocate.__slots__) for one in words],
    }
    lines = table_lines(heads, [_collocate(one) for one in words])
    return opened.answer(value, [*lines, total, *written])


def _collocate(one: Collocate) -> tuple[object, ...]:
    counts = (one.together, one.before, one.after, one.documents, one.total)
    return (*counts, one.log_likelihood, one.log_dice, one.mutual_information, one.t_score, one.word)


def _keyness_arguments(parser: argparse.ArgumentParser) -> None:
    query = "the selection, as for search; with --filter it may be left out"
    counting_arguments(parser, query, optional=True)
    common_argument(parser)
    output_argument(parser, *TABLES, PICTURE)


def keyness(args: argparse.Namespace, progress: Progress) -> Answer:
    """Find the words that a selection of documents has more often, or less often, than the rest."""
    with counting(args, progress) as opened:
        found = opened.statistics.keywords(opened.request, limits_of(args), progress)
    total = (
        f"{found.documents_here:,} documents with {found.words_here:,} words, "
        f"{found.documents_there:,} others with {found.words_there:,}"
    )
    about = about_statistics("Keywords", opened.request, total, opened.modified)
    table = keywords_table([*found.frequent, *found.rarer])
    picture = partial(keywords_chart, found, title=about.title, summary=total)
    written = write_output(Output(table, about, picture), args, progress)
    value: dict[str, Any] = {
        "here": {"documents": found.documents_here, "words": found.words_here},
        "there": {"documents": found.documents_there, "words": found.words_there},
        "frequent": [values_of(one, *Keyword.__slots__) for one in found.frequent],
        "rarer": [values_of(one, *Keyword.__slots__) for one in found.rarer],
    }
    heads = ("here", "there", "documents", "others", "keyness", "log ratio", "%DIFF", "BIC", "word")
    lines = table_lines(heads, [_keyword(one) for one in (*found.frequent, *found.rarer)])
    return opened.answer(value, [*lines, total, *written])


def _keyword(one: Keyword) -> tuple[object, ...]:
    counts = (one.here, one.there, one.documents_here, one.documents_there)
    return (*counts, one.keyness, one.log_ratio, one.percent_difference, one.bayes_factor, one.word)


def _ngrams_arguments(parser: argparse.ArgumentParser) -> None:
    counting_arguments(parser, "only in documents that fit (default: in all)", optional=True, minimum=2)
    parser.add_argument(
        "--size", type=int, choices=range(2, LONGEST + 1), default=3, help="words of a run (default: 3)"
    )
    parser.add_argument("--with-hits", action="store_true", help="only runs that have a hit of QUERY in them")
    output_argument(parser, *TABLES)


def ngrams(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the most frequent runs of words."""
    with counting(args, progress) as opened:
        found = opened.statistics.ngrams(
            opened.request, args.size, with_hits=args.with_hits, limits=limits_of(args), progress=progress
        )
    about = about_statistics("N-grams", opened.request, f"Runs of {args.size} words", opened.modified)
    written = write_output(Output(ngrams_table(found), about), args, progress)
    value = [
        {"ngram": one.text, "terms": list(one.terms), "count": one.count, "documents": one.documents}
        for one in found
    ]
    lines = table_lines(
        ("count", "documents", "n-gram"), [(one.count, one.documents, one.text) for one in found]
    )
    return opened.answer(value, [*lines, *written])


def _dispersion_arguments(parser: argparse.ArgumentParser) -> None:
    counting_arguments(parser, "what is to be found", minimum=1)
    parser.set_defaults(limit=0)
    parser.add_argument(
        "--parts",
        choices=[part.value for part in PARTS],
        default=GroupBy.DOCUMENT.value,
        help="over what it is spread (default: document)",
    )
    output_argument(parser, *TABLES, PICTURE)


def dispersion(args: argparse.Namespace, progress: Progress) -> Answer:
    """Show where the hits of a search stand, and how evenly they are spread."""
    with counting(args, progress) as opened:
        found = opened.statistics.spread(opened.request, GroupBy(args.parts), progress)
    total = (
        f"{found.hits:,} hits in {found.range:,} of {len(found.parts):,} parts; Juilland's D "
        f"{found.juilland_d:.3f}, Carroll's D2 {found.carroll_d2:.3f}, Gries' DP {found.gries_dp:.3f} "
        f"(norm {found.gries_dp_norm:.3f})"
    )
    about = about_statistics("Dispersion", opened.request, total, opened.modified)
    summary = total if args.parts == GroupBy.DOCUMENT else f"hits per million words; {total}"
    picture = partial(spread_chart, found, title=about.title, summary=summary)
    written = write_output(Output(spread_table(found.parts), about, picture), args, progress)
    shown = [part for part in found.parts if part.hits >= args.minimum][: args.limit or None]
    rows = [(part.hits, part.words, part.per_million, part.name or "–") for part in shown]
    lines = table_lines(("hits", "words", "per million", args.parts), rows)
    return opened.answer(_spread_value(found, shown), [*lines, total, *written])


def _spread_value(found: Spread, shown: Sequence[Part]) -> dict[str, Any]:
    names = ("hits", "words", "range", "juilland_d", "carroll_d2", "gries_dp", "gries_dp_norm")
    parts = [
        values_of(part, "key", "name", "hits", "words", "per_million", "positions")
        | {"date": part.document.published if part.document else None}
        for part in shown
    ]
    return values_of(found, *names) | {"of": len(found.parts), "parts": parts}


COMMANDS = (
    Command("collocates", "find the words that stand near a hit", _collocates_arguments, collocates),
    Command("keyness", "find the words that tell a selection from the rest", _keyness_arguments, keyness),
    Command("ngrams", "list the most frequent runs of words", _ngrams_arguments, ngrams),
    Command("dispersion", "show how evenly hits are spread", _dispersion_arguments, dispersion),
)
