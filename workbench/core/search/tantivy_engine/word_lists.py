"""The dictionary of words that we keep beside tantivy: of each field and form, in sorted lists.

tantivy has its own, but lists it by frequency and in Python's memory only. Prefixes, patterns and near
spellings are looked up in ours, where they lie, as in the Whoosh engine. Each commit brings a list of its
own; small ones are joined by the policy of `merge_policy`. Words of documents that are gone stay until a
rebuild.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cached_property
from pathlib import Path

import numpy as np

from workbench.core.search.analysis import EXACT
from workbench.core.search.name_keys import WAYS, NameKeys, name_keys
from workbench.core.search.tantivy_engine.schema import word_field
from workbench.core.search.tree import TEXT, WordGroup
from workbench.core.search.whoosh_engine.arrays import Array, ArrayFile, write_arrays
from workbench.core.search.whoosh_engine.dictionary import Dictionary, pack_words
from workbench.core.search.whoosh_engine.expansion import words_of
from workbench.core.search.whoosh_engine.merge_policy import balanced

SUFFIX = ".words"
KEYED_FIELD = word_field(TEXT, EXACT)
"""The field whose words have the keys of names."""
_KEYS = f"{KEYED_FIELD}/name_keys"
# Words that one commit joins again, at most: two seconds' work.
_JOINED = 2_000_000


def write_word_list(folder: Path, words: Mapping[str, Set[str]]) -> None:
    """Write the *words* of each field, in forms, as a list of its own. Raises OSError."""
    arrays: dict[str, Array] = {}
    for name, of_field in words.items():
        ordered = sorted(of_field)
        arrays |= _named(name, pack_words([word.encode() for word in ordered]))
        if name == KEYED_FIELD:
            arrays[_KEYS] = name_keys(ordered, len(ordered))
    _write(folder, arrays)


def join_word_lists(folder: Path) -> None:
    """Join small lists of *folder*, if there are many. Raises OSError, ValueError for what are none."""
    paths = sorted(folder.glob(f"*{SUFFIX}"))
    chosen = [paths[at] for at in balanced(list(map(_size, paths)), _JOINED)]
    if chosen:
        _write(folder, _joined([ArrayFile(path) for path in chosen]))
        for path in chosen:
            path.unlink()


def _size(path: Path) -> int:
    arrays = ArrayFile(path)
    return sum(len(arrays[f"{name}/word_ends"]) for name in _names(arrays))


def _joined(lists: Sequence[ArrayFile]) -> dict[str, Array]:
    joined: dict[str, Array] = {}
    for name in dict.fromkeys(name for arrays in lists for name in _names(arrays)):
        having = [arrays for arrays in lists if f"{name}/letters" in arrays]
        words: list[bytes] = []
        for arrays in having:
            dictionary = _dictionary(arrays, name)
            words += dictionary.encoded_words(dictionary.all)
        first = {word: at for at, word in enumerate(words)}
        ordered = sorted(first)
        joined |= _named(name, pack_words(ordered))
        if name == KEYED_FIELD:
            # Taken over, as making the keys of a word takes longer than all else here.
            keys = np.concatenate([arrays[_KEYS].reshape(-1, WAYS) for arrays in having])
            joined[_KEYS] = keys[[first[word] for word in ordered]].ravel()
    return joined


def _named(name: str, parts: Mapping[str, Array]) -> dict[str, Array]:
    return {f"{name}/{part}": array for part, array in parts.items()}


def _write(folder: Path, arrays: Mapping[str, Array]) -> None:
    write_arrays(folder / f"{uuid.uuid4().hex}{SUFFIX}", arrays)


def _names(arrays: ArrayFile) -> Sequence[str]:
    return [name.removesuffix("/letters") for name in arrays if name.endswith("/letters")]


def _dictionary(arrays: ArrayFile, name: str) -> Dictionary:
    return Dictionary(arrays[f"{name}/letters"], arrays[f"{name}/word_ends"])


class WordLists:
    """The lists of one generation. Raises OSError, ValueError, LookupError, TypeError for what are none."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._files = list(map(ArrayFile, paths))
        self._lists: dict[str, list[Dictionary]] = {}
        for arrays in self._files:
            for name in _names(arrays):
                self._lists.setdefault(name, []).append(_dictionary(arrays, name))

    def beginning_with(self, prefix: str, name: str) -> list[str]:
        """The words of the field *name* that begin with *prefix*, in order."""
        found: set[str] = set()
        for dictionary in self._lists.get(name, ()):
            found.update(dictionary.words(dictionary.beginning_with(prefix)))
        return sorted(found)

    def number_beginning_with(self, prefix: str, name: str) -> int:
        """About how many there are; a word counts once for each list that has it."""
        slices = (dictionary.beginning_with(prefix) for dictionary in self._lists.get(name, ()))
        return sum(chosen.stop - chosen.start for chosen in slices)

    def fitting(self, group: WordGroup, name: str) -> list[str]:
        """The words of the field *name* that a prepared *group* stands for, in order."""
        found: set[str] = set()
        for dictionary in self._lists.get(name, ()):
            words = words_of(dictionary, group)
            if isinstance(words, slice):
                found.update(dictionary.words(words))
            else:
                found.update(map(dictionary.word, words))
        return sorted(found)

    def with_name_keys(self, keys: Set[int]) -> list[str]:
        """The words of the texts as they are written that have one of *keys*, in order."""
        found: set[str] = set()
        for dictionary, of_words in self._keyed:
            found.update(dictionary.words_at(of_words.words_with(keys)))
        return sorted(found)

    @cached_property
    def _keyed(self) -> list[tuple[Dictionary, NameKeys]]:
        """Lists with their keys, which are sorted when the first name is asked for."""
        having = [arrays for arrays in self._files if _KEYS in arrays]
        return [(_dictionary(arrays, KEYED_FIELD), NameKeys(arrays[_KEYS])) for arrays in having]
