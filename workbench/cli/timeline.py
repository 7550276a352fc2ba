"""The command ``timeline``: when documents were published, and the dates that marks report and texts cite.

With ``--json`` it gives ``[{"lane", "kind", "first", "last", "date", "document", "start", "end", "quote",
"marks", "claims"}]``, lane by lane; *first* and *last* are days, *date* is what is told (ISO 8601, a range
with ``/``), and a publication has no place.
"""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command, reading, takes_project
from workbench.cli.output import TABLES, Output, output_argument, require_output, write_output
from workbench.core.comparison.timeline import Lane, LaneKind, Moment
from workbench.core.exchange.table import About
from workbench.core.progress import Progress
from workbench.core.project.text_reuse import reuse_of
from workbench.core.project.timeline import Timeline, timeline_of, timeline_table
from workbench.core.text.isolates import isolate


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "--lanes",
        choices=[kind.value for kind in LaneKind],
        default=LaneKind.CLUSTER.value,
        help="what the dates are put together by (default: cluster)",
    )
    output_argument(parser, *TABLES)


def timeline(args: argparse.Namespace, progress: Progress) -> Answer:
    """List when documents were published, and which dates they report and cite."""
    require_output(args)
    kind = LaneKind(args.lanes)
    with reading(args.project) as project:
        reuse_of(project, progress)
        found = timeline_of(project, progress=progress)
        modified = project.modified()
    table = timeline_table(found, kind)
    about = About(table.title, modified, (f"Lanes: {kind}",))
    written = write_output(Output(table, about), args, progress)
    lanes = found.lanes(kind)
    lines = [line for lane in lanes for line in _lines(lane, found)] or ["No date is known."]
    value = [_value(lane, moment) for lane in lanes for moment in lane.moments]
    return Answer(value, [*lines, *written])


def _lines(lane: Lane, found: Timeline) -> list[str]:
    lines = [isolate(lane.name) or "–"]
    for moment in lane.moments:
        document = found.documents[moment.document_id]
        name = isolate(document.outlet or document.title)
        quote = f": “{isolate(' '.join(moment.quote.split()))}”" if moment.quote else ""
        lines.append(f"    {moment.told:<12} {moment.kind:<10} {name}{quote}")
    return lines


def _value(lane: Lane, moment: Moment) -> dict[str, Any]:
    return {
        "lane": lane.name,
        "kind": moment.kind.value,
        "first": moment.first.isoformat(),
        "last": moment.last.isoformat(),
        "date": moment.told,
        "document": moment.document_id,
        "start": moment.span.start if moment.span else None,
        "end": moment.span.end if moment.span else None,
        "quote": moment.quote,
        "marks": list(moment.marks),
        "claims": list(moment.claims),
    }


COMMANDS = (Command("timeline", "list publication dates, and dates that texts tell", _arguments, timeline),)
