"""Phrases that name a source: according to, وفقا لـ, के अनुसार, laut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.quotations.names import NameReader
from workbench.core.comparison.quotations.quotation import Named
from workbench.core.comparison.quotations.reading import Reading, Sentence
from workbench.core.text.phrases.phrases import Phrases
from workbench.core.text.span import Span

_LONGEST: Final = 8
"""Pieces between the name of a source and the comma that ends its phrase."""
_LINK: Final = 4
"""Pieces between a source and the one that it quotes (… نقلا عن …)."""
_AFTER_THAT: Final = 3
"""Words of “what his spokeswoman told us” before the name: ما, the verb, to whom."""


@dataclass(frozen=True, slots=True)
class Source:
    """A phrase that names a source: the pieces ``[start, end)``. *quoting* is whom the source quotes."""

    start: int
    end: int
    named: Named
    quoting: Named | None = None


def source_of(reading: Reading, names: NameReader, sentence: Sentence) -> Source | None:
    """The first phrase of a sentence that names a source, with whom that one quotes."""
    first = _next(reading, names, sentence, sentence.start)
    if first is None or not reading.at("frombefore", first.start):
        return first
    second = _next(reading, names, sentence, first.end)
    if second and second.start - first.end <= _LINK and reading.at("quoting", second.start):
        return Source(first.start, second.end, first.named, second.named)
    return first


def _next(reading: Reading, names: NameReader, sentence: Sentence, start: int) -> Source | None:
    for index in range(start, sentence.end):
        if reading.inside[index]:
            continue
        found = _before_name(reading, names, sentence, index) or _behind_name(reading, names, sentence, index)
        if found:
            return found
    return None


def _before_name(reading: Reading, names: NameReader, sentence: Sentence, index: int) -> Source | None:
    before = reading.at("frombefore", index)
    if before is None or before.taken > 1:
        return None
    what = reading.at("whatsaid", before.end)
    at = what.end if what else _behind_what(reading, before.end)
    named = _quoted_name(reading, names, at) or names.after(at, sentence.end, of_source=at == before.end)
    if named is None and at > before.end:
        named = names.after(at, sentence.end, of_source=True)
    if named is None or names.is_no_source(named):
        return None
    beyond = reading.place_of(named.span.end)
    while beyond < sentence.end and reading.inside[beyond - 1] and reading.pieces[beyond].kind == "sign":
        beyond += 1  # the mark behind a name in quotation marks
    end = _end(reading, index, beyond, sentence)
    return Source(index, end, _without_prefix(named, reading.words))


def _quoted_name(reading: Reading, names: NameReader, place: int) -> Named | None:
    """The source in quotation marks: Laut „Washington Post“."""
    end = place
    while end < len(reading.pieces) and reading.inside[end] and end - place <= _LONGEST:
        end += 1
    return names.within(place, end) if 0 < end - place <= _LONGEST else None


def _behind_what(reading: Reading, place: int) -> int:
    """The place behind “what he told us” (ما أفادتنا به), whatever the verb; else *place*."""
    first = reading.at("what", place)
    if first is None:
        return place
    at = first.end + 1
    while at < min(len(reading.pieces), first.end + 1 + _AFTER_THAT) and reading.is_plain("towhom", at):
        at += 1
    return at


def _behind_name(reading: Reading, names: NameReader, sentence: Sentence, index: int) -> Source | None:
    after = reading.at("fromafter", index)
    if after is None or after.taken:
        return None
    named = names.before(index, sentence.start)
    if named is None or names.is_no_source(named):
        return None
    start = reading.place_of(named.span.start)
    while start > sentence.start and reading.is_plain("article", start - 1):
        start -= 1
    return Source(start, after.end, named)


def _end(reading: Reading, start: int, end: int, sentence: Sentence) -> int:
    """According to people familiar with the matter, …: the phrase goes to the comma."""
    if start != sentence.start or reading.language == "hi":
        return end
    commas = [at for at in range(end, min(sentence.end, end + _LONGEST)) if reading.is_comma(at)]
    return commas[0] if commas else end


def _without_prefix(named: Named, words: Phrases) -> Named:
    """وفقا لنيويورك تايمز: the ل is “to”."""
    if words.language == "ar" and named.name.startswith("ل") and len(named.name.split()[0]) > 3:
        return Named(named.name[1:], Span(named.span.start + 1, named.span.end), named.title)
    return named
