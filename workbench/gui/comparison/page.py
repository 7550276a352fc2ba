"""What the pages of comparisons have in common: tools above, and below a view or the word in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.core.errors import UserError
from workbench.gui.comparison.writing import ask_for_picture
from workbench.gui.empty_state import EmptyState, Explained
from workbench.gui.fresh_when_seen import FreshWhenSeen
from workbench.gui.session import Session


class ComparisonPage(FreshWhenSeen):
    """See the module; of one *session*. A page makes its parts and calls lay_out()."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def lay_out(self, tools: QWidget, view: QWidget, empty: EmptyState) -> None:
        """Put *tools* above *view*, in whose place *empty* stands while there is nothing to see."""
        self._explained = Explained(view, empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addWidget(self._explained, 1)

    @property
    def says_what_to_do(self) -> bool:
        """Whether there is nothing to see but the word that says how something gets here."""
        return self._explained.explains


class DrawingPage(ComparisonPage):
    """A page whose view is a drawing, which write_picture(), which the page defines, writes to a file."""

    if TYPE_CHECKING:

        def write_picture(self, target: Path) -> None:
            """Write what is drawn to *target*, as the ending of its name says. Raises UserError."""

    def ask_for_picture(self, name: str) -> None:
        """Ask where to write what is drawn, and write it there; an error is said by the session."""
        if target := ask_for_picture(self, name):
            try:
                self.write_picture(target)
            except UserError as error:
                self._session.failed.emit(error)
