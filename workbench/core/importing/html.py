"""HTML: the article of a page, block by block, with the page's own metadata."""

from __future__ import annotations

import re
from dataclasses import replace

from workbench.core.errors import UserError
from workbench.core.importing.charset import decode
from workbench.core.importing.headline import read_opening
from workbench.core.importing.html_blocks import read_blocks
from workbench.core.importing.html_judge import judge
from workbench.core.importing.html_metadata import page_metadata
from workbench.core.importing.html_tree import parse_html
from workbench.core.importing.importer import Reading

# The standard says 1,024 bytes; real pages declare it behind scripts and comments.
_DECLARED_WITHIN = 16 * 1024
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_META_CHARSET = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w.:-]{2,40})[\"']", re.IGNORECASE)


def declared_charset(source: bytes) -> str:
    """The charset label that the page declares in a meta tag or its XML declaration, or ""."""
    head = _COMMENT.sub(b"", source[:_DECLARED_WITHIN])
    match = _META_CHARSET.search(head) or _XML_ENCODING.search(head)
    return match[1].decode("ascii", "replace") if match else ""


class Html:
    """Imports HTML pages, also XHTML and pages saved by a browser."""

    name = "HTML"
    suffixes = (".html", ".htm", ".xhtml")
    media_type = "text/html"

    def read(self, source: bytes, path: str) -> Reading:
        """Read *source*. Raises UserError where it is binary, its charset cannot be known or it has no
        text.
        """
        decoded = decode(source, path, declared_charset(source))
        markup = decoded.text
        root = parse_html(markup, path)
        blocks = read_blocks(root)
        if not blocks:
            raise UserError(path, "has no text: the page shows none.")
        page = page_metadata(root, markup)
        judgement = judge(root, blocks, page.titles, len(markup))
        kept, warnings = judgement.kept, decoded.warnings
        if judgement.estimated:
            warnings += (
                "The article was told apart from the rest of the page by its "
                "density only; look at the preview.",
            )
        if not kept:
            kept = tuple(blocks)
            warnings += (
                "The article could not be told apart from the rest of the page; the whole page is taken.",
            )
        text = "\n".join(block.text for block in kept)
        return Reading(
            text=text,
            metadata=replace(page.metadata, title=page.metadata.title or read_opening(text).title),
            media_type=self.media_type,
            charset=decoded.charset,
            dropped=tuple(block.text for block in judgement.dropped) if judgement.kept else (),
            warnings=warnings,
            declared_language=page.declared_language,
        )
