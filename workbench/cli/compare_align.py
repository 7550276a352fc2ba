"""``compare align`` and ``align``: which passages of two texts speak of the same thing."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from workbench.cli.answer import Answer
from workbench.cli.command import Command, document_called, reading, takes_project
from workbench.core.comparison.alignment.aligning import AlignedPair, align
from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.documents.passages import analyse_passages
from workbench.core.progress import Progress
from workbench.core.project.aligning import passage_text
from workbench.core.project.analysing import text_of_file
from workbench.core.text.span import Span

_SHOWN = 60
_ANCHORS_SHOWN = 6


def _takes_two_documents(parser: argparse.ArgumentParser) -> None:
    takes_project(parser)
    for name in ("a", "b"):
        parser.add_argument(name, metavar="DOC", help="its id, the beginning of its id, or its path")
    _takes_order(parser)


def _takes_two_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--a", metavar="FILE", type=Path, required=True, help="a text, a passage on each line"
    )
    parser.add_argument("--b", metavar="FILE", type=Path, required=True, help="the other text")
    _takes_order(parser)


def _takes_order(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--any-order", action="store_true", help="do not take neighbours to belong together more likely"
    )


def _documents(args: argparse.Namespace, progress: Progress) -> Answer:
    with reading(args.project) as project:
        a, b = (passage_text(project, document_called(project, words)) for words in (args.a, args.b))
    return _aligned(a, b, args)


def _files(args: argparse.Namespace, progress: Progress) -> Answer:
    return _aligned(_text_of(args.a), _text_of(args.b), args)


def _text_of(path: Path) -> PassageText:
    """A file with a passage on each line."""
    text = text_of_file(path)
    return PassageText(path.name, text, analyse_passages(text)[2])


def _aligned(a: PassageText, b: PassageText, args: argparse.Namespace) -> Answer:
    found = align(a, b, in_order=not args.any_order)
    chosen = [line for pair in found if pair.chosen for line in _lines(pair, a, b)]
    return Answer(
        [_value(pair, a, b) for pair in found], chosen or ["No passages are likely to belong together."]
    )


def _value(pair: AlignedPair, a: PassageText, b: PassageText) -> dict[str, Any]:
    return {
        "a": _span(a.passages[pair.a].span),
        "b": _span(b.passages[pair.b].span),
        "score": pair.score,
        "chosen": pair.chosen,
        "anchors": [
            {
                "kind": str(anchor.kind),
                "a": {**_span(anchor.a), "quote": anchor.a.cut(a.text)},
                "b": {**_span(anchor.b), "quote": anchor.b.cut(b.text)},
                "weight": anchor.weight,
            }
            for anchor in pair.anchors
        ],
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _lines(pair: AlignedPair, a: PassageText, b: PassageText) -> Sequence[str]:
    anchors = (f"{anchor.a.cut(a.text)} = {anchor.b.cut(b.text)}" for anchor in pair.anchors[:_ANCHORS_SHOWN])
    return [
        f"{pair.score:.2f}  {_beginning(a, pair.a)}",
        f"      {_beginning(b, pair.b)}",
        f"      ({'; '.join(anchors)})",
    ]


def _beginning(text: PassageText, number: int) -> str:
    passage = text.passages[number].span.cut(text.text)
    return passage if len(passage) <= _SHOWN else passage[:_SHOWN].rstrip() + " …"


ALIGN = Command(
    "align", "pair the passages of two documents that speak of the same", _takes_two_documents, _documents
)
COMMANDS = (
    Command("align", "pair the passages of two texts that speak of the same", _takes_two_files, _files),
)
