"""A text as its quotations are looked for: pieces, sentences, and what of it stands in quotation marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.quotations.marks import Quoted, quoted
from workbench.core.comparison.quotations.wording import wording_of
from workbench.core.text.folding import Folded, fold
from workbench.core.text.phrases.phrases import Found, Phrases
from workbench.core.text.phrases.pieces import Piece, pieces_of
from workbench.core.text.sentences import sentences
from workbench.core.text.span import Span
from workbench.core.text.stemming.dictionary import dictionary

COLONS: Final = frozenset(":：")
COMMAS: Final = frozenset(",،")
FAR: Final = 80
"""Pieces within which what belongs to a verb is looked for: time stays linear in endless sentences."""
_LONGEST_SENTENCE: Final = 2000
"""Pieces of a sentence, with quotations of several paragraphs; a longer one is a table or no text at all."""
_OUTER_SIGNS: Final = frozenset(".,;:!?…،؛؟।|-–—\n")
"""What is left out at either end of a reported statement; quotation marks and brackets stay."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The pieces ``[start, end)`` of a sentence, and what is quoted in it."""

    start: int
    end: int
    quoted: tuple[Quoted, ...]


class Reading:
    """A text in pieces. Places are numbers of pieces; spans are in code points of the text."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.folded: Folded = fold(text)
        self.pieces: Sequence[Piece] = pieces_of(self.folded.text)
        self.words: Phrases = wording_of(language)
        self.quoted = quoted(text)
        self._opening = frozenset(each.outer.start for each in self.quoted)
        self._closing = frozenset(each.outer.end for each in self.quoted)
        self._tag = language
        self._starts = [self.folded.starts[piece.start] for piece in self.pieces]
        self.inside = self._pieces_inside()

    @property
    def language(self) -> str:
        """The primary subtag of the language whose words are read."""
        return self.words.language

    def sentences(self) -> Iterator[Sentence]:
        """The sentences, joined where a quotation or a colon goes over their ends."""
        index = place = 0
        for span in self._joined(sentences(self.text, self._tag)):
            while index < len(self.pieces) and self.pieces[index].kind == "break":
                index += 1
            start = index
            while index < len(self.pieces) and self._starts[index] < span.end:
                index += 1
            within = []
            while place < len(self.quoted) and self.quoted[place].outer.start < span.end:
                within.append(self.quoted[place])
                place += 1
            yield from self._in_parts(Sentence(start, index, tuple(within)))

    def _in_parts(self, sentence: Sentence) -> Iterator[Sentence]:
        if sentence.end - sentence.start <= _LONGEST_SENTENCE:
            yield sentence
            return
        quoted = [(self.place_of(each.outer.start), each) for each in sentence.quoted]
        for start in range(sentence.start, sentence.end, _LONGEST_SENTENCE):
            end = min(start + _LONGEST_SENTENCE, sentence.end)
            yield Sentence(start, end, tuple(each for place, each in quoted if start <= place < end))

    def at(self, kind: str, place: int) -> Found | None:
        """The phrase of *kind* at *place*, whatever is written on its first word."""
        return self.words.at(kind, self.pieces, place)

    def is_plain(self, kind: str, place: int) -> bool:
        """Whether a phrase of *kind* begins at *place* with nothing written on it."""
        found = self.at(kind, place)
        return found is not None and found.taken == 0

    def written(self, place: int) -> str:
        """The piece at *place* as the text has it, not folded."""
        piece = self.pieces[place]
        return self.folded.span(Span(piece.start, piece.end)).cut(self.text)

    def is_subjunctive(self, place: int) -> bool:
        """Whether a German word is a verb that reports by its form: a small word in -e behind a capital or a
        pronoun, of which the dictionary has an infinitive (er gestehe)."""
        piece = self.pieces[place]
        if self.language != "de" or piece.kind != "word" or not piece.text.endswith("e") or place == 0:
            return False
        word = self.written(place)
        before = self.text[self._starts[place - 1]]
        if not word.islower() or not (before.isupper() or self.at("pronoun", place - 1)):
            return False
        known = dictionary("de")
        return known is not None and known.lemma(f"{word}n") == f"{word}n"

    def is_common(self, place: int) -> bool:
        """Whether a German word with a capital is written small elsewhere: Bemerkenswert."""
        piece = self.pieces[place]
        known = dictionary("de") if self.language == "de" and piece.kind == "word" else None
        word = self.written(place)
        return known is not None and known.lemma(word.lower()) is not None and known.lemma(word) is None

    def is_noun(self, place: int) -> bool:
        """Whether the German dictionary has a word as it is written, with its capital."""
        piece = self.pieces[place]
        known = dictionary("de") if self.language == "de" and piece.kind == "word" else None
        return known is not None and self.written(place) in known

    def is_comma(self, place: int) -> bool:
        """Whether a comma outside of quotation marks stands at *place*."""
        return self.pieces[place].text in COMMAS and not self.inside[place]

    def place_of(self, offset: int) -> int:
        """The first piece that begins at *offset* (code points) or behind it."""
        return bisect_left(self._starts, offset)

    def paragraph_end(self, place: int) -> int:
        """The first end of a line at *place* or behind it, or the end of the text."""
        while place < len(self.pieces) and self.pieces[place].kind != "break":
            place += 1
        return place

    def follows_quotation(self, place: int) -> bool:
        """Whether a quotation ends just before *place*, a comma or a dash at most between."""
        if self.inside[place - 1]:
            return True
        return place > 1 and self.pieces[place - 1].text in ",–—" and self.inside[place - 2]

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The places ``[start, end)`` without signs at either end."""
        while start < end and self.pieces[start].text[0] in _OUTER_SIGNS:
            start += 1
        while end > start and self.pieces[end - 1].text[0] in _OUTER_SIGNS:
            end -= 1
        return start, end

    def word_count(self, start: int, end: int) -> int:
        """How many of the pieces ``[start, end)`` are words."""
        return sum(piece.kind == "word" for piece in self.pieces[start:end])

    def span(self, start: int, end: int, fewest: int) -> Span | None:
        """The span of the pieces, without signs at either end; None where fewer words are left."""
        start, end = self.trimmed(start, end)
        if self.word_count(start, end) < fewest:
            return None
        return self.folded.span(Span(self.pieces[start].start, self.pieces[end - 1].end))

    def _pieces_inside(self) -> list[bool]:
        """For each piece whether it stands in quotation marks."""
        inside = [False] * len(self.pieces)
        spans = iter(self.quoted)
        current = next(spans, None)
        for index, start in enumerate(self._starts):
            while current and start >= current.outer.end:
                current = next(spans, None)
            inside[index] = current is not None and current.outer.start <= start
        return inside

    def _joined(self, spans: Sequence[Span]) -> Iterator[Span]:
        current: Span | None = None
        place = 0
        for span in spans:
            if current is None:
                current = span
                continue
            while place < len(self.quoted) and self.quoted[place].outer.end < current.end:
                place += 1
            here = self.quoted[place].outer if place < len(self.quoted) else None
            over = here is not None and here.start < current.end < here.end
            if over or self._goes_on(current, span):
                current = Span(current.start, span.end)
            else:
                yield current
                current = span
        if current:
            yield current

    def _goes_on(self, current: Span, following: Span) -> bool:
        """A comma or a small letter after a quotation; a quotation after a colon."""
        first = self.text[following.start]
        if self.text[current.end - 1] in COLONS:
            return following.start in self._opening
        ends_quoted = not self._closing.isdisjoint((current.end, following.start + 1))
        return ends_quoted and (first in ",،–—" or first.islower())
