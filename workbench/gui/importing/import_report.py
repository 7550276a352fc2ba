"""What became of an import: what failed with the reason, what to look at, what was there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from workbench.gui.outline import Node, OutlineView
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.operations.documents import ImportReport


class ImportSummary(QObject):
    """Says in one line what became of an import."""

    def of(self, report: ImportReport) -> str:
        """The line for the status bar."""
        imported, known, failed = len(report.imported), len(report.duplicates), len(report.failed)
        parts = (
            self.tr("%n document(s) imported", "", imported),
            self.tr("%n there already", "", known) if known else "",
            self.tr("%n failed", "", failed) if failed else "",
        )
        return " · ".join(part for part in parts if part)


def report_nodes(report: ImportReport) -> list[Node]:
    """The report as an outline, what needs attention first."""
    failed = tuple(
        Node(f"failed:{place}", failure.path, failure.reason, "warning", "warning")
        for place, failure in enumerate(report.failed)
    )
    doubtful = tuple(
        Node(f"doubt:{doubt.document_id}:{place}", doubt.path, doubt.warning, "warning", "warning")
        for place, doubt in enumerate(report.doubts)
    )
    known = tuple(
        Node(f"known:{place}", double.path, translate("Import", "the same document is there already"), "copy")
        for place, double in enumerate(report.duplicates)
    )
    new = tuple(
        Node(f"document:{document.id}", document.title, document.path, "document", language=document.language)
        for document in report.imported
    )
    groups = (
        ("failed", translate("Import", "Not imported"), failed),
        ("doubtful", translate("Import", "Imported, but to be looked at"), doubtful),
        ("known", translate("Import", "There already"), known),
        ("new", translate("Import", "Imported"), new),
    )
    return [
        Node(key, title, trailing=str(len(nodes)), strong=True, children=nodes)
        for key, title, nodes in groups
        if nodes
    ]


class ImportReportDialog(QDialog):
    """Shown when there is more to say than the status bar has: failures, doubts, documents there already."""

    documentActivated = Signal(str)

    def __init__(self, report: ImportReport, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.resize(560, 420)
        headline = QLabel(ImportSummary().of(report))
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
        kind, _, rest = key.partition(":")
        if kind in ("document", "doubt"):
            self.documentActivated.emit(rest.partition(":")[0])
            self.accept()
