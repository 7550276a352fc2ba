"""German: simplemma's dictionary, with nouns told from verbs by the capital where there is one.

A word in small letters may also be a noun that somebody typed quickly. It is taken for one where the verb
would be an imperative or in the first person, which news hardly has: krieg is war, not “get!”.
"""

from __future__ import annotations

from typing import Final

from workbench.core.text.folding import fold_text
from workbench.core.text.stemming.compounds import inflects, split_compound
from workbench.core.text.stemming.dictionary import Dictionary, dictionary
from workbench.core.text.stemming.names import protected_names

_GENITIVE: Final = "s"
_FEWEST: Final = 4
"""Letters of a name before the genitive's s, so that Hans stays Hans."""
_OF_LATIN: Final = ("u", "i", "e")
"""Letters before an s that is rather the end of a name itself: Antonius, Paris, Herodes."""
IRREGULAR: Final = {
    form: lemma
    for lemma, forms in {
        "brechen": "brach",
        "denken": "gedacht",
        "bieten": "geboten",
        "entscheiden": "entschieden",
        "essen": "gegessen",
        "fahren": "gefahren",
        "fallen": "gefallen fällt",
        "gehören": "gehört",
        "heißen": "heißen heiße",
        "nah": "näher",
        "rennen": "gerannt",
        "schicken": "schicken",
        "sollen": "soll",
        "stehen": "stand",
        "verlieren": "verloren",
        "Beamter": "Beamten",
        "Niederlande": "Niederlanden",
    }.items()
    for form in forms.split()
}
"""Forms that the dictionary gives to rarer words (gedacht to gedenken), or misspells."""
_SIBILANTS: Final = ("s", "x", "z", "ß")


def german_stem(word: str) -> str:
    """The lemma of *word*, folded (so in small letters)."""
    known = dictionary("de")
    if known is None or word in protected_names("de"):
        return fold_text(word) or word
    return fold_text(_lemma(word, known)) or word


def is_german(word: str) -> bool:
    """Whether the dictionary has *word* as it is written, and it is no name of a place."""
    known = dictionary("de")
    return known is not None and word in known and word not in protected_names("de")


def german_parts(word: str) -> tuple[str, ...]:
    """The lemmas, folded, of the words that a compound is made of; none where *word* is no compound.

    An unknown word may be a name in the genitive: Putins is also found by Putin.
    """
    known = dictionary("de")
    if known is None or word in protected_names("de"):
        return ()
    lemma = _lemma(word, known)
    if lemma == word and word[0].isupper() and known.lemma(word) is None:
        name = word.removesuffix(_GENITIVE)
        if name != word and len(name) >= _FEWEST and not name.endswith((*_SIBILANTS, *_OF_LATIN)):
            return (fold_text(name),)
    return tuple(fold_text(part) for part in split_compound(lemma, known))


def _lemma(word: str, known: Dictionary) -> str:
    """The lemma of *word*, nouns with their capital."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    small, capital = word.lower(), word[0].upper() + word[1:].lower()
    if word[0].isupper():
        found = known.lemma(word) or known.lemma(capital) or known.lemma(small)
    else:
        found = _noun_in_small_letters(small, capital, known) or known.lemma(small) or known.lemma(capital)
    if found is None or (found.lower() == small and found != capital):
        found = _genitive_of_name(capital, known) or found
    if found is None:
        return _with_known_head(capital, known) or word
    if found.endswith("er") and known.lemma(found) == found[:-2]:
        return found[:-2]  # some adjectives have an inflected lemma: letzte, letzter, letzt
    return found


def _noun_in_small_letters(small: str, capital: str, known: Dictionary) -> str | None:
    noun, other = known.lemma(capital), known.lemma(small)
    if noun is None or other is None or not inflects(noun, known):
        return None
    unlikely = not inflects(small, known) if other == small else other.endswith((small + "en", small + "n"))
    return noun if unlikely else None


def _genitive_of_name(capital: str, known: Dictionary) -> str | None:
    name = capital.removesuffix(_GENITIVE)
    if name == capital or len(name) < _FEWEST or name.endswith(_SIBILANTS):
        return None
    return name if name in protected_names("de") or known.lemma(name) == name else None


def _with_known_head(capital: str, known: Dictionary) -> str | None:
    """An unknown compound with the lemma of its last part: Molybdänerzen, Molybdänerz."""
    for start in range(_FEWEST, len(capital) - _FEWEST + 1):
        head = known.lemma(capital[start:].capitalize())
        if head and head[0].isupper() and inflects(head, known):
            return capital[:start] + head.lower()
    return None
