"""The dictionary of words that we keep beside tantivy: of each field and form, in sorted lists.

tantivy has its own, but lists it by frequency and in Python's memory only. Prefixes, patterns and near
spellings are looked up in ours, where they lie, as in the Whoosh engine. Each commit brings a list of its
own; small ones are joined by the policy of `merge_policy`. Words of documents that are gone stay until a
rebuild.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence, Set
from pathlib import Path

from workbench.core.search.tree import WordGroup
from workbench.core.search.whoosh_engine.arrays import Array, ArrayFile, write_arrays
from workbench.core.search.whoosh_engine.dictionary import Dictionary, pack_words
from workbench.core.search.whoosh_engine.expansion import words_of
from workbench.core.search.whoosh_engine.merge_policy import balanced

SUFFIX = ".words"
# Words that one commit joins again, at most: two seconds' work.
_JOINED = 2_000_000


def write_word_list(folder: Path, words: Mapping[str, Set[str]]) -> Path:
    """Write the *words* of each field, in forms, as a list of its own. Raises OSError."""
    return _write(folder, {name: [word.encode() for word in of_field] for name, of_field in words.items()})


def join_word_lists(folder: Path) -> None:
    """Join small lists of *folder*, if there are many. Raises OSError, ValueError for what are none."""
    paths = sorted(folder.glob(f"*{SUFFIX}"))
    chosen = [paths[at] for at in balanced(list(map(_size, paths)), _JOINED)]
    if chosen:
        _write(folder, _together(chosen))
        for path in chosen:
            path.unlink()


def _size(path: Path) -> int:
    arrays = ArrayFile(path)
    return sum(len(arrays[f"{name}/word_ends"]) for name in _names(arrays))


def _together(paths: Iterable[Path]) -> dict[str, set[bytes]]:
    words: dict[str, set[bytes]] = {}
    for arrays in map(ArrayFile, paths):
        for name in _names(arrays):
            dictionary = _dictionary(arrays, name)
            words.setdefault(name, set()).update(dictionary.encoded_words(dictionary.all))
    return words


def _write(folder: Path, words: Mapping[str, Iterable[bytes]]) -> Path:
    arrays: dict[str, Array] = {}
    for name, of_field in words.items():
        arrays |= {f"{name}/{part}": array for part, array in pack_words(sorted(of_field)).items()}
    path = folder / f"{uuid.uuid4().hex}{SUFFIX}"
    write_arrays(path, arrays)
    return path


def _names(arrays: ArrayFile) -> Sequence[str]:
    return [name.removesuffix("/letters") for name in arrays if name.endswith("/letters")]


def _dictionary(arrays: ArrayFile, name: str) -> Dictionary:
    return Dictionary(arrays[f"{name}/letters"], arrays[f"{name}/word_ends"])


class WordLists:
    """The lists of one generation. Raises OSError, ValueError, LookupError, TypeError for what are none."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._lists: dict[str, list[Dictionary]] = {}
        for arrays in map(ArrayFile, paths):
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
