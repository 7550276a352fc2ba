"""What is said of the marks under the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from workbench.core.text.isolates import isolate
from workbench.gui.reader.mark_view import MarkView

MOST = 5
"""Marks told in full; a tooltip that is taller than a hand covers what it explains."""


def tooltip_of(views: Sequence[MarkView]) -> str:
    """Who, when and what of each mark as rich text, "" for none."""
    parts = [_paragraph(view) for view in views[:MOST]]
    if len(views) > MOST:
        more = QCoreApplication.translate("Reader", "and %n more", None, len(views) - MOST)
        parts.append(f"<p>{escape(more)}</p>")
    return f"<html>{''.join(parts)}</html>" if parts else ""


def _paragraph(view: MarkView) -> str:
    lines = [line for line in (view.label, *view.tooltip.splitlines()) if line]
    shown = [escape(isolate(line)) for line in dict.fromkeys(lines)]
    if not shown:
        return ""
    return f"<p><b>{shown[0]}</b>{''.join(f'<br/>{line}' for line in shown[1:])}</p>"
