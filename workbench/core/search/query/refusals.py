"""Why a query is refused: one table of reasons, each with what to do.

A reason has a key, under which a window finds its translation; what is *given* goes into the text in
braces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from workbench.core.errors import UserError


class Placed(Protocol):
    """Something that stands in a query, in code points."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Reason:
    """What is wrong, and what to do now."""

    problem: str
    remedy: str


class QuerySyntaxError(UserError):
    """The query cannot be understood; nothing of it has been searched.

    *position* is the code point of the query where it fails, *end* the one behind what is wrong there,
    *expected* what should have stood there. *key* names the reason in REFUSALS, with what is *given* in it.
    """

    def __init__(self, key: str, position: int, end: int, **given: str) -> None:
        self.key = key
        self.position = position
        self.end = max(end, position + 1)
        self.given: Mapping[str, str] = given
        reason = REFUSALS[key]
        self.expected = reason.remedy.format(**given)
        super().__init__(f"Query, character {position + 1}", reason.problem.format(**given), self.expected)


def refusal(key: str, place: Placed, **given: str) -> QuerySyntaxError:
    """The refusal of what stands at *place*."""
    return QuerySyntaxError(key, place.start, place.end, **given)


REFUSALS: Final[Mapping[str, Reason]] = {
    # The whole
    "empty": Reason("The query is empty.", "Write a word."),
    "no_word_in_line": Reason("There is no word in this line.", "Write one."),
    "too_long": Reason("The query has more than {most} words.", "Shorten it."),
    "too_deep": Reason("The brackets are nested too deeply.", "Use fewer."),
    # Brackets and quotation marks
    "bracket_not_opened": Reason("This bracket was never opened.", "Open it, or leave it out."),
    "bracket_not_closed": Reason("The bracket is not closed.", "Close it, or leave it out."),
    "bracket_empty": Reason("There is nothing in the brackets.", "Write a word in them, or leave them out."),
    "quote_not_closed": Reason("The quotation mark is not closed.", "Close it, or leave it out."),
    "quote_in_word": Reason(
        "A quotation mark stands inside a word.", "Put a space before or behind it, or leave it out."
    ),
    "quote_empty": Reason("There is no word between the quotation marks.", "Write one."),
    "quote_single": Reason(
        "Single quotation marks are taken for apostrophes.", 'Write "these words" in double ones.'
    ),
    "quote_pattern": Reason(
        "“*” and “?” are not understood in quotes.",
        "Leave them out, or write micro* BEFORE/0 data for words side by side.",
    ),
    # Operators
    "dangling": Reason(
        "{operator} needs a word on each side.", "Complete it, or put it in quotes if it is a word."
    ),
    "dangling_not": Reason(
        "{operator} needs a word behind it.", "Write what to leave out, or put it in quotes if it is a word."
    ),
    "not_alone": Reason(
        "{operator} stands alone.", "Say what to search, too: a word, and NOT what to leave out."
    ),
    "sign_alone": Reason(
        "“{sign}” stands alone.", "Put it directly before a word to exclude that, or leave it out."
    ),
    "plus": Reason("“+” before a word is not understood.", "Leave it out: all words are searched anyway."),
    # Nearness
    "near_number": Reason(
        "{operator} needs a number of words.", "Write {operator}/3, or put it in quotes if it is a word."
    ),
    "near_foreign": Reason(
        "“{typed}” means different things in different programs.",
        "Write NEAR/3 (in any order) or BEFORE/3 (in this order): at most 3 other words between.",
    ),
    "near_mixed": Reason(
        "Several nearnesses stand side by side.", "Put brackets around those that belong together."
    ),
    "near_many": Reason("{operator} joins at most four parts.", "Use fewer."),
    "near_part": Reason(
        "{operator} joins words only.", 'Write a word, "a phrase" or (one OR another) on each side of it.'
    ),
    "near_fields": Reason(
        "{operator} joins words of one field only.", "Put the field before a bracket: title:(a NEAR/3 b)."
    ),
    # Signs behind and before words
    "tilde_alone": Reason(
        "“~” stands directly behind a word or a phrase.",
        'Write word~ for near spellings, "two words"~3 for words between, or put the sign in quotes.',
    ),
    "tilde_number": Reason(
        "A phrase needs a number behind “~”.", 'Write "two words"~3 for up to three words between.'
    ),
    "tilde_one_word": Reason(
        "There is one word only in the quotation marks.", "Write {word}~2 for near spellings."
    ),
    "tilde_word": Reason("“~” stands behind a single word only.", "Leave it out, or search one word."),
    "tilde_many": Reason("At most 2 letters may be different.", "Write ~1 or ~2."),
    "tilde_short": Reason(
        "So many different letters would leave nothing of “{word}”.", "Write fewer, or a longer word."
    ),
    "tilde_value": Reason("“~” stands behind words of a text only.", "Leave it out."),
    "boost_alone": Reason(
        "“^” stands directly behind a word, a phrase or brackets.",
        "Write word^2 to let it count twice, or put the sign in quotes.",
    ),
    "boost_number": Reason("“^” needs a number above 0, at most {most}.", "Write word^2, or leave it out."),
    "boost_useless": Reason("Nothing is counted here that “^” could weigh.", "Leave it out."),
    "exact_alone": Reason(
        "“=” stands directly before a word or a phrase only.", "Write =word to find it as written."
    ),
    # Words
    "no_word": Reason("There is no word in “{typed}”.", "Leave it out."),
    "sign": Reason("“{sign}” is not understood here.", "Put it in quotes if it is part of the text."),
    "colon_apart": Reason("The colon stands apart from “{field}”.", "Write it directly behind: {field}:"),
    "range_outside": Reason(
        "“..” is understood in dates only.", "Write date:2023-04..2023-05, without spaces."
    ),
    "wildcard_alone": Reason("“{typed}” fits every word.", "Write at least one letter of the word."),
    "wildcard_end": Reason(
        "“{sign}” at the end of a word is not understood.",
        "Leave it out, or write “*” for any ending, or /{word}./ for one letter.",
    ),
    "wildcard_word": Reason(
        "“*” and “?” stand within one word, and “{piece}” is none.",
        "Put it in quotes if it is part of the text.",
    ),
    # Regular expressions
    "regex_not_closed": Reason(
        "The regular expression is not closed.",
        "Close it with “/” (no spaces: it is about one word), or put the slash in quotes.",
    ),
    "regex_flags": Reason(
        "There is something directly behind the regular expression.",
        "Put a space behind it; there are no flags: = before it minds capitals.",
    ),
    "regex_empty": Reason("The regular expression is empty.", "Write one, or leave the slashes out."),
    "regex_wrong": Reason("The regular expression is not understood: {why}.", "Correct it."),
    "regex_letter": Reason(
        "Spelling variants count as one here, and “{letter}” is then not one letter.",
        "Write it outside of [ ] and without a repetition, or put = before the expression.",
    ),
    # Fields and values
    "field_unknown": Reason(
        "There is no field “{typed}”.",
        "Fields are {fields}. Put the words in quotes if the colon is part of the text.",
    ),
    "field_within": Reason("A field stands within another.", "Name one only."),
    "field_empty": Reason("Nothing to search in “{typed}”.", "Write a word after the colon."),
    "value_only": Reason("“{field}” takes a plain value.", "Write {field}:{example}."),
    "value_both": Reason("A document has one {field}.", "Write OR between them: {field}:({example})."),
    "language_unknown": Reason("“{typed}” is no language.", "Write a code such as ar or de, or Arabic."),
    "date_wrong": Reason("“{typed}” is no date.", "Write 2023, 2023-05, 2023-05-18 or 2023-05..2023-06."),
    "stance_unknown": Reason("“{typed}” is no stance.", "Write asserts, denies, doubts or mentions."),
    "name_signs": Reason("A name is understood in all its spellings.", "Write the name without signs."),
    "mark_brackets": Reason(
        "“{typed}” stands before brackets only.", "Write mark:(party:Musk stance:denies)."
    ),
    "mark_content": Reason(
        "In mark:( ) all is about one mark.", "Name a field: code:, claim:, party: or stance:."
    ),
}
