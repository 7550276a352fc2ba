"""Markdown: the article without its markup, a line for each block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from workbench.core.importing.charset import decode
from workbench.core.importing.front_matter import split_front_matter, with_line_feeds
from workbench.core.importing.headline import read_opening
from workbench.core.importing.html_blocks import read_blocks
from workbench.core.importing.html_tree import parse_html
from workbench.core.importing.importer import Reading

if TYPE_CHECKING:
    from markdown_it.token import Token

# The parser is Python and takes about a second for a megabyte; an article has some kilobytes.
_LONGEST = 4_000_000
# The parser silently leaves out what is nested deeper than its limit, so ours is beyond what anybody writes,
# within Python's stack, and reaching it is noticed.
_DEEPEST = 100
# Markup characters close together, so many of them, are no prose; the parser's time grows with their square.
_MARKUP_RUN = re.compile(r"[\[\]*_`<>!~&\\(](?:[^\[\]*_`<>!~&\\(]?[\[\]*_`<>!~&\\(])*+")
_LONGEST_RUN = 2_000
# Each open bracket is looked for its end: 20,000 of them take three seconds, 80,000 take 48.
_MOST_BRACKETS = 20_000
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(slots=True)
class _Lines:
    """What has been read: the article's lines, the place of the first heading, and what was left out."""

    lines: list[str] = field(default_factory=list)
    heading: str = ""
    heading_level: str = ""
    dropped: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.lines.extend(line for part in text.split("\n") if (line := " ".join(part.split(" ")).strip()))


class Markdown:
    """Imports Markdown (CommonMark, tables, strikethrough): the text stays, the markup goes."""

    name = "Markdown"
    suffixes = (".md", ".markdown")
    media_type = "text/markdown"

    def read(self, source: bytes, path: str) -> Reading:
        """Read *source*. Raises UserError where it is binary or its charset cannot be known."""
        decoded = decode(source, path)
        front = split_front_matter(with_line_feeds(decoded.text))
        read = _read(front.body, path)
        warnings = decoded.warnings + front.warnings
        if read is None:
            warnings += ("The markup is too long or too deep to be taken away; read as plain text.",)
            read = _Lines(lines=[front.body])
        text = "\n".join(read.lines)
        opening = read_opening(text)
        known = front.metadata
        metadata = replace(
            known,
            title=known.title or read.heading or opening.title,
            byline=known.byline or opening.byline,
            published=known.published or opening.published,
            outlet=known.outlet or opening.outlet,
            url=known.url or opening.url,
        )
        return Reading(text, metadata, self.media_type, decoded.charset, tuple(read.dropped), warnings)


def _read(body: str, path: str) -> _Lines | None:
    """The lines of *body* without markup, or None where that cannot be done."""
    if not _is_affordable(body):
        return None
    # Here, because it takes a while: the first Markdown file should pay that, not the start of the program.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    try:
        tokens = parser.parse(body)
    except RecursionError:
        return None
    if any(token.level >= _DEEPEST - 2 for token in _all(tokens)):
        return None
    read = _Lines()
    for number, token in enumerate(tokens):
        _add_block(read, tokens, number, token, path)
    return read


def _is_affordable(body: str) -> bool:
    """Whether the parser takes seconds for *body*, not minutes."""
    if len(body) > _LONGEST or body.count("[") > _MOST_BRACKETS:
        return False
    return all(len(run[0]) <= _LONGEST_RUN for run in _MARKUP_RUN.finditer(body))


def _all(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()


def _add_block(read: _Lines, tokens: Sequence[Token], number: int, token: Token, path: str) -> None:
    if token.type == "inline":
        opener = tokens[number - 1]
        if opener.type in ("th_open", "td_open"):
            _add_cell(read, tokens, number)
            return
        text = _inline(token.children or (), read.dropped)
        if opener.type == "heading_open" and (not read.heading or opener.tag < read.heading_level):
            read.heading, read.heading_level = " ".join(text.split()), opener.tag
        read.add(text)
    elif token.type in ("fence", "code_block"):
        read.lines.extend(line.rstrip() for line in token.content.split("\n") if line.strip())
    elif token.type == "html_block":
        _add_html(read, token.content, path)


def _add_cell(read: _Lines, tokens: Sequence[Token], number: int) -> None:
    """Put a table cell into its row's line, behind a TAB."""
    text = _inline(tokens[number].children or (), read.dropped).replace("\n", " ").strip()
    is_first = tokens[number - 2].type == "tr_open"
    if is_first or not read.lines:
        read.lines.append(text)
    else:
        read.lines[-1] += "\t" + text


def _inline(children: Sequence[Token], dropped: list[str]) -> str:
    """The text of inline tokens; a soft line break is a space, a hard one a line break."""
    pieces: list[str] = []
    for child in children:
        if child.type in ("text", "code_inline", "text_special"):
            pieces.append(child.content)
        elif child.type == "softbreak":
            pieces.append(" ")
        elif child.type == "hardbreak" or (child.type == "html_inline" and _BREAK.fullmatch(child.content)):
            pieces.append("\n")
        elif child.type == "image" and child.content:
            dropped.append(child.content)
    return "".join(pieces)


def _add_html(read: _Lines, markup: str, path: str) -> None:
    """The text of a block of HTML inside the Markdown."""
    # Inside of a div, because what is only a comment or an end tag is no page.
    read.lines.extend(block.text for block in read_blocks(parse_html(f"<div>{markup}</div>", path)))
