"""Which words are verbs of saying where they stand, and which only look like one."""

from __future__ import annotations

from typing import Final

from workbench.core.comparison.quotations.reading import Reading, Sentence
from workbench.core.text.phrases.phrases import Found

_LONGEST_CLAUSE: Final = 20
"""Pieces between a German verb and its particle (teilte … mit); farther off it belongs to another."""
_NEAR: Final = 3
"""Pieces between an Arabic participle (مضيفا) and the “that” without which it says nothing."""
_BEFORE_END: Final = 6
"""Pieces behind a German verb within which its clause may end with “nicht”."""
_SHADDA: Final = "\u0651"
_WITH_SHADDA: Final = {"ورد": "رد", "بين": "بين", "بينت": "بينت", "وبين": "بين"}
"""Words that are verbs of saying only where the letter is doubled: وردّ and not ورد, بيّن and not بين."""


class SayingVerbs:
    """Knows the verbs of saying of one text."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._parts = self._separable()

    def at(self, index: int, sentence: Sentence) -> Found | None:
        """The verb of saying at *index*; None where there is none, or it says nothing."""
        verb = None if self._reading.inside[index] else self._verb(index, sentence)
        if verb is None or verb.taken > 1 or self._says_nothing(index, verb, sentence):
            return None
        return verb

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
        near = [at for at in range(index, min(sentence.end, index + _BEFORE_END))
                if self._reading.pieces[at].kind == "word"]  # fmt: skip
        ends = index + _BEFORE_END >= sentence.end
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
