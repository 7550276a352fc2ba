"""Bylines: who wrote it, without the word that says so."""

from __future__ import annotations

import re

_SAYS_SO = re.compile(
    r"^(?:(?:written |reported )?by|von|autor(?:in)?:|text:|author:|लेखक:?"
    r"|द्वारा:?|بقلم|كتب(?:ت|ه|ها)?|الكاتبة?|تقرير)"
    r"(?:\s*[:：]\s*|\s+)",
    re.IGNORECASE,
)
_OPENS_LINE = re.compile(
    r"^(?:by|von|بقلم|كتب(?:ت)?|द्वारा|लेखक)(?:\s*[:：]\s*|\s+)(?P<name>\S.*)$|^(?P<before>\S.*) (?:द्वारा)$",
    re.IGNORECASE,
)
_LONGEST_NAME = 80


def plain_byline(written: str) -> str:
    """*written* without ``By``, ``Von``, ``بقلم`` …, on one line."""
    text = " ".join(written.split())
    return _SAYS_SO.sub("", text).strip(" ,;|")


def byline_of_line(line: str) -> str:
    """The names in a line that is nothing but a byline (``Von Karin Beispiel``), else ""."""
    text = " ".join(line.split())
    match = _OPENS_LINE.match(text) if len(text) <= _LONGEST_NAME else None
    if not match or re.search(r"[.!?।؟]$|\d", text):
        return ""
    name = (match["name"] or match["before"] or "").strip()
    words = [word for word in name.split() if word.lower() not in ("and", "und", "for", "für", "in")]
    # A name has a few words; in scripts with capitals each begins with one, or with a particle ("van").
    named = sum(1 for word in words if not word[0].islower())
    return plain_byline(name) if 0 < len(words) <= 8 and named * 2 >= len(words) else ""
