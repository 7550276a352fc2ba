"""The session: the one project that the window shows, what is done to it, and the news of what changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workbench.core.errors import UserError
from workbench.gui.settings import LAST_FOLDER, Settings

if TYPE_CHECKING:
    from workbench.core.project.project import Project


class Session(QObject):
    """Runs operations on the open project and says what they touched. It holds no truth of its own."""

    projectClosing = Signal()
    projectChanged = Signal()
    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._project: Project | None = None

    @property
    def project(self) -> Project:
        """The open project. Only asked for where one is open."""
        if self._project is None:
            raise LookupError("no project is open")
        return self._project

    @property
    def is_open(self) -> bool:
        """Whether there is a project."""
        return self._project is not None

    @property
    def writable(self) -> bool:
        """Whether there is a project that may be changed."""
        return self._project is not None and not self._project.read_only

    def create(self, path: Path, name: str = "") -> bool:
        """Make a new project and show it; whether that worked."""
        from workbench.core.project.project import create_project

        author = self.settings.author
        return self._take(lambda: create_project(path, name=name or path.stem, author=author))

    def open(self, path: Path) -> bool:
        """Show the project at *path*; whether that worked."""
        from workbench.core.project.project import open_project

        if self._project is not None and path.exists() and path.samefile(self._project.path):
            return True  # a second opening would find the project in use, by this very window
        return self._take(lambda: open_project(path, author=self.settings.author))

    def close(self) -> None:
        """Close the project, if there is one."""
        if self._project is None:
            return
        self.projectClosing.emit()
        project, self._project = self._project, None
        try:
            project.close()
        except UserError as error:
            self.failed.emit(error)
        self.projectChanged.emit()

    def perform(self, operation: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """Run one operation of the core; its value, or None when it failed (``failed`` says why)."""
        try:
            done = operation(self.project, *arguments, **named)
        except UserError as error:
            self.failed.emit(error)
            return None
        self.changed.emit(done.changes)
        return done.value

    def remember(self, key: str, value: str, *, quietly: bool = False) -> bool:
        """Let the project remember what is no part of the work, such as where one reads; whether it could.

        One that may not be changed is left alone: the settings of the user remember it then. ``failed`` says
        why it could not, unless that shall be said later (*quietly*).
        """
        project = self.project
        try:
            if self.writable and project.setting(key) != value:
                project.set_setting(key, value)
        except UserError as error:
            if not quietly:
                self.failed.emit(error)
            return False
        return True

    def undo(self) -> None:
        """Take back the last operation."""
        self._turn(self.project.undo)

    def redo(self) -> None:
        """Do again what was undone."""
        self._turn(self.project.redo)

    def _turn(self, way: Callable[[], Any]) -> None:
        try:
            changes = way()
        except UserError as error:
            self.failed.emit(error)
            return
        self.changed.emit(changes)

    def _take(self, opening: Callable[[], Project]) -> bool:
        """Open first, then close the old one: a failure leaves the window as it was."""
        try:
            opened = opening()
        except UserError as error:
            self.failed.emit(error)
            return False
        self.close()
        self._project = opened
        self.settings.remember(opened.path)
        self.settings.set(LAST_FOLDER, str(opened.path.parent))
        self.projectChanged.emit()
        return True
