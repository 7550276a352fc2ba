"""What the program remembers between two starts: one small file in the user's configuration folder."""

from __future__ import annotations

import getpass
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

RECENT_LIMIT = 8
"""More would no longer be read at a glance on the start page."""
QUERY_LIMIT = 40
"""Queries recalled in a project: some days of work; what is older is better saved under a name."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One remembered value: its key in the file and what holds until it is set."""

    key: str
    default: Any


THEME = Setting("look/theme", "system")
INTERFACE_LANGUAGE = Setting("look/language", "")
TEXT_SIZE = Setting("look/text_size", 100)
READING_SIZE = Setting("reader/text_size", 100)
READING_LOOK = Setting("reader/look", "")
SEARCH_FORM = Setting("search/form", "folded")
SHOW_FACETS = Setting("search/facets", True)
SYNC_PANES = Setting("reader/sync", "off")
TWO_BY_TWO = Setting("reader/two_by_two", False)
ROOM_OFFER = Setting("reader/room_offer", True)
RIBBONS = Setting("reader/ribbons", True)
SYNC_WAY = Setting("reader/sync_way", "passage")
PAPER = Setting("reader/paper", "window")
AUTHOR = Setting("project/author", "")
LAST_FOLDER = Setting("project/last_folder", "")


class Settings(QObject):
    """Typed access to the settings file; ``changed`` names the key that was set."""

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = path.parent
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    def get(self, setting: Setting) -> Any:
        """The remembered value, or the default."""
        return self._store.value(setting.key, setting.default, type(setting.default))

    def set(self, setting: Setting, value: Any) -> None:
        """Remember *value*."""
        if value != self.get(setting):
            self._store.setValue(setting.key, value)
            self.changed.emit(setting.key)

    @property
    def author(self) -> str:
        """Under which name this analyst's operations are journalled."""
        return str(self.get(AUTHOR)) or _login_name()

    @property
    def recent(self) -> list[Path]:
        """The projects opened last that are still there, the newest first."""
        known = [Path(entry) for entry in json.loads(str(self._store.value("project/recent", "[]")))]
        return [path for path in known if path.is_file()]

    def remember(self, project: Path) -> None:
        """Put *project* at the head of the recent ones."""
        paths = [project, *(path for path in self.recent if path != project)][:RECENT_LIMIT]
        self._store.setValue("project/recent", json.dumps([str(path) for path in paths]))

    def forget(self, project: Path) -> None:
        """Take *project* off the list of the recent ones; the file stays."""
        paths = [str(path) for path in self.recent if path != project]
        self._store.setValue("project/recent", json.dumps(paths))

    def remember_layout(self, part: str, state: QByteArray) -> None:
        """Keep the geometry or the state of a window's part."""
        self._store.setValue(f"layout/{part}", state)

    def layout(self, part: str) -> QByteArray:
        """What remember_layout() kept; empty when there is none."""
        state = self._store.value(f"layout/{part}")
        return state if isinstance(state, QByteArray) else QByteArray()

    def remember_open_documents(self, project_id: str, documents: str) -> None:
        """Keep which documents of a project were open (as the reader writes them down)."""
        self._store.setValue(f"open/{project_id}", documents)

    def open_documents(self, project_id: str) -> str:
        """What remember_open_documents() kept; empty when there is nothing."""
        return str(self._store.value(f"open/{project_id}", ""))

    def queries(self, project_id: str) -> list[str]:
        """What was searched in a project, the newest first."""
        return list(json.loads(str(self._store.value(f"queries/{project_id}", "[]"))))

    def remember_query(self, project_id: str, query: str) -> None:
        """Put *query* at the head of what was searched in a project."""
        others = [known for known in self.queries(project_id) if known != query]
        kept = json.dumps([query, *others][:QUERY_LIMIT], ensure_ascii=False)
        self._store.setValue(f"queries/{project_id}", kept)

    def save(self) -> None:
        """Write now what has been set."""
        self._store.sync()


def user_settings() -> Settings:
    """The settings of the user who runs the program."""
    return Settings(Path(platformdirs.user_config_dir("muqabala", appauthor=False)) / "settings.ini")


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        # A container without an entry for its user has no login name.
        return ""
