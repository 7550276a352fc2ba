"""Names in the searches of a project: the spellings that its texts have of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from functools import cache, partial
from typing import TYPE_CHECKING

from workbench.core.project.indexing import ProjectIndex
from workbench.core.search.analysis import EXACT, exact_word, prepare
from workbench.core.search.engine import SearchEngine
from workbench.core.search.tree import TEXT, Name, Node, Term, leaves

if TYPE_CHECKING:
    from workbench.core.search.names import NameFinder, NameSpelling

# More words than any collection has.
_EVERY_WORD = 1 << 40


class NameSearch:
    """Spells the names of queries as the texts in an *index* do. Remembers them until the index changes."""

    def __init__(self, index: ProjectIndex) -> None:
        self._index = index
        self._finder: tuple[tuple[int, ...], NameFinder] | None = None

    def spelled(self, tree: Node) -> Node:
        """*tree* with every name replaced by its spellings."""
        if not any(isinstance(leaf, Name) for leaf in leaves(tree)):
            return tree
        # Here, because few queries need the tables of names.
        from workbench.core.search.names import with_names

        return with_names(tree, self.finder())

    def spellings(self, tree: Node) -> Mapping[str, list[NameSpelling]]:
        """The spellings in the place of each name in *tree*, the most likely first, by the name as typed."""
        names = dict.fromkeys(leaf for leaf in leaves(tree) if isinstance(leaf, Name))
        return {name.text: self.finder().found(name) for name in names}

    def finder(self) -> NameFinder:
        """What finds names in the index as it is now."""
        from workbench.core.search.names import NameFinder

        engine = self._index.opened()
        state = self._index.sequence(), engine.last_sequence, engine.count()
        if self._finder is None or self._finder[0] != state:
            self._finder = (
                state,
                NameFinder(_with_keys(engine), partial(_stands, engine), partial(_finds, engine)),
            )
        return self._finder[1]


def _stands(engine: SearchEngine, word: str) -> bool:
    """Whether *word* stands so in any text."""
    return engine.count(Term(exact_word(word), TEXT, EXACT)) > 0


def _finds(engine: SearchEngine, node: Node) -> bool:
    """Whether any document fits *node*, whose words are exactly as written."""
    return engine.count(prepare(node, EXACT, frozenset())) > 0


def _with_keys(engine: SearchEngine) -> Callable[[Set[int]], Sequence[str]]:
    """Gives the words of the texts that have one of some keys."""
    from workbench.core.search.name_keys import HasNameKeys, NameTable

    if isinstance(engine, HasNameKeys):
        return engine.words_with_name_keys
    # Made when the first name is asked for.
    table = cache(lambda: NameTable(engine.terms("", field=TEXT, form=EXACT, limit=_EVERY_WORD)))
    return lambda keys: table().words_with_name_keys(keys)
