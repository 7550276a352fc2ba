"""The name phrase beside a verb of saying: how far it goes, and which of its words are a title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from workbench.core.comparison.quotations.quotation import Named
from workbench.core.text.folding import Folded, fold_text
from workbench.core.text.phrases.phrases import Phrases
from workbench.core.text.phrases.pieces import Piece, pieces_of
from workbench.core.text.span import Span

_LONGEST: Final = 10
"""Words of a name with its title; longer phrases are sentences."""
_LONGEST_NAME: Final = 4
_NOUNS_AFTER_ARTICLE: Final = 3
_CASED: Final = frozenset({"de", "en"})


class NameReader:
    """Reads name phrases of one text."""

    def __init__(self, text: str, folded: Folded, pieces: Sequence[Piece], words: Phrases) -> None:
        self._text = text
        self._folded = folded
        self._pieces = pieces
        self._words = words
        self._cased = words.language in _CASED
        self._endings = tuple(words.phrases_of("titleending"))

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
            phrase.append(index)
            index += 1
        named_behind = self._name_behind_title(phrase, index, end)
        return named_behind or self._named(phrase, self._apposition(index, end))

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
            at_office = index + 1 < end and self._is_office(index + 1) and self._is_title(phrase[0])
            return at_office and self._is("ofoffice", index)
        return self._cased and len(phrase) == 1 and self._is("article", phrase[0])

    def _name_behind_title(self, phrase: list[int], index: int, end: int) -> Named | None:
        """A title alone, a comma, and the name: الأمين العام للحزب، سمير الطيب."""
        if self._words.language != "ar" or not phrase or not self._is_title(phrase[0]):
            return None
        if self._arabic_name(phrase) or index + 1 >= end or self._pieces[index].text not in (",", "،"):
            return None
        name: list[int] = []
        place = index + 1
        while place < end and len(name) < _LONGEST_NAME and self._belongs(place, first=not name):
            name.append(place)
            place += 1
        if not name or self._is_title(name[0]):
            return None
        span = self._span(name[0], name[-1])
        return Named(span.cut(self._text), span, self._span(phrase[0], phrase[-1]).cut(self._text))

    def _is_office(self, index: int) -> bool:
        """A word of an office: an organisation, its place, or any with the article."""
        # As it is written: folded, أليكس would have the article, too.
        if self._span(index, index).cut(self._text).startswith(("ال", "لل", "بال", "وال")):
            return True
        kinds = ("role", "organisation", "place")
        return any(self._words.at(kind, self._pieces, index) is not None for kind in kinds)

    def before(self, index: int, start: int) -> Named | None:
        """The name phrase that ends just before the piece at *index*, at or after the piece at *start*."""
        index = self._without_apposition(index - 1, start)
        phrase: list[int] = []
        if index > start and self._cased and not self._belongs(index, first=False):
            # The company, the Turkish side: nouns without a capital have an article before them.
            nouns = range(max(start, index - _NOUNS_AFTER_ARTICLE), index)
            article = next((place for place in reversed(nouns) if self._is("article", place)), None)
            if article is not None and all(
                self._pieces[place].kind == "word" for place in range(article, index + 1)
            ):
                phrase, index = list(range(article, index + 1)), start - 1
        while index >= start and len(phrase) < _LONGEST and self._belongs(index, first=False):
            phrase.insert(0, index)
            index -= 1
        return self._named(phrase, "")

    def person(self, start: int, end: int) -> Named | None:
        """The last name in the pieces ``[start, end)`` that is surely one: two words or more, or with a
        title."""
        found: Named | None = None
        index = start
        while index < end:
            phrase: list[int] = []
            while index < end and len(phrase) < _LONGEST and self._belongs(index, first=not phrase):
                phrase.append(index)
                index += 1
            named = self._named(phrase, "")
            if named and (named.title or " " in named.name):
                found = named
            index += 1
        return found

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
        if piece.text in ("-", "'", "’", ".") and not first:
            return not piece.spaced and index + 1 < len(self._pieces) and self._joins(index)
        if piece.kind != "word" or self.is_pronoun(index):
            return False
        if self._words.at("stop", self._pieces, index) and not self._is_ali(index):
            return False
        if not self._cased:
            return self._words.at("say", self._pieces, index) is None
        return (
            self._is_capital(index)
            or self._is("article", index)
            or self._is("particle", index)
            or self._is_title(index)
        )

    def _is_ali(self, index: int) -> bool:
        """The name علي, which folds to the preposition على."""
        span = self._span(index, index)
        return self._pieces[index].text == "علي" and span.cut(self._text).endswith("ي")

    def _joins(self, index: int) -> bool:
        """Whether a sign within a name joins its parts: Twitter-Chef, J. R., O'Neill."""
        beyond = self._pieces[index + 1]
        if beyond.kind != "word":
            return False
        is_initial = len(self._pieces[index - 1].text) == 1 or self._is_title(index - 1)
        return not beyond.spaced if self._pieces[index].text != "." else is_initial

    def _named(self, phrase: list[int], apposition: str) -> Named | None:
        while phrase and self._is("article", phrase[0]):
            phrase = phrase[1:]
        while phrase and (self._pieces[phrase[-1]].kind != "word" or self._is("particle", phrase[-1])):
            phrase = phrase[:-1]
        if not phrase:
            return None
        whole = phrase
        if self._words.language == "ar":
            phrase, apposition = self._without_title_behind(phrase, apposition)
            whole = phrase
        name = self._without_title(phrase) or whole
        span = self._span(name[0], name[-1])
        before = self._span(whole[0], name[0] - 1).cut(self._text) if name[0] > whole[0] else ""
        return Named(span.cut(self._text), span, before or apposition)

    def _without_title_behind(self, phrase: list[int], apposition: str) -> tuple[list[int], str]:
        """A name and the title that follows it: مهدي عبد الجواد عضو المكتب."""
        if self._is_title(phrase[0]):
            return phrase, apposition
        titles = [place for place, index in enumerate(phrase) if self._is_title(index)]
        if not titles:
            return phrase, apposition
        return phrase[: titles[0]], self._span(phrase[titles[0]], phrase[-1]).cut(self._text)

    def _without_title(self, phrase: list[int]) -> list[int]:
        """The words after the title: after its noun and what belongs to it."""
        language = self._words.language
        titles = [place for place, index in enumerate(phrase) if self._is_title(index)]
        if language == "hi":
            genitives = [place for place, index in enumerate(phrase) if self._is("genitive", index)]
            return phrase[max([*titles, *genitives], default=-1) + 1 :]
        if not titles:
            return phrase
        if language == "ar":
            return self._arabic_name(phrase) if titles[0] == 0 else phrase
        last = titles[-1] + 1
        while last < len(phrase) and self._pieces[phrase[last]].kind != "word":
            last += 1
        if language == "de" or titles[0] <= 2:
            return phrase[last:]
        return phrase

    def _arabic_name(self, phrase: list[int]) -> list[int]:
        """After the title and the office: its adjectives have the article, an organisation has a name."""
        place = 1
        while place < len(phrase):
            index = phrase[place]
            if self._words.at("organisation", self._pieces, index):
                place += 2
            elif self._is_office(index) or self._is_title(index) or self._is("ofoffice", index):
                place += 1
            else:
                break
        return phrase[place:]

    def _apposition(self, index: int, end: int) -> str:
        """The title that follows a name between commas: قال مايك رودس، الرئيس التنفيذي."""
        if index >= end or self._pieces[index].text not in (",", "،") or index + 1 >= end:
            return ""
        start = index + 1
        near = range(start, min(end, start + _NOUNS_AFTER_ARTICLE))
        has_title = any(self._is_title(place) for place in near)
        if not (self._is_title(start) or (self._is("article", start) and has_title)):
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
        return back - 1 if back > start and self._pieces[back].text == "," else index

    def _is(self, kind: str, index: int) -> bool:
        found = self._words.at(kind, self._pieces, index)
        return found is not None and found.taken == 0

    def _is_title(self, index: int) -> bool:
        if self._words.at("title", self._pieces, index) is not None:
            return True
        return bool(self._endings) and self._pieces[index].text.endswith(self._endings)

    def _is_capital(self, index: int) -> bool:
        written = self._text[self._folded.starts[self._pieces[index].start]]
        return written.isupper() or not (written.islower() or written.isupper())

    def _span(self, first: int, last: int) -> Span:
        return self._folded.span(Span(self._pieces[first].start, self._pieces[last].end))
