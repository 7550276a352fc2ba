"""What a page says of itself in JSON-LD with the words of schema.org."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from workbench.core.documents.document import Metadata
from workbench.core.importing.bylines import plain_byline
from workbench.core.importing.dates import iso_date
from workbench.core.importing.field_names import language_tag

_Node = dict[str, Any]
_WRAPPING = re.compile(r"^\s*(?:<!--|<!\[CDATA\[|//\s*<!\[CDATA\[)|(?:-->|\]\]>|//\s*\]\]>)\s*;?\s*$|;\s*$")
_PAGE_TYPES = frozenset(("WebPage", "ItemPage"))
# Nodes of a page: some dozens. The limit keeps a hostile page from being read for minutes.
_MOST_NODES = 10_000


def json_ld_metadata(scripts: Sequence[str], titles: Sequence[str]) -> Metadata:
    """The metadata of the page's article in its JSON-LD *scripts*; empty where there is none.

    Of several articles (teasers are articles, too) the one with a headline among *titles* is taken, else the
    first.
    """
    nodes = [node for script in scripts for node in _nodes(_parsed(script))][:_MOST_NODES]
    by_id = {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1}
    articles = [node for node in nodes if _is_article(node)] or [n for n in nodes if _types(n) & _PAGE_TYPES]
    if not articles:
        return Metadata()
    matching = [node for node in articles if _text(node.get("headline") or node.get("name")) in titles]
    article = (matching or articles)[0]
    page = by_id.get(str(article.get("mainEntityOfPage") or ""), {})
    return Metadata(
        title=_text(article.get("headline") or article.get("name")),
        outlet=_names(article.get("publisher"), by_id)[:1][0]
        if _names(article.get("publisher"), by_id)
        else "",
        byline=", ".join(dict.fromkeys(plain_byline(name) for name in _names(article.get("author"), by_id))),
        published=iso_date(_text(article.get("datePublished") or page.get("datePublished"))),
        language=language_tag(_language(article.get("inLanguage") or page.get("inLanguage"))),
        url=_address(article),
    )


def _parsed(script: str) -> object:
    """The JSON of a script; what is not JSON, or is nested beyond Python's stack, is nothing."""
    previous = None
    while previous != script:
        previous, script = script, _WRAPPING.sub("", script)
    try:
        return json.loads(script, strict=False)  # not strict: line breaks inside of strings are common
    except (ValueError, RecursionError):
        return None


def _nodes(value: object) -> Iterator[_Node]:
    """All objects of the JSON, outer ones first; without recursion, for the depth is the page's choice."""
    waiting = [value]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting[:0] = item
        elif isinstance(item, dict):
            yield item
            waiting.extend(child for child in item.values() if isinstance(child, dict | list))


def _types(node: _Node) -> set[str]:
    types = node.get("@type")
    return {
        str(one).rpartition("/")[2].rpartition(":")[2]
        for one in (types if isinstance(types, list) else [types])
    }


def _is_article(node: _Node) -> bool:
    return any(
        name.endswith("Article") or name in ("BlogPosting", "LiveBlogPosting", "Report")
        for name in _types(node)
    )


def _text(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _names(value: object, by_id: dict[str, _Node]) -> list[str]:
    """The names of persons or organisations: texts, objects, references, or lists of them."""
    names: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            known = one if "name" in one else by_id.get(str(one.get("@id")), one)
            one = known.get("name")
            if isinstance(one, list):
                names.extend(_text(name) for name in one)
                continue
        name = _text(one)
        if name and not re.match(r"https?://", name):
            names.append(name)
    return names


def _language(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return _text(value)


def _address(article: _Node) -> str:
    entity = article.get("mainEntityOfPage")
    candidates = [
        article.get("url"),
        entity.get("@id") if isinstance(entity, dict) else entity,
        article.get("@id"),
    ]
    return next((text for one in candidates if re.match(r"https?://", text := _text(one))), "").partition(
        "#"
    )[0]
