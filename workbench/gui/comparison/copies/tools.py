"""The line above the page of copies: how they are shown, which of them, and taking them along."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.gui import icons
from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.comparison.copies.model import Wish
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

TYPING_PAUSE = 250
"""Milliseconds after the last key before the passages are filtered: a word is typed faster."""


class View(StrEnum):
    """How copies are shown."""

    LIST = "list"
    MAP = "map"
    CLUSTERS = "clusters"


VIEWS = (
    (View.LIST, QT_TRANSLATE_NOOP("Copies", "Passages")),
    (View.MAP, QT_TRANSLATE_NOOP("Copies", "Map")),
    (View.CLUSTERS, QT_TRANSLATE_NOOP("Copies", "Sources")),
)
KINDS = (
    (Wish().kinds, QT_TRANSLATE_NOOP("Copies", "Copies and quotations")),
    (frozenset({PassageKind.COPY}), QT_TRANSLATE_NOOP("Copies", "Copies")),
    (frozenset({PassageKind.QUOTATION}), QT_TRANSLATE_NOOP("Copies", "Quotations")),
    (frozenset({PassageKind.BOILERPLATE}), QT_TRANSLATE_NOOP("Copies", "Boilerplate")),
    (frozenset(PassageKind), QT_TRANSLATE_NOOP("Copies", "All kinds")),
)


class CopiesTools(QWidget):
    """See the module. ``viewChanged`` and ``wishChanged`` say that something else is chosen.

    ``sourcesWanted`` asks for the menu of sources to be filled, ``pictureRequested`` for the map as a file.
    """

    viewChanged = Signal()
    wishChanged = Signal()
    sourcesWanted = Signal()
    pictureRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shown = QComboBox()
        for view, text in VIEWS:
            self.shown.addItem(translate("Copies", text), view)
        self.shown.setAccessibleName(self.tr("How copies are shown"))
        self.kinds = QComboBox()
        for _, text in KINDS:
            self.kinds.addItem(translate("Copies", text))
        self.kinds.setAccessibleName(self.tr("Kinds of passages"))
        self.words = DirectionalLine()
        self.words.setPlaceholderText(self.tr("Filter by document"))
        self.words.setAccessibleName(self.tr("Filter by document"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(200)
        self.only_between = QCheckBox(self.tr("Only between sources"))
        self.only_between.setToolTip(self.tr("Leave out what documents of one source share"))
        self.only_near = QCheckBox(self.tr("Only near the chosen one"))
        near = self.tr("Only what shares passages with the chosen document, or is of its source")
        self.only_near.setToolTip(near)
        self.summary = QLabel()
        self.summary.setProperty("muted", True)
        self.sources = _button(self.tr("Sources"))
        self.sources.setText(self.tr("Sources"))
        self.sources.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sources.setMenu(QMenu(self.sources))
        self.sources.menu().aboutToShow.connect(self.sourcesWanted)
        self.export = _button(self.tr("Write to a file"))
        self.export.setMenu(QMenu(self.export))
        self.export.menu().addAction(self.tr("Picture (SVG, PNG)…")).triggered.connect(self.pictureRequested)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._arrange()
        self._connect()
        self._paint_icons()
        self._offer()

    @property
    def view(self) -> View:
        """How copies are to be shown."""
        return View(self.shown.currentData())

    @property
    def wish(self) -> Wish:
        """Which passages are to be shown."""
        kinds = KINDS[max(0, self.kinds.currentIndex())][0]
        return Wish(kinds, self.words.text().strip(), self.only_between.isChecked())

    def add(self, widget: QWidget) -> None:
        """Put *widget* behind what is said of the copies."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(self.summary) + 1, widget)

    def clear(self) -> None:
        """Filter nothing any more."""
        self.kinds.setCurrentIndex(len(KINDS) - 1)
        self.words.clear()
        self.only_between.setChecked(False)
        self.only_near.setChecked(False)
        self._pause.stop()
        self.wishChanged.emit()

    def changeEvent(self, event: QEvent) -> None:
        """The icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 8, 3)
        row.setSpacing(8)
        for widget in (self.shown, self.kinds, self.words, self.only_between, self.only_near):
            row.addWidget(widget)
        row.addWidget(self.summary, 1)
        row.addWidget(self.sources)
        row.addWidget(self.export)

    def _connect(self) -> None:
        self.shown.currentIndexChanged.connect(self._offer)
        self.shown.currentIndexChanged.connect(lambda _index: self.viewChanged.emit())
        self.kinds.currentIndexChanged.connect(lambda _index: self.wishChanged.emit())
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.wishChanged)
        self.only_between.toggled.connect(lambda _on: self.wishChanged.emit())
        self.only_near.toggled.connect(lambda _on: self.wishChanged.emit())

    def _offer(self) -> None:
        """Only the choices that bear on what is shown."""
        view = self.view
        for widget in (self.kinds, self.words, self.only_between):
            widget.setVisible(view is not View.CLUSTERS)
        self.only_near.setVisible(view is View.MAP)
        self.export.setEnabled(view is View.MAP)

    def _paint_icons(self) -> None:
        self.sources.setIcon(icons.icon("merge", self.palette()))
        self.export.setIcon(icons.icon("export", self.palette()))


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
