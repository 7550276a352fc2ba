"""What all the marks are to say: a code, a party, a claim with stance, a note; and how much they cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from workbench.core.annotations.claim import Stance
from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.project.hit_places import Extent
    from workbench.core.project.operations.marks import MarkParts

AFTER_TYPING = 350
"""Milliseconds of rest in a field until the places are looked up again."""


@dataclass(frozen=True, slots=True)
class Known:
    """The names that there are already; others can be typed."""

    codes: Sequence[str] = ()
    parties: Sequence[str] = ()
    claims: Sequence[str] = ()


class PartsForm(QWidget):
    """``changed`` comes after a rest."""

    changed = Signal()

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = _combo(known.codes, self.tr("Code"), self.tr("A code, or a new one"))
        self.party = _combo(known.parties, self.tr("Party"), self.tr("A party, or a new one"))
        self.claim = _combo(known.claims, self.tr("Claim"), self.tr("A claim, or a new one"))
        self.stance = QComboBox()
        self.stance.setAccessibleName(self.tr("Stance"))
        for stance in Stance:
            self.stance.addItem(translate("Words", str(stance)), stance.value)
        self.note = DirectionalLine()
        self.note.setAccessibleName(self.tr("Note"))
        self.extents = QButtonGroup(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_TYPING)
        self._rest.timeout.connect(self.changed)
        self._lay_out()
        for combo in (self.code, self.party, self.claim, self.stance):
            combo.currentTextChanged.connect(lambda _text: self._rest.start())
        self.extents.buttonToggled.connect(lambda _button, _on: self._rest.start())
        self.note.textChanged.connect(lambda _text: self._rest.start())

    def parts(self) -> MarkParts:
        """What the marks are to say."""
        from workbench.core.project.operations.marks import ClaimPart, MarkParts

        code, party, claim = (combo.currentText().strip() for combo in (self.code, self.party, self.claim))
        stance = Stance(self.stance.currentData())
        return MarkParts(
            self.note.text().strip(),
            (code,) if code else (),
            (party,) if party else (),
            ClaimPart(claim, stance) if claim else None,
        )

    def extent(self) -> Extent:
        """How much each mark covers."""
        from workbench.core.project.hit_places import Extent

        button = self.extents.checkedButton()
        return Extent(button.objectName()) if button else Extent.HIT

    @property
    def says_something(self) -> bool:
        """Whether the marks would say anything."""
        parts = self.parts()
        return bool(parts.codes or parts.parties or parts.claim or parts.note)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        claim = QHBoxLayout()
        claim.addWidget(self.stance)
        claim.addWidget(self.claim, 1)
        form.addRow(self.tr("Code"), self.code)
        form.addRow(self.tr("Party"), self.party)
        form.addRow(self.tr("Claim"), claim)
        form.addRow(self.tr("Note"), self.note)
        form.addRow(self.tr("Mark"), self._extents())

    def _extents(self) -> QWidget:
        box = QFrame()  # a group to screen readers
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        extents = (
            ("hit", self.tr("the words found")),
            ("sentence", self.tr("their sentence")),
            ("passage", self.tr("their passage")),
        )
        for value, text in extents:
            button = QRadioButton(text)
            button.setObjectName(value)
            button.setChecked(value == "hit")
            self.extents.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return box


def _combo(names: Sequence[str], name: str, prompt: str) -> QComboBox:
    """A line that offers *names*, found by any part of them, and takes any other."""
    combo = QComboBox()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    line = DirectionalLine()
    line.setProperty("bare", True)  # the frame is the box's
    combo.setLineEdit(line)
    combo.addItems(list(names))
    combo.setCurrentIndex(-1)
    line.setPlaceholderText(prompt)
    completer = combo.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
    for widget in (combo, line):
        widget.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo
