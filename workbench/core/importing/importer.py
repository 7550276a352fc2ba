"""The importer protocol, and what goes through it: readings, articles, files that failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from workbench.core.documents.document import Metadata, Passage
from workbench.core.text.direction import Direction


@dataclass(frozen=True, slots=True)
class Reading:
    """What an importer has read from one source.

    *text* has one line for each block (paragraph, heading, list item, table row) and need not be canonical
    yet. *metadata.language* is what the article itself says on purpose (a front matter); *declared_language*
    is what its markup says in passing, which is often a template's left-over. *dropped* are the blocks left
    out, in the order of the source, for the preview. *warnings* are sentences for the analyst.
    """

    text: str
    metadata: Metadata
    media_type: str
    charset: str
    dropped: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    declared_language: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One article, ready to become a document.

    *path* is the name shown to people: relative to the folder that was given, else the file's name. *text*
    is canonical; *passages* are in its code points.
    """

    path: str
    source: bytes
    text: str
    metadata: Metadata
    direction: Direction
    passages: tuple[Passage, ...]
    media_type: str
    charset: str
    dropped: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that gave no article, and why, in words for people."""

    path: str
    reason: str


class Importer(Protocol):
    """Reads the sources of one format."""

    @property
    def name(self) -> str:
        """What people call the format."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The file name suffixes of the format, in lower case, with their dot."""

    @property
    def media_type(self) -> str:
        """The format's media type (IANA)."""

    def read(self, source: bytes, path: str) -> Reading:
        """Read *source*; *path* is only what messages call it.

        Raises UserError when the source cannot be read as this format.
        """
