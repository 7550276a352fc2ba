"""Why a query is not understood, in the panel: the query with the wrong place underlined, and a sentence."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from workbench.core.errors import UserError
from workbench.gui.search.query_words import refusal_of
from workbench.gui.theme import theme_of


class QueryError(QLabel):
    """See the module; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, UserError] | None = None
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def show_error(self, query: str, error: UserError) -> None:
        """Say why *query* is not understood, at the place (code points) where it fails."""
        self._shown = query, error
        self._write()
        self.show()

    def clear(self) -> None:
        """Nothing is wrong."""
        self._shown = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            self._write()

    def _write(self) -> None:
        if self._shown is None:
            return
        query, error = self._shown
        ink = theme_of(self.palette()).danger
        start = getattr(error, "position", None)
        quoted = "" if start is None else _quoted(query, start, getattr(error, "end", start + 1), ink)
        self.setText(f'{quoted}<div style="color:{ink}">{html.escape(refusal_of(error))}</div>')


def _quoted(query: str, start: int, end: int, ink: str) -> str:
    """The query in its own direction, with what is wrong underlined."""
    from workbench.core.search.query.direction import query_direction

    before, wrong, after = (
        html.escape(part) for part in (query[:start], query[start:end] or "␣", query[end:])
    )
    mark = f'<span style="color:{ink}; text-decoration:underline">{wrong}</span>'
    return f'<div dir="{query_direction(query) or "ltr"}">{before}{mark}{after}</div>'
