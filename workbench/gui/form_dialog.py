"""Forms made from a table of fields: one dialog for metadata, codes, parties, evidence and settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.bidi_line import DirectionalArea, DirectionalLine
from workbench.gui.completing_line import Completions, complete
from workbench.gui.elided_choice import ElidedChoice

FieldKind = Literal["line", "text", "choice", "colour"]


@dataclass(frozen=True, slots=True)
class Field:
    """One row of a form. *choices* are pairs of value and shown text; *hint* says what belongs here.

    *completions* are offered below a line while somebody types.
    """

    key: str
    label: str
    kind: FieldKind = "line"
    choices: Sequence[tuple[str, str]] = ()
    hint: str = ""
    required: bool = False
    completions: Completions | None = None


class ColourButton(QPushButton):
    """Shows a colour and lets another one be chosen."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setAutoDefault(False)
        self.clicked.connect(self._choose)
        self._show()

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour), self, self.tr("Colour"))
        if chosen.isValid():
            self.colour = chosen.name()
            self._show()

    def _show(self) -> None:
        dark = QColor(self.colour).lightness() < 140
        self.setText(self.colour)
        ink = "#ffffff" if dark else "#000000"
        self.setStyleSheet(f"QPushButton {{ background: {self.colour}; color: {ink}; }}")


class FormDialog(QDialog):
    """Shows *fields* with *values*; values() gives what they hold when it was accepted."""

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        values: Mapping[str, str],
        parent: QWidget | None,
        *,
        accept: str = "",
        explanation: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self._fields = fields
        self._editors: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        if explanation:
            words = QLabel(explanation)
            words.setWordWrap(True)
            words.setProperty("muted", True)
            column.addWidget(words)
        column.addLayout(self._form(values))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept = self.buttons.addButton(
            accept or self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._accept.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        # In a field of several lines Enter begins a new one.
        QShortcut(QKeySequence("Ctrl+Return"), self, self._accept.click)
        self._check()

    def values(self) -> dict[str, str]:
        """What the fields hold now."""
        return {field.key: _value(self._editors[field.key]) for field in self._fields}

    def editor(self, key: str) -> QWidget:
        """The widget of one field."""
        return self._editors[key]

    def _form(self, values: Mapping[str, str]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for field in self._fields:
            editor = _editor(field, values.get(field.key, ""))
            editor.setAccessibleName(field.label)
            editor.setToolTip(field.hint)
            self._editors[field.key] = editor
            form.addRow(field.label, editor)
            if isinstance(editor, QLineEdit | QPlainTextEdit):
                editor.textChanged.connect(self._check)
        return form

    def _check(self) -> None:
        missing = any(
            field.required and not _value(self._editors[field.key]).strip() for field in self._fields
        )
        self._accept.setEnabled(not missing)


def _editor(field: Field, value: str) -> QWidget:
    if field.kind == "choice":
        combo = ElidedChoice()
        for data, shown in field.choices:
            combo.addItem(shown, data)
        combo.setCurrentIndex(max(0, combo.findData(value)))
        return combo
    if field.kind == "text":
        area = DirectionalArea(value)
        area.setPlaceholderText(field.hint)
        area.setTabChangesFocus(True)
        area.setFixedHeight(92)
        return area
    if field.kind == "colour":
        return ColourButton(value)
    line = DirectionalLine(value)
    line.setPlaceholderText(field.hint)
    if field.completions is not None:
        complete(line, field.completions)
    return line


def _value(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, ColourButton):
        return editor.colour
    if isinstance(editor, QLineEdit):
        return editor.text()
    raise TypeError(f"no editor of a form: {editor!r}")
