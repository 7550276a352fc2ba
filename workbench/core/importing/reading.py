"""From one file to one article."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

from workbench.core.documents.document import Metadata
from workbench.core.documents.passages import analyse_passages
from workbench.core.errors import UserError
from workbench.core.importing.bidi_controls import unbalanced_direction_controls
from workbench.core.importing.formats import importer_for
from workbench.core.importing.importer import Article
from workbench.core.importing.source_files import read_bytes
from workbench.core.text.canonical import canonical

# Titles of 500 code points exist (and are cut by no one else); longer "titles" are broken markup.
_LONGEST_VALUE = 1_000


def read_article(path: Path, shown_as: str, language: str = "") -> Article:
    """The article in the file *path*, which people are shown as *shown_as*.

    *language* (BCP 47) is what the analyst says it is in; otherwise it is found out. Raises UserError for
    what cannot be read, is no text or has no text.
    """
    return article_of(read_bytes(path, shown_as), shown_as, language)


def article_of(source: bytes, shown_as: str, language: str = "") -> Article:
    """The article in *source*, the bytes of a file; see read_article."""
    if not source.strip(b"\x00 \t\r\n\f\v"):
        raise UserError(shown_as, "has no text: the file is empty." if not source else "has no text.")
    reading = importer_for(shown_as, source).read(source, shown_as)
    text = canonical(reading.text)
    if not text.strip():
        raise UserError(shown_as, "has no text.")
    given = language or reading.metadata.language
    found, direction, passages = analyse_passages(text, given)
    if not found and reading.declared_language:
        # Below what the text itself tells: templates declare English for pages in any language.
        found, direction, passages = analyse_passages(text, reading.declared_language)
    return Article(
        path=shown_as,
        source=source,
        text=text,
        metadata=replace(_tidied(reading.metadata), language=found),
        direction=direction,
        passages=passages,
        media_type=reading.media_type,
        charset=reading.charset,
        dropped=reading.dropped,
        warnings=reading.warnings + unbalanced_direction_controls(text),
    )


def _tidied(metadata: Metadata) -> Metadata:
    """The metadata in canonical characters, each value on one line and of a length that can be shown."""
    tidy = {
        name: " ".join(canonical(value[:_LONGEST_VALUE]).split()) for name, value in asdict(metadata).items()
    }
    return Metadata(**tidy)
