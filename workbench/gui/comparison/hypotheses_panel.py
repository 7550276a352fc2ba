"""Competing hypotheses in the drawer: evidence against claims, rated in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from workbench.core.annotations.evidence import Relevance
from workbench.core.annotations.rating import Consistency
from workbench.gui import icons
from workbench.gui.comparison.hypotheses_model import HypothesesModel
from workbench.gui.comparison.hypotheses_table import HypothesesTable
from workbench.gui.comparison.page import ComparisonPage
from workbench.gui.comparison.writing import ask_for_table
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.exchange.hypotheses_tables import WeighedEvidence


class HypothesesPanel(ComparisonPage):
    """See the module. ``markActivated`` asks to show a passage; ``tableRequested`` as of the matrix."""

    markActivated = Signal(str)
    documentActivated = Signal(str)
    tableRequested = Signal(object, object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._chosen: set[str] = set()
        self.model = HypothesesModel(self)
        self.table = HypothesesTable(self.model)
        self.order = QComboBox()
        self.order.addItem(self.tr("as added"), False)
        self.order.addItem(self.tr("what tells most first"), True)
        self.order.setAccessibleName(self.tr("Order of the evidence"))
        self._claims, self._export = QToolButton(), QToolButton()
        self._how = QLabel(self.tr("Try to refute: the claim with the least against it stands best."))
        self._how.setProperty("muted", True)
        self._how.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        empty = EmptyState(
            "evidence",
            self.tr("No evidence to weigh yet"),
            self.tr(
                "Mark passages as evidence for or against a claim. Then rate each against every claim here."
            ),
        )
        self.lay_out(self._tools(), self.table, empty)
        self._connect()
        self._paint_icons()

    def refresh(self) -> None:
        """Weigh everything anew."""
        chosen = self.table.currentIndex()
        row, at = chosen.row(), chosen.column()
        self.model.set_hypotheses(self._weighed(), telling_first=bool(self.order.currentData()))
        self._explained.show_view(bool(self.model.evidence))
        self.table.setCurrentIndex(self.model.index(row, at))

    def begin(self) -> None:
        """Another project is open."""
        self._chosen.clear()
        self.heed()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _weighed(self) -> WeighedEvidence | None:
        if not self._session.is_open:
            return None
        from workbench.core.project.hypotheses import hypotheses_of

        project = self._session.project
        # A claim that was chosen may be gone, with undo or without.
        self._chosen &= {claim.id for claim in project.claims.all()} if self._chosen else set()
        return hypotheses_of(project, self._chosen)

    def _tools(self) -> QWidget:
        strip = QWidget()
        strip.setProperty("strip", True)
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for button, name in (
            (self._claims, self.tr("Choose the claims that compete")),
            (self._export, self.tr("Write to a file")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._claims.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._claims.setMenu(QMenu(self._claims))
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(self.order)
        row.addWidget(self._claims)
        row.addWidget(self._how, 1)
        row.addWidget(self._export)
        return strip

    def _connect(self) -> None:
        self.order.currentIndexChanged.connect(self.refresh)
        self.table.rated.connect(self._rate)
        self.table.relevanceChosen.connect(self._weigh)
        self.table.verticalHeader().sectionDoubleClicked.connect(self._open)
        self._claims.menu().aboutToShow.connect(self._offer)
        self._export.clicked.connect(self._ask_for_table)

    def _rate(self, evidence_id: str, claim_id: str, consistency: Consistency | None) -> None:
        from workbench.core.project.operations.ratings import rate_evidence

        if self._session.writable:
            self._session.perform(rate_evidence, evidence_id, claim_id, consistency)

    def _weigh(self, evidence_id: str, relevance: Relevance) -> None:
        from workbench.core.project.operations.ratings import set_relevance

        if self._session.writable:
            self._session.perform(set_relevance, evidence_id, relevance)

    def _open(self, section: int) -> None:
        if mark_id := self.model.evidence[section].mark_id:
            self.markActivated.emit(mark_id)

    def _offer(self) -> None:
        """The claims, those that are columns checked; without a choice these are the ones with evidence."""
        menu = self._claims.menu()
        menu.clear()
        columns = {claim.id for claim in self.model.found.claims}
        for claim in self._session.project.claims.all() if self._session.is_open else ():
            action = menu.addAction(" ".join(claim.text.split())[:80].replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(claim.id in columns)
            action.toggled.connect(lambda on, claim_id=claim.id: self._choose(claim_id, columns, on))

    def _choose(self, claim_id: str, columns: set[str], on: bool) -> None:
        self._chosen = columns | {claim_id} if on else columns - {claim_id}
        self.refresh()

    def _ask_for_table(self) -> None:
        if self.model.shown is None or not self.model.evidence:
            return
        from workbench.core.exchange.hypotheses_tables import about_hypotheses, hypotheses_table

        if target := ask_for_table(self, "hypotheses"):
            table = hypotheses_table(self.model.shown, self.model.evidence)
            self.tableRequested.emit(table, about_hypotheses(self._session.project.modified()), target)

    def _paint_icons(self) -> None:
        self._claims.setIcon(icons.icon("claim", self.palette()))
        self._export.setIcon(icons.icon("export", self.palette()))
