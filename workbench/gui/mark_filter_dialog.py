"""The window in which one says what marks are shown, and the line that tells that some are not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.flow_layout import FlowLayout
from workbench.gui.icons import icon
from workbench.gui.mark_filter import Choice, MarkFilter
from workbench.gui.matching import holds_all
from workbench.gui.reader.kind_names import kind_name
from workbench.gui.reader.mark_view import KINDS, MarkKind

KEY = Qt.ItemDataRole.UserRole


class MarkFilterDialog(QDialog):
    """Changes what is shown at once, and stays open beside the text."""

    filterChanged = Signal(object)

    def __init__(self, choices: Sequence[Choice], present: MarkFilter, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Show only some marks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(380, 460)
        self._choices = {(choice.is_author, choice.key): choice for choice in choices}
        self.kinds: dict[MarkKind, QCheckBox] = {kind: QCheckBox(kind_name(kind)) for kind in KINDS}
        self.line = DirectionalLine()
        self.line.setPlaceholderText(self.tr("Find a claim, code, party or author"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Only marks with"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for choice in choices:
            self._add(choice)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.everything = self.buttons.addButton(self.tr("Show all"), QDialogButtonBox.ButtonRole.ResetRole)
        self.everything.setAutoDefault(False)
        self.codes_below = QCheckBox(self.tr("A code also means those below it"))
        self.codes_below.setToolTip(self.tr("Marks with a code below a ticked one are shown, too"))
        self.codes_below.setVisible(any(choice.within for choice in choices))
        self._lay_out()
        self.show_filter(present)
        self._wire()

    def _add(self, choice: Choice) -> None:
        item = QListWidgetItem(icon(choice.drawing, self.palette()), choice.shown)
        item.setToolTip(choice.path)
        item.setData(KEY, (choice.is_author, choice.key))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        kinds = QWidget()
        row = FlowLayout(kinds)
        for box in self.kinds.values():
            row.addWidget(box)
        column.addWidget(kinds)
        column.addWidget(QLabel(self.tr("Only marks with (nothing ticked: all)")))
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.codes_below)
        column.addWidget(self.buttons)

    def _wire(self) -> None:
        for box in self.kinds.values():
            box.toggled.connect(self._tell)
        self.codes_below.toggled.connect(self._tell)
        self.list.itemChanged.connect(self._tell)
        self.line.textChanged.connect(self._narrow)
        self.buttons.rejected.connect(self.reject)
        self.everything.clicked.connect(self._show_all)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def filter(self) -> MarkFilter:
        """What is chosen."""
        ticked = [
            self._choices[tuple(item.data(KEY))]
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        ]
        return MarkFilter(
            frozenset(kind for kind, box in self.kinds.items() if not box.isChecked()),
            frozenset(choice.key for choice in ticked if not choice.is_author),
            frozenset(choice.key for choice in ticked if choice.is_author),
            self.codes_below.isChecked(),
        )

    def show_filter(self, present: MarkFilter) -> None:
        """Show what is chosen already."""
        for kind, box in self.kinds.items():
            box.setChecked(kind not in present.hidden_kinds)
        self.codes_below.setChecked(present.codes_below)
        for item in self._items():
            is_author, key = item.data(KEY)
            ticked = key in (present.authors if is_author else present.items)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _tell(self) -> None:
        self.filterChanged.emit(self.filter())

    def _narrow(self, typed: str) -> None:
        for item in self._items():
            item.setHidden(not holds_all(item.toolTip(), typed))

    def _show_all(self) -> None:
        self.show_filter(MarkFilter())
        self._tell()


class HiddenMarksNotice(QWidget):
    """Says that some marks are not shown: nobody shall take them for lost."""

    allRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self.words = QLabel(self.tr("Only some marks are shown."))
        self.everything = QPushButton(self.tr("Show all"))
        self.everything.clicked.connect(self.allRequested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.everything)
        self.hide()
