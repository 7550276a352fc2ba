"""Plain text: the article as it is, less a front matter."""

from __future__ import annotations

from dataclasses import replace

from workbench.core.importing.charset import decode
from workbench.core.importing.front_matter import split_front_matter, with_line_feeds
from workbench.core.importing.headline import read_opening
from workbench.core.importing.importer import Reading


class PlainText:
    """Imports plain text. The headline stays in the text; a front matter does not."""

    name = "Plain text"
    suffixes = (".txt", ".text")
    media_type = "text/plain"

    def read(self, source: bytes, path: str) -> Reading:
        """Read *source*. Raises UserError where it is binary or its charset cannot be known."""
        decoded = decode(source, path)
        front = split_front_matter(with_line_feeds(decoded.text))
        opening = read_opening(front.body)
        known = front.metadata
        metadata = replace(
            known,
            title=known.title or opening.title,
            byline=known.byline or opening.byline,
            published=known.published or opening.published,
            outlet=known.outlet or opening.outlet,
            url=known.url or opening.url,
        )
        return Reading(
            front.body, metadata, self.media_type, decoded.charset, warnings=decoded.warnings + front.warnings
        )
