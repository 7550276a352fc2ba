"""The filters of a search as chips: each says what is kept to or left out, and goes when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from workbench.core.search.request import Choice, Filters
from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.flow_layout import FlowLayout
from workbench.gui.search.date_words import END, LEFT_TO_RIGHT, RIGHT_TO_LEFT, range_words
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
        mirrored = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setText(f"{RIGHT_TO_LEFT if mirrored else LEFT_TO_RIGHT}{text}{END}".replace("&", "&&"))
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(12, 12))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Letters of one script stand higher than those of another: chips are of one height all the same.
        self.setFixedHeight(self.fontMetrics().height() + 8)
        # The cross stands behind the words: a button has its icon before them.
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


class FilterChips(QWidget):
    """``removed`` carries facet and value; ``cleared`` says that all filters are to go."""

    removed = Signal(str, str)
    cleared = Signal()

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
        if len(filters.included) + len(filters.excluded) > 1:
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
        chip = Chip(text, spoken, self, excluded=excluded)
        chip.clicked.connect(lambda: self.removed.emit(facet, value))
        self._flow.addWidget(chip)
        chip.show()

    def _add_clearing(self) -> None:
        chip = Chip(self.tr("Clear"), self.tr("Take all filters away"), self)
        chip.setProperty("clearing", True)
        chip.clicked.connect(self.cleared)
        self._flow.addWidget(chip)
        chip.show()
