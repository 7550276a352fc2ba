"""What was worked out of the present state of a project, until it is in another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

Value = TypeVar("Value")


class StateMemo:
    """Values by what they are, each with the state that it was worked out of."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[str, Any]] = {}

    def get(self, what: str, state: str, make: Callable[[], Value]) -> Value:
        """The value of *what* in *state*; *make* gives it where the one at hand is of another state."""
        held = self._held.get(what)
        if held is None or held[0] != state:
            held = self._held[what] = state, make()
        value: Value = held[1]
        return value

    def held(self, what: str) -> tuple[str, Any] | None:
        """The state and the value of *what* that are at hand; None where there are none."""
        return self._held.get(what)

    def keep(self, what: str, state: str, value: Any) -> None:
        """Hold *value*, which somebody else has worked out of *state*."""
        self._held[what] = state, value
