"""How a text becomes words of the index, and a query tree the same words.

Each text is indexed in several *forms*, all with the same positions: ``exact`` as written (no
case folded, no mark dropped), ``folded`` as `core.text.folding` has it, ``stemmed`` by the language
of the passage (see `stems`), where several terms may share a position.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain

from workbench.core.errors import BugError, UserError
from workbench.core.search.cutting import Spans, spans_and_words
from workbench.core.search.expressions import ExpressionError, exact_expression, folded_expression
from workbench.core.search.stems import Languages, query_stems, stemming_version, terms_at
from workbench.core.search.tree import (
    PROSE_FIELDS,
    VALUE_FIELDS,
    And,
    Boost,
    DateRange,
    Fuzzy,
    In,
    Leaf,
    Marked,
    Name,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Regex,
    Term,
    Wildcard,
    Without,
    WordRange,
)
from workbench.core.text.folding import fold_word, fold_words
from workbench.core.text.tokens import INVISIBLE

EXACT = "exact"
FOLDED = "folded"
STEMMED = "stemmed"
# To be raised when the same text gives other words in a way that the probe below cannot see.
_VERSION = 3
_INVISIBLE = re.compile(f"[{''.join(INVISIBLE)}]")
_SPACE = re.compile(r"\s")
_PIECE = 1_000_000
_NO_CONTROLS = dict.fromkeys(map(ord, INVISIBLE))


def exact_word(word: str) -> str:
    """*word* as written (in NFC, as canonical texts are), without the invisible signs that may lie inside."""
    return unicodedata.normalize("NFC", word).translate(_NO_CONTROLS) or word


def folded_word(word: str) -> str:
    """*word* folded; a word that folds to nothing (a lone tatweel) stays, so that no position is lost."""
    return fold_word(word) or word


WORD_FORMS: Mapping[str, Callable[[str], str]] = {EXACT: exact_word, FOLDED: folded_word}
"""The forms in which a word is one term, whatever its language."""
FORMS = (*WORD_FORMS, STEMMED)


@dataclass(frozen=True, slots=True)
class FormedWords:
    """The terms of a text in one form. *places* says at which position each stands; None: one at each.

    Places ascend; terms at the same place are different. *length* is the number of positions.
    """

    terms: list[str]
    places: Sequence[int] | None
    length: int


def in_form(words: list[str], form: str) -> list[str]:
    """*words* in *form*, position by position."""
    if form == EXACT:
        together = "".join(words)
        if _INVISIBLE.search(together) is None and unicodedata.is_normalized("NFC", together):
            return words
    if form == FOLDED:
        return [folded or word for folded, word in zip(fold_words(words), words, strict=True)]
    return list(map(WORD_FORMS[form], words))


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """*text* in pieces of about a million code points, each with its place, cut where no word is.

    A text of 50 MB has eight million words; their spans and strings together would need gigabytes.
    """
    start = 0
    while start < len(text):
        cut = _SPACE.search(text, start + _PIECE)
        end = cut.end() if cut else len(text)
        yield start, text[start:end]
        start = end


def words_in_forms(text: str, languages: Languages | None = None) -> dict[str, FormedWords]:
    """The words of *text* in every form; equal words are the same object."""
    found: dict[str, list[str]] = {form: [] for form in WORD_FORMS}
    stems: list[str] = []
    places: list[int] = []
    same: dict[str, str] = {}
    length = 0
    for offset, piece in pieces(text):
        spans, words = spans_and_words(piece)
        words = [same.setdefault(word, word) for word in words]
        for form, of_form in found.items():
            of_form += in_form(words, form)
        of_places = terms_at(words, spans, languages or Languages(), offset)
        stems += chain.from_iterable(of_places)
        places += [place for place, terms in enumerate(of_places, length) for _ in terms]
        length += len(words)
    formed = {form: FormedWords(terms, None, length) for form, terms in found.items()}
    return formed | {STEMMED: FormedWords(stems, places if len(stems) > length else None, length)}


def terms_of(
    form: str, words: list[str], spans: Spans, languages: Languages, offset: int
) -> list[tuple[str, ...]]:
    """The terms of *words* in *form*, position by position; *spans* lie *offset* further on."""
    if form == STEMMED:
        return terms_at(words, spans, languages, offset)
    return list(zip(in_form(words, form)))


def require_form(form: str, available: tuple[str, ...]) -> None:
    """Raises UserError when the index holds no *form*."""
    if form not in available:
        raise UserError(
            f"Field “{form}”",
            "The index of this project has no such field.",
            f"Choose {' or '.join(available)}.",
        )


def prepare(tree: Node, form: str, languages: Iterable[str] = ()) -> Node:
    """*tree* with every word analysed; leaves that name no form are taken in *form*.

    *languages* (BCP 47 tags) are those that stemmed words may be in: of the documents that are searched.
    """
    match tree:
        case And(parts):
            return And(tuple(prepare(part, form, languages) for part in parts))
        case Or(parts):
            return Or(tuple(prepare(part, form, languages) for part in parts))
        case Not(part):
            return Not(prepare(part, form, languages))
        case Near(parts):
            return replace(tree, parts=tuple(prepare(part, form, languages) for part in parts))
        case Boost(part):
            return replace(tree, part=prepare(part, form, languages))
        case Marked():
            raise BugError("marks are for the project to resolve")
        case Without():
            raise BugError("this part is prepared already")
        case _:
            return _prepare_leaf(tree, form, languages)


def _prepare_leaf(leaf: Leaf, form: str, languages: Iterable[str]) -> Node:
    if isinstance(leaf, Name):
        raise BugError("names are for the index to spell")
    if isinstance(leaf, DateRange | In) or leaf.field in VALUE_FIELDS:
        return leaf
    chosen = leaf.form or form
    if chosen == STEMMED:
        if isinstance(leaf, Term | Phrase):
            return _stemmed(leaf, languages)
        chosen = FOLDED  # the beginning of a word says nothing about its stem
    analyse = WORD_FORMS[chosen]
    match leaf:
        case Phrase():
            return replace(leaf, words=tuple(map(analyse, leaf.words)), form=chosen)
        case Wildcard():
            pieces = tuple(piece if piece in ("*", "?") else analyse(piece) for piece in leaf.pieces)
            return replace(leaf, pieces=pieces, form=chosen)
        case Regex(pattern):
            return replace(leaf, pattern=expression_in_form(pattern, chosen), form=chosen)
        case WordRange():
            first, last = (analyse(bound) if bound else "" for bound in (leaf.first, leaf.last))
            return replace(leaf, first=first, last=last, form=chosen)
        case Term() | Prefix() | Fuzzy():
            return replace(leaf, text=analyse(leaf.text), form=chosen)


def expression_in_form(pattern: str, form: str) -> str:
    """A regular expression about words in *form*. Raises UserError for one that is not understood."""
    try:
        return exact_expression(pattern) if form == EXACT else folded_expression(pattern)
    except ExpressionError as error:
        raise UserError(f"Regular expression “{pattern}”", "It is not understood.", "Correct it.") from error


def _stemmed(leaf: Term | Phrase, languages: Iterable[str]) -> Node:
    """*leaf* in each language that it may be in: what is found fits it in one of them as a whole."""
    words = leaf.words if isinstance(leaf, Phrase) else (leaf.text,)
    slop = leaf.slop if isinstance(leaf, Phrase) else 0
    parts: list[Leaf] = [
        Phrase(stems, slop, leaf.field, STEMMED) if len(stems) > 1 else Term(stems[0], leaf.field, STEMMED)
        for stems in query_stems(words, languages if leaf.field in PROSE_FIELDS else (), paired=not slop)
    ]
    return parts[0] if len(parts) == 1 else Or(tuple(parts))


def language_values(language: str) -> list[str]:
    """What ``language:`` finds a document by: its tag and all shorter ones (zh-Hant-TW, zh-hant, zh)."""
    parts = language.lower().split("-")
    return ["-".join(parts[:length]) for length in range(1, len(parts) + 1)] if language else []


@cache
def fingerprint() -> str:
    """A hash that changes when words are made otherwise: then every index is outdated.

    Measured on a probe of all letters of the scripts that folding knows rather than declared, because
    a version number is forgotten.
    """
    letters = "".join(
        map(chr, (*range(0x20, 0x250), *range(0x300, 0x370), *range(0x600, 0x700), *range(0x900, 0x980)))
    )
    probe = f"{letters} {' '.join(letters)} foo-bar it's AT&T user@example.org #tag @name 1,234.5 ﷲ ﻻ ＡＢ"
    spans, words = spans_and_words(probe)
    seen = repr((_VERSION, stemming_version(), list(spans), [in_form(words, form) for form in WORD_FORMS]))
    return hashlib.sha256(seen.encode("utf-8", "backslashreplace")).hexdigest()
