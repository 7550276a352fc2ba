"""The dictionaries of simplemma: what lemma a word form has, and which words are lemmas of others.

They are read when a language first needs them (German, the largest: 1.1 million forms, 1.5 seconds, 110 MB)
and never written. The data carry licences of their own: see NOTICE.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from threading import Lock
from typing import Final

_CODES: Final = {"no": "nb", "hr": "hbs", "bs": "hbs", "sr": "hbs", "sh": "hbs"}
"""Languages that simplemma has under another code: one for Serbo-Croatian, Bokmål for Norwegian."""
_LOADING: Final = Lock()


class Dictionary:
    """Word forms of one language with their lemmas. Forms are looked up as they are written, by case too."""

    def __init__(self, code: str) -> None:
        # Here, because most uses of the program need no dictionary.
        from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY

        self._forms = DEFAULT_DICTIONARY_FACTORY.get_dictionary(code)
        self._lemmas: frozenset[str] | None = None

    def lemma(self, form: str) -> str | None:
        """The lemma of *form* as the dictionary has it; None for an unknown form."""
        return self._forms.get(form)

    def __contains__(self, form: str) -> bool:
        return self._forms.get(form) is not None

    def items(self) -> Iterator[tuple[str, str]]:
        """All forms with their lemmas."""
        yield from self._forms.items()

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

        Forms with several lemmas stand in the dictionary as their own; that tells them from real lemmas. The
        first call reads all of the dictionary, which for Arabic takes a fifth of a second.
        """
        if self._lemmas is None:
            with _LOADING:
                self._lemmas = frozenset(lemma for form, lemma in self.items() if lemma != form)
        return word in self._lemmas


@cache
def _loaded(code: str) -> Dictionary:
    return Dictionary(code)


def dictionary(language: str) -> Dictionary | None:
    """The dictionary of a *language* (a primary language subtag); None where there is none."""
    code = _CODES.get(language, language)
    if code not in _available():
        return None
    with _LOADING:
        return _loaded(code)


@cache
def _available() -> frozenset[str]:
    from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

    return frozenset(SUPPORTED_LANGUAGES)
