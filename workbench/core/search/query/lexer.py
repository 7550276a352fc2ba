"""From a query as typed to lexical units, with the place of each.

Invisible marks of direction are skipped wherever they stand (a pasted right-to-left name brings
them along), quotation marks of all systems open and close a phrase, and every unit knows the code
points where it stands, so that an error can point at it and a window can colour it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.query.signs import QUOTES, SINGLE_QUOTES, VISARGA, typed
from workbench.core.search.query.vocabulary import (
    Operator,
    field_called,
    nearness_called,
    operator_before_colon,
    operator_in_capitals,
)

Kind = Literal[
    "word", "phrase", "regex", "(", ")", "field", "=", "~", "^", "AND", "OR", "NOT", "NEAR", "BEFORE"
]
# More is a mistyped year, not a distance; and four digits are still quick to be told from five.
_MOST_DIGITS = 4
_NEARNESS = re.compile(r"([^/]+)/(\d*)")
_FOREIGN_NEARNESS = re.compile(r"(?i:w|within|pre|adj|n)/\d+|(?:O?NEAR|ADJ)\d+")
_NUMBER = re.compile(r"\d+(?:[.٫]\d+)?")
# Before the last letter of a Hebrew abbreviation (צה"ל) it is no quotation mark.
_GERSHAYIM = re.compile('(?<=[א-ת])["“”„](?=[א-ת](?![א-ת]))')
_COLONS = (":", VISARGA)
_ENDING_A_WORD = frozenset("()~^|") | QUOTES.keys()


@dataclass(frozen=True, slots=True)
class Unit:
    """One lexical unit, ``[start, end)`` in code points of the query.

    *text* is what it holds (between the quotation marks, before the colon), *value* what that means: the
    field that a name calls, the number of a nearness or a sign, in western digits. *glued*: no space before
    it. *open*: the query ends before it was closed, or where it may go on. *places*: the code point at which
    each character of *text* stands.
    """

    kind: Kind
    text: str
    start: int
    end: int
    value: str = ""
    glued: bool = False
    open: bool = False
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexed:
    """The units of a query up to where it cannot be understood, and why not."""

    units: tuple[Unit, ...]
    error: QuerySyntaxError | None = None


def lex(query: str) -> Lexed:
    """The units of *query*, in logical order."""
    lexer = _Lexer(query)
    try:
        lexer.run()
    except QuerySyntaxError as error:
        return Lexed(tuple(lexer.units), error)
    return Lexed(tuple(lexer.units))


class _Lexer:
    def __init__(self, query: str) -> None:
        self._typed = typed(query)
        self.text = self._typed.text
        self.at = 0
        self.units: list[Unit] = []
        self._readers: dict[str, Callable[[], None]] = {
            "(": self.bracket,
            ")": self.bracket,
            "=": self.equals,
            "~": self.tilde,
            "^": self.boost,
            "|": self.bar,
            "&": self.ampersand,
            "!": self.minus,
            "-": self.minus,
            "+": self.plus,
        } | dict.fromkeys(QUOTES, self.phrase)

    def run(self) -> None:
        while self.at < len(self.text):
            character = self.text[self.at]
            if character.isspace():
                self.at += 1
            elif character == "/" and self._following(1).strip():
                self.regex()
            else:
                self._readers.get(character, self.word)()

    def add(self, kind: Kind, text: str, end: int, value: str = "", *, is_open: bool = False) -> None:
        """The unit from here to *end*, behind which reading goes on."""
        glued = self.at > 0 and not self.text[self.at - 1].isspace()
        start, behind = self._typed.place(self.at), self._typed.place(end - 1) + 1
        first = self.at + (kind in ("phrase", "regex"))
        places = self._typed.places[first : first + len(text)]
        self.units.append(Unit(kind, text, start, behind, value, glued, is_open, places))
        self.at = end

    def refusal(self, key: str, end: int, **given: str) -> QuerySyntaxError:
        """The refusal of what stands from here to *end*."""
        start, behind = self._typed.place(self.at), self._typed.place(max(self.at, end - 1)) + 1
        return QuerySyntaxError(key, start, behind, **given)

    def bracket(self) -> None:
        sign = self.text[self.at]
        self.add("(" if sign == "(" else ")", sign, self.at + 1)

    def equals(self) -> None:
        self.add("=", "=", self.at + 1)

    def phrase(self) -> None:
        family = QUOTES[self.text[self.at]]
        end = self.at + 1
        while end < len(self.text) and (
            QUOTES.get(self.text[end]) != family or _GERSHAYIM.match(self.text, end)
        ):
            end += 1
        inside = self.text[self.at + 1 : end]
        before, behind = self.text[self.at - 1 : self.at], self.text[end + 1 : end + 2]
        if before.isalnum() or behind.isalnum():
            raise self.refusal("quote_in_word", self.at + 1 if before.isalnum() else end + 1)
        is_open = end == len(self.text)
        self.add("phrase", inside, end if is_open else end + 1, is_open=is_open)

    def tilde(self) -> None:
        end = self.at + 1 + _digits(self.text[self.at + 1 :])
        if end - self.at - 1 > _MOST_DIGITS:
            raise self.refusal("tilde_many", end)
        self.add("~", "~", end, _western(self.text[self.at + 1 : end]))

    def boost(self) -> None:
        found = _NUMBER.match(self.text, self.at + 1)
        end = found.end() if found else self.at + 1
        self.add("^", "^", end, _western(found[0]) if found else "")

    def bar(self) -> None:
        end = self.at + (2 if self._following(1) == "|" else 1)
        self.add("OR", self.text[self.at : end], end)

    def ampersand(self) -> None:
        end = self.at + (2 if self._following(1) == "&" else 1)
        self.add("AND", self.text[self.at : end], end)

    def minus(self) -> None:
        sign = self.text[self.at]
        following = self._following(1)
        if not following.strip() or following in "-!+)":
            raise self.refusal("sign_alone", self.at + 1, sign=sign)
        self.add("NOT", sign, self.at + 1)

    def plus(self) -> None:
        raise self.refusal("plus", self.at + 1)

    def regex(self) -> None:
        end = self.at + 1
        while end < len(self.text) and self.text[end] != "/":
            if self.text[end].isspace():
                raise self.refusal("regex_not_closed", end)
            end += 2 if self.text[end] == "\\" else 1
        if end >= len(self.text):
            self.add("regex", self.text[self.at + 1 :], len(self.text), is_open=True)
            return
        behind = self.text[end + 1 : end + 2]
        if behind.strip() and behind not in ")^":
            raise self.refusal("regex_flags", end + 2)
        self.add("regex", self.text[self.at + 1 : end], end + 1)

    def word(self) -> None:
        end = self.at
        while end < len(self.text) and not self._ends_word(end):
            end += 1
            if self.text[end - 1] in _COLONS and self._is_name(end - 1):
                self.named(end)
                return
        text = self.text[self.at : end]
        operator = operator_in_capitals(text)
        if operator in ("NEAR", "BEFORE"):
            raise self.refusal("near_number", end, operator=text)
        if operator:
            self.add(operator, text, end)
        elif _FOREIGN_NEARNESS.fullmatch(text):
            raise self.refusal("near_foreign", end, typed=text)
        elif (found := _NEARNESS.fullmatch(text)) and (nearness := nearness_called(found[1])):
            self.nearness(nearness, found[1], found[2])
        else:
            self.add("word", text, end)

    def nearness(self, operator: Operator, name: str, digits: str) -> None:
        end = self.at + len(name) + 1 + len(digits)
        if not 0 < len(digits) <= _MOST_DIGITS:
            raise self.refusal("near_number", end, operator=name)
        self.add(operator, name, end, _western(digits))

    def named(self, end: int) -> None:
        """A name before a colon: an operator of a script without capitals, or a field."""
        name = self.text[self.at : end - 1]
        operator = operator_before_colon(name)
        if operator:
            self.add(operator, name, end)
        else:
            self.add("field", name, end, field_called(name) or "")

    def _is_name(self, colon: int) -> bool:
        """Whether what stands before *colon* can only be meant as a name: not 10:30, nor https://."""
        name = self.text[self.at : colon]
        if self.text[colon] == VISARGA:
            return bool(field_called(name) or operator_before_colon(name))
        is_address = self.text[colon + 1 : colon + 3] == "//"
        return any(map(str.isalpha, name)) and not any(map(str.isdigit, name)) and not is_address

    def _ends_word(self, at: int) -> bool:
        character = self.text[at]
        if _GERSHAYIM.match(self.text, at):
            return False
        return character.isspace() or character in _ENDING_A_WORD or self.text[at : at + 2] == "&&"

    def _following(self, steps: int) -> str:
        return self.text[self.at + steps : self.at + steps + 1]


def _digits(text: str) -> int:
    """How many digits, of whatever script, *text* begins with."""
    return next((at for at, character in enumerate(text) if not character.isdecimal()), len(text))


def _western(number: str) -> str:
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else "." for sign in number)


def single_quoted(units: tuple[Unit, ...]) -> Unit | None:
    """The word with which a quotation in single marks begins that ends with another word."""
    openings, closings = SINGLE_QUOTES
    begun = None
    for unit in units:
        if unit.kind != "word" or len(unit.text) < 2:
            continue
        if begun and unit.text[-1] in closings:
            return begun
        if unit.text[0] in openings and unit.text[-1] not in closings:
            begun = unit
    return None
