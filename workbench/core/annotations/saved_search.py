"""Saved searches: queries that an analyst comes back to, and what they had found at the last look.

What was seen is a set of documents, not a time or a place in the history: a document also becomes new by an
edit of its metadata, by undoing its removal or by a merge, and none of these has a time after the last look.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

# Bytes that stand for a document: among 10,000 seen ones, one new document in 28 billion would be taken for
# seen. Whole ids would be six times as long, and each look is kept for undo.
_DIGEST = 6


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A *query* with the *form* in which its words are compared, and *filters*, one a line: ``language=ar``
    for what documents must have, ``-outlet=Der Spiegel`` for what they must not.

    *seen* is when it was last looked at (ISO 8601, UTC; empty: never); *seen_sha256* is the checksum of what
    it had found then (see `seen_digests`), empty before the first look.
    """

    id: str
    name: str
    query: str
    form: str
    filters: str
    author: str
    created: str
    modified: str
    seen: str = ""
    seen_sha256: str = ""


def seen_digests(document_ids: Iterable[str]) -> bytes:
    """A short digest of each of these documents, sorted, in a row: the same for the same documents."""
    return b"".join(sorted({_digest(document_id) for document_id in document_ids}))


def not_seen(document_ids: Iterable[str], digests: bytes) -> tuple[str, ...]:
    """Those of the documents that are not among *digests*, in the order given."""
    seen = {digests[at : at + _DIGEST] for at in range(0, len(digests), _DIGEST)}
    return tuple(document_id for document_id in document_ids if _digest(document_id) not in seen)


def _digest(document_id: str) -> bytes:
    return blake2b(document_id.encode(), digest_size=_DIGEST).digest()
