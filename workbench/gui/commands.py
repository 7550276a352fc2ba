"""What the table of actions names: each handler carries one wish of the user to the part that fulfils it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from workbench.gui import window_dialogs
from workbench.gui.library.selection import facing_documents
from workbench.gui.mark_filter import choices_of
from workbench.gui.mark_filter_dialog import MarkFilterDialog
from workbench.gui.page_commands import PageCommands
from workbench.gui.session import Session
from workbench.gui.settings import LAST_FOLDER

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow
    from workbench.gui.reader.mark_view import MarkKind

SUFFIX = ".muqabala"


class Commands(QObject, PageCommands):
    """One method for each row of the table, named there."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session

    def quit(self) -> None:
        """Leave the program."""
        self._window.close()

    # Projects

    def new_project(self) -> bool:
        """Ask where, and make an empty project there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New project"),
            str(self._folder() / self.tr("Story.muqabala")),
            self._projects(),
        )
        if not name:
            return False
        path = Path(name)
        return self._session.create(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def open_project(self) -> None:
        """Ask which project, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open"), str(self._folder()), self._projects()
        )
        if name:
            self._session.open(Path(name))

    def open_sample(self) -> None:
        """Open the sample; the first time it is made beside the window."""
        path = window_dialogs.sample_path(self._session.settings)
        if path.is_file():
            self._show_sample(path)
            return
        if self._window.jobs.running:
            return
        job = self._window.jobs.start(
            self.tr("Making the sample"), lambda progress: window_dialogs.make_sample(path, progress)
        )
        job.finished.connect(self._show_sample)
        job.failed.connect(self._session.failed)

    def _show_sample(self, path: Path) -> None:
        """Open the sample; where none of its documents was left open, two that set each other off."""
        if self._session.open(path) and not self._window.parts.board.document_ids:
            for document_id in facing_documents(self._session.project):
                self._window.reading.open_document(document_id)

    def close_project(self) -> None:
        """Back to the start page."""
        self._session.close()

    def _folder(self) -> Path:
        return Path(str(self._session.settings.get(LAST_FOLDER)) or Path.home())

    def _projects(self) -> str:
        return self.tr("Muqabala projects (*.muqabala)")

    # Import and exchange

    def import_files(self) -> None:
        """Ask for files, and import them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import articles"), str(self._folder()))
        if names:
            self._window.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        """Ask for a folder, and import what is in it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"), str(self._folder()))
        if name:
            self._window.import_paths([Path(name)])

    def export(self) -> None:
        """Ask for a format, and export."""
        self._window.exchange.ask_and_export()

    def verify_bundle(self) -> None:
        """Ask for a bundle, and verify it."""
        self._window.exchange.ask_and_verify()

    def open_bundle(self) -> None:
        """Ask for a bundle, and open the project in it."""
        self._window.exchange.ask_and_open()

    # Editing

    def undo(self) -> None:
        """Take back the last change."""
        self._session.undo()

    def redo(self) -> None:
        """Do it again."""
        self._session.redo()

    def mark_claim(self) -> None:
        """Mark the selection as a claim."""
        self._mark("claim")

    def mark_party(self) -> None:
        """Mark the selection as a party."""
        self._mark("party")

    def mark_evidence(self) -> None:
        """Mark the selection as evidence."""
        self._mark("evidence")

    def mark_code(self) -> None:
        """Put a code on the selection."""
        self._mark("code")

    def mark_note(self) -> None:
        """Write a note on the selection."""
        self._mark("note")

    def _mark(self, kind: MarkKind) -> None:
        if not self._window.reading.mark_selection(kind):
            self._window.say(self.tr("Select some words in a document first."))

    def resize_mark(self) -> None:
        """Let the mark in the inspector cover what is selected."""
        if not self._window.reading.resize_mark(self._window.parts.inspector.mark_id):
            self._window.say(self.tr("Choose a mark, and select some words of its document first."))

    def add_span(self) -> None:
        """Let the mark in the inspector cover what is selected, too."""
        if not self._window.reading.add_span(self._window.parts.inspector.mark_id):
            self._window.say(self.tr("Choose a mark, and select some words of its document first."))

    def take_span_off(self) -> None:
        """Let the mark in the inspector no longer cover what is selected."""
        if not self._window.reading.take_span_off(self._window.parts.inspector.mark_id):
            self._window.say(self.tr("Choose a mark, and select some words of its document first."))

    def filter_marks(self) -> None:
        """Say what marks are shown."""
        reading = self._window.reading
        dialog = MarkFilterDialog(choices_of(self._session.project), reading.filter, self._window)
        dialog.filterChanged.connect(reading.show_only)
        self._session.projectClosing.connect(dialog.reject)
        dialog.show()

    def next_mark(self) -> None:
        """To the next mark."""
        self._step_mark(forward=True, alike=False)

    def previous_mark(self) -> None:
        """To the mark before."""
        self._step_mark(forward=False, alike=False)

    def next_mark_alike(self) -> None:
        """To the next mark of the same kind."""
        self._step_mark(forward=True, alike=True)

    def previous_mark_alike(self) -> None:
        """To the mark of the same kind before."""
        self._step_mark(forward=False, alike=True)

    def _step_mark(self, *, forward: bool, alike: bool) -> None:
        board = self._window.parts.board
        if board.active_document:
            board.pane(board.active_document).step_mark(forward, alike)

    def new_claim(self) -> None:
        """Ask for a claim."""
        self._window.parts.editors.new_claim()

    def new_party(self) -> None:
        """Ask for a party."""
        self._window.parts.editors.new_party()

    def new_code(self) -> None:
        """Ask for a code."""
        self._window.parts.editors.new_code()

    def new_memo(self) -> None:
        """Ask for a memo on the project."""
        self._window.parts.editors.new_memo()

    # Search

    def find_here(self) -> None:
        """Find in the document in front; where none is open, search them all."""
        if not self._window.parts.board.find_in_document():
            self.find_everywhere()

    def find_everywhere(self) -> None:
        """Search all articles."""
        self._window.searching.begin(here=False)

    def next_hit(self) -> None:
        """On in the open find bar, else to the next hit of the search."""
        if not self._window.parts.board.step_found(1):
            self._window.searching.go(1)

    def previous_hit(self) -> None:
        """Back in the open find bar, else to the hit before of the search."""
        if not self._window.parts.board.step_found(-1):
            self._window.searching.go(-1)

    def look_up_word(self) -> None:
        """Search all articles for the word at the cursor."""
        word = self._window.parts.board.word_at_caret()
        if word:
            self._window.searching.search_for(word)
        else:
            self._window.say(self.tr("Put the cursor on a word of a document first."))

    def save_search(self) -> None:
        """Save what is searched under a name."""
        self._window.saved.ask_and_save()

    def mark_all_hits(self) -> None:
        """Mark every hit of what is searched."""
        self._window.marking_hits.ask()

    def show_batch_search(self) -> None:
        """Search a whole list."""
        self._window.batch.show()

    def show_search_help(self) -> None:
        """What can be said in a search."""
        self._window.searching.show_help()

    def rebuild_index(self) -> None:
        """Read every article into the index again."""
        self._window.index.rebuild()

    # View

    def correct_text(self) -> None:
        """Correct the text of the document in front."""
        if document_id := self._window.parts.board.active_document:
            self._window.correcting.correct(document_id)
        else:
            self._window.say(self.tr("Open the document first."))

    def toggle_left(self) -> None:
        """Show or hide the left column."""
        self._window.parts.left.setVisible(self._window.actions_by_id["view.left"].isChecked())

    def toggle_right(self) -> None:
        """Show or hide the right column."""
        self._window.parts.right.setVisible(self._window.actions_by_id["view.right"].isChecked())

    def toggle_drawer(self) -> None:
        """Show or hide the drawer."""
        self._window.parts.drawer.setVisible(self._window.actions_by_id["view.drawer"].isChecked())

    def toggle_sync(self) -> None:
        """Scroll the panes together in the way of last time, or not."""
        self._window.choices.toggle_sync()

    def toggle_two_by_two(self) -> None:
        """Let the panes stand in two rows, or in one."""
        self._window.choices.set_two_by_two(self._window.actions_by_id["view.two_by_two"].isChecked())

    def toggle_ribbons(self) -> None:
        """Show copied passages in the texts, or not."""
        self._window.open_copies.set_shown(self._window.actions_by_id["view.ribbons"].isChecked())

    def show_counterpart(self) -> None:
        """What the other panes share with the document in front, at its caret."""
        board = self._window.parts.board
        if not (board.active_document and board.show_counterpart(board.active_document, board.caret())):
            self._window.say(self.tr("No other open document shares the passage at the caret."))

    def sync_off(self) -> None:
        """Scroll each pane for itself."""
        self._window.choices.set_sync("off")

    def sync_by_position(self) -> None:
        """Scroll together by position."""
        self._window.choices.set_sync("position")

    def sync_by_passage(self) -> None:
        """Scroll together by passage."""
        self._window.choices.set_sync("passage")

    def paper_like_window(self) -> None:
        """Documents in the colours of the window."""
        self._window.choices.set_paper("window")

    def paper_by_day(self) -> None:
        """Dark on white."""
        self._window.choices.set_paper("day")

    def paper_in_sepia(self) -> None:
        """Brown on warm paper."""
        self._window.choices.set_paper("sepia")

    def paper_by_night(self) -> None:
        """Light on black."""
        self._window.choices.set_paper("night")

    def toggle_calm(self) -> None:
        """Nothing but the documents, or everything again."""
        self._window.calm.toggle()

    def focus_reader(self) -> None:
        """Put the keyboard into the document in front; when it is there already, into the next one."""
        board = self._window.parts.board
        if not board.active_document:
            return
        if board.pane(board.active_document).surface.hasFocus():
            ids = board.document_ids
            board.activate(ids[(ids.index(board.active_document) + 1) % len(ids)])
        board.pane(board.active_document).surface.setFocus()

    def next_region(self) -> None:
        """The keyboard into the next part of the window."""
        self._window.regions.go(1)

    def previous_region(self) -> None:
        """The keyboard into the part of the window before."""
        self._window.regions.go(-1)

    def close_document(self) -> None:
        """Take the document in front off the board."""
        board = self._window.parts.board
        if board.active_document:
            board.close_document(board.active_document)

    def toggle_pane_window(self) -> None:
        """The document in front into a window of its own, or back to the board."""
        board = self._window.parts.board
        if board.active_document:
            board.toggle_window(board.active_document)

    def say_board_is_full(self) -> None:
        """Why a document stays in its window."""
        self._window.say(self.tr("Four documents stand on the board already. Close one of them first."))

    def move_pane_before(self) -> None:
        """The document in front towards the start of the board."""
        self._move_pane(-1)

    def move_pane_after(self) -> None:
        """The document in front towards the end of the board."""
        self._move_pane(1)

    def _move_pane(self, step: int) -> None:
        board = self._window.parts.board
        if board.active_document:
            board.move_pane(board.active_document, step)

    def larger_text(self) -> None:
        """Larger reading text."""
        self._window.reading.scale(1)

    def smaller_text(self) -> None:
        """Smaller reading text."""
        self._window.reading.scale(-1)

    def usual_text(self) -> None:
        """Reading text at its usual size."""
        self._window.reading.scale(0)

    # Program

    def show_settings(self) -> None:
        """Look, language, text size, name; the search engine of the project that is open."""
        index = self._window.index
        engine = window_dialogs.ask_settings(self._session.settings, self._window, index.engine)
        if engine:
            index.choose_engine(engine)

    def show_palette(self) -> None:
        """Find and run any command."""
        window_dialogs.run_command(self._window.actions_by_id, self._window)

    def show_keys(self) -> None:
        """All keys."""
        window_dialogs.show_keys(self._window)

    def show_about(self) -> None:
        """Version and licence."""
        window_dialogs.show_about(self._window.messages)
