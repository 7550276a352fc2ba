"""Operations on memos."""

from __future__ import annotations

from workbench.core.annotations.memo import Memo
from workbench.core.annotations.relation import ItemKind
from workbench.core.errors import UserError
from workbench.core.project.changes import Done
from workbench.core.project.operations.editing import edited, quoted
from workbench.core.project.operations.naming import new_id
from workbench.core.project.operations.relations import words_of
from workbench.core.project.project import Project


def add_memo(
    project: Project, title: str, text: str, about: tuple[ItemKind, str] | None = None
) -> Done[Memo]:
    """Add a memo about an item (its kind and id), or about the whole project."""
    if about:
        words_of(project, *about)  # which refuses what is not there
    kind, item_id = about or ("", "")
    now = project.clock.now()
    memo = Memo(new_id(), title, text, str(kind), item_id, project.author, now, now)
    _checked(memo)

    def action() -> Memo:
        project.memos.insert(memo)
        return memo

    return project.perform(f"Add the memo {quoted(memo.title or memo.text)}", action)


def edit_memo(
    project: Project, memo_id: str, *, title: str | None = None, text: str | None = None
) -> Done[Memo]:
    """Change the title or text of a memo; what is None stays."""
    memo = edited(project.memos.get(memo_id), project.clock.now(), title=title, text=text)
    _checked(memo)

    def action() -> Memo:
        project.memos.update(memo)
        return memo

    return project.perform(f"Edit the memo {quoted(memo.title or memo.text)}", action)


def remove_memo(project: Project, memo_id: str) -> Done[Memo]:
    """Remove a memo."""
    memo = project.memos.get(memo_id)

    def action() -> Memo:
        project.memos.delete(memo)
        return memo

    return project.perform(f"Remove the memo {quoted(memo.title or memo.text)}", action)


def _checked(memo: Memo) -> None:
    if not (memo.title.strip() or memo.text.strip()):
        raise UserError("memo", "it is empty.", "Write a title or some words.")
