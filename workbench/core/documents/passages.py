"""Passages: the paragraphs of a canonical text, each with its direction and language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import get_args

from workbench.core.documents.document import Passage
from workbench.core.errors import UserError
from workbench.core.text.direction import Direction, passage_direction, text_direction
from workbench.core.text.language import detect_language, passage_language
from workbench.core.text.segmentation import lines
from workbench.core.text.span import Span


def analyse_passages(text: str, language: str = "") -> tuple[str, Direction, tuple[Passage, ...]]:
    """The language and direction of a document and its passages (the non-blank lines of the canonical text).

    *language* (a BCP 47 tag) is taken as given; empty: it is detected, and stays empty where that is
    hopeless.
    """
    language = language or detect_language(text)
    direction = text_direction(text, language)
    return language, direction, tuple(_analysed(text, span, language, direction) for span in lines(text))


def _analysed(text: str, span: Span, language: str, direction: Direction) -> Passage:
    passage = span.cut(text)
    return Passage(span, passage_direction(passage, language, direction), passage_language(passage, language))


def passages_to_json(passages: Iterable[Passage]) -> bytes:
    """The passages as compact JSON, always the same bytes for the same passages.

    An array with ``[start, end, direction, language]`` for each, in code points.
    """
    rows = [
        [passage.span.start, passage.span.end, passage.direction, passage.language] for passage in passages
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def passages_from_json(data: bytes) -> tuple[Passage, ...]:
    """The passages that `passages_to_json` has written. Raises UserError where *data* is anything else."""
    try:
        return tuple(_passage(*row) for row in json.loads(data))
    except (ValueError, TypeError) as error:
        raise UserError(
            "The list of a document's paragraphs", "is damaged.", "Restore the project from a backup."
        ) from error


def _passage(start: int, end: int, direction: Direction, language: str) -> Passage:
    well_typed = isinstance(start, int) and isinstance(end, int) and isinstance(language, str)
    if not well_typed or direction not in get_args(Direction):
        raise ValueError(f"no passage: {start!r}, {end!r}, {direction!r}, {language!r}")
    return Passage(Span(start, end), direction, language)
