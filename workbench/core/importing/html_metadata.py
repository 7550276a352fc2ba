"""What an HTML page says of itself: JSON-LD, meta tags, links, and as a last resort its visible parts.

Read directly: trafilatura's author field cuts Devanagari vowel signs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import lxml.html

from workbench.core.documents.document import Metadata
from workbench.core.importing.bylines import byline_of_line, plain_byline
from workbench.core.importing.dates import iso_date
from workbench.core.importing.field_names import language_tag
from workbench.core.importing.json_ld import json_ld_metadata

_TITLE = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "headline",
    "parsely-title",
    "sailthru.title",
    "title",
)
_OUTLET = (
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_journal_title",
    "application-name",
    "publisher",
)
_BYLINE = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "dc.contributor",
    "twitter:creator",
)
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date",
)
_LANGUAGE = ("dc.language", "dcterms.language", "og:locale", "inlanguage", "language")
_SAVED_FROM = re.compile(
    r"<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->|<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})"
)
# Between a headline and the outlet's name in <title>.
_TITLE_BREAK = re.compile(r"\s+[|–—•·»:-]\s+|\s*\|\s*")
_BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:byline|author(?:-?name|s)?|autor(?:en)?|writer|kateb)(?:$|[\s_-])", re.IGNORECASE
)
_LONGEST_BYLINE = 120
_ADDRESS = re.compile(r"https?://|www\.|@\w|^/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """The page's *metadata* (no language), the language it declares, and all titles that it has."""

    metadata: Metadata
    declared_language: str
    titles: tuple[str, ...]


def page_metadata(root: lxml.html.HtmlElement, markup: str) -> PageMetadata:
    """Read the metadata of the page *root*, whose source begins as *markup* does."""
    meta = _meta_tags(root)
    heading = next((_words(h1) for h1 in root.iter("h1") if _words(h1)), "")
    page_title = next((_words(title) for title in root.iter("title")), "")
    given = [value for name in _TITLE for value in meta.get(name, [])]
    titles = tuple(dict.fromkeys(title for title in (*given, heading, page_title) if title))
    scripts = [e.text or "" for e in root.iter("script") if "ld+json" in (e.get("type") or "").lower()]
    linked = json_ld_metadata(scripts, titles)
    url = _address(root, meta, markup) or linked.url
    outlet = _first(meta, _OUTLET) or linked.outlet
    title = _without_outlet(
        linked.title if linked.title in titles else _first(meta, _TITLE) or linked.title, outlet
    )
    metadata = Metadata(
        title=title or heading or _without_outlet(page_title, outlet, by_shape=True),
        outlet=outlet or (urlsplit(url).hostname or "").removeprefix("www."),
        byline=linked.byline or _names(meta) or _visible_byline(root),
        published=linked.published or _date(meta) or _visible_date(root),
        url=url,
    )
    language = linked.language or language_tag(
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    )
    declared = language or next((tag for value in _all(meta, _LANGUAGE) if (tag := language_tag(value))), "")
    return PageMetadata(
        metadata, declared, tuple(dict.fromkeys((*titles, linked.title))) if linked.title else titles
    )


def _words(element: lxml.html.HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def _meta_tags(root: lxml.html.HtmlElement) -> dict[str, list[str]]:
    """The contents of meta tags (and of elements with itemprop and content) by name, in lower case."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = " ".join((element.get("content") or "").split())
        for attribute in ("property", "name", "itemprop"):
            name = (element.get(attribute) or "").strip().lower()
            if name and content:
                found.setdefault(name, []).append(content)
    return found


def _all(meta: dict[str, list[str]], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from meta.get(name, [])


def _first(meta: dict[str, list[str]], names: tuple[str, ...]) -> str:
    return next(_all(meta, names), "")


def _names(meta: dict[str, list[str]]) -> str:
    """The authors; addresses of profiles and accounts are no names."""
    for name in _BYLINE:
        values = [plain_byline(value) for value in meta.get(name, []) if not _ADDRESS.search(value)]
        if values:
            return ", ".join(dict.fromkeys(values))
    return ""


def _date(meta: dict[str, list[str]]) -> str:
    return next((found for value in _all(meta, _PUBLISHED) if (found := iso_date(value))), "")


def _address(root: lxml.html.HtmlElement, meta: dict[str, list[str]], markup: str) -> str:
    """The page's own address: canonical link, og:url, or where it was saved from."""
    base = next((element.get("href") or "" for element in root.iter("base")), "")
    links = [e.get("href") or "" for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    saved = _SAVED_FROM.search(markup[:4096])
    saved_from = (saved[1] or saved[2]) if saved else ""
    for link in (*links, *meta.get("og:url", []), saved_from):
        try:
            address = str(urljoin(base or saved_from, link.strip()))
            if urlsplit(address).scheme in ("http", "https") and urlsplit(address).hostname:
                return address
        except ValueError:  # brackets that are no IPv6 address
            continue
    return ""


def _without_outlet(title: str, outlet: str, by_shape: bool = False) -> str:
    """*title* without " | Outlet" at its end; *by_shape*: whatever short part stands behind the last bar."""
    parts = list(_TITLE_BREAK.finditer(title))
    if not parts:
        return title
    head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
    names_outlet = bool(outlet) and (
        tail.casefold() in outlet.casefold() or outlet.casefold() in tail.casefold()
    )
    looks_so = by_shape and "|" in parts[-1][0] and len(tail) * 2 < len(head)
    return head if head and (names_outlet or looks_so) else title


def _marked(
    root: lxml.html.HtmlElement, is_it: Callable[[lxml.html.HtmlElement], bool]
) -> Iterator[lxml.html.HtmlElement]:
    return (element for element in root.iter() if isinstance(element.tag, str) and is_it(element))


def _visible_byline(root: lxml.html.HtmlElement) -> str:
    """The names in a part of the page that its markup calls a byline."""

    def is_byline(element: lxml.html.HtmlElement) -> bool:
        marked = element.get("itemprop") == "author" or element.get("rel") == "author"
        return marked or _BYLINE_CLASS.search((element.get("class") or "")[:500]) is not None

    for element in _marked(root, is_byline):
        text = _words(element)
        if 1 < len(text) <= _LONGEST_BYLINE and not iso_date(text):
            return byline_of_line(text) or plain_byline(text)
    return ""


def _visible_date(root: lxml.html.HtmlElement) -> str:
    """The first time element that is no other article's (not in a list of links), or its text."""
    for element in root.iter("time"):
        if any(ancestor.tag in ("nav", "aside", "footer", "li", "a") for ancestor in element.iterancestors()):
            continue
        found = iso_date(element.get("datetime") or "") or iso_date(_words(element))
        if found:
            return found
    return ""
