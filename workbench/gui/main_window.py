"""The main window: makes the parts, wires them in one place, and does what the table of actions names."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from workbench.core.text.isolates import isolate
from workbench.gui import icons, window_dialogs
from workbench.gui.action_table import ACTIONS
from workbench.gui.actions import colour_actions, enable_actions, make_actions, translated
from workbench.gui.calm_reading import CalmReading
from workbench.gui.commands import SUFFIX, Commands
from workbench.gui.comparison.copies.flow import CopiesFlow
from workbench.gui.comparison.disagreements.flow import DisagreementsFlow
from workbench.gui.comparison.timeline_flow import TimelineFlow
from workbench.gui.comparison.writing import ComparisonWriting
from workbench.gui.correcting import Correcting
from workbench.gui.error_dialog import Messages
from workbench.gui.exchange.exchange_flow import ExchangeFlow
from workbench.gui.importing.import_flow import ImportFlow
from workbench.gui.importing.import_report import ImportReportDialog, ImportSummary
from workbench.gui.jobs import Jobs
from workbench.gui.mark_filter import MarkFilter
from workbench.gui.open_copies import OpenCopies
from workbench.gui.passage_alignments import PassageAlignments
from workbench.gui.place_keeping import PlaceKeeping
from workbench.gui.reading import Reading
from workbench.gui.reading_choices import ReadingChoices
from workbench.gui.regions import Regions
from workbench.gui.search.batch.flow import BatchFlow
from workbench.gui.search.concordance.flow import ConcordanceFlow
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.marking_hits.flow import MarkingHits
from workbench.gui.search.saved_flow import SavedSearches
from workbench.gui.search.search_flow import SearchFlow
from workbench.gui.search.statistics.flow import StatisticsFlow
from workbench.gui.session import Session
from workbench.gui.settings import RIBBONS, THEME, TWO_BY_TWO, Settings
from workbench.gui.suggesting import Suggesting
from workbench.gui.theme import apply_theme, theme_for, theme_of
from workbench.gui.warming import Warming
from workbench.gui.window_parts import Parts

if TYPE_CHECKING:
    from workbench.core.project.changes import Changes

NAME_WIDTH = 190
"""Pixels for the name of the project in the toolbar."""
SAID_FOR = 8000
"""Milliseconds that a line stays in the status bar."""


class MainWindow(QMainWindow):
    """One window shows one project, or the start page."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session = Session(settings, self)
        self.jobs = Jobs(self)
        self._import: ImportFlow | None = None
        self.messages = Messages(self)
        self.setAcceptDrops(True)
        self.setAnimated(False)
        self.parts = Parts(self, self.session)
        self.regions = Regions(self.parts.regions, self)
        self.reading = Reading(self.session, self.parts.board, self)
        self.place_keeping = PlaceKeeping(self.session, self.reading, self)
        self.warming = Warming(self.session, self.jobs, self)
        self.alignments = PassageAlignments(self.jobs, self)
        self.index = IndexKeeper(self.session, self.jobs, self)
        box = self.parts.search_box
        self.searching = SearchFlow(self.session, self.index, box, self.parts.search, self)
        self.concordance = ConcordanceFlow(self.session, self.index, self.jobs, self.parts.concordance, self)
        self.statistics = StatisticsFlow(self.session, self.index, self.jobs, self.parts.statistics, self)
        self.saved = SavedSearches(self.session, self.index, self.parts.saved, self)
        self.marking_hits = MarkingHits(self.session, self.index, self)
        self.batch = BatchFlow(self.session, self.jobs, self)
        self.correcting = Correcting(self.session, self.jobs, self)
        self.suggesting = Suggesting(self.session, self.jobs, self.parts.suggestions, self)
        self.writing = ComparisonWriting(self.session, self.jobs, self)
        self.copies = CopiesFlow(self.session, self.jobs, self)
        self.disagreements = DisagreementsFlow(self.session, self.jobs, self)
        self.dates = TimelineFlow(self.session, self.jobs, self)
        self.open_copies = OpenCopies(self.session, self.copies, self.parts.board, self)
        self.exchange = ExchangeFlow(self.session, self.jobs, self)
        self.commands = Commands(self, self.session)
        self.actions_by_id = make_actions(self, self.commands)
        self.addActions(list(self.actions_by_id.values()))
        self.parts.make_menus(self, self.actions_by_id)
        self.parts.make_toolbar(self, self.actions_by_id)
        self.calm = CalmReading(self, self.parts, self.actions_by_id["view.calm"])
        self.choices = ReadingChoices(settings, self.reading, self.actions_by_id, self)
        self.choices.add_to(self.parts.toolbar)
        self._wire()
        self._wire_comparison()
        self._wire_marks()
        self._wire_search()
        self.resize(1280, 820)
        self.restoreGeometry(settings.layout("window"))
        self._dress()
        self._show_project()

    def _wire(self) -> None:
        """The wiring of the window. ``…Changed`` are facts, ``…Requested`` wishes."""
        parts, session, reading, board = self.parts, self.session, self.reading, self.parts.board
        commands = self.commands

        session.projectClosing.connect(self.calm.leave)
        session.projectClosing.connect(self._before_closing)
        session.projectChanged.connect(self._show_project)
        session.changed.connect(self._heed)
        session.failed.connect(self.messages.error)
        self.settings.changed.connect(self._heed_setting)
        self.jobs.begun.connect(self._begin_job)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._dress())

        parts.start.sampleRequested.connect(commands.open_sample)
        parts.start.newRequested.connect(commands.new_project)
        parts.start.openRequested.connect(commands.open_project)
        parts.start.recentRequested.connect(session.open)
        parts.start.forgetRequested.connect(self._forget)

        parts.library.openRequested.connect(self._open_documents)
        parts.library.importRequested.connect(commands.import_files)
        parts.library.removalRequested.connect(self._remove_documents)
        parts.library.correctionRequested.connect(self.correcting.correct)
        parts.library.versionRequested.connect(self.correcting.show_version)
        self.correcting.said.connect(self.say)
        self.correcting.orphansLeft.connect(commands.show_orphans)
        self.correcting.placeExpected.connect(partial(board.show_span, flash=False))
        reading.orphanShown.connect(self.correcting.show_old_place)
        parts.inspector.oldPlaceRequested.connect(self.correcting.show_old_place)
        parts.inspector.reattachRequested.connect(commands.resize_mark)

        board.documentDropped.connect(lambda each, place: reading.open_document(each, at=place))
        board.documentActivated.connect(parts.library.choose)
        board.documentClosed.connect(reading.documentsChanged)
        board.selectionChanged.connect(self._show_selection)
        board.directionRequested.connect(reading.set_direction)
        board.passageDirectionRequested.connect(reading.set_passage_direction)
        board.searchRequested.connect(self._search_for)
        board.leaveRequested.connect(self.calm.leave)
        board.boardFull.connect(commands.say_board_is_full)
        reading.markShown.connect(parts.inspector.show_mark)
        reading.documentsChanged.connect(self._show_open_documents)
        reading.documentOpened.connect(self._show_hits)
        reading.documentOpened.connect(self.searching.look_into)

        for part in (*parts.lists, parts.matrix, parts.timeline):
            part.markActivated.connect(reading.show_mark)
            part.documentActivated.connect(reading.open_document)
        parts.inspector.markActivated.connect(reading.show_mark)
        self.exchange.said.connect(self.say)
        self.exchange.projectUnpacked.connect(session.open)
        for dock, action in zip(parts.docks, ("view.left", "view.right", "view.drawer"), strict=True):
            dock.visibilityChanged.connect(self._checker(action))

    def _wire_comparison(self) -> None:
        """The wiring of what compares documents."""
        parts, reading, sync = self.parts, self.reading, self.parts.board.sync
        sync.set_aligner(self.alignments)
        self.alignments.improved.connect(sync.align_anew)
        reading.documentsChanged.connect(lambda: self.alignments.prepare(lambda: sync.documents))
        self.alignments.improved.connect(parts.board.ribbons.arrange)
        parts.hypotheses.markActivated.connect(reading.show_mark)
        parts.timeline.placeActivated.connect(reading.show_place)
        parts.network.nodeActivated.connect(self.commands.show_item)
        parts.network.lay_out_beside(partial(self.jobs.start, ""))
        for listed in (parts.claims, parts.parties):
            listed.list.chosen.connect(parts.network.follow)
        reading.documentsChanged.connect(self.open_copies.look)
        self.actions_by_id["view.ribbons"].setChecked(bool(self.settings.get(RIBBONS)))
        parts.suggestions.placeActivated.connect(reading.show_place)
        self.suggesting.said.connect(self.say)
        parts.copies.follow(self.copies)
        # What can be searched sooner is waited for longer; the copies can wait.
        self.copies.compare_by_itself(lambda: self.index.updating)
        self.index.rested.connect(self.copies.look)
        self.copies.waitingChanged.connect(parts.status.show_waiting)
        self.copies.caughtUp.connect(self._show_sources)
        parts.timeline.follow(self.dates)
        self.copies.caughtUp.connect(self.dates.look_anew)
        parts.disagreements.follow(self.disagreements, lambda: self.parts.board.document_ids)
        parts.disagreements.opened.connect(reading.show_disagreement)
        reading.documentsChanged.connect(parts.disagreements.heed_open_documents)
        self.session.changed.connect(parts.disagreements.heed_changes)
        parts.copies.passageOpened.connect(reading.show_shared)
        parts.copies.documentActivated.connect(reading.open_document)
        for page in (parts.matrix, parts.hypotheses, parts.timeline):
            page.tableRequested.connect(self.writing.write_table)
        self.writing.said.connect(self.say)

    def _wire_marks(self) -> None:
        """The wiring of all that makes and changes marks."""
        parts, reading, board = self.parts, self.reading, self.parts.board

        board.markRequested.connect(reading.ask_what)
        board.markChosen.connect(reading.mark)
        beside = partial(self.jobs.start, "", waited_for=True)
        board.chooser.look_up_beside(beside)
        parts.editors.beside = beside
        board.markClicked.connect(reading.choose_mark)
        board.markRemovalRequested.connect(reading.remove_mark)
        reading.filterChanged.connect(parts.hidden_marks.setVisible)
        reading.filterChanged.connect(lambda _active: parts.marks.show_only(reading.lets))
        reading.markShown.connect(parts.marks.follow)
        board.documentActivated.connect(parts.marks.show_document)
        reading.documentsChanged.connect(lambda: parts.marks.show_document(board.active_document))
        parts.hidden_marks.allRequested.connect(lambda: reading.show_only(MarkFilter()))
        reading.partyMarked.connect(self._offer_mentions)
        parts.mentions.requested.connect(self.marking_hits.ask_for_party)
        parts.room.watch(board, (parts.left, parts.right), self.settings)
        parts.room.twoByTwoRequested.connect(self.actions_by_id["view.two_by_two"].trigger)
        reading.documentOpened.connect(lambda _id: parts.room.offer())
        reading.documentsChanged.connect(parts.room.look)
        for drop in (parts.claims.drop, parts.evidence.drop, *parts.matrix.drops):
            drop.statementRequested.connect(reading.add_statement)
        board.markResizeRequested.connect(reading.cover)
        board.markMoveRequested.connect(reading.move_mark)

    def _wire_search(self) -> None:
        """The wiring of all that searches, concords and counts."""
        parts, reading, board, commands = self.parts, self.reading, self.parts.board, self.commands

        self.searching.hitRequested.connect(reading.show_place)
        self.searching.hitsChanged.connect(self._show_all_hits)
        self.searching.resultsRequested.connect(commands.show_search)
        self.searching.assistant.leaveRequested.connect(commands.focus_reader)
        self.searching.said.connect(self.say)
        self.searching.active_document = lambda: board.active_document
        self.searching.open_documents = lambda: board.document_ids

        self.searching.requestChanged.connect(self.concordance.show)
        self.saved.searchRequested.connect(self.searching.run)
        self.saved.said.connect(self.say)
        self.saved.current = self.searching.whole_request
        self.marking_hits.said.connect(self.say)
        self.batch.searchRequested.connect(self.searching.run)
        self.batch.said.connect(self.say)
        self.marking_hits.asked = self.searching.whole
        parts.concordance.hitRequested.connect(reading.show_place)
        self.concordance.said.connect(self.say)
        self.searching.requestChanged.connect(self.statistics.show)
        parts.statistics.queryRequested.connect(parts.query.search_for)
        parts.statistics.documentRequested.connect(reading.open_document)
        self.statistics.said.connect(self.say)

        self.index.stateChanged.connect(parts.status.show_index)
        self.index.crashed.connect(self.messages.bug)

    # News

    @Slot()
    def _show_project(self) -> None:
        parts, session = self.parts, self.session
        is_open = session.is_open
        enable_actions(self.actions_by_id, has_project=is_open, writable=session.writable)
        parts.toolbar.setVisible(is_open)
        parts.centre.setCurrentIndex(1 if is_open else 0)
        parts.inspector.show_mark("")
        parts.mentions.hide()
        self.reading.show_only(MarkFilter())
        parts.library.reset()
        self.searching.clear()
        for page in parts.comparisons:
            page.begin()
        for part in (*parts.lists, parts.history):
            part.heed()
        self._show_read_only()
        self._name_undo()
        if is_open:
            self._open_layout()
        else:
            parts.board.close_all()
            for dock in parts.docks:
                dock.hide()
            parts.start.show_recent(self.settings.recent)
            parts.status.show_selection(0, 0)
        self.setWindowTitle(f"{session.project.name} – Muqabala" if is_open else "Muqabala")
        name = session.project.name if is_open else ""
        shown = parts.project_button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, NAME_WIDTH)
        parts.project_button.setText(f" {isolate(shown)}".replace("&", "&&"))
        parts.project_button.setToolTip(name)

    @Slot(object)
    def _heed(self, changes: Changes) -> None:
        """Every view redraws what it shows of *changes*."""
        parts = self.parts
        self.reading.heed(changes)
        parts.library.heed(changes)
        if changes.touches("documents"):
            self._show_open_documents()
        parts.inspector.heed(changes)
        parts.mentions.heed(self.session.project)
        for part in (*parts.lists, *parts.comparisons, parts.history):
            part.heed()
        self._name_undo()

    def _heed_setting(self, key: str) -> None:
        if key == THEME.key:
            self._dress()

    def _name_undo(self) -> None:
        project = self.session.project if self.session.is_open else None
        for action, spec, entry in (
            ("edit.undo", self.tr("Undo: {0}"), project.next_undo() if project else None),
            ("edit.redo", self.tr("Redo: {0}"), project.next_redo() if project else None),
        ):
            plain = next(row.text for row in ACTIONS if row.id == action)
            text = spec.format(isolate(entry.name)) if entry else translated(plain)
            key = self.actions_by_id[action].shortcut().toString()
            self.actions_by_id[action].setText(text.replace("&", "&&"))
            self.actions_by_id[action].setToolTip(f"{text} ({key})")
            self.actions_by_id[action].setEnabled(entry is not None and self.session.writable)

    def _show_read_only(self) -> None:
        notice = self.parts.notice
        notice.setVisible(self.session.is_open and not self.session.writable)
        if self.session.is_open and not self.session.writable:
            project = self.session.project
            notice.setText(window_dialogs.why_read_only(project.read_only_because, project.holder))

    def _show_open_documents(self) -> None:
        self.parts.library.set_open(frozenset(self.parts.board.document_ids))
        if not self.parts.board.document_ids:
            self.parts.status.show_selection(0, 0)

    def _show_selection(self, _document_id: str, span: Any, words: int) -> None:
        self.parts.status.show_selection(len(span) if span else 0, words)

    def _show_hits(self, document_id: str) -> None:
        spans, current = self.searching.hits_of(document_id)
        self.parts.board.set_hits(document_id, spans, current)

    def _show_all_hits(self) -> None:
        for document_id in self.parts.board.document_ids:
            self._show_hits(document_id)

    def _show_sources(self) -> None:
        """New documents have been compared: show anew what counts sources."""
        for page in self.parts.comparisons:
            page.heed()
        self.searching.search_again()

    def _offer_mentions(self, party_id: str) -> None:
        party = self.session.project.parties.find(party_id) if party_id else None
        if party:
            self.parts.mentions.offer(party.id, party.name)
        else:
            self.parts.mentions.hide()

    def _begin_job(self, job: Any) -> None:
        if job.title:  # what has none is over before it could be read
            self.parts.status.add_job(job)
        job.crashed.connect(self.messages.bug)

    def say(self, line: str) -> None:
        """Say something in the status bar, for a while."""
        self.parts.status.showMessage(line, SAID_FOR)

    # Look and layout

    def _dress(self) -> None:
        theme = theme_for(str(self.settings.get(THEME)))
        application = QApplication.instance()
        if isinstance(application, QApplication) and theme_of(application.palette()) != theme:
            apply_theme(application, theme)
        colour_actions(self.actions_by_id, self.palette())
        self.parts.project_button.setIcon(icons.icon("muqabala", self.palette(), theme.accent))
        self.reading.dress(theme)

    def _open_layout(self) -> None:
        parts, settings = self.parts, self.settings
        for dock in parts.docks:
            dock.show()
        if not self.restoreState(settings.layout("docks")):
            parts.size_docks(self)
        parts.right.restore_split(settings.layout("annotations"))
        parts.search.restore_split(settings.layout("facets"))
        self.reading.take_look()
        parts.board.set_two_by_two(bool(settings.get(TWO_BY_TWO)))
        self.reading.restore()
        self.choices.show()
        parts.room.hide()  # so it was left

    def _before_closing(self) -> None:
        """The project is about to be closed: remember how it looked, and stop what works on it."""
        self.parts.inspector.show_mark("")
        self.jobs.stop_all()
        self._remember_layout()
        self.parts.board.close_all()

    def _remember_layout(self) -> None:
        self.settings.remember_layout("docks", self.saveState())
        self.settings.remember_layout("annotations", self.parts.right.split_state())
        self.settings.remember_layout("facets", self.parts.search.split_state())
        self.reading.remember()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the parts of the window in the order in which it is read."""
        held = self.focusWidget()
        other = self.regions.after(held, 1 if forward else -1) if held else None
        if other is None:
            return super().focusNextPrevChild(forward)
        other.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_by_id"):
            colour_actions(self.actions_by_id, self.palette())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything was saved when it was done; only the layout is left to be remembered."""
        self.settings.remember_layout("window", self.saveGeometry())
        self.session.close()
        self.jobs.stop_all()
        self.settings.save()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders from the desktop."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project, verify a bundle, import anything else."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        QTimer.singleShot(0, lambda: self.receive(paths))

    def receive(self, paths: list[Path]) -> None:
        """What was dropped on the window or given to it."""
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.session.open(paths[0])
        elif self.session.writable or (not self.session.is_open and self.commands.new_project()):
            self.import_paths(paths)

    # Wishes

    def _forget(self, path: Path) -> None:
        self.settings.forget(path)
        self.parts.start.show_recent(self.settings.recent)

    def import_paths(self, paths: list[Path]) -> ImportFlow | None:
        """Import files and folders beside the window; None while another import runs."""
        if self._import is not None:
            self.say(self.tr("An import is running. Wait until it has ended, or cancel it."))
            return None
        self._import = ImportFlow(self.session, self.jobs, paths, self)
        self._import.finished.connect(self._show_import)
        self._import.destroyed.connect(self._forget_import)
        return self._import

    @Slot()
    def _forget_import(self) -> None:
        self._import = None

    def _show_import(self, report: Any) -> None:
        self.say(ImportSummary().of(report))
        if report.failed or report.doubts or report.duplicates:
            dialog = ImportReportDialog(report, self)
            dialog.documentActivated.connect(self.reading.open_document)
            dialog.open()

    def _open_documents(self, ids: list[str]) -> None:
        for document_id in ids[:4]:
            self.reading.open_document(document_id)
        self.commands.focus_reader()

    def _remove_documents(self, ids: list[str]) -> None:
        from workbench.core.project.operations.documents import remove_documents

        if not ids or not self.session.writable:
            return
        marks = sum(len(self.session.project.marks.where(document_id=document_id)) for document_id in ids)
        question = self.tr("Remove %n document(s) from the project?", "", len(ids))
        consequence = self.tr("%n mark(s) in them go, too. It can be undone.", "", marks)
        if self.messages.confirm(question, consequence, self.tr("Remove")):
            self.session.perform(remove_documents, ids)

    def _search_for(self, text: str) -> None:
        self.searching.search_for(text)

    def _checker(self, action: str) -> Callable[[bool], None]:
        return self.actions_by_id[action].setChecked
