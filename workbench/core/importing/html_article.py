"""Where on a page its article stands, and what parts of it are no article, by the page's structure.

Works from the blocks that are certainly in the article (trafilatura agrees on them): they show which element
holds its paragraphs, and so what stands among them, beside them, or elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import lxml.html

from workbench.core.importing.html_blocks import Block, letters_of

# Names of page parts that are no article, as templates call them in classes and ids.
_NOISE_NAMES = (
    r"share|sharing|social|related|recommend\w*|newsletter|subscri\w+|cookie\w*|consent|gdpr|comments?|disqus",
    r"promo\w*|advert\w*|ads?|adslot|adbox|sponsor\w*|teasers?|breadcrumbs?|outbrain|taboola|trending|sidebar|popular",
    r"most-?(?:read|popular|viewed)|paywall|login|signup|modal|popup|toolbar|pagination|tags|tag-?(?:list|cloud)",
    r"also-?read|read-?(?:more|also|next)|more-?(?:on|news|stories)|author-?(?:bio|box|card)|print-?only|skip-?link",
    r"screen-?reader\w*|sr-only|visually-?hidden|anzeigen?|werbung|kommentare?|lesen-sie-auch|mehr-zum-thema",
    r"schlagworte|meistgelesen|impressum",
)
_NOISE = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(_NOISE_NAMES)})(?:$|[\s_-])", re.IGNORECASE)
_NOISE_TAGS = frozenset(("nav", "aside", "footer", "form", "menu", "dialog", "search"))
_NOISE_ROLES = frozenset(("navigation", "complementary", "dialog", "search", "contentinfo"))
_READ_ALSO_WORDS = (
    r"read (?:more|also|next)|see also|also read|more on this|related(?: articles?| stories)?",
    r"lesen sie auch|mehr zum thema|auch interessant|siehe auch|اقرأ (?:أيضا|أيضاً|ايضا|المزيد|أكثر)",
    r"إقرأ أيضا|شاهد أيضا|طالع أيضا|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें",
)
_READ_ALSO = re.compile(rf"^\W*(?:{'|'.join(_READ_ALSO_WORDS)})(?:\W|$)", re.IGNORECASE)
_IMPRINT = re.compile(
    r"^\W*©|all rights reserved|alle rechte vorbehalten|جميع الحقوق محفوظة|सर्वाधिकार सुरक्षित", re.IGNORECASE
)
_LONGEST_IMPRINT = 200
# Parts of running text: a paragraph in a list or a quotation stands in the element around that.
_OF_TEXT = frozenset(
    ("ul", "ol", "li", "dl", "dt", "dd", "blockquote", "table", "thead", "tbody", "tr", "center", "hgroup")
)
# Elements that can hold text themselves, without paragraphs.
_HOLDERS = frozenset(("div", "section", "article", "body", "main", "td", "html"))
# A part that holds this much of the article is its container, whatever its class says ("has-comments").
_CONTAINER_SHARE = 0.3
# What holds less of the article than this is a wrapper of single paragraphs, not its body.
_BODY_SHARE = 0.4
# A second part beside the article's body is more of it (the body is often cut in two by an advertisement)
# only if it is of some size; comments and teasers are many small ones.
_SECOND_PART = 0.2
# If so much of the article stands directly in one element, boxes within it are what they look like: inserts.
_PLAIN_BODY = 0.6
_BOX = 0.15
# "Advertisement", "Morning briefing": what stands above an insert.
_LABEL_LETTERS = 25
_FEWEST_TEASERS = 2
_BESIDE_TEASERS = frozenset(("p", "div", "ul", "figure", "h2", "h3", "h4", "h5", "time"))
_RESCUED_LETTERS = 60
_RESCUED_ITEM_LETTERS = 25
_RESCUED_LINK_LIMIT = 0.3


class PageArticle:
    """The article, as far as the *blocks* that are certainly in it show its place."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._letters = 0
        self._directly_in: Counter[lxml.html.HtmlElement] = Counter()
        self._within: Counter[lxml.html.HtmlElement] = Counter()
        self._known: set[str] = set()
        blocks = list(blocks)
        for block in blocks:
            size = len(block.letters)
            self._letters += size
            self._known.add(block.letters)
            self._directly_in[holder_of(block)] += size
            for element in lineage(block.element):
                self._within[element] += size
        self._inserts: dict[lxml.html.HtmlElement, bool] = {}
        self.body = heaviest_holder(blocks)
        while self.body is not None and self._within[self.body] < self._letters * _BODY_SHARE:
            self.body = self.body.getparent()  # each paragraph has wrappers of its own
        places = [block.place for block in blocks if holder_of(block) is self.body]
        self._first_in_body = min(places, default=0)

    def is_elsewhere(self, block: Block) -> bool:
        """Whether the block, or what it stands in, is a part of the page that is known to be no article."""
        if (_READ_ALSO.match(block.text) and block.link_density > 0) or _is_imprint(block):
            return True
        return any(
            is_noise(element)
            for element in lineage(block.element)
            if self._within[element] < self._letters * _CONTAINER_SHARE
        )

    def is_in_body(self, block: Block) -> bool:
        """Whether the block stands in the body of the article, or in a second part of it."""
        if self.body is None:
            return False
        holder = holder_of(block)
        if holder is self.body:
            return True
        if self.body not in lineage(block.element):
            is_second_part = self._directly_in[holder] >= _SECOND_PART * self._within[self.body]
            return is_second_part or _looks_alike(holder, self.body)
        box = next((e for e in lineage(holder) if e.getparent() is self.body), None)
        return box is None or block.place < self._first_in_body or not self._is_insert(box)

    def _is_insert(self, box: lxml.html.HtmlElement) -> bool:
        """Whether a box within the body is no part of its text: teasers, an advertisement, a form."""
        if box not in self._inserts:
            share = self._within[box] / max(1, self._within[self.body])
            is_plain = self._directly_in[self.body] >= _PLAIN_BODY * self._within[self.body]
            looks_so = is_plain and share < _BOX and _has_label_or_form(box)
            self._inserts[box] = looks_so or (share < _CONTAINER_SHARE and _teasers(box) >= _FEWEST_TEASERS)
        return self._inserts[box]

    def letters_beside(self, block: Block) -> int:
        """How many letters of the article stand in the same element as the block."""
        return self._directly_in[holder_of(block)]

    def has_lost(self, block: Block) -> bool:
        """Whether the block is a paragraph among the article's that the judge has passed over."""
        if block.letters in self._known or block.link_density >= _RESCUED_LINK_LIMIT:
            return False
        if block.tag in ("h2", "h3", "h4"):
            long_enough = True
        elif block.tag in ("li", "tr", "dd"):
            long_enough = len(block.letters) >= _RESCUED_ITEM_LETTERS
        else:
            long_enough = block.tag in ("p", "blockquote") and len(block.letters) >= _RESCUED_LETTERS
        return long_enough and self.letters_beside(block) * 4 >= self._letters


def _has_label_or_form(box: lxml.html.HtmlElement) -> bool:
    """Whether a box begins with a label, or asks the reader to do something."""
    if next(box.iter("form", "button", "input", "iframe", "ins"), None) is not None:
        return True
    pieces = (box.text or "", *(str(child.text_content()) for child in box if isinstance(child.tag, str)))
    label = next((letters for piece in pieces if (letters := letters_of(piece))), "")
    return len(label) <= _LABEL_LETTERS


def _teasers(box: lxml.html.HtmlElement) -> int:
    """How many links of the box are lines of their own: titles of other articles."""
    links = ((link, letters_of(str(link.text_content()))) for link in box.iter("a"))
    alone = (link for link, letters in links if letters and letters == _own_letters(link.getparent()))
    return sum(1 for _ in alone)


def _own_letters(element: lxml.html.HtmlElement) -> str:
    """The letters of what stands in an element but not in blocks of its own."""
    pieces = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _BESIDE_TEASERS:
            pieces.append(str(child.text_content()))
        pieces.append(child.tail or "")
    return letters_of("".join(pieces))


def _looks_alike(one: lxml.html.HtmlElement, other: lxml.html.HtmlElement) -> bool:
    """Whether two elements are of the same make: an advertisement between them has cut the body in two."""
    names = one.get("class")
    same = one.tag == other.tag and names is not None and names == other.get("class")
    return same and one.getparent() is other.getparent()


def _is_imprint(block: Block) -> bool:
    return len(block.text) <= _LONGEST_IMPRINT and _IMPRINT.search(block.text) is not None


def lineage(element: lxml.html.HtmlElement) -> list[lxml.html.HtmlElement]:
    """The element and all that it stands in, from the inside."""
    return [element, *element.iterancestors()]


def holder_of(block: Block) -> lxml.html.HtmlElement:
    """The element that the block stands in among paragraphs: for a list item, what holds the list."""
    if block.tag in _HOLDERS:
        return block.element
    return next((e for e in block.element.iterancestors() if e.tag not in _OF_TEXT), block.element)


def heaviest_holder(blocks: Iterable[Block]) -> lxml.html.HtmlElement | None:
    """The element that holds most of the text.

    Each paragraph counts fully for the element that it stands in and half for the next one around it, as in
    readability (Arc90, https://github.com/mozilla/readability).
    """
    weights: Counter[lxml.html.HtmlElement] = Counter()
    for block in blocks:
        holder = holder_of(block)
        around = holder.getparent()
        weights[holder] += 2 * len(block.letters)
        if around is not None:
            weights[around] += len(block.letters)
    return max(weights, key=lambda element: weights[element]) if weights else None


def is_noise(element: lxml.html.HtmlElement) -> bool:
    """Whether the element says of itself, by tag, role, class or id, that it is no part of an article."""
    if element.tag in ("html", "body", "main"):
        return False
    if element.tag in _NOISE_TAGS or element.get("role") in _NOISE_ROLES:
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return len(names) < 2000 and _NOISE.search(names) is not None
