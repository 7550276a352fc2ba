"""From a query as typed to lexical units, with the place of each.

Invisible marks of direction are skipped wherever they stand (a pasted right-to-left name brings
them along), quotation marks of all systems open and close a phrase, and every unit knows the code
point where it began, so that an error can point at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.core.errors import UserError
from workbench.core.text.tokens import INVISIBLE

Kind = Literal["word", "phrase", "(", ")", "field", "=", "AND", "OR", "NOT", "slop"]

# Two families: people mix the marks within one (German „…“, English “…”, typewriter "…"), while the
# other family inside is a quotation within the quotation. Guillemets point both ways (German »…«).
_QUOTES = dict.fromkeys('"“”„‟〝〞＂', 1) | dict.fromkeys("«»", 2)
_BRACKETS: dict[str, Kind] = {"(": "(", ")": ")", "（": "(", "）": ")"}
_OPERATORS: dict[str, Kind] = {"AND": "AND", "OR": "OR", "NOT": "NOT"}
_COLONS = ":："


class QuerySyntaxError(UserError):
    """The query cannot be understood; nothing of it has been searched.

    *position* is the code point of the query where it fails, *expected* what should have stood there.
    """

    def __init__(self, position: int, problem: str, expected: str) -> None:
        self.position = position
        self.expected = expected
        super().__init__(f"Query, character {position + 1}", problem, expected)


@dataclass(frozen=True, slots=True)
class Unit:
    """One lexical unit. *position* is the code point of the query where it begins."""

    kind: Kind
    text: str
    position: int


class _Lexer:
    def __init__(self, query: str) -> None:
        places = [place for place, character in enumerate(query) if character not in INVISIBLE]
        self.places = places
        self.text = "".join(query[place] for place in places)
        self.at = 0
        self.units: list[Unit] = []

    def add(self, kind: Kind, text: str, start: int) -> None:
        self.units.append(Unit(kind, text, self.places[start]))

    def run(self) -> list[Unit]:
        while self.at < len(self.text):
            character = self.text[self.at]
            if character.isspace():
                self.at += 1
            elif character in _BRACKETS:
                self.add(_BRACKETS[character], character, self.at)
                self.at += 1
            elif character in _QUOTES:
                self.phrase()
            elif character == "=":
                self.add("=", character, self.at)
                self.at += 1
            elif character == "~":
                self.slop()
            else:
                self.word()
        return self.units

    def phrase(self) -> None:
        start = self.at
        family = _QUOTES[self.text[start]]
        end = start + 1
        while end < len(self.text) and _QUOTES.get(self.text[end]) != family:
            end += 1
        if end == len(self.text):
            raise QuerySyntaxError(
                self.places[start], "The quotation mark is not closed.", "Close it, or leave it out."
            )
        self.add("phrase", self.text[start + 1 : end], start)
        self.at = end + 1

    def slop(self) -> None:
        """``~3`` directly behind a phrase."""
        start = self.at
        end = start + 1
        while end < len(self.text) and self.text[end].isdecimal():
            end += 1
        behind_phrase = self.units and self.units[-1].kind == "phrase" and not self.text[start - 1].isspace()
        if end == start + 1 or end - start > 4 or not behind_phrase:
            raise QuerySyntaxError(
                self.places[start],
                "“~” is understood only behind a phrase and before a number.",
                'Write "two words"~3, or put the sign in quotes.',
            )
        self.add("slop", str(int(self.text[start + 1 : end])), start)
        self.at = end

    def word(self) -> None:
        start = self.at
        end = start
        while end < len(self.text) and not self._ends_word(self.text[end]):
            end += 1
            if self.text[end - 1] in _COLONS and _is_field(
                self.text[start : end - 1], self.text[end : end + 2]
            ):
                self.add("field", self.text[start : end - 1], start)
                self.at = end
                return
        text = self.text[start:end]
        self.add(_OPERATORS.get(text, "word"), text, start)
        self.at = end

    @staticmethod
    def _ends_word(character: str) -> bool:
        return character.isspace() or character in _BRACKETS or character in _QUOTES or character == "~"


def _is_field(name: str, following: str) -> bool:
    """Whether *name* before a colon can only be meant as a field: 10:30 is a time, https:// an address."""
    return any(map(str.isalpha, name)) and not any(map(str.isdigit, name)) and following != "//"


def lex(query: str) -> list[Unit]:
    """The units of *query*, in logical order. Raises QuerySyntaxError."""
    return _Lexer(query).run()
