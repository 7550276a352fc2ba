"""The suggestions that were found and that nobody has decided on yet, and which row follows which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from workbench.core.annotations.mark import Mark
from workbench.core.project.suggestions.deciding import decided
from workbench.core.project.suggestions.suggestion import Suggestion
from workbench.core.project.suggestions.tray import all_alike
from workbench.gui.session import Session


class Undecided:
    """What `take` was given, without what is accepted or rejected by now; see `look`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[str, Suggestion] = {}
        self._left: list[Suggestion] = []
        self._made: dict[str, str] = {}  # of what was accepted here: the key, and one of its marks

    def take(self, found: Sequence[Suggestion]) -> None:
        """These were found."""
        self._found = {each.key: each for each in found}
        self._made.clear()

    def look(self) -> None:
        """Leave out what has been decided on; what was undone is there again."""
        if not self._session.is_open or not self._found:
            self._left = []
            return
        project = self._session.project
        marks = {mark.id: mark for mark in project.marks.among("id", self._made.values())}
        made = {key for key, mark in self._made.items() if mark in marks}
        settled = made | decided(project, list(self._found.values()))
        self._left = [each for key, each in self._found.items() if key not in settled]

    def note(self, accepted: Sequence[Suggestion], marks: Sequence[Mark]) -> None:
        """*accepted* suggestions have made *marks*, in this order."""
        at = 0
        for each in accepted:
            if not (each.copy or each.disagreement):
                self._made[each.key] = marks[at].id
                at += len(each.spots)

    def get(self, key: str) -> Suggestion | None:
        """The suggestion with this key, be it decided on by now."""
        return self._found.get(key)

    def of_kind(self, kind: str) -> list[Suggestion]:
        """Those of one *kind* (empty: of all)."""
        return [each for each in self._left if kind in ("", each.kind)]

    def counts(self) -> Counter[str]:
        """How many there are of each kind."""
        return Counter(each.kind for each in self._left)

    def alike(self, chosen: Suggestion) -> list[Suggestion]:
        """Those that are like *chosen*, with it."""
        return all_alike(self._left, [chosen])


def following(shown: Sequence[Suggestion], current: str, gone: Sequence[Suggestion]) -> str:
    """The key of the row of *shown* that stands behind the one with the key *current* when *gone* are; else
    of the one before it; empty where none is left."""
    keys, lost = [each.key for each in shown], {each.key for each in gone}
    at = keys.index(current) if current in keys else 0
    left = [key for key in (*keys[at:], *reversed(keys[:at])) if key not in lost]
    return left[0] if left else ""
