"""The menus that the table of actions is sorted into."""

from __future__ import annotations

from workbench.gui.translation import QT_TRANSLATE_NOOP

SEPARATOR = "-"
MENUS: tuple[tuple[str, list[str]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "&Project"),
        [
            "project.new",
            "project.open",
            "project.sample",
            "bundle.open",
            "-",
            "import.files",
            "import.folder",
            "-",
            "export",
            "bundle.verify",
            "-",
            "project.close",
            "settings",
            "quit",
        ],
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        ["edit.undo", "edit.redo", "-", "add.claim", "add.party", "add.code", "add.memo"],
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Mark"),
        ["mark.claim", "mark.party", "mark.evidence", "mark.code", "mark.note", "-", "mark.resize"],
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Search"),
        [
            "search.here",
            "search.corpus",
            "-",
            "search.next",
            "search.previous",
            "-",
            "search.save",
            "search.mark_all",
            "search.batch",
            "-",
            "search.rebuild",
        ],
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&View"),
        [
            "view.library",
            "view.search",
            "-",
            "view.claims",
            "view.parties",
            "view.evidence",
            "view.codes",
            "-",
            "view.matrix",
            "view.memos",
            "view.history",
            "-",
            "view.left",
            "view.right",
            "view.drawer",
            "-",
            "view.sync",
            "view.reader",
            "view.close",
            "-",
            "text.larger",
            "text.smaller",
            "text.usual",
        ],
    ),
    (QT_TRANSLATE_NOOP("Actions", "&Help"), ["palette", "help.keys", "help.search", "-", "help.about"]),
)
