"""Title, byline, date and outlet of an article that is nothing but text, from its first and last lines.

Text copied from the web brings left-overs before its headline (a date, "Home > Politics", an advertisement),
and some articles begin with their first paragraph. So the title is, in this order: the first line that reads
like a headline; a headline that stands among the first paragraphs; the opening words of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.importing.bylines import byline_of_line
from workbench.core.importing.dates import iso_date
from workbench.core.importing.front_matter import metadata_of
from workbench.core.text.tokens import tokenize

# Where headlines stand: behind some left-overs, never further down.
_FIRST_LINES = 10
_LAST_LINES = 12
_LOOKED_AT = 20_000
# Code points. The longest headlines of agencies are near 160; German ones are the longest of our four.
_LONGEST_HEADLINE = 180
_SHORTEST_LATER_HEADLINE = 25
_OPENING_WORDS = 90
# What ends a sentence; headlines end without, or with ? and !.
_SENTENCE_END = re.compile(r"[.।。:،,;؛…][\"'”“»«)\]’]*$")
_LEFT_OVER = re.compile(
    r"^\W*(?:advertisement|anzeige|werbung|إعلان|اعلان|विज्ञापन|home|startseite"
    r"|الرئيسية|होम|menu|menü|القائمة|skip to content"
    r"|share|teilen|شارك|مشاركة|शेयर करें|drucken|print|طباعة)\W*$",
    re.IGNORECASE,
)
_SOURCE_LINE = re.compile(
    r"^\W{0,3}(?:source|quelle|المصدر|مصدر|स्रोत|सोर्स|via)\s*[:：–—-]\s*(?P<source>\S.{1,80})$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Opening:
    """What the lines of an article tell about it; unknown values are empty strings."""

    title: str
    byline: str = ""
    published: str = ""
    outlet: str = ""
    url: str = ""


def read_opening(text: str) -> Opening:
    """What the first and the last lines of *text* (lines end with LF) tell."""
    first = _lines(text[:_LOOKED_AT].split("\n"))[:_FIRST_LINES]
    if not first:
        return Opening("")
    place, title = _headline(first, text[:_LOOKED_AT])
    below = first[place + 1 : place + 4] if place >= 0 else []
    byline = next((found for line in below if (found := byline_of_line(line))), "")
    # Only below the headline: a date above it is the day on which the page was shown, not the article's.
    published = next((found for line in below if (found := _date_line(line))), "")
    outlet, url = _source(_lines(text[-_LOOKED_AT:].split("\n"))[-_LAST_LINES:])
    return Opening(title, byline, published, outlet, url)


def _lines(lines: Sequence[str]) -> list[str]:
    return [" ".join(line.split()) for line in lines if line.strip()]


def _headline(lines: Sequence[str], text: str) -> tuple[int, str]:
    """The line (by place among *lines*, -1 for none) that is the headline, and the title to use."""
    usable = [n for n, line in enumerate(lines) if not _is_left_over(line)]
    if not usable:
        return -1, shortened(lines[0])
    first = usable[0]
    repeated = next(
        (n for n in usable[1:5] if _is_real_headline(lines[n]) and lines[first].endswith(lines[n])), None
    )
    if (
        repeated is not None
    ):  # "HomeNEWSTwitter sues …" above "Twitter sues …": a trail that ends with the headline
        return repeated, lines[repeated]
    if _is_headline(lines[first]):
        return first, lines[first]
    later = [n for n in usable[1:6] if _is_real_headline(lines[n])]
    if later:
        best = max(later, key=lambda n: (_share_of_repeated_words(lines[n], text), -n))
        return best, lines[best]
    return -1, shortened(lines[first])


def _is_left_over(line: str) -> bool:
    return (
        _LEFT_OVER.match(line) is not None
        or _date_line(line) != ""
        or not any(unicodedata.category(character)[0] == "L" for character in line[:_LONGEST_HEADLINE])
    )


def _date_line(line: str) -> str:
    """The date that a line consists of (``Published: 18 May 2023``), else ""."""
    bare = re.sub(
        r"^(?:published|updated|posted|veröffentlicht|stand|نشر(?: في)?"
        r"|تاريخ النشر|प्रकाशित)(?: on| am| at)?\s*:?\s+",
        "",
        line,
        flags=re.IGNORECASE,
    )
    found = iso_date(bare)
    return found if len(found) >= len("2023-05-18") else ""


def _is_headline(line: str) -> bool:
    return len(line) <= _LONGEST_HEADLINE and not _SENTENCE_END.search(line)


def _is_real_headline(line: str) -> bool:
    """Whether a line reads like a headline and is too long for a section's name or a subheading."""
    return len(line) >= _SHORTEST_LATER_HEADLINE and _is_headline(line)


def _share_of_repeated_words(line: str, text: str) -> float:
    """How many of the line's longer words come up again: a headline's do, a caption's or a teaser's less."""
    words = {token.text for token in tokenize(line) if len(token.text) > 3}
    return sum(1 for word in words if text.count(word) > 1) / len(words) if words else 0.0


def shortened(line: str) -> str:
    """The opening words of a long line, with an ellipsis."""
    if len(line) <= _OPENING_WORDS:
        return line
    cut = line[: _OPENING_WORDS + 1].rpartition(" ")[0] or line[:_OPENING_WORDS]
    return cut.rstrip(" ,;:–-،؛") + " …"


def _source(lines: Sequence[str]) -> tuple[str, str]:
    """Outlet and address of a last line such as ``Source – www.example.org``."""
    for line in reversed(lines):
        match = _SOURCE_LINE.match(line)
        if match and not _SENTENCE_END.search(line):
            metadata, _ = metadata_of({"source": [match["source"].strip()]})
            return (
                (metadata.outlet, "")
                if metadata.outlet
                else (_host(metadata.url), _full_address(metadata.url))
            )
    return "", ""


def _host(address: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address).partition("/")[0]


def _full_address(address: str) -> str:
    """The address of a page; a bare host is the outlet's, not the article's."""
    return address if "/" in re.sub(r"^https?://", "", address).strip("/") else ""
