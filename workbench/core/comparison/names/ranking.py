"""How likely a group of candidates is a person or an organisation, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.names.candidates import Sign
from workbench.core.comparison.names.grouping import NameGroup
from workbench.core.text.names.spelling import LATIN, script_of_word
from workbench.core.text.span import Span

_WEIGHTS: Final = {
    Sign.TITLE: 0.6,
    Sign.GIVEN: 0.6,
    Sign.SHAPE: 0.55,
    Sign.KNOWN: 0.6,
    Sign.ORGANISATION: 0.4,
    Sign.LATIN: 0.5,
    Sign.CAPITALS: 0.5,
    Sign.ECHO: 0.5,
    Sign.UNKNOWN: 0.1,
    Sign.SPEAKS: 0.45,
    Sign.PLACE: 0.2,
}
"""How much each sign says by itself, as judged on the names of 200 Arabic articles and of five in three
languages: a title and a first name hardly ever err, and most words that no dictionary has are no names."""
_SEVERAL_WORDS: Final = 0.25
"""What a name of several words adds: a word alone is more often something else."""
_PLACE: Final = 0.45
"""What is left of the score of a place: it is a name, but seldom a party."""
_HALF: Final = 1.0
"""Texts in which a name stands once, when it has reached half of the weight that its signs can have."""
LEAST: Final = 0.3
"""Groups with a lower score are not suggested."""


@dataclass(frozen=True, slots=True)
class NameSuggestion:
    """A party that texts name: *name* to be shown by, *aliases*, where it stands (document, span), and why.

    *score* is from 0 to 1; *signs* say what speaks for it, the weightiest first, *titles* stand before it.
    """

    name: str
    aliases: tuple[str, ...]
    places: tuple[tuple[str, Span], ...]
    documents: int
    score: float
    signs: tuple[Sign, ...]
    titles: tuple[str, ...]
    is_person: bool
    is_organisation: bool

    @property
    def reason(self) -> str:
        """Why, as a sentence."""
        said = [_SAID[sign] for sign in self.signs if sign in _SAID]
        if self.titles:
            said.append(f"after {', '.join(self.titles[:3])}")
        said.append(f"{len(self.places)} times in {self.documents} documents")
        return "; ".join(said)


_SAID: Final = {
    Sign.GIVEN: "begins with a first name",
    Sign.SHAPE: "has the shape of a name",
    Sign.KNOWN: "a name that is often in the news",
    Sign.PLACE: "the name of a place",
    Sign.LATIN: "in Latin letters among others",
    Sign.CAPITALS: "in capitals within sentences",
    Sign.ECHO: "written alike in several scripts",
    Sign.UNKNOWN: "no word of the dictionary",
    Sign.SPEAKS: "where the one who speaks is named",
}


def ranked(groups: Iterable[NameGroup]) -> list[NameSuggestion]:
    """The *groups* that are likely names, the likeliest first."""
    found = [suggestion for group in groups if (suggestion := _suggestion(group)).score >= LEAST]
    return sorted(found, key=lambda each: (-each.score, -len(each.places), each.name))


def _suggestion(group: NameGroup) -> NameSuggestion:
    signs = group.signs()
    name = _shown(group)
    documents = len(group.documents)
    doubt = 1.0
    for sign in signs:
        doubt *= 1 - _WEIGHTS[sign]
    if " " in name:
        doubt *= 1 - _SEVERAL_WORDS
    seen = documents + (len(group.places) - documents) / 4
    score = (1 - doubt) * (0.6 + 0.4 * seen / (seen + _HALF))
    if signs[Sign.PLACE] and not (signs[Sign.GIVEN] or signs[Sign.TITLE] * 2 > len(group.places)):
        score *= _PLACE
    places = dict.fromkeys((place.document, place.span) for place in group.places)
    return NameSuggestion(
        name,
        tuple(alias for alias, _ in group.names.most_common() if alias != name),
        tuple(places),
        documents,
        round(score, 4),
        tuple(sorted(signs, key=lambda sign: -_WEIGHTS[sign])),
        tuple(group.told()),
        signs[Sign.TITLE] + signs[Sign.GIVEN] + signs[Sign.SHAPE] > 0,
        signs[Sign.ORGANISATION] > signs[Sign.TITLE],
    )


def _shown(group: NameGroup) -> str:
    """The name to show: in full before a last name alone, then the most frequent one; Latin of equal ones."""
    return max(group.names, key=lambda each: (" " in each, group.names[each], script_of_word(each) == LATIN))
