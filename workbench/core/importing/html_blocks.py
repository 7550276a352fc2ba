"""An HTML page as a sequence of blocks: what a reader sees as paragraphs, headings, items and table rows.

Our own walk over the tree, because offsets come from it: inline elements do not break words, ``<br>`` breaks
the line, nothing that is hidden is read, and every character that is not collapsible white space stays (ZWJ,
ZWNJ, RLM, LRM, no-break spaces), which extraction libraries delete.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import lxml.etree
import lxml.html
import regex

_BLOCK_NAMES = """
address article aside blockquote body center caption dd details dialog dir div dl dt fieldset figcaption
figure footer
form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section
summary table
tbody td tfoot th thead tr ul
"""
_SKIPPED_NAMES = """
applet area audio base button canvas datalist embed frame frameset head iframe input link map meta meter
noembed
noframes noscript object option param progress rp rt script select source style svg template textarea title
track video
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# The white space that HTML collapses; a no-break space is not of it.
_WHITE_SPACE = re.compile(r"[ \t\r\n\f]+")
_LETTER = regex.compile(r"[\p{L}\p{N}]")
# Two blocks that agree in so many code points are the same; a page of one endless line stays affordable.
_COMPARED = 20_000
_NO_LETTERS = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def letters_of(text: str) -> str:
    """*text* reduced to its letters, marks and digits, by which two renderings of a block are compared."""
    return _NO_LETTERS.sub("", text)


@dataclass(slots=True)
class Block:
    """One block: its text (one line), the element that it belongs to, its place in the page.

    *letters* is the letters_of the text (of its beginning, when it is very long); *link_density* the share
    of them (0 to 1) that stand in links.
    """

    text: str
    element: lxml.html.HtmlElement
    place: int
    letters: str
    link_density: float

    @property
    def tag(self) -> str:
        return str(self.element.tag)


@dataclass(slots=True)
class _Line:
    """The pieces of text of the block that is being read; each with whether it stands in a link."""

    pieces: list[tuple[str, bool]] = field(default_factory=list)

    def add(self, text: str | None, in_link: bool) -> None:
        if text:
            self.pieces.append((text, in_link))

    def texts(self, keep_lines: bool) -> list[str]:
        whole = "".join(text for text, _ in self.pieces)
        if keep_lines:
            return [line.strip(" \t\f") for line in re.split(r"\r\n|\r|\n", whole)]
        return [_WHITE_SPACE.sub(" ", whole).strip(" ")]

    def link_density(self) -> float:
        if not any(in_link for _, in_link in self.pieces):
            return 0.0
        linked = sum(len(letters_of(text)) for text, in_link in self.pieces if in_link)
        every = sum(len(letters_of(text)) for text, _ in self.pieces)
        return linked / every if every else 0.0


class _Walk:
    """One walk over the tree; see read_blocks."""

    def __init__(self, root: lxml.html.HtmlElement) -> None:
        self.blocks: list[Block] = []
        self._root = root
        self._line = _Line()
        self._owners = [root]
        self._links = 0
        self._preformatted = 0
        self._rows_of_words: set[lxml.html.HtmlElement] = set()

    def run(self) -> list[Block]:
        walker = lxml.etree.iterwalk(self._root, events=("start", "end", "comment", "pi"))
        for event, element in walker:
            if event == "start":
                if self._is_left_out(element):
                    walker.skip_subtree()
                    if element.tag in _BLOCKS:
                        self._end_line()
                else:
                    self._enter(element)
            elif event == "end" and not self._is_left_out(element):
                self._leave(element)
            if event != "start" and element is not self._root:
                self._line.add(element.tail, self._links > 0)
        self._end_line()
        return self.blocks

    def _is_left_out(self, element: lxml.html.HtmlElement) -> bool:
        if element.tag in _SKIPPED:
            return True
        if element.tag in ("html", "body"):  # some pages hide the body until their script has run
            return False
        style = element.get("style")
        hidden = element.get("hidden")
        return (hidden is not None and hidden != "until-found") or (
            style is not None and bool(_HIDING_STYLE.search(style))
        )

    def _enter(self, element: lxml.html.HtmlElement) -> None:
        tag = element.tag
        if tag == "a":
            self._links += 1
        if tag == "tr" and _is_row_of_words(element):
            self._rows_of_words.add(element)
        if tag in ("td", "th") and element.getparent() in self._rows_of_words:
            if self._line.pieces:
                self._line.add("\x1f", False)
        elif tag in _BLOCKS:
            self._end_line()
            self._owners.append(element)
            self._preformatted += tag == "pre"
        self._line.add(element.text, self._links > 0)

    def _leave(self, element: lxml.html.HtmlElement) -> None:
        tag = element.tag
        if tag == "a":
            self._links -= 1
        elif tag == "br":
            self._end_line()
        elif tag in _BLOCKS and self._owners[-1] is element:
            self._end_line()
            self._owners.pop()
            self._preformatted -= tag == "pre"

    def _end_line(self) -> None:
        density = self._line.link_density()
        for text in self._line.texts(keep_lines=self._preformatted > 0):
            if _LETTER.search(text):
                letters = letters_of(text[:_COMPARED])
                text = re.sub(r" ?\x1f ?", "\t", text).strip("\t")
                self.blocks.append(Block(text, self._owners[-1], len(self.blocks), letters, density))
        self._line = _Line()


def _is_row_of_words(row: lxml.html.HtmlElement) -> bool:
    """Whether a table row's cells hold words only, no blocks or lines: then it is data, and one line."""
    parts = (part.tag for part in row.iter(lxml.etree.Element))
    return all(tag in ("tr", "td", "th") or (tag not in _BLOCKS and tag != "br") for tag in parts)


def read_blocks(root: lxml.html.HtmlElement) -> list[Block]:
    """The blocks under *root* that have letters, in order. A row's cells are parted by TABs."""
    return _Walk(root).run()
