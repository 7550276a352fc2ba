"""The matrix in the drawer: the table, and beside it the passages of the chosen cell."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.comparison.claim_matrix import Cell, ClaimMatrix, Voice
from workbench.core.documents.document import Document
from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.comparison.matrix_model import DOCUMENT_ROLE, MatrixModel, cell_in_words
from workbench.gui.comparison.matrix_painting import CellDelegate, ClaimHeader, DocumentHeader
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.fresh_when_seen import FreshWhenSeen
from workbench.gui.mark_mime import ClaimDrop
from workbench.gui.outline import Node, OutlineView
from workbench.gui.session import Session

ALL_SHOWN = 40
"""Documents up to which the silent ones are shown, too."""
STANCE_INKS = {"asserts": "ok", "denies": "danger", "doubts": "warning", "mentions": "muted"}


class MatrixTable(QTableView):
    """The table: Enter on a cell does what a click does, Ctrl+C copies what is shown."""

    cellOpened = Signal(QModelIndex)
    copyRequested = Signal()

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.claims = ClaimHeader(self)
        self.setVerticalHeader(self.claims)
        self.setHorizontalHeader(DocumentHeader(self))
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Claim × source matrix"))
        self.clicked.connect(self.cellOpened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claims get a part of the width."""
        self.claims.fit(self.width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.cellOpened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.copyRequested.emit()
        else:
            super().keyPressEvent(event)


class MatrixPanel(FreshWhenSeen):
    """See the module. ``markActivated`` asks to show a passage, ``documentActivated`` an article."""

    markActivated = Signal(str)
    documentActivated = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = MatrixModel(self)
        self.table = MatrixTable(self.model)
        self.passages = OutlineView(self.tr("Passages of the cell"))
        self.passages.setRootIsDecorated(False)
        self._heading = QLabel()
        self._heading.setWordWrap(True)
        self._heading.setProperty("muted", True)
        self._heading.setContentsMargins(10, 8, 10, 4)
        self.only_speaking = QCheckBox(self.tr("Only documents that say something"))
        self._copy = QToolButton()
        self._copy.setToolTip(self.tr("Copy the matrix as a table"))
        self._copy.setAccessibleName(self.tr("Copy the matrix as a table"))
        empty = EmptyState(
            "matrix",
            self.tr("No claims to compare yet"),
            self.tr("Mark what documents claim: claims become rows, documents columns, stances signs."),
        )
        self.drops = [
            ClaimDrop(viewport, self._claim_at, self)
            for viewport in (self.table.viewport(), self.table.claims.viewport())
        ]
        self._explained = Explained(self._body(), empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._explained)
        self._connect()
        self._paint_icons()

    def refresh(self) -> None:
        """Compute the matrix anew."""
        chosen = self.table.currentIndex()
        row, at = chosen.row(), chosen.column()
        matrix = self._matrix()
        self.model.set_matrix(matrix, only_speaking=self.only_speaking.isChecked())
        self._explained.show_view(bool(matrix.claims))
        self.table.setCurrentIndex(self.model.index(row, at))
        self._list(self.table.currentIndex())

    def _matrix(self) -> ClaimMatrix:
        if not self._session.is_open or not self._session.project.claims.count():
            return ClaimMatrix((), (), {}, {})
        from workbench.core.project.comparing import matrix_of

        return matrix_of(self._session.project)

    def begin(self) -> None:
        """Another project is open: a large one shows at first only the documents that say something."""
        documents = self._session.project.documents.count() if self._session.is_open else 0
        self.only_speaking.blockSignals(True)
        self.only_speaking.setChecked(documents > ALL_SHOWN)
        self.only_speaking.blockSignals(False)
        self.heed()

    def copy(self) -> None:
        """Put what is shown on the clipboard, as text with tabs and as a table."""
        rows = self.model.as_rows()
        data = QMimeData()
        data.setText("\n".join("\t".join(row) for row in rows))
        cells = ("".join(f'<td dir="auto">{html.escape(cell)}</td>' for cell in row) for row in rows)
        data.setHtml(f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")
        QGuiApplication.clipboard().setMimeData(data)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _body(self) -> QWidget:
        left = QWidget()
        strip = QWidget()
        strip.setProperty("strip", True)
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 3, 8, 3)
        row.addWidget(self.only_speaking)
        row.addStretch(1)
        row.addWidget(self._copy)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.table, 1)
        right = self._aside = QWidget()
        right.setProperty("surface", True)
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        aside = QVBoxLayout(right)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(0)
        aside.addWidget(self._heading)
        aside.addWidget(self.passages, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([900, 300])
        right.hide()
        return split

    def _connect(self) -> None:
        self.table.cellOpened.connect(self._open_cell)
        self.table.copyRequested.connect(self.copy)
        self.table.selectionModel().currentChanged.connect(lambda current, _old: self._list(current))
        self.table.horizontalHeader().sectionDoubleClicked.connect(self._open_column)
        self.passages.opened.connect(self.markActivated)
        self.passages.clicked.connect(lambda _index: self.markActivated.emit(self.passages.current_key()))
        self.only_speaking.toggled.connect(self.refresh)
        self._copy.clicked.connect(self.copy)

    def _list(self, index: QModelIndex) -> None:
        cell = self.model.cell(index)
        document = self._document(index)
        self._aside.setVisible(cell is not None)
        if document is None:
            self.passages.set_nodes([])
            return
        name = isolate(document.outlet or document.title)
        self._heading.setText(f"{name}: {cell_in_words(cell)}")
        self.passages.set_nodes([_node(voice, document) for voice in cell.stances] if cell else [])

    def _open_cell(self, index: QModelIndex) -> None:
        self._list(index)
        cell: Cell | None = self.model.cell(index)
        if cell is not None:
            self.markActivated.emit(cell.stances[0].mark.id)

    def _open_column(self, section: int) -> None:
        document = self.model.headerData(section, Qt.Orientation.Horizontal, DOCUMENT_ROLE)
        if document is not None:
            self.documentActivated.emit(document.id)

    def _claim_at(self, place: QPoint) -> str:
        """The claim of the row at a height."""
        row = self.table.rowAt(place.y())
        return self.model.claim_id(row) if self._session.writable else ""

    def _document(self, index: QModelIndex) -> Document | None:
        return self.model.columns[index.column()] if index.isValid() else None

    def _paint_icons(self) -> None:
        self._copy.setIcon(icons.icon("copy", self.palette()))


def _node(voice: Voice, document: Document) -> Node:
    stance = str(voice.statement.stance)
    quote = " ".join(voice.mark.quote.split())
    return Node(
        voice.mark.id, quote, voice.speaker, f"stance-{stance}", STANCE_INKS[stance],
        language=document.language, lines=4, tooltip=voice.mark.note,
    )  # fmt: skip
