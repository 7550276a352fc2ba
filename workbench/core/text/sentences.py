"""Sentences, by rules of our own for scripts with and without capitals.

UAX #29 breaks after every abbreviation, and general libraries know no Arabic; on the tricky cases
collected for this program these rules make fewer mistakes than either.
"""

from __future__ import annotations

from typing import Final

import regex

from workbench.core.text.abbreviations import Abbreviations, abbreviations_of
from workbench.core.text.span import Span

# Closing quotation marks, brackets, footnote numbers and direction marks belong to the sentence that
# they close; so does a dash that hangs on it.
_CLOSING = r"(?:[\"'”“’»›\p{Pe}\p{Pf}\u200e\u200f\u2069]|\[\d+\])*+(?:[-–—](?=\s))?"
_END: Final = regex.compile(
    rf"(?P<mark>[.!?؟۔።։…]++){_CLOSING}(?=\s|$)"
    rf"|[।॥]++{_CLOSING}"
    # A bar typed for a danda: on the word before it, or behind a verb that ends sentences. A bar between
    # spaces parts the headline of a page from the name of its site.
    rf"|(?:(?<=\p{{sc=Deva}}[\"'”’)]?)|(?<=\s(?:है|हैं|था|थी|थे)) )\|{{1,2}}+{_CLOSING}(?=[\s\p{{sc=Deva}}]|$)"
    rf"|[。！？]++(?:[」』）”’]++(?=[\s「『（]|$)|(?![」』）”’]))"
    # A full stop with the space forgotten, as in Arabic web text; not in abbreviations, whose parts are
    # short.
    r"|(?<=\p{sc=Arab}{2})[.؟!](?=[\p{sc=Arab}--\p{N}]{2})",
    regex.V1,
)
_LAST_WORD: Final = regex.compile(r"[\p{L}\p{M}\p{N}\u200c\u200d.]+$")
_LONGEST_WORD = 40
_NEXT_WORD: Final = regex.compile(
    r"[\s\p{Ps}\p{Pi}\"'„”“»«‘’\p{Cf}]*+(?P<word>[\p{L}\p{M}\p{N}]*+)(?P<mark>[,;:،؛.]?)"
)
_LIST_NUMBER: Final = regex.compile(r"\s*+(?:\d{1,3}|[a-zA-Z]|[ivx]+)")
# Not Devanagari, where a letter with its vowel sign is a word that often ends a sentence (है).
_INITIALS: Final = regex.compile(r"(?:[\p{L}--\p{sc=Deva}]\p{M}*\.)*[\p{L}--\p{sc=Deva}]\p{M}*", regex.V1)
_ORDINAL: Final = regex.compile(r"\d{1,2}|[IVX]+")
_ORDINAL_LANGUAGES = frozenset(
    {"cs", "da", "de", "et", "fi", "hr", "hu", "nb", "nn", "no", "pl", "sk", "sl", "tr"}
)
"""Languages that write 3. for third."""
_LINE: Final = regex.compile(r"[^\n]++")


def sentences(text: str, language: str = "") -> list[Span]:
    """The sentences of *text* without outer white space; no sentence goes beyond its line.

    *language* (a BCP 47 tag) says whose abbreviations count; empty: those of all known languages.
    """
    abbreviations = abbreviations_of(language)
    ordinals = not language or language.lower().split("-")[0] in _ORDINAL_LANGUAGES
    spans: list[Span] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for end in _END.finditer(text, line.start(), line.end()):
            if end["mark"] is None or _ends_sentence(text, start, end, abbreviations, ordinals):
                spans += _trimmed(text, start, end.end())
                start = end.end()
        spans += _trimmed(text, start, line.end())
    return spans


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    """The span without outer white space, in a list; none where nothing is left."""
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return []
    start += len(piece) - len(piece.lstrip())
    return [Span(start, start + len(stripped))]


def _ends_sentence(
    text: str, start: int, end: regex.Match[str], abbreviations: Abbreviations, ordinals: bool
) -> bool:
    """Whether the marks at *end* close the sentence that began at *start*."""
    following = _NEXT_WORD.match(text, end.end(), min(len(text), end.end() + 2 * _LONGEST_WORD))
    next_word, next_mark = (following["word"], following["mark"]) if following else ("", "")
    in_brackets = text[end.start() - 1 : end.start()] in ("(", "[")
    if in_brackets or next_word[:1].islower() or (next_mark and not next_word):
        return False
    if end["mark"] != ".":
        return True
    if _LIST_NUMBER.fullmatch(text, start, end.start()):
        return False
    word = _LAST_WORD.search(text, max(start, end.start() - _LONGEST_WORD), end.start())
    begins = next_word.lower() in abbreviations.beginnings and not (next_mark == "." and len(next_word) == 1)
    return not word or not _is_abbreviation(word[0], next_word, begins, abbreviations, ordinals)


def _is_abbreviation(
    word: str, next_word: str, begins: bool, abbreviations: Abbreviations, ordinals: bool
) -> bool:
    """Whether the full stop after *word* is its own; *begins* says that the next word looks like a
    beginning."""
    lower = word.lower()
    if ordinals and _ORDINAL.fullmatch(word):
        return bool(next_word) and not begins
    if lower in abbreviations.before_more:
        return bool(next_word)
    if lower in abbreviations.before_number:
        return next_word[:1].isdigit()
    if lower in abbreviations.anywhere or _INITIALS.fullmatch(word):
        return bool(next_word) and not begins
    return False
