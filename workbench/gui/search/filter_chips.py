"""The filters of a search as chips: each says what is kept to or left out, and goes when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from workbench.core.search.request import Choice, Filters
from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.directional import as_interface
from workbench.gui.flow_layout import FlowLayout
from workbench.gui.search.date_words import range_words
from workbench.gui.search.facet_rows import facet_title, value_text
from workbench.gui.theme import theme_of

LETTERS = 26
"""Of a value in a chip: enough to know it by; the tooltip has it whole."""
_DATES = ("date", "year", "month")


class Chip(QToolButton):
    """Some words and a cross. Pressed, or Delete: it is to go."""

    def __init__(self, text: str, spoken: str, parent: QWidget, *, excluded: bool = False) -> None:
        super().__init__(parent)
        self._excluded = excluded
        self.setProperty("chip", True)
        self.setProperty("excluded", excluded)
        # A button lays its text out in its own direction, which is the other one here (see below).
        self.setText(as_interface(text).replace("&", "&&"))
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(12, 12))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Letters of one script stand higher than those of another: chips are of one height all the same.
        self.setFixedHeight(self.fontMetrics().height() + 8)
        # The cross stands behind the words: a button has its icon before them.
        mirrored = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        behind = Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(behind)
        self._paint_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Enter press it, too."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The cross follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _paint_icon(self) -> None:
        theme = theme_of(self.palette())
        ink = theme.danger if self._excluded else theme.accent
        self.setIcon(icons.icon("close", self.palette(), ink))


class FilterChips(QFrame):
    """``filtersChanged`` carries the filters without the one that was pressed.

    To screen readers a QFrame is a group that has a name, what a QWidget is not.
    """

    filtersChanged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._flow = FlowLayout(self, spacing=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Filters"))
        self.hide()

    @property
    def chips(self) -> list[Chip]:
        """The chips, in order; the last one takes all away where there are several."""
        return [chip for chip in self.findChildren(Chip) if chip.isVisibleTo(self)]

    def show_filters(self, filters: Filters) -> None:
        """Show a chip for each of *filters*."""
        if filters == self._filters:
            return
        self._filters = filters
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._empty()
        for choice in sorted(filters.included):
            self._add(choice, excluded=False)
        for choice in sorted(filters.excluded):
            self._add(choice, excluded=True)
        for word in sorted(filters.words):
            self._add_word(word)
        if len(filters.included) + len(filters.excluded) + len(filters.words) > 1:
            self._add_clearing()
        self.setVisible(bool(filters))
        self.updateGeometry()
        if had_focus and self.chips:
            self.chips[0].setFocus()

    def _empty(self) -> None:
        while item := self._flow.takeAt(0):
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.setParent(None)
                chip.deleteLater()

    def _add(self, choice: Choice, *, excluded: bool) -> None:
        facet, value = choice
        name = range_words(value) if facet in _DATES else value_text(facet, value)
        whole = facet in _DATES or len(name) <= LETTERS
        shown = name if whole else f"{name[:LETTERS].rstrip()}…"
        text = self.tr("not {0}").format(isolate(shown)) if excluded else isolate(shown)
        title = facet_title("date" if facet in _DATES else facet)
        words = self.tr("without {0}").format(isolate(name)) if excluded else isolate(name)
        spoken = self.tr("Take away the filter: {0}, {1}").format(title, words)
        self._put(Chip(text, spoken, self, excluded=excluded), self._filters.without(facet, value))

    def _add_word(self, word: str) -> None:
        text = self.tr("without the word {0}").format(isolate(word))
        spoken = self.tr("Find the word {0} again").format(isolate(word))
        self._put(Chip(text, spoken, self, excluded=True), self._filters.taking_in(word))

    def _add_clearing(self) -> None:
        chip = Chip(self.tr("Clear"), self.tr("Take all filters away"), self)
        chip.setProperty("clearing", True)
        self._put(chip, Filters())

    def _put(self, chip: Chip, filters: Filters) -> None:
        """Show *chip*; when it is pressed, *filters* are wanted."""
        chip.clicked.connect(lambda: self.filtersChanged.emit(filters))
        self._flow.addWidget(chip)
        chip.show()
