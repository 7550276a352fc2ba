"""Which documents are listed, and in which order: pure functions on documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbench.core.documents.document import Document
from workbench.gui.matching import folded, holds_all

if TYPE_CHECKING:
    from workbench.core.project.project import Project


@dataclass(frozen=True, slots=True)
class Listing:
    """What the user asked to see: words to find in the metadata, one language, one outlet, an order."""

    words: str = ""
    language: str | None = None
    outlet: str | None = None
    order: str = "newest"


ORDERS: dict[str, Callable[[Document], Any]] = {
    "newest": lambda document: document.published,
    "oldest": lambda document: document.published or "9",
    "title": lambda document: folded(document.title),
    "outlet": lambda document: folded(document.outlet),
    "language": lambda document: document.language,
    "imported": lambda document: document.imported,
}
"""What documents are sorted by; where it is the same they keep the order of their titles."""


def listed(documents: Iterable[Document], listing: Listing) -> list[Document]:
    """The documents that *listing* asks for, in its order."""
    found = [document for document in documents if _fits(document, listing)]
    found.sort(key=lambda document: document.title)
    found.sort(key=ORDERS[listing.order], reverse=listing.order == "newest")
    return found


def facets(documents: Sequence[Document]) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """Languages and outlets with the number of their documents, the most frequent first."""
    languages = Counter(document.language for document in documents)
    outlets = Counter(document.outlet for document in documents)
    return languages.most_common(), outlets.most_common()


def _fits(document: Document, listing: Listing) -> bool:
    if listing.language is not None and document.language != listing.language:
        return False
    if listing.outlet is not None and document.outlet != listing.outlet:
        return False
    known = (document.title, document.outlet, document.byline, document.path, document.published)
    return not listing.words or holds_all(" ".join(known), listing.words)


def facing_documents(project: Project) -> list[str]:
    """The ids of two documents that show most side by side: the most marked one of each direction."""
    marks = Counter(mark.document_id for mark in project.marks.all())
    documents = sorted(project.documents.all(), key=lambda document: -marks[document.id])
    firsts: dict[str, str] = {}
    for document in documents:
        firsts.setdefault(document.direction, document.id)
    return list(firsts.values())
