"""The name phrase beside a verb of saying: how far it goes, and which of its words are a title."""

from __future__ import annotations

from typing import Final

from workbench.core.comparison.names.hindi import is_unknown
from workbench.core.comparison.names.wording import wording_of as party_words
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import Reading
from workbench.core.comparison.quotations.titles import Titles
from workbench.core.text.folding import fold_text
from workbench.core.text.phrases.pieces import pieces_of
from workbench.core.text.span import Span

_LONGEST: Final = 16
"""Words of a name with its title; longer phrases are sentences."""
_LONGEST_NAME: Final = 4
_NOUNS_AFTER_ARTICLE: Final = 3
_CASED: Final = frozenset({"de", "en"})


class NameReader:
    """Reads name phrases of one text."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._text = reading.text
        self._folded = reading.folded
        self._pieces = reading.pieces
        self._words = reading.words
        self.cased = reading.language in _CASED
        """Whether names are written with capitals in this language, and other words are not."""
        self._titles = Titles(reading)
        self._hearers = frozenset((*self._words.phrases_of("title"), *self._words.phrases_of("organisation")))

    def after(self, index: int, end: int, *, of_source: bool = False) -> Named | None:
        """The name phrase that begins with the piece at *index*, before the piece at *end*.

        *of_source*: the first word may be one that otherwise ends a name (لصحيفة, to the newspaper).
        """
        arabic_speaker = self._words.language == "ar" and not of_source
        while (
            arabic_speaker and index < end and (self._is("skip", index) or self._pieces[index].text in ",،")
        ):
            index += 1
        phrase: list[int] = []
        while index < end and len(phrase) < _LONGEST:
            named = self._belongs(index, first=not phrase) or self._goes_on(phrase, index, end)
            if not named and not (of_source and self._may_be_source(phrase, index)):
                break
            if self._is_whole(phrase, index):
                break
            phrase.append(index)
            index += 1
        beyond = self._behind_bracket(phrase, index, end)
        if beyond:
            return beyond
        owned = self._name_behind_owner(phrase, index, end)
        if owned:
            return owned
        named_behind = self._name_behind_title(phrase, index, end)
        return named_behind or self._named(phrase, self._apposition(index, end))

    def _name_behind_owner(self, phrase: list[int], index: int, end: int) -> Named | None:
        """The bank’s chief economist, Jane Doe: the name behind the comma."""
        if self._words.language != "en" or not phrase:
            return None
        owner = next((at for at in range(index, min(end, index + 2)) if self._pieces[at].text == "s"), None)
        if owner is None or self._pieces[owner - 1].text not in ("'", "’"):
            return None
        place = owner + 1
        while place < min(end, owner + 2 * _NOUNS_AFTER_ARTICLE) and self._pieces[place].kind == "word":
            place += 1
        if place >= end or self._pieces[place].text != "," or not self._titles.is_title(place - 1):
            return None
        named = self.after(place + 1, end)
        return named if named and " " in named.name else None

    def hindi_subject(self, start: int, end: int) -> Named | None:
        """The name with a title that begins a sentence, be it behind a place: पटना: मुख्यमंत्री नीतीश कुमार …"""
        for place in range(start, min(end, start + 3)):
            if self._pieces[place].text == ":" and place + 1 < end:
                start = place + 1
        title = start
        while title < end and self._is("title", title):
            title += 1
        known = party_words("hi")
        name = title
        while name < end and self._pieces[name].kind == "word" and name - title < _LONGEST_NAME:
            word = self._span(name, name).cut(self._text)
            if self._pieces[name].text not in known.given | known.family and not is_unknown(word):
                break
            name += 1
        if title == start or name == title:
            return None
        span = self._span(title, name - 1)
        return Named(span.cut(self._text), span, self._span(start, title - 1).cut(self._text))

    def _is_whole(self, phrase: list[int], index: int) -> bool:
        """Whether an Arabic name is all there: its last word has the article, what follows has none (فوزي
        اللومي وجود …), or is to whom he speaks (لمراسلتنا)."""
        if self._words.language != "ar" or not phrase or self._pieces[index].kind != "word":
            return False
        hearer = any(taken == 1 and form in self._hearers for form, taken in self._pieces[index].forms)
        if hearer and not self._titles.is_title(phrase[0]):
            return True
        if (
            len(phrase) < 2
            or self._titles.is_title(index)
            or self._titles.is_office(index)
            or self._is("particle", index)
        ):
            return False
        first, last = phrase[-2], phrase[-1]
        bare = not (self._titles.is_title(first) or self._titles.is_office(first))
        return bare and self._titles.is_definite(last) and not self._titles.is_title(phrase[0])

    def _behind_bracket(self, phrase: list[int], index: int, end: int) -> Named | None:
        """The name behind a title with a bracket: المدير المركزي بالشركة (الصوناد) ماجد خلف الله."""
        if self._words.language != "ar" or not phrase or not self._titles.is_title(phrase[0]):
            return None
        if index >= end or self._pieces[index].text != "(":
            return None
        closing = next(
            (at for at in range(index, min(end, index + _LONGEST)) if self._pieces[at].text == ")"), end
        )
        if closing + 1 >= end or not self._belongs(closing + 1, first=True):
            return None
        named = self.after(closing + 1, end)
        if named is None or named.title:
            return named
        return Named(named.name, named.span, self._span(phrase[0], closing).cut(self._text))

    def _may_be_source(self, phrase: list[int], index: int) -> bool:
        """A source may be no name: two people close to the talks, a letter, the police."""
        if self._pieces[index].kind != "word":
            return False
        small = self._words.language == "en" and 0 < len(phrase) <= _NOUNS_AFTER_ARTICLE
        return not phrase or (small and self._words.at("stop", self._pieces, index) is None)

    def _goes_on(self, phrase: list[int], index: int, end: int) -> bool:
        """“The company”, and an office that is told with its place: القيادي في حركة النهضة."""
        if self._pieces[index].kind != "word" or not phrase:
            return False
        if self._words.language == "ar":
            at_office = (
                index + 1 < end and self._titles.is_office(index + 1) and self._titles.is_title(phrase[0])
            )
            return at_office and self._is("ofoffice", index)
        return self.cased and len(phrase) == 1 and self._is("article", phrase[0])

    def _name_behind_title(self, phrase: list[int], index: int, end: int) -> Named | None:
        """A title alone, a comma, and the name: الأمين العام للحزب، سمير الطيب."""
        if self._words.language != "ar" or not phrase or not self._titles.is_title(phrase[0]):
            return None
        if self._titles.arabic_name(phrase) or index + 1 >= end or self._pieces[index].text not in (",", "،"):
            return None
        name: list[int] = []
        place = index + 1
        while place < end and len(name) < _LONGEST_NAME and self._belongs(place, first=not name):
            if self._is_whole(name, place):
                break
            name.append(place)
            place += 1
        if not name or self._titles.is_title(name[0]):
            return None
        span = self._span(name[0], name[-1])
        return Named(span.cut(self._text), span, self._span(phrase[0], phrase[-1]).cut(self._text))

    def before(self, index: int, start: int) -> Named | None:
        """The name phrase that ends just before the piece at *index*, at or after the piece at *start*."""
        end, index = index, self._without_apposition(index - 1, start)
        named = self._in_apposition(index + 1, end)
        if named:
            return named
        phrase: list[int] = []
        if index > start and self.cased and not self._belongs(index, first=False):
            # The company, the Turkish side: nouns without a capital have an article before them.
            nouns = range(max(start, index - _NOUNS_AFTER_ARTICLE), index)
            article = next((place for place in reversed(nouns) if self._is_determiner(place)), None)
            if article is not None and all(
                self._pieces[place].kind == "word" for place in range(article, index + 1)
            ):
                phrase, index = list(range(article, index + 1)), start - 1
        while index >= start and len(phrase) < _LONGEST and self._belongs(index, first=False):
            phrase.insert(0, index)
            index -= 1
        if phrase and self.cased and index >= start and self._is("preposition", index):
            return self.before(index, start)  # the police in Berlin said: not Berlin
        if phrase and self._words.language == "en" and not any(map(self._is_capital, phrase)):
            nouns = range(max(start, phrase[0] - _NOUNS_AFTER_ARTICLE), phrase[0])
            article = next((place for place in reversed(nouns) if self._is_determiner(place)), None)
            if article is not None and all(self._pieces[at].kind == "word" for at in nouns if at > article):
                phrase = [*range(article + 1, phrase[0]), *phrase]
                span = self._span(phrase[0], phrase[-1])
                return Named(span.cut(self._text), span)
        return self._named(phrase, "")

    def _is_determiner(self, place: int) -> bool:
        """An article, or the s of a possessive: the company said; Ukraine’s emergency service said."""
        if self._is("article", place):
            return self._words.language == "en"
        return place > 0 and self._pieces[place].text == "s" and self._pieces[place - 1].text in ("'", "’")

    def _in_apposition(self, start: int, end: int) -> Named | None:
        """The name between the commas behind a title alone: the spokesman, Rear Admiral Jane Doe, said."""
        if start >= end or self._pieces[start].text != "," or not self._titles.is_title(start - 1):
            return None
        named = self.after(start + 1, end)
        return named if named and (named.title or " " in named.name) else None

    def within(self, start: int, end: int) -> Named | None:
        """The name that the pieces ``[start, end)`` are, be it in quotation marks."""
        while start < end and self._pieces[start].kind == "sign":
            start += 1
        while end > start and self._pieces[end - 1].kind == "sign":
            end -= 1
        return self._named(list(range(start, end)), "") if start < end else None

    def is_sure(self, named: Named | None) -> bool:
        """Whether words are surely a name: with a title, or two without an article between."""
        if named is None or named.title:
            return named is not None
        return " " in named.name and self._is_proper(named)

    def _is_proper(self, named: Named) -> bool:
        first = self._reading.place_of(named.span.start)
        last = self._reading.place_of(named.span.end)
        return not any(self._is("article", place) for place in range(first, last))

    def begins(self, index: int) -> bool:
        """Whether a name phrase may begin at *index*: an article, a title or a capital."""
        return index < len(self._pieces) and self._belongs(index, first=True)

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
            named = self._named(phrase, "")
            if titled and named and named.title:
                return named
            if not titled and named and (named.title or " " in named.name):
                found = named
            index += 1
        return found

    def _is_in_person(self, phrase: list[int], index: int, end: int) -> bool:
        if index >= end or len(phrase) >= _LONGEST or self._reading.inside[index]:
            return False
        return self._belongs(index, first=not phrase)

    def is_pronoun(self, index: int) -> bool:
        """Whether the piece is a pronoun, which stands for somebody named before."""
        found = self._words.at("pronoun", self._pieces, index)
        return found is not None and found.taken == 0

    def is_no_source(self, named: Named | None) -> bool:
        """Whether a phrase behind “according to” names nobody (على حد تعبيره, in his words)."""
        if named is None:
            return True
        first = pieces_of(fold_text(named.name))[:1]
        return self._words.at("notsource", first, 0) is not None

    def _belongs(self, index: int, *, first: bool) -> bool:
        piece = self._pieces[index]
        if piece.kind == "address":
            return True
        if piece.text == "&" and not first and self.cased:
            return index + 1 < len(self._pieces) and self._is_capital(index + 1)
        if piece.text in ("-", "'", "’", ".") and not first:
            return not piece.spaced and index + 1 < len(self._pieces) and self._joins(index)
        if piece.kind != "word" or self.is_pronoun(index):
            return False
        if self._words.at("stop", self._pieces, index) and not self._is_ali(index):
            return False
        if not self.cased:
            return self._words.at("say", self._pieces, index) is None
        return (
            self._is_capital(index)
            or (self._is("article", index) and (first or self._is_article_within(index)))
            or self._is("particle", index)
            or self._titles.is_title(index)
        )

    def _is_article_within(self, index: int) -> bool:
        """Secretary of the Treasury, Sprecher der Polizei: the article of what belongs to it."""
        return self._is("particle", index - 1) or self._is("genitive", index)

    def _is_ali(self, index: int) -> bool:
        """The name علي, which folds to the preposition على."""
        span = self._span(index, index)
        return self._pieces[index].text == "علي" and span.cut(self._text).endswith("ي")

    def _joins(self, index: int) -> bool:
        """Whether a sign within a name joins its parts: Twitter-Chef, J. R., O'Neill."""
        beyond = self._pieces[index + 1]
        if beyond.kind != "word":
            return False
        is_initial = len(self._pieces[index - 1].text) == 1 or self._titles.is_title(index - 1)
        return not beyond.spaced if self._pieces[index].text != "." else is_initial

    def _named(self, phrase: list[int], apposition: str) -> Named | None:
        while phrase and (self._is("article", phrase[0]) or self._pieces[phrase[0]].kind == "sign"):
            phrase = phrase[1:]
        while len(phrase) > 1 and self._words.language == "de" and self._is_small(phrase[0]):
            phrase = phrase[1:]  # das zuständige Amt
        while (
            len(phrase) > 1
            and self._words.language == "en"
            and self._pieces[phrase[0]].text in ("of", "the", "s")
        ):
            phrase = phrase[1:]
        while phrase and (self._pieces[phrase[-1]].kind != "word" or self._is("particle", phrase[-1])):
            phrase = phrase[:-1]
        if len(phrase) > 1 and self._words.language == "ar" and len(self._pieces[phrase[-1]].text) == 1:
            phrase = phrase[:-1]
        if not phrase:
            return None
        whole = phrase
        if self._words.language == "ar":
            if self._is("reporter", phrase[0]):
                return self._reporter(phrase)
            phrase, apposition = self._without_title_behind(phrase, apposition)
            whole = phrase
        name = self._titles.name_behind(phrase) or whole
        span = self._span(name[0], name[-1])
        before = self._span(whole[0], name[0] - 1).cut(self._text) if name[0] > whole[0] else ""
        return Named(span.cut(self._text), span, before or apposition)

    def _reporter(self, phrase: list[int]) -> Named:
        """An outlet’s man on the spot: all of مراسل الجوهرة أف أم, and not the place."""
        place = next(
            (at for at, index in enumerate(phrase) if at and self._is("ofoffice", index)), len(phrase)
        )
        span = self._span(phrase[0], phrase[place - 1])
        return Named(span.cut(self._text), span)

    def _without_title_behind(self, phrase: list[int], apposition: str) -> tuple[list[int], str]:
        """A name and the title that follows it: مهدي عبد الجواد عضو المكتب."""
        if self._titles.is_title(phrase[0]):
            return phrase, apposition
        titles = [place for place, index in enumerate(phrase) if self._titles.is_title(index)]
        if not titles:
            return phrase, apposition
        return phrase[: titles[0]], self._span(phrase[titles[0]], phrase[-1]).cut(self._text)

    def _apposition(self, index: int, end: int) -> str:
        """The title that follows a name between commas: قال مايك رودس، الرئيس التنفيذي."""
        if index >= end or self._pieces[index].text not in (",", "،") or index + 1 >= end:
            return ""
        start = index + 1
        near = range(start, min(end, start + _NOUNS_AFTER_ARTICLE))
        has_title = any(self._titles.is_title(place) for place in near)
        if not (self._titles.is_title(start) or (self._is("article", start) and has_title)):
            return ""
        index = start
        while index < end and index - start < 2 * _LONGEST and self._pieces[index].kind in ("word", "number"):
            index += 1
        return self._span(start, index - 1).cut(self._text) if index > start else ""

    def _without_apposition(self, index: int, start: int) -> int:
        """The end of the name before a title between commas: Jane Doe, a lawyer, said."""
        while index >= start and self._is("skip", index):
            index -= 1
        if index < start or self._pieces[index].text != ",":
            return index
        back = index - 1
        while back > start and self._pieces[back].text != "," and index - back < 2 * _LONGEST:
            back -= 1
        if back <= start or self._pieces[back].text != ",":
            return index
        aged = back - 2 > start and self._pieces[back - 1].kind == "number"
        return back - 3 if aged and self._pieces[back - 2].text == "," else back - 1  # Jane Doe, 74, a lawyer

    def _is(self, kind: str, index: int) -> bool:
        found = self._words.at(kind, self._pieces, index)
        return found is not None and found.taken == 0

    def _is_small(self, index: int) -> bool:
        small = self._pieces[index].kind == "word" and not self._is_capital(index)
        return small and not self._is("particle", index) and not self._titles.is_title(index)

    def _is_capital(self, index: int) -> bool:
        written = self._text[self._folded.starts[self._pieces[index].start]]
        return written.isupper() or not (written.islower() or written.isupper())

    def _span(self, first: int, last: int) -> Span:
        return self._folded.span(Span(self._pieces[first].start, self._pieces[last].end))
