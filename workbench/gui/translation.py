"""Translation outside of objects: named as Qt's own tools look for it, so that they find every text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""``translate(context, text, disambiguation="", n=-1)``; see QCoreApplication."""
