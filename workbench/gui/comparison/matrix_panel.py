"""The matrix in the drawer: the table with its tools, and beside it the passages of the chosen cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QSplitter, QVBoxLayout, QWidget

from workbench.core.annotations.mark import Mark
from workbench.core.comparison.source_matrix import ALL_SHOWN, EMPTY, SourceMatrix, speaking
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.matrix_grid import Grid, GridHead, matrix_grid, pivot_grid
from workbench.gui.comparison.matrix_model import HEAD_ROLE, MatrixModel
from workbench.gui.comparison.matrix_passages import cell_nodes, mark_nodes
from workbench.gui.comparison.matrix_table import MatrixTable
from workbench.gui.comparison.matrix_tools import MatrixTools, stance_choices
from workbench.gui.comparison.matrix_words import stances_in_words
from workbench.gui.comparison.page import ComparisonPage
from workbench.gui.comparison.writing import ask_for_table
from workbench.gui.empty_state import EmptyState
from workbench.gui.languages import language_name
from workbench.gui.mark_mime import ClaimDrop
from workbench.gui.outline import OutlineView
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.source_matrix import MatrixView


class MatrixPanel(ComparisonPage):
    """See the module. ``markActivated`` asks to show a passage, ``documentActivated`` an article.

    ``tableRequested`` carries a table, what it is about, and a path to write it to.
    """

    markActivated = Signal(str)
    documentActivated = Signal(str)
    tableRequested = Signal(object, object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._view: MatrixView | None = None
        self.model = MatrixModel(self)
        self.table = MatrixTable(self.model)
        self.tools = MatrixTools()
        self.passages = OutlineView(self.tr("Passages of the cell"))
        self.passages.setRootIsDecorated(False)
        self._heading = QLabel()
        self._heading.setWordWrap(True)
        self._heading.setProperty("muted", True)
        self._heading.setContentsMargins(10, 8, 10, 4)
        self.drops = [
            ClaimDrop(viewport, self._claim_at, self)
            for viewport in (self.table.viewport(), self.table.rows.viewport())
        ]
        self._empty = EmptyState("matrix", "", "")
        self._clear = self._empty.add_button(self.tr("Show everything"), self.tools.clear)
        self.lay_out(self.tools, self._body(), self._empty)
        self._connect()

    @property
    def only_speaking(self) -> QCheckBox:
        """Whether documents that say nothing are left out."""
        return self.tools.only_speaking

    @property
    def shown(self) -> SourceMatrix:
        """The matrix as it is shown, with all documents or only with those that say something."""
        if self._view is None:
            return EMPTY
        return speaking(self._view.shown) if self.only_speaking.isChecked() else self._view.shown

    def refresh(self) -> None:
        """Compute the matrix anew."""
        chosen = self.table.currentIndex()
        row, at = chosen.row(), chosen.column()
        self._view = self._computed()
        grid = self._grid()
        self.model.set_grid(grid)
        self.tools.show_waiting(self._view.waiting if self._view else 0)
        self._explain(bool(grid.rows))
        self.table.setCurrentIndex(self.model.index(row, at))
        self._list(self.table.currentIndex())

    def begin(self) -> None:
        """Another project is open: a large one shows at first only the documents that say something."""
        documents = self._session.project.documents.count() if self._session.is_open else 0
        self.tools.blockSignals(True)
        self.tools.only_speaking.setChecked(documents > ALL_SHOWN)
        self.tools.clear()
        self.tools.blockSignals(False)
        self.heed()

    def copy(self) -> None:
        """Put what is shown on the clipboard, as text with tabs and as a table."""
        from workbench.core.exchange.clipboard import as_html, as_tsv

        rows = self.model.as_rows()
        data = QMimeData()
        if self.tools.notice.text():
            rows.append([self.tools.notice.text()])
        data.setText(as_tsv(rows))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        data.setHtml(as_html(rows, "rtl" if mirrored else "ltr"))
        QGuiApplication.clipboard().setMimeData(data)

    def _computed(self) -> MatrixView | None:
        if not self._session.is_open:
            return None
        project = self._session.project
        if not (project.claims.count() or project.codes.count()):
            return None
        from workbench.core.project.source_matrix import matrix_view

        tools = self.tools
        return matrix_view(project, tools.filter, tools.wanted_order, tools.wanted_pivot)

    def _grid(self) -> Grid:
        if self._view is None:
            return Grid()
        say = self.model.verdict_in_words
        if self._view.pivot:
            return pivot_grid(self._view.pivot, self._view.shown, say)
        return matrix_grid(self.shown, say)

    def _explain(self, has_rows: bool) -> None:
        """Say what to do where there is nothing to show."""
        filtered = bool(self.tools.filter)
        self._clear.setVisible(filtered)
        if filtered:
            self._empty.say(
                self.tr("Nothing fits these filters"), self.tr("Choose fewer, or show everything.")
            )
        else:
            how = self.tr("Mark what documents claim: claims become rows, documents columns, stances signs.")
            self._empty.say(self.tr("No claims to compare yet"), how)
        self._explained.show_view(has_rows)

    def _body(self) -> QWidget:
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
        split.addWidget(self.table)
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
        self.tools.changed.connect(self.refresh)
        self.tools.choicesWanted.connect(self._offer)
        self.tools.copyRequested.connect(self.copy)
        self.tools.tableRequested.connect(self._ask_for_table)

    def _list(self, index: QModelIndex) -> None:
        cell = self.model.cell(index)
        self._aside.setVisible(cell is not None)
        if cell is None:
            self.passages.set_nodes([])
            return
        row, column = self.model.grid.rows[index.row()], self.model.columns[index.column()]
        self._heading.setText(f"{isolate(column.text)}: {cell.words or stances_in_words({})}")
        marks = self._marks(cell.marks)
        if self._view and self._view.pivot:
            self.passages.set_nodes(mark_nodes(marks.values()))
        else:
            self.passages.set_nodes(cell_nodes(self.shown, (row.id, column.id), marks))

    def _marks(self, ids: tuple[str, ...]) -> dict[str, Mark]:
        found = {mark.id: mark for mark in self._session.project.marks.among("id", ids)}
        return {mark_id: found[mark_id] for mark_id in ids if mark_id in found}

    def _open_cell(self, index: QModelIndex) -> None:
        self._list(index)
        cell = self.model.cell(index)
        if cell is not None and cell.marks:
            self.markActivated.emit(cell.marks[0])

    def _open_column(self, section: int) -> None:
        head: GridHead | None = self.model.headerData(section, Qt.Orientation.Horizontal, HEAD_ROLE)
        if head is not None and self._session.project.documents.find(head.id):
            self.documentActivated.emit(head.id)

    def _claim_at(self, place: QPoint) -> str:
        """The claim of the row at a height."""
        row = self.table.rowAt(place.y())
        return self.model.claim_id(row) if self._session.writable and self._view else ""

    def _offer(self) -> None:
        if not self._session.is_open:
            return
        project = self._session.project
        languages = sorted(filter(None, project.documents.different("language")))
        outlets = sorted(filter(None, project.documents.different("outlet")))
        self.tools.offer(
            {
                "parties": [(party.id, party.name) for party in project.parties.all()],
                "codes": [(code.id, code.name) for code in project.codes.all()],
                "stances": stance_choices(),
                "languages": [(tag, language_name(tag)) for tag in languages],
                "outlets": [(outlet, outlet) for outlet in outlets],
            }
        )

    def _ask_for_table(self) -> None:
        if self._view is None:
            return
        from workbench.core.exchange.matrix_tables import about_matrix, table_of

        table = table_of(self.shown, self._view.pivot)
        if target := ask_for_table(self, table.name):
            order = self.tools.wanted_order.value
            modified, waiting = self._session.project.modified(), self._view.waiting
            about = about_matrix(table, self.tools.filter_in_words, order, modified, waiting)
            self.tableRequested.emit(table, about, target)
