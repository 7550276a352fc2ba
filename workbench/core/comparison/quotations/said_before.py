"""Where what is said ends that stands before its verb: “It is late, she said.”"""

from __future__ import annotations

from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import FAR, Reading, Sentence
from workbench.core.comparison.quotations.subjects import LONGEST_SUBJECT, Subjects
from workbench.core.text.phrases.phrases import Found


class SaidBefore:
    """Finds these ends in one text."""

    def __init__(self, reading: Reading, subjects: Subjects) -> None:
        self._reading = reading
        self._subjects = subjects

    def comma(self, sentence: Sentence, index: int, verb: Found, subject: Named | None) -> int | None:
        """The comma behind which a verb with its subject stands, what is said before it."""
        reading = self._reading
        if reading.language == "ar" or self._says_behind(sentence, index, verb):
            return None
        clause = self._subjects.as_clause(sentence, index) if reading.language == "de" else None
        if clause is not None:
            comma = clause - 1
        elif (
            index - 1 > sentence.start
            and reading.is_comma(index - 1)
            and (self._subjects.is_inverted(sentence, index, verb) or reading.at("impersonal", index))
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
        for place in range(min(first, index) - 1, max(sentence.start, first - LONGEST_SUBJECT), -1):
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
