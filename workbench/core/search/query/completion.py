"""What of a query is being typed at the cursor, and what of the language can stand there.

What only a project knows (outlets, parties, codes …) is added by `core.project.completing`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.core.search.cutting import spans_and_words
from workbench.core.search.query.context import FieldContext
from workbench.core.search.query.lexer import lex
from workbench.core.search.query.signs import QUOTES
from workbench.core.search.query.vocabulary import (
    FIELDS,
    LANGUAGES,
    OPERATORS,
    STANCES,
    Language,
    Words,
    operator_in_capitals,
    plain,
)
from workbench.core.search.tree import MARK_FIELDS, STANCE
from workbench.core.text.direction import first_strong

_FINISHED = ("phrase", "regex", ")", "~", "^", "NEAR", "BEFORE")
_USUAL_DISTANCE = 3


@dataclass(frozen=True, slots=True)
class CompletionPlace:
    """What is typed at the cursor: *typed* is to be replaced, ``[start, end)`` in code points of the query.

    *field* is the one whose value stands here; empty: words of the text, where names of fields and operators
    can stand, too. *in_mark*: inside ``mark:(…)``. *quoted*: within quotation marks, which are replaced, too.
    *first*: nothing stands before to which an operator could join.
    """

    typed: str
    start: int
    end: int
    field: str = ""
    in_mark: bool = False
    quoted: bool = False
    first: bool = True


@dataclass(frozen=True, slots=True)
class Completion:
    """*text* is put in the place of ``[start, end)`` of the query; *shown* and *note* are what the list says.

    *kind* is the field of a value, or ``field``, ``operator``, ``word``.
    *count*: how many documents have it, or how many marks; -1 where nobody has counted.
    """

    kind: str
    text: str
    shown: str
    start: int
    end: int
    count: int = -1
    note: str = ""


def quoted(value: str) -> str:
    """*value* as it stands in a query: one word alone, all else in quotation marks."""
    spans, _ = spans_and_words(value)
    if len(spans) == 1 and spans[0] == (0, len(value)) and not operator_in_capitals(value):
        return value
    opening, closing = ("«", "»") if '"' in value and "»" not in value else ('"', '"')
    return opening + value.translate(dict.fromkeys(map(ord, f"*?؟{closing}"), " ")) + closing


def place_at(query: str, cursor: int) -> CompletionPlace | None:
    """What stands at *cursor* (code points); None where nothing can be completed: in an expression, a number.

    Only what is before the cursor is read; of the word that it stands in, the rest is replaced, too.
    """
    lexed = lex(query[:cursor])
    units = list(lexed.units)
    typed, start, quoted = "", cursor, False
    if lexed.error:
        if lexed.error.key != "near_number" or "/" in query[lexed.error.position : cursor]:
            return None
        typed, start = lexed.error.given["operator"], lexed.error.position
    elif units and units[-1].kind == "phrase" and units[-1].open:
        last = units.pop()
        typed, start, quoted = last.text, last.start, True
    elif units and units[-1].end == cursor:
        last = units[-1]
        if last.kind in _FINISHED:
            return None
        if last.kind == "word" or (last.text.isalpha() and last.kind != "field"):
            units.pop()
            typed, start = last.text, last.start
    context = FieldContext(units)
    first = not any(unit.kind in ("word", "phrase", "regex", ")") for unit in units[-1:])
    end = _end_of_word(query, cursor, quoted)
    return CompletionPlace(typed, start, end, context.field, context.in_mark, quoted, first)


def _end_of_word(query: str, cursor: int, quoted: bool) -> int:
    end = cursor
    while end < len(query) and unicodedata.category(query[end])[0] in "LMN":
        end += 1
    return end + (quoted and query[end : end + 1] in QUOTES)


def of_the_language(place: CompletionPlace, language: str) -> Iterator[Completion]:
    """Fields, operators and stances that can stand at *place* and begin as what is typed there.

    In the language of the letters that are typed; in *language* (of the window) where there are none.
    """
    languages = _languages(place.typed, language)
    if place.field == STANCE:
        yield from _named(place, "stance", STANCES.items(), languages)
    if place.field or place.quoted:
        return
    fields = MARK_FIELDS if place.in_mark else FIELDS
    if not place.first:
        yield from _named(place, "operator", OPERATORS.items(), languages)
    yield from _named(place, "field", [(field, FIELDS[field]) for field in fields], languages, ":")


def _named(
    place: CompletionPlace,
    kind: str,
    table: Iterable[tuple[str, Words]],
    languages: Sequence[Language],
    behind: str = "",
) -> Iterator[Completion]:
    """Of each meaning in *table* the first word that begins as what is typed."""
    begun = plain(place.typed)
    for meaning, words in table:
        fitting = (
            word for language in languages for word in words[language] if plain(word).startswith(begun)
        )
        if word := next(fitting, ""):
            text = f"{word}/{_USUAL_DISTANCE}" if meaning in ("NEAR", "BEFORE") else word + behind
            yield Completion(kind, text, text, place.start, place.end)


def _languages(typed: str, language: str) -> list[Language]:
    """The languages of our vocabulary that *typed* may be in, the likely one first."""
    letters = "".join(filter(str.isalpha, typed))
    if not letters:
        return [known for known in LANGUAGES if known == language] or ["en"]
    if first_strong(letters) == "rtl":
        return ["ar"]
    if "\u0900" <= letters[0] <= "\u097f":
        return ["hi"]
    return ["de", "en"] if language == "de" else ["en", "de"]
