"""Operations on the code book."""

from __future__ import annotations

import re
from dataclasses import replace

from workbench.core.annotations.codebook import Code
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import edited, quoted
from workbench.core.project.operations.naming import new_code, required
from workbench.core.project.operations.removal import drop_links
from workbench.core.project.project import Project

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def add_code(
    project: Project,
    name: str,
    *,
    parent_id: str = "",
    colour: str = "",
    shortcut: str = "",
    definition: str = "",
) -> Done[Code]:
    """Add a code, at the top or below *parent_id*; *colour* is ``#rrggbb``, or the next of the palette."""
    if parent_id:
        project.codes.get(parent_id)
    code = replace(new_code(project, name, parent_id, colour), shortcut=shortcut, definition=definition)
    _checked(project, code)

    def action() -> Code:
        project.codes.insert(code)
        return code

    return project.perform(f"Add the code {quoted(code.name)}", action)


def edit_code(
    project: Project,
    code_id: str,
    *,
    name: str | None = None,
    parent_id: str | None = None,
    colour: str | None = None,
    shortcut: str | None = None,
    definition: str | None = None,
) -> Done[Code]:
    """Change these fields of a code; what is None stays. *parent_id* is empty at the top of the tree."""
    if name is not None:
        name = required(name, "code")
    code = edited(
        project.codes.get(code_id),
        name=name,
        parent_id=parent_id,
        colour=colour,
        shortcut=shortcut,
        definition=definition,
    )
    _checked(project, code)

    def action() -> Code:
        project.codes.update(code)
        return code

    return project.perform(f"Edit the code {quoted(code.name)}", action)


def move_code(project: Project, code_id: str, parent_id: str, place: int) -> Done[Code]:
    """Let a code stand at this *place* (0: first) below another code, or at the top (*parent_id* empty)."""
    code = replace(project.codes.get(code_id), parent_id=parent_id)
    _checked(project, code)
    siblings = [other for other in project.codes.where(parent_id=parent_id) if other.id != code.id]
    siblings.insert(max(0, place), code)

    def action() -> Code:
        for position, sibling in enumerate(siblings):
            project.codes.update(replace(sibling, position=position))
        return project.codes.get(code.id)

    return project.perform(f"Move the code {quoted(code.name)}", action)


def remove_code(project: Project, code_id: str) -> Done[Code]:
    """Remove a code, its links and memos. Its marks stay; the codes below it move up to its parent."""
    code = project.codes.get(code_id)

    def action() -> Code:
        for child in project.codes.where(parent_id=code.id):
            project.codes.update(replace(child, parent_id=code.parent_id))
        project.mark_codes.delete(*project.mark_codes.where(code_id=code.id))
        drop_links(project, [code.id])
        project.codes.delete(code)
        return code

    return project.perform(f"Remove the code {quoted(code.name)}", action)


def _checked(project: Project, code: Code) -> None:
    if not _COLOUR.fullmatch(code.colour):
        raise UserError(code.colour, "this is no colour.", "Write it as #rrggbb, such as #3b76c4.")
    ancestor = code.parent_id
    while ancestor:
        if ancestor == code.id:
            raise UserError(code.name, "a code cannot stand below itself.", "Choose another parent.")
        ancestor = project.codes.get(ancestor).parent_id
    for other in project.codes.all():
        if code.shortcut and other.id != code.id and other.shortcut == code.shortcut:
            raise UserError(
                code.shortcut, f"the code “{other.name}” has this key already.", "Choose another."
            )
