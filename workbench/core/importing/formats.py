"""The formats that can be imported: one explicit table, and the choice by name and content."""

from __future__ import annotations

from pathlib import PurePath

from workbench.core.errors import UserError
from workbench.core.importing.file_kinds import binary_kind, looks_like_html, looks_like_xml
from workbench.core.importing.html import Html
from workbench.core.importing.importer import Importer
from workbench.core.importing.markdown import Markdown
from workbench.core.importing.plain_text import PlainText

_PLAIN_TEXT = PlainText()
_HTML = Html()
FORMATS: tuple[Importer, ...] = (_PLAIN_TEXT, Markdown(), _HTML)
_BY_SUFFIX = {suffix: importer for importer in FORMATS for suffix in importer.suffixes}


def known_suffixes() -> tuple[str, ...]:
    """The suffixes of all formats, in lower case, with their dots: what is imported from a folder."""
    return tuple(_BY_SUFFIX)


def importer_for(path: str, source: bytes) -> Importer:
    """The importer for *source*, from its beginning and from the suffix of *path* (which messages call it).

    A page is a page whatever it is called; otherwise the suffix decides, and what has none that is known is
    taken for plain text. Raises UserError for formats that are known not to be text.
    """
    kind = binary_kind(source)
    if kind:
        raise UserError(path, f"is {kind}, which cannot be imported.", _remedy())
    if looks_like_html(source):
        return _HTML
    importer = _BY_SUFFIX.get(PurePath(path).suffix.lower())
    if importer is None and looks_like_xml(source):
        raise UserError(path, "is an XML file of an unknown kind.", _remedy())
    return importer or _PLAIN_TEXT


def _remedy() -> str:
    names = [importer.name for importer in FORMATS]
    return f"Import the article as {', '.join(names[:-1])} or {names[-1]}."
