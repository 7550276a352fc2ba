"""The parts of the inspector: chips, section heads, and the cards of a statement and a piece of evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.annotations.claim import Stance
from workbench.gui import icons
from workbench.gui.annotations import words
from workbench.gui.directional import DirectionalLabel
from workbench.gui.flow_layout import FlowLayout
from workbench.gui.theme import theme_of


class SectionHead(QWidget):
    """The name of a section, and the button that adds to it."""

    def __init__(
        self, title: str, add: str, run: Callable[[], object] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = QLabel(title)
        name.setProperty("heading", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(name, 1)
        if run is not None:
            row.addWidget(tool_button("add", add, run, self))


class Chip(QFrame):
    """A short word that can be taken away."""

    removed = Signal()

    def __init__(
        self, text: str, ink: str = "", *, removable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("chip", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 3 if removable else 8, 2)
        row.setSpacing(4)
        if ink:
            dot = QLabel()
            dot.setFixedSize(9, 9)
            dot.setStyleSheet(f"background: {ink}; border-radius: 4px;")
            row.addWidget(dot)
        label = DirectionalLabel(text)
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label)
        if removable:
            button = tool_button("close", self.tr("Take away: {0}").format(text), self.removed.emit, self)
            button.setProperty("small", True)
            row.addWidget(button)


class StanceButtons(QWidget):
    """The four stances, one of them pressed. Signs and words, never colour alone."""

    chosen = Signal(str)

    def __init__(self, present: Stance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self.palette())
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for stance, text in words.STANCES.items():
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(stance is present)
            button.setIcon(icons.icon(f"stance-{stance}", self.palette(), theme.stance_ink(stance)))
            button.setToolTip(words.word(text))
            button.setAccessibleName(words.word(text))
            if stance is present:
                button.setText(words.word(text))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _on=False, value=str(stance): self.chosen.emit(value))
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)


class StatementCard(QFrame):
    """A claim, the stance towards it, who speaks, and according to whom."""

    stanceChosen = Signal(str)
    speakerRequested = Signal()
    speakerCleared = Signal()
    sourceRequested = Signal()
    sourceRemoved = Signal(int)
    claimRequested = Signal()
    removed = Signal()

    def __init__(
        self,
        claim: str,
        stance: Stance,
        speaker: str,
        chain: Sequence[str],
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(self._head(claim))
        stances = StanceButtons(stance)
        stances.chosen.connect(self.stanceChosen)
        column.addWidget(stances)
        column.addWidget(self._speaker(speaker, writable=writable))
        column.addWidget(self._chain(chain, writable=writable))
        for button in self.findChildren(QToolButton) + self.findChildren(QPushButton):
            button.setEnabled(writable)

    def _head(self, claim: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        text = DirectionalLabel(claim)
        row.addWidget(text, 1)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(tool_button("edit", self.tr("Another claim…"), self.claimRequested.emit, self), 0, top)
        row.addWidget(tool_button("close", self.tr("Remove the statement"), self.removed.emit, self), 0, top)
        return row

    def _speaker(self, speaker: str, *, writable: bool) -> QWidget:
        line, flow = flow_line(self.tr("Speaker"))
        if speaker:
            chip = Chip(speaker, removable=writable)
            chip.removed.connect(self.speakerCleared)
            flow.addWidget(chip)
        else:
            outlet = QLabel(self.tr("the outlet itself"))
            outlet.setProperty("muted", True)
            flow.addWidget(outlet)
        flow.addWidget(link_button(self.tr("Choose…"), self.speakerRequested.emit))
        return line

    def _chain(self, chain: Sequence[str], *, writable: bool) -> QWidget:
        line, flow = flow_line(self.tr("According to"))
        for position, source in enumerate(chain):
            chip = Chip(source, removable=writable)
            chip.removed.connect(lambda at=position: self.sourceRemoved.emit(at))
            flow.addWidget(chip)
        flow.addWidget(link_button(self.tr("Add a source…"), self.sourceRequested.emit))
        return line


class EvidenceCard(QFrame):
    """The claim on which a mark bears, which way, and its grades."""

    editRequested = Signal()
    removed = Signal()

    def __init__(
        self,
        claim: str,
        bearing: str,
        ink: str,
        grades: str,
        note: str,
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(4)
        way = QLabel(bearing)
        way.setStyleSheet(f"color: {ink}; font-weight: 600;")
        head.addWidget(way, 1)
        head.addWidget(tool_button("edit", self.tr("Grade…"), self.editRequested.emit, self))
        head.addWidget(tool_button("close", self.tr("No evidence after all"), self.removed.emit, self))
        column.addLayout(head)
        column.addWidget(DirectionalLabel(claim))
        grade = QLabel(grades)
        grade.setWordWrap(True)
        grade.setProperty("muted", True)
        column.addWidget(grade)
        if note:
            column.addWidget(DirectionalLabel(note))
        for button in self.findChildren(QToolButton):
            button.setEnabled(writable)


def tool_button(drawing: str, name: str, run: Callable[[], object], owner: QWidget) -> QToolButton:
    """A small button with a drawing; its name is tooltip and accessible name."""
    button = QToolButton()
    button.setIcon(icons.icon(drawing, owner.palette()))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(lambda: run())
    return button


def link_button(text: str, run: Callable[[], object]) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda: run())
    return button


def flow_line(name: str) -> tuple[QWidget, FlowLayout]:
    """A line that begins with a muted name and flows on."""
    line = QWidget()
    flow = FlowLayout(line)
    if name:
        label = QLabel(name)
        label.setProperty("muted", True)
        label.setContentsMargins(0, 3, 0, 0)
        flow.addWidget(label)
    return line, flow
