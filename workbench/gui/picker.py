"""Picking: type to filter, Enter takes or creates. For claims, parties, codes, documents and commands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from workbench.gui.bidi_line import DirectionalLine
from workbench.gui.heard_words import HeardWords, fits_heard
from workbench.gui.hearing import Beside, Hearing
from workbench.gui.matching import folded, holds_all
from workbench.gui.outline import Node, OutlineView

SHOWN = 60
"""Candidates listed at once; who needs a later one types another letter."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What can be picked: *also* holds further words that find it (other names, a menu)."""

    key: str
    text: str
    detail: str = ""
    drawing: str = ""
    ink: str = ""
    trailing: str = ""
    also: str = ""

    @property
    def words(self) -> str:
        """All that finds it."""
        return f"{self.text} {self.detail} {self.also}"


@dataclass(frozen=True, slots=True)
class Picked:
    """The key of a candidate, or the text of a new one (then *key* is empty)."""

    key: str
    text: str


def matching(candidates: Sequence[Candidate], typed: str) -> list[Candidate]:
    """The candidates that hold every typed word as it is spelt; those that begin with the text come first."""
    wanted = folded(typed)
    found = []
    for place, candidate in enumerate(candidates):
        if holds_all(candidate.words, typed):
            found.append((not folded(candidate.text).startswith(wanted), place, candidate))
    return [candidate for _, _, candidate in sorted(found, key=lambda entry: entry[:2])]


def heard(candidates: Sequence[Candidate], typed: str, words: HeardWords) -> list[Candidate]:
    """The candidates that hold every typed word in another script."""
    wanted = folded(typed).split()
    return [each for each in candidates if fits_heard(wanted, frozenset(folded(each.words).split()), words)]


class Picker(QDialog):
    """A line and the list below it. ``picked`` holds the answer once the dialog was accepted.

    Where it is told how to look up *beside* the window, names are found in other scripts, too; Enter waits
    for them.
    """

    def __init__(
        self,
        title: str,
        candidates: Sequence[Candidate],
        parent: QWidget | None,
        *,
        prompt: str = "",
        create: str = "",
        beside: Beside | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(520, 420)
        self.picked: Picked | None = None
        self._candidates = list(candidates)
        self._create = create
        self._taking = False
        self._hearing = Hearing(self, beside) if beside else None
        self.line = DirectionalLine()
        self.line.setPlaceholderText(prompt or title)
        self.line.setAccessibleName(title)
        self.list = OutlineView(title)
        self.list.setRootIsDecorated(False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = QLabel(self.tr("Nothing matches."))
        self._none.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        if self._hearing is not None:
            self._hearing.set_texts(candidate.words for candidate in self._candidates)
            self._hearing.answered.connect(self._show_heard)
            self._hearing.given_up.connect(self._wait_no_more)
        self.line.textChanged.connect(self._heed_text)
        self.line.returnPressed.connect(self._enter)
        self.line.installEventFilter(self)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(lambda _index: self._take())
        self._filter("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while the line keeps the focus."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Look nothing up any more."""
        if self._hearing is not None:
            self._hearing.drop()
        super().done(result)

    def _heed_text(self, typed: str) -> None:
        self._taking = False
        self._filter(typed)

    def _found(self, typed: str) -> list[Candidate]:
        """What fits, as far as it is known; names in other scripts are looked up."""
        found = matching(self._candidates, typed)
        if found or self._hearing is None:
            return found
        words = self._hearing.about(folded(typed).split())
        return [] if words is None else heard(self._candidates, typed, words)

    def _show_heard(self) -> None:
        self._filter(self.line.text())
        if self._taking and not self._waits:
            self._take()

    def _wait_no_more(self) -> None:
        self._taking = False
        self._none.setVisible(not self.list.outline.nodes)

    @property
    def _waits(self) -> bool:
        return self._hearing is not None and self._hearing.busy

    def _enter(self) -> None:
        """Take what is chosen, as soon as it is known what fits."""
        self._taking = self._waits
        if not self._taking:
            self._take()

    def _filter(self, typed: str) -> None:
        found = self._found(typed)[:SHOWN]
        nodes = [Node(c.key, c.text, c.detail, c.drawing, c.ink, c.trailing, lines=2) for c in found]
        exact = any(c.text.strip() == typed.strip() for c in found)
        if self._create and typed.strip() and not exact:
            nodes.append(Node("", typed.strip(), self._create, "add", "accent"))
        self.list.set_nodes(nodes)
        self._none.setVisible(not nodes and not self._waits)
        if nodes:
            self.list.setCurrentIndex(self.list.outline.index(0, 0))

    def _take(self, _key: str = "") -> None:
        node = self.list.outline.node(self.list.currentIndex())
        if node is not None:
            self.picked = Picked(node.key, node.text)
            self.accept()


def pick(
    title: str,
    candidates: Sequence[Candidate],
    parent: QWidget | None,
    *,
    prompt: str = "",
    create: str = "",
    beside: Beside | None = None,
) -> Picked | None:
    """Ask for one of *candidates*; with *create* (the word below a new one), for a new one, too."""
    dialog = Picker(title, candidates, parent, prompt=prompt, create=create, beside=beside)
    dialog.exec()
    picked = dialog.picked
    dialog.deleteLater()
    return picked
