"""Which importer reads what."""

from __future__ import annotations

import pytest

from workbench.core.errors import UserError
from workbench.core.importing.formats import FORMATS, importer_for, known_suffixes


@pytest.mark.parametrize(
    ("name", "source", "format_name"),
    [
        ("a.txt", b"Text", "Plain text"),
        ("a.TEXT", b"Text", "Plain text"),
        ("a.md", b"# Text", "Markdown"),
        ("a.markdown", b"<div>Text</div>", "Markdown"),
        ("a.htm", b"Text", "HTML"),
        ("a.txt", b"\xef\xbb\xbf\n<!DOCTYPE html>\n<p>", "HTML"),
        ("a.txt", "<html lang='ar'>".encode("utf-16"), "HTML"),
        ("a.txt", b"<!-- saved -->\n<?xml version='1.0'?><html>", "HTML"),
        ("a.txt", b"<htmlish> is no tag", "Plain text"),
        ("a.news", b"Text", "Plain text"),
        ("README", b"Text", "Plain text"),
        ("a.php", b"<html><p>", "HTML"),
        ("a.txt", b"<?xml version='1.0'?><a/>", "Plain text"),
        ("a.txt", b"ID3 tags and BZh and RIFF are words", "Plain text"),
    ],
)
def test_by_content_and_suffix(name: str, source: bytes, format_name: str) -> None:
    assert importer_for(name, source).name == format_name


@pytest.mark.parametrize(
    ("name", "source", "kind"),
    [
        ("a.txt", b"%PDF-1.7\n", "PDF"),
        ("a.html", b"PK\x03\x04....", "ZIP"),
        ("a", b"{\\rtf1 x}", "RTF"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.xml", b"<?xml version='1.0'?><feed/>", "XML"),
    ],
)
def test_known_formats_that_are_not_imported_are_named(name: str, source: bytes, kind: str) -> None:
    with pytest.raises(UserError, match=kind):
        importer_for(name, source)


def test_the_table() -> None:
    assert known_suffixes() == (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml")
    assert [importer.media_type for importer in FORMATS] == ["text/plain", "text/markdown", "text/html"]
