"""One action of the window, as a row of its table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Needs = Literal["nothing", "project", "writable"]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. *handler* is the method of `Commands` that does it.

    *hint* is a key that works in the reader alone, and so is shown but not bound. An action that *needs*
    a project, or one that may be changed, is disabled without it. *checkable* ones show a state.
    Texts are marked for translation here (T) and translated when the actions are made.
    """

    id: str
    text: str
    handler: str
    drawing: str = ""
    shortcut: str = ""
    tooltip: str = ""
    hint: str = ""
    needs: Needs = "project"
    checkable: bool = False
