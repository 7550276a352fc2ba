"""The help of the query language: what can be said, with examples that can be tried by a click."""

from __future__ import annotations

import html
from urllib.parse import quote, unquote

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from workbench.gui.search.query_words import in_words, interface_language
from workbench.gui.theme import Theme, theme_of

_SCHEME = "query:"


class QueryHelp(QDialog):
    """``queryChosen`` carries the example that is to be searched."""

    queryChosen = Signal(str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How to search"))
        self.resize(640, 680)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.windowTitle())
        self.page.setHtml(self._html())
        self.page.anchorClicked.connect(self._try)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)

    def _html(self) -> str:
        introduction = self.tr(
            "Click an example to search it. Operators in capitals, or as here in your language."
        )
        theme = theme_of(self.palette())
        direction = "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        return help_page(introduction, theme, direction)

    def _try(self, link: QUrl) -> None:
        self.queryChosen.emit(unquote(link.toString().removeprefix(_SCHEME)))


def help_page(introduction: str, theme: Theme, direction: str) -> str:
    """All constructs by topic as one page of HTML, in the language of the interface."""
    from workbench.core.search.query.help import CONSTRUCTS, TOPICS

    language = interface_language()
    parts = [f'<body dir="{direction}"><p style="color:{theme.muted}">{html.escape(introduction)}</p>']
    for topic, title in TOPICS.items():
        parts.append(f"<h3>{html.escape(in_words(title))}</h3>")
        parts.append('<table cellspacing="0" cellpadding="5" width="100%">')
        for construct in CONSTRUCTS:
            if construct.topic == topic:
                examples = construct.examples
                example = next((text for spoken, text in examples.items() if spoken == language), "")
                parts.append(
                    _row(construct.syntax, construct.means, example or examples["en"], theme, direction)
                )
        parts.append("</table>")
    return "".join([*parts, "</body>"])


def _row(syntax: str, means: str, example: str, theme: Theme, direction: str) -> str:
    link = f'<a href="{_SCHEME}{quote(example)}" style="color:{theme.accent}">{html.escape(example)}</a>'
    line = f"border-top:1px solid {theme.border}"
    # Isolated by characters: Qt knows directions of blocks only.
    written = f'<td width="32%" style="{line}"><code>\u2066{html.escape(syntax)}\u2069</code></td>'
    meaning = f'<td style="{line}">{html.escape(in_words(means))}<br>\u2068{link}\u2069</td>'
    # Qt does not mirror tables.
    return f"<tr>{meaning}{written}</tr>" if direction == "rtl" else f"<tr>{written}{meaning}</tr>"
