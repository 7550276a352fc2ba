"""Saved searches in the library: saved, looked at, renamed and removed, and what is new in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.conftest import bring_in, document_called, search_for, settle
from tests.gui.search.conftest import found
from workbench.core.project.changes import Done
from workbench.core.project.operations.documents import remove_documents
from workbench.core.project.project import Project
from workbench.core.search.request import Filters
from workbench.gui.form_dialog import FormDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.outline import Node
from workbench.gui.search.result_list import NEW_ROLE
from workbench.gui.search.saved_rows import NEW


@pytest.fixture
def typed_name(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Dialogs that ask for a name are answered with the last of these; what they proposed is added."""
    names = ["A name"]

    def answer(dialog: FormDialog) -> bool:
        line = dialog.editor("name")
        assert isinstance(line, QLineEdit)
        proposed = line.text()
        line.setText(names[-1])
        names.insert(0, proposed)
        return True

    monkeypatch.setattr(FormDialog, "exec", answer)
    return names


def save(window: MainWindow, query: str, names: list[str], name: str, qtbot: QtBot) -> None:
    search_for(window, query, qtbot)
    names.append(name)
    window.actions_by_id["search.save"].trigger()
    qtbot.waitUntil(lambda: name in [node.text for node in rows(window)])
    settle(window, qtbot)


def rows(window: MainWindow) -> list[Node]:
    return list(window.parts.saved.list.outline.nodes)


def counted(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until every row has its number."""
    qtbot.waitUntil(lambda: all(node.trailing for node in rows(window)))
    settle(window, qtbot)


def article(folder: Path, name: str, text: str) -> list[Path]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return [path]


def test_a_search_is_saved_with_its_filters_and_tells_what_is_new(
    dated: MainWindow, typed_name: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    assert not dated.parts.saved.isVisible()  # nothing is saved yet
    search_for(dated, "Nordwind", qtbot)
    dated.searching.narrow(Filters().excluding("language", "ar"))
    settle(dated, qtbot)
    typed_name.append("Outside")
    dated.actions_by_id["search.save"].trigger()
    qtbot.waitUntil(lambda: len(rows(dated)) == 1)
    assert typed_name[0] == "Nordwind"  # what was proposed
    counted(dated, qtbot)
    (row,) = rows(dated)
    assert (row.text, row.trailing, row.ink) == ("Outside", "2", "")
    assert "العربية" in row.tooltip

    bring_in(dated, article(tmp_path, "new.txt", "Der Konzern Nordwind schweigt dazu weiterhin.\n"), qtbot)
    qtbot.waitUntil(lambda: rows(dated)[0].ink == NEW)
    assert rows(dated)[0].trailing == "1"

    search_for(dated, "", qtbot)
    dated.commands.show_library()
    shown = dated.parts.saved.list
    place = shown.visualRect(shown.outline.index(0, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: rows(dated)[0].ink == "")
    settle(dated, qtbot)
    assert sorted(found(dated)) == ["berlin.txt", "delhi.txt", "new.txt"]
    assert dated.parts.search.chips.isVisible()
    model = dated.parts.search.list.results
    new = {row.document.path: model.data(model.index(at), NEW_ROLE) for at, row in enumerate(model.rows)}
    assert new == {"berlin.txt": False, "delhi.txt": False, "new.txt": True}
    search_for(dated, "Klage", qtbot)
    assert not model.new


def test_looking_and_everything_else_can_be_undone(
    dated: MainWindow, typed_name: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    save(dated, "Nordwind", typed_name, "Company", qtbot)
    bring_in(dated, article(tmp_path, "new.txt", "Nordwind schweigt dazu weiterhin.\n"), qtbot)
    qtbot.waitUntil(lambda: rows(dated)[0].ink == NEW)
    shown = dated.parts.saved.list
    shown.setCurrentIndex(shown.outline.index(0, 0))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(dated)[0].ink == "")
    dated.commands.undo()
    qtbot.waitUntil(lambda: rows(dated)[0].ink == NEW)

    typed_name.append("The company")
    qtbot.keyClick(shown, Qt.Key.Key_F2)
    assert [row.text for row in rows(dated)] == ["The company"]
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    assert rows(dated) == []
    assert not dated.parts.saved.isVisible()
    dated.commands.undo()
    dated.commands.undo()
    assert [row.text for row in rows(dated)] == ["Company"]
    settle(dated, qtbot)


def test_the_menu_lets_a_search_ask_for_what_is_searched_now(
    dated: MainWindow, typed_name: list[str], qtbot: QtBot
) -> None:
    save(dated, "Nordwind", typed_name, "Company", qtbot)
    search_for(dated, "Klage", qtbot)
    search_id = rows(dated)[0].key
    dated.saved._show()
    search, _, rename, exchange, _remove = dated.parts.saved.menu_for(search_id).actions()
    assert rename.isEnabled()
    exchange.trigger()
    counted(dated, qtbot)
    qtbot.waitUntil(lambda: rows(dated)[0].trailing == "1")
    assert dated.session.project.saved_searches.get(search_id).query == "Klage"
    search.trigger()
    settle(dated, qtbot)
    assert found(dated) == ["berlin.txt"]


def test_what_was_removed_is_no_longer_counted(
    dated: MainWindow, typed_name: list[str], qtbot: QtBot
) -> None:
    save(dated, "Nordwind", typed_name, "Company", qtbot)
    counted(dated, qtbot)
    assert rows(dated)[0].trailing == "3"
    dated.session.perform(remove_documents, [document_called(dated, "berlin.txt")])
    qtbot.waitUntil(lambda: rows(dated)[0].trailing == "2")
    settle(dated, qtbot)


def test_nothing_is_saved_without_a_search(dated: MainWindow, typed_name: list[str], qtbot: QtBot) -> None:
    dated.actions_by_id["search.save"].trigger()
    assert "Search for something first" in dated.parts.status.currentMessage()
    settle(dated, qtbot)


def test_a_search_that_cannot_be_run_says_why(
    dated: MainWindow, typed_name: list[str], shown_errors: list[str], qtbot: QtBot
) -> None:
    save(dated, "Nordwind", typed_name, "Company", qtbot)
    search = dated.session.project.saved_searches.all()[0]

    def spoil(project: Project) -> Done[None]:
        changed = replace(search, query="Nordwind AND")
        return project.perform("Spoil", lambda: project.saved_searches.update(changed))

    dated.session.perform(spoil)
    qtbot.waitUntil(lambda: rows(dated)[0].drawing == "warning")
    dated.saved.open(search.id)
    settle(dated, qtbot)
    assert len(shown_errors) == 1
    assert "AND" in shown_errors[0]
