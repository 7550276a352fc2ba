"""Which pieces of a text may stand in a name phrase, and where such a phrase is whole."""

from __future__ import annotations

from typing import Final

from workbench.core.comparison.quotations.reading import Reading
from workbench.core.comparison.quotations.titles import Titles
from workbench.core.text.span import Span

NOUNS_AFTER_ARTICLE: Final = 3
_CASED: Final = frozenset({"de", "en"})


class NameWords:
    """Tells the words of names of one text from others. Phrases are the places of their pieces, in order."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._folded = reading.folded
        self._pieces = reading.pieces
        self._words = reading.words
        self.cased = reading.language in _CASED
        """Whether names are written with capitals in this language, and other words are not."""
        self.titles = Titles(reading)
        self._hearers = frozenset((*self._words.phrases_of("title"), *self._words.phrases_of("organisation")))

    def belongs(self, index: int, *, first: bool) -> bool:
        """Whether the piece may stand in a name phrase, *first* in it or not."""
        piece = self._pieces[index]
        if piece.kind == "address":
            return True
        if piece.text == "&" and not first and self.cased:
            return index + 1 < len(self._pieces) and self.is_capital(index + 1)
        if piece.text in ("-", "'", "’", ".") and not first:
            return not piece.spaced and index + 1 < len(self._pieces) and self._joins(index)
        if piece.kind != "word" or self.is_pronoun(index):
            return False
        if self._words.at("stop", self._pieces, index) and not self._is_ali(index):
            return False
        if not self.cased:
            return self._words.at("say", self._pieces, index) is None
        return (
            self.is_capital(index)
            or (self.has("article", index) and (first or self._is_article_within(index)))
            or self.has("particle", index)
            or self.titles.is_title(index)
        )

    def goes_on(self, phrase: list[int], index: int, end: int) -> bool:
        """“The company”, and an office that is told with its place: القيادي في حركة النهضة."""
        if self._pieces[index].kind != "word" or not phrase:
            return False
        if self._words.language == "ar":
            at_office = (
                index + 1 < end and self.titles.is_office(index + 1) and self.titles.is_title(phrase[0])
            )
            return at_office and self.has("ofoffice", index)
        return self.cased and len(phrase) == 1 and self.has("article", phrase[0])

    def may_be_source(self, phrase: list[int], index: int) -> bool:
        """A source may be no name: two people close to the talks, a letter, the police."""
        if self._pieces[index].kind != "word":
            return False
        small = self._words.language == "en" and 0 < len(phrase) <= NOUNS_AFTER_ARTICLE
        return not phrase or (small and self._words.at("stop", self._pieces, index) is None)

    def is_whole(self, phrase: list[int], index: int) -> bool:
        """Whether an Arabic name is all there: its last word has the article, what follows has none (فوزي
        اللومي وجود …), or is to whom he speaks (لمراسلتنا)."""
        if self._words.language != "ar" or not phrase or self._pieces[index].kind != "word":
            return False
        hearer = any(taken == 1 and form in self._hearers for form, taken in self._pieces[index].forms)
        if hearer and not self.titles.is_title(phrase[0]):
            return True
        if (
            len(phrase) < 2
            or self.titles.is_title(index)
            or self.titles.is_office(index)
            or self.has("particle", index)
        ):
            return False
        first, last = phrase[-2], phrase[-1]
        bare = not (self.titles.is_title(first) or self.titles.is_office(first))
        return bare and self.titles.is_definite(last) and not self.titles.is_title(phrase[0])

    def is_determiner(self, place: int) -> bool:
        """An article, or the s of a possessive: the company said; Ukraine’s emergency service said."""
        if self.has("article", place):
            return self._words.language == "en"
        return place > 0 and self._pieces[place].text == "s" and self._pieces[place - 1].text in ("'", "’")

    def is_pronoun(self, index: int) -> bool:
        """Whether the piece is a pronoun, which stands for somebody named before."""
        found = self._words.at("pronoun", self._pieces, index)
        return found is not None and found.taken == 0

    def has(self, kind: str, index: int) -> bool:
        """Whether a phrase of *kind* begins at *index* with nothing written on it."""
        found = self._words.at(kind, self._pieces, index)
        return found is not None and found.taken == 0

    def is_capital(self, index: int) -> bool:
        """Whether a piece begins with a capital, or a letter of which there are none."""
        written = self._text[self._folded.starts[self._pieces[index].start]]
        return written.isupper() or not (written.islower() or written.isupper())

    def is_small(self, index: int) -> bool:
        """Whether a word that is no part of a name has no capital."""
        small = self._pieces[index].kind == "word" and not self.is_capital(index)
        return small and not self.has("particle", index) and not self.titles.is_title(index)

    def span(self, first: int, last: int) -> Span:
        """The span of the pieces from *first* to *last*, in code points of the text."""
        return self._folded.span(Span(self._pieces[first].start, self._pieces[last].end))

    def written(self, first: int, last: int) -> str:
        """The pieces from *first* to *last* as the text has them."""
        return self.span(first, last).cut(self._text)

    def _is_article_within(self, index: int) -> bool:
        """Secretary of the Treasury, Sprecher der Polizei: the article of what belongs to it."""
        return self.has("particle", index - 1) or self.has("genitive", index)

    def _is_ali(self, index: int) -> bool:
        """The name علي, which folds to the preposition على."""
        return self._pieces[index].text == "علي" and self.written(index, index).endswith("ي")

    def _joins(self, index: int) -> bool:
        """Whether a sign within a name joins its parts: Twitter-Chef, J. R., O'Neill."""
        beyond = self._pieces[index + 1]
        if beyond.kind != "word":
            return False
        is_initial = len(self._pieces[index - 1].text) == 1 or self.titles.is_title(index - 1)
        return not beyond.spaced if self._pieces[index].text != "." else is_initial
