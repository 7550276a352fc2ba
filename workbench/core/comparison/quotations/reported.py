"""What is reported without quotation marks, and where it begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from workbench.core.comparison.quotations.names import NameReader
from workbench.core.comparison.quotations.quotation import Quotation
from workbench.core.comparison.quotations.reading import COLONS, FAR, Reading, Sentence
from workbench.core.comparison.quotations.sayings import Saying
from workbench.core.comparison.quotations.sources import Source
from workbench.core.text.span import Span

_FEWEST: Final = 3
"""Words of a reported statement; less is the rest of something else."""
_BESIDE: Final = 2
"""Pieces between a verb and the quotation that is its object."""
_DASHES: Final = frozenset("-–—")
_NEAR: Final = 6
"""Pieces between an English verb and the “that” of what is said; farther off it is another."""
_FEWEST_BESIDE: Final = 2
"""Words on either side of “according to” that make it stand within a statement."""


class Reported:
    """Reads what the sentences of one text report."""

    def __init__(self, reading: Reading, names: NameReader) -> None:
        self._reading = reading
        self._names = names

    def of(self, sentence: Sentence, sayings: Sequence[Saying], source: Source | None) -> Iterator[Quotation]:
        """What stands beside verbs of saying, else beside “according to”."""
        named = source.named if source else None
        told = False
        for saying, following in zip_longest(sayings, sayings[1:]):
            goes_on = following is not None and self._goes_on(following)
            end = following.start if following and (goes_on or saying.before is not None) else sentence.end
            if source and saying.end < source.start <= end and self._reading.is_comma(source.start - 1):
                end = source.start
            span = self._statement(saying, sentence, end)
            if span:
                told = True
                yield Quotation(span, False, saying.speaker, saying.source or named)
                if not goes_on:
                    return
        if source and not told:
            span = self._beside(source, sentence)
            if span:
                yield Quotation(span, False, source.quoting, named)

    def _goes_on(self, saying: Saying) -> bool:
        """Whether a verb begins another statement: مضيفا; उन्होंने कहा कि without a full stop before it."""
        reading, subject = self._reading, saying.start - 1
        if reading.at("further", saying.start):
            return True
        pronoun = subject >= 0 and self._names.is_pronoun(subject)
        return reading.language == "hi" and pronoun and reading.at("that", saying.end) is not None

    def as_before(self, sentence: Sentence) -> Span | None:
        """A German sentence that goes on reporting, by its verb alone (Er sei müde)."""
        reading = self._reading
        for index in range(sentence.start, sentence.end):
            reports = reading.is_plain("subjunctive", index) or reading.is_subjunctive(index)
            if reports and not reading.is_plain("notreported", index - 1):
                return reading.span(sentence.start, sentence.end, _FEWEST)
        return None

    def _statement(self, saying: Saying, sentence: Sentence, end: int) -> Span | None:
        if saying.before is not None:
            begins = max([each + 1 for each in self._ends_of_speech(sentence, saying.before)],
                         default=sentence.start)  # fmt: skip
            return self._reading.span(begins, saying.before, _FEWEST)
        start = self._content(saying, sentence, end)
        return None if start is None else self._reading.span(start, end, _FEWEST)

    def _ends_of_speech(self, sentence: Sentence, before: int) -> Iterator[int]:
        """Where quotations of whole sentences end before *before*: what follows them is new."""
        for each in sentence.quoted:
            last = self._reading.place_of(each.outer.end) - 1
            if last < before and each.inner.cut(self._reading.text)[-1] in ".!?,":
                yield last

    def _content(self, saying: Saying, sentence: Sentence, end: int) -> int | None:
        """Where begins what is said: at “that”, behind a colon, or, in German, behind the comma."""
        reading = self._reading
        quotations = [reading.place_of(each.outer.start) for each in sentence.quoted]
        if any(0 <= place - saying.end <= _BESIDE for place in quotations):
            return None
        if saying.inverted and reading.language == "en":
            return None
        plain = reading.at("plain", saying.start) is not None and not reading.at("adjunct", saying.end)
        for index in range(saying.end, min(end, saying.end + FAR)):
            if reading.inside[index]:
                continue
            if reading.at("that", index) and not reading.at("notthat", index - 1):
                if plain and (index - saying.end > _NEAR or self._names.is_pronoun(saying.end)):
                    break  # She said it was the house that Jack built
                return index
            if reading.pieces[index].text in COLONS:
                return None if index + 1 in quotations else index + 1
            if reading.pieces[index].text == "," and reading.language == "de":
                return index + 1 if self._has_verb(index + 1, end) else None
        if reading.language == "hi":
            return self._behind_sign(saying.end, end)
        return self._plain_content(saying, sentence)

    def _has_verb(self, start: int, end: int) -> bool:
        """Whether a German clause begins at *start*, and no apposition: by a verb that many clauses have."""
        reading = self._reading
        near = range(start, min(end, start + FAR))
        return any(
            reading.is_plain(kind, at) for at in near for kind in ("subjunctive", "finite", "that")
        ) or any(reading.is_subjunctive(at) for at in near)

    def _behind_sign(self, place: int, end: int) -> int | None:
        """उन्होंने कहा, … and कहा- …: what is said follows a comma or a dash."""
        reading = self._reading
        if place < end and reading.is_plain("misspelt", place):
            return place + 1
        while place < end and reading.is_plain("aux", place):
            place += 1
        if place < end and (reading.is_comma(place) or reading.pieces[place].text in _DASHES):
            return place + 1
        return None

    def _plain_content(self, saying: Saying, sentence: Sentence) -> int | None:
        """She said they would: nothing before what is said."""
        reading = self._reading
        if (
            not saying.speaker
            or saying.inverted
            or (sentence.quoted and reading.inside[min(saying.end, sentence.end - 1)])
        ):
            return None
        begins = saying.end
        if begins >= sentence.end or reading.at("adjunct", begins) or reading.pieces[begins].kind == "sign":
            return None
        plain = reading.at("plain", saying.start)
        clause = reading.at("further", saying.start) and reading.language == "en"
        return begins if plain or clause else None

    def _beside(self, source: Source, sentence: Sentence) -> Span | None:
        """The rest of the sentence of a source; all of it where its phrase stands in the middle."""
        reading = self._reading
        sides = [(sentence.start, source.start), (source.end, sentence.end)]
        counts = [reading.word_count(*side) for side in sides]
        apart = source.start > sentence.start and reading.is_comma(source.start - 1)
        goes_on = any(map(reading.is_comma, range(source.end, min(sentence.end, source.end + FAR))))
        apart = apart and (counts[0] >= counts[1] or (counts[0] >= _FEWEST and not goes_on))
        if apart and counts[0] >= _FEWEST:
            return reading.span(*sides[0], _FEWEST)
        if min(counts) >= _FEWEST_BESIDE:
            return reading.span(sentence.start, sentence.end, _FEWEST)
        spans = [span for side in sides if (span := reading.span(*side, _FEWEST))]
        return max(spans, key=len, default=None)
