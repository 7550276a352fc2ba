"""The timeline in the drawer."""

from __future__ import annotations

import datetime
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QFont, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QToolButton, QWidget

from workbench.core.comparison.timeline import LaneKind, Moment, MomentKind, folded, usual_days
from workbench.core.errors import UserError
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.page import DrawingPage
from workbench.gui.comparison.scene_tools import SceneTools
from workbench.gui.comparison.scene_view import SceneView, write_scene
from workbench.gui.comparison.timeline_axis import LABEL, PAD
from workbench.gui.comparison.timeline_flow import TimelineFlow
from workbench.gui.comparison.timeline_scene import SIZE, TimelineScene
from workbench.gui.comparison.writing import ask_for_table
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.theme import theme_of
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from workbench.core.project.timeline import Timeline

MOST_LANES = 120
"""Lanes of their own; the rest is in one together. More is no drawing any more, and takes seconds."""
LANES = (
    (LaneKind.CLUSTER, QT_TRANSLATE_NOOP("Timeline", "by source")),
    (LaneKind.OUTLET, QT_TRANSLATE_NOOP("Timeline", "by outlet")),
    (LaneKind.CLAIM, QT_TRANSLATE_NOOP("Timeline", "by claim")),
)
TOLD, OFFERED = 8, 24
"""Of moments with one sign, those that a tooltip tells and a menu offers."""
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
            edge = self.mapToScene(QPoint(self.viewport().width() if mirrored else 0, 0))
            scene.keep_labels_at(edge.x(), edge.y(), mirrored=mirrored)


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
        self._usual: tuple[datetime.date, datetime.date] | None = None
        self._flow: TimelineFlow | None = None
        self.kind = QComboBox()
        for kind, text in LANES:
            self.kind.addItem(translate("Timeline", text), kind)
        self.kind.setAccessibleName(self.tr("Lanes of the timeline"))
        self.cited = QCheckBox(self.tr("All dates in the texts"))
        self.cited.setChecked(True)
        self.again = QToolButton()
        self.again.setText(self.tr("Read on"))
        self.again.setToolTip(self.tr("Read the dates of the texts that are not read yet"))
        self.again.hide()
        self.tools = SceneTools(self.kind, self.cited, self.again, table=True)
        self.scene = TimelineScene(self._open)
        self.view = TimelineView(self.scene, own_zoom=False)
        self.view.setAccessibleName(self.tr("Timeline"))
        self.view.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._empty = EmptyState("timeline", "", "")
        self.lay_out(self.tools, self.view, self._empty)
        self._say_nothing_known()
        self._connect()

    def follow(self, flow: TimelineFlow) -> None:
        """Show what *flow* finds; it is asked to look when the page is seen."""
        self._flow = flow
        flow.wanted.append(self.isVisible)
        flow.partly.connect(self.take)
        flow.found.connect(self.take)
        flow.begun.connect(self._say_at_work)
        flow.refused.connect(self._say_refused)

    def refresh(self) -> None:
        """Read everything anew: beside the window where somebody does that, else here."""
        if self._flow is not None:
            self._flow.look()
            return
        from workbench.core.project.timeline import timeline_of

        self.take(timeline_of(self._session.project) if self._session.is_open else None)

    def begin(self) -> None:
        """Another project is open: show all of it at first."""
        self._pixels = 0.0
        self.take(None)
        self.heed()

    def take(self, timeline: Timeline | None) -> None:
        """Show *timeline*; None: nothing is known."""
        self._timeline = timeline
        self._draw()

    def write_picture(self, target: Path) -> None:
        """Write all lanes over the days that are seen. Raises UserError."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        whole, port = self.scene.sceneRect(), self.view.viewport().rect()
        seen = self.view.mapToScene(port).boundingRect() & whole
        area = QRectF(seen.left(), whole.top(), seen.width(), whole.height())
        self.scene.keep_labels_at(area.right() if mirrored else area.left(), area.top(), mirrored=mirrored)
        ground, title = QColor(theme_of(self.palette()).base), self.tr("Timeline")
        write_scene(self.scene, ground, title, target, area)
        self.view.keep_labels()

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._timeline is not None:
            self._draw()

    def _connect(self) -> None:
        self.again.clicked.connect(self._read_again)
        self.kind.currentIndexChanged.connect(self._draw)
        self.cited.toggled.connect(self._draw)
        self.tools.zoomRequested.connect(self._zoom)
        self.view.zoomed.connect(self._zoom)
        self.tools.pictureRequested.connect(lambda: self.ask_for_picture("timeline"))
        self.tools.tableRequested.connect(self._ask_for_table)

    @property
    def shown(self) -> Timeline | None:
        """What is drawn: all that is known, or what is left of it."""
        if self._timeline is None or self.cited.isChecked():
            return self._timeline
        from workbench.core.project.timeline import without_cited

        return without_cited(self._timeline)

    def _read_again(self) -> None:
        if self._flow is not None:
            self._flow.look_anew()

    def _say_nothing_known(self) -> None:
        self._empty.say(
            self.tr("No dates yet"),
            self.tr("Import articles with dates. What their texts report and cite comes in by itself."),
        )

    def _say_at_work(self) -> None:
        self.again.hide()
        self._empty.say(self.tr("Reading the dates of the texts"), self.tr("They come in as they are read."))

    def _say_refused(self, error: UserError | None) -> None:
        """*error* has stopped the reading, or somebody has; what was read is drawn still."""
        self.again.show()
        self._empty.say(self.tr("The dates are not all read"), str(error) if error else "")
        self._summarise()

    def _draw(self) -> None:
        timeline = self.shown
        lanes = timeline.lanes(LaneKind(self.kind.currentData())) if timeline else ()
        moments = [moment for lane in lanes for moment in lane.moments]
        self._usual = usual_days(moments)
        if not moments and not (self._flow and self._flow.busy):
            self._say_nothing_known()
        self._explained.show_view(bool(moments))
        days = (self._usual[1] - self._usual[0]).days + 1 if self._usual else 1
        room = max(200.0, self.view.viewport().width() - LABEL - 2 * PAD - SIZE - 24)
        self._fitting = room / days
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        theme = theme_of(self.palette())
        self.view.setBackgroundBrush(QColor(theme.base))
        self.scene.show_lanes(
            folded(lanes, MOST_LANES),
            self._pixels or self._fitting,
            theme,
            self.words_of,
            mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            font=font,
        )
        if not self._pixels:
            self._go_to_usual()
        self.view.keep_labels()
        self._summarise()

    def _go_to_usual(self) -> None:
        """Let the days be seen between which nearly all lies; the others are where one can scroll."""
        axis, bar = self.scene.axis, self.view.horizontalScrollBar()
        if axis is not None and self._usual:
            start = axis.of_day(self._usual[0]) - axis.of_day(axis.first)
            bar.setValue(round(bar.maximum() + start if axis.mirrored else bar.minimum() + start))

    def _summarise(self) -> None:
        timeline, locale = self.shown, QLocale()
        if timeline is None:
            self.tools.summary.clear()
            return
        count = Counter(moment.kind for moment in timeline.moments)
        parts = [
            self.tr("● {0} published  ◆ {1} reported in marks  ○ {2} cited").format(
                *(locale.toString(count[kind]) for kind in MomentKind)
            )
        ]
        if self._usual:
            before = sum(moment.last < self._usual[0] for moment in timeline.moments)
            after = sum(moment.first > self._usual[1] for moment in timeline.moments)
            if before or after:
                aside = self.tr("{0} lie before and {1} after what is seen at first")
                parts.append(aside.format(locale.toString(before), locale.toString(after)))
        if timeline.read < len(timeline.documents):
            read = self.tr("{0} of {1} texts are read")
            parts.append(
                read.format(locale.toString(timeline.read), locale.toString(len(timeline.documents)))
            )
        if timeline.waiting:
            parts.append(self.tr("%Ln document(s) not compared yet", "", timeline.waiting))
        self.tools.summary.setText(" · ".join(parts))
        self.tools.summary.setToolTip("\n".join(parts))

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

    def words_of(self, moments: tuple[Moment, ...]) -> str:
        """What moments with one sign are, in words."""
        timeline = self._timeline
        if timeline is None:
            return ""
        lines = [self._words_of_one(moment, timeline) for moment in moments[:TOLD]]
        if len(moments) > TOLD:
            lines.append(self.tr("and {0} more").format(QLocale().toString(len(moments) - TOLD)))
        return "\n\n".join(lines)

    def _words_of_one(self, moment: Moment, timeline: Timeline) -> str:
        kinds = {
            MomentKind.PUBLISHED: translate("Timeline", "published"),
            MomentKind.REPORTED: translate("Timeline", "reported in a mark"),
            MomentKind.CITED: translate("Timeline", "cited"),
        }
        document = timeline.documents[moment.document_id]
        lines = [f"{moment.told} · {kinds[moment.kind]}"]
        if moment.quote:
            lines.append(f"“{isolate(' '.join(moment.quote.split()))}”")
        lines.append(" · ".join(isolate(part) for part in (document.outlet, document.title) if part))
        return "\n".join(lines)

    def _open(self, moments: tuple[Moment, ...]) -> None:
        """Open what is meant; of many, offer the first ones, and to look closer."""
        timeline = self._timeline
        if timeline is None:
            return
        if len(moments) == 1:
            self._show(moments[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len({(moment.first, moment.last) for moment in moments}) > 1:
            menu.addAction(self.tr("Look closer")).triggered.connect(lambda: self._look_closer(moments))
            menu.addSeparator()
        for moment in moments[:OFFERED]:
            document = timeline.documents[moment.document_id]
            said = " ".join(moment.quote.split()) or document.title
            words = f"{moment.told} · {isolate(document.outlet or document.title)} · {isolate(said[:60])}"
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, chosen=moment: self._show(chosen))
        if len(moments) > OFFERED:
            more = self.tr("and {0} more").format(QLocale().toString(len(moments) - OFFERED))
            menu.addAction(more).setEnabled(False)
        menu.popup(QCursor.pos())

    def _look_closer(self, moments: tuple[Moment, ...]) -> None:
        """Let the days of *moments* fill the view."""
        first, last = min(one.first for one in moments), max(one.last for one in moments)
        room = self.view.viewport().width() - LABEL
        self._pixels = max(_SMALLEST, min(_LARGEST, room * 0.8 / ((last - first).days + 1)))
        self._draw()
        if (axis := self.scene.axis) is not None:
            middle = (axis.of_day(first) + axis.of_day(last)) / 2
            across = LABEL / 2 if axis.mirrored else -LABEL / 2
            top = self.view.mapToScene(self.view.viewport().rect().center()).y()
            self.view.centerOn(QPointF(middle + across, top))

    def _show(self, moment: Moment) -> None:
        if moment.marks:
            self.markActivated.emit(moment.marks[0])
        elif moment.span is not None:
            self.placeActivated.emit(moment.document_id, moment.span)
        else:
            self.documentActivated.emit(moment.document_id)

    def _ask_for_table(self) -> None:
        if (timeline := self.shown) is None:
            return
        from workbench.core.exchange.table import About
        from workbench.core.project.timeline import timeline_table

        if target := ask_for_table(self, "timeline"):
            table = timeline_table(timeline, LaneKind(self.kind.currentData()))
            waiting = timeline.waiting
            apart = (f"{waiting} documents have not been compared yet.",) if waiting else ()
            about = About(table.title, self._session.project.modified(), apart)
            self.tableRequested.emit(table, about, target)
