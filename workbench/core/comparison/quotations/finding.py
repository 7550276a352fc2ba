"""Finding quotations and attributed statements, sentence by sentence: the one door to this folder.

Of each sentence (a quotation does not break one, however many it has) three things are looked for: quotation
marks, a verb of saying with its subject, and a phrase that names a source. A verb without a subject, and a
quotation that stands alone, go on with who spoke last; German goes on with a sentence whose verb says that
it is reported. A colon makes the paragraph behind it a statement, and parts a headline from who says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from workbench.core.comparison.quotations.blocks import block_behind
from workbench.core.comparison.quotations.headlines import said_in_headline
from workbench.core.comparison.quotations.marks import Quoted
from workbench.core.comparison.quotations.names import NameReader
from workbench.core.comparison.quotations.quotation import Named as Named
from workbench.core.comparison.quotations.quotation import Quotation as Quotation
from workbench.core.comparison.quotations.reading import COLONS, Reading, Sentence
from workbench.core.comparison.quotations.reported import Reported
from workbench.core.comparison.quotations.sayings import Saying, Sayings
from workbench.core.comparison.quotations.sources import Source, source_of
from workbench.core.text.span import Span

_FEWEST_WORDS: Final = 5
"""In quotation marks without a speaker: fewer are a title, or a word that the writer does not trust."""
_FEWEST_WITHIN: Final = 8
"""In quotation marks within a sentence in which nobody speaks: fewer are the name of a thing."""
_SAME: Final = 0.7
"""How much of a reported statement in quotation marks makes it the quotation, said once more."""


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """The quotations and reported statements of *text*, in order; *language* is a BCP 47 tag."""
    reading = Reading(text, language)
    finder = _Finder(reading)
    found = tuple(finder.quotations())
    headline = said_in_headline(reading, finder.names, found)
    return (headline, *found) if headline else found


class _Finder:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.names = NameReader(reading)
        self._sayings = Sayings(reading, self.names)
        self._reported = Reported(reading, self.names)

    def quotations(self) -> Iterator[Quotation]:
        said_before = False
        told = 0  # up to there
        for sentence in self._reading.sentences():
            if sentence.start < told:
                continue
            last = self._sayings.last
            sayings = self._sayings.of(sentence)
            source = source_of(self._reading, self.names, sentence)
            if sentence.quoted:
                found = self._direct(sentence, sayings, source)
            else:
                found = list(self._reported.of(sentence, sayings, source))
            if not found and said_before and not sayings:
                found = self._as_before(sentence)
            block = block_behind(self._reading, sentence) if not found and (sayings or source) else None
            if block:
                told, span = block
                found = [self._stated(span, sayings, source)]
            said_before = bool(found)
            if not found and self.names.cased:
                self._sayings.forget(last)
            yield from (self._with_context(each, sentence) for each in found)

    def _with_context(self, quotation: Quotation, sentence: Sentence) -> Quotation:
        """The quotation, with a note where its speaker is named in another sentence only."""
        speaker = quotation.speaker
        if speaker and not sentence.start <= self._reading.place_of(speaker.span.start) < sentence.end:
            return replace(quotation, from_context=True)
        return quotation

    def _stated(self, span: Span, sayings: Sequence[Saying], source: Source | None) -> Quotation:
        """A paragraph as what the sentence before it introduces."""
        speaker = sayings[-1].speaker if sayings else (source.quoting if source else None)
        return Quotation(span, False, speaker, source.named if source else None)

    def _as_before(self, sentence: Sentence) -> list[Quotation]:
        span = self._reported.as_before(sentence)
        return [Quotation(span, False, self._sayings.last)] if span else []

    def _direct(
        self, sentence: Sentence, sayings: Sequence[Saying], source: Source | None
    ) -> list[Quotation]:
        """What stands in quotation marks, and what is reported in the same sentence."""
        spoken = [each for each in sentence.quoted if self._is_speech(each, sentence, sayings, source)]
        speech = Sentence(sentence.start, sentence.end, tuple(spoken))
        reported = list(self._reported.of(speech, sayings, source if not spoken else None))
        found = [self._spoken(each, sentence, sayings, source) for each in spoken]
        found += [
            each for each in reported if not any(_is_same(each.span, quoted.inner) for quoted in spoken)
        ]
        return sorted(found, key=lambda quotation: (quotation.span.start, quotation.span.end))

    def _spoken(
        self, each: Quoted, sentence: Sentence, sayings: Sequence[Saying], source: Source | None
    ) -> Quotation:
        at = self._reading.place_of(each.outer.start)
        nearest = min(sayings, key=lambda saying: abs(saying.start - at), default=None)
        if nearest:
            speaker = nearest.speaker
        elif source is None and (at == sentence.start or self.names.is_pronoun(sentence.start)):
            speaker = self._sayings.last = self._sayings.topic or self._sayings.last
        else:
            speaker = self._introducing(at, sentence)
        named = (nearest.source if nearest else None) or (source.named if source else None)
        return Quotation(each.inner, True, speaker or (source.quoting if source else None), named)

    def _introducing(self, at: int, sentence: Sentence) -> Named | None:
        """Who is named before a colon: Maria Kern: “…”."""
        if at - 1 <= sentence.start or self._reading.pieces[at - 1].text not in COLONS:
            return None
        names = self.names
        speaker = (
            names.person(sentence.start, at - 1, titled=True)
            or names.person(sentence.start, at - 1)
            or names.before(at - 1, sentence.start)
            or self._sayings.topic
        )
        self._sayings.last = speaker or self._sayings.last
        return speaker

    def _is_speech(
        self, each: Quoted, sentence: Sentence, sayings: Sequence[Saying], source: Source | None
    ) -> bool:
        """Not the name of a thing, nor a word that the writer does not trust."""
        reading = self._reading
        words = len(each.inner.cut(reading.text).split())
        at, beyond = reading.place_of(each.outer.start), reading.place_of(each.outer.end)
        alone = at == sentence.start
        introduced = not alone and (
            reading.pieces[at - 1].text in COLONS or reading.at("that", at - 1) is not None
        )
        if at > sentence.start and reading.at("titled", at - 1):
            return False
        if reading.language == "hi" and words < _FEWEST_WORDS and reading.at("genitive", beyond):
            return False  # 'दिल्ली चलो मार्च' का ऐलान
        if words >= _FEWEST_WORDS and (sayings or source or alone or introduced):
            return True
        if words >= _FEWEST_WITHIN:
            return True
        beside = any(self._is_beside(saying, at, beyond) for saying in sayings)
        speaks = self._sayings.last or self._sayings.topic
        goes_on = speaks is not None and beyond >= sentence.end - 1
        return introduced or beside or (alone and (bool(sayings) or source is not None or goes_on))

    def _is_beside(self, saying: Saying, start: int, end: int) -> bool:
        """Whether nothing but a sign parts the verb from the quotation in the pieces ``[start, end)``."""
        reading = self._reading
        if saying.end <= start:
            return all(reading.pieces[place].kind == "sign" for place in range(saying.end, start))
        # Arabic verbs stand before what is said.
        return reading.language != "ar" and 0 <= saying.start - end <= 1


def _is_same(span: Span, other: Span) -> bool:
    """Whether one says no more than the other: all but a few words of it."""
    shared = min(span.end, other.end) - max(span.start, other.start)
    return shared > 0 and (shared >= _SAME * len(span) or span.start >= other.start)
