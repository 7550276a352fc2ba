"""The line above a drawing: what the page puts there, zoom, and the ways to take it along."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from workbench.gui import icons

_STEP = 1.4


class SceneTools(QWidget):
    """See the module. ``zoomRequested`` carries a factor, 0 for all; *own* widgets stand before the rest."""

    zoomRequested = Signal(float)
    pictureRequested = Signal()
    tableRequested = Signal()

    def __init__(self, *own: QWidget, table: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.summary = QLabel()
        self.summary.setProperty("muted", True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons: list[tuple[QToolButton, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 8, 3)
        row.setSpacing(8)
        for widget in own:
            row.addWidget(widget)
        row.addWidget(self.summary, 1)
        for drawing, name, factor in (
            ("zoom-out", self.tr("Smaller"), 1 / _STEP),
            ("add", self.tr("Larger"), _STEP),
            ("fit", self.tr("Show all"), 0.0),
        ):
            button = self._button(drawing, name)
            button.clicked.connect(lambda _=False, by=factor: self.zoomRequested.emit(by))
            row.addWidget(button)
        export = self._button("export", self.tr("Write to a file"))
        export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(export)
        menu.addAction(self.tr("Picture (SVG, PNG)…")).triggered.connect(self.pictureRequested)
        if table:
            menu.addAction(self.tr("Table (CSV, Excel)…")).triggered.connect(self.tableRequested)
        export.setMenu(menu)
        row.addWidget(export)
        self._paint_icons()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _button(self, drawing: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        self._buttons.append((button, drawing))
        return button

    def _paint_icons(self) -> None:
        for button, drawing in self._buttons:
            button.setIcon(icons.icon(drawing, self.palette()))
