"""The commands of the tray: suggest, accept, reject.

With ``--json``, ``suggest`` gives ``[{"key", "kind", "what", "score", "reason", "places": [{"document",
"start", "end", "quote"}], "alike", "aliases", "party_kind", "claim", "speaker", "source", "note"}]``,
``accept`` ``{"accepted": [key…], "marks": [id…]}`` and ``reject`` ``{"rejected": [key…]}`` or
``{"restored": N}``.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.argument_types import count
from workbench.cli.command import Command, changing, document_called, reading, takes_project
from workbench.core.annotations.claim import Stance
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.project.suggestions.correcting import Correction, put_right
from workbench.core.project.suggestions.deciding import (
    accept_suggestions,
    reject_suggestions,
    restore_suggestions,
)
from workbench.core.project.suggestions.kinds import NAMES
from workbench.core.project.suggestions.suggestion import Suggestion
from workbench.core.project.suggestions.tray import suggestions_called, suggestions_of

_SHOWN_PLACES = 3


def _suggest_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "--kind", action="append", choices=NAMES, help="only these (may be repeated; default: all)"
    )
    parser.add_argument("--document", metavar="DOC", help="only what this document has")
    parser.add_argument("--limit", type=count, default=0, help="of each kind at most (default: all)")
    parser.add_argument("--rejected", action="store_true", help="list what was rejected instead")


def suggest(args: argparse.Namespace, progress: Progress) -> Answer:
    """List what the program suggests, each with its reason; nothing is changed."""
    kinds = args.kind or NAMES
    with reading(args.project) as project:
        if args.rejected:
            rows = [row for row in project.rejections.all() if row.kind in kinds]
            value = [
                {"key": row.key, "kind": row.kind, "what": row.what, "note": row.note, "author": row.author}
                for row in rows
            ]
            lines = [f"{row.key}  {row.what}{f': {row.note}' if row.note else ''}" for row in rows]
            return Answer(value, lines or ["Nothing was rejected."])
        documents = [document_called(project, args.document)] if args.document else None
        found = suggestions_of(project, kinds, documents, progress)
    likes = Counter(each.alike for each in found)
    shown = [each for kind in NAMES for each in _first(found, kind, args.limit)]
    value = [_value(each, likes[each.alike] if each.alike else 1) for each in shown]
    return Answer(
        value, [line for each in shown for line in _lines(each)] or ["There is nothing to suggest."]
    )


def _first(found: Sequence[Suggestion], kind: str, limit: int) -> Sequence[Suggestion]:
    of_kind = [each for each in found if each.kind == kind]
    return of_kind[:limit] if limit else of_kind


def _value(each: Suggestion, alike: int) -> dict[str, Any]:
    claim, party = each.parts.claim, each.party
    return {
        "key": each.key,
        "kind": each.kind,
        "what": each.what,
        "score": each.score,
        "reason": each.reason,
        "places": [
            {
                "document": spot.document_id,
                "start": spot.span.start,
                "end": spot.span.end,
                "quote": spot.quote,
            }
            for spot in each.spots
        ],
        "alike": alike,
        "aliases": list(party.aliases) if party else [],
        "party_kind": party.kind.value if party else "",
        "claim": claim.claim if claim else "",
        "speaker": claim.speaker if claim else "",
        "source": claim.according_to[0].source if claim and claim.according_to else "",
        "note": each.parts.note,
    }


def _lines(each: Suggestion) -> list[str]:
    also = f" ({', '.join(each.party.aliases)})" if each.party and each.party.aliases else ""
    lines = [f"{each.key}  {each.score:.2f}  {each.what}{also}", f"    {each.reason}"]
    for spot in each.spots[:_SHOWN_PLACES]:
        lines.append(f"    {spot.document_id[:8]}  {' '.join(spot.quote.split())}")
    if len(each.spots) > _SHOWN_PLACES:
        lines.append(f"    … and {len(each.spots) - _SHOWN_PLACES} more places")
    return lines


def _accept_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("keys", metavar="KEY", nargs="+", help="as suggest lists them")
    parser.add_argument(
        "--as",
        dest="words",
        default="",
        help="put right: the name of the party, the wording of the claim, the note",
    )
    parser.add_argument("--speaker", help="put right: who says what is quoted (empty: nobody is told)")
    parser.add_argument("--source", help="put right: according to whom (empty: nobody)")
    parser.add_argument("--stance", choices=[str(stance) for stance in Stance], help="put right: the stance")
    parser.add_argument(
        "--quote", metavar="WORDS", help="put right: the words that are marked, as they stand"
    )
    parser.add_argument("--alike", action="store_true", help="also all that are like them")


def accept(args: argparse.Namespace, progress: Progress) -> Answer:
    """Make what is suggested, in one step: parties, marks, statements."""
    with changing(args.project) as project:
        chosen = suggestions_called(project, args.keys, progress, alike=args.alike)
        stance = Stance(args.stance) if args.stance else None
        right = Correction(args.words or None, args.speaker, args.source, stance, args.quote)
        chosen = [put_right(project, each, right) for each in chosen]
        marks = accept_suggestions(project, chosen).value
    value = {"accepted": [each.key for each in chosen], "marks": [mark.id for mark in marks]}
    return Answer(value, [f"accepted: {len(chosen):,}; marks made: {len(marks):,}"])


def _reject_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("keys", metavar="KEY", nargs="+", help="as suggest lists them")
    parser.add_argument("--note", default="", help="why")
    parser.add_argument("--alike", action="store_true", help="also all that are like them")
    parser.add_argument("--restore", action="store_true", help="let them be suggested again instead")


def reject(args: argparse.Namespace, progress: Progress) -> Answer:
    """Have no more of a suggestion, or let it be made again."""
    if args.restore and (args.alike or args.note):
        raise UserError("--restore", "it goes with keys alone.", "Leave out --alike and --note.")
    with changing(args.project) as project:
        if args.restore:
            restored = restore_suggestions(project, args.keys).value
            return Answer({"restored": restored}, [f"suggested again: {restored:,}"])
        chosen = suggestions_called(project, args.keys, progress, alike=args.alike)
        reject_suggestions(project, chosen, args.note)
    return Answer({"rejected": [each.key for each in chosen]}, [f"rejected: {len(chosen):,}"])


COMMANDS = (
    Command(
        "suggest",
        "list suggested parties, quotations, figures, copies, disagreements",
        _suggest_arguments,
        suggest,
    ),
    Command("accept", "make what is suggested", _accept_arguments, accept),
    Command("reject", "have no more of a suggestion", _reject_arguments, reject),
)
