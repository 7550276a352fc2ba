"""The name in a name phrase, and its title apart."""

from __future__ import annotations

from workbench.core.comparison.quotations.name_words import NameWords
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import Reading


class Naming:
    """Takes apart the name phrases of one text, which are the places of their pieces, in order."""

    def __init__(self, reading: Reading, words: NameWords) -> None:
        self._reading = reading
        self._pieces = reading.pieces
        self._words = words

    def of(self, phrase: list[int], apposition: str = "") -> Named | None:
        """The name in a phrase, with its title; None where nothing of it is a name. *apposition*: its title
        if it has none before it."""
        while phrase and (self._words.has("article", phrase[0]) or self._pieces[phrase[0]].kind == "sign"):
            phrase = phrase[1:]
        while len(phrase) > 1 and self._reading.language == "de" and self._words.is_small(phrase[0]):
            phrase = phrase[1:]  # das zuständige Amt
        while (
            len(phrase) > 1
            and self._reading.language == "en"
            and self._pieces[phrase[0]].text in ("of", "the", "s")
        ):
            phrase = phrase[1:]
        while phrase and (self._pieces[phrase[-1]].kind != "word" or self._words.has("particle", phrase[-1])):
            phrase = phrase[:-1]
        if len(phrase) > 1 and self._reading.language == "ar" and len(self._pieces[phrase[-1]].text) == 1:
            phrase = phrase[:-1]
        if not phrase:
            return None
        whole = phrase
        if self._reading.language == "ar":
            if self._words.has("reporter", phrase[0]):
                return self._reporter(phrase)
            phrase, apposition = self._without_title_behind(phrase, apposition)
            whole = phrase
        name = self._words.titles.name_behind(phrase) or whole
        span = self._words.span(name[0], name[-1])
        before = self._words.written(whole[0], name[0] - 1) if name[0] > whole[0] else ""
        return Named(span.cut(self._reading.text), span, before or apposition)

    def _reporter(self, phrase: list[int]) -> Named:
        """An outlet’s man on the spot: all of مراسل الجوهرة أف أم, and not the place."""
        place = next(
            (at for at, index in enumerate(phrase) if at and self._words.has("ofoffice", index)), len(phrase)
        )
        span = self._words.span(phrase[0], phrase[place - 1])
        return Named(span.cut(self._reading.text), span)

    def _without_title_behind(self, phrase: list[int], apposition: str) -> tuple[list[int], str]:
        """A name and the title that follows it: مهدي عبد الجواد عضو المكتب."""
        if self._words.titles.is_title(phrase[0]):
            return phrase, apposition
        titles = [place for place, index in enumerate(phrase) if self._words.titles.is_title(index)]
        if not titles:
            return phrase, apposition
        return phrase[: titles[0]], self._words.written(phrase[titles[0]], phrase[-1])
