"""Lists of queries: one on each line, or one in each row of a table under a heading.

Blank lines do not count, nor do comments: lines that begin with ``#`` and a space (``#tag`` is a query). The
first line may be a heading. Several columns are understood only under a heading that names the one with the
queries, for a comma may stand in a query, too. What a spreadsheet has put into quotation marks with those
inside doubled is taken out of them; any other quotation mark is part of the query.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.core.errors import UserError
from workbench.core.importing.charset import decode
from workbench.core.importing.source_files import read_bytes
from workbench.core.text.canonical import canonical

_HEADINGS = frozenset(
    [
        *("query", "queries", "search", "name", "names", "phrase", "phrases", "term", "terms"),
        *("suchanfrage", "suchanfragen", "abfrage", "suche", "namen", "begriff", "begriffe"),
        *("استعلام", "بحث", "اسم", "الاسم", "أسماء", "الأسماء", "عبارة"),
        *("खोज", "नाम", "वाक्यांश", "शब्द"),
    ]
)
_COMMENT = re.compile(r"#(?:\s|$)")
_DOUBLED = re.compile(r'"((?:[^"]|"")*""(?:[^"]|"")*)"')
_DELIMITERS = ",;\t"


@dataclass(frozen=True, slots=True)
class ListedQuery:
    """A query of a list and the *line* on which it stands, from 1."""

    line: int
    query: str


def read_query_list(path: Path) -> list[ListedQuery]:
    """The queries in a file of any charset that articles may have. Raises UserError, also for none."""
    return query_list(decode(read_bytes(path, path.name), path.name).text, path.name)


def query_list(text: str, thing: str) -> list[ListedQuery]:
    """The queries in *text*, in order; *thing* is what to call it. Raises UserError where there is none."""
    text = canonical(text)
    column = _column(text)
    found = list(_of_lines(text) if column is None else _of_column(text, *column))
    if not found:
        raise UserError(thing, "there is no query in it.", "Write one on each line.")
    return found


def _is_blank(line: str) -> bool:
    return not line.strip() or _COMMENT.match(line.lstrip()) is not None


def _is_heading(words: str) -> bool:
    return words.strip().strip('"').casefold() in _HEADINGS


def _column(text: str) -> tuple[str, int] | None:
    """The delimiter and the number of the column under a heading; None where the lines are no table."""
    heading = next((line for line in text.split("\n") if not _is_blank(line)), "")
    for delimiter in _DELIMITERS:
        cells = next(csv.reader([heading], delimiter=delimiter), [])
        named = [number for number, cell in enumerate(cells) if _is_heading(cell)]
        if len(cells) > 1 and named:
            return delimiter, named[0]
    return None


def _of_lines(text: str) -> Iterator[ListedQuery]:
    at_top = True
    for number, line in enumerate(text.split("\n"), start=1):
        if _is_blank(line):
            continue
        if not (at_top and _is_heading(line)):
            yield ListedQuery(number, _unquoted(line.strip()))
        at_top = False


def _unquoted(line: str) -> str:
    doubled = _DOUBLED.fullmatch(line)
    return doubled[1].replace('""', '"').strip() if doubled else line


def _of_column(text: str, delimiter: str, column: int) -> Iterator[ListedQuery]:
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    behind = 0
    at_top = True
    for cells in rows:
        line, behind = behind + 1, rows.line_num
        query = cells[column].strip() if column < len(cells) else ""
        if not cells or _COMMENT.match(cells[0].lstrip()) or not query:
            continue
        if not at_top:
            yield ListedQuery(line, " ".join(query.split()))
        at_top = False
