"""Lines of a list as queries: in the query language, or as plain words that stand together, or as names."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from workbench.core.search.analysis import EXACT
from workbench.core.search.cutting import spans_and_words
from workbench.core.search.query.parser import parse
from workbench.core.search.query.refusals import QuerySyntaxError
from workbench.core.search.query.vocabulary import operator_in_capitals
from workbench.core.search.tree import WORD_FIELDS, And, Boost, Fuzzy, Name, Near, Node, Not, Or, Phrase, Term


class ReadAs(StrEnum):
    """What a line is: a query with all its signs, words that stand so in the text, or a name."""

    QUERY = "query"
    PHRASE = "phrase"
    NAME = "name"


def listed_tree(line: str, read_as: ReadAs = ReadAs.QUERY, edits: int = 0) -> Node:
    """The tree of a line. With *edits* (1 or 2), words that are so many edits away fit, too, if not short.

    Nearness is of no use to a name, which is understood in every spelling. Raises QuerySyntaxError.
    """
    if read_as is ReadAs.QUERY:
        tree = parse(line)
        return _near(tree, edits) if edits else tree
    words = tuple(spans_and_words(line)[1])
    if not words:
        raise QuerySyntaxError("no_word_in_line", 0, 1)
    if read_as is ReadAs.NAME:
        return Name(" ".join(words))
    tree = Term(words[0]) if len(words) == 1 else Phrase(words)
    return _near(tree, edits) if edits else tree


def listed_query(line: str, read_as: ReadAs = ReadAs.QUERY, edits: int = 0) -> str:
    """A query that asks for what a line of this kind asks for, to go on from in a search.

    Where *edits* are forgiven in a line that is a query already, there is none: the line stays as it is.
    """
    words = spans_and_words(line)[1]
    if read_as is ReadAs.QUERY or not words:
        return line
    if read_as is ReadAs.NAME:
        return f'name:"{" ".join(words)}"'
    if not edits:
        return f'"{" ".join(words)}"'
    return " BEFORE/0 ".join(_written(_near_word(word, edits, Term(word))) for word in words)


def _written(leaf: Term | Fuzzy) -> str:
    if isinstance(leaf, Term):
        return f'"{leaf.text}"'
    # An operator in capitals would not be taken for a word, and near words are compared without capitals.
    text = leaf.text.lower() if operator_in_capitals(leaf.text) else leaf.text
    return f"{text}~{leaf.edits}"


def _near(node: Node, edits: int) -> Node:
    """*node* with every plain word of the texts replaced by all words near it."""
    match node:
        case And(parts) | Or(parts) | Near(parts):
            return replace(node, parts=tuple(_near(part, edits) for part in parts))
        case Not(part) | Boost(part):
            return replace(node, part=_near(part, edits))
        case Term(field=field, form=form) if field in WORD_FIELDS and form != EXACT:
            return _near_word(node.text, edits, node)
        case Phrase(words, slop, _, form) if form != EXACT:
            return Near(tuple(_near_word(word, edits, node) for word in words), slop, ordered=True)
        case _:
            return node


def _near_word(word: str, edits: int, leaf: Term | Phrase) -> Term | Fuzzy:
    # As Lucene's AUTO fuzziness has it: an edit in two letters leaves nothing of the word, two edits in five
    # letters little.
    fewer = min(edits, 0 if len(word) <= 2 else 1 if len(word) <= 5 else 2)
    return Fuzzy(word, fewer, leaf.field, leaf.form) if fewer else Term(word, leaf.field, leaf.form)
