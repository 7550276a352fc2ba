"""The library panel: filter, facets, order, and the list of documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui import icons
from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.languages import language_name
from workbench.gui.library.document_delegate import DocumentDelegate
from workbench.gui.library.document_menu import DocumentMenu
from workbench.gui.library.document_model import DOCUMENT_ROLE, DocumentModel
from workbench.gui.library.selection import facets
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes


FEW = 20
"""Marks that are counted document by document; for more it is quicker to count all."""


class DocumentList(QListView):
    """The list itself: many at once can be chosen, dragged, opened."""

    openRequested = Signal(object)
    removeRequested = Signal()

    def __init__(self, model: DocumentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(DocumentDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Documents"))
        self.doubleClicked.connect(lambda _index: self.openRequested.emit(self.chosen()))

    def chosen(self) -> list[str]:
        """The ids of the selected documents, from top to bottom."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return [index.data(DOCUMENT_ROLE).id for index in rows]

    def keyPressEvent(self, event: Any) -> None:
        """Enter opens, Delete asks to remove."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selectedIndexes():
            self.openRequested.emit(self.chosen())
        elif event.key() == Qt.Key.Key_Delete and self.selectedIndexes():
            self.removeRequested.emit()
        else:
            super().keyPressEvent(event)


class LibraryPanel(QWidget):
    """See the module. ``openRequested`` carries document ids."""

    openRequested = Signal(object)
    importRequested = Signal()
    removalRequested = Signal(object)
    correctionRequested = Signal(str)
    versionRequested = Signal(str, int)

    def __init__(self, session: Session, document_mime: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marks: Counter[str] = Counter()
        self.model = DocumentModel(document_mime, self)
        self.list = DocumentList(self.model)
        self.filter = DirectionalLine()
        self.filter.setPlaceholderText(self.tr("Filter by title, outlet, author"))
        self.filter.setAccessibleName(self.tr("Filter the documents"))
        self.filter.setClearButtonEnabled(True)
        self._language = self._facet_button("language", self.tr("Language"))
        self._outlet = self._facet_button("filter", self.tr("Outlet"))
        self._order = self._facet_button("sort", self.tr("Order"))
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self._empty = EmptyState(
            "library",
            self.tr("No documents yet"),
            self.tr(
                "Import text, Markdown or web pages, singly or by the folder; or drop them on the window."
            ),
        )
        self._import = self._empty.add_button(
            self.tr("Import articles…"), self.importRequested.emit, primary=True
        )
        self._explained = Explained(self.list, self._empty)
        self._menu = DocumentMenu(session, self)
        self._lay_out()
        self._connect()
        self._paint_icons()

    def refresh(self) -> None:
        """Read the documents of the project anew."""
        if self._session.is_open:
            project = self._session.project
            self._marks = Counter(mark.document_id for mark in project.marks.all())
            chosen = self.list.chosen()
            self.model.set_documents(project.documents.all(), self._marks)
            self._choose(chosen)
        else:
            self.model.set_documents([], {})
        self._import.setEnabled(self._session.writable)
        self._say_count()

    def heed(self, changes: Changes) -> None:
        """Read anew what *changes* touched."""
        if changes.touches("documents"):
            self.refresh()
        elif changes.touches("marks"):
            marks = self._session.project.marks
            known = [mark for mark_id in changes.ids("marks") if (mark := marks.find(mark_id))]
            if len(known) < len(changes.ids("marks")) or len(known) > FEW:
                self._marks = Counter(mark.document_id for mark in marks.all())
            else:
                for document_id in {mark.document_id for mark in known}:
                    self._marks[document_id] = len(marks.where(document_id=document_id))
            self.model.set_marks(self._marks)

    def put_above(self, widget: QWidget) -> None:
        """Put *widget* above the documents."""
        self._column.insertWidget(0, widget)

    def reset(self) -> None:
        """Forget filter and facets: another project is open."""
        self.filter.clear()
        self.model.listing = replace(self.model.listing, words="", language=None, outlet=None)
        self.refresh()

    def choose(self, document_id: str) -> None:
        """Show that this document is the one in front."""
        if document_id and document_id not in self.list.chosen():
            self._choose([document_id])

    def set_open(self, ids: frozenset[str]) -> None:
        """Show which documents stand on the board."""
        self.model.set_open(ids)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _lay_out(self) -> None:
        strip = QWidget()
        strip.setProperty("strip", True)
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self._count, 1)
        for button in (self._language, self._outlet, self._order):
            tools.addWidget(button)
        top = QVBoxLayout(strip)
        top.setContentsMargins(10, 8, 8, 4)
        top.setSpacing(4)
        top.addWidget(self.filter)
        top.addLayout(tools)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._explained, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda words: self._list(words=words))
        self.list.openRequested.connect(self.openRequested)
        self.list.removeRequested.connect(lambda: self.removalRequested.emit(self.list.chosen()))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._menu.openRequested.connect(self.openRequested)
        self._menu.removalRequested.connect(self.removalRequested)
        self._menu.correctionRequested.connect(self.correctionRequested)
        self._menu.versionRequested.connect(self.versionRequested)

    def _facet_button(self, drawing: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(drawing)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill(drawing, menu))
        button.setMenu(menu)
        return button

    def _fill(self, drawing: str, menu: QMenu) -> None:
        languages, outlets = facets(self._session.project.documents.all() if self._session.is_open else [])
        listing = self.model.listing
        menu.clear()
        if drawing == "language":
            entries = [(f"{language_name(tag) or self.tr('unknown')}  {n}", tag) for tag, n in languages]
            self._choices(menu, [(self.tr("All languages"), None), *entries], listing.language, "language")
        elif drawing == "filter":
            entries = [(f"{outlet or self.tr('unknown')}  {n}", outlet) for outlet, n in outlets[:40]]
            self._choices(menu, [(self.tr("All outlets"), None), *entries], listing.outlet, "outlet")
        else:
            self._choices(menu, self._orders(), listing.order, "order")

    def _orders(self) -> list[tuple[str, str | None]]:
        return [
            (self.tr("Newest first"), "newest"),
            (self.tr("Oldest first"), "oldest"),
            (self.tr("By title"), "title"),
            (self.tr("By outlet"), "outlet"),
            (self.tr("By language"), "language"),
            (self.tr("In order of import"), "imported"),
        ]

    def _choices(
        self, menu: QMenu, entries: list[tuple[str, str | None]], present: str | None, part: str
    ) -> None:
        group = QActionGroup(menu)
        for text, value in entries:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == present)
            action.triggered.connect(self._setter(part, value))
            group.addAction(action)

    def _setter(self, part: str, value: str | None) -> Callable[[], None]:
        return lambda: self._list(**{part: value})

    def _list(self, **asked: Any) -> None:
        chosen = self.list.chosen()
        self.model.set_listing(replace(self.model.listing, **asked))
        self._choose(chosen)
        self._say_count()
        self._paint_icons()

    def _choose(self, ids: list[str]) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        for document_id in ids:
            row = self.model.row_of(document_id)
            if row >= 0:
                self.list.selectionModel().setCurrentIndex(self.model.index(row), flags)
                flags = QItemSelectionModel.SelectionFlag.Select

    def _say_count(self) -> None:
        shown, total = len(self.model.rows), self.model.total
        self._explained.show_view(total > 0)
        if shown == total:
            self._count.setText(self.tr("%n document(s)", "", total) if total else "")
        else:
            self._count.setText(self.tr("{0} of {1} documents").format(shown, total))

    def _show_menu(self, point: QPoint) -> None:
        if self.list.indexAt(point).isValid():
            self._menu.show_for(self.list.chosen(), self.list.viewport().mapToGlobal(point))

    def _paint_icons(self) -> None:
        listing = self.model.listing
        narrowed = {"language": listing.language is not None, "filter": listing.outlet is not None}
        accent = self.palette().color(self.palette().ColorRole.Accent).name()
        for button in (self._language, self._outlet, self._order):
            drawing = button.objectName()
            ink = accent if narrowed.get(drawing) else ""
            button.setIcon(icons.icon(drawing, self.palette(), ink))
