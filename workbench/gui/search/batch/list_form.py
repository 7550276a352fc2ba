"""What is searched in a batch: the list itself, typed, pasted or from a file, and how its lines are read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.search.analysis import EXACT, FOLDED, STEMMED
from workbench.gui.bidi_line import DirectionalArea
from workbench.gui.languages import language_name

if TYPE_CHECKING:
    from workbench.core.project.batch_search import BatchOptions


class ListForm(QWidget):
    """``fileRequested`` asks for a file to be read into the list."""

    fileRequested = Signal()
    textChanged = Signal()

    def __init__(self, languages: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self.text = DirectionalArea()
        self.text.setPlaceholderText(
            self.tr("One query on each line: type or paste them, or take them from a file.")
        )
        self.text.setAccessibleName(self.tr("Queries"))
        self.text.setTabChangesFocus(True)
        self.file = QPushButton(self.tr("From a file…"))
        self.file.setAutoDefault(False)
        self.read_as = _choice(
            self.tr("Each line is"),
            [
                ("query", self.tr("a query, with all signs")),
                ("phrase", self.tr("words that stand so")),
                ("name", self.tr("a name, in every script")),
            ],
        )
        self.form = _choice(
            self.tr("Words"),
            [
                (EXACT, self.tr("exactly as written")),
                (FOLDED, self.tr("in every spelling")),
                (STEMMED, self.tr("in all their forms")),
            ],
        )
        self.form.setCurrentIndex(1)
        self.edits = _choice(
            self.tr("Letters that may differ"), [("0", self.tr("none")), ("1", "1"), ("2", "2")]
        )
        tags = sorted((tag for tag in languages if tag), key=language_name)
        known = [(tag, language_name(tag)) for tag in tags]
        self.language = _choice(self.tr("Documents in"), [("", self.tr("all languages")), *known])
        self._lay_out()
        self.file.clicked.connect(self.fileRequested)
        self.text.textChanged.connect(self.textChanged)
        self.read_as.currentIndexChanged.connect(self._heed_kind)

    def options(self) -> BatchOptions:
        """How the lines are to be searched."""
        from workbench.core.project.batch_search import BatchOptions
        from workbench.core.search.query.listed import ReadAs

        read_as = ReadAs(self.read_as.currentData())
        edits = 0 if read_as is ReadAs.NAME else int(self.edits.currentData())
        return BatchOptions(read_as, self.form.currentData(), edits, self.language.currentData())

    def set_list(self, text: str, name: str) -> None:
        """Take the lines of a file that is called *name*."""
        self.text.setPlainText(text)
        self.name = name

    def _heed_kind(self) -> None:
        """A name is understood in every spelling anyway."""
        for choice in (self.form, self.edits):
            choice.setEnabled(self.read_as.currentData() != "name")

    def _lay_out(self) -> None:
        options = QFormLayout()
        options.setHorizontalSpacing(12)
        options.setVerticalSpacing(8)
        options.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        options.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for choice in (self.read_as, self.form, self.edits, self.language):
            label = QLabel(choice.accessibleName())
            label.setProperty("muted", True)
            label.setBuddy(choice)
            options.addRow(label, choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addWidget(self.file, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(options)


def _choice(name: str, entries: list[tuple[str, str]]) -> QComboBox:
    choice = QComboBox()
    choice.setAccessibleName(name)
    for value, text in entries:
        choice.addItem(text, value)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(14)
    return choice
