"""In which field a unit of a query stands, told unit by unit, also in a query that is not understood."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.core.search.query.lexer import Unit
from workbench.core.search.query.vocabulary import MARK


class FieldContext:
    """What the units that have passed by mean for the next one."""

    def __init__(self, units: Iterable[Unit] = ()) -> None:
        self._named = ""
        self._in_brackets = [""]
        for unit in units:
            self.pass_by(unit)

    @property
    def field(self) -> str:
        """The field whose value comes next; empty where none was named."""
        field = self._named or self._in_brackets[-1]
        return "" if field == MARK else field

    @property
    def in_mark(self) -> bool:
        """Whether all is said of one mark here."""
        return MARK in self._in_brackets

    def pass_by(self, unit: Unit) -> None:
        """Take notice of *unit*; the next one stands behind it."""
        match unit.kind:
            case "field":
                self._named = unit.value
            case "(":
                self._in_brackets.append(self._named or self._in_brackets[-1])
                self._named = ""
            case ")" if len(self._in_brackets) > 1:
                self._in_brackets.pop()
            case "=":
                pass
            case _:
                self._named = ""
