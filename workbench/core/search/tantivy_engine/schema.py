"""The fields of the tantivy index.

Every field of words is there once per form, under the name ``title_folded`` and the like, with words that our
own analysis has made. tantivy gives the places of words to nobody, so the words are stored beside, place by
place: with them proximities are decided as we mean them.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from sys import byteorder

import tantivy
from tantivy.tantivy import __version__ as tantivy_version

from workbench.core.search.analysis import FORMS, fingerprint
from workbench.core.search.name_keys import keys_fingerprint
from workbench.core.search.tree import DATE, LANGUAGE, OUTLET, WORD_FIELDS

ID = "id"
KEY = "key"
"""A number for each id (see `rows.key_of`): tantivy finds many numbers more quickly than many words."""
RECORD = "record"
VALUES = (DATE, LANGUAGE, OUTLET)
"""One value a document, exactly as it is; the date is the day, as exact as it is known."""
TAGS = "tags"
YEAR, MONTH = "year", "month"
NEWEST, OLDEST = "newest", "oldest"
"""Numbers that fall in the order of time, or against it; without a date it is 0, so that it stands last."""
SPACED = "spaced"
"""The tokenizer of fields of words: those of ours that need no places come with spaces between them."""
FORMED_FIELDS = tuple((field, form) for field in WORD_FIELDS for form in FORMS)
# To be raised when the meaning of a field or of a file changes.
_LAYOUT = 2


def word_field(field: str, form: str) -> str:
    """The name of the tantivy field for *field* in *form*."""
    return f"{field}_{form}"


def stored_field(field: str, form: str) -> str:
    """The name of the tantivy field where the words of *field* in *form* are stored."""
    return f"{field}_{form}_stored"


def build_schema() -> tantivy.Schema:
    """The schema, the same in every process that has the same `schema_hash`."""
    schema = tantivy.SchemaBuilder()
    schema.add_unsigned_field(KEY, indexed=True, fast=True)
    for name in (NEWEST, OLDEST):
        schema.add_unsigned_field(name, fast=True)
    for name in (ID, TAGS, YEAR, MONTH, RECORD, *VALUES):
        schema.add_text_field(
            name,
            stored=name in (RECORD, *VALUES),
            fast=name in (YEAR, MONTH, *VALUES),
            tokenizer_name="raw",
            index_option="basic",
        )
    for field, form in FORMED_FIELDS:
        schema.add_text_field(word_field(field, form), tokenizer_name=SPACED)
        schema.add_bytes_field(stored_field(field, form), stored=True)
    return schema.build()


def open_for_writing(folder: Path) -> tantivy.Index:
    """The index in *folder*, ready to take documents. Raises ValueError."""
    index = tantivy.Index.open(str(folder))
    spaced = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer(SPACED, spaced)
    return index


def schema_hash() -> str:
    """A hash (32 hex digits) of all that shapes the index: layout, analysis, library, its byte order."""
    parts = (_LAYOUT, tantivy_version, byteorder, FORMED_FIELDS, VALUES, fingerprint(), keys_fingerprint())
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]
