"""German compounds taken apart by the vocabulary of the dictionary: Datenmissbrauch, Daten and Missbrauch.

A part is a noun that the dictionary knows with its forms, and joining letters may stand before the next one.
All ways to part a word in two count, so that Urheberrechtsverletzung is found by Urheberrecht and by
Rechtsverletzung: a part too many costs less than one that nobody finds. (Koehn and Knight 2003, “Empirical
Methods for Compound Splitting”, choose one way by frequencies, which a dictionary does not have.)
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from workbench.core.text.stemming.dictionary import Dictionary

_SHORTEST: Final = 7
"""Letters of a compound that is worth taking apart; below, most finds are chance (Portal: Port, Al)."""
_SHORTEST_PART: Final = 4
_SHORTEST_BEHIND_OTHERS: Final = 5
"""Letters of a noun behind what is no noun, as more words begin like a verb or an adjective."""
_SHORT_HEADS: Final = frozenset(("tag", "rat", "amt", "hof", "tor", "weg"))
"""Shorter nouns that often end a compound (Bundestag, Kartellamt). Others are mostly there by chance."""
_SHORT_MODIFIERS: Final = frozenset(
    (
        *("gas", "öl", "tor", "bau", "zug", "bus", "see", "erd", "rad", "uhr", "eis"),
        *("ost", "süd", "nord", "west"),
    )
)
"""What is shorter and often begins one (Gaspreis, Erdbeben)."""
_JOINTS: Final = ("", "s", "es", "n", "en", "er", "e", "ens")
_SUFFIXES: Final = (
    "schaft heit keit haft lich isch innen erin erinnen chen lein ling tion ation ment tät täten ismus "
    "enden ende erei reich losen wesen weise"
)
_PREFIXES: Final = "miss ober über unter nach"
_BY_CHANCE: Final = (
    "stand stag cher tand ster rial mini lade ration list kant stent archie graphie uropa rien elle real "
    "fakt tran"
)
_NO_PARTS: Final = frozenset(f"{_SUFFIXES} {_PREFIXES} {_BY_CHANCE}".split())
"""Suffixes and prefixes that happen to be nouns: Gesellschaft is no shaft, Missbrauch no custom."""
_WHOLE: Final = frozenset(
    (
        *("hochzeit", "buchstabe", "frühstück", "widerstand", "fortschritt"),
        *("handtuch", "augenblick", "transport", "dienstag"),
    )
)
"""Compounds once, whose parts nobody thinks of."""
_IN_NAMES: Final = frozenset(
    (
        *("berg", "burg", "dorf", "furt", "bach", "knecht", "meier", "mann"),
        *("stein", "heim", "hausen", "feld"),
    )
)
"""Nouns with which names of places and people end; these have no plural, as a Schuldenberg has."""
_PLURALS: Final = ("e", "er", "en")
_ENDINGS: Final = ("s", "es", "en", "n", "e", "er", "t", "te")
"""Endings by which nouns and verbs show that they are words with forms."""


def inflects(lemma: str, known: Dictionary) -> bool:
    """Whether *lemma* is a German word with other forms, as most names are not."""
    return known.inflects(lemma, _ENDINGS)


def split_compound(lemma: str, known: Dictionary) -> tuple[str, ...]:
    """The lemmas of the words in a noun, each once; none where it is no compound."""
    if len(lemma) < _SHORTEST or not lemma[0].isupper() or not lemma.isalpha():
        return ()
    found: dict[str, None] = {}
    _collect(lemma.lower(), known, found)
    return tuple(found)


def _collect(word: str, known: Dictionary, found: dict[str, None]) -> None:
    if len(word) < _SHORTEST or word in _WHOLE or _is_made_of_a_verb(word, known):
        return
    for start in range(2, len(word) - 2):
        head = _noun(word[start:], _SHORT_HEADS, known)
        modifiers = head and _modifiers(word[:start], head, known)
        if head is None or modifiers is None or _is_name(word, head, known):
            continue
        for part in (*modifiers, head):
            if part not in found:
                found[part] = None
                _collect(part.lower(), known, found)


def _is_made_of_a_verb(word: str, known: Dictionary) -> bool:
    """Whether *word* is what somebody does, or who: Gründung is no green dung, Verbraucher no smoker."""
    return any(word.endswith(end) and inflects(word.removesuffix(end) + "en", known) for end in ("ung", "er"))


def _is_name(word: str, head: str, known: Dictionary) -> bool:
    """Whether *word* is rather a name that ends like a noun: Heidelberg, Zuckerberg."""
    name = word.capitalize()
    return head.lower() in _IN_NAMES and not any(known.lemma(name + end) == name for end in _PLURALS)


def _modifiers(word: str, head: str, known: Dictionary) -> tuple[str, ...] | None:
    """The nouns that *word* is before *head*: none where it is a verb or an adjective (Suchmaschine,
    Geheimdienst), which say nothing by themselves; None where it is no word at all."""
    for joint in _JOINTS:
        bare = word.removesuffix(joint)
        noun = _noun(bare, _SHORT_MODIFIERS, known) if bare + joint == word else None
        if noun and (not joint or noun.lower() in (bare, f"{bare}r")):  # Kranker in Krankenhaus
            return (noun,)
    if len(head) < _SHORTEST_BEHIND_OTHERS or len(word) < _SHORTEST_PART or word in _NO_PARTS:
        return None
    verbs = (word + "en", word.removesuffix("e") + "en")
    return () if any(inflects(other, known) for other in (word, *verbs)) else None


def _noun(word: str, short: Collection[str], known: Dictionary) -> str | None:
    """The lemma of *word* as a noun that has other forms, too."""
    if word in _NO_PARTS or (len(word) < _SHORTEST_PART and word not in short):
        return None
    lemma = known.lemma(word.capitalize())
    return lemma if lemma and lemma[0].isupper() and inflects(lemma, known) else None
