"""Names and titles beside each other, between commas: Jane Doe, a lawyer; the spokesman, John Doe."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from workbench.core.comparison.quotations.name_words import NOUNS_AFTER_ARTICLE, NameWords
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import COMMAS, Reading

LONGEST: Final = 16
"""Words of a name with its title; longer phrases are sentences."""
LONGEST_NAME: Final = 4


class Appositions:
    """Reads the appositions of one text; *name_at* gives the name that begins at a place, before another."""

    def __init__(
        self, reading: Reading, words: NameWords, name_at: Callable[[int, int], Named | None]
    ) -> None:
        self._reading = reading
        self._pieces = reading.pieces
        self._words = words
        self._name_at = name_at

    def behind_owner(self, phrase: list[int], index: int, end: int) -> Named | None:
        """The bank’s chief economist, Jane Doe: the name behind the comma."""
        if self._reading.language != "en" or not phrase:
            return None
        owner = next((at for at in range(index, min(end, index + 2)) if self._pieces[at].text == "s"), None)
        if owner is None or self._pieces[owner - 1].text not in ("'", "’"):
            return None
        place = owner + 1
        while place < min(end, owner + 2 * NOUNS_AFTER_ARTICLE) and self._pieces[place].kind == "word":
            place += 1
        if place >= end or self._pieces[place].text != "," or not self._words.titles.is_title(place - 1):
            return None
        named = self._name_at(place + 1, end)
        return named if named and " " in named.name else None

    def behind_bracket(self, phrase: list[int], index: int, end: int) -> Named | None:
        """The name behind a title with a bracket: المدير المركزي بالشركة (الصوناد) ماجد خلف الله."""
        if self._reading.language != "ar" or not phrase or not self._words.titles.is_title(phrase[0]):
            return None
        if index >= end or self._pieces[index].text != "(":
            return None
        closing = next(
            (at for at in range(index, min(end, index + LONGEST)) if self._pieces[at].text == ")"), end
        )
        if closing + 1 >= end or not self._words.belongs(closing + 1, first=True):
            return None
        named = self._name_at(closing + 1, end)
        if named is None or named.title:
            return named
        return Named(named.name, named.span, self._words.written(phrase[0], closing))

    def behind_title(self, phrase: list[int], index: int, end: int) -> Named | None:
        """A title alone, a comma, and the name: الأمين العام للحزب، سمير الطيب."""
        if self._reading.language != "ar" or not phrase or not self._words.titles.is_title(phrase[0]):
            return None
        if (
            self._words.titles.arabic_name(phrase)
            or index + 1 >= end
            or self._pieces[index].text not in COMMAS
        ):
            return None
        name: list[int] = []
        place = index + 1
        while place < end and len(name) < LONGEST_NAME and self._words.belongs(place, first=not name):
            if self._words.is_whole(name, place):
                break
            name.append(place)
            place += 1
        if not name or self._words.titles.is_title(name[0]):
            return None
        span = self._words.span(name[0], name[-1])
        return Named(span.cut(self._reading.text), span, self._words.written(phrase[0], phrase[-1]))

    def before(self, start: int, end: int) -> Named | None:
        """The name between the commas behind a title alone: the spokesman, Rear Admiral Jane Doe, said."""
        if start >= end or self._pieces[start].text != "," or not self._words.titles.is_title(start - 1):
            return None
        named = self._name_at(start + 1, end)
        return named if named and (named.title or " " in named.name) else None

    def title(self, index: int, end: int) -> str:
        """The title that follows a name between commas: قال مايك رودس، الرئيس التنفيذي."""
        if index >= end or self._pieces[index].text not in COMMAS or index + 1 >= end:
            return ""
        start = index + 1
        near = range(start, min(end, start + NOUNS_AFTER_ARTICLE))
        has_title = any(self._words.titles.is_title(place) for place in near)
        if not (self._words.titles.is_title(start) or (self._words.has("article", start) and has_title)):
            return ""
        index = start
        while index < end and index - start < 2 * LONGEST and self._pieces[index].kind in ("word", "number"):
            index += 1
        return self._words.written(start, index - 1) if index > start else ""

    def end_before(self, index: int, start: int) -> int:
        """The end of the name before a title between commas: Jane Doe, a lawyer, said."""
        while index >= start and self._words.has("skip", index):
            index -= 1
        if index < start or self._pieces[index].text != ",":
            return index
        back = index - 1
        while back > start and self._pieces[back].text != "," and index - back < 2 * LONGEST:
            back -= 1
        if back <= start or self._pieces[back].text != ",":
            return index
        aged = back - 2 > start and self._pieces[back - 1].kind == "number"
        return back - 3 if aged and self._pieces[back - 2].text == "," else back - 1  # Jane Doe, 74, a lawyer
