"""The stemmed form: which language the words of a text are in, and the terms that stand at each position.

A text is stemmed passage by passage. Characters of scripts without spaces (Chinese, Japanese, Thai …) are
indexed with their right neighbour, too, and asked for in pairs: two characters are as rare as a word.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.core.search.engine import IndexedDocument
from workbench.core.search.tree import TEXT
from workbench.core.text.language import is_unspaced, script_of, scripts_of_language
from workbench.core.text.stemming import stemmer

# Where all scripts without spaces lie. One pass over a text costs less than a look at each of its words.
_MAYBE_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u2e80-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Languages:
    """The language of each place of a text: that of its passage, else *whole* (empty: unknown).

    *passages* are stretches (start, end, language) in code points, in order and apart.
    """

    whole: str = ""
    passages: tuple[tuple[int, int, str], ...] = ()

    def runs(self, spans: Sequence[tuple[int, int]], offset: int) -> Iterator[tuple[int, int, str]]:
        """Stretches of *spans* in one language: first, behind the last, language."""
        if all(language == self.whole for _, _, language in self.passages):
            yield 0, len(spans), self.whole
            return
        first = 0
        starts = [start for start, _, _ in self.passages]
        while first < len(spans):
            place = spans[first][0] + offset
            at = bisect_right(starts, place) - 1
            inside = at >= 0 and place < self.passages[at][1]
            border = self.passages[at][1] if inside else starts[at + 1] if at + 1 < len(starts) else None
            behind = len(spans) if border is None else bisect_right(spans, (border - offset - 1, 1 << 62))
            yield first, behind, self.passages[at][2] if inside else self.whole
            first = behind


def languages_of(document: IndexedDocument, field: str) -> Languages:
    """The languages of a field of words; outlets and names of authors are in none, they are only folded."""
    if field == TEXT:
        return Languages(
            indexed_language(document.language, document.language),
            tuple(
                (start, end, indexed_language(language, document.language))
                for start, end, language in document.passages
            ),
        )
    return Languages(indexed_language(document.language, document.language) if field == "title" else "")


def indexed_language(language: str, of_document: str) -> str:
    """The language in which a passage is stemmed: its own, if a query will be read in it, else none.

    Queries are read in our main languages and those of the documents, which is known without a look at
    every passage.
    """
    primary = stemmer.primary(language)
    return primary if primary in (*stemmer.MAIN_LANGUAGES, stemmer.primary(of_document)) else ""


def terms_at(
    words: Sequence[str], spans: Sequence[tuple[int, int]], languages: Languages, offset: int
) -> list[tuple[str, ...]]:
    """The terms of *words* position by position, stems first; the *spans* lie *offset* further on."""
    found: list[tuple[str, ...]] = []
    for first, behind, language in languages.runs(spans, offset):
        found += map(stemmer.terms_of_language(language).__getitem__, words[first:behind])
    if _MAYBE_UNSPACED.search("".join(words)):
        for place, (word, following) in enumerate(pairwise(words)):
            if is_unspaced(word) and is_unspaced(following):
                found[place] = (found[place][0], found[place][0] + found[place + 1][0])
    return found


def query_stems(
    words: tuple[str, ...], languages: Iterable[str], *, paired: bool
) -> tuple[tuple[str, ...], ...]:
    """The stems of the *words* of a query, once for each language that they may be in (see `readings`).

    *paired*: the words stand side by side, so that characters without spaces are asked for in pairs.
    """
    found = stemmer.readings(words, (*stemmer.MAIN_LANGUAGES, *languages))
    if not paired or not any(map(is_unspaced, words)):
        return found
    return tuple(tuple(_pairs(words, stems)) for stems in found)


def languages_of_word(word: str, languages: Iterable[str]) -> list[str]:
    """Those of our main languages and of *languages* that *word* may be in by its script, as primary tags."""
    scripts = set(map(script_of, word))
    tags = {*stemmer.MAIN_LANGUAGES, *map(stemmer.primary, languages)}
    return sorted(tag for tag in tags if not scripts.isdisjoint(scripts_of_language(tag)))


def stemmed_terms(word: str, languages: Iterable[str]) -> set[str]:
    """All terms that may stand for *word* in the index: in a text in one of *languages*, or in none."""
    known = ("", *languages_of_word(word, languages))
    return {term for language in known for term in stemmer.terms_of_language(language)[word]}


def _pairs(words: Sequence[str], stems: Sequence[str]) -> Iterator[str]:
    for at, stem in enumerate(stems):
        follows = at + 1 < len(words) and is_unspaced(words[at]) and is_unspaced(words[at + 1])
        yield stem + stems[at + 1] if follows else stem


def stemming_version() -> str:
    """What changes when words get other stems: our rules or simplemma's dictionaries."""
    from importlib.metadata import PackageNotFoundError, version  # takes longer than the rest of this module

    try:
        dictionaries = version("simplemma")
    except PackageNotFoundError:  # an installer may leave the metadata out
        dictionaries = ""
    return f"{stemmer.VERSION} {dictionaries}"
