"""The dialog that corrects a text: what changes and what becomes of the marks is seen before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.annotations.carrying import Fate
from workbench.core.documents.document import Direction
from workbench.core.text.isolates import isolate
from workbench.gui import icons
from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.error_dialog import Messages
from workbench.gui.jobs import Jobs
from workbench.gui.outline import Node, OutlineView
from workbench.gui.reader.elided_label import ElidedLabel
from workbench.gui.versions.changes_view import ChangesView
from workbench.gui.versions.correction_preview import CorrectionPreview, Preview
from workbench.gui.versions.text_editor import TextEditor

if TYPE_CHECKING:
    from workbench.core.project.operations.correction import Correction
    from workbench.core.project.project import Project

PAUSE = 300
"""Milliseconds without a key after which the changes are looked at."""
PATIENCE = 400
"""Milliseconds after which a look that is not done says so."""
_SHARES = (620, 440)
"""Pixels of the editor, and of what it changes."""


class CorrectionDialog(QDialog):
    """Edits the text of a document; *correction* is the plan that was accepted, *note* says why."""

    def __init__(self, project: Project, document_id: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = project.documents.get(document_id)
        self._old = project.text_of(self._document)
        self._preview = CorrectionPreview(project.path, document_id, jobs, self)
        self._taking = False
        self.correction: Correction | None = None
        self.setWindowTitle(self.tr("Correct the text"))
        self.editor = TextEditor()
        self.editor.setAccessibleName(self.tr("Text of the document"))
        self.changes = ChangesView()
        self.summary = QLabel()
        self.marks = OutlineView(self.tr("Marks that change"))
        self.note = DirectionalLine()
        self.note.setPlaceholderText(self.tr("Why it is corrected, such as: wrong charset"))
        self.note.setAccessibleName(self.tr("Note"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(
            self.tr("Make the new version"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._lay_out()
        document = self._document
        self.editor.set_text(self._old, project.passages_of(document), document.language, document.direction)
        self.editor.edited.connect(self._wait)
        self._pause.timeout.connect(self.look)
        self._patience.timeout.connect(lambda: self.summary.setText(self.tr("Comparing the texts…")))
        self._preview.seen.connect(self._show)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.take.click)
        self._show(Preview())
        self.editor.setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether the text is another than the document's."""
        return self.editor.text() != self._old

    @property
    def looking(self) -> bool:
        """Whether what is typed is not seen yet."""
        return self._pause.isActive() or self._preview.busy

    def look(self) -> None:
        """See what the correction would do."""
        self._pause.stop()
        if not self.is_changed:
            self._preview.drop()
            self._show(Preview())
            return
        self._preview.look(self.editor.text(), self.editor.directions())
        self._patience.start()

    def _show(self, preview: Preview) -> None:
        self._patience.stop()
        self.correction = preview.correction
        self.changes.show_changes(preview.correction, preview.lines)
        self._show_marks(preview.problem)
        self.take.setEnabled(self.correction is not None)
        if self._taking:
            self.accept()

    def accept(self) -> None:
        """Take what is seen, which is what was typed last; what is not seen yet, as soon as it is."""
        self._taking = self.looking
        if self._pause.isActive():
            self.look()
        if self._taking:
            self.take.setEnabled(False)
        elif self.correction is not None:
            super().accept()

    def reject(self) -> None:
        """Ask before what was typed is thrown away."""
        question = self.tr("Throw the correction away?")
        consequence = self.tr("What you have typed here is lost; the document stays as it is.")
        if not self.is_changed or Messages(self).confirm(question, consequence, self.tr("Throw away")):
            super().reject()

    def done(self, result: int) -> None:
        """Look no more: the project may be closed by then."""
        self._pause.stop()
        self._patience.stop()
        self._preview.drop()
        super().done(result)

    def _wait(self) -> None:
        self._taking = False
        self._preview.drop()
        self.take.setEnabled(self.is_changed)
        self._pause.start()

    def _show_marks(self, problem: str) -> None:
        correction = self.correction
        if correction is None:
            self.summary.setText(self.tr("Nothing is changed yet.") if not self.is_changed else problem)
            self.marks.set_nodes([])
            return
        counts = [
            (self.tr("%n mark(s) stay", "", n), n) if fate is Fate.STAYS
            else (self.tr("%n move", "", n), n) if fate is Fate.MOVES
            else (self.tr("%n on changed words", "", n), n) if fate is Fate.CHANGES
            else (self.tr("%n become orphans", "", n), n)
            for fate in Fate
            for n in [len(correction.having(fate))]
        ]  # fmt: skip
        told = " · ".join(text for text, number in counts if number)
        self.summary.setText(told or self.tr("The document has no marks."))
        language = correction.corrected.language
        orphans = [
            Node(item.before.id, _in_one_line(item.before.quote), self.tr("becomes an orphan"), "warning",
                 "warning", language=language)
            for item in correction.having(Fate.ORPHANED)
        ]  # fmt: skip
        changed = [
            Node(item.before.id, _in_one_line(item.after.quote),
                 self.tr("was: {0}").format(isolate(_in_one_line(item.before.quote))), "edit",
                 language=language)
            for item in correction.having(Fate.CHANGES)
        ]  # fmt: skip
        self.marks.set_nodes([*orphans, *changed])

    def _lay_out(self) -> None:
        self.resize(1100, 700)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._side(self._tools(), self.editor))
        lower = QSplitter(Qt.Orientation.Vertical)
        lower.setChildrenCollapsible(False)
        lower.setHandleWidth(12)
        lower.addWidget(self._side(self._heading(self.tr("What changes")), self.changes))
        self.summary.setWordWrap(True)
        self.summary.setProperty("heading", True)
        lower.addWidget(self._side(self.summary, self.marks))
        split.addWidget(lower)
        split.setHandleWidth(12)
        split.setSizes(list(_SHARES))
        column.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.buttons)
        column.addLayout(foot)

    def _tools(self) -> QWidget:
        """The direction of the paragraph in which the caret is."""
        strip = QWidget()
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        title = ElidedLabel(self._document.title)
        bold = QFont(title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        title.setFont(bold)
        row.addWidget(title, 1)
        ways: tuple[tuple[Direction, str], ...] = (
            ("ltr", self.tr("This passage from left to right")),
            ("rtl", self.tr("This passage from right to left")),
        )
        for way, words in ways:
            button = QToolButton()
            button.setIcon(icons.icon(f"direction-{way}", self.palette()))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, chosen=way: self.editor.set_direction(chosen))
            row.addWidget(button)
        return strip

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("heading", True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumWidth(40)
        return label

    def _side(self, head: QWidget, body: QWidget) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(body, 1)
        return side


def _in_one_line(quote: str) -> str:
    """A quote across passages without the ends of its lines: a list would draw nothing for them."""
    return " ".join(quote.split())
