"""The search panel: what was found where, why a query is not understood, and the way from hit to hit."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.core.errors import UserError
from workbench.core.search.hits import DocumentHits
from workbench.core.text.span import Span
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.search.result_list import ResultList
from workbench.gui.search.results import Results, Row
from workbench.gui.theme import theme_of


class SearchPanel(QWidget):
    """See the module. ``hitRequested`` carries an id and a span or None; ``hitsChanged`` says to repaint."""

    hitRequested = Signal(str, object)
    hitsChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[DocumentHits, ...] = ()
        self._total = self._shown = 0
        self._flat: list[tuple[str, Span, int]] = []
        self._at = -1
        self.list = ResultList()
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setProperty("muted", True)
        self.error = QLabel()
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.RichText)
        self.error.setVisible(False)
        self._empty = EmptyState("search", "", "")
        self._explained = Explained(self.list, self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = self._strip()
        column.addWidget(self._head)
        column.addWidget(self._explained, 1)
        self.list.rowOpened.connect(self._open)
        self.clear()

    def clear(self) -> None:
        """Nothing is searched for."""
        self.error.setVisible(False)
        self._show((), 0)
        self._empty.say(
            self.tr("Search in any script"),
            self.tr("Words, “phrases”, AND OR NOT, begin*, outlet:name. Spelling variants are found, too."),
        )

    def show_results(self, results: Results) -> None:
        """Show the first part of what was found, in the place of what was shown before."""
        self.error.setVisible(False)
        self._show(results.documents, results.total, results.rows, results.shown)

    def add_results(self, results: Results) -> None:
        """Show a further part below the others; what is chosen stays so."""
        self._found = (*self._found, *results.documents)
        self._flat += _places_of(results.documents)
        self.list.results.add_rows(results.rows)
        self._say()
        self.hitsChanged.emit()

    def show_searching(self) -> None:
        """Say that a search runs which has found nothing yet."""
        self._head.setVisible(True)
        self.summary.setText(self.tr("Searching…"))

    def show_error(self, query: str, error: UserError, position: int | None) -> None:
        """Say why *query* is not understood, at the character (code point) where it fails."""
        self._show((), 0)
        ink = theme_of(self.palette()).danger
        words = f"{error.problem} {error.remedy}".strip()
        quoted = ""
        if position is not None:
            before, wrong, after = (
                query[:position],
                query[position : position + 1] or "␣",
                query[position + 1 :],
            )
            mark = f'<span style="color:{ink}; text-decoration:underline">{html.escape(wrong)}</span>'
            quoted = f"<div>{html.escape(before)}{mark}{html.escape(after)}</div>"
        self.error.setText(f'{quoted}<div style="color:{ink}">{html.escape(words)}</div>')
        self.error.setVisible(True)
        self._say()
        self._empty.say(self.tr("The query is not understood"), self.tr("Nothing has been searched yet."))

    def hits_of(self, document_id: str) -> tuple[list[Span], int]:
        """The spans found in a document, and which of them is the current one (-1 for none)."""
        spans = [
            Span(hit.start, hit.end) for found in self._found if found.id == document_id for hit in found.hits
        ]
        current = -1
        if 0 <= self._at < len(self._flat) and self._flat[self._at][0] == document_id:
            current = self._flat[self._at][2]
        return spans, current

    def go(self, step: int) -> None:
        """To the next hit (1) or the one before (-1), across articles, round at the end."""
        if self._flat:
            self._at = (self._at + step) % len(self._flat) if self._at >= 0 else (0 if step > 0 else -1)
            self._at %= len(self._flat)
            document_id, span, place = self._flat[self._at]
            self.list.choose(document_id, place)
            self._say()
            self.hitRequested.emit(document_id, span)

    def _strip(self) -> QWidget:
        strip = QWidget()
        strip.setProperty("strip", True)
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(strip)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.summary)
        column.addWidget(self.error)
        return strip

    def _show(
        self, found: Sequence[DocumentHits], total: int, rows: Sequence[Row] = (), shown: int = 0
    ) -> None:
        self._found, self._total, self._shown, self._at = tuple(found), total, shown, -1
        self._flat = _places_of(found)
        self.list.results.set_rows(rows)
        self._explained.show_view(bool(rows))
        if not rows:
            self._empty.say(
                self.tr("Nothing found"),
                self.tr("Try fewer words, another script, or the beginning of a word with *."),
            )
        self._say()
        self.hitsChanged.emit()

    def _say(self) -> None:
        self._head.setVisible(bool(self._found) or not self.error.isHidden())
        if not self._found:
            self.summary.setText("")
            return
        locale = QLocale()
        articles = self.tr("%n document(s)", "", self._total)
        shown = max(len(self._found), self._shown)
        text = (
            articles if shown >= self._total else self.tr("{0}, the best {1} shown").format(articles, shown)
        )
        hits = self.tr("%n hit(s)", "", len(self._flat))
        if self._at >= 0:
            numbers = locale.toString(self._at + 1), locale.toString(len(self._flat))
            hits = self.tr("hit {0} of {1}").format(*numbers)
        self.summary.setText(f"{text} · {hits}")

    def _open(self, row: Row) -> None:
        if row.span is not None:
            for at, (document_id, span, _) in enumerate(self._flat):
                if document_id == row.document.id and span == row.span:
                    self._at = at
        self._say()
        self.hitRequested.emit(row.document.id, row.span)


def _places_of(found: Sequence[DocumentHits]) -> list[tuple[str, Span, int]]:
    """Every hit of *found*: its document, its span and its number in the document."""
    return [
        (document.id, Span(hit.start, hit.end), place)
        for document in found
        for place, hit in enumerate(document.hits)
    ]
