"""Suggested parties: names that documents have and that are no party's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from workbench.core.annotations.party import PartyKind
from workbench.core.comparison.names.candidates import Sign
from workbench.core.comparison.names.ranking import NameSuggestion
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.name_mentions import names_of_parties
from workbench.core.project.new_names import names_in
from workbench.core.project.operations.marks import MarkParts
from workbench.core.project.project import Project
from workbench.core.project.suggestions.suggestion import (
    Because,
    NewParty,
    Reason,
    Spot,
    Suggestion,
    SuggestionKind,
    key_of,
)
from workbench.core.text.folding import fold_text
from workbench.core.text.names.matching import NameList

_KNOWN: Final = 0.75
"""How like a party's name a name is that is that party's: it is suggested as a mention instead."""
_MOST_ALIASES: Final = 12
_BECAUSE: Final = {
    Sign.TITLE: Because.TITLE,
    Sign.GIVEN: Because.FIRST_NAME,
    Sign.SHAPE: Because.SHAPE,
    Sign.KNOWN: Because.IN_THE_NEWS,
    Sign.PLACE: Because.PLACE,
    Sign.ORGANISATION: Because.ORGANISATION,
    Sign.LATIN: Because.LATIN,
    Sign.CAPITALS: Because.CAPITALS,
    Sign.ECHO: Because.SCRIPTS,
    Sign.UNKNOWN: Because.UNKNOWN,
    Sign.SPEAKS: Because.SPEAKS,
}
_WITH_TITLE: Final = (Sign.TITLE, Sign.ORGANISATION)


def _find(project: Project, documents: Sequence[Document], progress: Progress) -> Iterator[Suggestion]:
    names = [name for _, of_one in names_of_parties(project).values() for name in of_one]
    taken, known = set(map(fold_text, names)), NameList(names)
    texts = {document.id: project.text_of(document) for document in documents}
    for found in names_in(project, documents, progress):
        written = (found.name, *found.aliases)
        if taken.isdisjoint(map(fold_text, written)) and not _is_known(known, found):
            spots = tuple(Spot(place, span, span.cut(texts[place])) for place, span in found.places)
            yield _suggestion(found, spots)


def _is_known(known: NameList, found: NameSuggestion) -> bool:
    return bool(known.names) and any(match.score >= _KNOWN for match in known.matches(found.name, 1))


def _suggestion(found: NameSuggestion, spots: tuple[Spot, ...]) -> Suggestion:
    if found.is_organisation:
        kind = PartyKind.ORGANISATION
    else:
        kind = PartyKind.PERSON if found.is_person else PartyKind.OTHER
    titles = ", ".join(found.titles[:3])
    signs: list[Sign] = [sign for sign in found.signs if sign not in _WITH_TITLE]
    if titles:
        signs.insert(0, Sign.ORGANISATION if found.is_organisation else Sign.TITLE)
    reasons = tuple(Reason(_BECAUSE[sign], titles if sign in _WITH_TITLE else "") for sign in signs)
    return Suggestion(
        "party",
        key_of("party", fold_text(found.name)),
        found.name,
        spots,
        found.score,
        reasons,
        MarkParts(parties=(found.name,)),
        NewParty(found.name, kind, found.aliases[:_MOST_ALIASES]),
        explained=found.reason,
        other_keys=tuple(key_of("party", fold_text(alias)) for alias in found.aliases),
    )


PARTIES: Final = SuggestionKind("party", "parties", _find)
