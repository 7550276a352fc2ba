"""What the pages of comparisons show, written to files beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.core.exchange.table import About, Table
from workbench.core.progress import Progress
from workbench.gui.jobs import Job, Jobs
from workbench.gui.session import Session
from workbench.gui.translation import translate


class ComparisonWriting(QObject):
    """See the module. ``said`` carries a line for the status bar."""

    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs

    def write_table(self, table: Table, about: About, target: Path) -> Job:
        """Write *table* to *target*, as the ending of its name says."""
        return self.write(target, lambda progress: _write_table(table, about, target, progress))

    def write(self, target: Path, work: Callable[[Progress], object]) -> Job:
        """Let *work* write *target*, and say when it is written."""
        job = self._jobs.start(self.tr("Writing {0}").format(target.name), work)
        job.finished.connect(lambda _done: self.said.emit(self.tr("{0} is written.").format(target.name)))
        job.failed.connect(self._session.failed)
        return job


def ask_for_table(parent: QWidget, name: str) -> Path | None:
    """Where to write a table that is called *name* (without an ending); None where nobody wants it."""
    kinds = (
        f"{translate('Comparison', 'Excel workbook')} (*.xlsx);;{translate('Comparison', 'Table')} (*.csv)"
    )
    return _ask(parent, f"{name}.xlsx", kinds)


def ask_for_picture(parent: QWidget, name: str) -> Path | None:
    """Where to write a picture that is called *name*; None where nobody wants it."""
    kinds = f"{translate('Comparison', 'Drawing')} (*.svg);;{translate('Comparison', 'Picture')} (*.png)"
    return _ask(parent, f"{name}.svg", kinds)


def _ask(parent: QWidget, name: str, kinds: str) -> Path | None:
    title = translate("Comparison", "Write to a file")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    return Path(chosen) if chosen else None


def _write_table(table: Table, about: About, target: Path, progress: Progress) -> Path:
    from workbench.core.exchange.table_file import write_table

    return write_table(table, about, target, progress).written
