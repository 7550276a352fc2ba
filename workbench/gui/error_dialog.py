"""Message boxes: the only module that shows any. One sentence, what to do, and the details folded."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from workbench.core.errors import UserError
from workbench.gui import icons
from workbench.gui.theme import theme_of
from workbench.gui.translation import translate


class Messages(QObject):
    """Shows errors, questions and facts above one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._telling_bug = False

    def error(self, error: UserError) -> None:
        """The world is at fault: say what is wrong and what to do."""
        headline = f"{error.thing}: {error.problem}" if error.thing else error.problem
        self._box("warning", headline, error.remedy, "").exec()

    def bug(self, details: str) -> None:
        """We are at fault: say so. One at a time: a fault in painting comes in swarms."""
        if self._telling_bug:
            return
        self._telling_bug = True
        self._box(
            "error",
            translate("Messages", "Something went wrong inside Muqabala."),
            translate(
                "Messages",
                "Every change made so far is kept. Please send the details to the makers of the program.",
            ),
            details,
        ).exec()
        self._telling_bug = False

    def tell(self, headline: str, explanation: str = "", details: str = "") -> None:
        """Something that is worth a window of its own."""
        self._box("info", headline, explanation, details).exec()

    def confirm(self, question: str, explanation: str, yes: str) -> bool:
        """Ask before something that reaches far; *yes* is the verb on the button."""
        box = self._box("warning", question, explanation, "")
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(accept)
        box.exec()
        return box.clickedButton() is accept

    def _box(self, drawing: str, headline: str, explanation: str, details: str) -> QMessageBox:
        theme = theme_of(self._window.palette())
        ink = {"warning": theme.warning, "error": theme.danger}.get(drawing, theme.accent)
        box = QMessageBox(self._window)
        box.setWindowTitle("Muqabala")
        box.setIconPixmap(icons.pixmap(drawing, ink, 40, self._window.devicePixelRatioF()))
        box.setText(headline)
        box.setInformativeText(explanation)
        if details:
            box.setDetailedText(details)
        return box
