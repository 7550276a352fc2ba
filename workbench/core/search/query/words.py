"""From one unit of a query (a word, a phrase, an expression as typed) to a leaf of the query tree."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from workbench.core.search.analysis import EXACT
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.dates import parse_dates
from workbench.core.search.expressions import ExpressionError, exact_expression, folded_expression
from workbench.core.search.query.language_names import language_called
from workbench.core.search.query.lexer import Unit
from workbench.core.search.query.refusals import QuerySyntaxError, refusal
from workbench.core.search.query.vocabulary import stance_called
from workbench.core.search.tree import (
    LANGUAGE,
    OUTLET,
    STANCE,
    VALUE_FIELDS,
    Fuzzy,
    In,
    Leaf,
    Near,
    Node,
    Phrase,
    Prefix,
    Regex,
    Term,
    Wildcard,
)

PLAIN_FIELDS = (*VALUE_FIELDS, STANCE)
"""Fields that take one of few values; nothing about words is understood in them."""
_CAN_BE_MISSING = (OUTLET, *VALUE_FIELDS)
# Other search languages give these a meaning: taken for punctuation, they would be misunderstood in silence.
_MEANINGFUL = frozenset("[]{}\\*=+-&!")
_PIECES = re.compile(r"[*?]|[^*?]+")
_PATTERN_IN_QUOTES = re.compile(r"\w[*?]\w|\w\*|\*\w")
_RANGE = re.compile(r"\d\.\.\d|^\.\.\d|\d\.\.$|^\.\.$")
_MOST_EDITS = 2


def is_punctuation(unit: Unit) -> bool:
    """Whether a word is a mere dash, comma or question mark, as pasted sentences bring them along."""
    if unit.text == ".." or (unit.glued and unit.text[-1] == "/"):  # dates apart, an expression never opened
        return False
    return all(
        unicodedata.category(character)[0] == "P" and character not in _MEANINGFUL for character in unit.text
    )


def word_leaf(unit: Unit, field: str, form: str) -> Leaf:
    """The leaf for a word of *field* as typed. Raises QuerySyntaxError."""
    if field in PLAIN_FIELDS:
        return _value_leaf(unit, field)
    if "*" in unit.text or "?" in unit.text:
        return _pattern_leaf(unit, field, form)
    return _literal_leaf(unit, field, form)


def phrase_leaf(unit: Unit, field: str, form: str, slop: int = 0) -> Leaf:
    """The leaf for what stood between quotation marks. Raises QuerySyntaxError."""
    if not unit.text.strip() and not form:
        return _missing_leaf(unit, field)
    if field in PLAIN_FIELDS:
        return _value_leaf(unit, field)
    words = tuple(spans_and_words(unit.text)[1])
    if not words:
        raise refusal("quote_empty", unit)
    if _PATTERN_IN_QUOTES.search(unit.text):
        raise refusal("quote_pattern", unit)
    return Term(words[0], field, form) if len(words) == 1 else Phrase(words, slop, field, form)


def regex_leaf(unit: Unit, field: str, form: str) -> Leaf:
    """The leaf for what stood between slashes. Raises QuerySyntaxError."""
    if unit.open:
        raise refusal("regex_not_closed", unit)
    try:
        exact_expression(unit.text) if form == EXACT else folded_expression(unit.text)
    except ExpressionError as error:
        place = unit.places[error.position] if unit.text else unit.start
        raise QuerySyntaxError(error.fault, place, unit.end, **error.given) from error
    return Regex(unit.text, field, form)


def fuzzy_leaf(unit: Unit, sign: Unit, field: str, form: str) -> Leaf:
    """The leaf for a word with ``~`` behind it. Raises QuerySyntaxError."""
    if field in PLAIN_FIELDS:
        raise refusal("tilde_value", sign)
    leaf = word_leaf(unit, field, form)
    if not isinstance(leaf, Term):
        raise refusal("tilde_word", sign)
    edits = int(sign.value or 1)
    if not 0 < edits <= _MOST_EDITS:
        raise refusal("tilde_many", sign)
    if edits >= len(leaf.text):
        raise refusal("tilde_short", sign, word=leaf.text)
    return Fuzzy(leaf.text, edits, field, form)


def _literal_leaf(unit: Unit, field: str, form: str) -> Leaf:
    spans, words = spans_and_words(unit.text)
    if _RANGE.search(unit.text):
        raise refusal("range_outside", unit)
    if not words:
        raise refusal("no_word", unit, typed=unit.text)
    covered = {place for start, end in spans for place in range(start, end)}
    for place, character in enumerate(unit.text):
        if place not in covered and _is_meaningful(unit.text, place):
            raise _at(unit, place, "sign", sign=character)
    return Term(words[0], field, form) if len(words) == 1 else Phrase(tuple(words), 0, field, form)


def _at(unit: Unit, place: int, key: str, **given: str) -> QuerySyntaxError:
    """The refusal of one character of *unit*."""
    return QuerySyntaxError(key, unit.places[place], unit.places[place] + 1, **given)


def _is_meaningful(text: str, place: int) -> bool:
    """Whether the sign at *place*, which is part of no word, may mean something to the one who typed it."""
    sign = text[place]
    if sign in "-!":  # Haupt- und Nebensatz, Musk!
        return False
    if sign == "&":  # AT&T
        return not text[:place] or not text[place + 1 :]
    if sign == "/":  # and/or; at the end it closes an expression that was never opened
        return not text[place + 1 :]
    if sign == ":":
        return not text[:place]
    return sign in _MEANINGFUL or unicodedata.category(sign) in ("Sm", "Sk")


def _pattern_leaf(unit: Unit, field: str, form: str) -> Leaf:
    pieces = _PIECES.findall(re.sub(r"\*+", "*", unit.text))
    literals = [piece for piece in pieces if piece not in ("*", "?")]
    if not literals:
        raise refusal("wildcard_alone", unit, typed=unit.text)
    if pieces[-1] == "?":
        raise _at(unit, len(unit.text) - 1, "wildcard_end", sign="?", word=unit.text.rstrip("?"))
    for piece in literals:
        if not _is_part_of_a_word(piece):
            raise refusal("wildcard_word", unit, piece=piece)
    if pieces[1:] == ["*"]:
        return Prefix(pieces[0], field, form)
    return Wildcard(tuple(pieces), field, form)


def _is_part_of_a_word(piece: str) -> bool:
    """Whether *piece* holds letters, marks and digits only, and what words of the index may have besides."""
    kinds = {unicodedata.category(character)[0] for character in piece if character not in "_@#.\u200c\u200d"}
    return bool(kinds) and kinds <= {"L", "M", "N"}


def _missing_leaf(unit: Unit, field: str) -> Leaf:
    if field in _CAN_BE_MISSING:
        return In(field, frozenset({""}))
    raise refusal("quote_empty", unit)


def _value_leaf(unit: Unit, field: str) -> Leaf:
    if field == LANGUAGE:
        tag = language_called(unit.text.strip())
        if not tag:
            raise refusal("language_unknown", unit, typed=unit.text)
        return Term(tag, LANGUAGE)
    if field == STANCE:
        stance = stance_called(unit.text.strip())
        if not stance:
            raise refusal("stance_unknown", unit, typed=unit.text)
        return Term(stance, STANCE)
    dates = parse_dates(unit.text.strip())
    if dates is None:
        raise refusal("date_wrong", unit, typed=unit.text)
    return dates


def goes_on(unit: Unit) -> bool:
    """Whether more letters of the last word of *unit* may follow."""
    return unit.open and unicodedata.category(unit.text[-1:] or " ")[0] in "LMN"


def begun(leaf: Node) -> Node:
    """*leaf* with its last word for the beginning of a word."""
    match leaf:
        case Term(text, field, form) if field not in PLAIN_FIELDS:
            return Prefix(text, field, form)
        case Phrase(words, _, field, form):
            before = Term(words[0], field, form) if len(words) == 2 else replace(leaf, words=words[:-1])
            return Near((before, Prefix(words[-1], field, form)), 0, ordered=True)
        case _:
            return leaf


def is_date(unit: Unit) -> bool:
    """Whether a word would be a date; with ``..`` before it, it is the rest of a range."""
    return unit.kind == "word" and parse_dates(unit.text) is not None
