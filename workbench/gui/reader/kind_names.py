"""What the kinds of marks are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.gui.reader.mark_view import MarkKind


def kind_name(kind: MarkKind) -> str:
    """What a kind of marks is called, in the language of the interface."""
    return {
        "claim": QCoreApplication.translate("Reader", "Claim"),
        "party": QCoreApplication.translate("Reader", "Party"),
        "evidence": QCoreApplication.translate("Reader", "Evidence"),
        "code": QCoreApplication.translate("Reader", "Code"),
        "note": QCoreApplication.translate("Reader", "Note"),
    }[kind]
