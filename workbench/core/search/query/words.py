"""From one unit of a query (a word or a phrase as typed) to a leaf of the query tree."""

from __future__ import annotations

import re
import unicodedata

from workbench.core.search.analysis import spans_and_words
from workbench.core.search.dates import parse_dates
from workbench.core.search.query.lexer import QuerySyntaxError, Unit
from workbench.core.search.tree import LANGUAGE, VALUE_FIELDS, Leaf, Phrase, Prefix, Term, Wildcard

# Signs that other search languages give a meaning to: taken for punctuation, they would be
# misunderstood in silence.
_MEANINGFUL = frozenset("[]{}^\\|<>~=*?")
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_PIECES = re.compile(r"[*?]|[^*?]+")
_IN_QUOTES = "Put it in quotes if it is part of the text."


def is_punctuation(unit: Unit) -> bool:
    """Whether a word is a mere dash, comma or full stop, as pasted sentences bring them along."""
    return all(
        unicodedata.category(character)[0] == "P" and character not in _MEANINGFUL and character not in "-&!"
        for character in unit.text
    )


def word_leaf(unit: Unit, field: str, form: str) -> Leaf:
    """The leaf for a word of *field* as typed. Raises QuerySyntaxError."""
    if field in VALUE_FIELDS:
        return _value_leaf(unit, field)
    if "*" in unit.text or "?" in unit.text:
        return _pattern_leaf(unit, field, form)
    if unit.text[0] in "-+":
        raise QuerySyntaxError(
            unit.position,
            f"“{unit.text[0]}” before a word is not understood.",
            "Write NOT before a word to exclude it, or put it in quotes.",
        )
    return _literal_leaf(unit, field, form)


def phrase_leaf(unit: Unit, field: str, form: str, slop: int = 0) -> Leaf:
    """The leaf for what stood between quotation marks. Raises QuerySyntaxError."""
    if field in VALUE_FIELDS:
        return _value_leaf(unit, field)
    words = tuple(spans_and_words(unit.text)[1])
    if not words:
        raise QuerySyntaxError(unit.position, "There is no word between the quotation marks.", "Write one.")
    if re.search(r"\w[*?]\w|\w\*|\*\w", unit.text):
        raise QuerySyntaxError(
            unit.position,
            "“*” and “?” are not understood in quotes.",
            "Leave them out, or search the words alone.",
        )
    return Term(words[0], field, form) if len(words) == 1 else Phrase(words, slop, field, form)


def _literal_leaf(unit: Unit, field: str, form: str) -> Leaf:
    spans, words = spans_and_words(unit.text)
    covered = {place for start, end in spans for place in range(start, end)}
    left_over = {character for place, character in enumerate(unit.text) if place not in covered}
    if not words:
        raise QuerySyntaxError(unit.position, f"There is no word in “{unit.text}”.", "Leave it out.")
    if left_over & _MEANINGFUL:
        sign = min(left_over & _MEANINGFUL)
        raise QuerySyntaxError(unit.position, f"“{sign}” is not understood here.", _IN_QUOTES)
    return Term(words[0], field, form) if len(words) == 1 else Phrase(tuple(words), 0, field, form)


def _pattern_leaf(unit: Unit, field: str, form: str) -> Leaf:
    pieces = _PIECES.findall(re.sub(r"\*+", "*", unit.text))
    if pieces[0] in ("*", "?"):
        raise QuerySyntaxError(
            unit.position, f"A word cannot begin with “{pieces[0]}”.", "Write at least its first letter."
        )
    if pieces[-1] == "?":
        raise QuerySyntaxError(
            unit.position,
            "“?” at the end of a word is not understood.",
            "Leave it out, or write “*” for any ending.",
        )
    for piece in pieces:
        if piece not in ("*", "?") and not _is_part_of_a_word(piece):
            raise QuerySyntaxError(
                unit.position, f"“*” and “?” stand within one word, and “{piece}” is none.", _IN_QUOTES
            )
    if pieces[1:] == ["*"]:
        return Prefix(pieces[0], field, form)
    return Wildcard(tuple(pieces), field, form)


def _is_part_of_a_word(piece: str) -> bool:
    """Whether *piece* holds letters, marks and digits only, and what words of the index may have besides."""
    kinds = {unicodedata.category(character)[0] for character in piece if character not in "_@#.\u200c\u200d"}
    return kinds <= {"L", "M", "N"} and any(map(str.isalnum, piece))


def _value_leaf(unit: Unit, field: str) -> Leaf:
    if field == LANGUAGE:
        if not _LANGUAGE_TAG.fullmatch(unit.text):
            raise QuerySyntaxError(
                unit.position, f"“{unit.text}” is no language.", "Write a code such as ar or de."
            )
        return Term(unit.text.lower(), LANGUAGE)
    dates = parse_dates(unit.text)
    if dates is None:
        raise QuerySyntaxError(
            unit.position,
            f"“{unit.text}” is no date.",
            "Write 2023, 2023-05, 2023-05-18 or 2023-05..2023-06.",
        )
    return dates
