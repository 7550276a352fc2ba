"""From the characters of an HTML page to its tree, whatever the page tries.

libxml2's HTML parser knows no entity definitions and loads nothing, so entity bombs and external entities
are plain text to it. Three things it does not stand: it drops everything below 2,048 nested elements, its
time grows with the square of an element's attributes, and XHTML's ``<script/>`` swallows the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import lxml.etree
import lxml.html

from workbench.core.errors import UserError

# Real pages nest 20 to 60 deep. Far below libxml2's limit of 2,048, so that code which recurses over the
# tree (the judge of the main text does) stays within Python's stack.
_DEEPEST = 200
# Blanks, slashes and quotes inside one tag: more than any real tag's attributes have, but for texts in
# attributes (pictures as data addresses), which the article does not need. 100,000 attributes take the
# parser 99 s.
_MOST_SEPARATORS = 1_000
_LONG_TAG = _MOST_SEPARATORS
_TAG = re.compile(
    r"""<(?P<close>/?)(?P<name>[a-zA-Z][^\s>/<]*+)(?P<rest>(?:[^>"']++|"[^"]*+"|'[^']*+'|["'])*+)(?:>|\Z)"""
)
_SEPARATOR = re.compile(r"[\s/\"']+")
_VOID_NAMES = "area base br col embed hr img input link meta param source track wbr"
_INLINE_NAMES = "a abbr b bdi bdo big cite code em font i ins mark nobr q s small span strong sub sup tt u"
_VOID = frozenset(_VOID_NAMES.split())
_INLINE = frozenset(_INLINE_NAMES.split())
_SELF_CLOSED = re.compile(r"<([a-zA-Z][\w:-]*+)([^<>]*+)(?<=/)>")
_BREAKS = re.compile(r"(?:<br>\s*+){2,}+")
_XML_START = re.compile(r"\s*+(?:(?><!--.*?-->)\s*+)*+<\?xml\b", re.DOTALL)


def parse_html(markup: str, thing: str) -> lxml.html.HtmlElement:
    """The root element of the page *markup*, which messages call *thing*.

    Raises UserError where there is nothing to parse or the nesting cannot be undone.
    """
    if _XML_START.match(markup):
        markup = _SELF_CLOSED.sub(_with_end_tag, markup)
    markup = _TAG.sub(_without_hostile_attributes, markup)
    root = _parse(markup, thing)
    if _depth(root) > _DEEPEST:
        root = _parse(_BREAKS.sub("<br>", _TAG.sub(_flattener(), markup)), thing)
        if _depth(root) > 2 * _DEEPEST:
            raise UserError(thing, "is nested too deeply to be a page that somebody wrote.")
    return root


def _parse(markup: str, thing: str) -> lxml.html.HtmlElement:
    # huge_tree lifts the limit of 10 MB for one text; what it may cost is bounded by the size of the file.
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, recover=True)
    try:
        return lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError) as error:
        raise UserError(thing, "has no text: the page is empty.") from error


def _with_end_tag(match: re.Match[str]) -> str:
    name, attributes = match[1], match[2].rstrip("/")
    return f"<{name}{attributes}>" if name.lower() in _VOID else f"<{name}{attributes}></{name}>"


def _without_hostile_attributes(match: re.Match[str]) -> str:
    rest = match["rest"]
    if len(rest) < _LONG_TAG or len(_SEPARATOR.findall(rest)) <= _MOST_SEPARATORS:
        return match[0]
    return f"<{match['close']}{match['name']}>"


def _flattener() -> Callable[[re.Match[str]], str]:
    """Leaves out the tags that are deeper than half of the limit; their text moves up."""
    depth = 0

    def flatten(match: re.Match[str]) -> str:
        nonlocal depth
        name = match["name"].lower()
        if name in _VOID or match["rest"].endswith("/"):
            return match[0]
        if match["close"]:
            depth = max(0, depth - 1)
            return match[0] if depth < _DEEPEST // 2 else ""
        depth += 1
        instead = "" if name in _INLINE else "<br>"
        return match[0] if depth <= _DEEPEST // 2 else instead

    return flatten


def _depth(root: lxml.html.HtmlElement) -> int:
    """How many elements are nested into one another, *root* included."""
    deepest = depth = 0
    for event, _ in lxml.etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
