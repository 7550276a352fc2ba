"""Regular expressions in queries: a small language about single words, brought into the form of the words.

Understood are letters, ``.`` (one code point), sets, groups, ``|``, repetitions, ``^`` ``$``, looking around
(``(?=…)`` ``(?!…)`` ``(?<=…)`` ``(?<!…)``), ``\\d \\w \\X \\b \\p{…}`` with their opposites, ``\\1`` to
``\\9``, and a backslash before any sign. There are no flags.

The words of the folded form have no capitals and one spelling for many. An expression about them is folded,
too, letter by letter, so that ``/Mus?k/`` finds Musk, ``/M.ller/`` Müller and ``/.*ية/`` what ends in ة. A
letter of which folding makes two, or none, cannot stand in a set; it is refused rather than understood
otherwise.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final, Literal

import regex

from workbench.core.text.folding import fold_word

REST_OF_A_LETTER: Final = "(?:(?<=[aou])e)?(?:(?<=s)s)?"
"""Behind one letter of a folded word: what belongs to it where it was ä, ö, ü or ß as written."""
_ANY_FOLDED: Final = f".{REST_OF_A_LETTER}"

Fault = Literal["regex_empty", "regex_wrong", "regex_letter"]

_GROUPS: Final = ("(?:", "(?=", "(?!", "(?<=", "(?<!", "(")
_ESCAPE: Final = regex.compile(r"\\(?:[dDwWXbB1-9]|[pP]\{\^?[\w=:\- ]+\}|[^\p{L}\p{N}])")
_REPETITION: Final = regex.compile(r"(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})[?+]?")
_SIGNS: Final = "()[]{}\\|.*+?^$"


class ExpressionError(ValueError):
    """An expression is not understood at *position* (code points); *fault* says why, with what is *given*."""

    def __init__(self, fault: Fault, position: int, **given: str) -> None:
        self.fault = fault
        self.position = position
        self.given = given
        super().__init__(fault, position, given)


def exact_expression(pattern: str) -> str:
    """*pattern* for words as written. Raises ExpressionError."""
    return _Reader(pattern, lambda letters: unicodedata.normalize("NFC", letters)).whole()


def folded_expression(pattern: str) -> str:
    """*pattern* for folded words; folding it again changes nothing. Raises ExpressionError."""
    return _Reader(pattern, fold_word).whole()


class _Reader:
    """Reads an expression piece by piece, and writes it with its letters in another form."""

    def __init__(self, pattern: str, form: Callable[[str], str]) -> None:
        self.pattern = pattern
        self.form = form
        self.at = 0

    def whole(self) -> str:
        if not self.pattern:
            raise ExpressionError("regex_empty", 0)
        written = []
        while self.at < len(self.pattern):
            written.append(self.piece())
        whole = "".join(written)
        try:
            regex.compile(whole)
        except regex.error as error:
            # Of the expression as written here; it has moved by little, if at all.
            place = min(getattr(error, "pos", None) or 0, len(self.pattern) - 1)
            raise ExpressionError("regex_wrong", place, why=_said(error)) from error
        return whole

    def piece(self) -> str:
        sign = self.pattern[self.at]
        if sign == "(":
            return self.group()
        if sign == "[":
            return self.set()
        if sign == "\\":
            return self.escape()
        if sign in "*+?{":
            return self.repetition()
        if sign == ".":
            return self.any_letter()
        if sign in _SIGNS:
            self.at += 1
            return sign
        return self.letters()

    def group(self) -> str:
        head = next(head for head in _GROUPS if self.pattern.startswith(head, self.at))
        if head == "(" and self.pattern[self.at + 1 : self.at + 2] in ("?", "*"):
            raise self.wrong("“(?” stands before : = ! <= <! only")
        self.at += len(head)
        return head

    def escape(self) -> str:
        found = _ESCAPE.match(self.pattern, self.at)
        if not found:
            raise self.wrong(f"“{self.pattern[self.at : self.at + 2]}” is unknown")
        self._refuse_capitals(found[0])
        self.at = found.end()
        return found[0]

    def repetition(self) -> str:
        found = _REPETITION.match(self.pattern, self.at)
        if not found:
            raise self.wrong("a number of repetitions is {2} or {2,3}")
        self.at = found.end()
        return found[0]

    def any_letter(self) -> str:
        """``.``, which is one letter as written; where it is repeated it need not be told how many."""
        if self.pattern.startswith(_ANY_FOLDED, self.at):
            self.at += len(_ANY_FOLDED)
            return _ANY_FOLDED
        self.at += 1
        repeated = _REPETITION.match(self.pattern, self.at)
        return "." if repeated or self.form("ß") == "ß" else _ANY_FOLDED

    def letters(self) -> str:
        """A run of letters; of one that is repeated, the last stands for itself."""
        start = self.at
        while self.at < len(self.pattern) and self.pattern[self.at] not in _SIGNS:
            self.at += 1
        run = self.pattern[start : self.at]
        if not _REPETITION.match(self.pattern, self.at):
            return regex.escape(self.form(run), special_only=True)
        return regex.escape(self.form(run[:-1]), special_only=True) + self._repeated(run[-1])

    def _repeated(self, letter: str) -> str:
        formed = self.form(letter)
        if not formed:
            raise self.letter_fault(letter, self.at - 1)
        return formed if len(formed) == 1 else f"(?:{formed})"

    def set(self) -> str:
        written = ["["]
        self.at += 1
        if self._next() == "^":
            written.append("^")
            self.at += 1
        first = True
        while first or self._next() != "]":
            if not self._next():
                raise self.wrong("a set is not closed")
            written.append(self.set_piece())
            first = False
        self.at += 1
        return "".join(written) + "]"

    def set_piece(self) -> str:
        sign = self._next()
        if sign == "\\":
            return self.escape()
        if sign == "[":
            raise self.wrong("a set stands within another")
        self.at += 1
        if sign in "-]&~|":
            return sign if sign == "-" else f"\\{sign}"
        formed = self.form(sign)
        if len(formed) != 1:
            raise self.letter_fault(sign, self.at - 1)
        return f"\\{formed}" if formed in "^-]\\[&~|" else formed

    def _refuse_capitals(self, escape: str) -> None:
        """A property that only capitals have fits no folded word."""
        if escape[1] not in "pP" or self.form("A") == "A":
            return
        try:
            test = regex.compile(escape)
        except regex.error as error:
            raise self.wrong(_said(error)) from error
        if test.match("A") and not test.match("a"):
            raise self.letter_fault(escape, self.at)

    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def wrong(self, why: str) -> ExpressionError:
        return ExpressionError("regex_wrong", min(self.at, len(self.pattern) - 1), why=why)

    def letter_fault(self, letter: str, position: int) -> ExpressionError:
        return ExpressionError("regex_letter", position, letter=letter)


def _said(error: regex.error) -> str:
    """What the library says of an expression, without the place."""
    return str(error).partition(" at position ")[0]
