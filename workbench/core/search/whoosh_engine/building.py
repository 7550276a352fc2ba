"""Building one segment: rows of words and values in, one file of arrays out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from workbench.core.search.analysis import FormedWords
from workbench.core.search.whoosh_engine.arrays import Array, write_arrays
from workbench.core.search.whoosh_engine.columns import column_arrays
from workbench.core.search.whoosh_engine.inverted import FieldBuilder
from workbench.core.search.whoosh_engine.word_keys import KEYED_FIELD, built_keys


def write_segment(path: Path, rows: Iterable[Mapping[str, object]]) -> int:
    """Write a segment of *rows*, durable; gives how many there were. Raises OSError.

    Each row has for each field its `FormedWords` and for each column its value (bytes); all rows
    have the same columns.
    """
    fields: dict[str, FieldBuilder] = {}
    columns: dict[str, list[bytes]] = {}
    documents = 0
    for row in rows:
        for name, value in row.items():
            if isinstance(value, bytes):
                columns.setdefault(name, []).append(value)
            elif isinstance(value, FormedWords):
                if name not in fields:
                    fields[name] = FieldBuilder()
                fields[name].add(documents, value.terms, value.places, value.length)
        documents += 1
    arrays: dict[str, Array] = {}
    for name in list(fields):
        of_field = fields.pop(name).arrays(documents)
        if name == KEYED_FIELD:
            of_field |= built_keys(of_field)
        arrays |= named(name, of_field)
    for name, values in columns.items():
        arrays |= named(name, column_arrays(values))
    write_arrays(path, arrays)
    return documents


def named(name: str, parts: Mapping[str, Array]) -> dict[str, Array]:
    """The arrays *parts* of the field or column *name* as they are named in the file of a segment."""
    return {f"{name}/{part}": array for part, array in parts.items()}
