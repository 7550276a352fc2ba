"""Operations on suggestions: to make what they suggest, or to have no more of them."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.annotations.mark import Mark
from workbench.core.annotations.party import Party, PartyName
from workbench.core.annotations.rejection import Rejection
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import quoted
from workbench.core.project.operations.marks import insert_marks, new_mark
from workbench.core.project.operations.naming import known_party, new_id, required, same_name
from workbench.core.project.project import Project
from workbench.core.project.suggestions.suggestion import NewParty, Suggestion


def accept_suggestions(project: Project, suggestions: Sequence[Suggestion]) -> Done[list[Mark]]:
    """Make what is suggested, in one step: parties with their names, and marks with what they say.

    Raises UserError when there is none, and when a text was corrected after they were found.
    """
    _required(suggestions)
    documents = {
        key: project.documents.get(key)
        for key in dict.fromkeys(spot.document_id for each in suggestions for spot in each.spots)
    }
    texts = {key: project.text_of(document) for key, document in documents.items()}
    for spot in (spot for each in suggestions for spot in each.spots):
        if spot.span.cut(texts[spot.document_id]) != spot.quote:
            title = documents[spot.document_id].title
            raise UserError(title, "the text was corrected meanwhile.", "Look for suggestions again.")
    made = [
        (
            each,
            [
                new_mark(project, documents[spot.document_id], (spot.span,), each.parts.note)
                for spot in each.spots
            ],
        )
        for each in suggestions
    ]

    def action() -> list[Mark]:
        for each, marks in made:
            if each.party:
                _insert_party(project, each.party)
            insert_marks(project, marks, each.parts)
        return [mark for _, marks in made for mark in marks]

    return project.perform(f"Accept {_called(suggestions)}", action)


def reject_suggestions(
    project: Project, suggestions: Sequence[Suggestion], note: str = ""
) -> Done[list[Rejection]]:
    """Have no more of these; *note* says why. Raises UserError when there is none."""
    _required(suggestions)
    now = project.clock.now()
    rows = [
        Rejection(new_id(), each.kind, each.key, each.what, note.strip(), project.author, now)
        for each in suggestions
    ]

    def action() -> list[Rejection]:
        project.rejections.insert(*rows)
        return rows

    return project.perform(f"Reject {_called(suggestions)}", action)


def restore_suggestions(project: Project, keys: Sequence[str]) -> Done[int]:
    """Let rejected suggestions be suggested again; how many rejections go. Raises UserError for none."""
    rows = project.rejections.among("key", keys)
    if not rows:
        raise UserError(", ".join(keys), "this was not rejected.", "See: muqabala suggest PROJECT --rejected")

    def action() -> int:
        project.rejections.delete(*rows)
        return len(rows)

    what = quoted(rows[0].what) if len(rows) == 1 else f"{len(rows)} suggestions"
    return project.perform(f"Suggest {what} again", action)


def _insert_party(project: Project, new: NewParty) -> None:
    """The party with its other names; one that has this name meanwhile only gets the names."""
    party = known_party(project, new.name)
    if party is None:
        party = Party(new_id(), required(new.name, "party"), new.kind)
        project.parties.insert(party)
    names = [party.name, *(row.name for row in project.party_names.where(party_id=party.id))]
    for alias in new.aliases:
        if not any(same_name(alias, name) for name in names):
            names.append(alias)
            project.party_names.insert(PartyName(new_id(), party.id, required(alias, "name")))


def _required(suggestions: Sequence[Suggestion]) -> None:
    if not suggestions:
        raise UserError("suggestions", "none is chosen.", "Choose at least one.")


def _called(suggestions: Sequence[Suggestion]) -> str:
    if len(suggestions) > 1:
        return f"{len(suggestions)} suggestions"
    return f"the {suggestions[0].kind} {quoted(suggestions[0].what)}"
