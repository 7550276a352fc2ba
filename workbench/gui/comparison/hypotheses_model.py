"""Evidence against hypotheses as a Qt table model. The core computes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core.annotations.claim import Claim
from workbench.core.annotations.evidence import Evidence, Relevance
from workbench.core.annotations.rating import Consistency
from workbench.core.comparison.hypotheses import Hypotheses, by_diagnosticity, hypotheses, weight
from workbench.core.comparison.verdict_words import grades
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.matrix_grid import GridHead
from workbench.gui.comparison.matrix_model import HEAD_ROLE
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from workbench.core.exchange.hypotheses_tables import WeighedEvidence

RATING_ROLE = Qt.ItemDataRole.UserRole + 3
ASSUMED_ROLE = Qt.ItemDataRole.UserRole + 4

Index = QModelIndex | QPersistentModelIndex

SIGNS = {
    Consistency.VERY_CONSISTENT: "++",
    Consistency.CONSISTENT: "+",
    Consistency.NEUTRAL: "0",
    Consistency.INCONSISTENT: "−",
    Consistency.VERY_INCONSISTENT: "−−",
}
CONSISTENCIES = {
    Consistency.VERY_CONSISTENT: QT_TRANSLATE_NOOP("Hypotheses", "very consistent"),
    Consistency.CONSISTENT: QT_TRANSLATE_NOOP("Hypotheses", "consistent"),
    Consistency.NEUTRAL: QT_TRANSLATE_NOOP("Hypotheses", "neutral"),
    Consistency.INCONSISTENT: QT_TRANSLATE_NOOP("Hypotheses", "inconsistent"),
    Consistency.VERY_INCONSISTENT: QT_TRANSLATE_NOOP("Hypotheses", "very inconsistent"),
}
RELEVANCES = {
    Relevance.LOW: QT_TRANSLATE_NOOP("Hypotheses", "low relevance"),
    Relevance.MEDIUM: QT_TRANSLATE_NOOP("Hypotheses", "medium relevance"),
    Relevance.HIGH: QT_TRANSLATE_NOOP("Hypotheses", "high relevance"),
}
_NOTHING = hypotheses((), (), ())


class HypothesesModel(QAbstractTableModel):
    """See the module: rows are pieces of evidence, columns claims."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: WeighedEvidence | None = None
        self.evidence: tuple[Evidence, ...] = ()

    @property
    def found(self) -> Hypotheses:
        """What is shown."""
        return self.shown.found if self.shown else _NOTHING

    def set_hypotheses(self, shown: WeighedEvidence | None, *, telling_first: bool) -> None:
        """Show *shown*; with *telling_first* what tells hypotheses apart comes first."""
        self.beginResetModel()
        self.shown = shown
        self.evidence = by_diagnosticity(self.found) if telling_first else self.found.evidence
        self.endResetModel()

    def place(self, index: Index) -> tuple[Evidence, Claim] | None:
        """The piece of evidence and the claim of a cell."""
        if not index.isValid():
            return None
        return self.evidence[index.row()], self.found.claims[index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """Pieces of evidence."""
        return 0 if parent.isValid() else len(self.evidence)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """Claims."""
        return 0 if parent.isValid() else len(self.found.claims)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Signs; the words for tooltips and screen readers."""
        place = self.place(index)
        if place is None:
            return None
        key = place[0].id, place[1].id
        rating, assumed = self.found.ratings.get(key), key in self.found.assumed
        if role == RATING_ROLE:
            return rating
        if role == ASSUMED_ROLE:
            return assumed
        if role == Qt.ItemDataRole.DisplayRole:
            return SIGNS[rating] if rating else ""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return rating_in_words(rating, assumed=assumed)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Claims above with what stands against them, evidence at the side with its grades."""
        above = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (self.columnCount() if above else self.rowCount()):
            return None
        head = self._claim_head(self.found.claims[section]) if above else self._evidence_head(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return head.text
        if role == HEAD_ROLE:
            return head
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return head.tooltip
        return None

    def _claim_head(self, claim: Claim) -> GridHead:
        score = self.found.scores[claim.id]
        against = self.tr("{0} against ({1} of {2})").format(
            QLocale().toString(score.weighted, "f", 2), score.inconsistent, score.rated
        )
        source = self.tr("least refuted") if claim.id == self._best() else ""
        tooltip = "\n".join(part for part in (claim.text, against, source) if part)
        return GridHead(claim.id, claim.text, against, tooltip, 0, source)

    def _best(self) -> str:
        """The claim that stands best, once everything is rated against every claim; before, it is early."""
        found = self.found
        rated = all(score.rated == len(self.evidence) for score in found.scores.values())
        return found.ranking[0].id if rated and len(found.claims) > 1 and self.evidence else ""

    def _evidence_head(self, section: int) -> GridHead:
        piece = self.evidence[section]
        shown, known = self.shown, self.found.diagnosticity[piece.id]
        document = shown.document_of(piece) if shown else None
        tells = "" if known is None else self.tr("tells {0}").format(QLocale().toString(known, "f", 2))
        parts = (
            isolate(document.outlet or document.title) if document else "",
            grades(piece),
            translate("Hypotheses", RELEVANCES[piece.relevance]),
            self.tr("weight {0}").format(QLocale().toString(weight(piece), "f", 2)),
            tells,
        )
        detail = " · ".join(part for part in parts if part)
        words = shown.words_of(piece) if shown else ""
        return GridHead(piece.id, words, detail, f"{words}\n{detail}")


def rating_in_words(rating: Consistency | None, *, assumed: bool) -> str:
    """How evidence goes with a claim; *assumed*: as it was marked, nobody has rated it."""
    if rating is None:
        return translate("Hypotheses", "not rated")
    words = translate("Hypotheses", CONSISTENCIES[rating])
    return translate("Hypotheses", "{0} (as marked)").format(words) if assumed else words
