"""What stands above a statistic, and what is searched when one of its rows is opened. Pure functions."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QLocale

from workbench.core.search.concordance.groups import GroupBy
from workbench.core.search.query.parser import QuerySyntaxError, parse
from workbench.core.search.tree import Words
from workbench.gui.search.statistics.counting import Counted, Kind, Wish
from workbench.gui.translation import translate


def figures(counted: Counted) -> str:
    """The figures that a reader needs to judge the table."""
    found = cast(Any, counted.found)
    match counted.wish.kind:
        case Kind.COLLOCATES:
            return _said(
                translate("Statistics", "{0} hits · {1} words near them · {2} words in all"),
                found.hits,
                found.window,
                found.size,
            )
        case Kind.KEYWORDS:
            return _said(
                translate("Statistics", "{0} documents ({1} words) against {2} others ({3} words)"),
                found.documents_here,
                found.words_here,
                found.documents_there,
                found.words_there,
            )
        case Kind.NGRAMS:
            return _said(translate("Statistics", "{0} runs of {1} words"), len(found), counted.wish.size)
        case _:
            return _said(
                translate("Statistics", "{0} hits in {1} of {2} parts · Juilland’s D {3} · Gries’ DP {4}"),
                found.hits,
                found.range,
                len(found.parts),
                found.juilland_d,
                found.gries_dp,
            )


def lacking(wish: Wish) -> tuple[str, str]:
    """Headline and explanation while there is nothing to count."""
    if wish.kind is Kind.KEYWORDS:
        return (
            translate("Statistics", "What tells these documents from the others"),
            translate("Statistics", "Search for something, or filter: what is found is the selection."),
        )
    if wish.kind is Kind.DISPERSION:
        return (
            translate("Statistics", "Where the hits stand"),
            translate("Statistics", "Search for something: its hits are drawn along every document."),
        )
    return (
        translate("Statistics", "What stands near it"),
        translate("Statistics", "Search for something: the words near its hits are counted."),
    )


def query_of_row(counted: Counted, row: int) -> str:
    """A query that finds what a row has counted."""
    query, found = counted.request.query, cast(Any, counted.found)
    match counted.wish.kind:
        case Kind.COLLOCATES:
            return _near(query, found.words[row].word, counted.wish.near)
        case Kind.KEYWORDS:
            return _quoted([*found.frequent, *found.rarer][row].word)
        case Kind.NGRAMS:
            return _quoted(found[row].text)
        case _:
            return _within(query, counted.wish.parts, str(counted.table.rows[row][-1]))


def document_of_row(counted: Counted, row: int) -> str:
    """The id of the document that a row is about; empty for one that is about something else."""
    if counted.wish.kind is Kind.DISPERSION and counted.wish.parts is GroupBy.DOCUMENT:
        return str(counted.table.rows[row][-1])
    return ""


def _near(query: str, word: str, near: int) -> str:
    """Hits with *word* near them; for a query that nothing can stand near to, documents with both."""
    try:
        side = query if isinstance(parse(query), Words) else f"({query})"
        wished = f"{side} NEAR/{near} {_quoted(word)}"
        parse(wished)
    except QuerySyntaxError:
        return f"({query}) {_quoted(word)}"
    return wished


def _within(query: str, parts: GroupBy, key: str) -> str:
    field = {GroupBy.OUTLET: "outlet", GroupBy.LANGUAGE: "language", GroupBy.MONTH: "date"}.get(parts)
    return f"({query}) {field}:{_quoted(key)}" if field and key else query


def _quoted(words: str) -> str:
    return f'"{words}"'


def _said(sentence: str, *numbers: float) -> str:
    locale = QLocale()
    written = [
        locale.toString(number) if isinstance(number, int) else locale.toString(number, "f", 2)
        for number in numbers
    ]
    return sentence.format(*written)
