"""Type-ahead: a line to type into, and the candidates that fit it, in any script."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.core.text.folding import fold_word
from workbench.core.text.isolates import isolate
from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.heard_words import HeardWords, fits_heard
from workbench.gui.hearing import Hearing

MOST_SHOWN = 200
"""Candidates in the list; nobody reads on after that, they type."""
FEWEST_ROWS, MOST_ROWS = 3, 6
ROW_PADDING = 5
ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that can be chosen. *names* find it, too; *colour* (``#rrggbb``) is a code's."""

    id: str
    text: str
    names: tuple[str, ...] = ()
    colour: str = ""


@cache
def _folded(text: str) -> str:
    return " ".join(fold_word(word) for word in text.split())


def matching(typed: str, candidates: Sequence[Candidate], heard: HeardWords | None = None) -> list[Candidate]:
    """The candidates in which every typed word begins a word, those first that begin with what was typed.

    Compared folded, so that case, accents, harakat and spellings of alef do not matter. Where that finds
    nothing, and there are *heard* words: those whose words are the typed ones in another script.
    """
    words = _folded(typed).split()
    if not words:
        return list(candidates)
    found = _written_so(words, candidates)
    return found if found or heard is None else _heard_so(words, candidates, heard)


def _written_so(words: Sequence[str], candidates: Sequence[Candidate]) -> list[Candidate]:
    ranked: list[tuple[int, int, Candidate]] = []
    beginning = " ".join(words)
    for number, candidate in enumerate(candidates):
        names = [_folded(name) for name in (candidate.text, *candidate.names)]
        if any(_fits(words, name) for name in names):
            ranked.append((0 if any(name.startswith(beginning) for name in names) else 1, number, candidate))
    return [candidate for _, _, candidate in sorted(ranked, key=lambda entry: entry[:2])]


def _heard_so(words: Sequence[str], candidates: Sequence[Candidate], heard: HeardWords) -> list[Candidate]:
    return [
        candidate
        for candidate in candidates
        if any(
            fits_heard(words, frozenset(_folded(name).split()), heard)
            for name in (candidate.text, *candidate.names)
        )
    ]


def _fits(words: Sequence[str], name: str) -> bool:
    # Most names hold none of the letters: a look at the whole spares them being taken apart.
    if any(word not in name for word in words):
        return False
    parts = name.split()
    return all(any(part.startswith(word) for part in parts) for word in words)


class TypeAhead(QWidget):
    """A line edit over a list. The first entry offers to create what was typed, unless it exists already.

    Names in other scripts come when its *hearing* knows them.
    """

    accepted = Signal()
    """Enter in the line, or a double click on an entry."""
    choiceChanged = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates: list[Candidate] = []
        self._then: Callable[[], None] | None = None
        self.hearing = Hearing(self)
        self.hearing.answered.connect(self._show_heard)
        self.hearing.given_up.connect(self.give_up)
        self.line = DirectionalLine(parent=self)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._heed_text)
        self.line.returnPressed.connect(self.accepted)
        self.list.itemDoubleClicked.connect(lambda _: self.accepted.emit())
        self.list.currentRowChanged.connect(lambda _: self.choiceChanged.emit())

    def set_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Offer these, in this order."""
        self._candidates = list(candidates)
        self.hearing.set_texts(text for each in candidates for text in (each.text, *each.names))
        self._fit_height()
        self._heed_text(self.line.text())

    def choice(self) -> tuple[str, str]:
        """Id and text of what is chosen; the id is empty for something new, both for nothing."""
        item = self.list.currentItem()
        typed = self.line.text().strip()
        return (str(item.data(ID)), item.toolTip()) if item else ("", typed)

    def set_list_shown(self, shown: bool) -> None:
        """Show the list, or only the line."""
        self.list.setVisible(shown)

    def when_looked_up(self, then: Callable[[], None]) -> None:
        """Do *then* as soon as it is known what fits; not at all if something else is typed before."""
        if self.hearing.busy:
            self._then = then
        else:
            then()

    def give_up(self) -> None:
        """Do nothing any more once it is known what fits: what was to be done then is no longer wanted."""
        self._then = None

    def _heed_text(self, typed: str) -> None:
        self._then = None
        self._filter(typed)

    def _found(self, typed: str) -> list[Candidate]:
        """What fits, as far as it is known; the rest is looked up."""
        words = _folded(typed).split()
        found = _written_so(words, self._candidates) if words else self._candidates
        if found or not self._candidates:
            return found
        heard = self.hearing.about(words)
        return [] if heard is None else _heard_so(words, self._candidates, heard)

    def _show_heard(self) -> None:
        self._filter(self.line.text())
        if not self.hearing.busy and self._then is not None:
            then, self._then = self._then, None
            then()

    def _filter(self, typed: str) -> None:
        found = self._found(typed)[:MOST_SHOWN]
        self.list.clear()
        for candidate in found:
            self._add(isolate(candidate.text), candidate.text, candidate.id, candidate.colour)
        new = typed.strip()
        known = {_folded(name) for candidate in found for name in (candidate.text, *candidate.names)}
        if new and _folded(new) not in known:
            self._add(self.tr("New: {name}").format(name=isolate(new)), new, "", "")
        self.list.setCurrentRow(0 if new and self.list.count() else -1)
        self.choiceChanged.emit()

    def _add(self, shown: str, text: str, candidate_id: str, colour: str) -> None:
        item = QListWidgetItem(shown)
        item.setData(ID, candidate_id)
        item.setToolTip(text)
        if colour:
            item.setIcon(_swatch(colour))
        if not candidate_id:
            item.setForeground(self.palette().color(QPalette.ColorRole.Link))
        self.list.addItem(item)

    def _fit_height(self) -> None:
        rows = min(max(len(self._candidates) + 1, FEWEST_ROWS), MOST_ROWS)
        row = self.fontMetrics().height() + 2 * ROW_PADDING + 2
        self.list.setFixedHeight(row * rows + 2 * self.list.frameWidth())
        self.list.setIconSize(QSize(12, 12))
        self.list.setStyleSheet(f"QListWidget::item {{ padding: {ROW_PADDING}px 8px; border-radius: 5px; }}")

    def complete(self) -> None:
        """Write the chosen candidate out into the line, before something else gets the focus."""
        chosen_id, text = self.choice()
        if chosen_id and self.line.text().strip():
            self.line.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down walk through the list while the line keeps the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                row = self.list.currentRow() + step
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.complete()
        return False


def _swatch(colour: str) -> QIcon:
    square = QPixmap(24, 24)
    square.fill(QColor(colour))
    return QIcon(square)
