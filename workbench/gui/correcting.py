"""Correcting texts in the window: the dialog, and earlier versions in windows of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.documents.version import TextVersion
from workbench.core.text.isolates import isolate
from workbench.gui.history_panel import in_local_time
from workbench.gui.jobs import Jobs
from workbench.gui.mark_faces import Faces
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.mark_view import MarkView
from workbench.gui.reading import SHOWN_OF_MARKS, reader_palette
from workbench.gui.session import Session
from workbench.gui.theme import theme_of
from workbench.gui.versions.version_window import VersionWindow

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes

_ASIDE = 460
"""Pixels of a version that stands beside the present text."""
_SHARE = 0.58
"""Of the window's height, so that the list of orphans below can be seen."""


class Correcting(QObject):
    """See the module. ``orphansLeft`` tells that a correction has left some, ``placeExpected`` about where
    in the present text the words of one would stand (a document's id and a span)."""

    said = Signal(str)
    orphansLeft = Signal()
    placeExpected = Signal(str, object)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self._shown: dict[tuple[str, int], VersionWindow] = {}
        session.projectClosing.connect(self.close_all)
        session.changed.connect(self._heed)

    def correct(self, document_id: str) -> None:
        """Let a document's text be corrected."""
        from workbench.core.annotations.carrying import Fate
        from workbench.core.project.operations.correction import take_correction
        from workbench.gui.versions.correction_dialog import CorrectionDialog

        if not self._session.writable:
            return
        dialog = CorrectionDialog(self._session.project, document_id, self._jobs, self._window)
        accepted = dialog.exec() and dialog.correction
        note = dialog.note.text()
        dialog.deleteLater()
        if not accepted:
            return
        done = self._session.perform(take_correction, accepted, note)
        if done is None:
            return
        lost = len(done.having(Fate.ORPHANED))
        if lost:
            self.said.emit(self.tr("%n mark(s) became orphans: their words are gone.", "", lost))
            self.orphansLeft.emit()
        else:
            self.said.emit(self.tr("The text is corrected; its marks went along."))

    def show_version(self, document_id: str, number: int) -> VersionWindow:
        """Show an earlier version beside the window."""
        from workbench.core.project.versions import versions_of

        key = document_id, number
        window = self._shown.get(key)
        if window is None:
            versions = versions_of(self._session.project, document_id)
            version = next(item for item in versions if item.number == number)
            window = self._shown[key] = self._window_of(version, len(versions) + 1)
        window.show()
        window.raise_()
        return window

    def show_old_place(self, mark_id: str) -> None:
        """Show where an orphan stands, in its version."""
        from workbench.core.project.expected_places import expected_place
        from workbench.core.project.versions import orphans_of

        mark = self._session.project.marks.find(mark_id) if mark_id else None
        if mark is None:
            return
        for orphan in orphans_of(self._session.project, mark.document_id):
            if orphan.mark.id == mark_id:
                window = self.show_version(mark.document_id, orphan.version.number)
                self._put_aside(window)
                window.show_mark(mark_id, mark.span)
                self.placeExpected.emit(mark.document_id, expected_place(self._session.project, orphan))

    def _heed(self, changes: Changes) -> None:
        """Show no mark that was put back, and no version that has another number by now."""
        if changes.touches("versions"):
            self.close_all()
        elif changes.touches(*SHOWN_OF_MARKS):
            for (document_id, number), window in self._shown.items():
                window.surface.set_marks(self._left_in(document_id, number))

    def close_all(self) -> None:
        """Close the versions: their number may no longer be what they say."""
        for window in self._shown.values():
            window.close()
            window.deleteLater()
        self._shown.clear()

    def _put_aside(self, window: VersionWindow) -> None:
        """Let *window* cover the library rather than the text in which a place is sought."""
        window.resize(_ASIDE, round(_SHARE * self._window.height()))
        begins = self._window.mapToGlobal(self._window.rect().topLeft())
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            begins.setX(begins.x() + self._window.width() - _ASIDE)
        begins.setY(begins.y() + (self._window.height() - window.height()) // 5)
        window.move(begins)

    def _window_of(self, version: TextVersion, total: int) -> VersionWindow:
        project = self._session.project
        document = project.documents.get(version.document_id)
        view = DocumentView(
            document.id,
            document.title,
            document.outlet,
            document.published,
            version.language,
            project.text_of_version(version),
            project.passages_of_version(version),
        )
        marks = self._left_in(document.id, version.number)
        palette = reader_palette(theme_of(self._window.palette()))
        return VersionWindow(view, self._notice(version, total), marks, palette, self._window)

    def _left_in(self, document_id: str, number: int) -> list[MarkView]:
        """The faces of the orphans that stand in a version."""
        from workbench.core.project.versions import orphans_of

        project = self._session.project
        left = [orphan.mark for orphan in orphans_of(project, document_id) if orphan.version.number == number]
        faces = Faces(project)
        return [face for mark in left for face in faces.left_behind(mark)]

    def _notice(self, version: TextVersion, total: int) -> str:
        told = self.tr("Version {0} of {1}, replaced on {2} by {3}").format(
            version.number, total, isolate(in_local_time(version.replaced)), isolate(version.replaced_by)
        )
        return f"{told}: {isolate(version.note)}" if version.note else told
