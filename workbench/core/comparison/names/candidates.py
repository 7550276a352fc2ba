"""Names that a text has and nobody has told us: words in a row that look like one, each with what says so.

Where a language has capitals they say it, but not at the beginning of a sentence unless the word has one
elsewhere, too, and in German only for words that are no nouns. Other scripts have names in Latin letters,
words that no dictionary knows, first names, titles, and names of servants and sons. What of this is a name,
and whose, an analyst decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.core.comparison.names.mentions import Words
from workbench.core.comparison.names.wording import Wording, wording_of
from workbench.core.documents.document import Passage
from workbench.core.text.folding import fold_word
from workbench.core.text.names.spelling import LATIN, script_of_word
from workbench.core.text.sentences import sentences
from workbench.core.text.span import Span
from workbench.core.text.stemming.names import names_by_folding
from workbench.core.text.stemming.names_in_news import NAMES_IN_NEWS


class Sign(StrEnum):
    """What says that words are a name."""

    TITLE = "title"
    GIVEN = "first name"
    SHAPE = "shape"
    KNOWN = "known"
    PLACE = "place"
    LATIN = "latin"
    CAPITALS = "capitals"
    ORGANISATION = "organisation"
    UNKNOWN = "unknown"
    ECHO = "other scripts"
    SPEAKS = "speaks"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a passage at ``[start, end)`` (code points), with what stands before it (*gap*)."""

    text: str
    folded: str
    start: int
    end: int
    gap: str
    first: bool

    @property
    def latin(self) -> bool:
        """Whether it is written in Latin letters."""
        return script_of_word(self.text) == LATIN


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words at *span* (code points) that may be a name: *name* without what is written on it, and *signs*.

    *told* is the title or the kind of organisation before it.
    """

    name: str
    span: Span
    signs: frozenset[Sign]
    told: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence with the wording of its language (a primary subtag)."""

    words: tuple[Word, ...]
    wording: Wording
    language: str


def sentences_of(words: Words, passages: Sequence[Passage], language: str) -> Iterator[Sentence]:
    """The sentences of a text in order, each in the language of its passage, else in *language*."""
    position = 0
    for passage in passages:
        tag = (passage.language or language).partition("-")[0].lower()
        wording = wording_of(tag)
        text = passage.span.cut(words.text)
        for span in sentences(text, tag):
            start, end = span.start + passage.span.start, span.end + passage.span.start
            while position < len(words.words) and words.spans[position][0] < start:
                position += 1
            first = position
            while position < len(words.words) and words.spans[position][0] < end:
                position += 1
            if first < position:
                yield Sentence(tuple(_words(words, first, position)), wording, tag)


def _words(words: Words, first: int, last: int) -> Iterator[Word]:
    for at in range(first, last):
        start, end = words.spans[at]
        gap = (
            words.text[words.spans[at - 1][1] : start]
            if at > first
            else words.text[max(0, start - 2) : start]
        )
        text = words.words[at]
        yield Word(text, fold_word(text) or text, start, end, gap, at == first)


def sign_of(told: str, wording: Wording) -> Sign:
    """What the word *told* before a name says that it is the name of."""
    if fold_word(told) in wording.places:
        return Sign.PLACE
    return Sign.ORGANISATION if fold_word(told) in wording.organisations else Sign.TITLE


def known_sign(word: str, language: str) -> Sign | None:
    """Whether a *word* is the name of a place, or one that stands in the news every day."""
    name = names_by_folding(language).get(fold_word(word))
    if name is None:
        return None
    return Sign.KNOWN if name in NAMES_IN_NEWS.get(language, "").split() else Sign.PLACE


def beside(word: Word) -> bool:
    """Whether *word* follows the one before it with nothing but a blank or a hyphen between, and is none of
    an address."""
    return "/" not in word.text and word.gap in (" ", "\u00a0", "-", "\u2010", "\u2011")


def runs(words: Sequence[Word], belongs: Iterable[bool]) -> Iterator[tuple[int, int]]:
    """The runs of words, ``[first, last)``, that belong and stand beside each other."""
    first = -1
    for at, belonging in enumerate(belongs):
        if first >= 0 and (not belonging or not beside(words[at])):
            yield first, at
            first = -1
        if belonging and first < 0:
            first = at
    if first >= 0:
        yield first, len(words)


def candidate(words: Sequence[Word], signs: Iterable[Sign], told: str = "", name: str = "") -> Candidate:
    """The *words*, which stand beside each other, as a candidate."""
    written = "".join((word.gap if at else "") + word.text for at, word in enumerate(words))
    return Candidate(name or written, Span(words[0].start, words[-1].end), frozenset(signs), told)
