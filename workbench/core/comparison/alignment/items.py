"""What of a passage another one can share: words, terms, figures, dates, addresses, signs.

An item is what an expression says, apart from how it is written there: two passages share it where both have
an item that is equal (or, for names, alike). One place may give several items: ``25 April`` is a date, and 25
a number; which of them counts is decided when two passages are compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

import regex

from workbench.core.comparison.alignment.glossary import glossary_of
from workbench.core.comparison.passage_pairs import PassageText
from workbench.core.text.folding import fold_word
from workbench.core.text.quantities.finding import find_quantities
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.span import Span
from workbench.core.text.stemming.stemmer import terms_of_language
from workbench.core.text.tokens import Token, tokenize


class AnchorKind(StrEnum):
    """What two passages share, as told to a person and to scripts."""

    NAME = "name"
    WORD = "word"
    TERM = "term"
    NUMBER = "number"
    QUANTITY = "quantity"
    DATE = "date"
    ADDRESS = "address"
    SIGN = "sign"
    LEARNED = "learned"


@dataclass(frozen=True, slots=True)
class Item:
    """What an expression says: its kind and a key that is the same in every language.

    A NAME is a word as it is written, which is compared by its sound.
    """

    kind: AnchorKind
    key: str


Place = tuple[int, Span]
"""Number of a passage (from 0) and a span in code points of the whole text."""

_FEWEST_LETTERS: Final = 3
"""Letters of a word that is compared by its sound: shorter ones sound like too many others."""
_NOT_A_DIGIT: Final = regex.compile(r"\D+")
_HYPHEN: Final = regex.compile(r"[-\u2010\u2011]")
_ADDRESS: Final = regex.compile(r"(?:https?|ftp)://|www\.|[@#＠＃]|[^@\s]+@")
_SIGNS: Final = (
    ("quotation", regex.compile(r"[\"“”„«»]")),
    ("question", regex.compile(r"[?؟]")),
    ("exclamation", regex.compile("!")),
    ("bracket", regex.compile(r"[(（]")),
    ("percent", regex.compile("[%٪]")),
    ("semicolon", regex.compile("[;؛]")),
    ("colon", regex.compile(r":(?!\d)")),
)


class Items:
    """The items of a text: where each stands, and which each passage has."""

    def __init__(self, text: PassageText) -> None:
        self.lengths = [len(passage.span) for passage in text.passages]
        places: defaultdict[Item, list[Place]] = defaultdict(list)
        for number, passage in enumerate(text.passages):
            for item, span in _items_of(passage.span.cut(text.text), passage.language):
                places[item].append((number, span.shifted(passage.span.start)))
        self.places: Mapping[Item, Sequence[Place]] = places
        self.passages = {item: frozenset(number for number, _ in found) for item, found in places.items()}


@lru_cache(maxsize=4096)
def _items_of(passage: str, language: str) -> tuple[tuple[Item, Span], ...]:
    """The items of a passage, with their spans in it; remembered, as people go back and forth."""
    quantities = find_quantities(passage, language)
    tokens = list(_tokens(passage))
    return (
        *(found for quantity in quantities for found in _of_quantity(quantity)),
        *_words(tokens, language),
        *_terms(tokens, language),
        *_signs(passage),
    )


def _tokens(passage: str) -> Iterator[Token]:
    """The tokens of a passage, those with hyphens in their parts."""
    for token in tokenize(passage):
        if _ADDRESS.match(token.text):
            yield token
            continue
        start = token.start
        for part in _HYPHEN.split(token.text):
            if part:
                yield Token(part, start, start + len(part))
            start += len(part) + 1


def _of_quantity(quantity: Quantity) -> Iterator[tuple[Item, Span]]:
    span = quantity.span
    if quantity.kind == "date":
        for date in filter(None, (quantity.date, quantity.until)):
            yield Item(AnchorKind.DATE, date), span
        return
    for value in filter(None, (quantity.value, quantity.upper)):
        if quantity.unit:
            yield Item(AnchorKind.QUANTITY, f"{value} {quantity.unit}"), span
        yield Item(AnchorKind.NUMBER, str(value)), span
    if quantity.per:
        # Two prices a month belong together, most of all where they differ.
        yield Item(AnchorKind.TERM, f"measure {quantity.unit} per {quantity.per}"), span


def _words(tokens: Sequence[Token], language: str) -> Iterator[tuple[Item, Span]]:
    terms = terms_of_language(language)
    for token in tokens:
        if _ADDRESS.match(token.text):
            yield Item(AnchorKind.ADDRESS, fold_word(token.text)), token.span
        elif digits := _NOT_A_DIGIT.sub("", fold_word(token.text)):
            yield Item(AnchorKind.NUMBER, digits.lstrip("0") or "0"), token.span
        else:
            for term in terms[token.text]:
                yield Item(AnchorKind.WORD, term), token.span
            if len(token.text) >= _FEWEST_LETTERS:
                yield Item(AnchorKind.NAME, token.text), token.span


def _terms(tokens: Sequence[Token], language: str) -> Iterator[tuple[Item, Span]]:
    glossary = glossary_of(language)
    forms = [frozenset(terms_of_language(language)[token.text]) for token in tokens]
    index = 0
    while index < len(tokens):
        keys, end = glossary.at(forms, index)
        for key in keys:
            yield Item(AnchorKind.TERM, key), Span(tokens[index].start, tokens[end - 1].end)
        index = max(end, index + 1)


def _signs(passage: str) -> Iterator[tuple[Item, Span]]:
    for name, pattern in _SIGNS:
        if found := pattern.search(passage):
            yield Item(AnchorKind.SIGN, name), Span(*found.span())
