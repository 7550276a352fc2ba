"""Documents as an index takes them, and the checksums by which it is seen what has changed of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from typing import Final

from workbench.core.documents.document import Document
from workbench.core.project.project import Project
from workbench.core.search.engine import IndexedDocument

_COVERED: Final = (
    "text_sha256",
    "passages_sha256",
    "title",
    "outlet",
    "byline",
    "published",
    "language",
    "url",
)
"""All that is indexed of a document."""


def indexed_document(project: Project, document: Document) -> IndexedDocument:
    """*document* as an engine takes it. Raises UserError when its text is damaged."""
    return IndexedDocument(
        id=document.id,
        checksum=checksum_of(document),
        text=project.text_of(document),
        title=document.title,
        outlet=document.outlet,
        byline=document.byline,
        published=document.published,
        language=document.language,
        url=document.url,
        passages=tuple(
            (passage.span.start, passage.span.end, passage.language)
            for passage in project.passages_of(document)
            if passage.language != document.language
        ),
    )


def checksum_of(document: Document) -> str:
    """A checksum of all that is indexed of *document*: text, passages and metadata (32 hex digits)."""
    return _checksum([getattr(document, name) for name in _COVERED])


def checksums_of_all(project: Project) -> dict[str, str]:
    """The checksum of every document by its id."""
    rows = project.documents.columns("id", *_COVERED)
    return {identifier: _checksum(values) for identifier, *values in rows}


@cache
def indexing_basis() -> str:
    """Another one when something else is indexed of documents: then no index is of a known state any more."""
    return _checksum(_COVERED)


def _checksum(values: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(values).encode()).hexdigest()[:32]
