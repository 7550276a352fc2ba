"""How the search index sees a text: every word with its place and the terms that find it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.core.documents.passages import analyse_passages
from workbench.core.importing.charset import decode
from workbench.core.importing.source_files import read_bytes
from workbench.core.search.analysis import FORMS, pieces, require_form, terms_of
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.stems import languages_of
from workbench.core.search.tree import TEXT
from workbench.core.text.canonical import canonical


@dataclass(frozen=True, slots=True)
class AnalysedWord:
    """A word of a canonical text, ``[start, end)`` in code points, and its *terms* in one form.

    The first term is what a query for the word itself asks for; the others find it, too.
    """

    start: int
    end: int
    quote: str
    terms: tuple[str, ...]


def analysed_words(text: str, language: str, form: str) -> list[AnalysedWord]:
    """The words of a canonical *text* in *form* (``exact``, ``folded``, ``stemmed``).

    *language* (a BCP 47 tag) is that of the whole text; empty: each passage is in the language detected.
    Raises UserError for an unknown form.
    """
    require_form(form, FORMS)
    detected, _, passages = ("", "", ()) if language else analyse_passages(text)
    places = tuple((passage.span.start, passage.span.end, passage.language) for passage in passages)
    document = IndexedDocument("", "", text, language=language or detected, passages=places)
    languages = languages_of(document, TEXT)
    found = []
    for offset, piece in pieces(text):
        spans, words = spans_and_words(piece)
        terms = terms_of(form, words, spans, languages, offset)
        for (start, end), word, of_word in zip(spans, words, terms, strict=True):
            found.append(AnalysedWord(offset + start, offset + end, word, tuple(of_word)))
    return found


def text_of_file(path: Path) -> str:
    """The canonical text of a text file in any charset. Raises UserError."""
    return text_of_bytes(read_bytes(path, path.name), path.name)


def text_of_bytes(source: bytes, thing: str) -> str:
    """The canonical text in *source*; *thing* is what to call it. Raises UserError where it is binary."""
    return canonical(decode(source, thing).text)
