"""The commands ``hypotheses`` and ``rate``: evidence against claims that compete.

``hypotheses --json`` gives ``{"claims": [{"id", "text", "inconsistent", "weighted", "rated"}], "ranking":
[id…], "evidence": [{"id", "quote", "document", "reliability", "credibility", "relevance", "weight",
"diagnosticity", "ratings": [{"claim", "consistency", "assumed"}]}]}``; ``rate --json`` gives ``{"evidence",
"claim", "consistency", "relevance"}`` as they are now.
"""

from __future__ import annotations

import argparse

from workbench.cli.answer import Answer
from workbench.cli.columns import table_lines
from workbench.cli.command import Command, changing, reading, takes_project
from workbench.cli.output import TABLES, Output, output_argument, require_output, write_output
from workbench.cli.values import Value
from workbench.core.annotations.evidence import Evidence, Relevance
from workbench.core.annotations.rating import Consistency
from workbench.core.comparison.hypotheses import by_diagnosticity, weight
from workbench.core.comparison.verdict_words import grades
from workbench.core.errors import UserError
from workbench.core.exchange.hypotheses_tables import (
    WeighedEvidence,
    about_hypotheses,
    hypotheses_table,
)
from workbench.core.progress import Progress
from workbench.core.project.hypotheses import claims_called, hypotheses_of
from workbench.core.project.operations.ratings import rate_evidence, set_relevance
from workbench.core.project.project import Project
from workbench.core.text.isolates import isolate

_NONE = "none"
_ORDERS = ("added", "diagnosticity")


def _arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "--claim",
        action="append",
        default=[],
        metavar="CLAIM",
        help="only these claims (id or words; again for more); default: all that have evidence",
    )
    parser.add_argument(
        "--sort", choices=_ORDERS, default="added", help="what tells hypotheses apart first, or as added"
    )
    output_argument(parser, *TABLES)


def hypotheses(args: argparse.Namespace, progress: Progress) -> Answer:
    """Weigh claims that compete by the evidence against them."""
    require_output(args)
    with reading(args.project) as project:
        shown = hypotheses_of(project, claims_called(project, args.claim))
        modified = project.modified()
    evidence = by_diagnosticity(shown.found) if args.sort == "diagnosticity" else shown.found.evidence
    table = hypotheses_table(shown, evidence)
    written = write_output(Output(table, about_hypotheses(modified)), args, progress)
    lines = _lines(shown, evidence) or ["There is no evidence yet. See: muqabala mark --evidence-for CLAIM"]
    return Answer(_value(shown, evidence), [*lines, *written])


def _lines(shown: WeighedEvidence, evidence: tuple[Evidence, ...]) -> list[str]:
    found = shown.found
    if not evidence:
        return []
    scores = [(found.scores[claim.id], claim) for claim in found.ranking]
    heads = ("weighted", "inconsistent", "rated", "hypothesis")
    lines = table_lines(
        heads, [(score.weighted, score.inconsistent, score.rated, row.text) for score, row in scores]
    )
    for piece in evidence:
        known = found.diagnosticity[piece.id]
        told = "" if known is None else f", diagnosticity {known:.2f}"
        lines += [
            "",
            f"{isolate(shown.words_of(piece))} ({grades(piece)}, relevance {piece.relevance}{told})",
        ]
        for claim in found.claims:
            place = piece.id, claim.id
            if place in found.ratings:
                by = " (as marked)" if place in found.assumed else ""
                lines.append(f"    {found.ratings[place]}{by}: {isolate(claim.text)}")
    return lines


def _value(shown: WeighedEvidence, evidence: tuple[Evidence, ...]) -> Value:
    found = shown.found
    return {
        "claims": [
            {
                "id": claim.id,
                "text": claim.text,
                "inconsistent": found.scores[claim.id].inconsistent,
                "weighted": found.scores[claim.id].weighted,
                "rated": found.scores[claim.id].rated,
            }
            for claim in found.claims
        ],
        "ranking": [claim.id for claim in found.ranking],
        "evidence": [_evidence(shown, piece) for piece in evidence],
    }


def _evidence(shown: WeighedEvidence, piece: Evidence) -> Value:
    found, document = shown.found, shown.document_of(piece)
    known = found.diagnosticity[piece.id]
    return {
        "id": piece.id,
        "quote": shown.words_of(piece),
        "document": document.id if document else None,
        "reliability": piece.reliability,
        "credibility": piece.credibility,
        "relevance": piece.relevance.value,
        "weight": round(weight(piece), 4),
        "diagnosticity": None if known is None else round(known, 4),
        "ratings": [
            {
                "claim": claim.id,
                "consistency": found.ratings[piece.id, claim.id].value,
                "assumed": (piece.id, claim.id) in found.assumed,
            }
            for claim in found.claims
            if (piece.id, claim.id) in found.ratings
        ],
    }


def _rating_arguments(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    parser.add_argument(
        "evidence", metavar="EVIDENCE", help="the id of a piece of evidence, or its beginning"
    )
    parser.add_argument("claim", metavar="CLAIM", nargs="?", help="the id or the words of a claim")
    known = [consistency.value for consistency in Consistency]
    parser.add_argument(
        "consistency",
        metavar="CONSISTENCY",
        nargs="?",
        choices=[*known, _NONE],
        help=", ".join([*known, _NONE]),
    )
    parser.add_argument(
        "--relevance", choices=[one.value for one in Relevance], help="how much it matters for the claims"
    )


def rate(args: argparse.Namespace, progress: Progress) -> Answer:
    """Say how evidence goes with a claim, or how much it matters."""
    if bool(args.claim) != bool(args.consistency) or not (args.claim or args.relevance):
        raise UserError("rate", "nothing is said to be rated.", "Give CLAIM and CONSISTENCY, or --relevance.")
    with changing(args.project) as project:
        piece = _evidence_called(project, args.evidence)
        claim_id = claims_called(project, [args.claim])[0] if args.claim else None
        if args.relevance:
            piece = set_relevance(project, piece.id, Relevance(args.relevance)).value
        if claim_id:
            said = None if args.consistency == _NONE else Consistency(args.consistency)
            rate_evidence(project, piece.id, claim_id, said)
    value = {
        "evidence": piece.id,
        "claim": claim_id,
        "consistency": None if args.consistency == _NONE else args.consistency,
        "relevance": piece.relevance.value,
    }
    return Answer(value, ["Rated."])


def _evidence_called(project: Project, words: str) -> Evidence:
    pieces = project.evidence.all()
    fitting = [row for row in pieces if row.id == words or (len(words) >= 4 and row.id.startswith(words))]
    if len(fitting) != 1:
        problem = "several pieces of evidence begin so." if fitting else "there is no such evidence."
        raise UserError(words, problem, "See: muqabala hypotheses PROJECT --json")
    return fitting[0]


COMMANDS = (
    Command("hypotheses", "weigh claims that compete by the evidence against them", _arguments, hypotheses),
    Command("rate", "say how evidence goes with a claim, or how much it matters", _rating_arguments, rate),
)
