"""Words that Qt says itself, for languages that it does not speak: they come from our translations then.

Qt asks for them in contexts of its own; here they are only named, so that they are collected.
"""

from __future__ import annotations

from workbench.gui.translation import QT_TRANSLATE_NOOP

STANDARD_WORDS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."),
    QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."),
)
