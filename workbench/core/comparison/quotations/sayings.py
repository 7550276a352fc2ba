"""Verbs of saying and who says it, with a memory of who was named last.

Where the subject stands depends on the language: after the verb in Arabic, before ``ने`` in Hindi, on either
side in German and English. A verb with a pronoun goes on with the person that the text spoke of last, one
without any subject with who spoke last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.quotations.names import NameReader
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import COMMAS, FAR, Reading, Sentence
from workbench.core.text.phrases.phrases import Found

_LONGEST_TOPIC: Final = 3
"""Words of an Arabic name before its verb; more are the end of another clause."""
_LONGEST_CLAUSE: Final = 20
"""Pieces between a German verb and its particle (teilte … mit); farther off it belongs to another."""
_LONGEST_SUBJECT: Final = 14
"""Pieces of a subject with its titles between a comma and the verb."""
_FEW_BEHIND: Final = 6
"""Words behind a German verb that could have an object: …, kritisierte der Verband am Montag."""
_ENDS_CLAUSE: Final = frozenset(",.;:")
_NEAR: Final = 3
"""Pieces between an Arabic participle (مضيفا) and the “that” without which it says nothing."""
_SHADDA: Final = "\u0651"
_WITH_SHADDA: Final = {"ورد": "رد", "بين": "بين", "بينت": "بينت", "وبين": "بين"}
"""Words that are verbs of saying only where the letter is doubled: وردّ and not ورد, بيّن and not بين."""


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
        self._parts = self._separable()
        self.last: Named | None = None
        """Who spoke last."""
        self.topic: Named | None = None
        """The person that the text spoke of last, or who spoke."""

    def of(self, sentence: Sentence) -> list[Saying]:
        """The verbs of saying of the next sentence, in order."""
        found: list[Saying] = []
        index = sentence.start
        while index < sentence.end:
            verb = None if self._reading.inside[index] else self._verb(index, sentence)
            if verb is None or verb.taken > 1 or self._says_nothing(index, verb, sentence):
                index += 1
                continue
            found.append(self._saying(sentence, index, verb, found))
            index = max(found[-1].end, index + 1)
        if not any(saying.speaker for saying in found):
            self.topic = self._topic_of(sentence) or self.topic
        return found

    def forget(self, last: Named | None) -> None:
        """Let *last* have spoken last, where a sentence says nothing (experts warn of it)."""
        if self.topic is self.last and not self._is_sure(self.topic):
            self.topic = last
        self.last = last

    def _saying(self, sentence: Sentence, index: int, verb: Found, earlier: list[Saying]) -> Saying:
        reading = self._reading
        if reading.at("passive", verb.end) or reading.at("impersonal", index):
            impersonal = reading.at("impersonal", index) or verb
            return Saying(index, impersonal.end, None, before=self._comma_before(sentence, index, verb, None))
        if reading.at("further", index):
            return Saying(index, verb.end, self._who_goes_on(sentence, index, earlier))
        if reading.at("passeson", index):
            passed_on = self._passed_on(sentence, index, verb)
            if passed_on:
                self.last = self.topic = passed_on.speaker or self.last
                return passed_on
        subject = self._subject(sentence, index, verb)
        if subject:
            self.last = self.topic = subject
        by_pronoun = reading.language == "hi" or self._has_pronoun(index, verb)
        speaker = subject or (self._meant(sentence, index) if by_pronoun else None) or self.last
        if self._is_nobody(index, verb):
            speaker = None
        if by_pronoun:
            self.last = speaker or self.last
        inverted = reading.language in ("de", "en") and self._is_inverted(sentence, index, verb)
        before = self._comma_before(sentence, index, verb, subject)
        return Saying(index, verb.end, speaker, before=before, inverted=inverted)

    def _meant(self, sentence: Sentence, index: int) -> Named | None:
        """Whom a pronoun means: who is named with a title before it, else whom the text spoke of last."""
        if not self._names.cased:
            return self.topic
        start = max(sentence.start, index - FAR)
        titled = self._names.person(start, index, titled=True)
        return titled or self.topic or self._names.person(start, index)

    def _verb(self, index: int, sentence: Sentence) -> Found | None:
        """A verb of saying, or a word that is one only behind a quotation („…“, so Maria Kern)."""
        reading = self._reading
        if index > 1 and reading.follows_quotation(index) and (behind := reading.at("saybehind", index)):
            return behind
        found = reading.at("impersonal", index) or reading.at("say", index)
        return found or self._separated(index, sentence)

    def _separable(self) -> dict[str, set[str]]:
        parts: dict[str, set[str]] = {}
        for phrase in self._reading.words.phrases_of("sayapart"):
            verb, particle = phrase.split(" ", 1)
            parts.setdefault(verb, set()).add(particle)
        return parts

    def _separated(self, index: int, sentence: Sentence) -> Found | None:
        """A German verb whose particle ends the clause: teilte das Ministerium am Freitag mit."""
        particles = self._parts.get(self._reading.pieces[index].text)
        if not particles:
            return None
        pieces = self._reading.pieces
        for place in range(index + 1, min(sentence.end, index + _LONGEST_CLAUSE)):
            if pieces[place].kind == "sign" and pieces[place].text in ",.:;!?":
                return None
            ends = place + 1 >= sentence.end or pieces[place + 1].kind != "word"
            if pieces[place].text in particles and ends:
                return Found(pieces[index].text, index + 1, 0)
        return None

    def _says_nothing(self, index: int, verb: Found, sentence: Sentence) -> bool:
        """To say, हमला बोला, and the Arabic verbs that only seem to say something."""
        reading = self._reading
        if index > sentence.start and reading.at("notsay", index - 1):
            return True
        if reading.language == "de" and self._is_denied(verb.end, sentence):
            return True
        if reading.at("needsthat", index) and not (
            sentence.quoted or self._goes_on_near(verb.end, sentence, 2 * _NEAR)
        ):
            return True
        return reading.language == "ar" and self._is_no_arabic_saying(index, verb, sentence)

    def _is_denied(self, index: int, sentence: Sentence) -> bool:
        """…, sagte die Armee nicht."""
        near = [at for at in range(index, min(sentence.end, index + _FEW_BEHIND))
                if self._reading.pieces[at].kind == "word"]  # fmt: skip
        ends = index + _FEW_BEHIND >= sentence.end
        return ends and bool(near) and self._reading.pieces[near[-1]].text == "nicht"

    def _is_no_arabic_saying(self, index: int, verb: Found, sentence: Sentence) -> bool:
        """بعد أن كشف: what is told of, not what is said; ورد without its shadda; مشددة, an adjective; a verb
        of thought without its “that”."""
        reading = self._reading
        piece = reading.pieces[index]
        if piece.text in _WITH_SHADDA:
            start = reading.folded.starts[piece.start]
            if _SHADDA not in reading.text[start : start + 6]:
                return True
        apart = index > sentence.start and reading.is_comma(index - 1)
        if reading.at("further", index) and not (apart or self._goes_on_near(verb.end, sentence, _NEAR)):
            return True
        return index > 0 and reading.pieces[index - 1].text in ("ان", "الذي", "التي")

    def _goes_on_near(self, index: int, sentence: Sentence, pieces: int) -> bool:
        reading = self._reading
        near = range(index, min(sentence.end, index + pieces))
        return any(
            reading.at("that", at) or reading.inside[at] or reading.pieces[at].text == ":" for at in near
        )

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
        for place in range(verb.end, min(sentence.end, verb.end + _LONGEST_SUBJECT)):
            if reading.is_plain("fromwhom", place):
                source = self._names.within(verb.end, place)
                speaker = self._names.after(place + 1, sentence.end, of_source=True)
                said = [at for at in range(place, min(place + _LONGEST_SUBJECT, sentence.end))
                        if reading.at("saidby", at)]  # fmt: skip
                if said and speaker is None:
                    speaker = self._names.before(said[0], place + 1)
                end = said[0] + 1 if said else place + 1
                return Saying(index, end, speaker, source) if speaker else None
        return None

    def _has_pronoun(self, index: int, verb: Found) -> bool:
        """Whether a pronoun is the subject: he said; sagte er; “…”, said she."""
        before = index - 1
        while before >= 0 and self._reading.is_plain("skip", before):
            before -= 1
        if before >= 0 and self._names.is_pronoun(before):
            return True
        turns = self._reading.language == "de" or (index > 0 and self._reading.follows_quotation(index))
        return turns and self._names.is_pronoun(verb.end)

    def _is_nobody(self, index: int, verb: Found) -> bool:
        """Whether nobody in particular says it: man geht davon aus."""
        beside = (index - 1, verb.end)
        return any(place >= 0 and self._reading.is_plain("nobody", place) for place in beside)

    def _subject(self, sentence: Sentence, index: int, verb: Found) -> Named | None:
        """Who says it, by the word order of the language; None where it is a pronoun or not told."""
        match self._reading.language:
            case "ar":
                before = self._names.before(index, sentence.start)
                nearby = before if before and len(before.name.split()) <= _LONGEST_TOPIC else None
                return self._names.after(verb.end, sentence.end) or nearby
            case "hi":
                return self._hindi_subject(sentence, index)
            case _:
                return self._european_subject(sentence, index, verb)

    def _european_subject(self, sentence: Sentence, index: int, verb: Found) -> Named | None:
        if self._has_pronoun(index, verb):
            return None
        clause = self._as_clause(sentence, index)
        if clause is not None:
            return self._names.after(clause + 1, index) or self._names.before(index, clause + 1)
        takes_object = self._reading.at("takesobject", index) is not None
        inverted = self._is_inverted(sentence, index, verb)
        place = verb.end
        while (
            self._reading.language == "de" and place < sentence.end and self._reading.is_plain("skip", place)
        ):
            place += 1
        behind = None if takes_object and not inverted else self._names.after(place, sentence.end)
        before = self._names.before(index, sentence.start)
        if (
            before
            and self._reading.is_common(self._reading.place_of(before.span.start))
            and index == sentence.start + 1
        ):
            before = None  # Bemerkenswert findet Wulz
        if self._reading.language == "de" and self._is_sure(behind) and not self._is_sure(before):
            inverted = inverted or self._names.begins(verb.end)  # Zu Beginn der Synode sagte Bischof Kopp
        beside = (behind or before) if inverted else (before or behind)
        return beside or self._names.person(max(sentence.start, index - FAR), index)

    def _is_inverted(self, sentence: Sentence, index: int, verb: Found) -> bool:
        """Whether the subject stands behind the verb: “…”, said X; …, sagte X."""
        if index <= sentence.start:
            return False
        if self._reading.follows_quotation(index):
            return True
        if not self._reading.is_comma(index - 1):
            return False
        if self._reading.at("takesobject", index):
            german = self._reading.language == "de"
            behind = range(verb.end, min(sentence.end, verb.end + FAR))
            return german and self._reading.word_count(behind.start, behind.stop) <= _FEW_BEHIND
        if self._names.is_pronoun(verb.end):
            beyond = verb.end + 1
            ends = beyond >= sentence.end or self._reading.pieces[beyond].text in _ENDS_CLAUSE
            return ends or self._reading.language == "de"
        return self._ends_behind_name(verb.end, sentence)

    def _ends_behind_name(self, index: int, sentence: Sentence) -> bool:
        """Whether a name at *index* is all of a clause: …, said Jane Doe, who; not: …, said Doe’s house."""
        reading = self._reading
        while index < sentence.end and reading.is_plain("skip", index):
            index += 1
        if not self._names.begins(index):
            return False
        if reading.language == "de":
            return True
        named = self._names.after(index, sentence.end)
        end = reading.place_of(named.span.end) if named else index
        if named is None or end >= sentence.end or reading.pieces[end].text in _ENDS_CLAUSE:
            return named is not None
        return reading.at("adjunct", end) is not None

    def _as_clause(self, sentence: Sentence, index: int) -> int | None:
        """The place of “wie” in “wie das Amt mitteilte”, whose verb stands last."""
        for place in range(index - 1, max(sentence.start, index - _LONGEST_SUBJECT) - 1, -1):
            if self._reading.is_plain("asclause", place):
                return place
            if self._reading.pieces[place].text in COMMAS:
                return None
        return None

    def _comma_before(self, sentence: Sentence, index: int, verb: Found, subject: Named | None) -> int | None:
        """The comma behind which a verb with its subject stands, what is said before it."""
        reading = self._reading
        if reading.language == "ar" or self._says_behind(sentence, index, verb):
            return None
        clause = self._as_clause(sentence, index) if reading.language == "de" else None
        if clause is not None:
            comma = clause - 1
        elif (
            index - 1 > sentence.start
            and reading.is_comma(index - 1)
            and (self._is_inverted(sentence, index, verb) or reading.at("impersonal", index))
        ):
            comma = index - 1
        elif reading.language != "de" and self._ends(sentence, verb):
            comma = self._comma_of_subject(sentence, index, subject)
        else:
            return None
        if comma <= sentence.start or reading.inside[comma - 1]:
            return None
        return comma if reading.is_comma(comma) else None

    def _says_behind(self, sentence: Sentence, index: int, verb: Found) -> bool:
        """Whether what is said follows the verb, or is a quotation that ends before it."""
        reading = self._reading
        if index > sentence.start and reading.follows_quotation(index):
            return True
        if any(reading.at("that", at) for at in range(verb.end, min(sentence.end, verb.end + FAR))):
            return True
        near = range(verb.end, min(sentence.end, verb.end + 2))
        return any(reading.inside[at] or reading.pieces[at].text == ":" for at in near)

    def _comma_of_subject(self, sentence: Sentence, index: int, subject: Named | None) -> int:
        reading = self._reading
        first = reading.place_of(subject.span.start) if subject else index - 1
        for place in range(min(first, index) - 1, max(sentence.start, first - _LONGEST_SUBJECT), -1):
            if reading.is_comma(place):
                return place
            if reading.inside[place]:
                return -1
        return -1

    def _ends(self, sentence: Sentence, verb: Found) -> bool:
        """Whether nothing is said behind a verb but when, where and to whom."""
        reading = self._reading
        if reading.language == "hi":
            return all(
                reading.is_plain("aux", at) or reading.pieces[at].kind != "word"
                for at in range(verb.end, sentence.end)
            )
        if verb.end >= sentence.end or reading.pieces[verb.end].text in ",.":
            return True
        return (
            reading.at("adjunct", verb.end) is not None or reading.at("takesobject", verb.end - 1) is not None
        )

    def _hindi_subject(self, sentence: Sentence, index: int) -> Named | None:
        """The phrase before the nearest ने; before का of “का कहना है”; before a verb that takes no ने."""
        reading, at = self._reading, index - 1
        if reading.pieces[index].text == "कहना" and reading.at("genitive", at):
            return self._names.before(at, sentence.start)
        if reading.at("without_ne", index):
            return self._names.before(index, sentence.start)
        while at > max(sentence.start, index - FAR):
            if reading.pieces[at].text == "ने" and not reading.inside[at]:
                return self._names.before(at, sentence.start)
            if self._names.is_pronoun(at):
                return None
            at -= 1
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
        return next(self._subjects(sentence), None)

    def _subjects(self, sentence: Sentence) -> Iterator[Named]:
        """The name that begins a sentence, be it behind one small word, and those with a title."""
        for place in (sentence.start, sentence.start + 1):
            if place < sentence.end and not self._reading.inside[place]:
                named = self._names.after(place, sentence.end)
                if named and (self._is_sure(named) or self._is_known(named)):
                    yield named
        titled = self._names.person(sentence.start, sentence.end, titled=True)
        if titled:
            yield titled

    def _is_known(self, named: Named) -> bool:
        return any(each and named.name in each.name.split() for each in (self.last, self.topic))

    def _is_sure(self, named: Named | None) -> bool:
        """Whether words are surely a name: with a title, or two without an article between."""
        if named is None or named.title:
            return named is not None
        return " " in named.name and self._names.is_proper(named)
