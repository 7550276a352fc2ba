"""Verbs of saying and who says it, with a memory of who was named last.

A verb with a pronoun goes on with the person that the text spoke of last, one without any subject with who
spoke last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.core.comparison.quotations.names import NameReader
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import FAR, Reading, Sentence
from workbench.core.comparison.quotations.said_before import SaidBefore
from workbench.core.comparison.quotations.subjects import LONGEST_SUBJECT, Subjects
from workbench.core.comparison.quotations.verbs import SayingVerbs
from workbench.core.text.phrases.phrases import Found


@dataclass(frozen=True, slots=True)
class Saying:
    """A verb of saying: the pieces ``[start, end)``, and who says it.

    *source* is who passes it on (نقلت … عن …). *before* is the place of the comma where what is said ends,
    if the verb stands behind it (“…, she said”). *inverted*: the speaker stands behind the verb (…, sagte X).
    """

    start: int
    end: int
    speaker: Named | None
    source: Named | None = None
    before: int | None = None
    inverted: bool = False


class Sayings:
    """Reads the sentences of a text in order."""

    def __init__(self, reading: Reading, names: NameReader) -> None:
        self._reading = reading
        self._names = names
        self._verbs = SayingVerbs(reading)
        self._subjects = Subjects(reading, names)
        self._said_before = SaidBefore(reading, self._subjects)
        self.last: Named | None = None
        """Who spoke last."""
        self.topic: Named | None = None
        """The person that the text spoke of last, or who spoke."""

    def of(self, sentence: Sentence) -> list[Saying]:
        """The verbs of saying of the next sentence, in order."""
        found: list[Saying] = []
        index = sentence.start
        while index < sentence.end:
            verb = self._verbs.at(index, sentence)
            if verb is None:
                index += 1
                continue
            found.append(self._saying(sentence, index, verb, found))
            index = max(found[-1].end, index + 1)
        if not any(saying.speaker for saying in found):
            self.topic = self._topic_of(sentence) or self.topic
        return found

    def forget(self, last: Named | None) -> None:
        """Let *last* have spoken last, where a sentence says nothing (experts warn of it)."""
        if self.topic is self.last and not self._names.is_sure(self.topic):
            self.topic = last
        self.last = last

    def _saying(self, sentence: Sentence, index: int, verb: Found, earlier: list[Saying]) -> Saying:
        reading = self._reading
        if reading.at("passive", verb.end) or reading.at("impersonal", index):
            impersonal = reading.at("impersonal", index) or verb
            return Saying(
                index, impersonal.end, None, before=self._said_before.comma(sentence, index, verb, None)
            )
        if reading.at("further", index):
            return Saying(index, verb.end, self._who_goes_on(sentence, index, earlier))
        if reading.at("passeson", index):
            passed_on = self._passed_on(sentence, index, verb)
            if passed_on:
                self.last = self.topic = passed_on.speaker or self.last
                return passed_on
        subject = self._subjects.of(sentence, index, verb)
        if subject:
            self.last = self.topic = subject
        by_pronoun = reading.language == "hi" or self._subjects.has_pronoun(index, verb)
        speaker = subject or (self._meant(sentence, index) if by_pronoun else None) or self.last
        if self._subjects.is_nobody(index, verb):
            speaker = None
        if by_pronoun:
            self.last = speaker or self.last
        inverted = reading.language in ("de", "en") and self._subjects.is_inverted(sentence, index, verb)
        before = self._said_before.comma(sentence, index, verb, subject)
        return Saying(index, verb.end, speaker, before=before, inverted=inverted)

    def _meant(self, sentence: Sentence, index: int) -> Named | None:
        """Whom a pronoun means: who is named with a title before it, else whom the text spoke of last."""
        if not self._names.cased:
            return self.topic
        start = max(sentence.start, index - FAR)
        titled = self._names.person(start, index, titled=True)
        return titled or self.topic or self._names.person(start, index)

    def _who_goes_on(self, sentence: Sentence, index: int, earlier: list[Saying]) -> Named | None:
        """Of a participle: the subject of its sentence."""
        if earlier and earlier[-1].speaker:
            return earlier[-1].speaker
        if not self._names.cased:
            return self.last
        subject = self._names.after(sentence.start, index)
        if subject:
            self.last = self.topic = subject
        return subject or (self.topic if self._names.is_pronoun(sentence.start) else None)

    def _passed_on(self, sentence: Sentence, index: int, verb: Found) -> Saying | None:
        """ونقلت رويترز عن الشرطة أن: the first passes on what the second says."""
        reading = self._reading
        for place in range(verb.end, min(sentence.end, verb.end + LONGEST_SUBJECT)):
            if reading.is_plain("fromwhom", place):
                source = self._names.within(verb.end, place)
                speaker = self._names.after(place + 1, sentence.end, of_source=True)
                said = [at for at in range(place, min(place + LONGEST_SUBJECT, sentence.end))
                        if reading.at("saidby", at)]  # fmt: skip
                if said and speaker is None:
                    speaker = self._names.before(said[0], place + 1)
                end = said[0] + 1 if said else place + 1
                return Saying(index, end, speaker, source) if speaker else None
        return None

    def _topic_of(self, sentence: Sentence) -> Named | None:
        """Whom a sentence is about in which nobody speaks."""
        if self._reading.language == "hi":
            agents = [at for at in range(sentence.start + 1, sentence.end)
                      if self._reading.pieces[at].text == "ने" and not self._reading.inside[at]]  # fmt: skip
            named = self._names.before(agents[0], sentence.start) if agents else None
            return named or self._names.hindi_subject(sentence.start, sentence.end)
        if not self._names.cased:
            return None
        return next(self._topics(sentence), None)

    def _topics(self, sentence: Sentence) -> Iterator[Named]:
        """The name that begins a sentence, be it behind one small word, and those with a title."""
        for place in (sentence.start, sentence.start + 1):
            if place < sentence.end and not self._reading.inside[place]:
                named = self._names.after(place, sentence.end)
                if named and (self._names.is_sure(named) or self._is_known(named)):
                    yield named
        titled = self._names.person(sentence.start, sentence.end, titled=True)
        if titled:
            yield titled

    def _is_known(self, named: Named) -> bool:
        return any(each and named.name in each.name.split() for each in (self.last, self.topic))
