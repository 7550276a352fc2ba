"""The words of the W3C Web Annotation Data Model, and our own beside them.

Our own words carry the prefix ``muq:``, which each annotation's own context explains: nothing has to be
fetched. The rows that no annotation can carry (code book, claims, parties …) are one JSON literal of the
collection (JSON-LD 1.1, 4.2.2), ``muq:project``.
"""

from __future__ import annotations

ANNO_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
NAMESPACE = "urn:x-muqabala:terms:"

_LINKS = ("code", "party", "claim", "speaker", "statement", "evidence")

CONTEXT: list[object] = [
    ANNO_CONTEXT,
    {
        "muq": NAMESPACE,
        **{f"muq:{word}": {"@type": "@id"} for word in _LINKS},
        "muq:project": {"@type": "@json"},
    },
]

COLLECTION = "AnnotationCollection"
PAGE = "AnnotationPage"
ANNOTATION = "Annotation"
TEXTUAL_BODY = "TextualBody"
POSITION_SELECTOR = "TextPositionSelector"
QUOTE_SELECTOR = "TextQuoteSelector"

# A body with a purpose must not have an id of its own (suite, 3.3.5): a statement's or evidence's is ours.
# What a body is for (3.3.5). A mark without any body is a plain highlight.
NOTE = "commenting"
CODE = "tagging"
PARTY = "identifying"
STATEMENT = "describing"
EVIDENCE = "assessing"
NOTHING = "highlighting"


def urn(identifier: str) -> str:
    """The IRI of a row: its UUID as a URN (RFC 9562, 4)."""
    return f"urn:uuid:{identifier}"


def identifier_of(iri: str) -> str:
    """The row's id in its IRI; the inverse of `urn`."""
    return iri.removeprefix("urn:uuid:")


def text_file(document_id: str) -> str:
    """Where the canonical text of a document lies in a bundle, seen from the annotation file."""
    return f"texts/{document_id}.txt"


def version_file(document_id: str, number: int) -> str:
    """Where an earlier version of that text lies, which a correction has replaced."""
    return f"texts/{document_id}.v{number}.txt"
