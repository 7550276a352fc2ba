"""Lines, grapheme clusters and words of a text, and its sentences, which have a module of their own."""

from __future__ import annotations

from typing import Final

import regex

from workbench.core.text.sentences import sentences
from workbench.core.text.span import Span
from workbench.core.text.tokens import token_spans

__all__ = ["graphemes", "lines", "sentences", "snap_to_graphemes", "word_at"]

_LINE: Final = regex.compile(r"[^\n]++")
_VISIBLE: Final = regex.compile(r"[^\s\p{Cf}]")
_CLUSTER: Final = regex.compile(r"\X")

# Before these characters a cluster always begins, whatever stands before (but for the rare Prepend
# characters): none of them joins anything by the rules of UAX #29.
_BEGINS_CLUSTER: Final = regex.compile(
    r"(?V1)[\s!-~[\p{L}&&[\p{sc=Latn}\p{sc=Arab}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Han}]]]"
)
_PREPEND: Final = regex.compile(r"\p{GCB=Prepend}")
_WORD_WINDOW = 1_000
"""Code points looked at on either side: longer words are no words, and a line may have megabytes."""


def lines(text: str) -> list[Span]:
    """The non-blank lines of *text* without outer white space; invisible characters alone are blank."""
    spans = []
    for match in _LINE.finditer(text):
        line = match[0]
        stripped = line.strip()
        if stripped and _VISIBLE.search(stripped):
            start = match.start() + len(line) - len(line.lstrip())
            spans.append(Span(start, start + len(stripped)))
    return spans


def graphemes(text: str) -> list[Span]:
    """The extended grapheme clusters of *text* (UAX #29): what readers take for one character."""
    return [Span(*match.span()) for match in _CLUSTER.finditer(text)]


def snap_to_graphemes(text: str, span: Span) -> Span:
    """The smallest span of whole grapheme clusters that covers *span*; an empty span stays empty.

    Looks only at the surroundings of either end. Raises IndexError for a span outside the text.
    """
    if span.end > len(text):
        raise IndexError(f"{span} is outside of {len(text)} code points")
    start = _cluster_at(text, span.start).start
    if span.start == span.end:
        return Span(start, start)
    return Span(start, _cluster_at(text, span.end - 1).end)


def word_at(text: str, offset: int) -> Span:
    """The token at *offset* (code points), or the one that ends there; else the grapheme cluster.

    What a double click selects. Empty at the end of the text, unless a word ends there. Raises IndexError for
    a position outside the text.
    """
    if not 0 <= offset <= len(text):
        raise IndexError(f"position {offset} is outside of {len(text)} code points")
    window = _between_white_space(text, offset)
    tokens = [Span(start, end).shifted(window.start) for start, end in token_spans(window.cut(text))]
    touching = [token for token in tokens if token.start <= offset <= token.end]
    return max(touching, default=_cluster_at(text, offset))


def _cluster_at(text: str, offset: int) -> Span:
    if offset >= len(text):
        return Span(len(text), len(text))
    position = offset
    while position > 0 and not (
        _BEGINS_CLUSTER.match(text, position) and not _PREPEND.match(text, position - 1)
    ):
        position -= 1
    cluster = Span(position, position)
    while cluster.end <= offset:
        match = _CLUSTER.match(text, cluster.end)
        cluster = Span(*match.span()) if match else Span(offset, offset + 1)
    return cluster


def _between_white_space(text: str, offset: int) -> Span:
    start = end = offset
    while start > max(0, offset - _WORD_WINDOW) and not text[start - 1].isspace():
        start -= 1
    while end < min(len(text), offset + _WORD_WINDOW) and not text[end].isspace():
        end += 1
    return Span(start, end)
