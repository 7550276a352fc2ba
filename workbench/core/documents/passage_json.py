"""The passages of a document as they are kept: reading them needs nothing of what finding them does."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import get_args

from workbench.core.documents.document import Passage
from workbench.core.errors import UserError
from workbench.core.text.directions import Direction
from workbench.core.text.span import Span


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
