"""How the board was left, as plain values: which documents stood where, and how each was read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from workbench.gui.reader.typography import LEADINGS, MEASURES, SIZES, Typography

Box = tuple[int, int, int, int]
"""Left, top, width and height of a window, in pixels of the desktop."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a document one was: *offset* (code points) begins the topmost line, *caret* is the caret's.

    *typography* is the type that was chosen for this document alone, None where it is read like all others.
    """

    offset: int = 0
    typography: Typography | None = None
    caret: int = 0


@dataclass(frozen=True, slots=True)
class BoardState:
    """*documents* in the order of the panes, with the width of each (pixels); *windows*: those that stand in
    windows of their own; *places* of these documents and of others that were open before, the latest last;
    *heights* of the rows (pixels), where the panes stand in two.
    """

    documents: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    windows: Mapping[str, Box] = field(default_factory=dict)
    active: str = ""
    places: Mapping[str, Place] = field(default_factory=dict)
    heights: tuple[int, ...] = ()

    def as_json(self) -> str:
        """The state as text."""
        return json.dumps(asdict(self), ensure_ascii=False)


def state_from_json(text: str) -> BoardState:
    """The state that *text* tells; what does not fit, because another version wrote it, is left out."""
    try:
        told = json.loads(text or "{}")
    except ValueError:
        return BoardState()
    if isinstance(told, list):
        # Earlier, the ids alone were written down.
        return BoardState(tuple(one for one in told if isinstance(one, str)))
    if not isinstance(told, dict):
        return BoardState()
    documents = tuple(one for one in _list(told, "documents") if isinstance(one, str))
    widths = tuple(one for one in _list(told, "widths") if isinstance(one, int) and one > 0)
    return BoardState(
        documents,
        widths if len(widths) == len(documents) else (),
        {key: tuple(box) for key, box in _dict(told, "windows").items() if _is_box(box)},
        str(told.get("active", "")),
        {key: _place(place) for key, place in _dict(told, "places").items() if isinstance(place, dict)},
        tuple(one for one in _list(told, "heights") if isinstance(one, int) and one > 0),
    )


def typography_from_json(text: str) -> Typography:
    """The typography that *text* tells (its fields by name), the usual one in what it does not."""
    try:
        told = json.loads(text or "{}")
    except ValueError:
        return Typography()
    return _typography(told if isinstance(told, dict) else {})


def _typography(told: dict[str, Any]) -> Typography:
    usual = Typography()
    values = {
        each.name: told[each.name]
        for each in fields(Typography)
        if type(told.get(each.name)) is type(getattr(usual, each.name))
    }
    look = Typography(**values)
    # A file may say anything; what is no size would be drawn as one.
    sound = SIZES[0] <= look.percent <= SIZES[-1] and look.leading in LEADINGS and look.measure in MEASURES
    return look if sound else usual


def _place(told: dict[str, Any]) -> Place:
    own = told.get("typography")
    return Place(
        _offset(told.get("offset")),
        _typography(own) if isinstance(own, dict) else None,
        _offset(told.get("caret")),
    )


def _offset(told: object) -> int:
    return told if isinstance(told, int) and told > 0 else 0


def _list(told: dict[str, Any], key: str) -> list[Any]:
    found = told.get(key)
    return found if isinstance(found, list) else []


def _dict(told: dict[str, Any], key: str) -> dict[str, Any]:
    found = told.get(key)
    return found if isinstance(found, dict) else {}


def _is_box(box: object) -> bool:
    return isinstance(box, list) and len(box) == 4 and all(isinstance(one, int) for one in box)
