"""The dictionaries of simplemma: what lemma a word form has, and which words are lemmas of others.

They are read when a language first needs them, and then a table in the cache holds them (see `word_table`).
The data carry licences of their own: see NOTICE.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Final

from workbench.core.text.stemming.word_table import WordTable, word_table

_CODES: Final = {"no": "nb", "hr": "hbs", "bs": "hbs", "sr": "hbs", "sh": "hbs"}
"""Languages that simplemma has under another code: one for Serbo-Croatian, Bokmål for Norwegian."""
_LOADING: Final = Lock()


class Dictionary:
    """Word forms of one language with their lemmas. Forms are looked up as they are written, by case too.

    *basis* says what it is made from, for tables that are made from it.
    """

    def __init__(self, code: str) -> None:
        self._code = code
        self.basis = f"{code} {_checksum(code):08x}"
        self._forms = word_table(code, self.basis, lambda: _read(code))
        self._lemmas: WordTable | None = None

    def lemma(self, form: str) -> str | None:
        """The lemma of *form* as the dictionary has it; None for an unknown form."""
        return self._forms.get(form)

    def lemmas_among(self, forms: Iterable[str]) -> Iterator[tuple[int, str]]:
        """The numbers of those of *forms* that are known, with their lemmas; the quicker in their order."""
        return self._forms.among(forms)

    def __contains__(self, form: str) -> bool:
        return form in self._forms

    def items(self) -> Iterator[tuple[str, str]]:
        """All forms with their lemmas."""
        return self._forms.entries()

    def inflects(self, word: str, endings: Iterable[str]) -> bool:
        """Whether *word* is a lemma with another form: one of *endings* added or in place of its own end.

        The same as `is_lemma` for languages with endings, without a look at the whole dictionary.
        """
        lemma = self._forms.get
        if lemma(word) != word:
            return False
        return any(lemma(word[:kept] + ending) == word for kept in (None, -1, -2) for ending in endings)

    def is_lemma(self, word: str) -> bool:
        """Whether *word* is the lemma of another form.

        Forms with several lemmas stand in the dictionary as their own; that tells them from real lemmas.
        """
        if self._lemmas is None:
            with _LOADING:
                self._lemmas = word_table(f"{self._code}-lemmas", self.basis, lambda: _lemmas(self._code))
        return word in self._lemmas


def _lemmas(code: str) -> dict[bytes, bytes]:
    return {lemma: b"" for form, lemma in _read(code).items() if lemma != form}


def _read(code: str) -> dict[bytes, bytes]:
    """The lemmas by their forms as simplemma has them (German: a second, 110 MB)."""
    # Here, because mostly a table is there. What simplemma offers publicly would keep all of it in memory.
    from simplemma.strategies.dictionaries.dictionary_factory import _load_dictionary_from_disk

    return _load_dictionary_from_disk(code)


def _checksum(code: str) -> int:
    """A checksum of simplemma's file for a language: its version does not tell what is in it."""
    return zlib.crc32(_files()[code].read_bytes())


@cache
def _loaded(code: str) -> Dictionary:
    return Dictionary(code)


def dictionary(language: str) -> Dictionary | None:
    """The dictionary of a *language* (a primary language subtag); None where there is none."""
    code = _CODES.get(language, language)
    if code not in _files():
        return None
    with _LOADING:
        return _loaded(code)


@cache
def _files() -> dict[str, Path]:
    """simplemma's file for each language, found without loading all of the library (a tenth of a second)."""
    spec = find_spec("simplemma")
    folders = spec.submodule_search_locations if spec else None
    return {
        path.stem: path
        for folder in folders or ()
        for path in Path(folder, "strategies", "dictionaries", "data").glob("*.plzma")
    }
