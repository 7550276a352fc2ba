"""What the Whoosh index holds: terms with positions and columns, never the text.

Every field of words is indexed once per form, under the name ``title_folded`` and the like, from
words that our own analysis has made. The index is keyed by a hash of all that shapes it.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterator, Sequence
from sys import byteorder
from typing import Any

from whoosh import __version__ as whoosh_version
from whoosh.columns import VarBytesColumn
from whoosh.fields import COLUMN, FieldType, Schema
from whoosh.formats import Existence, Format

from workbench.core.search.analysis import FORMS, fingerprint, in_form, spans_and_words
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.tree import WORD_FIELDS

ID = "id"
# Columns: one value a document, read whole when a query, a facet or a comparison needs it.
ID_COLUMN = "id_column"
CHECKSUM_COLUMN = "checksum_column"
DAY_COLUMN = "day_column"
LANGUAGE_COLUMN = "language_column"
OUTLET_COLUMN = "outlet_column"
COLUMNS = (ID_COLUMN, CHECKSUM_COLUMN, DAY_COLUMN, LANGUAGE_COLUMN, OUTLET_COLUMN)
# To be raised when the meaning of a field or of a file changes.
_LAYOUT = 1
# A document of 50 MB has more words than 16 bits count.
POSITION_BYTES = 4
_POSITION = "I"


def word_field(field: str, form: str) -> str:
    """The name of the Whoosh field for *field* in *form*."""
    return f"{field}_{form}"


class RawPositions(Format):
    """Posting values: the positions of the word, ascending, as an array of unsigned 32-bit numbers.

    Whoosh's own format pickles a list for each posting, which costs five times as long to write,
    and reading it runs pickle. The byte order is the machine's: an index never leaves it.
    """

    @staticmethod
    def encode(positions: Sequence[int]) -> bytes:
        """The value for *positions*."""
        return array(_POSITION, positions).tobytes()

    @staticmethod
    def decode_positions(value: bytes) -> list[int]:
        """The positions in a value."""
        return array(_POSITION, value).tolist()

    @staticmethod
    def decode_frequency(value: bytes) -> int:
        """How many positions there are in a value."""
        return len(value) // POSITION_BYTES


class Words(FieldType):
    """A field of words; its value is the list of them, already analysed, position by position."""

    def __init__(self) -> None:
        super().__init__(RawPositions(), None, scorable=True)

    def index(self, value: Sequence[str], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """The postings of one document: term, frequency, weight, positions."""
        places: dict[str, list[int]] = {}
        for position, word in enumerate(value):
            known = places.get(word)
            if known is None:
                places[word] = [position]
            else:
                known.append(position)
        encode = self.format.encode
        for word, positions in places.items():
            frequency = len(positions)
            yield word.encode(), frequency, float(frequency), encode(positions)


class Identifier(FieldType):
    """A field whose value is one string, found as it is, to delete a document by."""

    def __init__(self) -> None:
        super().__init__(Existence(), None)

    def index(self, value: str, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """The one posting of one document."""
        yield value.encode(), 1, 1.0, b""


def build_schema() -> Schema:
    """The schema, the same in every process that has the same `schema_hash`.

    The columns hold bytes of any length: Whoosh's shorter kind for few values drops those beyond 65,535.
    """
    schema = Schema()
    for field in WORD_FIELDS:
        for form in FORMS:
            schema.add(word_field(field, form), Words())
    schema.add(ID, Identifier())
    for column in COLUMNS:
        schema.add(column, COLUMN(VarBytesColumn()))
    return schema


def row(document: IndexedDocument) -> dict[str, object]:
    """The values of all fields and columns for *document*. Raises ValueError for what is no text."""
    values: dict[str, object] = {
        ID: document.id,
        ID_COLUMN: document.id.encode(),
        CHECKSUM_COLUMN: document.checksum.encode(),
        DAY_COLUMN: document.published[:10].encode(),
        LANGUAGE_COLUMN: document.language.lower().encode(),
        OUTLET_COLUMN: document.outlet.encode(),
    }
    for field in WORD_FIELDS:
        _, words = spans_and_words(getattr(document, field))
        for form in FORMS:
            values[word_field(field, form)] = in_form(words, form)
    return values


def schema_hash() -> str:
    """A hash (32 hex digits) of all that shapes the index: layout, analysis, library, its byte order."""
    parts = (_LAYOUT, whoosh_version, byteorder, sorted(FORMS), WORD_FIELDS, COLUMNS, fingerprint())
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]
