"""The query tree: what a query means, independent of any engine.

The parser builds it with the words as the user typed them and an empty *form*; `analysis.prepare`
gives the same tree with every word analysed and every form named. Engines and the highlighter take
prepared trees only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

TEXT = "text"
LANGUAGE = "language"
DATE = "date"
WORD_FIELDS = (TEXT, "title", "outlet", "byline")
PROSE_FIELDS = (TEXT, "title")  # in a language; the others are names
VALUE_FIELDS = (LANGUAGE, DATE)
FIELDS = WORD_FIELDS + VALUE_FIELDS


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a field of words, or one value of a field of values (language, date).

    *form* says how the words were analysed: ``exact``, ``folded`` …; empty: as the search is set.
    """

    text: str
    field: str = TEXT
    form: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Two or more words in this order, with at most *slop* other words between them in all."""

    words: tuple[str, ...]
    slop: int = 0
    field: str = TEXT
    form: str = ""


@dataclass(frozen=True, slots=True)
class Prefix:
    """Every word that begins with *text*."""

    text: str
    field: str = TEXT
    form: str = ""


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Every word that fits *pieces*: strings of letters, and ``*`` (any letters, or none) or ``?`` (one)."""

    pieces: tuple[str, ...]
    field: str = TEXT
    form: str = ""


@dataclass(frozen=True, slots=True)
class Regex:
    """Every word that fits the regular expression *pattern* as a whole.

    The pattern is not analysed: it is about words as the form has them.
    """

    pattern: str
    field: str = TEXT
    form: str = ""


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Every word that is at most *edits* away from *text*, 1 or 2.

    An edit is a code point put in, left out or replaced (Levenshtein 1966). Nearer words score higher.
    """

    text: str
    edits: int = 1
    field: str = TEXT
    form: str = ""


@dataclass(frozen=True, slots=True)
class WordRange:
    """Every word from *first* to *last* in the order of code points, both included; empty: open."""

    first: str
    last: str
    field: str = TEXT
    form: str = ""


@dataclass(frozen=True, slots=True)
class DateRange:
    """Published from *first* to *last*, both included, each as exact as it is (``2023``, ``2023-05`` …).

    An empty bound is open.
    """

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Near:
    """All of *parts* close together, in one field: at most *distance* other words between them in all.

    The parts are two to four words or groups of words, each given by a leaf, an Or of them, or another
    Near; they do not overlap. *ordered*: they stand in this order. As after a phrase, each part is taken
    where it stands next after the one before.
    """

    parts: tuple[Node, ...]
    distance: int
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Boost:
    """What *part* is, with its scores multiplied by *factor* (above zero)."""

    part: Node
    factor: float


@dataclass(frozen=True, slots=True)
class And:
    """All of *parts*; a Not among them takes away. At least one part is no Not."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of *parts*, none of which is a Not."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What an And must not have; it stands nowhere else."""

    part: Node


WordGroup = Prefix | Wildcard | Regex | Fuzzy | WordRange
Leaf = Term | Phrase | WordGroup | DateRange
Node = Leaf | Near | Boost | And | Or | Not


def leaves(node: Node) -> Iterator[Leaf]:
    """The words, phrases, prefixes … of the tree, also those under a Not, from first to last."""
    match node:
        case And(parts) | Or(parts) | Near(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part) | Boost(part):
            yield from leaves(part)
        case _:
            yield node


def with_words(tree: Node, words: Callable[[WordGroup], Iterable[str]]) -> Node:
    """*tree* with every group of words replaced by an Or of the *words* that it stands for."""
    match tree:
        case And(parts) | Or(parts) | Near(parts):
            return replace(tree, parts=tuple(with_words(part, words) for part in parts))
        case Not(part) | Boost(part):
            return replace(tree, part=with_words(part, words))
        case Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
            return Or(tuple(Term(word, tree.field, tree.form) for word in words(tree)))
        case _:
            return tree
