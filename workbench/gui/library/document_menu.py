"""What can be done with documents of the list: open, correct the data, language and direction, remove."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from workbench.core.documents.document import Document
from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.form_dialog import Field, FormDialog
from workbench.gui.history_panel import in_local_time
from workbench.gui.languages import language_choices
from workbench.gui.session import Session


class DocumentMenu(QObject):
    """The context menu of the list."""

    openRequested = Signal(object)
    removalRequested = Signal(object)
    correctionRequested = Signal(str)
    versionRequested = Signal(str, int)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner

    def show_for(self, ids: list[str], place: QPoint) -> None:
        """Show the menu for these documents at *place* (global)."""
        menu = self.build(ids)
        menu.exec(place)
        menu.deleteLater()

    def build(self, ids: list[str]) -> QMenu:
        """The menu for these documents."""
        menu = QMenu(self._owner)
        palette = self._owner.palette()
        menu.addAction(
            icons.icon("panes", palette), self.tr("Open side by side"), lambda: self.openRequested.emit(ids)
        )
        menu.addSeparator()
        edit = menu.addAction(
            icons.icon("edit", palette), self.tr("Edit the data…"), lambda: self.edit(ids[0])
        )
        edit.setEnabled(self._session.writable and len(ids) == 1)
        correct = menu.addAction(self.tr("Correct the text…"), lambda: self.correctionRequested.emit(ids[0]))
        correct.setEnabled(self._session.writable and len(ids) == 1)
        if len(ids) == 1:
            self._add_versions(menu, ids[0])
        directions = menu.addMenu(self.tr("Direction"))
        directions.setEnabled(self._session.writable)
        for direction, words in (("rtl", self.tr("Right to left")), ("ltr", self.tr("Left to right"))):
            drawing = icons.icon(f"direction-{direction}", palette)
            directions.addAction(drawing, words, lambda way=direction: self._set_direction(ids, way))
        menu.addSeparator()
        remove = menu.addAction(
            icons.icon("remove", palette), self.tr("Remove…"), lambda: self.removalRequested.emit(ids)
        )
        remove.setEnabled(self._session.writable)
        return menu

    def _add_versions(self, menu: QMenu, document_id: str) -> None:
        """The texts that corrections have replaced, if there are any."""
        earlier = self._session.project.versions.where(document_id=document_id)
        if not earlier:
            return
        versions = menu.addMenu(icons.icon("history", self._owner.palette()), self.tr("Earlier versions"))
        for item in earlier:
            words = self.tr("Version {0}, replaced on {1}").format(item.number, in_local_time(item.replaced))
            told = f"{words}: {isolate(item.note)}" if item.note else words
            show = partial(self.versionRequested.emit, document_id, item.number)
            versions.addAction(told.replace("&", "&&"), show)

    def edit(self, document_id: str) -> None:
        """Ask for corrections of what is known about a document."""
        document = self._session.project.documents.get(document_id)
        dialog = FormDialog(
            self.tr("Data of the document"), self._fields(document), _metadata(document), self._owner
        )
        if dialog.exec():
            self._save(document, dialog.values())

    def _fields(self, document: Document) -> list[Field]:
        date = self.tr("2023, 2023-05, 2023-05-18 or with a time")
        return [
            Field("title", self.tr("Title"), required=True),
            Field("outlet", self.tr("Outlet"), hint=self.tr("Who published it")),
            Field("byline", self.tr("Author")),
            Field("published", self.tr("Published"), hint=date),
            Field("url", self.tr("Address"), hint="https://…"),
            Field("retrieved", self.tr("Retrieved"), hint=date),
            Field("language", self.tr("Language"), "choice", language_choices(document.language)),
        ]

    def _save(self, document: Document, values: dict[str, str]) -> None:
        from workbench.core.project.operations import documents

        language = values.pop("language")
        if values != {key: getattr(document, key) for key in values}:
            self._session.perform(documents.edit_document, document.id, **values)
        if language != document.language:
            self._session.perform(documents.set_language, document.id, language)

    def _set_direction(self, ids: list[str], direction: str) -> None:
        from workbench.core.project.operations import documents

        for document_id in ids:
            self._session.perform(documents.set_direction, document_id, direction)


def _metadata(document: Document) -> dict[str, str]:
    keys = ("title", "outlet", "byline", "published", "url", "retrieved", "language")
    return {key: getattr(document, key) for key in keys}
