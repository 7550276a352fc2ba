"""The line above a statistic: what is counted, how, and how it is taken along."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from workbench.core.search.concordance.groups import GroupBy
from workbench.gui import icons
from workbench.gui.search.statistics.counting import Kind, Wish
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

KINDS = (
    (Kind.COLLOCATES, QT_TRANSLATE_NOOP("Statistics", "Collocates")),
    (Kind.KEYWORDS, QT_TRANSLATE_NOOP("Statistics", "Keywords")),
    (Kind.NGRAMS, QT_TRANSLATE_NOOP("Statistics", "N-grams")),
    (Kind.DISPERSION, QT_TRANSLATE_NOOP("Statistics", "Dispersion")),
)
PARTS = (
    (GroupBy.DOCUMENT, QT_TRANSLATE_NOOP("Statistics", "over documents")),
    (GroupBy.OUTLET, QT_TRANSLATE_NOOP("Statistics", "over outlets")),
    (GroupBy.LANGUAGE, QT_TRANSLATE_NOOP("Statistics", "over languages")),
    (GroupBy.MONTH, QT_TRANSLATE_NOOP("Statistics", "over months")),
)


LONGEST = 5
"""Words of the longest n-gram that is counted."""


class StatisticsTools(QWidget):
    """See the module. ``wishChanged`` carries a Wish; the others want the table or the picture as a file."""

    wishChanged = Signal(object)
    tableRequested = Signal()
    pictureRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind = QComboBox()
        for kind, text in KINDS:
            self.kind.addItem(translate("Statistics", text), kind)
        self.kind.setAccessibleName(self.tr("What is counted"))
        self.near = _numbers(range(1, 11), 5, self.tr("Words on either side"))
        self.run = _numbers(range(2, LONGEST + 1), 3, self.tr("Words of an n-gram"))
        self.parts = QComboBox()
        for part, text in PARTS:
            self.parts.addItem(translate("Statistics", text), part)
        self.parts.setAccessibleName(self.tr("What the hits are spread over"))
        self.common = QCheckBox(self.tr("Function words, too"))
        self.common.setToolTip(self.tr("Count words, too, that stand in nearly every document of a language"))
        self.summary = QLabel()
        self.summary.setProperty("muted", True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.export = QToolButton()
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setToolTip(self.tr("Write to a file"))
        self.export.setAccessibleName(self.tr("Write to a file"))
        menu = QMenu(self.export)
        menu.addAction(self.tr("Table (CSV, Excel)…")).triggered.connect(self.tableRequested)
        self._picture = menu.addAction(self.tr("Picture (SVG, PNG)…"))
        self._picture.triggered.connect(self.pictureRequested)
        self.export.setMenu(menu)
        self._arrange()
        self._connect()
        self._paint_icons()

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        return Wish(
            Kind(self.kind.currentData()),
            int(self.near.currentData()),
            int(self.run.currentData()),
            GroupBy(self.parts.currentData()),
            self.common.isChecked(),
        )

    def offer_picture(self, there_is_one: bool) -> None:
        """Offer the picture as a file where there is one."""
        self._picture.setEnabled(there_is_one)

    def changeEvent(self, event: QEvent) -> None:
        """The icon follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _arrange(self) -> None:
        self._near_label, self._size_label = QLabel(self.tr("Words on either side")), QLabel(self.tr("Words"))
        for label, field in ((self._near_label, self.near), (self._size_label, self.run)):
            label.setProperty("muted", True)
            label.setBuddy(field)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        for widget in (self.kind, self._near_label, self.near, self._size_label, self.run, self.parts):
            row.addWidget(widget)
        row.addWidget(self.common)
        row.addWidget(self.summary, 1)
        row.addWidget(self.export)
        self._offer()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._offer)
        self.kind.currentIndexChanged.connect(self._tell)
        self.parts.currentIndexChanged.connect(self._tell)
        self.near.currentIndexChanged.connect(self._tell)
        self.run.currentIndexChanged.connect(self._tell)
        self.common.toggled.connect(self._tell)

    def _offer(self) -> None:
        """Only the choices that bear on what is counted."""
        kind = self.wish.kind
        for widget in (self._near_label, self.near):
            widget.setVisible(kind is Kind.COLLOCATES)
        for widget in (self._size_label, self.run):
            widget.setVisible(kind is Kind.NGRAMS)
        self.parts.setVisible(kind is Kind.DISPERSION)
        self.common.setVisible(kind in (Kind.COLLOCATES, Kind.KEYWORDS))

    def _tell(self) -> None:
        self.wishChanged.emit(self.wish)

    def _paint_icons(self) -> None:
        self.export.setIcon(icons.icon("export", self.palette()))


def _numbers(numbers: range, chosen: int, name: str) -> QComboBox:
    choice = QComboBox()
    for number in numbers:
        choice.addItem(QLocale().toString(number), number)
    choice.setCurrentIndex(numbers.index(chosen))
    choice.setAccessibleName(name)
    return choice
