"""Operations on the code book."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from workbench.core.annotations.codebook import Code
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
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

    return project.perform(f"Add the code “{code.name}”", action)


def edit_code(project: Project, code_id: str, **fields: Any) -> Done[Code]:
    """Change the name, parent_id, colour, shortcut, definition or position of a code."""
    code = replace(project.codes.get(code_id), **fields)
    code = replace(code, name=required(code.name, "code"))
    _checked(project, code)

    def action() -> Code:
        project.codes.update(code)
        return code

    return project.perform(f"Edit the code “{code.name}”", action)


def remove_code(project: Project, code_id: str) -> Done[Code]:
    """Remove a code. Its marks stay, without it; the codes below it move up to its parent."""
    code = project.codes.get(code_id)

    def action() -> Code:
        for child in project.codes.where(parent_id=code.id):
            project.codes.update(replace(child, parent_id=code.parent_id))
        project.mark_codes.delete(*project.mark_codes.where(code_id=code.id))
        drop_links(project, code.id)
        project.codes.delete(code)
        return code

    return project.perform(f"Remove the code “{code.name}”", action)


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
