"""What kind of file a source is, judged by its first bytes."""

from __future__ import annotations

import re

# Only to name the kind in the message; unknown binaries are caught by their NUL and control characters. Each
# pattern is longer than a text could begin with by chance.
_SIGNATURES = (
    (rb"%PDF-\d", "a PDF file"),
    (rb"PK(\x03\x04|\x05\x06)", "a ZIP archive or an office document (DOCX, ODT, EPUB …)"),
    (rb"\{\\rtf\d", "an RTF document"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (rb"SQLite format 3\x00", "a database"),
    (rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|RIFF....WEBP", "a picture"),
    (rb"RIFF....(WAVE|AVI )|ID3[\x02-\x04]\x00|OggS\x00|....ftyp", "a sound or video file"),
    (
        rb"\x1f\x8b\x08|BZh[1-9]1AY&SY|\xfd7zXZ\x00|\(\xb5/\xfd|7z\xbc\xaf\x27\x1c|Rar!\x1a",
        "a compressed file",
    ),
    (rb"\x7fELF|MZ\x90\x00|[\xce\xcf]\xfa\xed\xfe", "a program"),
    (rb"%!PS-Adobe", "a PostScript file"),
)
_KINDS = tuple((re.compile(pattern, re.DOTALL), kind) for pattern, kind in _SIGNATURES)

# Enough for a licence comment or "saved from" line before the doctype.
_HEAD = 4096
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_BEFORE_HTML = re.compile(rb"(?:\s+|<\?xml[^>]*>|<!--.*?-->)+", re.DOTALL)
_HTML = re.compile(rb"<(?:!doctype\s+html|(?:html|head|body)[\s>])", re.IGNORECASE)


def binary_kind(source: bytes) -> str:
    """What the source is, with its article (``a PDF file``), if it is a known binary format; else ""."""
    return next((kind for signature, kind in _KINDS if signature.match(source)), "")


def _ascii_head(source: bytes) -> bytes:
    """The beginning of the source as ASCII, also when it is UTF-16."""
    for mark in _MARKS:
        if source.startswith(mark):
            source = source[len(mark) :]
            break
    return source[: 2 * _HEAD].replace(b"\x00", b"")[:_HEAD]


def looks_like_html(source: bytes) -> bool:
    """Whether the source begins as an HTML page does: doctype, ``<html``, ``<head`` or ``<body``."""
    head = _ascii_head(source)
    before = _BEFORE_HTML.match(head)
    return _HTML.match(head, before.end() if before else 0) is not None


def looks_like_xml(source: bytes) -> bool:
    """Whether the source begins with an XML declaration and is no HTML page."""
    return _ascii_head(source).lstrip().startswith(b"<?xml") and not looks_like_html(source)
