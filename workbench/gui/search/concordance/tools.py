"""The line above a concordance: what there is, how it is sorted and grouped, and how it is taken along."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from workbench.core.search.concordance.groups import GroupBy
from workbench.gui import icons
from workbench.gui.search.concordance.questions import Arrangement
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

ORDERS = (
    ("", QT_TRANSLATE_NOOP("Concordance", "Best documents first")),
    ("before", QT_TRANSLATE_NOOP("Concordance", "Words before")),
    ("after", QT_TRANSLATE_NOOP("Concordance", "Words after")),
    ("before2", QT_TRANSLATE_NOOP("Concordance", "Second word before")),
    ("after2", QT_TRANSLATE_NOOP("Concordance", "Second word after")),
    ("hit", QT_TRANSLATE_NOOP("Concordance", "Words found")),
    ("document", QT_TRANSLATE_NOOP("Concordance", "Document")),
    ("outlet", QT_TRANSLATE_NOOP("Concordance", "Outlet")),
    ("language", QT_TRANSLATE_NOOP("Concordance", "Language")),
    ("date", QT_TRANSLATE_NOOP("Concordance", "Oldest first")),
    ("newest", QT_TRANSLATE_NOOP("Concordance", "Newest first")),
)
GROUPS = (
    ("", QT_TRANSLATE_NOOP("Concordance", "Not grouped")),
    (GroupBy.HIT.value, QT_TRANSLATE_NOOP("Concordance", "Words found")),
    (GroupBy.BEFORE.value, QT_TRANSLATE_NOOP("Concordance", "Word before")),
    (GroupBy.AFTER.value, QT_TRANSLATE_NOOP("Concordance", "Word after")),
    (GroupBy.DOCUMENT.value, QT_TRANSLATE_NOOP("Concordance", "Document")),
    (GroupBy.OUTLET.value, QT_TRANSLATE_NOOP("Concordance", "Outlet")),
    (GroupBy.LANGUAGE.value, QT_TRANSLATE_NOOP("Concordance", "Language")),
    (GroupBy.MONTH.value, QT_TRANSLATE_NOOP("Concordance", "Month")),
)


class ConcordanceTools(QWidget):
    """See the module. ``arrangementChanged`` carries an Arrangement, ``exportRequested`` wants a file."""

    arrangementChanged = Signal(object)
    exportRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.summary = QLabel()
        self.summary.setProperty("muted", True)
        # The choices are what must stay whole in a narrow drawer.
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.first = _choice(ORDERS, self.tr("Sorted by"))
        self.second = _choice(ORDERS, self.tr("Then by"))
        self.second.setItemText(0, "–")
        self.group = _choice(GROUPS, self.tr("Grouped by"))
        self.export = QToolButton()
        self.export.setToolTip(self.tr("Write the rows to a file (CSV, Excel)"))
        self.export.setAccessibleName(self.tr("Write the rows to a file (CSV, Excel)"))
        self.export.clicked.connect(self.exportRequested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(6)
        row.addWidget(self.summary, 1)
        for text, choice in (
            (self.tr("Sorted by"), self.first),
            (self.tr("Then by"), self.second),
            (self.tr("Grouped by"), self.group),
        ):
            label = QLabel(text)
            label.setProperty("muted", True)
            label.setBuddy(choice)
            row.addWidget(label)
            row.addWidget(choice)
            choice.currentIndexChanged.connect(self._tell)
        row.addWidget(self.export)
        self._tell()
        self._paint_icons()

    @property
    def arrangement(self) -> Arrangement:
        """What is chosen."""
        order = dict.fromkeys(filter(None, (self.first.currentData(), self.second.currentData())))
        group = self.group.currentData()
        return Arrangement(tuple(order), GroupBy(group) if group else None)

    def changeEvent(self, event: QEvent) -> None:
        """The icon follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _tell(self) -> None:
        self.second.setEnabled(bool(self.first.currentData()))
        self.arrangementChanged.emit(self.arrangement)

    def _paint_icons(self) -> None:
        self.export.setIcon(icons.icon("export", self.palette()))


def _choice(entries: tuple[tuple[str, str], ...], name: str) -> QComboBox:
    choice = QComboBox()
    for value, text in entries:
        choice.addItem(translate("Concordance", text), value)
    choice.setAccessibleName(name)
    return choice
