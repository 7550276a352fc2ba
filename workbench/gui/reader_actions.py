"""What can be done with the documents on the board: rows of the table of actions."""

from __future__ import annotations

from workbench.gui.action_spec import ActionSpec
from workbench.gui.translation import QT_TRANSLATE_NOOP

READER_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "view.sync",
        QT_TRANSLATE_NOOP("Actions", "Scroll panes together"),
        "toggle_sync",
        drawing="sync",
        shortcut="Ctrl+L",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Scroll all panes together, or each for itself"),
        checkable=True,
    ),
    ActionSpec(
        "sync.off",
        QT_TRANSLATE_NOOP("Actions", "Scroll each pane for itself"),
        "sync_off",
        tooltip=QT_TRANSLATE_NOOP("Actions", "The other panes stay where they are"),
        checkable=True,
    ),
    ActionSpec(
        "sync.position",
        QT_TRANSLATE_NOOP("Actions", "Scroll together by position"),
        "sync_by_position",
        tooltip=QT_TRANSLATE_NOOP("Actions", "The other panes follow to the same share of their text"),
        checkable=True,
    ),
    ActionSpec(
        "sync.passage",
        QT_TRANSLATE_NOOP("Actions", "Scroll together by passage"),
        "sync_by_passage",
        tooltip=QT_TRANSLATE_NOOP("Actions", "The other panes follow to the passage that belongs to yours"),
        checkable=True,
    ),
    ActionSpec(
        "view.ribbons",
        QT_TRANSLATE_NOOP("Actions", "Copied passages"),
        "toggle_ribbons",
        drawing="copy",
        shortcut="Ctrl+Shift+B",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Tint what the open documents share, and join it by ribbons"),
        checkable=True,
    ),
    ActionSpec(
        "view.counterpart",
        QT_TRANSLATE_NOOP("Actions", "Same passage in the other document"),
        "show_counterpart",
        shortcut="Ctrl+Shift+J",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Scroll the other panes to the shared passage at the caret"),
    ),
    ActionSpec(
        "view.reader",
        QT_TRANSLATE_NOOP("Actions", "Go to the document"),
        "focus_reader",
        drawing="document",
        shortcut="F6",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Put the keyboard into the document, or into the next one"),
    ),
    ActionSpec(
        "view.close",
        QT_TRANSLATE_NOOP("Actions", "Close this document"),
        "close_document",
        drawing="close",
        shortcut="Ctrl+W",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Close the document in front"),
    ),
    ActionSpec(
        "pane.window",
        QT_TRANSLATE_NOOP("Actions", "Document in a window of its own"),
        "toggle_pane_window",
        drawing="document",
        shortcut="Ctrl+Shift+D",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Take the document off the board, or put it back"),
    ),
    ActionSpec(
        "pane.before",
        QT_TRANSLATE_NOOP("Actions", "Move the pane towards the start"),
        "move_pane_before",
        shortcut="Ctrl+Shift+PgUp",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Let the document in front change places with the one before"),
    ),
    ActionSpec(
        "pane.after",
        QT_TRANSLATE_NOOP("Actions", "Move the pane towards the end"),
        "move_pane_after",
        shortcut="Ctrl+Shift+PgDown",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Let the document in front change places with the next one"),
    ),
    ActionSpec(
        "text.larger",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        "larger_text",
        shortcut="Ctrl++",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Larger reading text"),
    ),
    ActionSpec(
        "text.smaller",
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        "smaller_text",
        shortcut="Ctrl+-",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Smaller reading text"),
    ),
    ActionSpec(
        "text.usual",
        QT_TRANSLATE_NOOP("Actions", "Usual text size"),
        "usual_text",
        shortcut="Ctrl+0",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Reading text at its usual size"),
    ),
    ActionSpec(
        "paper.window",
        QT_TRANSLATE_NOOP("Actions", "Page like the window"),
        "paper_like_window",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Documents in the colours of the window"),
        checkable=True,
    ),
    ActionSpec(
        "paper.day",
        QT_TRANSLATE_NOOP("Actions", "Page by day"),
        "paper_by_day",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Documents in dark letters on white"),
        checkable=True,
    ),
    ActionSpec(
        "paper.sepia",
        QT_TRANSLATE_NOOP("Actions", "Page in sepia"),
        "paper_in_sepia",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Documents in brown letters on warm paper"),
        checkable=True,
    ),
    ActionSpec(
        "paper.night",
        QT_TRANSLATE_NOOP("Actions", "Page by night"),
        "paper_by_night",
        tooltip=QT_TRANSLATE_NOOP("Actions", "Documents in light letters on black"),
        checkable=True,
    ),
    ActionSpec(
        "view.calm",
        QT_TRANSLATE_NOOP("Actions", "Only the documents"),
        "toggle_calm",
        drawing="panes",
        shortcut="F11",
        tooltip=QT_TRANSLATE_NOOP(
            "Actions", "Hide everything else and fill the screen; Escape brings it back"
        ),
        checkable=True,
    ),
)
