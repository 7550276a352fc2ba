"""Nothing is empty without a word: what would stand here, and how it gets here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from workbench.gui import icons
from workbench.gui.theme import theme_of

SMALLEST = QSize(80, 60)


class EmptyState(QWidget):
    """A drawing, one line, an explanation, and perhaps the button that changes it."""

    def __init__(self, drawing: str, headline: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._headline = _label(headline)
        self._headline.setProperty("heading", True)
        self._explanation = _label(explanation)
        self._explanation.setProperty("muted", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 18, 18, 18)
        self._column.setSpacing(6)
        self._column.addStretch(2)
        for part in (self._picture, self._headline, self._explanation):
            self._column.addWidget(part)
        self._column.addStretch(3)
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._paint_picture()

    def add_button(self, text: str, pressed: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """Offer the way out."""
        button = QPushButton(text)
        button.setProperty("primary", primary)
        button.clicked.connect(lambda: pressed())
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._column.insertSpacing(self._column.count() - 1, 8)
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def say(self, headline: str, explanation: str) -> None:
        """Change the words."""
        self._headline.setText(headline)
        self._explanation.setText(explanation)

    def minimumSizeHint(self) -> QSize:
        """Words never decide how small a window can be."""
        return SMALLEST

    def changeEvent(self, event: QEvent) -> None:
        """The drawing follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_picture()

    def _paint_picture(self) -> None:
        ink = theme_of(self.palette()).border_strong
        self._picture.setPixmap(icons.pixmap(self._drawing, ink, 40, self.devicePixelRatioF()))


class Explained(QWidget):
    """A view, or the word that stands in its place while it has nothing to show."""

    def __init__(self, view: QWidget, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = empty
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(view)
        self._stack.addWidget(empty)

    def show_view(self, has_something: bool) -> None:
        """The view when there is something to see, else the word."""
        self._stack.setCurrentIndex(0 if has_something else 1)

    @property
    def explains(self) -> bool:
        """Whether the word is shown in the place of the view."""
        return self._stack.currentIndex() == 1


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return label
