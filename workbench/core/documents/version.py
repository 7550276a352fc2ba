"""Versions of a document's text: what a correction has replaced, which stays readable."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.text.directions import Direction


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A text that a document had until it was corrected. The present one is that of the document itself.

    *number* counts from 1 within the document. *replaced* (ISO 8601, UTC) and *replaced_by* say when and by
    whom it was corrected, *note* why. Text and passages lie under their SHA-256 as those of a document do.
    """

    id: str
    document_id: str
    number: int
    language: str
    direction: Direction
    characters: int
    text_sha256: str
    passages_sha256: str
    note: str
    replaced: str
    replaced_by: str
