"""A document: one article of the corpus, and its passages."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.text.directions import Direction
from workbench.core.text.span import Span

__all__ = ["Direction", "Document", "Metadata", "Passage"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text. Unknown values are empty strings.

    *published* and *retrieved* are ISO 8601, as exact as the source is: ``2023``, ``2023-05``,
    ``2023-05-18`` or ``2023-05-18T09:30:00Z``. *language* is a BCP 47 tag such as ``ar``.
    """

    title: str = ""
    outlet: str = ""
    byline: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    retrieved: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: a non-blank line of the canonical text, with its own direction and language."""

    span: Span
    direction: Direction
    language: str


@dataclass(frozen=True, slots=True)
class Document:
    """One article. Text, source bytes and passages are kept apart, under their SHA-256 (hex).

    *path* is the name that the file had when it was imported (no machine's folders), *characters*
    the length of the canonical text in code points, *imported* an ISO 8601 time in UTC.
    """

    id: str
    title: str
    outlet: str
    byline: str
    published: str
    language: str
    direction: Direction
    url: str
    retrieved: str
    path: str
    media_type: str
    charset: str
    characters: int
    source_sha256: str
    text_sha256: str
    passages_sha256: str
    imported: str
    imported_by: str
