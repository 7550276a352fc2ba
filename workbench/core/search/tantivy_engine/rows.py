"""A document on its way into tantivy, and back out of its store."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TypeAlias

import tantivy

from workbench.core.search.analysis import language_values, words_in_forms
from workbench.core.search.engine import IndexedDocument
from workbench.core.search.stems import languages_of
from workbench.core.search.tantivy_engine.schema import (
    FORMED_FIELDS,
    ID,
    KEY,
    MONTH,
    NEWEST,
    OLDEST,
    RECORD,
    TAGS,
    YEAR,
    stored_field,
    word_field,
)
from workbench.core.search.tree import DATE, LANGUAGE, OUTLET, WORD_FIELDS

StoredWords: TypeAlias = tuple[Sequence[str], Sequence[int] | None]
"""Terms, and the place of each; None: one after the other."""

# tantivy leaves out terms of more bytes and says nothing. A longer one is data that somebody has pasted.
_LONGEST_TERM = 65_000
# A code point has four bytes at most.
_SHORT_TERM = _LONGEST_TERM // 4
# How stored words are kept: with spaces between them, or as JSON with their places.
_SPACED, _PLACED = b"s", b"p"
_DAY_LETTERS = 10
# A day is written in digits and hyphens; any letter has a number from 1 to 63 here, in the same order.
_LETTER_BITS = 6
_BEFORE_LETTERS = ord("-") - 1
_LAST_LETTER = (1 << _LETTER_BITS) - 1
_DAY_BITS = _DAY_LETTERS * _LETTER_BITS


@dataclass(frozen=True, slots=True)
class Row:
    """All that the index has of a document. *words* are by field and form."""

    id: str
    checksum: str
    day: str
    language: str
    outlet: str
    words: Mapping[tuple[str, str], StoredWords]


def row_of(document: IndexedDocument) -> Row:
    """*document* with its words analysed."""
    words: dict[tuple[str, str], StoredWords] = {}
    for field in WORD_FIELDS:
        formed = words_in_forms(getattr(document, field), languages_of(document, field))
        words |= {(field, form): (found.terms, found.places) for form, found in formed.items() if found.terms}
    day = document.published[:_DAY_LETTERS]
    return Row(document.id, document.checksum, day, document.language, document.outlet, words)


def document_of(row: Row) -> tantivy.Document:
    """*row* for tantivy."""
    made = tantivy.Document()
    made.add_unsigned(KEY, key_of(row.id))
    made.add_text(ID, row.id)
    made.add_text(RECORD, f"{len(row.id)}:{row.id}{row.checksum}")
    for name, value in ((DATE, row.day), (LANGUAGE, row.language), (OUTLET, row.outlet)):
        made.add_text(name, value)
    for tag in language_values(row.language):
        made.add_text(TAGS, tag)
    made.add_text(YEAR, row.day[:4])
    made.add_text(MONTH, row.day[:7])
    rank = _rank_of(row.day)
    made.add_unsigned(NEWEST, rank)
    made.add_unsigned(OLDEST, (1 << _DAY_BITS) - rank if rank else 0)
    for (field, form), words in row.words.items():
        _add_words(made, field, form, words)
    return made


def _add_words(made: tantivy.Document, field: str, form: str, words: StoredWords) -> None:
    """Put in *words*, with spaces between them if that says all: each token by itself takes far longer."""
    spaced = _spaced(words)
    if spaced:
        made.add_text(word_field(field, form), spaced)
        made.add_bytes(stored_field(field, form), _SPACED + spaced.encode())
    else:
        made.add_pre_tokenized_text(word_field(field, form), _pre_tokenised(words))
        made.add_bytes(stored_field(field, form), _PLACED + json.dumps(words, ensure_ascii=False).encode())


def row_from(stored: tantivy.Document) -> Row:
    """The row that a document in the store of tantivy was made of."""
    identifier, checksum = id_and_checksum(stored_value(stored, RECORD))
    words = {(field, form): stored_words(stored, field, form) for field, form in FORMED_FIELDS}
    return Row(
        id=identifier,
        checksum=checksum,
        day=stored_value(stored, DATE),
        language=stored_value(stored, LANGUAGE),
        outlet=stored_value(stored, OUTLET),
        words={name: found for name, found in words.items() if found[0]},
    )


def stored_value(stored: tantivy.Document, name: str) -> str:
    """A value of a document in the store. Raises ValueError where there is none."""
    value = stored.get_first(name)
    if not isinstance(value, str):
        raise ValueError(f"a document without {name}")
    return value


def stored_words(stored: tantivy.Document, field: str, form: str) -> StoredWords:
    """The words of one field in one form of a document in the store."""
    found = stored.get_first(stored_field(field, form))
    if found is None:
        return (), None
    if found[:1] == _SPACED:
        return found[1:].decode().split(" "), None
    terms, places = json.loads(found[1:])
    return terms, places


def id_and_checksum(record: str) -> tuple[str, str]:
    """What a record says. Raises ValueError when it says nothing."""
    length, _, rest = record.partition(":")
    return rest[: int(length)], rest[int(length) :]


def key_of(identifier: str) -> int:
    """The number of an id, 64 bits of its hash.

    Among a million documents, two have the same number with a probability of 1 in 37 million.
    """
    return int.from_bytes(hashlib.blake2b(identifier.encode(), digest_size=8).digest(), "big")


def indexed_term(word: str) -> str:
    """The term that stands for *word* in tantivy: the word itself, but of a very long one a hash."""
    if len(word) <= _SHORT_TERM:
        return word
    encoded = word.encode("utf-8", "surrogatepass")
    return word if len(encoded) <= _LONGEST_TERM else f"\x00{hashlib.sha256(encoded).hexdigest()}"


def _spaced(words: StoredWords) -> str:
    """*words* with spaces between them; empty where that would say something else.

    A sign that folds to several words has spaces inside.
    """
    terms, places = words
    spaced = " ".join(terms)
    plain = places is None and len(spaced.split()) == len(terms) and max(map(len, terms)) <= _SHORT_TERM
    return spaced if plain else ""


def _pre_tokenised(words: StoredWords) -> tantivy.PreTokenizedString:
    terms, places = words
    tokens = [
        tantivy.Token(indexed_term(term), place, 0, 0)
        for term, place in zip(terms, count() if places is None else places, strict=False)
    ]
    return tantivy.PreTokenizedString("", tokens)


def _rank_of(day: str) -> int:
    """A number that has the place of *day* (or of any other text) in the order of days; 0 for none."""
    rank = 0
    for letter in day.ljust(_DAY_LETTERS, "\0"):
        rank = rank << _LETTER_BITS | min(max(ord(letter) - _BEFORE_LETTERS, 0), _LAST_LETTER)
    return rank
