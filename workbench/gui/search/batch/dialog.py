"""The window of a batch search: the list on one side, what each line has found on the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workbench.core.errors import UserError
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.search.batch.lines import counted
from workbench.gui.search.batch.list_form import ListForm
from workbench.gui.search.batch.table import BatchTable

if TYPE_CHECKING:
    from workbench.core.project.batch_tables import BatchLine

EDGE = 18


class BatchDialog(QDialog):
    """``runRequested`` and ``cancelRequested`` for the run, ``exportRequested`` for a file.

    It stays open beside the window, and keeps what was found when it is closed.
    """

    runRequested = Signal()
    cancelRequested = Signal()
    exportRequested = Signal()

    def __init__(self, languages: Iterable[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Batch search"))
        self.resize(980, 620)
        self.running = False
        self.form = ListForm(languages)
        self.table = BatchTable()
        self.run = QPushButton(self.tr("Search"))
        self.run.setProperty("primary", True)
        self.export = QPushButton(self.tr("Export…"))
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Lines shown"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.said = QLabel()
        self.said.setProperty("muted", True)
        self.said.setWordWrap(True)
        self._empty = EmptyState(
            "batch",
            self.tr("A whole list at once"),
            self.tr("Names, phrases or queries, thousands of them. A line that is refused stops no other."),
        )
        self._explained = Explained(self.table, self._empty)
        self._explained.show_view(False)
        for button in (self.run, self.export):
            button.setAutoDefault(False)
        self._fill_kinds()
        self._lay_out()
        self.run.clicked.connect(self._press)
        self.export.clicked.connect(self.exportRequested)
        self.which.currentIndexChanged.connect(self._show_kind)
        self.form.textChanged.connect(self._show_state)
        self._show_state()

    def begin(self, *, is_query: bool) -> None:
        """A run begins."""
        self.running = True
        self.table.batch.clear(is_query=is_query)
        self._explained.show_view(True)
        self._show_state()

    def add_lines(self, lines: Sequence[BatchLine]) -> None:
        """Further lines have been searched."""
        self.table.batch.add_lines(lines)
        self._count()

    def finish(self, lines: Sequence[BatchLine]) -> None:
        """All lines have been searched, and their first places are known."""
        self.table.batch.set_lines(lines)
        self._count()

    def show_progress(self, done: int, total: int, _what: str) -> None:
        """How far the run has come."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def end(self) -> None:
        """The run is over, whole or not."""
        self.running = False
        self._explained.show_view(bool(self.table.batch.lines))
        self._show_state()

    def show_problem(self, error: UserError) -> None:
        """Say why the list cannot be searched."""
        self._say(f"{error.problem} {error.remedy}".strip(), danger=True)

    def _press(self) -> None:
        (self.cancelRequested if self.running else self.runRequested).emit()

    def _fill_kinds(self) -> None:
        kinds = (
            ("all", self.tr("All lines")),
            ("found", self.tr("With documents")),
            ("nothing", self.tr("Without any")),
            ("refused", self.tr("Refused")),
        )
        for which, text in kinds:
            self.which.addItem(text, which)

    def _show_kind(self) -> None:
        self.table.batch.show_only(self.which.currentData())

    def _show_state(self) -> None:
        has_list = bool(self.form.text.toPlainText().strip())
        self.run.setText(self.tr("Cancel") if self.running else self.tr("Search"))
        self.run.setEnabled(self.running or has_list)
        self.progress.setVisible(self.running)
        self.form.setEnabled(not self.running)
        self.export.setEnabled(not self.running and bool(self.table.batch.lines))

    def _count(self) -> None:
        counts, number = counted(self.table.batch.lines), QLocale().toString
        words = self.tr("{0} lines · {1} with documents").format(
            number(counts["all"]), number(counts["found"])
        )
        if counts["refused"]:
            words += " · " + self.tr("{0} refused").format(number(counts["refused"]))
        self._say(words)

    def _say(self, words: str, *, danger: bool = False) -> None:
        self.said.setText(words)
        self.said.setProperty("danger", danger)
        self.said.setProperty("muted", not danger)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _lay_out(self) -> None:
        beginning = QWidget()
        column = QVBoxLayout(beginning)
        column.setContentsMargins(EDGE, EDGE, EDGE // 2, EDGE)
        column.setSpacing(12)
        column.addWidget(self.form, 1)
        column.addWidget(self.run)
        end = QWidget()
        results = QVBoxLayout(end)
        results.setContentsMargins(EDGE // 2, EDGE, EDGE, EDGE)
        results.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        head.addWidget(self.which)
        head.addWidget(self.export)
        frame = QFrame()
        frame.setProperty("card", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._explained)
        results.addLayout(head)
        results.addWidget(self.progress)
        results.addWidget(frame, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(beginning)
        split.addWidget(end)
        split.setStretchFactor(1, 1)
        split.setSizes([270, 710])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
