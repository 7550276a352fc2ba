"""Operations on suggestions: to make what they suggest, or to have no more of them."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.annotations.mark import Mark
from workbench.core.annotations.party import Party, PartyName
from workbench.core.annotations.rejection import Rejection
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.disagreements import Status, settled
from workbench.core.project.operations.clusters import join_documents, part_documents
from workbench.core.project.operations.disagreements import accept_disagreement, dismiss_disagreement
from workbench.core.project.operations.editing import quoted
from workbench.core.project.operations.marks import insert_marks, new_mark
from workbench.core.project.operations.naming import known_party, new_id, required, same_name
from workbench.core.project.project import Project
from workbench.core.project.suggestions.copies import decided_pairs
from workbench.core.project.suggestions.suggestion import NewParty, Suggestion


def accept_suggestions(project: Project, suggestions: Sequence[Suggestion]) -> Done[list[Mark]]:
    """Make what is suggested, in one step: parties with their names, and marks with what they say.

    A copy or a disagreement is accepted by itself, as on its page. Raises UserError when there is none, and
    when a text was corrected after they were found.
    """
    _required(suggestions)
    if linked := _linked(suggestions):
        return _accept_linked(project, linked)
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
    """Have no more of these; *note* says why. Raises UserError when there is none.

    A copy or a disagreement is rejected by itself, as on its page, and needs the reason.
    """
    _required(suggestions)
    if linked := _linked(suggestions):
        return _reject_linked(project, linked, note)
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


def decided(project: Project, suggestions: Sequence[Suggestion]) -> set[str]:
    """The keys of those *suggestions* that were rejected, or decided on where they are shown, too."""
    keys = {row.key for row in project.rejections.all()}
    pairs = decided_pairs(project)
    keys |= {each.key for each in suggestions if each.copy in pairs}
    parting = [each for each in suggestions if each.disagreement]
    states = settled(project, [each.disagreement for each in parting if each.disagreement])
    return keys | {
        each.key for each, state in zip(parting, states, strict=True) if state.status is not Status.OPEN
    }


def _linked(suggestions: Sequence[Suggestion]) -> Suggestion | None:
    """The copy or disagreement that is decided on. Raises UserError where it is not the only one."""
    linked = next((each for each in suggestions if each.disagreement or each.copy), None)
    if linked and len(suggestions) > 1:
        raise UserError(
            "suggestions", "copies and disagreements are decided on one by one.", "Choose one of them."
        )
    return linked


def _accept_linked(project: Project, suggestion: Suggestion) -> Done[list[Mark]]:
    note = suggestion.parts.note
    if suggestion.disagreement:
        done = accept_disagreement(project, suggestion.disagreement, note)
        ends = done.value.source_id, done.value.target_id
        return Done([project.marks.get(end) for end in ends], done.changes)
    joined = join_documents(project, sorted(suggestion.copy or ()), note or suggestion.reason)
    return Done([], joined.changes)


def _reject_linked(project: Project, suggestion: Suggestion, note: str) -> Done[list[Rejection]]:
    if suggestion.disagreement:
        return Done([], dismiss_disagreement(project, suggestion.disagreement, note).changes)
    if not note.strip():
        raise UserError("copy", "it needs a reason to be rejected.", "Say why both have it by themselves.")
    one, other = sorted(suggestion.copy or ())
    return Done([], part_documents(project, one, other, note.strip()).changes)


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
