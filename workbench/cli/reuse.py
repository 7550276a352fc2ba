"""Copied passages: compare reuse."""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command, document_called, reading, takes_project
from workbench.core.comparison.reuse.bonds import Bond, Direction
from workbench.core.comparison.reuse.differences import differences
from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.core.comparison.reuse.passages import Side
from workbench.core.progress import Progress
from workbench.core.project.clusters import source_clusters
from workbench.core.project.project import Project
from workbench.core.project.text_reuse import reuse_of

Value = dict[str, Any]


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("--document", metavar="DOC", help="only what this document shares with others")
    parser.add_argument(
        "--boilerplate", action="store_true", help="also what is left out because it recurs everywhere"
    )
    parser.add_argument(
        "--differences", action="store_true", help="also how each passage differs, word by word"
    )


def reuse(args: argparse.Namespace, progress: Progress) -> Answer:
    """Find the passages that documents share."""
    with reading(args.project) as project:
        found = reuse_of(project, progress)
        only = document_called(project, args.document).id if args.document else ""
        passages = [item for item in found.passages if only in ("", item.a, item.b)]
        left_out = [item for item in passages if item.kind.kind == PassageKind.BOILERPLATE]
        shown = passages if args.boilerplate else [item for item in passages if item not in left_out]
        bonds = {(bond.a, bond.b): bond for bond in found.bonds}
        clusters = [[document.id for document in item.documents] for item in source_clusters(project)]
        value = {
            "passages": [_value(project, item, bonds, told=args.differences) for item in shown],
            "clusters": [members for members in clusters if only in ("", *members)],
            "boilerplate": len(left_out),
        }
        lines = [line for item in shown for line in _lines(project, item, bonds)]
    if left_out and not args.boilerplate:
        lines.append(f"{len(left_out)} passages are boilerplate (--boilerplate shows them).")
    return Answer(value, lines or ["No two documents share a passage."])


def _value(project: Project, found: FoundPassage, bonds: dict[tuple[str, str], Bond], *, told: bool) -> Value:
    passage = found.passage
    value: Value = {
        "a": _side(project, found.a, passage.a),
        "b": _side(project, found.b, passage.b),
        "score": passage.score,
        "words": passage.same,
        "kind": found.kind.kind.value,
        "reason": found.kind.reason,
        "direction": _direction(found, bonds),
    }
    if told:
        a, b = project.text(found.a), project.text(found.b)
        value["differences"] = [
            {
                "kind": item.kind.value,
                "a": {"start": item.a.start, "end": item.a.end},
                "b": {"start": item.b.start, "end": item.b.end},
            }
            for item in differences(a, passage.a.span, b, passage.b.span)
        ]
    return value


def _side(project: Project, document: str, side: Side) -> Value:
    quote = side.span.cut(project.text(document))
    return {"document": document, "start": side.span.start, "end": side.span.end, "quote": quote}


def _direction(found: FoundPassage, bonds: dict[tuple[str, str], Bond]) -> Value | None:
    bond = bonds.get((found.a, found.b)) if found.kind.kind == PassageKind.COPY else None
    return direction_value(bond.direction) if bond else None


def direction_value(direction: Direction | None) -> Value | None:
    """Which document may have it from which, and why; None where nothing speaks for either."""
    if direction is None:
        return None
    return {"from": direction.source, "to": direction.copy, "reason": direction.reason}


def _lines(project: Project, found: FoundPassage, bonds: dict[tuple[str, str], Bond]) -> list[str]:
    titles = [project.documents.get(document).title for document in (found.a, found.b)]
    direction = _direction(found, bonds)
    lines = [
        f"{found.passage.score:.2f}  {found.kind.kind}: {titles[0]} / {titles[1]}",
        f"    {found.kind.reason}",
    ]
    if direction:
        copy = titles[0] if direction["to"] == found.a else titles[1]
        lines.append(f"    {copy} may have it from the other: {direction['reason']}")
    lines += [
        f"    {side}: {' '.join(_side(project, document, told)['quote'].split())}"
        for side, document, told in (("a", found.a, found.passage.a), ("b", found.b, found.passage.b))
    ]
    return lines


COMPARISONS = (Command("reuse", "find the passages that documents share", _arguments, reuse),)
