"""What a written word may stand for as a name: itself, without what is written on it, or letter by letter.

Arabic and Hebrew write *and*, *to*, *in* and *the* on the word that follows, German adds an *s* of
possession, Russian and its sisters decline names; an acronym is often written as it is spoken, *bi bi si*.
Each such reading is taken at a price, so that the word as it stands is preferred.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

import regex

from workbench.core.text.names.indic import SCHWA, SILENT_SCHWA
from workbench.core.text.names.spelling import (
    ARABIC,
    CYRILLIC,
    GREEK,
    HEBREW,
    INDIC,
    LATIN,
    Spelling,
    spelling,
)


class Taken(Enum):
    """What was done with a word to read it as a name."""

    AS_WRITTEN = "as written"
    WITHOUT_PREFIX = "without prefix"
    WITHOUT_ENDING = "without ending"
    AS_LETTERS = "letter by letter"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a written word; *price* in nats; *affix* is what was taken off it.

    *beside* are the scripts that it is compared with; none: all of them.
    """

    spelling: Spelling
    price: float = 0.0
    taken: Taken = Taken.AS_WRITTEN
    affix: str = ""
    beside: tuple[str, ...] = ()

    def is_for(self, script: str) -> bool:
        """Whether it is compared with words of *script*."""
        return not self.beside or script in self.beside


_ARTICLE_PRICE: Final = 0.5
_PREFIX_PRICE: Final = 2.0
_ENDING_PRICE: Final = 1.5
_LETTERS_PRICE: Final = 0.3
_HIATUS: Final = regex.compile(f"({SILENT_SCHWA}?)(.){SCHWA}(?=[अआइईउऊएऐओऔऑ])")
"""The vowel that a consonant implies before another vowel: not spoken where two words meet (ओपन + एआई); then
the one before it is."""
_ENGLISH_U: Final = regex.compile("u(?=[bcdfgklmnprstvz](?:[bcdfgklmnprstvz]|$))")
_ENGLISH_U_PRICE: Final = 1.0
_WITHOUT_SCHWA: Final = (ARABIC, CYRILLIC, GREEK, HEBREW)
"""The u of Musk and Trump, which other languages hear as an a; Devanagari has a letter for it."""
_LATIN_ARTICLE_PRICE: Final = 2.0
"""Dearer ones lose names that are written so; with cheaper ones لندن reads “for Ndn” as readily as London.
The Latin article is dearer, as most words that begin with al and el are no Arabic names."""
_ARTICLE: Final = "ال"
_SERVANT: Final = regex.compile("عبدال(?=...)")
"""Abd al-…, in one word: the alef is not spoken, nor written in Latin letters (Abdulrahman)."""
_ARABIC_PREFIXES: Final = (
    *("ال", "وال", "فال", "بال", "كال", "لل", "ولل", "فلل", "وبال", "وكال"),
    *("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"),
)
"""Conjunctions, prepositions and the article, as they are written on the word that follows."""
_LATIN_ARTICLE: Final = regex.compile("(?:al|el|ul)(?=.{4})")
_HEBREW_PREFIXES: Final = (*"ובלמהשכ", "וב", "ול", "ומ", "וה", "וש", "שב", "שה", "מה")
_FEWEST: Final = 3
"""Letters that must remain of a word without a prefix."""
_POSSESSIVE: Final = regex.compile(r"(?<=..[^sxzß'’])(?:['’]s|s)$")
_CASE_ENDING: Final = regex.compile("(?<=...)(?:ого|ому|ами|ом|ем|ой|ей|ою|ею|ам|ах|ым|[аяуюеыиі])$")
_ACRONYM: Final = regex.compile(r"\p{Lu}[\p{Lu}\p{Nd}]{0,4}")
_SPOKEN: Final = (
    "ei bi si di i ef ji eich ai jei kei el em en o pi kiu ar es ti iu vi dabliu eks wai zed",
    "e bee see dee ee ef jee ech aai je ke el em en o pee kyoo aar es tee yoo vee dabalyoo eks vaai zed",
)
_LETTER_NAMES: Final = tuple(
    dict(zip("abcdefghijklmnopqrstuvwxyz", names.split(" "), strict=True)) for names in _SPOKEN
)
"""The English names of the letters as Arabic and as Hindi hear them, in the spelling of its country: acronyms
are spoken so in most of the world's news."""


def readings(*words: str) -> tuple[Reading, ...]:
    """The ways to read *words* written as one, the plainest first; none where no letter is one we compare."""
    together = "".join(words)
    written = spelling(together)
    if written is None:
        return ()
    return (Reading(written), *_others(together, written), *_partly_spoken(words))


def _partly_spoken(words: tuple[str, ...]) -> Iterator[Reading]:
    """Words of which some are acronyms: ओपनएआई is Open and AI, letter by letter."""
    acronyms = [_ACRONYM.fullmatch(word) is not None for word in words]
    if any(acronyms) and not all(acronyms):
        for names in _LETTER_NAMES:
            parts = [
                _spoken(word, names) if said else word for word, said in zip(words, acronyms, strict=True)
            ]
            if written := spelling("".join(parts)):
                yield Reading(written, _LETTERS_PRICE, Taken.AS_LETTERS)


def _others(word: str, written: Spelling) -> Iterator[Reading]:
    match written.script:
        case script if script == LATIN:
            yield from _others_in_latin(word, written)
        case script if script == ARABIC:
            yield from _without_prefix(written, _ARABIC_PREFIXES)
            if _SERVANT.match(written.letters):
                yield Reading(Spelling(ARABIC, written.letters.replace(_ARTICLE, "ل", 1)), _ARTICLE_PRICE)
        case script if script == HEBREW:
            yield from _without_prefix(written, _HEBREW_PREFIXES)
        case script if script == INDIC and _HIATUS.search(written.letters):
            parted = _HIATUS.sub(lambda met: f"{SCHWA if met[1] else ''}{met[2]}", written.letters)
            yield Reading(Spelling(INDIC, parted), _ARTICLE_PRICE)
        case script if script == CYRILLIC and (found := _CASE_ENDING.search(written.letters)):
            rest = Spelling(CYRILLIC, written.letters.removesuffix(found[0]))
            yield Reading(rest, _ENDING_PRICE, Taken.WITHOUT_ENDING, found[0])


def _others_in_latin(word: str, written: Spelling) -> Iterator[Reading]:
    heard = _ENGLISH_U.sub("a", written.letters)
    if heard != written.letters:
        yield Reading(Spelling(LATIN, heard), _ENGLISH_U_PRICE, beside=_WITHOUT_SCHWA)
    if _ACRONYM.fullmatch(word):
        for names in _LETTER_NAMES:
            yield Reading(Spelling(LATIN, _spoken(word, names)), _LETTERS_PRICE, Taken.AS_LETTERS)
    elif found := _POSSESSIVE.search(word):
        yield from _without_ending(word, found[0])
    if article := _LATIN_ARTICLE.match(written.letters):
        named = Spelling(LATIN, written.letters[article.end() :])
        yield Reading(named, _LATIN_ARTICLE_PRICE, Taken.WITHOUT_PREFIX, article[0])


def _without_ending(word: str, ending: str) -> Iterator[Reading]:
    rest = spelling(word.removesuffix(ending))
    if rest:
        yield Reading(rest, _ENDING_PRICE, Taken.WITHOUT_ENDING, ending)


def _without_prefix(written: Spelling, prefixes: tuple[str, ...]) -> Iterator[Reading]:
    for prefix in prefixes:
        rest = written.letters.removeprefix(prefix)
        if len(rest) < _FEWEST or rest == written.letters:
            continue
        if rest.startswith(_ARTICLE) and len(rest) > _FEWEST + 1:
            continue  # with the article, the prefix is another one of the list
        price = _ARTICLE_PRICE if prefix == _ARTICLE else _PREFIX_PRICE
        yield Reading(Spelling(written.script, rest), price, Taken.WITHOUT_PREFIX, prefix)


def _spoken(letters: str, names: Mapping[str, str]) -> str:
    """An acronym as it is spoken, letter by letter."""
    return "".join(names.get(letter, letter) for letter in letters.lower())
