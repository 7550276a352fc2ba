"""Where quotation marks open and close: those of all systems, nested, and with one of the two missing.

A sign may open in one language and close in another (” and “ in Swedish or, set wrongly, in Arabic; » and
«), so what it does is decided where it stands: it closes if it answers to what is open and a word ends before
it or none begins behind it; else it opens. A quotation that is not closed goes on in the next paragraph if
that begins with the same sign, as newspapers set long quotations; else it ends with its paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from workbench.core.text.span import Span

_CLOSERS: Final = {
    "“": '”“"',
    "„": '“”"',
    "”": "”“",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‚": "‘’",
    "‘": "’‘”",
    "「": "」",
    "『": "』",
    '"': '"”“',
    "‟": "”",
    "＂": "＂",
    "'": "'’",
}
_ONLY_CLOSE: Final = "」』’"
_SINGLE: Final = "‘’‚'"
_APOSTROPHE: Final = "'"
"""Also the sign of what is left out ('90s, the dogs' house): a quotation only where both marks are there."""
_FURTHEST: Final = 1500
"""Code points to the mark that closes a quotation of several paragraphs; further off it is of another."""
_SIGN: Final = regex.compile("[" + "".join(sorted({*_CLOSERS, *"」』’"})) + "]|\n+")
_WORD: Final = regex.compile(r"[\p{L}\p{M}\p{Nd}]")
_DEEPEST: Final = 4
"""Quotations within quotations; more are signs gone astray, and what they open is left alone."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """What stands between quotation marks (*inner*), and with them (*outer*); *closed*: both marks are
    there."""

    outer: Span
    inner: Span
    closed: bool


@dataclass(slots=True)
class _Open:
    sign: str
    start: int


def quoted(text: str) -> tuple[Quoted, ...]:
    """What stands in quotation marks, in order; quotations within others are not told apart."""
    found: list[Quoted] = []
    stack: list[_Open] = []
    for match in _SIGN.finditer(text):
        sign, at = match[0], match.start()
        if sign[0] == "\n":
            if stack and not _goes_on(text, match.end(), stack[0]):
                found += _ended(text, stack[0], at)
                stack.clear()
        elif stack and _closes(text, at, sign, stack):
            _close(text, at, sign, stack, found)
        elif _opens(text, at, sign, stack):
            stack.append(_Open(sign, at))
    if stack:
        found += _ended(text, stack[0], len(text))
    return tuple(found)


def _close(text: str, at: int, sign: str, stack: list[_Open], found: list[Quoted]) -> None:
    """Close the innermost quotation that *sign* answers to, and those in it that were left open."""
    while stack:
        opened = stack.pop()
        if sign in _CLOSERS[opened.sign]:
            break
    if not stack:
        inner = _trimmed(text, opened.start + 1, at)
        if inner:
            found.append(Quoted(Span(opened.start, at + 1), inner, closed=True))


def _ended(text: str, opened: _Open, end: int) -> list[Quoted]:
    inner = _trimmed(text, opened.start + 1, end)
    if opened.sign == _APOSTROPHE:
        return []
    return [Quoted(Span(opened.start, inner.end), inner, closed=False)] if inner else []


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without outer white space; None where nothing is left."""
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return None
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(stripped))


def _goes_on(text: str, start: int, opened: _Open) -> bool:
    """Whether a quotation goes on behind its paragraph: the next one begins with the same sign, or the next
    sign of all closes it."""
    if text[start : start + 1] == opened.sign and opened.sign != '"':
        return True
    if opened.sign in _SINGLE:
        return False
    following = _SIGN.search(text, start, min(len(text), opened.start + _FURTHEST))
    while following and following[0][0] in "\n'’":
        following = _SIGN.search(text, following.end(), min(len(text), opened.start + _FURTHEST))
    if following is None or following[0] not in _CLOSERS[opened.sign]:
        return False
    at = following.start()
    return not _is_word(text, at + 1) and at > start and not text[at - 1].isspace()


def _closes(text: str, at: int, sign: str, stack: list[_Open]) -> bool:
    if not any(sign in _CLOSERS[opened.sign] for opened in stack):
        return False
    if _begins_paragraph(text, at):
        return False
    word_before, word_behind = _is_word(text, at - 1), _is_word(text, at + 1)
    if sign in _SINGLE and word_behind and (word_before or sign == _APOSTROPHE):
        return False
    if sign == stack[-1].sign and sign not in '"＂':
        return not word_behind or word_before
    return True


def _opens(text: str, at: int, sign: str, stack: list[_Open]) -> bool:
    if sign in _ONLY_CLOSE or sign not in _CLOSERS or len(stack) >= _DEEPEST:
        return False
    if stack and _begins_paragraph(text, at) and sign == stack[0].sign:
        return False
    if sign in _SINGLE and _is_word(text, at - 1):
        return False
    behind = text[at + 1 : at + 2]
    if sign == _APOSTROPHE and not (behind.isalpha() or behind in _CLOSERS):
        return False
    return bool(behind) and (not behind.isspace() or not _is_word(text, at - 1)) and behind != "\n"


def _begins_paragraph(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] == "\n"


def _is_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and _WORD.match(text[at]) is not None
