"""One list of the annotation column: filter, a button for a new item, the outline, the menu of an item."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.gui import icons
from workbench.gui.annotations.editors import Editors
from workbench.gui.annotations.nodes import matching, split
from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.fresh_when_seen import FreshWhenSeen
from workbench.gui.mark_mime import ClaimDrop
from workbench.gui.outline import KEY_ROLE, Node, OutlineView
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.project import Project

Nodes = Callable[["Project"], Iterable[Node]]
Entry = tuple[str, str, Callable[[], object]]


class ItemList(FreshWhenSeen):
    """See the module. ``markActivated`` asks to show a mark, ``documentActivated`` an article."""

    markActivated = Signal(str)
    documentActivated = Signal(str)

    def __init__(
        self,
        session: Session,
        editors: Editors,
        name: str,
        nodes: Nodes,
        empty: EmptyState,
        add: tuple[str, Callable[[], object]] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editors = editors
        self._nodes = nodes
        self.list = OutlineView(name)
        self.filter = DirectionalLine()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter: {0}").format(name))
        self.filter.setClearButtonEnabled(True)
        self._add = QToolButton()
        self._explained = Explained(self.list, empty)
        self._nothing_to_do = add is None
        if add is not None:
            self._add.setToolTip(add[0])
            self._add.setAccessibleName(add[0])
            self._add.clicked.connect(lambda: add[1]())
        self.drop = ClaimDrop(self.list.viewport(), self._claim_at, self)
        self._lay_out()
        self.filter.textChanged.connect(self.refresh)
        self.list.opened.connect(self._open)
        self.list.menuRequested.connect(self._show_menu)
        self.list.removeRequested.connect(self._remove)
        self._paint_icons()

    def refresh(self) -> None:
        """Read the items of the project anew."""
        nodes = list(self._nodes(self._session.project)) if self._session.is_open else []
        shown = matching(nodes, self.filter.text()) if self.filter.text().strip() else nodes
        self.list.set_nodes(shown)
        self._explained.show_view(bool(nodes))
        self._add.setEnabled(self._session.writable)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def menu_for(self, key: str) -> QMenu:
        """What can be done with the item *key*."""
        menu = QMenu(self)
        writable = self._session.writable
        for drawing, text, run in self._entries(key):
            if drawing == "-":
                menu.addSeparator()
                continue
            action = menu.addAction(icons.icon(drawing, self.palette()), text, run)
            action.setEnabled(writable or drawing in ("next", "export"))
        return menu

    def _lay_out(self) -> None:
        strip = QWidget()
        strip.setProperty("strip", True)
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(4)
        row.addWidget(self.filter, 1)
        row.addWidget(self._add)
        self._add.setVisible(not self._nothing_to_do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._explained, 1)

    def _paint_icons(self) -> None:
        self._add.setIcon(icons.icon("add", self.palette()))

    def _claim_at(self, place: QPoint) -> str:
        """The claim at a point, or above the row there; none in lists of other things."""
        index = self.list.indexAt(place)
        while index.isValid():
            kind, item_id = split(index.data(KEY_ROLE))
            if kind == "claim":
                return item_id if self._session.writable else ""
            index = index.parent()
        return ""

    def _open(self, key: str) -> None:
        kind, item_id = split(key)
        if place := self._place(kind, item_id):
            self.markActivated.emit(place)
        elif self._session.writable:
            edit = {
                "claim": self._editors.edit_claim,
                "party": self._editors.edit_party,
                "code": self._editors.edit_code,
                "memo": self._editors.edit_memo,
                "evidence": self._editors.edit_evidence,
            }.get(kind)
            if edit:
                edit(item_id)

    def _place(self, kind: str, item_id: str) -> str:
        """The mark that an item stands on, if any."""
        project = self._session.project
        if kind == "statement":
            return project.statements.get(item_id).mark_id
        if kind == "evidence":
            return project.evidence.get(item_id).mark_id
        if kind == "mention":
            return item_id.split("/")[0]
        return item_id if kind == "mark" else ""

    def _remove(self, key: str) -> None:
        if self._session.writable:
            self._editors.remove(key)

    def _show_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu_for(key)
        menu.exec(place)
        menu.deleteLater()

    def _entries(self, key: str) -> list[Entry]:
        kind, item_id = split(key)
        entries: list[Entry] = []
        if mark := self._place(kind, item_id):
            entries.append(("next", self.tr("Go to the passage"), lambda: self.markActivated.emit(mark)))
        entries += self._own_entries(kind, item_id)
        if kind in ("claim", "party", "code", "evidence", "statement", "mark"):
            entries += [
                ("-", "", self.refresh),
                ("note", self.tr("Write a memo…"), lambda: self._editors.new_memo(kind, item_id)),
                ("relation", self.tr("Link to…"), lambda: self._editors.new_relation(kind, item_id)),
            ]
        entries += [("-", "", self.refresh), ("remove", self.tr("Remove"), lambda: self._remove(key))]
        return entries

    def _own_entries(self, kind: str, item_id: str) -> list[Entry]:
        editors = self._editors
        if kind == "claim":
            return [
                ("edit", self.tr("Edit…"), lambda: editors.edit_claim(item_id)),
                ("merge", self.tr("Merge into another…"), lambda: editors.merge_claim(item_id)),
                ("evidence", self.tr("Attach a file as evidence…"), lambda: editors.attach_evidence(item_id)),
            ]
        if kind == "party":
            return [
                ("edit", self.tr("Edit…"), lambda: editors.edit_party(item_id)),
                ("add", self.tr("Add a name…"), lambda: editors.add_name(item_id)),
                ("close", self.tr("Remove a name…"), lambda: editors.remove_name(item_id)),
                ("merge", self.tr("Merge into another…"), lambda: editors.merge_party(item_id)),
            ]
        if kind == "code":
            return [
                ("edit", self.tr("Edit…"), lambda: editors.edit_code(item_id)),
                ("add", self.tr("New code below…"), lambda: editors.new_code(item_id)),
            ]
        if kind == "memo":
            return [("edit", self.tr("Edit…"), lambda: editors.edit_memo(item_id))]
        if kind == "evidence":
            return self._evidence_entries(item_id)
        return []

    def _evidence_entries(self, item_id: str) -> list[Entry]:
        entries: list[Entry] = [("edit", self.tr("Grade…"), lambda: self._editors.edit_evidence(item_id))]
        if self._session.project.evidence.get(item_id).attachment_sha256:
            entries.append(
                ("export", self.tr("Save the file…"), lambda: self._editors.save_attachment(item_id))
            )
        return entries
