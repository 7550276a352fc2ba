"""HTML that cannot be broken out of: whatever is no Markup is escaped on its way in."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from workbench.core.documents.document import Direction

Attribute = str | int | None

# HTML forbids control characters; texts have none, analysts' notes may. CR would come back as LF.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SPECIAL = re.compile("[&<>\"'\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Whatever needs any care; most pieces of a report have nothing of it."""
_VOID = frozenset({"meta", "br", "hr", "link"})
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)


class Markup(str):
    """A piece of HTML that is safe as it stands."""

    __slots__ = ()


Content = str | int | Markup | None


def escaped(text: str) -> Markup:
    """*text* as HTML that shows exactly it."""
    if _SPECIAL.search(text) is None:
        return Markup(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return Markup(html.escape(_CONTROL.sub("\N{REPLACEMENT CHARACTER}", lines)))


def joined(parts: Iterable[Content], between: str = "") -> Markup:
    """The parts one after the other, *between* them; None and "" are left out."""
    pieces = [_piece(part) for part in parts if part is not None and part != ""]
    return Markup(_piece(between).join(pieces))


def _piece(content: Content) -> str:
    if content is None:
        return ""
    return content if isinstance(content, Markup) else escaped(str(content))


def element(tag: str, *content: Content, **attributes: Attribute) -> Markup:
    """An element. A trailing underscore of an attribute's name falls away (class_), an inner one is a hyphen.

    Attributes that are None or "" are left out.
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escaped(str(value))}"'
        for name, value in attributes.items()
        if value is not None and value != ""
    )
    if tag in _VOID:
        return Markup(f"<{tag}{written}>")
    return Markup(f"<{tag}{written}>{joined(content)}</{tag}>")


def words(text: str, *, language: str = "", direction: Direction | None = None, class_: str = "") -> Markup:
    """Words of an article or an analyst in a line of ours: isolated, so that neither reorders the other."""
    return element("bdi", text, class_=class_, lang=language, dir=direction or "auto")


def link(target: str, *content: Content, **attributes: Attribute) -> Markup:
    """A link to a place in the same file (*target* an id)."""
    return element("a", *content, href=f"#{target}", **attributes)


def web_link(address: str) -> Markup:
    """A link to a web address; anything but http and https (javascript:, data: …) is shown as text only."""
    if _WEB_ADDRESS.fullmatch(address) is None:
        return words(address, direction="ltr")
    return element("a", address, href=address, rel="noopener noreferrer nofollow", dir="ltr")
