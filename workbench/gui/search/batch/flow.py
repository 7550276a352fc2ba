"""Batch search at work: lists from files, runs beside the window, lines opened as searches, files written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.search.request import Filters, SearchRequest
from workbench.gui.jobs import Job, Jobs
from workbench.gui.search.batch.dialog import BatchDialog
from workbench.gui.search.batch.run import BatchRun
from workbench.gui.session import Session
from workbench.gui.settings import LAST_FOLDER

if TYPE_CHECKING:
    from workbench.core.project.batch_search import BatchOptions
    from workbench.core.project.batch_tables import BatchLine


class BatchFlow(QObject):
    """See the module. ``searchRequested`` carries a SearchRequest, ``said`` a line for the status bar."""

    searchRequested = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._jobs = jobs
        self.dialog: BatchDialog | None = None
        self.run: BatchRun | None = None
        self._options: BatchOptions | None = None
        session.projectClosing.connect(self._close)

    def show(self) -> None:
        """Show the dialog, with what was found before."""
        if self.dialog is None:
            languages = {document.language for document in self._session.project.documents.all()}
            self.dialog = dialog = BatchDialog(languages, self._window)
            dialog.form.fileRequested.connect(self._ask_for_file)
            dialog.runRequested.connect(self.start)
            dialog.cancelRequested.connect(self.cancel)
            dialog.exportRequested.connect(self._ask_for_target)
            dialog.table.opened.connect(self._open)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def start(self) -> None:
        """Search the list of the dialog."""
        from workbench.core.importing.query_list import query_list
        from workbench.core.search.query.listed import ReadAs

        if self.dialog is None or self.run is not None:
            return
        form = self.dialog.form
        try:
            queries = query_list(form.text.toPlainText(), form.name or self.tr("List"))
        except UserError as error:
            self.dialog.show_problem(error)
            return
        self._options = options = form.options()
        self.dialog.begin(is_query=options.read_as is ReadAs.QUERY)
        self.run = run = BatchRun(self._jobs, self._session.project.path, queries, options, self)
        run.linesFound.connect(self.dialog.add_lines)
        run.progressed.connect(self.dialog.show_progress)
        run.finished.connect(self.dialog.finish)
        run.failed.connect(self.dialog.show_problem)
        run.ended.connect(self._end)

    def cancel(self) -> None:
        """Stop the run; what was found stays."""
        if self.run is not None:
            self.run.cancel()

    def read_file(self, path: Path) -> Job:
        """Take the list from a file, read beside the window."""
        job = self._jobs.start(self.tr("Reading {0}").format(path.name), lambda progress: _text_of(path))
        job.finished.connect(lambda text: self._take_list(text, path.name))
        job.failed.connect(self._session.failed)
        return job

    def export(self, lines: Sequence[BatchLine], target: Path) -> Job | None:
        """Write *lines* to *target*, as the ending of its name says."""
        if self.dialog is None or self._options is None:
            return None
        options, modified = self._options, self._session.project.modified()
        name = self.dialog.form.name or self.tr("List")
        job = self._jobs.start(
            self.tr("Writing {0}").format(target.name),
            lambda progress: _write(lines, name, options, modified, target, progress),
        )
        job.finished.connect(lambda path: self.said.emit(self.tr("{0} is written.").format(path.name)))
        job.failed.connect(self._session.failed)
        return job

    def _take_list(self, text: str, name: str) -> None:
        if self.dialog is not None:
            self.dialog.form.set_list(text, name)

    def _ask_for_file(self) -> None:
        kinds = self.tr("Lists (*.csv *.tsv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self.dialog, self.tr("A list of queries"), self._folder(), kinds
        )
        if name:
            self._session.settings.set(LAST_FOLDER, str(Path(name).parent))
            self.read_file(Path(name))

    def _ask_for_target(self) -> None:
        if self.dialog is None:
            return
        proposed = str(Path(self._folder()) / self.tr("Batch search.xlsx"))
        kinds = self.tr("Excel workbook (*.xlsx);;CSV table (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self.dialog, self.tr("Write the table"), proposed, kinds)
        if name:
            self.export(self.dialog.table.batch.shown, Path(name))

    def _open(self, line: BatchLine) -> None:
        """Search for the query of a line, in the window."""
        from workbench.core.search.query.listed import listed_query

        if self._options is None:
            return
        options = self._options
        query = listed_query(line.row.query, options.read_as, options.edits)
        filters = Filters().including("language", options.language) if options.language else Filters()
        self.searchRequested.emit(SearchRequest(query, field=options.form, filters=filters))
        self._window.activateWindow()

    def _folder(self) -> str:
        return str(self._session.settings.get(LAST_FOLDER)) or str(Path.home())

    def _end(self) -> None:
        if self.dialog is not None:
            self.dialog.end()
        if self.run is not None:
            self.run.deleteLater()
            self.run = None

    def _close(self) -> None:
        """Another project: its documents are others. (The jobs are stopped by the window.)"""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None


def _text_of(path: Path) -> str:
    from workbench.core.importing.charset import decode
    from workbench.core.importing.source_files import read_bytes

    return decode(read_bytes(path, path.name), path.name).text


def _write(
    lines: Sequence[BatchLine],
    name: str,
    options: BatchOptions,
    modified: str,
    target: Path,
    progress: Progress,
) -> Path:
    from workbench.core.exchange.table_file import write_table
    from workbench.core.project.batch_tables import about_batch, batch_table

    about = about_batch(name, options, lines, modified)
    return write_table(batch_table(lines), about, target, progress).written
