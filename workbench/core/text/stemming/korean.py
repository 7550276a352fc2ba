"""Korean: the noun before particles, which are written on it (한국의, 한국에서: 한국).

The particles are those of Sohn, “The Korean Language” (1999). A noun may end like one (전문가, expert) and no
dictionary tells them apart, so a word is found with and without.
"""

from __future__ import annotations

from typing import Final

_PLURAL: Final = "들"
_PARTICLES: Final = (
    *("에서는", "에게서", "으로는", "이라고", "에서도", "으로서", "으로써", "이라는"),
    *(
        "에서",
        "에게",
        "에는",
        "에도",
        "으로",
        "까지",
        "부터",
        "한테",
        "께서",
        "보다",
        "처럼",
        "마저",
        "조차",
        "라고",
    ),
    *("이나", "이며", "과의", "와의", "라는", "로서", "로써"),
    *("은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "나", "께"),
)
"""Longest first, as one may end with another."""
_FEWEST: Final = 2
"""Syllables that must remain: shorter nouns are mostly part of a longer one (회의, meeting)."""


def without_particle(word: str) -> str | None:
    """*word* without what may be a particle, and without the plural before it; None if nothing may be."""
    found = next((word.removesuffix(one) for one in _PARTICLES if word.endswith(one)), word)
    if len(found) < _FEWEST:
        found = word
    singular = found.removesuffix(_PLURAL)
    found = singular if len(singular) >= _FEWEST else found
    return found if found != word else None
