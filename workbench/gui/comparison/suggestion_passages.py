"""The passages in which a suggestion stands, each in its own direction, with the span marked."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextBrowser, QWidget

from workbench.core.project.project import Project
from workbench.core.project.suggestions.suggestion import Spot, Suggestion
from workbench.core.text.isolates import isolate
from workbench.core.text.segmentation import snap_to_graphemes
from workbench.core.text.span import Span
from workbench.gui.directional import is_rtl
from workbench.gui.theme import theme_of

_AROUND = 150
"""Code points shown on either side of a span: two lines or three."""
_GROUND = 0.45
"""How much of the ink is in the ground of marked words: text stays legible on it in every theme."""
_MOST = 60
"""Places of one suggestion that are shown; all of them are marked."""


class SuggestionPassages(QTextBrowser):
    """See the module. ``placeActivated`` carries a document and a span."""

    placeActivated = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._suggestion: Suggestion | None = None
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Passages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._open)

    def show_suggestion(self, project: Project | None, suggestion: Suggestion | None) -> None:
        """Show where *suggestion* stands; nothing for None."""
        self._project, self._suggestion = project, suggestion
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        if self._project is None or self._suggestion is None:
            self.clear()
            return
        self.setHtml("".join(self._blocks(self._project, self._suggestion)))

    def _blocks(self, project: Project, suggestion: Suggestion) -> Iterator[str]:
        theme = theme_of(self.palette())
        ground = _on(theme.base, theme.hit)
        titles: dict[str, str] = {}
        for number, spot in enumerate(suggestion.spots[:_MOST]):
            document = project.documents.find(spot.document_id)
            if document is None:
                continue
            if document.id not in titles:
                titles[document.id] = document.title or document.path
                title = titles[document.id]
                muted = f'<span style="color:{theme.muted}">{escape(title)}</span>'
                yield _block(muted, rtl=is_rtl(title, document.language), space=8)
            before, quote, after = _passage(project.text_of(document), spot)
            link = (
                f'{escape(before)}<a href="{number}" style="color:{theme.text};'
                f'background-color:{ground};text-decoration:none">{escape(quote)}</a>'
                f"{escape(after)}"
            )
            yield _block(link, rtl=is_rtl(f"{before}{quote}{after}", document.language), space=2)
        left = len(suggestion.spots) - _MOST
        if left > 0:
            more = self.tr("… and %n more", "", left)
            yield _block(
                f'<span style="color:{theme.muted}">{escape(isolate(more))}</span>', rtl=False, space=6
            )

    def _open(self, address: QUrl) -> None:
        if self._suggestion is not None:
            spot = self._suggestion.spots[int(address.toString())]
            self.placeActivated.emit(spot.document_id, spot.span)


def _block(html: str, *, rtl: bool, space: int) -> str:
    way = ' dir="rtl" align="right"' if rtl else ' dir="ltr" align="left"'
    return f'<p{way} style="margin-top:{space}px; margin-bottom:2px">{html}</p>'


def _passage(text: str, spot: Spot) -> tuple[str, str, str]:
    """What stands before, in and after a span, on one line, cut where a word begins."""
    line_start = text.rfind("\n", 0, spot.span.start) + 1
    line_end = text.find("\n", spot.span.end)
    line_end = len(text) if line_end < 0 else line_end
    start = max(line_start, spot.span.start - _AROUND)
    end = min(line_end, spot.span.end + _AROUND)
    shown = snap_to_graphemes(text, Span(start, end))
    before = text[shown.start : spot.span.start]
    after = text[spot.span.end : shown.end]
    if shown.start > line_start:
        before = "…" + before.partition(" ")[2]
    if shown.end < line_end:
        after = after.rpartition(" ")[0] + "…"
    return before, " ".join(spot.span.cut(text).split()), after


def _on(base: str, ink: str) -> str:
    """*ink* as the ground of marked words, opaque: rich text knows no transparency."""
    one, other = QColor(base), QColor(ink)
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(here + (there - here) * _GROUND) for here, there in pairs)).name()
