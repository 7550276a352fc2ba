"""The command that marks every hit of a search: mark-all."""

from __future__ import annotations

import argparse

from workbench.cli.annotations import claim_arguments, claim_part
from workbench.cli.answer import DONE, FAILURES, Answer
from workbench.cli.argument_types import language_tag
from workbench.cli.command import Command, changing, reading, takes_project
from workbench.cli.search import brought_up_to_date
from workbench.core.progress import Progress
from workbench.core.project.hit_places import Extent, HitPlace, hit_places, spans_found
from workbench.core.project.operations.marks import MarkParts, mark_hits
from workbench.core.project.searching import Searcher
from workbench.core.search.analysis import FOLDED, FORMS
from workbench.core.search.request import SearchRequest


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("query", metavar="QUERY", help="as for search")
    parser.add_argument("--field", choices=FORMS, default=FOLDED)
    parser.add_argument(
        "--language", type=language_tag, default="", help="only documents in this language, such as ar"
    )
    parser.add_argument("--note", default="")
    parser.add_argument("--code", action="append", default=[], help="a code's name or id (may be repeated)")
    parser.add_argument("--party", action="append", default=[], help="a party's name or id (may be repeated)")
    claim_arguments(parser)
    parser.add_argument(
        "--extent",
        choices=[item.value for item in Extent],
        default=Extent.HIT.value,
        help="what is marked: the words found, their sentence or their passage (default: hit)",
    )
    parser.add_argument("--dry-run", action="store_true", help="list the places, and mark nothing")


def mark_all(args: argparse.Namespace, progress: Progress) -> Answer:
    """Mark every hit of a search, in one step; what is so marked already is left out."""
    parts = MarkParts(args.note, tuple(args.code), tuple(args.party), claim_part(args))
    with reading(args.project) if args.dry_run else changing(args.project) as project:
        searcher = Searcher(project)
        warnings = brought_up_to_date(searcher, progress)
        request = SearchRequest(args.query, field=args.field, language=args.language)
        found = spans_found(searcher, request, progress)
        places = hit_places(project, found, parts, Extent(args.extent), progress)
        chosen = [place for place in places if not place.marked]
        ids = [""] * len(chosen)
        if chosen and not args.dry_run:
            made = mark_hits(project, [(one.document_id, one.span) for one in chosen], parts, args.query)
            ids = [mark.id for mark in made.value]
    marks = dict(zip(chosen, ids, strict=True))
    value = {
        "marked": 0 if args.dry_run else len(chosen),
        "left_out": len(places) - len(chosen),
        "places": [_value(place, marks.get(place, "")) for place in places],
    }
    verb = "would be marked" if args.dry_run else "marked"
    lines = [f"{len(chosen):,} places {verb}, {len(places) - len(chosen):,} are so marked already"]
    lines += [_line(place) for place in places]
    return Answer(value, lines, FAILURES if warnings else DONE, warnings)


def _value(place: HitPlace, mark_id: str) -> dict[str, object]:
    return {
        "id": mark_id,
        "document": place.document_id,
        "start": place.span.start,
        "end": place.span.end,
        "before": place.before,
        "quote": place.quote,
        "after": place.after,
        "marked_before": place.marked,
    }


def _line(place: HitPlace) -> str:
    around = " ".join(f"{place.before}[{place.quote}]{place.after}".split())
    return f"{'=' if place.marked else '+'} {place.document_id[:8]}  {place.title}: {around}"


COMMANDS = (Command("mark-all", "mark every hit of a search", _arguments, mark_all),)
