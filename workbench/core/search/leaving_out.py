"""Leaving words out of a search as they are written, place by place.

A search that compares words folded or by their stems stands for several words of the texts: Haus for Haus,
Häuser, Häusern. Each can be switched off: what is left are the places where the others stand.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from workbench.core.search.analysis import EXACT, STEMMED, WORD_FORMS
from workbench.core.search.patterns import word_test
from workbench.core.search.stems import stemmed_terms
from workbench.core.search.tree import (
    WORD_FIELDS,
    And,
    Boost,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    Without,
    WordGroup,
)


def leaving_out(tree: Node, words: Collection[str], languages: Iterable[str] = ()) -> Node:
    """A prepared *tree* that holds nowhere because of one of *words*, written exactly so.

    *languages* as for `analysis.prepare`. What a Not takes away stays as it was.
    """
    return _LeavingOut(sorted(set(words)), tuple(languages)).of(tree) if words else tree


class _LeavingOut:
    def __init__(self, words: Collection[str], languages: tuple[str, ...]) -> None:
        self._terms = {
            form: [(word, {analyse(word)}) for word in words] for form, analyse in WORD_FORMS.items()
        }
        self._terms[STEMMED] = [(word, stemmed_terms(word, languages)) for word in words]

    def of(self, node: Node) -> Node:
        match node:
            case And(parts) | Or(parts) | Near(parts):
                return replace(node, parts=tuple(map(self.of, parts)))
            case Boost(part):
                return replace(node, part=self.of(part))
            case Not():
                return node
            case Phrase(words, slop, field, form):
                parts = tuple(self._leaf(Term(word, field, form)) for word in words)
                is_plain = all(isinstance(part, Term) for part in parts)
                return node if is_plain else Near(parts, slop, ordered=True)
            case Term() if node.field in WORD_FIELDS:
                return self._leaf(node)
            case _ if isinstance(node, WordGroup):
                return self._leaf(node)
            case _:
                return node

    def _leaf(self, leaf: Term | WordGroup) -> Node:
        fits = leaf.text.__eq__ if isinstance(leaf, Term) else word_test(leaf)
        unwanted = [word for word, terms in self._terms[leaf.form] if any(map(fits, terms))]
        if not unwanted:
            return leaf
        return Without(leaf, tuple(Term(word, leaf.field, EXACT) for word in unwanted))
