"""The timeline in the drawer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from workbench.core.comparison.timeline import LaneKind, Moment, MomentKind
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.page import DrawingPage
from workbench.gui.comparison.scene_tools import SceneTools
from workbench.gui.comparison.scene_view import SceneView, write_scene
from workbench.gui.comparison.timeline_scene import LABEL, PAD, SIZE, TimelineScene
from workbench.gui.comparison.writing import ask_for_table
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.theme import theme_of
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from workbench.core.project.timeline import Timeline

MOST_READ = 1000
"""Documents whose texts are read for dates, those with marks first; more would be no drawing any more."""
AT_ONCE, UNTIL_DRAWN = 2, 40
"""Texts that are read between two things that the user may do, some hundredths of a second each; and those
after which the timeline is drawn anew."""
LANES = (
    (LaneKind.CLUSTER, QT_TRANSLATE_NOOP("Timeline", "by source")),
    (LaneKind.OUTLET, QT_TRANSLATE_NOOP("Timeline", "by outlet")),
    (LaneKind.CLAIM, QT_TRANSLATE_NOOP("Timeline", "by claim")),
)
_SMALLEST, _LARGEST = 0.002, 400.0
"""Pixels for a day: a century in a window, and an hour in a finger's breadth."""


class TimelineView(SceneView):
    """The names of the lanes stay where one begins to read, however far one has gone."""

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """See the class."""
        super().scrollContentsBy(dx, dy)
        self.keep_labels()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class."""
        super().resizeEvent(event)
        self.keep_labels()

    def keep_labels(self) -> None:
        """Put the names of the lanes at the edge."""
        scene, mirrored = self.scene(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if isinstance(scene, TimelineScene):
            edge = QPoint(self.viewport().width() if mirrored else 0, 0)
            scene.keep_labels_at(self.mapToScene(edge).x(), mirrored=mirrored)


class TimelinePanel(DrawingPage):
    """See the module. ``placeActivated`` carries a document and a span."""

    markActivated = Signal(str)
    documentActivated = Signal(str)
    placeActivated = Signal(str, object)
    tableRequested = Signal(object, object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._timeline: Timeline | None = None
        self._pixels = 0.0  # of a day; 0: as many as let all be seen
        self._fitting = 1.0
        self._waiting: list[str] = []
        self._known: set[str] = set()
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_on)
        self.kind = QComboBox()
        for kind, text in LANES:
            self.kind.addItem(translate("Timeline", text), kind)
        self.kind.setAccessibleName(self.tr("Lanes of the timeline"))
        self.cited = QCheckBox(self.tr("All dates in the texts"))
        self.cited.setChecked(True)
        self.tools = SceneTools(self.kind, self.cited, table=True)
        self.scene = TimelineScene(self._open)
        self.view = TimelineView(self.scene, own_zoom=False)
        self.view.setAccessibleName(self.tr("Timeline"))
        self.view.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        empty = EmptyState(
            "timeline",
            self.tr("No dates yet"),
            self.tr("Import articles with dates. What their texts report and cite comes in by itself."),
        )
        self.lay_out(self.tools, self.view, empty)
        self._connect()

    def refresh(self) -> None:
        """Read everything anew; the texts that nobody has read yet bit by bit, beside all else."""
        self._reading.stop()
        if not self._session.is_open:
            self._timeline = None
            self._draw()
            return
        wanted = self._wanted()
        self._waiting = [document_id for document_id in wanted if document_id not in self._known]
        self._take()
        if self._waiting:
            self._reading.start()

    def begin(self) -> None:
        """Another project is open: show all of it at first."""
        self._reading.stop()
        self._known.clear()
        self._pixels = 0.0
        self.heed()

    def write_picture(self, target: Path) -> None:
        """Write what is drawn, the whole of it. Raises UserError."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rect = self.scene.sceneRect()
        self.scene.keep_labels_at(rect.right() if mirrored else rect.left(), mirrored=mirrored)
        write_scene(self.scene, QColor(theme_of(self.palette()).base), self.tr("Timeline"), target)
        self.view.keep_labels()

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._timeline is not None:
            self._draw()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._draw)
        self.cited.toggled.connect(self._draw)
        self.tools.zoomRequested.connect(self._zoom)
        self.view.zoomed.connect(self._zoom)
        self.tools.pictureRequested.connect(lambda: self.ask_for_picture("timeline"))
        self.tools.tableRequested.connect(self._ask_for_table)

    @property
    def complete(self) -> bool:
        """Whether all texts that are to be read have been."""
        return not self._waiting

    def _wanted(self) -> list[str]:
        """The documents whose texts are to be read, those with marks that say something first."""
        project = self._session.project
        marked = {mark.document_id for mark in project.marks.among("id", self._telling())}
        ids = sorted((key for (key,) in project.documents.columns("id")), key=lambda key: key not in marked)
        return ids[:MOST_READ]

    def _read_on(self) -> None:
        """Read some more texts; draw now and then, and at the end."""
        if not self._session.is_open:
            self._reading.stop()
            return
        from workbench.core.project.timeline import read_ahead

        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        read_ahead(self._session.project, some)
        self._known.update(some)
        if not self._waiting:
            self._reading.stop()
        if not self._waiting or len(self._known) % UNTIL_DRAWN < AT_ONCE:
            self._take()

    def _take(self) -> None:
        from workbench.core.project.timeline import timeline_of

        self._timeline = timeline_of(self._session.project, self._known)
        self._draw()

    def _telling(self) -> set[str]:
        """The marks that say something of claims."""
        project = self._session.project
        said = {mark for (mark,) in project.statements.columns("mark_id")}
        return said | {mark for (mark,) in project.evidence.columns("mark_id") if mark}

    def _draw(self) -> None:
        timeline = self._timeline
        lanes = timeline.lanes(LaneKind(self.kind.currentData())) if timeline else ()
        if not self.cited.isChecked():
            lanes = tuple(
                type(lane)(lane.id, lane.name, kept)
                for lane in lanes
                if (kept := tuple(one for one in lane.moments if one.kind is not MomentKind.CITED))
            )
        moments = [moment for lane in lanes for moment in lane.moments]
        self._explained.show_view(bool(moments))
        days = (max(m.last for m in moments) - min(m.first for m in moments)).days + 1 if moments else 1
        room = max(200.0, self.view.viewport().width() - LABEL - 2 * PAD - SIZE - 24)
        self._fitting = room / days
        pixels = self._pixels or self._fitting
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        theme = theme_of(self.palette())
        self.view.setBackgroundBrush(QColor(theme.base))
        self.scene.show_lanes(lanes, pixels, theme, self.words_of, mirrored=mirrored, font=font)
        self.view.keep_labels()
        self._summarise(moments)

    def _summarise(self, moments: list[Moment]) -> None:
        count = {kind: sum(moment.kind is kind for moment in moments) for kind in MomentKind}
        said = self.tr("● {0} published  ◆ {1} reported in marks  ○ {2} cited").format(
            *(QLocale().toString(count[kind]) for kind in MomentKind)
        )
        if self._timeline and self._timeline.read < len(self._timeline.documents):
            said += " · " + self.tr("texts of {0} documents read").format(
                QLocale().toString(self._timeline.read)
            )
        if waiting := self._timeline.waiting if self._timeline else 0:
            said += " · " + self.tr("%Ln document(s) not compared yet", "", waiting)
        self.tools.summary.setText(said)

    def _zoom(self, factor: float) -> None:
        """Let a day be so many times as long, around the middle of what is seen; 0: all of it fits."""
        bar = self.view.horizontalScrollBar()
        middle = (bar.value() - bar.minimum() + bar.pageStep() / 2) / max(
            1, bar.maximum() - bar.minimum() + bar.pageStep()
        )
        now = self._pixels or self._fitting
        self._pixels = max(_SMALLEST, min(_LARGEST, now * factor)) if factor else 0.0
        self._draw()
        whole = bar.maximum() - bar.minimum() + bar.pageStep()
        bar.setValue(round(bar.minimum() + middle * whole - bar.pageStep() / 2))

    def words_of(self, moment: Moment) -> str:
        """What a moment is, for the tooltip and for screen readers."""
        if self._timeline is None:
            return ""
        kinds = {
            MomentKind.PUBLISHED: translate("Timeline", "published"),
            MomentKind.REPORTED: translate("Timeline", "reported in a mark"),
            MomentKind.CITED: translate("Timeline", "cited"),
        }
        document = self._timeline.documents[moment.document_id]
        lines = [f"{moment.told} · {kinds[moment.kind]}"]
        if moment.quote:
            lines.append(f"“{isolate(' '.join(moment.quote.split()))}”")
        lines.append(" · ".join(isolate(part) for part in (document.outlet, document.title) if part))
        return "\n".join(lines)

    def _open(self, moment: Moment) -> None:
        if moment.marks:
            self.markActivated.emit(moment.marks[0])
        elif moment.span is not None:
            self.placeActivated.emit(moment.document_id, moment.span)
        else:
            self.documentActivated.emit(moment.document_id)

    def _ask_for_table(self) -> None:
        if self._timeline is None:
            return
        from workbench.core.exchange.table import About
        from workbench.core.project.timeline import timeline_table

        if target := ask_for_table(self, "timeline"):
            table = timeline_table(self._timeline, LaneKind(self.kind.currentData()))
            waiting = self._timeline.waiting
            apart = (f"{waiting} documents have not been compared yet.",) if waiting else ()
            about = About(table.title, self._session.project.modified(), apart)
            self.tableRequested.emit(table, about, target)
