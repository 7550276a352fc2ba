"""Commands on what analysts add: mark, marks, claims, parties, codes."""

from __future__ import annotations

import argparse

from workbench.cli import values
from workbench.cli.answer import Answer
from workbench.cli.argument_types import count
from workbench.cli.command import Command, changing, document_called, reading, takes_project
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.evidence import (
    CREDIBILITY,
    RELIABILITY,
    Bearing,
    EvidenceKind,
    Relevance,
)
from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.project.operations.marks import ClaimPart, EvidencePart, add_mark
from workbench.core.project.operations.statements import SourceStep
from workbench.core.text.span import Span


def _mark_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("document", metavar="DOC", help="its id, the beginning of its id, or its path")
    parser.add_argument("start", metavar="START", type=count, help="first code point")
    parser.add_argument("end", metavar="END", type=count, help="code point behind the last")
    parser.add_argument(
        "--also",
        nargs=2,
        type=count,
        action="append",
        default=[],
        metavar=("START", "END"),
        help="a further span of the same mark (may be repeated)",
    )
    parser.add_argument("--note", default="")
    parser.add_argument("--code", action="append", default=[], help="a code's name or id (may be repeated)")
    parser.add_argument("--party", action="append", default=[], help="a party's name or id (may be repeated)")
    claim_arguments(parser)
    parser.add_argument("--evidence-for", default="", metavar="CLAIM", help="the claim on which it bears")
    parser.add_argument(
        "--bearing", choices=[item.value for item in Bearing], help="of the evidence (default: supports)"
    )
    parser.add_argument(
        "--kind", choices=[item.value for item in EvidenceKind], help="of evidence (default: document)"
    )
    parser.add_argument(
        "--reliability", choices=list(RELIABILITY), help="of the source, Admiralty system (default: F)"
    )
    parser.add_argument(
        "--credibility", type=int, choices=list(CREDIBILITY), help="of the information (default: 6)"
    )
    parser.add_argument(
        "--relevance",
        choices=[item.value for item in Relevance],
        help="how much the evidence matters for the claims (default: medium)",
    )


def claim_arguments(parser: argparse.ArgumentParser) -> None:
    """Let a command take the claim that marks voice, with stance and speaker."""
    parser.add_argument("--claim", default="", help="the claim that it voices, by its words or id")
    parser.add_argument(
        "--stance", choices=[item.value for item in Stance], help="on the claim (default: asserts)"
    )
    parser.add_argument(
        "--speaker", default="", help="who says so, by name or id (default: the outlet itself)"
    )
    parser.add_argument(
        "--according-to",
        action="append",
        default=[],
        metavar="SOURCE",
        help="where the speaker has it from, one step after the other, back to the first source",
    )


def mark(args: argparse.Namespace, progress: Progress) -> Answer:
    """Mark a span of a document, and say what it is."""
    claim, evidence = claim_part(args), _evidence_part(args)
    with changing(args.project) as project:
        document = document_called(project, args.document)
        made = add_mark(
            project,
            document.id,
            _span(args.start, args.end),
            *(_span(start, end) for start, end in args.also),
            note=args.note,
            codes=args.code,
            parties=args.party,
            claim=claim,
            evidence=evidence,
        ).value
        (value,) = values.MarkValues(project, [made]).values()
    return Answer(value, [f"Marked: {made.quote}"])


def _span(start: int, end: int) -> Span:
    if not 0 <= start < end:
        raise UserError(f"[{start}, {end})", "this is no span.", "START must be below END.")
    return Span(start, end)


def claim_part(args: argparse.Namespace) -> ClaimPart | None:
    """What `claim_arguments` have been given. Raises UserError for a stance or a speaker without a claim."""
    if args.claim:
        steps = tuple(SourceStep(party=source) for source in args.according_to)
        return ClaimPart(args.claim, Stance(args.stance or Stance.ASSERTS), args.speaker, steps)
    if args.stance or args.speaker or args.according_to:
        raise UserError("mark", "a stance and a speaker need a claim to speak about.", "Give --claim, too.")
    return None


def _evidence_part(args: argparse.Namespace) -> EvidencePart | None:
    if args.evidence_for:
        return EvidencePart(
            args.evidence_for,
            Bearing(args.bearing or Bearing.SUPPORTS),
            EvidenceKind(args.kind or EvidenceKind.DOCUMENT),
            args.reliability or "F",
            args.credibility or 6,
            relevance=Relevance(args.relevance or Relevance.MEDIUM),
        )
    if args.bearing or args.kind or args.reliability or args.credibility or args.relevance:
        raise UserError("mark", "evidence needs a claim on which it bears.", "Give --evidence-for, too.")
    return None


def _marks_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument("--document", metavar="DOC", default="", help="only those of one document")


def marks(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the marks of a project or of a document."""
    with reading(args.project) as project:
        if args.document:
            found = project.marks.where(document_id=document_called(project, args.document).id)
        else:
            found = project.marks.all()
        listed = values.MarkValues(project, found).values()
    lines = [
        f"{item.id[:8]}  {item.document_id[:8]}  [{item.start}, {item.end})  {item.quote}" for item in found
    ]
    return Answer(listed, lines or ["There are no marks yet."])


def claims(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the claims of a project."""
    with reading(args.project) as project:
        listed = values.claim_values(project)
    return Answer(
        listed, [f"{item['id'][:8]}  {item['text']}" for item in listed] or ["There are no claims yet."]
    )


def parties(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the parties of a project with all their names."""
    with reading(args.project) as project:
        listed = values.party_values(project)
    lines = [
        " · ".join([f"{item['id'][:8]}  {item['name']}", *(name["name"] for name in item["names"])])
        for item in listed
    ]
    return Answer(listed, lines or ["There are no parties yet."])


def codes(args: argparse.Namespace, progress: Progress) -> Answer:
    """List the code book of a project."""
    with reading(args.project) as project:
        listed = values.code_values(project)
    return Answer(
        listed, [f"{item['id'][:8]}  {item['name']}" for item in listed] or ["The code book is empty."]
    )


COMMANDS = (
    Command("mark", "mark a span of a document", _mark_arguments, mark),
    Command("marks", "list marks", _marks_arguments, marks),
    Command("claims", "list claims", takes_project, claims),
    Command("parties", "list parties and their names", takes_project, parties),
    Command("codes", "list the code book", takes_project, codes),
)
