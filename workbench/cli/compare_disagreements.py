"""``compare disagreements``: figures, dates and stances in which documents part, to accept or to dismiss."""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command, changing, document_called, reading, takes_project
from workbench.core.comparison.disagreements.disagreement import Side
from workbench.core.comparison.disagreements.wording import in_english
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.project.disagreements import Offered, Status, disagreements_in
from workbench.core.project.operations.disagreements import accept_disagreement, dismiss_disagreement
from workbench.core.project.project import Project

_SHOWN = 200


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "documents", metavar="DOC", nargs="*", help="documents to set against each other (default: all)"
    )
    parser.add_argument("--dismissed", action="store_true", help="list those that were dismissed, too")
    settled = parser.add_mutually_exclusive_group()
    settled.add_argument("--accept", metavar="ID", help="keep one as a finding: two marks that contradict")
    settled.add_argument("--dismiss", metavar="ID", help="say that one is none; needs --reason")
    parser.add_argument("--reason", default="", help="why it is none, or a note for the finding")


def _disagreements(args: argparse.Namespace, progress: Progress) -> Answer:
    if args.accept or args.dismiss:
        with changing(args.project) as project:
            _settle(project, args, progress)
            return _listed(project, args, progress)
    with reading(args.project) as project:
        return _listed(project, args, progress)


def _settle(project: Project, args: argparse.Namespace, progress: Progress) -> None:
    wanted = args.accept or args.dismiss
    found = next((each for each in _found(project, args, progress) if each.id == wanted), None)
    if found is None:
        raise UserError(
            wanted, "there is no such disagreement.", "See: muqabala compare disagreements PROJECT"
        )
    if args.accept:
        accept_disagreement(project, found.disagreement, args.reason)
    else:
        dismiss_disagreement(project, found.disagreement, args.reason)


def _found(project: Project, args: argparse.Namespace, progress: Progress) -> list[Offered]:
    chosen = [document_called(project, words) for words in args.documents]
    return disagreements_in(project, progress, chosen or None)


def _listed(project: Project, args: argparse.Namespace, progress: Progress) -> Answer:
    found = [
        each
        for each in _found(project, args, progress)
        if args.dismissed or each.status is not Status.DISMISSED
    ]
    titles = {document.id: document.outlet or document.title for document in project.documents.all()}
    return Answer(
        [_value(each) for each in found],
        [line for each in found for line in _lines(each, titles)] or ["Nothing was found that differs."],
    )


def _value(offered: Offered) -> dict[str, Any]:
    found = offered.disagreement
    return {
        "id": offered.id,
        "kind": str(found.kind),
        "a": _side(found.a),
        "b": _side(found.b),
        "difference": found.difference,
        "because": found.reason,
        "shared": [{"a": one.a, "b": one.b} for one in found.shared],
        "claim": found.claim_id,
        "weight": found.weight,
        "status": str(offered.status),
        "reason": offered.reason,
    }


def _side(side: Side) -> dict[str, Any]:
    figure = {"start": side.figure.start, "end": side.figure.end, "quote": side.figure_quote}
    return {
        "document": side.document_id,
        "start": side.span.start,
        "end": side.span.end,
        "quote": side.quote,
        "figure": figure,
        "says": in_english(side.says),
        "seen_from": side.seen_from,
    }


def _lines(offered: Offered, titles: dict[str, str]) -> list[str]:
    found = offered.disagreement
    status = "" if offered.status is Status.OPEN else f" ({offered.status}: {offered.reason})"
    return [
        f"{offered.id}  {found.kind}: {found.difference}{status}",
        *(f"    {titles[side.document_id]}: {_short(side)}" for side in (found.a, found.b)),
        *([f"    ({found.reason})"] if found.reason else []),
    ]


def _short(side: Side) -> str:
    """The quotation, or of a long one what stands around the figure."""
    if len(side.quote) <= _SHOWN:
        return side.quote
    at = side.figure.start - side.span.start
    start = max(0, min(at - _SHOWN // 2, len(side.quote) - _SHOWN))
    end = start + _SHOWN
    return f"{'… ' if start else ''}{side.quote[start:end].strip()}{' …' if end < len(side.quote) else ''}"


DISAGREEMENTS = Command(
    "disagreements", "list where documents part, and accept or dismiss it", _arguments, _disagreements
)
