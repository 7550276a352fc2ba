"""The name phrase beside a verb of saying: how far it goes, and which of its words are a title."""

from __future__ import annotations

from workbench.core.comparison.names.hindi import is_unknown
from workbench.core.comparison.names.wording import wording_of as party_words
from workbench.core.comparison.quotations.appositions import LONGEST, LONGEST_NAME, Appositions
from workbench.core.comparison.quotations.name_words import NOUNS_AFTER_ARTICLE, NameWords
from workbench.core.comparison.quotations.naming import Naming
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import COMMAS, Reading
from workbench.core.text.folding import fold_text
from workbench.core.text.phrases.pieces import pieces_of


class NameReader:
    """Reads name phrases of one text."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._pieces = reading.pieces
        self._words = NameWords(reading)
        self._naming = Naming(reading, self._words)
        self._appositions = Appositions(reading, self._words, self.after)
        self.cased = self._words.cased
        """Whether names are written with capitals in this language, and other words are not."""

    def is_pronoun(self, index: int) -> bool:
        """Whether the piece is a pronoun, which stands for somebody named before."""
        return self._words.is_pronoun(index)

    def after(self, index: int, end: int, *, of_source: bool = False) -> Named | None:
        """The name phrase that begins with the piece at *index*, before the piece at *end*.

        *of_source*: the first word may be one that otherwise ends a name (لصحيفة, to the newspaper).
        """
        arabic_speaker = self._reading.language == "ar" and not of_source
        while arabic_speaker and index < end and self._is_passed_over(index):
            index += 1
        phrase: list[int] = []
        while index < end and len(phrase) < LONGEST:
            named = self._words.belongs(index, first=not phrase) or self._words.goes_on(phrase, index, end)
            if not named and not (of_source and self._words.may_be_source(phrase, index)):
                break
            if self._words.is_whole(phrase, index):
                break
            phrase.append(index)
            index += 1
        beyond = self._appositions.behind_bracket(phrase, index, end)
        if beyond:
            return beyond
        owned = self._appositions.behind_owner(phrase, index, end)
        if owned:
            return owned
        named_behind = self._appositions.behind_title(phrase, index, end)
        return named_behind or self._naming.of(phrase, self._appositions.title(index, end))

    def _is_passed_over(self, index: int) -> bool:
        return self._words.has("skip", index) or self._pieces[index].text in COMMAS

    def hindi_subject(self, start: int, end: int) -> Named | None:
        """The name with a title that begins a sentence, be it behind a place: पटना: मुख्यमंत्री नीतीश कुमार …"""
        for place in range(start, min(end, start + 3)):
            if self._pieces[place].text == ":" and place + 1 < end:
                start = place + 1
        title = start
        while title < end and self._words.has("title", title):
            title += 1
        known = party_words("hi")
        name = title
        while name < end and self._pieces[name].kind == "word" and name - title < LONGEST_NAME:
            word = self._words.written(name, name)
            if self._pieces[name].text not in known.given | known.family and not is_unknown(word):
                break
            name += 1
        if title == start or name == title:
            return None
        span = self._words.span(title, name - 1)
        return Named(span.cut(self._reading.text), span, self._words.written(start, title - 1))

    def before(self, index: int, start: int) -> Named | None:
        """The name phrase that ends just before the piece at *index*, at or after the piece at *start*."""
        end, index = index, self._appositions.end_before(index - 1, start)
        named = self._appositions.before(index + 1, end)
        if named:
            return named
        phrase: list[int] = []
        if index > start and self.cased and not self._words.belongs(index, first=False):
            # The company, the Turkish side: nouns without a capital have an article before them.
            nouns = range(max(start, index - NOUNS_AFTER_ARTICLE), index)
            article = next((place for place in reversed(nouns) if self._words.is_determiner(place)), None)
            if article is not None and all(
                self._pieces[place].kind == "word" for place in range(article, index + 1)
            ):
                phrase, index = list(range(article, index + 1)), start - 1
        while index >= start and len(phrase) < LONGEST and self._words.belongs(index, first=False):
            phrase.insert(0, index)
            index -= 1
        if phrase and self.cased and index >= start and self._words.has("preposition", index):
            return self.before(index, start)  # the police in Berlin said: not Berlin
        if phrase and self._reading.language == "en" and not any(map(self._words.is_capital, phrase)):
            nouns = range(max(start, phrase[0] - NOUNS_AFTER_ARTICLE), phrase[0])
            article = next((place for place in reversed(nouns) if self._words.is_determiner(place)), None)
            if article is not None and all(self._pieces[at].kind == "word" for at in nouns if at > article):
                phrase = [*range(article + 1, phrase[0]), *phrase]
                span = self._words.span(phrase[0], phrase[-1])
                return Named(span.cut(self._reading.text), span)
        return self._naming.of(phrase)

    def within(self, start: int, end: int) -> Named | None:
        """The name that the pieces ``[start, end)`` are, be it in quotation marks."""
        while start < end and self._pieces[start].kind == "sign":
            start += 1
        while end > start and self._pieces[end - 1].kind == "sign":
            end -= 1
        return self._naming.of(list(range(start, end))) if start < end else None

    def is_sure(self, named: Named | None) -> bool:
        """Whether words are surely a name: with a title, or two without an article between."""
        if named is None or named.title:
            return named is not None
        return " " in named.name and self._is_proper(named)

    def _is_proper(self, named: Named) -> bool:
        first = self._reading.place_of(named.span.start)
        last = self._reading.place_of(named.span.end)
        return not any(self._words.has("article", place) for place in range(first, last))

    def begins(self, index: int) -> bool:
        """Whether a name phrase may begin at *index*: an article, a title or a capital."""
        return index < len(self._pieces) and self._words.belongs(index, first=True)

    def person(self, start: int, end: int, *, titled: bool = False) -> Named | None:
        """The last name in the pieces ``[start, end)`` that is surely one: two words or more, or with a
        title. *titled*: the first one that has a name and a title."""
        found: Named | None = None
        index = start
        while index < end:
            phrase: list[int] = []
            while self._is_in_person(phrase, index, end):
                phrase.append(index)
                index += 1
            named = self._naming.of(phrase)
            if titled and named and named.title:
                return named
            if not titled and named and (named.title or " " in named.name):
                found = named
            index += 1
        return found

    def _is_in_person(self, phrase: list[int], index: int, end: int) -> bool:
        if index >= end or len(phrase) >= LONGEST or self._reading.inside[index]:
            return False
        return self._words.belongs(index, first=not phrase)

    def is_no_source(self, named: Named | None) -> bool:
        """Whether a phrase behind “according to” names nobody (على حد تعبيره, in his words)."""
        if named is None:
            return True
        first = pieces_of(fold_text(named.name))[:1]
        return self._reading.words.at("notsource", first, 0) is not None
