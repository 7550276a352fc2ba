"""Which words of a name phrase are a title or an office, and which are the name."""

from __future__ import annotations

from typing import Final

from workbench.core.comparison.names.arabic import known_form
from workbench.core.comparison.names.wording import wording_of as party_words
from workbench.core.comparison.quotations.reading import Reading
from workbench.core.text.stemming.dictionary import dictionary

_SHORTEST: Final = 5
"""Letters of an Arabic word with a preposition on it; fewer are names that begin with the letter (ليلى)."""
_MOST_BEFORE_TITLE: Final = 4
"""Pieces before a title, of what it is of: Cisco Systems Inc Chief Executive John Chambers."""


class Titles:
    """Tells titles from names in one text. Phrases are the places of their pieces, in order."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._pieces = reading.pieces
        self._endings = tuple(reading.words.phrases_of("titleending"))

    def is_title(self, index: int) -> bool:
        """Whether a title begins at *index*, or a German word ends with one (Außenministerin)."""
        if self._reading.at("title", index) is not None:
            return True
        return bool(self._endings) and self._pieces[index].text.endswith(self._endings)

    def is_office(self, index: int) -> bool:
        """A word of an office: an organisation, its place, or any with the article."""
        if self.is_definite(index) or self._is_of_office(index):
            return True
        kinds = ("role", "organisation", "place")
        return any(self._reading.at(kind, index) is not None for kind in kinds)

    def _is_of_office(self, index: int) -> bool:
        """لمكافحة الإرهاب, بقبلي: what an office is for, and where it is."""
        word = self._reading.written(index)
        known = dictionary("ar")
        if len(word) < _SHORTEST or known is None or self._is_first_name(index):
            return False
        if word.startswith("ل") and word[1:] in known:
            return True
        return word.startswith("ب") and known_form(word) not in ("", word)

    def is_definite(self, index: int) -> bool:
        """Whether an Arabic word has the article."""
        # As it is written: folded, أليكس would have the article, too.
        return self._reading.written(index).startswith(("ال", "لل", "بال", "وال"))

    def name_behind(self, phrase: list[int]) -> list[int]:
        """The words of *phrase* after the title: after its noun and what belongs to it."""
        language = self._reading.language
        titles = [place for place, index in enumerate(phrase) if self.is_title(index)]
        if language == "hi":
            genitives = [
                place for place, index in enumerate(phrase) if self._reading.is_plain("genitive", index)
            ]
            name = phrase[max([*titles, *genitives], default=-1) + 1 :]
            return (
                phrase if len(name) == 1 and self._reading.is_plain("people", name[0]) else name
            )  # पुलिस सूत्रों
        if not titles:
            of = next((place for place, at in enumerate(phrase) if self._pieces[at].text == "of"), 0)
            if language == "en" and of > 1 and self._is_first_name(phrase[0]):
                return phrase[:of]  # David Watt of Rosenberg Research
            offices = [
                place for place, index in enumerate(phrase[:-2]) if self._reading.is_plain("office", index)
            ]
            return phrase[offices[-1] + 1 :] if language == "en" and offices else phrase
        if language == "ar":
            return self.arabic_name(phrase) if titles[0] == 0 else phrase
        last = titles[-1] + 1
        while last < len(phrase) and self._pieces[phrase[last]].kind != "word":
            last += 1
        if language == "en" and last < len(phrase) and self._pieces[phrase[last]].text == "of":
            return self._behind_office(phrase, last)
        if language == "de":
            if last < len(phrase) and self._reading.is_plain("genitive", phrase[last]):
                return [phrase[titles[-1]]]
            return self._without_noun(phrase[last:])
        return phrase[last:] if titles[0] <= _MOST_BEFORE_TITLE else phrase

    def _without_noun(self, name: list[int]) -> list[int]:
        """A German name without the noun that follows it: waren nach Angaben von Karl Schröter Nägel."""
        articles = [at for at in range(1, len(name)) if self._reading.is_plain("genitive", name[at])]
        if articles and not self._reading.is_plain("particle", name[articles[0] - 1]):
            name = name[: articles[0]]
        words = [index for index in name if self._pieces[index].kind == "word"]
        if (
            len(words) > 2
            and self._reading.is_noun(name[-1])
            and not self._reading.is_plain("particle", words[-2])
        ):
            return name[:-1]
        return name

    def _behind_office(self, phrase: list[int], last: int) -> list[int]:
        """Minister of Culture and Youth Affairs Jane Doe: the two words behind the last of the office."""
        offices = [
            place for place in range(last, len(phrase)) if self._reading.is_plain("office", phrase[place])
        ]
        if offices:
            return phrase[offices[-1] + 1 :]
        if last + 1 < len(phrase) and self._reading.is_plain("article", phrase[last + 1]):
            return phrase[last + 2 :]
        words = [
            place for place in range(last + 1, len(phrase)) if self._pieces[phrase[place]].kind == "word"
        ]
        return phrase[words[-2] :] if len(words) > 2 else []

    def arabic_name(self, phrase: list[int]) -> list[int]:
        """What follows title and office: adjectives have the article, an organisation has a name."""
        place = 1
        while place < len(phrase):
            index = phrase[place]
            if self._reading.at("organisation", index):
                place += 2
            elif self.is_office(index) or self.is_title(index) or self._reading.is_plain("ofoffice", index):
                place += 1
            else:
                break
        if 0 < place == len(phrase) - 1 and self._is_first_name(phrase[place]) and place > 1:
            place -= 1  # الكاتب الصافي سعيد: what seemed an adjective is the name before his father's
        return phrase[place:]

    def _is_first_name(self, index: int) -> bool:
        return self._pieces[index].text in party_words(self._reading.language).given
