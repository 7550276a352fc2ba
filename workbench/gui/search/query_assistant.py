"""Helps at the query line: completes what is typed, explains it, and recalls what was searched before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.progress import Progress
from workbench.gui.outline import Node
from workbench.gui.search.index_keeper import IndexKeeper
from workbench.gui.search.query_drop import QueryDrop, recent_nodes
from workbench.gui.search.query_words import Understood, interface_language
from workbench.gui.search.search_box import SearchBox
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.project.completing import Completer
    from workbench.core.project.searching import Searcher
    from workbench.core.search.query.completion import Completion

AFTER_KEY = 60
"""Milliseconds after a key until completions are asked for: fast fingers ask once a word."""
DRAWINGS = {
    "field": "filter",
    "operator": "relation",
    "word": "search",
    "outlet": "document",
    "byline": "document",
    "date": "history",
    "language": "language",
    "code": "code",
    "claim": "claim",
    "party": "party",
    "name": "party",
    "cluster": "copy",
    "stance": "stance-asserts",
}


class Completing:
    """Questions to a lane for what can stand at the cursor; what the project knows is kept between them."""

    def __init__(self) -> None:
        self._completer: Completer | None = None
        self._of: Searcher | None = None

    def question(self, query: str, cursor: int, language: str) -> Callable[..., Iterator[object]]:
        """The completions at *cursor* of *query*, in one part."""

        def complete(searcher: Searcher, _progress: Progress) -> Iterator[object]:
            from workbench.core.project.completing import Completer

            if self._completer is None or self._of is not searcher:
                self._completer, self._of = Completer(searcher), searcher
            yield query, self._completer.completions(query, cursor, language)

        return complete


class QueryAssistant(QObject):
    """See the module. It opens the list below the line while somebody types there, and closes it again.

    ``leaveRequested`` comes with Escape when there is nothing to close.
    """

    leaveRequested = Signal()

    def __init__(self, session: Session, index: IndexKeeper, box: SearchBox, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._field = field = box.field
        self._lane = index.lane()
        self._completing = Completing()
        self._completions: Sequence[Completion] = ()
        self.drop = QueryDrop(box, window)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(AFTER_KEY)
        self._wait.timeout.connect(self._ask)
        self._lane.answered.connect(self._offer)
        field.textEdited.connect(self._heed_typing)
        field.understoodChanged.connect(self._say)
        field.cursorPositionChanged.connect(lambda _old, _new: self._heed_cursor())
        field.completionsRequested.connect(self._ask_or_recall)
        field.stepRequested.connect(self._step)
        field.queryEntered.connect(self._heed_entry)
        field.focusChanged.connect(self._heed_focus)
        field.leaveRequested.connect(self._leave)
        self.drop.taken.connect(self._take)

    def remember(self, query: str) -> None:
        """Keep *query* among those that can be recalled."""
        if self._session.is_open and query.strip():
            self._session.settings.remember_query(self._session.project.id, query.strip())

    def close(self) -> bool:
        """Close the list; whether it was open."""
        was_open = self.drop.isVisible()
        self._wait.stop()
        self._lane.drop()
        self._completions = ()
        self.drop.show_rows([])
        self.drop.hide()
        self._field.choosing = False
        return was_open

    # ---- typing

    def _heed_focus(self, focused: bool) -> None:
        if not focused:
            self.close()

    def _leave(self) -> None:
        if not self.close():
            self.leaveRequested.emit()

    def _heed_typing(self, text: str) -> None:
        if not text:
            self.close()
            return
        self._field.choosing = False
        if not self._field.here and self._session.is_open:
            self._wait.start()

    def _heed_cursor(self) -> None:
        """What was offered was for another place."""
        if self._completions and not self._wait.isActive():
            self._completions = ()
            self.drop.show_rows([])
            self._field.choosing = False

    def _say(self, understood: Understood) -> None:
        if not self._field.hasFocus() or not self._field.text():
            return
        self.drop.say(understood)
        if not self._field.finished or understood.error is not None:
            self.drop.open()

    def _heed_entry(self, query: str) -> None:
        """A finished query is searched; only an error still has to be said."""
        self._wait.stop()
        self._lane.drop()
        self.drop.show_rows([])
        self._field.choosing = False
        if self._field.understood.error is None:
            self.drop.hide()
            self.remember(query)

    # ---- the list

    def _ask(self) -> None:
        if self._session.is_open:
            question = self._completing.question(
                self._field.text(), self._field.cursor_place(), interface_language()
            )
            self._lane.ask(question)

    def _ask_or_recall(self) -> None:
        if self._field.text().strip():
            self._ask()
        else:
            self._recall()

    def _recall(self) -> None:
        """Offer what was searched before."""
        if self._session.is_open:
            self.drop.say(Understood(()))
            queries = self._session.settings.queries(self._session.project.id)
            self.drop.show_rows(recent_nodes(queries))
            self.drop.open()

    def _offer(self, answer: tuple[str, Sequence[Completion]]) -> None:
        query, completions = answer
        if query == self._field.text() and self._field.hasFocus() and not self._field.finished:
            self._completions = completions
            self.drop.show_rows([_node(number, one) for number, one in enumerate(completions)])
            self.drop.open()

    def _step(self, step: int) -> None:
        if step == 0:
            self._take(self.drop.chosen)
            return
        if not self.drop.isVisible() or not self.drop.list.outline.rowCount():
            self._ask_or_recall()
        self.drop.step(step)
        self._field.choosing = bool(self.drop.chosen)
        self._speak()

    def _speak(self) -> None:
        """Tell a screen reader what is chosen, for the line keeps the keyboard."""
        node = self.drop.list.outline.node(self.drop.list.currentIndex())
        said = ", ".join(part for part in (node.text, node.detail, node.trailing) if part) if node else ""
        self._field.setAccessibleDescription(said or self._field.understood.line)

    def _take(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        if kind == "recent":
            self.close()
            self._field.search_for(rest)
        elif kind == "completion" and int(rest) < len(self._completions):
            chosen = self._completions[int(rest)]
            self._completions = ()
            self.drop.show_rows([])
            self._field.complete(chosen)
            self._field.choosing = False


def _node(number: int, completion: Completion) -> Node:
    count = QLocale().toString(completion.count) if completion.count >= 0 else ""
    return Node(
        f"completion:{number}",
        completion.shown,
        detail=completion.note,
        drawing=DRAWINGS.get(completion.kind, "search"),
        trailing=count,
        lines=1,
    )
