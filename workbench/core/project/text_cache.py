"""Texts kept at hand, as many as fit."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

ROOM: Final = 16_000_000
"""Code points kept (64 MB at most): thousands of articles, or one huge text."""


class TextCache:
    """The texts that were read last, by their key; *read* gives one that is not at hand."""

    def __init__(self, read: Callable[[str], str], room: int = ROOM) -> None:
        self._read = read
        self._room = room
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._used = 0

    def get(self, key: str) -> str:
        """The text with this key. Raises what *read* raises."""
        text = self._texts.get(key)
        if text is None:
            text = self._texts[key] = self._read(key)
            self._used += len(text)
        self._texts.move_to_end(key)
        while self._used > self._room and len(self._texts) > 1:
            _, oldest = self._texts.popitem(last=False)
            self._used -= len(oldest)
        return text
