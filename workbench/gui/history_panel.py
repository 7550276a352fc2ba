"""The history: everything that was done, by whom and when; the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.fresh_when_seen import FreshWhenSeen
from workbench.gui.outline import Node, OutlineView
from workbench.gui.session import Session
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.project import Project

SHOWN = 2000
"""Rows shown; a history is read from its end."""


def in_local_time(moment: str) -> str:
    """An ISO 8601 time in UTC as the reader's clock and language write it."""
    time = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(time, "d MMM yyyy, HH:mm") if time.isValid() else moment


def history_nodes(project: Project) -> list[Node]:
    """The rows of the history of *project*."""
    words = {
        "undone": translate("History", "undone"),
        "abandoned": translate("History", "undone for good"),
    }
    nodes = []
    for entry in reversed(project.history()[-SHOWN:]):
        state = words.get(entry.state, "")
        detail = " · ".join(part for part in (in_local_time(entry.time), entry.author, state) if part)
        drawing = "undo" if entry.state != "done" else "check"
        faded = entry.state != "done"
        nodes.append(Node(str(entry.sequence), entry.name, detail, drawing, lines=1, faded=faded))
    return nodes


class HistoryPanel(FreshWhenSeen):
    """See the module."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.list = OutlineView(self.tr("History"))
        self.list.setRootIsDecorated(False)
        self._explained = Explained(
            self.list,
            EmptyState(
                "history",
                self.tr("Nothing has been done yet"),
                self.tr("Every change stands here, with its author and time. All of it can be undone."),
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._explained)

    def refresh(self) -> None:
        """Read the history anew."""
        nodes = history_nodes(self._session.project) if self._session.is_open else []
        self.list.set_nodes(nodes)
        self._explained.show_view(bool(nodes))
