"""A window that shows an earlier version of a text, with the marks that have been left behind in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from workbench.core.text.span import Span
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reader.palette import ReaderPalette
from workbench.gui.reader.surface import ReaderSurface


class VersionWindow(QDialog):
    """Shows the text *view* under a *notice* that says which version it is. It stands beside the window."""

    def __init__(
        self,
        view: DocumentView,
        notice: str,
        marks: Sequence[MarkView],
        palette: ReaderPalette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(view.title)
        self.resize(620, 640)
        self.notice = QLabel(notice)
        self.notice.setProperty("notice", True)
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(14, 7, 14, 7)
        self.surface = ReaderSurface()
        self.surface.setAccessibleName(view.title)
        self.surface.set_reader_palette(palette)
        self.surface.show_document(view)
        self.surface.set_marks(marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.surface, 1)

    def show_mark(self, mark_id: str, span: Span) -> None:
        """Scroll to a mark, and frame it."""
        self.surface.set_current_mark(mark_id)
        self.surface.scroll_to(span.start, 0.33)
