"""What a query means, said once more as plainly as can be: tried out word by word, without the engine."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise, product

import regex

from tests.core.search.query.grammar.articles import KnownArticle, KnownMark
from tests.core.search.query.grammar.vocabulary import EXPRESSIONS, FOLDED
from workbench.core.search.tree import (
    And,
    Boost,
    DateRange,
    Fuzzy,
    In,
    Marked,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Regex,
    Term,
    Wildcard,
)

Stretch = tuple[int, int]  # first and last word


def fits(article: KnownArticle, node: Node) -> bool:
    """Whether *article* is found by *node*."""
    match node:
        case And(parts):
            return all(fits(article, part) for part in parts)
        case Or(parts):
            return any(fits(article, part) for part in parts)
        case Not(part):
            return not fits(article, part)
        case Boost(part):
            return fits(article, part)
        case Marked(condition):
            return any(_marked(mark, condition) for mark in article.marks)
        case In(field, values):
            return {"outlet": article.outlet, "language": article.language, "date": article.published}[
                field
            ] in values
        case DateRange(first, last):
            day = article.published
            return bool(day) and day >= first and (not last or day[: len(last)] <= last)
        case Term(text, "language"):
            return article.language.lower() == text or article.language.lower().startswith(f"{text}-")
        case _:
            field = _field(node)
            if field == "cluster":
                return any(bool(_stretches(title.split(), node)) for title in article.cluster)
            words = {"text": article.words, "title": article.title, "outlet": article.outlet.split()}[field]
            return bool(_stretches(words, node))


def _marked(mark: KnownMark, node: Node) -> bool:
    match node:
        case And(parts):
            return all(_marked(mark, part) for part in parts)
        case Or(parts):
            return any(_marked(mark, part) for part in parts)
        case Not(part):
            return not _marked(mark, part)
        case Term(text, "stance"):
            return mark.stance == text
        case _:
            return bool(_stretches(getattr(mark, _field(node)).split(), node))


def _field(node: Node) -> str:
    if isinstance(node, Near | Or):
        return _field(node.parts[0])
    assert isinstance(node, Term | Phrase | Prefix | Wildcard | Regex | Fuzzy)
    return node.field


def _stretches(words: Sequence[str], node: Node) -> list[Stretch]:
    """Where *node* stands in *words*; of a nearness and a phrase, the stretches with no other inside."""
    match node:
        case Or(parts):
            return [stretch for part in parts for stretch in _stretches(words, part)]
        case Near(parts, distance, ordered):
            return _together([_shortest(_stretches(words, part)) for part in parts], distance, ordered)
        case Phrase(texts, slop, field, form):
            each = [_stretches(words, Term(text, field, form)) for text in texts]
            return _together(each, slop, ordered=True)
        case _:
            return [(at, at) for at, word in enumerate(words) if _is(word, node)]


def _together(each: Sequence[Sequence[Stretch]], most_between: int, ordered: bool) -> list[Stretch]:
    found = []
    for chosen in product(*each):
        order = chosen if ordered else tuple(sorted(chosen))
        if all(one[1] < next_one[0] for one, next_one in pairwise(order)):
            whole = (order[0][0], order[-1][1])
            found.append((whole, sum(last - first + 1 for first, last in chosen)))
    near = [whole for whole, own in found if whole[1] - whole[0] + 1 - own <= most_between]
    return _shortest(near)


def _shortest(stretches: Iterable[Stretch]) -> list[Stretch]:
    every = set(stretches)
    return sorted(
        one
        for one in every
        if not any(one != other and one[0] <= other[0] and other[1] <= one[1] for other in every)
    )


def _is(word: str, node: Node) -> bool:
    """Whether one *word* of an article is what a leaf asks for."""
    assert isinstance(node, Term | Prefix | Wildcard | Regex | Fuzzy)
    exact = node.form == "exact"
    seen = unicodedata.normalize("NFC", word) if exact else fold(word)
    match node:
        case Term(text):
            return seen == (text if exact else fold(text))
        case Prefix(text):
            return seen.startswith(text if exact else fold(text))
        case Wildcard(pieces):
            shape = [piece if exact or piece in "*?" else fold(piece) for piece in pieces]
            return _is_shaped(seen, shape, () if exact else ("ae", "oe", "ue", "ss"))
        case Regex(pattern):
            return re.fullmatch(pattern if exact else EXPRESSIONS[pattern], seen) is not None
        case Fuzzy(text, edits):
            return _edits(seen, text if exact else fold(text)) <= edits


def fold(word: str) -> str:
    """The folded form of a word of our vocabulary, or of a part of one."""
    if word in FOLDED:
        return FOLDED[word]
    folded = word.casefold()
    for written, plain in (("أ", "ا"), ("ة", "ه"), ("\u064e", ""), ("é", "e"), ("ü", "ue"), ("न्द", "ंद")):
        folded = folded.replace(written, plain)
    return folded


def _is_shaped(word: str, pieces: Sequence[str], double: Sequence[str]) -> bool:
    """Whether *word* has this shape; *double* letters may be one."""
    if not pieces:
        return not word
    first, rest = pieces[0], pieces[1:]
    if first == "*":
        return any(_is_shaped(word[at:], rest, double) for at in range(len(word) + 1))
    if first == "?":
        letters = [letter for letter in double if word.startswith(letter)] + regex.findall(r"\A\X", word)
        return any(_is_shaped(word[len(letter) :], rest, double) for letter in letters)
    return word.startswith(first) and _is_shaped(word[len(first) :], rest, double)


def _edits(one: str, other: str) -> int:
    """Levenshtein's distance, by his own recurrence."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, row = row, [number]
        for at, opposite in enumerate(other, 1):
            row.append(min(before[at] + 1, row[-1] + 1, before[at - 1] + (letter != opposite)))
    return row[-1]
