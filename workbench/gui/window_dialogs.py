"""What the main window asks and tells: settings, commands, keys, the sample, why a project is read-only."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

import workbench
from workbench.core.progress import Progress
from workbench.core.resources import resource
from workbench.core.text.isolates import isolate
from workbench.gui.action_table import ACTIONS
from workbench.gui.actions import translated
from workbench.gui.error_dialog import Messages
from workbench.gui.form_dialog import Field, FormDialog
from workbench.gui.languages import language_name
from workbench.gui.menus import MENUS
from workbench.gui.outline import Node, OutlineView
from workbench.gui.picker import Candidate, pick
from workbench.gui.settings import AUTHOR, INTERFACE_LANGUAGE, TEXT_SIZE, THEME, Settings
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate


def why_read_only(because: str, holder: Any) -> str:
    """Why nothing can be changed, and what to do."""
    if because == "open elsewhere":
        name = isolate(getattr(holder, "user", "") or translate("Window", "somebody"))
        return translate(
            "Window", "Read-only: {0} has this project open. Close it there, then open it again here."
        ).format(name)
    if because == "no permission":
        return translate(
            "Window", "Read-only: you may not write this file. Copy it to a folder of your own to work on it."
        )
    return translate("Window", "Read-only: the project is shown, but nothing can be changed.")


def sample_path(settings: Settings) -> Path:
    """Where the user's own copy of the sample lies: with the user's data, or with settings kept elsewhere."""
    usual = Path(platformdirs.user_config_dir("muqabala", appauthor=False))
    if settings.folder != usual:
        return settings.folder / "Sample.muqabala"
    return Path(platformdirs.user_data_dir("muqabala", appauthor=False)) / "Sample.muqabala"


def make_sample(path: Path, progress: Progress) -> Path:
    """Make the sample project at *path* and leave it closed."""
    from workbench.core.project.sample import create_sample

    path.parent.mkdir(parents=True, exist_ok=True)
    create_sample(path, progress).close()
    return path


def ask_settings(settings: Settings, window: QWidget, engine: str = "") -> str:
    """Let the settings be changed; with *engine*, which the open project is searched with, that one, too.

    Gives the name of the engine that was chosen instead; empty where none was.
    """
    before = {
        "theme": str(settings.get(THEME)),
        "language": str(settings.get(INTERFACE_LANGUAGE)),
        "size": str(settings.get(TEXT_SIZE)),
        "author": settings.author,
        "engine": engine,
    }
    fields = [*_fields_of_the_program(), *([_field_of_engine(engine)] if engine else [])]
    words = translate("Window", "Language and text size hold from the next start on.")
    dialog = FormDialog(translate("Window", "Settings"), fields, before, window, explanation=words)
    if not dialog.exec():
        return ""
    values = dialog.values()
    settings.set(THEME, values["theme"])
    settings.set(INTERFACE_LANGUAGE, values["language"])
    settings.set(TEXT_SIZE, int(values["size"]))
    settings.set(AUTHOR, values["author"].strip())
    return values["engine"] if engine and values["engine"] != engine else ""


def _fields_of_the_program() -> list[Field]:
    themes = [
        ("system", translate("Window", "Like the system")),
        ("light", translate("Window", "Light")),
        ("dark", translate("Window", "Dark")),
        ("contrast-light", translate("Window", "High contrast, light")),
        ("contrast-dark", translate("Window", "High contrast, dark")),
    ]
    languages = [("", translate("Window", "Like the system")), *translations()]
    sizes = [(str(percent), f"{percent} %") for percent in (80, 90, 100, 110, 125, 150, 175, 200)]
    size_hint = translate("Window", "Of menus and lists; documents have their own")
    return [
        Field("theme", translate("Window", "Look"), "choice", themes),
        Field("language", translate("Window", "Language"), "choice", languages),
        Field("size", translate("Window", "Text size"), "choice", sizes, hint=size_hint),
        Field(
            "author",
            translate("Window", "Your name"),
            hint=translate("Window", "Stands with every change that you make"),
        ),
    ]


def _field_of_engine(engine: str) -> Field:
    from workbench.core.project.engine_choice import engine_choices

    missing = translate("Window", "{0} (not installed)")
    choices = [
        (choice.name, choice.name if choice.installed else missing.format(isolate(choice.name)))
        for choice in engine_choices(engine)
    ]
    hint = translate("Window", "Of this project. All find the same; with another one, it is indexed anew")
    return Field("engine", translate("Window", "Search engine"), "choice", choices, hint=hint)


def translations() -> list[tuple[str, str]]:
    """The languages that the interface is translated into: tag and own name."""
    files = resource("translations").glob("muqabala_*.qm")
    tags = sorted(file.stem.removeprefix("muqabala_") for file in files)
    return [(tag, language_name(tag)) for tag in tags]


def commands(actions: Mapping[str, QAction]) -> list[Candidate]:
    """Every action that can be run now, with its menu and its key."""
    menus = {action: translated(title).replace("&", "") for title, ids in MENUS for action in ids}
    return [
        Candidate(
            spec.id,
            actions[spec.id].text().split("\t")[0].replace("&&", "&"),
            menus.get(spec.id, ""),
            spec.drawing,
            trailing=key_of(spec.id, actions),
            also=translated(spec.tooltip),
        )
        for spec in ACTIONS
        if actions[spec.id].isEnabled() and spec.id != "palette"
    ]


def key_of(action: str, actions: Mapping[str, QAction]) -> str:
    """The key of an action as this system writes it."""
    hint = next(spec.hint for spec in ACTIONS if spec.id == action)
    return hint or actions[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def run_command(actions: Mapping[str, QAction], window: QWidget) -> None:
    """Ask for a command and run it."""
    picked = pick(
        translate("Window", "Commands"),
        commands(actions),
        window,
        prompt=translate("Window", "What do you want to do?"),
    )
    if picked:
        # After the dialog has gone, so that what the command opens stands in front.
        QTimer.singleShot(0, actions[picked.key].trigger)


READER_KEYS = (
    (
        "C P E T N",
        QT_TRANSLATE_NOOP("Window", "Mark the selection as claim, party, evidence, with a code, with a note"),
    ),
    ("+ − ? .", QT_TRANSLATE_NOOP("Window", "Stance in the popup: asserts, denies, doubts, mentions")),
    ("Shift+arrows", QT_TRANSLATE_NOOP("Window", "Select by characters; with Ctrl by words")),
    ("W S", QT_TRANSLATE_NOOP("Window", "Grow the selection to whole words, to whole sentences")),
    (
        "Alt+Shift+arrows",
        QT_TRANSLATE_NOOP("Window", "← → move the end of the mark, ↑ ↓ its start; with Ctrl by words"),
    ),
    ("Alt+← Alt+→", QT_TRANSLATE_NOOP("Window", "Move the mark; with Ctrl by words")),
    ("Alt+Enter", QT_TRANSLATE_NOOP("Window", "List the marks beside this line")),
    ("Delete", QT_TRANSLATE_NOOP("Window", "Remove the current mark")),
    ("Ctrl+wheel", QT_TRANSLATE_NOOP("Window", "Larger or smaller text in one pane")),
    ("Escape", QT_TRANSLATE_NOOP("Window", "Close the popup; leave the search line")),
)


def show_keys(window: QWidget) -> None:
    """List all keys."""
    nodes = [
        Node("reader", translate("Window", "In a document"), strong=True, children=tuple(_reader_keys()))
    ]
    for title, ids in MENUS:
        rows = [spec for spec in ACTIONS if spec.id in ids and (spec.shortcut or spec.hint)]
        children = tuple(
            Node(
                spec.id,
                translated(spec.text).rstrip("…"),
                drawing=spec.drawing,
                trailing=_key(spec.shortcut, spec.hint),
            )
            for spec in rows
        )
        nodes.append(Node(title, translated(title).replace("&", ""), strong=True, children=children))
    dialog = QDialog(window)
    dialog.setWindowTitle(translate("Window", "Keys"))
    dialog.resize(520, 620)
    outline = OutlineView(translate("Window", "Keys"))
    outline.set_nodes([node for node in nodes if node.children])
    outline.expandAll()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(14, 14, 14, 12)
    column.addWidget(outline, 1)
    column.addWidget(buttons)
    dialog.exec()


def _reader_keys() -> list[Node]:
    return [Node(keys, translate("Window", words), trailing=keys) for keys, words in READER_KEYS]


def _key(shortcut: str, hint: str) -> str:
    return hint or QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def show_about(messages: Messages) -> None:
    """Say what this is."""
    messages.tell(
        f"Muqabala {workbench.__version__}",
        translate("Window", "A workbench for comparing what articles in many languages say about one story.")
        + "\n\n"
        + translate(
            "Window",
            "Apache License 2.0. It uses Qt (LGPL). Nothing that you read or write leaves this machine.",
        ),
    )
