"""Which blocks of a page are its article: trafilatura judges, we keep our own blocks.

trafilatura (https://trafilatura.readthedocs.io) knows best where the article of a page is, but its text is
not the
page's: it deletes ZWJ, ZWNJ and direction marks, moves and joins lines. So its text serves for comparison
only. A
block stays if its letters occur in trafilatura's text and less than 60 % of them are links (measured on
real pages:
78 of 79 paragraphs exact and 2 blocks too many, against 71 and 8 for trafilatura's own text). Around that
core, a few
rules for what it is known to miss: the headline, short lines, copies of the same text elsewhere on the page.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import lxml.etree
import lxml.html

from workbench.core.importing.html_blocks import Block, letters_of

# Above this share of letters in links a block is a list of links.
_LINK_LIMIT = 0.6
# Fewer letters may stand anywhere in an article by chance ("Sport", "Mehr"): they must be a line of their
# own.
_LONG = 25
# Blocks that trafilatura passed over between two of the article's paragraphs: real paragraphs are longer.
_RESCUED = 60
_RESCUED_LINK_LIMIT = 0.3
# Letters. Less than this from a page that has four times as much elsewhere means that it found the wrong
# place.
_TOO_LITTLE = 250
# More elements, or a longer page, is no article; the judge would need minutes for it.
_MOST_BLOCKS = 20_000
_LONGEST_PAGE = 5_000_000
# Names of page parts that are no article, as templates call them in classes and ids.
_NOISE_NAMES = (
    r"share|sharing|social|related|recommend\w*|newsletter|subscri\w+|cookie\w*|consent|gdpr|comments?|disqus",
    r"promo\w*|advert\w*|ads?|adslot|adbox|sponsor\w*|teasers?|breadcrumbs?|outbrain|taboola|trending|sidebar|popular",
    r"most-?(?:read|popular|viewed)|paywall|login|signup|modal|popup|toolbar|pagination|tags|tag-?(?:list|cloud)|also-?read",
    r"read-?(?:more|also|next)|more-?(?:on|news|stories)|author-?(?:bio|box|card)|print-?only|skip-?link|screen-?reader\w*",
    r"sr-only|visually-?hidden|anzeigen?|werbung|kommentare?|lesen-sie-auch|mehr-zum-thema|schlagworte|meistgelesen|impressum",
)
_NOISE = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(_NOISE_NAMES)})(?:$|[\s_-])", re.IGNORECASE)
# The paragraph between headline and body, which the judge often takes for a part of the page's head.
_STANDFIRST = re.compile(
    r"stand-?first|(?:^|[\s_-])(?:lead|lede|intro\w*|vorspann|anlauf|synopsis|summary|sub-?(?:title|head\w*|line)|deck?|abstract|"
    r"excerpt|description|einleitung)(?:$|[\s_-])",
    re.IGNORECASE,
)
_SHORTEST_STANDFIRST = 40
# Between them: byline, date, sharing, a picture's caption.
_HEAD_BLOCKS = 15
_NOISE_TAGS = frozenset(("nav", "aside", "footer", "form", "menu", "dialog", "search"))
# A part that holds this much of the article is its container, whatever its class says ("has-comments").
_CONTAINER_SHARE = 0.3
_READ_ALSO = re.compile(
    r"^\W*(?:read (?:more|also|next)|see also|also read|more on this"
    r"|related(?: articles?| stories)?|lesen sie auch|mehr zum thema|"
    r"auch interessant|siehe auch|اقرأ (?:أيضا|أيضاً|ايضا|المزيد|أكثر)|إقرأ أيضا|شاهد أيضا"
    r"|طالع أيضا|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें)"
    r"(?:\W|$)",
    re.IGNORECASE,
)

# trafilatura warns in its log about each page that it finds little on; the analyst reads that in our
# warnings.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Which blocks are the article, and which are left out; *estimated* if trafilatura could not tell."""

    kept: tuple[Block, ...]
    dropped: tuple[Block, ...]
    estimated: bool


def judge(
    root: lxml.html.HtmlElement, blocks: Sequence[Block], titles: Iterable[str], characters: int
) -> Judgement:
    """Part the *blocks* of the page *root*, which has so many *characters* of markup and may be titled so."""
    affordable = len(blocks) <= _MOST_BLOCKS and characters <= _LONGEST_PAGE
    judged = main_text(root) if affordable else ""
    kept = _agreed(blocks, judged) if judged else {}
    letters = sum(len(block.letters) for block in kept.values())
    estimated = False
    if letters < _TOO_LITTLE:
        densest = _densest(blocks)
        if sum(len(block.letters) for block in densest.values()) > 4 * letters:
            kept, estimated = densest, True
    _add_standfirst(kept, blocks)
    _add_headline(kept, blocks, [letters_of(title) for title in titles if title])
    dropped = tuple(block for block in blocks if block.place not in kept)
    return Judgement(tuple(kept[place] for place in sorted(kept)), dropped, estimated)


def main_text(root: lxml.html.HtmlElement) -> str:
    """trafilatura's text of the page, "" where it finds none. Not for storing: for comparison."""
    # Here, because it takes half a second: the first page should pay that, not the start of the program.
    import trafilatura

    try:
        found = trafilatura.bare_extraction(
            root, include_comments=False, include_tables=True, with_metadata=False
        )
    except (
        ValueError,
        TypeError,
        AttributeError,
        IndexError,
        KeyError,
        RecursionError,
        lxml.etree.LxmlError,
    ):
        # A page that breaks the judge is still a page: the density of its text decides then, with a warning.
        return ""
    return str(getattr(found, "text", None) or "")


def _agreed(blocks: Sequence[Block], judged: str) -> dict[int, Block]:
    """The blocks that trafilatura's text has, by place, with our corrections."""
    whole = letters_of(judged)
    lines = {letters_of(line) for line in judged.split("\n")}
    candidates = [block for block in blocks if block.link_density < _LINK_LIMIT and block.letters in whole]
    long = {block.place: block for block in candidates if len(block.letters) >= _LONG}
    article = _Article(long.values() or candidates)
    kept = {place: block for place, block in long.items() if article.has_place_for(block)}
    if not kept:
        return {block.place: block for block in candidates if block.letters in lines}
    article = _Article(kept.values())
    _drop_copies(kept, article)
    first, last = min(kept), max(kept)
    for block in blocks[first:last]:
        if block.place in kept or not article.has_place_for(block):
            continue
        short = len(block.letters) < _LONG and block.link_density < _LINK_LIMIT
        if (short and block.letters in lines and article.is_beside(block)) or article.has_lost(block):
            kept[block.place] = block
    return kept


class _Article:
    """What is known of the article from the blocks that are certainly in it."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._letters = 0
        self._of_parent: Counter[lxml.html.HtmlElement] = Counter()
        self._within: Counter[lxml.html.HtmlElement] = Counter()
        self._known: set[str] = set()
        for block in blocks:
            size = len(block.letters)
            self._letters += size
            self._known.add(block.letters)
            self._of_parent[_holder(block)] += size
            for element in _lineage(block.element):
                self._within[element] += size

    def has_place_for(self, block: Block) -> bool:
        """Whether neither the block nor what it stands in is a part of the page that is no article."""
        if _READ_ALSO.match(block.text) and block.link_density > 0:
            return False
        return not any(
            _is_noise(element)
            for element in _lineage(block.element)
            if self._within[element] < self._letters * _CONTAINER_SHARE
        )

    def weight_beside(self, block: Block) -> int:
        """How many letters of the article stand in the same element as the block."""
        return self._of_parent[_holder(block)]

    def is_beside(self, block: Block) -> bool:
        """Whether the block stands among the article's paragraphs, or in a list or quotation beside them."""
        holder = _holder(block)
        return self._of_parent[holder] > 0 or (
            holder.getparent() is not None and self._of_parent[holder.getparent()] > 0
        )

    def has_lost(self, block: Block) -> bool:
        """Whether the block is a paragraph among the article's that the judge has passed over."""
        return (
            block.tag in ("p", "li", "blockquote", "tr", "h2", "h3", "h4")
            and block.link_density < _RESCUED_LINK_LIMIT
            and (len(block.letters) >= _RESCUED or block.tag in ("h2", "h3", "h4"))
            and block.letters not in self._known
            and self.weight_beside(block) * 4 >= self._letters
        )


def _holder(block: Block) -> lxml.html.HtmlElement:
    """The element that the block's paragraph stands in."""
    parent = block.element.getparent()
    return (
        block.element
        if parent is None or block.tag in ("div", "section", "article", "body", "main")
        else parent
    )


def _lineage(element: lxml.html.HtmlElement) -> list[lxml.html.HtmlElement]:
    return [element, *element.iterancestors()]


def _is_noise(element: lxml.html.HtmlElement) -> bool:
    if element.tag in ("html", "body", "main"):
        return False
    if element.tag in _NOISE_TAGS or element.get("role") in (
        "navigation",
        "complementary",
        "dialog",
        "search",
    ):
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return len(names) < 2000 and _NOISE.search(names) is not None


def _drop_copies(kept: dict[int, Block], article: _Article) -> None:
    """Of texts that the page has twice, keep the one among most of the article; both where they stand
    together."""
    copies = Counter(block.letters for block in kept.values())
    for letters in (letters for letters, count in copies.items() if count > 1):
        same = [block for block in kept.values() if block.letters == letters]
        best = max(article.weight_beside(block) for block in same)
        for block in same:
            if article.weight_beside(block) < best:
                del kept[block.place]


def _add_headline(kept: dict[int, Block], blocks: Sequence[Block], titles: Sequence[str]) -> None:
    """Keep the headline above the article: the nearest heading that says what the page's titles say."""
    if not kept:
        return
    above = [block for block in blocks[: min(kept)] if block.tag in ("h1", "h2") and len(block.letters) > 2]
    if any(block.tag == "h1" for block in kept.values()):
        return
    for tag in ("h1", "h2"):
        for block in reversed(above):
            if block.tag == tag and any(block.letters in title or title in block.letters for title in titles):
                kept[block.place] = block
                return


def _add_standfirst(kept: dict[int, Block], blocks: Sequence[Block]) -> None:
    """Keep the paragraph that the page calls its introduction, if it stands between a heading and the
    article."""
    if not kept:
        return
    article = _Article(kept.values())
    known = {block.letters for block in kept.values()}
    for block in reversed(blocks[max(0, min(kept) - _HEAD_BLOCKS) : min(kept)]):
        if block.tag == "h1":
            return
        names = " ".join(block.element.get(attribute, "") for attribute in ("class", "id", "itemprop"))
        is_long = len(block.letters) >= _SHORTEST_STANDFIRST and block.link_density < _RESCUED_LINK_LIMIT
        if (
            is_long
            and block.letters not in known
            and _STANDFIRST.search(names)
            and article.has_place_for(block)
        ):
            kept[block.place] = block
            return


def _densest(blocks: Sequence[Block]) -> dict[int, Block]:
    """The blocks of the part of the page with most unlinked text: what is left when there is no judge.

    Each paragraph counts fully for the element that it stands in and half for the next one around it, as in
    readability (Arc90, https://github.com/mozilla/readability).
    """
    usable = [
        b
        for b in blocks
        if b.link_density < _RESCUED_LINK_LIMIT and not any(map(_is_noise, _lineage(b.element)))
    ]
    weights: Counter[lxml.html.HtmlElement] = Counter()
    for block in usable:
        holder = _holder(block)
        around = holder.getparent()
        weights[holder] += 2 * len(block.letters)
        if around is not None:
            weights[around] += len(block.letters)
    if not weights:
        return {}
    heaviest = max(weights.items(), key=lambda item: item[1])[0]
    return {block.place: block for block in usable if heaviest in _lineage(block.element)}
