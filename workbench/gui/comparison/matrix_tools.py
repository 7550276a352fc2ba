"""The line above the matrix: what stands against what, in which order, what of it, and taking it along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.matrix_material import MatrixFilter
from workbench.core.comparison.pivots import PivotKind
from workbench.core.comparison.source_matrix import MatrixOrder
from workbench.gui import icons
from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.comparison.matrix_words import stances_in_words
from workbench.gui.theme import theme_of
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

PIVOTS: tuple[tuple[PivotKind | None, str], ...] = (
    (None, QT_TRANSLATE_NOOP("Matrix", "Claims × documents")),
    (PivotKind.CLAIMS_PARTIES, QT_TRANSLATE_NOOP("Matrix", "Claims × parties")),
    (PivotKind.CODES_DOCUMENTS, QT_TRANSLATE_NOOP("Matrix", "Codes × documents")),
)
ORDERS = (
    (MatrixOrder.CLAIM, QT_TRANSLATE_NOOP("Matrix", "in my order")),
    (MatrixOrder.DISAGREEMENT, QT_TRANSLATE_NOOP("Matrix", "most disputed first")),
    (MatrixOrder.INDEPENDENT, QT_TRANSLATE_NOOP("Matrix", "best corroborated first")),
    (MatrixOrder.DATE, QT_TRANSLATE_NOOP("Matrix", "earliest first")),
)
FILTERS = (
    ("parties", QT_TRANSLATE_NOOP("Matrix", "Party")),
    ("codes", QT_TRANSLATE_NOOP("Matrix", "Code")),
    ("stances", QT_TRANSLATE_NOOP("Matrix", "Stance")),
    ("languages", QT_TRANSLATE_NOOP("Matrix", "Language")),
    ("outlets", QT_TRANSLATE_NOOP("Matrix", "Outlet")),
)
_WRITTEN = {
    "parties": "party",
    "codes": "code",
    "stances": "stance",
    "languages": "language",
    "outlets": "outlet",
}
TYPING_PAUSE = 250
"""Milliseconds after the last key before the matrix is filtered: a word is typed faster."""

Choices = Mapping[str, Sequence[tuple[str, str]]]


class MatrixTools(QWidget):
    """See the module. ``changed`` says that something else is chosen, the others want it taken along.

    ``choicesWanted`` is emitted before the filters are offered; `offer` answers it.
    """

    changed = Signal()
    choicesWanted = Signal()
    copyRequested = Signal()
    tableRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pivot = _choice(PIVOTS, self.tr("What stands against what"))
        self.order = _choice(ORDERS, self.tr("Order of the claims"))
        self.text = DirectionalLine()
        self.text.setPlaceholderText(self.tr("Filter by words"))
        self.text.setAccessibleName(self.tr("Filter by words"))
        self.text.setClearButtonEnabled(True)
        self.text.setMaximumWidth(220)
        self.only_speaking = QCheckBox(self.tr("Only documents that say something"))
        self.notice = QLabel()
        self.notice.setProperty("muted", True)
        self._names: dict[str, str] = {}
        self._chosen: dict[str, set[str]] = {kind: set() for kind, _ in FILTERS}
        self._filter, self._export = QToolButton(), QToolButton()
        for button, name in (
            (self._filter, self.tr("Filter by party, code, stance, language and outlet")),
            (self._export, self.tr("Copy or write to a file")),
        ):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setMenu(QMenu(button))
        self._filter.menu().aboutToShow.connect(self.choicesWanted)
        self._export.menu().addAction(self.tr("Copy as a table")).triggered.connect(self.copyRequested)
        self._export.menu().addAction(self.tr("Table (CSV, Excel)…")).triggered.connect(self.tableRequested)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._arrange()
        self._connect()
        self._paint_icons()

    @property
    def wanted_pivot(self) -> PivotKind | None:
        """What is to stand against what; None for claims against documents."""
        kind = self.pivot.currentData()
        return PivotKind(kind) if kind else None

    @property
    def wanted_order(self) -> MatrixOrder:
        """By what the claims are to be sorted."""
        return MatrixOrder(self.order.currentData())

    @property
    def filter(self) -> MatrixFilter:
        """What is chosen."""
        chosen = self._chosen
        return MatrixFilter(
            frozenset(chosen["parties"]),
            frozenset(chosen["codes"]),
            frozenset(map(Stance, chosen["stances"])),
            frozenset(chosen["languages"]),
            frozenset(chosen["outlets"]),
            self.text.text(),
        )

    @property
    def filter_in_words(self) -> list[str]:
        """What is chosen, as the command line would write it, with names for ids: ``party=Elon Musk``."""
        said = [
            f"{_WRITTEN[kind]}={self._names[value]}"
            for kind, values in self._chosen.items()
            for value in sorted(values)
        ]
        return said + ([f"text={self.text.text()}"] if self.text.text().strip() else [])

    def offer(self, choices: Choices) -> None:
        """Offer these values (with their names) for each kind of filter."""
        menu = self._filter.menu()
        menu.clear()
        for kind, title in FILTERS:
            entry = menu.addMenu(translate("Matrix", title))
            values = choices.get(kind, ())
            entry.setEnabled(bool(values))
            self._names.update(values)
            for value, name in values:
                action = entry.addAction(name.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(value in self._chosen[kind])
                action.toggled.connect(lambda on, kind=kind, value=value: self._choose(kind, value, on))
        menu.addSeparator()
        clear = QAction(self.tr("Show everything"), menu)
        clear.setEnabled(bool(self.filter))
        clear.triggered.connect(self.clear)
        menu.addAction(clear)

    def show_waiting(self, documents: int) -> None:
        """Say how many documents are counted as sources of their own since nobody has compared them yet."""
        said = self.tr("%Ln document(s) not compared yet", "", documents) if documents else ""
        self.notice.setText(said)
        how = self.tr("What they have copied is not known yet: each is counted as a source of its own")
        self.notice.setToolTip(how if documents else "")

    def clear(self) -> None:
        """Filter nothing any more."""
        for values in self._chosen.values():
            values.clear()
        self.text.clear()
        self._pause.stop()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """The icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _choose(self, kind: str, value: str, on: bool) -> None:
        (self._chosen[kind].add if on else self._chosen[kind].discard)(value)
        self._tell()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 8, 3)
        row.setSpacing(8)
        for widget in (self.pivot, self.order, self.text, self._filter, self.only_speaking):
            row.addWidget(widget)
        row.addWidget(self.notice)
        row.addStretch(1)
        row.addWidget(self._export)

    def _connect(self) -> None:
        self.pivot.currentIndexChanged.connect(self._tell)
        self.order.currentIndexChanged.connect(self._tell)
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._tell)
        self.only_speaking.toggled.connect(self._tell)

    def _tell(self) -> None:
        kind = self.wanted_pivot
        self.only_speaking.setEnabled(kind is None)
        self.order.setEnabled(kind is not PivotKind.CODES_DOCUMENTS)
        self._paint_icons()
        self.changed.emit()

    def _paint_icons(self) -> None:
        palette = self.palette()
        # A filter that is at work shows, as it hides something.
        ink = theme_of(palette).accent if any(self._chosen.values()) else ""
        self._filter.setIcon(icons.icon("filter", palette, ink))
        self._export.setIcon(icons.icon("export", palette))


def stance_choices() -> list[tuple[str, str]]:
    """The stances by which can be filtered, in words."""
    return [(stance.value, stances_in_words({stance: 1}).split(" ×")[0]) for stance in Stance]


def _choice(options: Sequence[tuple[object, str]], name: str) -> QComboBox:
    choice = QComboBox()
    for value, text in options:
        choice.addItem(translate("Matrix", text), value)
    choice.setAccessibleName(name)
    return choice
