"""Export: which format, where to, and what that format cannot carry, before anything is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.exchange.formats import FORMATS, ExportFormat
from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.exchange.format_words import in_words


class ExportDialog(QDialog):
    """``format_name`` and ``target`` hold the answer once it was accepted."""

    def __init__(self, project: Path, folder: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(560)
        self._stem = project.stem
        self._folder = folder
        self._formats = QButtonGroup(self)
        self._target = DirectionalLine()
        self._target.setAccessibleName(self.tr("Where to"))
        self._losses = QLabel()
        self._losses.setWordWrap(True)
        self._losses.setProperty("muted", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 16)
        self._column.setSpacing(6)
        for format_ in FORMATS.values():
            self._add(format_)
        self._column.addSpacing(8)
        self._column.addWidget(self._losses)
        self._column.addSpacing(8)
        self._column.addLayout(self._target_row())
        self._column.addSpacing(10)
        self._column.addStretch(1)
        self._column.addWidget(self._buttons())
        self._formats.buttons()[0].setChecked(True)
        self._choose()

    @property
    def format_name(self) -> str:
        """The chosen format, as the core calls it."""
        chosen = self._formats.checkedButton()
        return chosen.objectName() if chosen else ""

    @property
    def target(self) -> Path:
        """The file, or for tables the folder, to be written."""
        return Path(self._target.text())

    def choose(self, format_name: str) -> None:
        """Choose this format."""
        for button in self._formats.buttons():
            if button.objectName() == format_name:
                button.setChecked(True)
        self._choose()

    def _add(self, format_: ExportFormat) -> None:
        button = QRadioButton(in_words(format_.title))
        button.setObjectName(format_.name)
        button.setAccessibleDescription(in_words(format_.description))
        button.toggled.connect(self._choose)
        self._formats.addButton(button)
        words = QLabel(in_words(format_.description))
        words.setWordWrap(True)
        words.setProperty("muted", True)
        words.setContentsMargins(24, 0, 0, 6)
        self._column.addWidget(button)
        self._column.addWidget(words)

    def _target_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("To")))
        row.addWidget(self._target, 1)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row.addWidget(browse)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        accept = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._target.textChanged.connect(lambda text: accept.setEnabled(bool(text.strip())))
        return buttons

    def _choose(self) -> None:
        if self._formats.checkedButton() is None:
            return
        format_ = FORMATS[self.format_name]
        self._target.setText(str(self._folder / f"{self._stem}{format_.suffix or '-' + format_.name}"))
        if format_.loses:
            losses = "; ".join(in_words(loss) for loss in format_.loses)
            self._losses.setText(self.tr("This format cannot carry: {0}").format(losses))
        else:
            self._losses.setText(self.tr("Nothing is lost: the project can be taken out of it again."))

    def _browse(self) -> None:
        suffix = FORMATS[self.format_name].suffix
        present = self._target.text()
        if suffix:
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), present, f"*{suffix}")
        else:
            parent = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(Path(present).parent))
            name = str(Path(parent) / Path(present).name) if parent else ""
        if name:
            self._target.setText(name)


class ReportDialog(QDialog):
    """What an export wrote or a verification found, as lines that can be read and copied."""

    def __init__(
        self, title: str, headline: str, words: str, lines: tuple[str, ...], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for text, role in ((headline, "heading"), (words, "muted"), ("\n".join(lines), "plain")):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setProperty(role, True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setVisible(bool(text))
            column.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
