"""Translation outside of objects, under the names that Qt's tools look for, so that they find every text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""``translate(context, text, disambiguation="", n=-1)``; see QCoreApplication."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark *text* of a table for translation in *context*; it is translated where it is shown."""
    return text
