"""Export, verify, open: the dialogs, the long work beside the window, and what is said at the end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.gui.exchange import exchange_jobs
from workbench.gui.exchange.format_words import in_words
from workbench.gui.jobs import Job, Jobs
from workbench.gui.session import Session
from workbench.gui.settings import LAST_FOLDER


class ExchangeFlow(QObject):
    """See the module. ``said`` carries a line for the status bar, ``projectUnpacked`` a path to open."""

    said = Signal(str)
    projectUnpacked = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window

    def ask_and_export(self) -> None:
        """Ask for format and target, then export."""
        from workbench.gui.exchange.export_dialog import ExportDialog

        dialog = ExportDialog(self._session.project.path, self._folder(), self._window)
        if dialog.exec():
            self.export(dialog.format_name, dialog.target)

    def export(self, format_name: str, target: Path) -> Job:
        """Export the project beside the window."""
        project = self._session.project.path
        title = self.tr("Exporting {0}").format(target.name)
        job = self._jobs.start(
            title, lambda progress: exchange_jobs.write_export(project, format_name, target, progress)
        )
        job.finished.connect(lambda report: self._exported(report.written, report.dropped))
        job.failed.connect(self._session.failed)
        return job

    def ask_and_verify(self) -> None:
        """Ask for a bundle, then verify it."""
        if bundle := self._ask_for_bundle():
            self.verify(bundle)

    def verify(self, bundle: Path) -> Job:
        """Verify a bundle beside the window."""
        title = self.tr("Verifying {0}").format(bundle.name)
        job = self._jobs.start(title, lambda progress: exchange_jobs.verify_bundle(bundle, progress))
        job.finished.connect(lambda problems: self._verified(bundle, problems))
        job.failed.connect(self._session.failed)
        return job

    def ask_and_open(self) -> None:
        """Ask for a bundle and for a place, then take the project out of it."""
        bundle = self._ask_for_bundle()
        if bundle is None:
            return
        proposed = str(self._folder() / f"{bundle.stem}.muqabala")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the project as"), proposed, self.tr("Muqabala projects (*.muqabala)")
        )
        if name:
            self.open(bundle, Path(name))

    def open(self, bundle: Path, out: Path) -> Job:
        """Take the project out of a bundle beside the window."""
        title = self.tr("Opening {0}").format(bundle.name)
        job = self._jobs.start(title, lambda progress: exchange_jobs.unpack_bundle(bundle, out, progress))
        job.finished.connect(self.projectUnpacked)
        job.failed.connect(self._session.failed)
        return job

    def _exported(self, written: Path, dropped: tuple[str, ...]) -> None:
        from workbench.gui.exchange.export_dialog import ReportDialog

        headline = self.tr("{0} is written.").format(written.name)
        self.said.emit(headline)
        words = self.tr("In {0}").format(str(written.parent))
        lost = (
            (self.tr("It does not carry:"), *(f"• {in_words(line)}" for line in dropped)) if dropped else ()
        )
        self._show(ReportDialog(self.tr("Export"), headline, words, lost, self._window))

    def _verified(self, bundle: Path, problems: list[str]) -> None:
        from workbench.gui.exchange.export_dialog import ReportDialog

        if problems:
            headline = self.tr("{0} is not what it was when it was written.").format(bundle.name)
            words = self.tr("Do not rely on it; ask for a new copy.")
        else:
            headline = self.tr("{0} is complete and unchanged.").format(bundle.name)
            words = self.tr("Every file in it has the checksum that the bundle lists.")
        self.said.emit(headline)
        lines = tuple(f"• {problem}" for problem in problems)
        self._show(ReportDialog(self.tr("Verify"), headline, words, lines, self._window))

    def _show(self, dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _ask_for_bundle(self) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Bundle"), str(self._folder()), self.tr("Bundles (*.zip)")
        )
        return Path(name) if name else None

    def _folder(self) -> Path:
        return Path(str(self._session.settings.get(LAST_FOLDER)) or Path.home())
