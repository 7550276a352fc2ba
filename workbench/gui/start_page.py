"""The first page: the sample in one click, a new project, an existing one, the recent ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui import icons
from workbench.gui.theme import theme_of

WIDTH = 620


class ChoiceCard(QPushButton):
    """A large button: drawing, title, and some muted words below."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("choice", True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.picture = QLabel()
        heading, muted = QLabel(title), QLabel(words)
        heading.setProperty("heading", True)
        muted.setProperty("muted", True)
        muted.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 16)
        column.setSpacing(3)
        for label in (self.picture, heading, muted):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.insertSpacing(1, 8)
        self.setFixedHeight(column.sizeHint().height() + 8)


class StartPage(QWidget):
    """Shown while no project is open."""

    sampleRequested = Signal()
    newRequested = Signal()
    openRequested = Signal()
    recentRequested = Signal(object)
    forgetRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._emblem = QLabel()
        self._cards: list[tuple[ChoiceCard, str]] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        column.addLayout(self._title())
        column.addSpacing(28)
        column.addLayout(self._choices())
        column.addSpacing(26)
        column.addLayout(self._recent)
        column.addStretch(3)
        body = QWidget()
        body.setLayout(column)
        body.setMaximumWidth(WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.addStretch(1)
        row.addWidget(body, 100)
        row.addStretch(1)
        self._paint()

    def show_recent(self, projects: Sequence[Path]) -> None:
        """List the projects opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not projects:
            return
        heading = QLabel(self.tr("Recent projects"))
        heading.setProperty("muted", True)
        heading.setContentsMargins(8, 0, 8, 6)
        self._recent.addWidget(heading)
        for path in projects:
            self._recent.addWidget(self._recent_row(path))

    def changeEvent(self, event: QEvent) -> None:
        """Drawings follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _title(self) -> QHBoxLayout:
        name = QLabel("Muqabala")
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        words = QLabel(self.tr("Articles in many languages face to face: where they agree, where they part."))
        words.setWordWrap(True)
        words.setProperty("muted", True)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(name)
        text.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self._emblem, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(text, 1)
        return row

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for drawing, title, words, signal in (
            (
                "sample",
                self.tr("Open the sample"),
                self.tr("One story, four languages"),
                self.sampleRequested,
            ),
            ("new", self.tr("New project"), self.tr("Begin with your articles"), self.newRequested),
            ("open", self.tr("Open…"), self.tr("Go on where you were"), self.openRequested),
        ):
            card = ChoiceCard(title, words)
            card.clicked.connect(signal)
            self._cards.append((card, drawing))
            row.addWidget(card, 1)
        return row

    def _recent_row(self, path: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        button = QPushButton(path.stem)
        button.setProperty("link", True)
        button.setToolTip(str(path))
        button.clicked.connect(lambda: self.recentRequested.emit(path))
        folder = QLabel(str(path.parent).replace(str(Path.home()), "~", 1))
        folder.setProperty("muted", True)
        forget = QToolButton()
        forget.setIcon(icons.icon("close", self.palette()))
        forget.setToolTip(self.tr("Take it off this list; the file stays"))
        forget.setAccessibleName(self.tr("Take {0} off this list").format(path.stem))
        forget.clicked.connect(lambda: self.forgetRequested.emit(path))
        line.addWidget(button)
        line.addWidget(folder, 1)
        line.addWidget(forget)
        return row

    def _paint(self) -> None:
        theme = theme_of(self.palette())
        self._emblem.setPixmap(icons.pixmap("muqabala", theme.accent, 60, self.devicePixelRatioF()))
        for card, drawing in self._cards:
            card.picture.setPixmap(icons.pixmap(drawing, theme.accent, 32, self.devicePixelRatioF()))
