"""Finding quotations and attributed statements, sentence by sentence: the one door to this folder.

Of each sentence (a quotation does not break one, however many it has) three things are looked for: quotation
marks, a verb of saying with its subject, and a phrase that names a source. Where the subject stands depends
on the language: after the verb in Arabic, before ``ने`` in Hindi, on either side in German and English. A
verb without one goes on with who spoke last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from workbench.core.comparison.quotations.marks import Quoted, quoted
from workbench.core.comparison.quotations.names import NameReader
from workbench.core.comparison.quotations.quotation import Named as Named
from workbench.core.comparison.quotations.quotation import Quotation as Quotation
from workbench.core.comparison.quotations.wording import wording_of
from workbench.core.text.folding import Folded, fold
from workbench.core.text.phrases.phrases import Found, Phrases
from workbench.core.text.phrases.pieces import Piece, pieces_of
from workbench.core.text.sentences import sentences
from workbench.core.text.span import Span

_FEWEST_WORDS: Final = 5
"""In quotation marks without a speaker: fewer are a title, or a word that the writer does not trust."""
_FEWEST_REPORTED: Final = 3
"""Words of a reported statement; less is the rest of something else."""
_LONGEST_TOPIC: Final = 3
"""Words of an Arabic name before its verb; more are the end of another clause."""
_OUTER_SIGNS: Final = frozenset(".,;:!?…،؛؟।-–—\n")
"""What is left out at either end of a reported statement; quotation marks and brackets stay."""
_SHADDA: Final = "\u0651"
_BESIDE: Final = 2
"""Pieces between a verb and the quotation that is its object."""
_LONGEST_SOURCE: Final = 8
"""Pieces between the name of a source and the comma that ends its phrase."""
_COLONS: Final = frozenset(":：")


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """The quotations and reported statements of *text*, in order; *language* is a BCP 47 tag."""
    return tuple(_Reader(text, language).quotations())


@dataclass(frozen=True, slots=True)
class _Sentence:
    """The pieces ``[start, end)`` of a sentence, and what is quoted in it."""

    start: int
    end: int
    quoted: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class _Saying:
    """A verb of saying: the pieces ``[start, end)``, and who says it."""

    start: int
    end: int
    speaker: Named | None


@dataclass(frozen=True, slots=True)
class _Source:
    """A phrase that names a source: the pieces ``[start, end)``."""

    start: int
    end: int
    named: Named


class _Reader:
    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._language = language
        self._folded: Folded = fold(text)
        self._pieces: Sequence[Piece] = pieces_of(self._folded.text)
        self._words: Phrases = wording_of(language)
        self._names = NameReader(text, self._folded, self._pieces, self._words)
        self._starts = [self._folded.starts[piece.start] for piece in self._pieces]
        self._quoted = quoted(text)
        self._inside = self._pieces_inside()
        self._last: Named | None = None

    def quotations(self) -> Iterator[Quotation]:
        for sentence in self._sentences():
            sayings = list(self._sayings(sentence))
            source = self._source(sentence)
            if sentence.quoted:
                yield from self._direct(sentence, sayings, source)
            else:
                yield from self._reported(sentence, sayings, source)

    def _pieces_inside(self) -> list[bool]:
        """For each piece whether it stands in quotation marks."""
        inside = [False] * len(self._pieces)
        spans = iter(self._quoted)
        current = next(spans, None)
        for index, start in enumerate(self._starts):
            while current and start >= current.outer.end:
                current = next(spans, None)
            inside[index] = current is not None and current.outer.start <= start
        return inside

    def _sentences(self) -> Iterator[_Sentence]:
        """The sentences, joined where a quotation or a colon goes over their ends."""
        index = place = 0
        for span in self._joined(sentences(self._text, self._language)):
            start = index
            while index < len(self._pieces) and self._starts[index] < span.end:
                index += 1
            within = []
            while place < len(self._quoted) and self._quoted[place].outer.start < span.end:
                within.append(self._quoted[place])
                place += 1
            yield _Sentence(start, index, tuple(within))

    def _joined(self, spans: Sequence[Span]) -> Iterator[Span]:
        current: Span | None = None
        place = 0
        for span in spans:
            if current is None:
                current = span
                continue
            while place < len(self._quoted) and self._quoted[place].outer.end < current.end:
                place += 1
            here = self._quoted[place].outer if place < len(self._quoted) else None
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
        first = self._text[following.start]
        if self._text[current.end - 1] in _COLONS:
            return any(each.outer.start == following.start for each in self._quoted)
        ends_quoted = any(each.outer.end in (current.end, following.start + 1) for each in self._quoted)
        return ends_quoted and (first in ",،–—" or first.islower())

    def _sayings(self, sentence: _Sentence) -> Iterator[_Saying]:
        index = sentence.start
        while index < sentence.end:
            found = None if self._inside[index] else self._verb(index)
            if found is None or found.taken > 1 or self._is_subordinate(index):
                index += 1
                continue
            if self._words.at("passive", self._pieces, found.end):
                yield _Saying(index, found.end, None)
                index = found.end
                continue
            further = self._words.at("further", self._pieces, index)
            speaker = None if further else self._subject(sentence, index, found)
            if speaker:
                self._last = speaker
            yield _Saying(index, found.end, speaker or self._last)
            index = found.end

    def _verb(self, index: int) -> Found | None:
        """A verb of saying, or a word that is one only behind a quotation („…“, so Maria Kern)."""
        if index > 1 and self._follows_quotation(index):
            behind = self._words.at("saybehind", self._pieces, index)
            if behind:
                return behind
        return self._words.at("say", self._pieces, index)

    def _is_subordinate(self, index: int) -> bool:
        """بعد أن كشف: what is told of, not what is said; and ورد, which is not وردّ."""
        if self._words.language != "ar":
            return False
        start = self._starts[index]
        if self._pieces[index].text == "ورد" and _SHADDA not in self._text[start : start + 6]:
            return True
        return index > 0 and self._pieces[index - 1].text in ("ان", "الذي", "التي")

    def _subject(self, sentence: _Sentence, index: int, verb: Found) -> Named | None:
        """Who says it, by the word order of the language; None where it is a pronoun or not told."""
        match self._words.language:
            case "ar":
                before = self._names.before(index, sentence.start)
                nearby = before if before and len(before.name.split()) <= _LONGEST_TOPIC else None
                return self._names.after(verb.end, sentence.end) or nearby
            case "hi":
                return self._hindi_subject(sentence, index)
            case _:
                return self._european_subject(sentence, index, verb)

    def _european_subject(self, sentence: _Sentence, index: int, verb: Found) -> Named | None:
        pronoun = self._names.is_pronoun(verb.end) or (index > 0 and self._names.is_pronoun(index - 1))
        behind = None if pronoun else self._names.after(verb.end, sentence.end)
        before = None if pronoun else self._names.before(index, sentence.start)
        inverted = index > sentence.start and self._follows_quotation(index)
        beside = (behind or before) if inverted else (before or behind)
        return beside or (None if pronoun else self._names.person(sentence.start, index))

    def _follows_quotation(self, index: int) -> bool:
        if self._inside[index - 1]:
            return True
        return index > 1 and self._pieces[index - 1].text in ",–—" and self._inside[index - 2]

    def _hindi_subject(self, sentence: _Sentence, index: int) -> Named | None:
        """The phrase before the nearest ने; before का of “का कहना है”."""
        at = index - 1
        if self._pieces[index].text == "कहना" and self._words.at("genitive", self._pieces, at):
            return self._names.before(at, sentence.start)
        while at > sentence.start:
            if self._pieces[at].text == "ने" and not self._inside[at]:
                return self._names.before(at, sentence.start)
            at -= 1
        return None

    def _source(self, sentence: _Sentence) -> _Source | None:
        for index in range(sentence.start, sentence.end):
            if self._inside[index]:
                continue
            before = self._words.at("frombefore", self._pieces, index)
            if before and before.taken <= 1:
                what = self._words.at("whatsaid", self._pieces, before.end)
                at = what.end if what else before.end
                named = self._names.after(at, sentence.end, of_source=what is None)
                if named and not self._names.is_no_source(named):
                    end = self._source_end(index, self._piece_at(named.span.end), sentence)
                    return _Source(index, end, _without_prefix(named, self._words))
            after = self._words.at("fromafter", self._pieces, index)
            if after and after.taken == 0:
                named = self._names.before(index, sentence.start)
                if named:
                    return _Source(self._piece_at(named.span.start), after.end, named)
        return None

    def _source_end(self, start: int, end: int, sentence: _Sentence) -> int:
        """According to people familiar with the matter, …: the phrase goes to the comma."""
        if start != sentence.start or self._words.language == "hi":
            return end
        commas = [at for at in range(end, min(sentence.end, end + _LONGEST_SOURCE)) if self._is_comma(at)]
        return commas[0] if commas else end

    def _is_comma(self, index: int) -> bool:
        return self._pieces[index].text in (",", "،") and not self._inside[index]

    def _piece_at(self, offset: int) -> int:
        """The first piece that begins at *offset* (code points) or behind it."""
        low, high = 0, len(self._starts)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._starts[middle] < offset else (low, middle)
        return low

    def _direct(
        self, sentence: _Sentence, sayings: Sequence[_Saying], source: _Source | None
    ) -> Iterator[Quotation]:
        """What stands in quotation marks, and what is reported before it in the same sentence."""
        spoken = [each for each in sentence.quoted if self._is_speech(each, sentence, sayings, source)]
        speech = _Sentence(sentence.start, sentence.end, tuple(spoken))
        reported = list(self._reported(speech, sayings, source if not spoken else None))
        found = [self._spoken(each, sentence, sayings, source) for each in spoken]
        found += [
            each for each in reported if not any(_is_same(each.span, quoted.inner) for quoted in spoken)
        ]
        yield from sorted(found, key=lambda quotation: (quotation.span.start, quotation.span.end))

    def _spoken(
        self, each: Quoted, sentence: _Sentence, sayings: Sequence[_Saying], source: _Source | None
    ) -> Quotation:
        at = self._piece_at(each.outer.start)
        nearest = min(sayings, key=lambda saying: abs(saying.start - at), default=None)
        alone = at == sentence.start and not sayings and source is None
        speaker = nearest.speaker if nearest else self._last if alone else None
        return Quotation(each.inner, True, speaker, source.named if source else None)

    def _is_speech(
        self, each: Quoted, sentence: _Sentence, sayings: Sequence[_Saying], source: _Source | None
    ) -> bool:
        """Not the name of a thing, nor a word that the writer does not trust."""
        if len(each.inner.cut(self._text).split()) >= _FEWEST_WORDS:
            return True
        at, beyond = self._piece_at(each.outer.start), self._piece_at(each.outer.end)
        introduced = at > sentence.start and (
            self._pieces[at - 1].text in _COLONS or self._words.at("that", self._pieces, at - 1) is not None
        )
        beside = any(self._is_beside(saying, at, beyond) for saying in sayings)
        goes_on = self._last is not None and beyond >= sentence.end - 1
        alone = at == sentence.start and (bool(sayings) or source is not None or goes_on)
        return introduced or beside or alone

    def _is_beside(self, saying: _Saying, start: int, end: int) -> bool:
        """Whether nothing but a sign parts the verb from the quotation in the pieces ``[start, end)``."""
        if saying.end <= start:
            return all(self._pieces[place].kind == "sign" for place in range(saying.end, start))
        # Arabic verbs stand before what is said.
        return self._words.language != "ar" and 0 <= saying.start - end <= 1

    def _reported(
        self, sentence: _Sentence, sayings: Sequence[_Saying], source: _Source | None
    ) -> Iterator[Quotation]:
        """What follows “that” or a colon after a verb of saying; what stands beside “according to”."""
        named = source.named if source else None
        told = False
        for saying, following in zip_longest(sayings, sayings[1:]):
            goes_on = following is not None and self._words.at("further", self._pieces, following.start)
            end = following.start if following and goes_on else sentence.end
            if following and self._is_passed_on(saying, following):
                named = saying.speaker  # نقلت الصحيفة عن المحامي قوله: the newspaper is the source
                continue
            start = self._content(saying, sentence, end)
            span = None if start is None else self._span(start, end)
            if span:
                told = True
                yield Quotation(span, False, saying.speaker, named)
                if not goes_on:
                    return
        if source and not told:
            span = self._longer(
                self._span(sentence.start, source.start), self._span(source.end, sentence.end)
            )
            if span:
                yield Quotation(span, False, None, named)

    def _is_passed_on(self, saying: _Saying, following: _Saying) -> bool:
        """نقلت … عن … قوله: the first has from the second what he says."""
        passed = self._pieces[saying.start].text.endswith(("نقل", "نقلت"))
        return passed and self._words.at("saidby", self._pieces, following.start) is not None

    def _content(self, saying: _Saying, sentence: _Sentence, end: int) -> int | None:
        """Where begins what is said: at “that”, behind a colon, or, in German, behind the comma."""
        quotations = [self._piece_at(each.outer.start) for each in sentence.quoted]
        if any(0 <= place - saying.end <= _BESIDE for place in quotations):
            return None
        for index in range(saying.end, end):
            if self._inside[index]:
                continue
            if self._words.at("that", self._pieces, index):
                return index
            if self._pieces[index].text in _COLONS:
                return None if index + 1 in quotations else index + 1
            if self._pieces[index].text == "," and self._words.language == "de":
                return index + 1
        plain = self._words.at("plain", self._pieces, saying.start)
        return saying.end if plain and saying.speaker and not sentence.quoted else None

    def _longer(self, first: Span | None, second: Span | None) -> Span | None:
        found = [span for span in (first, second) if span]
        return max(found, key=len, default=None)

    def _span(self, start: int, end: int) -> Span | None:
        """The span of the pieces, without signs at either end; None where too little is left."""
        while start < end and self._pieces[start].text[0] in _OUTER_SIGNS:
            start += 1
        while end > start and self._pieces[end - 1].text[0] in _OUTER_SIGNS:
            end -= 1
        words = sum(piece.kind == "word" for piece in self._pieces[start:end])
        if words < _FEWEST_REPORTED:
            return None
        return self._folded.span(Span(self._pieces[start].start, self._pieces[end - 1].end))


def _is_same(span: Span, other: Span) -> bool:
    """Whether one says no more than the other: all but a few words of it."""
    shared = min(span.end, other.end) - max(span.start, other.start)
    return shared > 0 and (shared >= 0.7 * len(span) or span.start >= other.start)


def _without_prefix(named: Named, words: Phrases) -> Named:
    """وفقا لنيويورك تايمز: the ل is “to”."""
    if words.language == "ar" and named.name.startswith("ل") and len(named.name.split()[0]) > 3:
        return Named(named.name[1:], Span(named.span.start + 1, named.span.end), named.title)
    return named
