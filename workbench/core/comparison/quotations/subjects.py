"""Who says it: the subject of a verb of saying, by the word order of the language.

After the verb in Arabic, before ``ने`` in Hindi, on either side in German and English.
"""

from __future__ import annotations

from typing import Final

from workbench.core.comparison.quotations.names import NameReader
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import COMMAS, FAR, Reading, Sentence
from workbench.core.text.phrases.phrases import Found

_LONGEST_TOPIC: Final = 3
"""Words of an Arabic name before its verb; more are the end of another clause."""
LONGEST_SUBJECT: Final = 14
"""Pieces of a subject with its titles between a comma and the verb."""
_FEW_BEHIND: Final = 6
"""Words behind a German verb that could have an object: …, kritisierte der Verband am Montag."""
_ENDS_CLAUSE: Final = frozenset(",.;:")


class Subjects:
    """Finds the subjects of the verbs of saying of one text. Verbs are given with the place of their first
    piece."""

    def __init__(self, reading: Reading, names: NameReader) -> None:
        self._reading = reading
        self._names = names

    def of(self, sentence: Sentence, index: int, verb: Found) -> Named | None:
        """Who says it, by the word order of the language; None where it is a pronoun or not told."""
        match self._reading.language:
            case "ar":
                before = self._names.before(index, sentence.start)
                nearby = before if before and len(before.name.split()) <= _LONGEST_TOPIC else None
                return self._names.after(verb.end, sentence.end) or nearby
            case "hi":
                return self._hindi(sentence, index)
            case _:
                return self._european(sentence, index, verb)

    def has_pronoun(self, index: int, verb: Found) -> bool:
        """Whether a pronoun is the subject: he said; sagte er; “…”, said she."""
        before = index - 1
        while before >= 0 and self._reading.is_plain("skip", before):
            before -= 1
        if before >= 0 and self._names.is_pronoun(before):
            return True
        turns = self._reading.language == "de" or (index > 0 and self._reading.follows_quotation(index))
        return turns and self._names.is_pronoun(verb.end)

    def _european(self, sentence: Sentence, index: int, verb: Found) -> Named | None:
        if self.has_pronoun(index, verb):
            return None
        clause = self.as_clause(sentence, index)
        if clause is not None:
            return self._names.after(clause + 1, index) or self._names.before(index, clause + 1)
        takes_object = self._reading.at("takesobject", index) is not None
        inverted = self.is_inverted(sentence, index, verb)
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
        if self._reading.language == "de" and self._names.is_sure(behind) and not self._names.is_sure(before):
            inverted = inverted or self._names.begins(verb.end)  # Zu Beginn der Synode sagte Bischof Kopp
        beside = (behind or before) if inverted else (before or behind)
        return beside or self._names.person(max(sentence.start, index - FAR), index)

    def is_inverted(self, sentence: Sentence, index: int, verb: Found) -> bool:
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

    def as_clause(self, sentence: Sentence, index: int) -> int | None:
        """The place of “wie” in “wie das Amt mitteilte”, whose verb stands last."""
        for place in range(index - 1, max(sentence.start, index - LONGEST_SUBJECT) - 1, -1):
            if self._reading.is_plain("asclause", place):
                return place
            if self._reading.pieces[place].text in COMMAS:
                return None
        return None

    def _hindi(self, sentence: Sentence, index: int) -> Named | None:
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

    def is_nobody(self, index: int, verb: Found) -> bool:
        """Whether nobody in particular says it: man geht davon aus."""
        beside = (index - 1, verb.end)
        return any(place >= 0 and self._reading.is_plain("nobody", place) for place in beside)
