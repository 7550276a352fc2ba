"""German compounds taken apart by the vocabulary of the dictionary: Datenmissbrauch, Daten and Missbrauch.

A part is a noun that the dictionary knows with its forms, and joining letters may stand before the next one.
All ways to part a word in two count, so that Urheberrechtsverletzung is found by Urheberrecht and by
Rechtsverletzung: a part too many costs less than one that nobody finds. (Koehn and Knight 2003, “Empirical
Methods for Compound Splitting”, choose one way by frequencies, which a dictionary does not have.)
"""

from __future__ import annotations

from typing import Final

from workbench.core.text.stemming.dictionary import Dictionary

_SHORTEST: Final = 7
"""Letters of a compound that is worth taking apart; below, most finds are chance (Portal: Port, Al)."""
_SHORTEST_PART: Final = 4
_SHORT_PARTS: Final = frozenset(("tag", "rat", "amt", "hof", "tor", "weg"))
"""Shorter nouns that often end a compound (Bundestag, Kartellamt). Others are mostly there by chance."""
_JOINTS: Final = ("", "s", "es", "n", "en", "er", "e", "ens")
_SUFFIXES: Final = (
    "schaft heit keit haft lich isch innen erin erinnen chen lein ling tion ation ment tät täten ismus "
    "enden ende erei reich losen wesen weise"
)
_PREFIXES: Final = "miss ober über unter nach"
_BY_CHANCE: Final = "stand stag cher"
_NO_PARTS: Final = frozenset(f"{_SUFFIXES} {_PREFIXES} {_BY_CHANCE}".split())
"""Suffixes and prefixes that happen to be nouns: Gesellschaft is no shaft, Missbrauch no custom."""


_ENDINGS: Final = ("s", "es", "en", "n", "e", "er", "t", "te")
"""Endings by which nouns and verbs show that they are words with forms."""


def inflects(lemma: str, known: Dictionary) -> bool:
    """Whether *lemma* is a German word with other forms, as most names are not."""
    return known.inflects(lemma, _ENDINGS)


def split_compound(lemma: str, known: Dictionary) -> tuple[str, ...]:
    """The lemmas of the nouns in a noun, each once; none where it is no compound."""
    if len(lemma) < _SHORTEST or not lemma[0].isupper() or not lemma.isalpha():
        return ()
    found: dict[str, None] = {}
    _collect(lemma.lower(), known, found)
    return tuple(found)


def _collect(word: str, known: Dictionary, found: dict[str, None]) -> None:
    if len(word) < _SHORTEST or _is_made_of_a_verb(word, known):
        return
    for start in range(_SHORTEST_PART, len(word) - 2):
        head = _noun(word[start:], known)
        modifier = head and _modifier(word[:start], known)
        if head and modifier:
            for part in (modifier, head):
                if part not in found:
                    found[part] = None
                    _collect(part.lower(), known, found)


def _is_made_of_a_verb(word: str, known: Dictionary) -> bool:
    """Whether *word* is what somebody does, or who: Gründung is no green dung, Verbraucher no smoker."""
    return any(word.endswith(end) and inflects(word.removesuffix(end) + "en", known) for end in ("ung", "er"))


def _modifier(word: str, known: Dictionary) -> str | None:
    """The noun before a joint."""
    bare_words = [word.removesuffix(joint) for joint in _JOINTS if word.endswith(joint)]
    return next((noun for bare in bare_words if (noun := _noun(bare, known))), None)


def _noun(word: str, known: Dictionary) -> str | None:
    """The lemma of *word* as a noun that has other forms, too."""
    if word in _NO_PARTS or (len(word) < _SHORTEST_PART and word not in _SHORT_PARTS):
        return None
    lemma = known.lemma(word.capitalize())
    return lemma if lemma and lemma[0].isupper() and inflects(lemma, known) else None
