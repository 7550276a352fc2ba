"""The words of the texts that one word of a query stands for: by folding, by its stem, by a pattern."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from workbench.core.search.analysis import EXACT, FOLDED, STEMMED
from workbench.core.search.engine import SearchEngine
from workbench.core.search.lexicon import Lexicon
from workbench.core.search.tree import TEXT, And, Node, Or, Term, WordGroup, leaves

# A pattern may stand for half the dictionary; nobody switches that off one by one.
_MOST_WORDS = 2_000
# Words of a list that a person reads.
_MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class WrittenForm:
    """A *word* as it is written in the text of so many *documents*."""

    word: str
    documents: int


def written_forms(
    leaf: Node,
    engine: SearchEngine,
    lexicon: Lexicon,
    languages: Iterable[str],
    narrowed: Callable[[Node], Node] = lambda node: node,
) -> list[WrittenForm]:
    """What a prepared *leaf* (one word or a group of words, in text) finds, most frequent first.

    Nothing where it is so much that no list is of use. *lexicon* holds the words of the text; *languages* as
    for `analysis.prepare`; *narrowed* says what of a tree is to be counted.
    """
    terms = [term for term in leaves(engine.rewrite(leaf)) if isinstance(term, Term) and term.field == TEXT]
    words = _written(terms, lexicon, tuple(languages)) if len(terms) <= _MOST_WORDS else ()
    # A word may be in another language, of which it has another stem; the words of a group are as they are.
    together = any(isinstance(part, Term) and part.form == STEMMED for part in leaves(leaf))
    found: list[WrittenForm] = []
    for word in words:
        exact = Term(word, TEXT, EXACT)
        documents = engine.count(narrowed(And((exact, leaf)) if together else exact))
        if documents:
            found.append(WrittenForm(word, documents))
    return sorted(found, key=lambda form: (-form.documents, form.word))[:_MOST_SHOWN]


def _written(terms: Sequence[Term], lexicon: Lexicon, languages: tuple[str, ...]) -> list[str]:
    """The words, as written, of prepared *terms*."""
    written = [term.text for term in terms if term.form == EXACT]
    written += lexicon.folding_to_any({term.text for term in terms if term.form == FOLDED})
    for stem in dict.fromkeys(term.text for term in terms if term.form == STEMMED):
        written += lexicon.stemming_to(stem, languages)
    return list(dict.fromkeys(written))


def is_about_words(leaf: Node) -> bool:
    """Whether *leaf* is a word or a group of words of the text, or several of them."""
    if isinstance(leaf, Or):
        return all(map(is_about_words, leaf.parts))
    return isinstance(leaf, Term | WordGroup) and leaf.field == TEXT
