"""What people are counted as: killed and injured are no two figures of one thing.

How many died is what reports differ about the most, and the numbers of the injured stand beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from workbench.core.resources import resource
from workbench.core.text.stemming.stemmer import stem

_BEFORE: Final = 4
"""Words between a figure and what is said of it, at most: “killing at least some 17”."""
_BEHIND: Final = 3
"""The same behind it: “17 of them were injured”."""
_VERB_FIRST: Final = "ar"


@lru_cache(maxsize=8)
def roles_of(language: str) -> Mapping[str, str]:
    """The roles that the stems of words of *language* (a primary subtag) tell."""
    found: dict[str, str] = {}
    for line in resource("disagreements", "roles.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            role, of, words = line.split("\t")
            if of == language:
                found |= {stem(word, language): role for word in words.split(" | ")}
    return found


def role_of(roles: Sequence[str], before: int, bounds: tuple[int, int], language: str) -> str:
    """The role of a figure that has *before* words before it; empty where nothing tells it.

    *roles* are those of the words of its sentence (empty: none), without figures; *bounds* says between which
    of these words no other figure stands. The nearest word decides; of two equally near ones the first in
    Arabic, whose verbs come first, and the one behind in other languages.
    """
    first, last = bounds
    ahead = [(before - 1 - at, roles[at]) for at in range(max(first, before - _BEFORE), before) if roles[at]]
    behind = [(at - before, roles[at]) for at in range(before, min(last, before + _BEHIND)) if roles[at]]
    both = [*ahead, *behind] if language == _VERB_FIRST else [*behind, *ahead]
    return min(both, key=lambda found: found[0], default=(0, ""))[1]
