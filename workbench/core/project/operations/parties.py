"""Operations on parties, their names, and where they are mentioned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.core.annotations.party import Mention, Party, PartyKind, PartyName
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import edited, quoted
from workbench.core.project.operations.naming import new_id, party_called, required, same_name
from workbench.core.project.operations.removal import drop_links, move_links
from workbench.core.project.project import Project


def add_party(
    project: Project,
    name: str,
    kind: PartyKind = PartyKind.OTHER,
    names: Sequence[str | tuple[str, str]] = (),
    description: str = "",
) -> Done[Party]:
    """Add a party; *names* are its other names, each alone or with its language (BCP 47)."""
    party = Party(new_id(), required(name, "party"), kind, description)
    others = [(item, "") if isinstance(item, str) else item for item in names]

    def action() -> Party:
        project.parties.insert(party)
        for other, language in others:
            _insert_name(project, party, other, language)
        return party

    return project.perform(f"Add the party {quoted(party.name)}", action)


def edit_party(
    project: Project,
    party_id: str,
    *,
    name: str | None = None,
    kind: PartyKind | None = None,
    description: str | None = None,
) -> Done[Party]:
    """Change the name, kind or description of a party; what is None stays."""
    if name is not None:
        name = required(name, "party")
    party = edited(project.parties.get(party_id), name=name, kind=kind, description=description)

    def action() -> Party:
        project.parties.update(party)
        return party

    return project.perform(f"Edit the party {quoted(party.name)}", action)


def add_party_name(project: Project, party_id: str, name: str, language: str = "") -> Done[PartyName | None]:
    """Give a party another name; None when it has it already."""
    party = project.parties.get(party_id)
    return project.perform(
        f"Name {quoted(party.name)} also {quoted(name)}", lambda: _insert_name(project, party, name, language)
    )


def remove_party_name(project: Project, name_id: str) -> Done[PartyName]:
    """Take one of its other names from a party."""
    name = project.party_names.get(name_id)

    def action() -> PartyName:
        project.party_names.delete(name)
        return name

    return project.perform(f"Remove the name {quoted(name.name)}", action)


def remove_party(project: Project, party_id: str) -> Done[Party]:
    """Remove a party with its names, mentions, links and memos.

    Raises UserError while it speaks or is a source in some statement: that would change who said what.
    """
    party = project.parties.get(party_id)
    speaking = project.statements.where(speaker_id=party.id)
    cited = project.attributions.where(party_id=party.id)
    if speaking or cited:
        raise UserError(
            party.name,
            f"it is the speaker of {len(speaking)} statements and the source of {len(cited)}.",
            "Give those another speaker first, or merge it with another party.",
        )

    def action() -> Party:
        project.party_names.delete(*project.party_names.where(party_id=party.id))
        project.mentions.delete(*project.mentions.where(party_id=party.id))
        drop_links(project, [party.id])
        project.parties.delete(party)
        return party

    return project.perform(f"Remove the party {quoted(party.name)}", action)


def merge_parties(project: Project, keep_id: str, other_id: str) -> Done[Party]:
    """Let one party take over the names, mentions, statements and links of another, which goes."""
    if keep_id == other_id:
        raise UserError("merge", "a party cannot be merged with itself.", "Choose two.")
    keep, other = project.parties.get(keep_id), project.parties.get(other_id)
    notes = "\n".join(note for note in (keep.description, other.description) if note)
    keep = replace(keep, description=notes)

    def action() -> Party:
        _move_names(project, other, keep)
        for mention in project.mentions.where(party_id=other.id):
            project.mentions.delete(mention)
            if project.mentions.find(mention.mark_id, keep.id) is None:
                project.mentions.insert(Mention(mention.mark_id, keep.id))
        for statement in project.statements.where(speaker_id=other.id):
            project.statements.update(replace(statement, speaker_id=keep.id))
        for step in project.attributions.where(party_id=other.id):
            project.attributions.update(replace(step, party_id=keep.id))
        move_links(project, other.id, keep.id)
        project.parties.update(keep)
        project.parties.delete(other)
        return keep

    return project.perform(f"Merge {quoted(other.name)} into {quoted(keep.name)}", action)


def add_mention(project: Project, mark_id: str, party: str) -> Done[Mention]:
    """Say that a mark names a party (by id or name; a new name makes a new party)."""
    mark = project.marks.get(mark_id)
    known = project.parties.find(party)

    def action() -> Mention:
        mention = Mention(mark.id, party_called(project, party).id)
        if project.mentions.find(mention.mark_id, mention.party_id) is None:
            project.mentions.insert(mention)
        return mention

    return project.perform(f"Name {quoted(known.name if known else party)} in {quoted(mark.quote)}", action)


def remove_mention(project: Project, mark_id: str, party_id: str) -> Done[Mention]:
    """Say that a mark does not name a party after all."""
    mention = project.mentions.get(mark_id, party_id)
    mark, party = project.marks.get(mark_id), project.parties.get(party_id)

    def action() -> Mention:
        project.mentions.delete(mention)
        return mention

    return project.perform(f"Take the party {quoted(party.name)} off {quoted(mark.quote)}", action)


def _insert_name(project: Project, party: Party, name: str, language: str) -> PartyName | None:
    new = PartyName(new_id(), party.id, required(name, "name"), language)
    taken = [party.name, *(item.name for item in project.party_names.where(party_id=party.id))]
    if any(same_name(new.name, item) for item in taken):
        return None
    project.party_names.insert(new)
    return new


def _move_names(project: Project, other: Party, keep: Party) -> None:
    names = project.party_names.where(party_id=other.id)
    project.party_names.delete(*names)
    _insert_name(project, keep, other.name, "")
    for item in names:
        _insert_name(project, keep, item.name, item.language)
