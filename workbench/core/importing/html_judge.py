"""Which blocks of a page are its article: trafilatura judges, we keep our own blocks.

trafilatura (https://trafilatura.readthedocs.io) knows best where the article of a page is, but its text is
not the page's: it deletes ZWJ, ZWNJ and direction marks, moves and joins lines. So its text serves for
comparison only. A block stays if its letters occur in trafilatura's text and less than 60 % of them are
links (measured on real pages: 78 of 79 paragraphs exact and 2 blocks too many, against 71 and 8 for
trafilatura's own text). Around that core, a few rules for what it is known to miss or to take in: headline
and introduction, short lines, boxes, copies elsewhere.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import lxml.etree
import lxml.html

from workbench.core.importing.html_article import PageArticle, heaviest_holder, is_noise, lineage
from workbench.core.importing.html_blocks import Block, letters_of

# Above this share of letters in links a block is a list of links.
_LINK_LIMIT = 0.6
_TEXT_LINK_LIMIT = 0.3
# Fewer letters may stand in an article by chance ("Sport", "Mehr"): such blocks must be a line of their own
# there.
_LONG = 25
# Letters. Less than this from a page that has four times as much elsewhere means that the judge found the
# wrong place.
_TOO_LITTLE = 250
# Longer pages, or pages of more blocks, are no articles; the judge would need minutes for them.
_MOST_BLOCKS = 20_000
_LONGEST_PAGE = 5_000_000
# The paragraph between headline and body, which the judge often takes for a part of the page's head.
_STANDFIRST = re.compile(
    r"stand-?first|(?:^|[\s_-])(?:lead|lede|intro\w*|vorspann|anlauf|synopsis|summary|sub-?(?:title|head\w*|line)|deck?"
    r"|abstract|excerpt|description|einleitung)(?:$|[\s_-])",
    re.IGNORECASE,
)
_SHORTEST_STANDFIRST = 40
# Between them: byline, date, sharing, a picture's caption.
_HEAD_BLOCKS = 15

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
    """Part the *blocks* of the page *root*, which has *characters* of markup and one of the *titles*."""
    affordable = len(blocks) <= _MOST_BLOCKS and characters <= _LONGEST_PAGE
    judged = main_text(root) if affordable else ""
    kept = _agreed(blocks, judged) if judged else {}
    letters = sum(len(block.letters) for block in kept.values())
    estimated = False
    if letters < _TOO_LITTLE:
        densest = _densest(blocks)
        if sum(len(block.letters) for block in densest.values()) > 4 * letters:
            kept, estimated = densest, True
    if kept:
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
    long = [block for block in candidates if len(block.letters) >= _LONG]
    found = PageArticle(long)
    article = PageArticle(block for block in long if not found.is_elsewhere(block))
    kept = {b.place: b for b in long if not article.is_elsewhere(b) and article.is_in_body(b)}
    if not kept:
        return {block.place: block for block in candidates if block.letters in lines}
    article = PageArticle(kept.values())
    _drop_copies(kept, article)
    for block in blocks[min(kept) : max(kept)]:
        if block.place in kept or article.is_elsewhere(block) or not article.is_in_body(block):
            continue
        is_line = block.letters in lines and len(block.letters) < _LONG and block.link_density < _LINK_LIMIT
        if is_line or article.has_lost(block):
            kept[block.place] = block
    return kept


def _drop_copies(kept: dict[int, Block], article: PageArticle) -> None:
    """Of a text that the page has twice, keep the one beside most of the article, or both there."""
    copies = Counter(block.letters for block in kept.values())
    for letters in (letters for letters, count in copies.items() if count > 1):
        same = [block for block in kept.values() if block.letters == letters]
        best = max(article.letters_beside(block) for block in same)
        for block in same:
            if article.letters_beside(block) < best:
                del kept[block.place]


def _add_standfirst(kept: dict[int, Block], blocks: Sequence[Block]) -> None:
    """Keep the introduction: what the page calls so, or what follows its headline at once."""
    article = PageArticle(kept.values())
    known = {block.letters for block in kept.values()}
    head = blocks[max(0, min(kept) - _HEAD_BLOCKS) : min(kept)]
    for block, above in zip(reversed(head), reversed([None, *head][:-1]), strict=True):
        if block.tag == "h1":
            return
        names = " ".join(block.element.get(attribute, "") for attribute in ("class", "id", "itemprop"))
        is_below_headline = above is not None and above.tag == "h1" and block.tag in ("p", "h2", "h3", "div")
        is_text = len(block.letters) >= _SHORTEST_STANDFIRST and block.link_density < _TEXT_LINK_LIMIT
        is_new = block.letters not in known and not article.is_elsewhere(block)
        if is_text and is_new and (is_below_headline or _STANDFIRST.search(names)):
            kept[block.place] = block
            return


def _add_headline(kept: dict[int, Block], blocks: Sequence[Block], titles: Sequence[str]) -> None:
    """Keep the headline above the article: the nearest heading that says what the page's titles say."""
    if any(block.tag == "h1" for block in kept.values()):
        return
    above = [block for block in blocks[: min(kept)] if len(block.letters) > 2]
    for tag in ("h1", "h2"):
        for block in reversed(above):
            if block.tag == tag and any(block.letters in title or title in block.letters for title in titles):
                kept[block.place] = block
                return


def _densest(blocks: Sequence[Block]) -> dict[int, Block]:
    """The blocks of the part of the page with most unlinked text: what is left when there is no judge."""
    usable = [
        b for b in blocks if b.link_density < _TEXT_LINK_LIMIT and not any(map(is_noise, lineage(b.element)))
    ]
    heaviest = heaviest_holder(usable)
    return {
        block.place: block for block in usable if heaviest is not None and heaviest in lineage(block.element)
    }
