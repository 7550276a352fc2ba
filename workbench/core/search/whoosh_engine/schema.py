"""What the Whoosh index holds: terms with positions and columns, never the text.

Every field of words is indexed once per form, under the name ``title_folded`` and the like, from
words that our own analysis has made. The index is keyed by a hash of all that shapes it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from sys import byteorder

from whoosh import __version__ as whoosh_version
from whoosh.fields import FieldType, Schema
from whoosh.formats import Format

from workbench.core.search.analysis import FORMS, fingerprint, words_in_forms
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.name_keys import keys_fingerprint
from workbench.core.search.stems import languages_of
from workbench.core.search.tree import WORD_FIELDS

# Columns: one value a document, read whole when a query, a facet or a comparison needs it.
ID_COLUMN = "id_column"
CHECKSUM_COLUMN = "checksum_column"
DAY_COLUMN = "day_column"
LANGUAGE_COLUMN = "language_column"
OUTLET_COLUMN = "outlet_column"
COLUMNS = (ID_COLUMN, CHECKSUM_COLUMN, DAY_COLUMN, LANGUAGE_COLUMN, OUTLET_COLUMN)
# To be raised when the meaning of a field or of a file changes.
_LAYOUT = 4


def word_field(field: str, form: str) -> str:
    """The name of the Whoosh field for *field* in *form*."""
    return f"{field}_{form}"


class ListedPositions(Format):
    """Posting values as our codec gives them to Whoosh: the list of positions itself."""

    @staticmethod
    def decode_positions(value: Sequence[int]) -> list[int]:
        """The positions in a value."""
        return list(value)


def _words() -> FieldType:
    """A field of words. Its value is `FormedWords`, already analysed."""
    return FieldType(ListedPositions(), None, scorable=True)


def build_schema() -> Schema:
    """The fields that Whoosh knows, the same in every process that has the same `schema_hash`."""
    schema = Schema()
    for field in WORD_FIELDS:
        for form in FORMS:
            schema.add(word_field(field, form), _words())
    return schema


def row(document: IndexedDocument) -> dict[str, object]:
    """The words of all fields and the values of all columns (bytes). ValueError: no text."""
    values: dict[str, object] = {
        ID_COLUMN: document.id.encode(),
        CHECKSUM_COLUMN: document.checksum.encode(),
        DAY_COLUMN: document.published[:10].encode(),
        LANGUAGE_COLUMN: document.language.encode(),
        OUTLET_COLUMN: document.outlet.encode(),
    }
    for field in WORD_FIELDS:
        languages = languages_of(document, field)
        for form, words in words_in_forms(getattr(document, field), languages).items():
            values[word_field(field, form)] = words
    return values


def schema_hash() -> str:
    """A hash (32 hex digits) of all that shapes the index: layout, analysis, library, its byte order."""
    parts = (
        _LAYOUT,
        keys_fingerprint(),
        whoosh_version,
        byteorder,
        sorted(FORMS),
        WORD_FIELDS,
        COLUMNS,
        fingerprint(),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]
