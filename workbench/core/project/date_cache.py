"""The dates that the texts of a project tell, in the cache folder: derived, and read anew if lost.

A file for each way of reading them, under what the dates of a text depend on: a text that is corrected, or an
article that gets another date, is read again.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Final

from workbench.core.comparison.timeline import ToldDate, told_dates
from workbench.core.documents.document import Document
from workbench.core.project.kept_file import KeptFile
from workbench.core.text.quantities.finding import find_quantities
from workbench.core.text.span import Span

# To be raised when texts give something else in a way that the probe below cannot see.
_VERSION: Final = 3
_PROBE: Final = (
    ("ar", "يوم الثلاثاء 25 أبريل 2023، وفي ١٨ مايو، وأمس، وعام 2022، ومن 3 إلى 5 يونيو 2023."),
    ("hi", "२५ अप्रैल 2023, 18 मई, कल, साल 2022 और 3 से 5 जून 2023."),
    ("de", "Am 25. April 2023, am 18. Mai, gestern, 2022, vom 3. bis 5. Juni 2023 und im Herbst."),
    ("en", "On April 25, 2023, on 18 May, yesterday, in 2022, from 3 to 5 June 2023, in week 20."),
)

Known = dict[str, tuple[ToldDate, ...]]


def key_of(document: Document) -> str:
    """What the dates of a document depend on."""
    told = (document.text_sha256, document.passages_sha256, document.language, document.published)
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def load(project_id: str) -> Known:
    """The dates by the keys of documents, as kept for a project; none where that is damaged."""
    payload = _file(project_id).read()
    if payload is None:
        return {}
    return {
        key: tuple(ToldDate(Span(start, end), *words) for start, end, *words in dates)
        for key, dates in json.loads(bytes(payload)).items()
    }


def save(project_id: str, known: Known) -> None:
    """Keep what is known, as `KeptFile.write` does."""
    told = {
        key: [(one.span.start, one.span.end, one.quote, one.date, one.until) for one in dates]
        for key, dates in known.items()
    }
    # Quotations may hold what UTF-8 cannot, so that they are escaped.
    _file(project_id).write(json.dumps(told, separators=(",", ":")).encode("ascii"))


def _file(project_id: str) -> KeptFile:
    return KeptFile("dates", project_id, _method())


@cache
def _method() -> str:
    """A name for how dates are read: another one as soon as the same texts give other ones."""
    told = [str(_VERSION)]
    for language, text in _PROBE:
        told.append(str(told_dates(find_quantities(text, language, "2023-05-20"), text)))
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
