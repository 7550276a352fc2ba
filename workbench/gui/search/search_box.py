"""The search box in the toolbar: where is searched, the query line, how words are compared, and the help."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from workbench.core.search.analysis import EXACT, FOLDED, STEMMED
from workbench.gui import icons
from workbench.gui.search.query_field import QueryField


class SearchBox(QFrame):
    """One frame around the line and its buttons, so that these stay in place whichever way a query runs.

    ``formChosen`` carries the form in which words are compared, ``helpRequested`` asks for the help.
    """

    formChosen = Signal(str)
    helpRequested = Signal()

    def __init__(self, field: QueryField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.form = FOLDED
        self.setProperty("searchBox", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.scope = self._button("search", "")
        self.clear = self._button("close", self.tr("Clear the search"))
        self.forms = self._button("form", "")
        self.help = self._button("help", self.tr("How to search"))
        self._form_actions: dict[str, QAction] = {}
        self._form_words: dict[str, str] = {}
        self._fill_forms()
        field.setFrame(False)
        field.setProperty("bare", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 1, 3, 1)
        row.setSpacing(0)
        for part in (self.scope, field, self.clear, self.forms, self.help):
            row.addWidget(part, 1 if part is field else 0)
        self._connect()
        self._show_state()

    def show_form(self, form: str) -> None:
        """Say how words are compared."""
        self.form = form
        self._form_actions[form].setChecked(True)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_form_actions"):
            self._show_state()

    def _connect(self) -> None:
        field = self.field
        self.scope.clicked.connect(lambda: field.set_scope(not field.here))
        self.clear.clicked.connect(self._clear)
        self.help.clicked.connect(self.helpRequested)
        field.textChanged.connect(lambda text: self.clear.setVisible(bool(text)))
        field.scopeChanged.connect(lambda _here: self._show_state())
        field.focusChanged.connect(lambda _focused: self._show_frame())
        self.clear.setVisible(False)

    def _clear(self) -> None:
        self.field.clear()
        self.field.finish()
        self.field.setFocus()

    def _button(self, drawing: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(drawing)
        button.setProperty("small", True)
        button.setIconSize(QSize(17, 17))
        button.setFixedSize(26, 26)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _fill_forms(self) -> None:
        menu, group = QMenu(self.forms), QActionGroup(self)
        forms = (
            (EXACT, self.tr("Words exactly as written")),
            (FOLDED, self.tr("Words in every spelling")),
            (STEMMED, self.tr("Words in all their forms")),
        )
        for form, text in forms:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(form == self.form)
            action.triggered.connect(lambda _checked=False, chosen=form: self.formChosen.emit(chosen))
            group.addAction(action)
            self._form_actions[form], self._form_words[form] = action, text
        self.forms.setMenu(menu)
        self.forms.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _show_state(self) -> None:
        palette, accent = self.palette(), self.palette().color(self.palette().ColorRole.Accent).name()
        here = self.field.here
        says = (
            self.tr("Searches the document in front; click to search all")
            if here
            else self.tr("Searches all documents; click to search the one in front")
        )
        self.scope.setToolTip(says)
        self.scope.setAccessibleName(says)
        self.scope.setIcon(icons.icon("document" if here else "search", palette))
        said = self._form_words[self.form]
        self.forms.setToolTip(said)
        self.forms.setAccessibleName(self.tr("How words are compared: {0}").format(said))
        self.forms.setIcon(icons.icon("form", palette, accent if self.form != FOLDED else ""))
        self.forms.setEnabled(not here)  # in one document, any part of a word is searched
        self.clear.setIcon(icons.icon("close", palette))
        self.help.setIcon(icons.icon("help", palette))

    def _show_frame(self) -> None:
        """The frame stands out while the line has the keyboard, and says when a query is wrong."""
        self.setProperty("focused", self.field.hasFocus())
        self.setProperty("wrong", bool(self.field.property("wrong")))
        self.style().unpolish(self)
        self.style().polish(self)
