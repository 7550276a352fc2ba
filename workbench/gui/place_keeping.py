"""Notes where one reads as soon as one rests, so that a program that is killed has not forgotten it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from workbench.gui.reading import Reading
from workbench.gui.session import Session

REST = 1_500
"""Milliseconds without scrolling, a step of the caret or a moved pane until the board is noted: who reads on
does not wait for the disk (some 10 ms), and who pauses to read a line has his place kept."""
STIRRING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.ParentChange)


class PlaceKeeping(QObject):
    """Watches the board of *reading*. What it notes is no operation: undo and history know nothing of it."""

    kept = Signal()

    def __init__(self, session: Session, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = reading
        self._refused = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._keep)
        reading.documentOpened.connect(self._watch)
        reading.documentsChanged.connect(self._stir)
        reading.board.documentActivated.connect(self._stir)
        session.projectClosing.connect(self._rest.stop)
        session.projectChanged.connect(self._begin)

    def _watch(self, document_id: str) -> None:
        pane = self._reading.board.pane(document_id)
        pane.surface.verticalScrollBar().valueChanged.connect(self._stir)
        pane.surface.cursorPositionChanged.connect(self._stir)
        pane.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A pane is moved or resized, or stands elsewhere."""
        if event.type() in STIRRING:
            self._stir()
        return False

    def _stir(self, *_: object) -> None:
        """Something has changed: wait until it rests."""
        if not self._refused:
            self._rest.start()

    def _begin(self) -> None:
        """Another project, or none: what was stirred belongs to the last one."""
        self._refused = False
        self._rest.stop()

    def _keep(self) -> None:
        if not self._session.is_open:
            return
        # A disk that is full is told of when something is done or the project is closed, not at every pause.
        self._refused = not self._reading.remember(quietly=True)
        self.kept.emit()
