"""Saved searches as rows of a list: pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from workbench.core.annotations.saved_search import SavedSearch
from workbench.core.search.request import FILTERS
from workbench.core.text.isolates import isolate
from workbench.gui.outline import Node
from workbench.gui.search.date_words import range_words
from workbench.gui.search.facet_rows import value_text
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.saved_searches import SavedSearchState

NEW = "accent"
"""The ink of a search that has found something new; its count stands on a ground."""


def saved_nodes(searches: Iterable[SavedSearch], states: Mapping[str, SavedSearchState]) -> list[Node]:
    """A row for each search: what it is called, and how much it finds, or how much of that is new."""
    return [_node(search, states.get(search.id)) for search in searches]


def asked_words(search: SavedSearch) -> str:
    """What a saved search asks for, in one line: the query and its filters."""
    parts = [search.query]
    for line in search.filters.split("\n"):
        facet, _, value = line.removeprefix("-").partition("=")
        if facet == "word":
            parts.append(translate("Facets", "without the word {0}").format(isolate(value)))
        elif facet in FILTERS:
            name = range_words(value) if facet in ("date", "year", "month") else value_text(facet, value)
            shown = isolate(name)
            parts.append(translate("Facets", "not {0}").format(shown) if line.startswith("-") else shown)
    return " · ".join(isolate(part) for part in parts if part)


def _node(search: SavedSearch, state: SavedSearchState | None) -> Node:
    new = len(state.new) if state else 0
    trailing = ""
    if state and not state.error:
        trailing = QLocale().toString(new or len(state.found))
    return Node(
        search.id,
        search.name,
        drawing="warning" if state and state.error else "saved",
        ink="warning" if state and state.error else NEW if new else "",
        trailing=trailing,
        lines=1,
        strong=bool(new),
        tooltip=_tooltip(search, state),
    )


def _tooltip(search: SavedSearch, state: SavedSearchState | None) -> str:
    lines = [isolate(search.name), asked_words(search)]
    if state and state.error:
        lines.append(state.error)
    elif state:
        number = QLocale().toString
        found, new = number(len(state.found)), number(len(state.new))
        lines.append(
            translate("Saved", "{0} documents, {1} of them new since the last look").format(found, new)
        )
    return "\n".join(lines)
