"""The query tree: what a query means, independent of any engine.

The parser builds it with the words as the user typed them and an empty *form*. What only the project
knows (marks, source clusters) is then *resolved* to documents and places, and `analysis.prepare` gives
the same tree with every word analysed and every form named. Engines and the highlighter take resolved
and prepared trees only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as attribute

ID = "id"
TEXT = "text"
OUTLET = "outlet"
LANGUAGE = "language"
DATE = "date"
NAME = "name"
CLUSTER = "cluster"
CODE = "code"
CLAIM = "claim"
PARTY = "party"
STANCE = "stance"
WORD_FIELDS = (TEXT, "title", OUTLET, "byline")
PROSE_FIELDS = (TEXT, "title")  # in a language; the others are names
VALUE_FIELDS = (LANGUAGE, DATE)
MARK_FIELDS = (CODE, CLAIM, PARTY, STANCE)
PROJECT_FIELDS = (CLUSTER, *MARK_FIELDS)
"""Fields of what the project knows of a document; the index knows nothing of them."""
FIELDS = (*WORD_FIELDS, *VALUE_FIELDS, NAME, *PROJECT_FIELDS)


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
    """Every word that fits the regular expression *pattern* (see `expressions`) as a whole.

    As typed, it is about words as people write them; prepared, about words as the form has them.
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
class In:
    """Documents of whose *field* the value is exactly one of *values*: their id, outlet, language or date
    (the day, as exact as it is known).

    An unknown value is the empty string. It does not score. *spans* says where in the text of a
    document (by id, in code points) the places lie for which it stands; it takes no part in comparisons.
    """

    field: str
    values: frozenset[str]
    spans: Mapping[str, tuple[tuple[int, int], ...]] = attribute(
        default_factory=dict, compare=False, hash=False, repr=False
    )


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a person or an organisation in the text, in whatever script and spelling."""

    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """Documents with a mark that fits *condition*: leaves of MARK_FIELDS under And, Or and Not.

    All of the condition is about one mark. Only the project can resolve it (to an In).
    """

    condition: Node


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
class Without:
    """Where *part* stands, but not where one of *words* does (terms of the same field, in any form).

    *part* is a word or a group of words, or an Or of them. Only prepared trees have it: see `leaving_out`.
    """

    part: Node
    words: tuple[Term, ...]


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
Words = Term | Phrase | WordGroup
"""Leaves about words (a Term may be about a value, too)."""
Leaf = Words | DateRange | In | Name
Node = Leaf | Marked | Near | Without | Boost | And | Or | Not


def leaves(node: Node) -> Iterator[Leaf]:
    """The words, phrases, prefixes … of the tree, also what it must not have, from first to last.

    What is said about marks is not among them.
    """
    match node:
        case And(parts) | Or(parts) | Near(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part) | Boost(part):
            yield from leaves(part)
        case Without(part, words):
            yield from leaves(part)
            yield from words
        case Marked():
            return
        case _:
            yield node


def with_words(tree: Node, words: Callable[[WordGroup], Iterable[str]]) -> Node:
    """*tree* with every group of words replaced by an Or of the *words* that it stands for."""
    match tree:
        case And(parts) | Or(parts) | Near(parts):
            return replace(tree, parts=tuple(with_words(part, words) for part in parts))
        case Not(part) | Boost(part) | Without(part):
            return replace(tree, part=with_words(part, words))
        case Prefix() | Wildcard() | Regex() | Fuzzy() | WordRange():
            return Or(tuple(Term(word, tree.field, tree.form) for word in words(tree)))
        case _:
            return tree
