"""What became of an import: what failed with the reason, what was there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from workbench.gui.outline import Node, OutlineView

if TYPE_CHECKING:
    from workbench.core.project.operations.documents import ImportReport


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Import", text, "", n)


def in_one_line(report: ImportReport) -> str:
    """The report for the status bar."""
    parts = [_tr("%n article(s) imported", len(report.imported))]
    if report.duplicates:
        parts.append(_tr("%n there already", len(report.duplicates)))
    if report.failed:
        parts.append(_tr("%n failed", len(report.failed)))
    return " · ".join(parts)


def report_nodes(report: ImportReport) -> list[Node]:
    """The report as an outline, what needs attention first."""
    failed = tuple(
        Node(f"failed:{place}", failure.path, failure.reason, "warning", "warning")
        for place, failure in enumerate(report.failed)
    )
    known = tuple(
        Node(f"known:{place}", double.path, _tr("the same article is there already"), "copy")
        for place, double in enumerate(report.duplicates)
    )
    new = tuple(
        Node(f"document:{document.id}", document.title, document.path, "document", language=document.language)
        for document in report.imported
    )
    groups = (
        ("failed", _tr("Not imported"), failed),
        ("known", _tr("There already"), known),
        ("new", _tr("Imported"), new),
    )
    return [
        Node(key, title, trailing=str(len(nodes)), strong=True, children=nodes)
        for key, title, nodes in groups
        if nodes
    ]


class ImportReportDialog(QDialog):
    """Shown when something failed or was there already; otherwise the status bar says it all."""

    documentActivated = Signal(str)

    def __init__(self, report: ImportReport, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.resize(560, 420)
        headline = QLabel(in_one_line(report))
        headline.setProperty("heading", True)
        words = QLabel(self.tr("What could not be imported was left out; everything else is in the project."))
        words.setWordWrap(True)
        words.setProperty("muted", True)
        words.setVisible(bool(report.failed))
        self.list = OutlineView(self.tr("Imported files"))
        self.list.set_nodes(report_nodes(report))
        self.list.expandAll()
        self.list.opened.connect(self._open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (headline, words):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _open(self, key: str) -> None:
        kind, _, document_id = key.partition(":")
        if kind == "document":
            self.documentActivated.emit(document_id)
            self.accept()
