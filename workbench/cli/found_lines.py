"""What a search has found, for people: each document with its first hits in their context, the hit marked.

In logical order, and isolated where a passage runs from right to left or holds words that do: then terminals
that do bidi, and `visual`, leave the place of the hit where it belongs (UAX #9).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from workbench.core.project.project import Project
from workbench.core.search.concordance.context import Context, Reach, on_one_line
from workbench.core.search.concordance.row import ConcordanceRow, rows_of
from workbench.core.search.hits import DocumentHits, SearchResult
from workbench.core.text.direction import has_rtl
from workbench.core.text.isolates import isolate

_SHOWN: Final = 5
_AROUND: Final = Context(40, 56, reach=Reach.PASSAGE)
"""What fits into a line of most terminals behind the place."""
_MARK: Final = "**"
"""On both sides of a hit: the same from either side, and in every terminal and file."""


def found_lines(result: SearchResult, project: Project) -> Iterator[str]:
    """The lines for *result*, a page of a search in *project*."""
    yield f"{result.total:,} document{'' if result.total == 1 else 's'}"
    for found in result.documents:
        yield f"{found.id[:8]}  {found.title}"
        yield from _hit_lines(found, project)
        if len(found.hits) > _SHOWN:
            yield f"    … and {len(found.hits) - _SHOWN:,} more"
    for name, counts in result.facets.items():
        yield f"{name}: " + ", ".join(f"{value or '–'} {count}" for value, count in counts.items())


def _hit_lines(found: DocumentHits, project: Project) -> Iterator[str]:
    document = project.documents.find(found.id)
    if document is None or not found.hits:
        return
    text, passages = project.text_of(document), project.passages(found.id)
    for row in rows_of(document, text, passages, found.hits[:_SHOWN], _AROUND):
        yield f"    [{row.start}, {row.end})  {_in_context(row, text)}"


def _in_context(row: ConcordanceRow, text: str) -> str:
    head = "… " if _goes_on(text, row.start - len(row.before) - 1) else ""
    tail = " …" if _goes_on(text, row.end + len(row.after)) else ""
    said = (
        f"{head}{on_one_line(row.before)}{_MARK}{on_one_line(row.hit)}{_MARK}{on_one_line(row.after)}{tail}"
    )
    return said if row.direction == "ltr" and not has_rtl(said) else isolate(said, row.direction)


def _goes_on(text: str, at: int) -> bool:
    """Whether the passage goes on at code point *at*, just outside of what is shown."""
    return 0 <= at < len(text) and text[at] != "\n"
