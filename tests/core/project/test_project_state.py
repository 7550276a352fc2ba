"""States of a project by number: equal ones hold equal documents, and what lies between two is known."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from tests.core.project.articles import article
from workbench.core.errors import UserError
from workbench.core.project.indexed import checksums_of_all
from workbench.core.project.operations.claims import add_claim
from workbench.core.project.operations.documents import edit_document, import_articles, remove_documents
from workbench.core.project.project import Project, create_project, open_project
from workbench.core.project.project_state import ProjectStates

Documents = dict[str, str]


def _import(project: Project, chance: Random) -> None:
    import_articles(
        project, [article(f"Artikel {chance.random()}", "de") for _ in range(chance.randint(1, 3))]
    )


def _edit(project: Project, chance: Random) -> None:
    edit_document(project, chance.choice(project.documents.all()).id, outlet=f"{chance.random()}")


def _remove(project: Project, chance: Random) -> None:
    remove_documents(project, [chance.choice(project.documents.all()).id])


def _claim(project: Project, chance: Random) -> None:
    add_claim(project, f"{chance.random()}")


def _undo(project: Project, _: Random) -> None:
    project.undo()


def _redo(project: Project, _: Random) -> None:
    project.redo()


STEPS: list[Callable[[Project, Random], None]] = [_import, _edit, _remove, _claim, _undo, _undo, _redo]


def seen(project: Project) -> tuple[ProjectStates, Documents]:
    return ProjectStates(project, "basis"), checksums_of_all(project)


@pytest.mark.parametrize("seed", range(3))
def test_states_of_copies_that_go_their_own_ways(tmp_path: Path, seed: int) -> None:
    """Each copy, at each moment, looks back at all that any of them has ever been."""
    chance = Random(seed)
    path = tmp_path / "0.muqabala"
    create_project(path).close()
    copies = [path]
    known: dict[int, Documents] = {}
    answered = 0
    for turn in range(60):
        path = chance.choice(copies)
        project = open_project(path)
        with suppress(UserError, IndexError):  # nothing to undo, nothing to edit
            chance.choice(STEPS)(project, chance)
        states, documents = seen(project)
        assert known.setdefault(states.now, documents) == documents
        for number, then in known.items():
            touched = states.documents_since(number)
            if touched is not None:
                answered += 1
                differing = {key for key, _ in documents.items() ^ then.items()}
                assert differing <= touched
        if turn % 10 == 5:
            copies.append(tmp_path / f"{len(copies)}.muqabala")
            project.write_copy(copies[-1])
        project.close()
    assert answered > 60


def test_the_way_back_is_known_as_the_way_on(project: Project) -> None:
    before = ProjectStates(project, "").now
    document = project.documents.all()[1]
    edit_document(project, document.id, title="one")
    between = ProjectStates(project, "").now
    edit_document(project, document.id, title="two")
    add_claim(project, "a claim")
    after = ProjectStates(project, "").now
    assert len({before, between, after}) == 3
    assert ProjectStates(project, "").documents_since(before) == {document.id}
    for _ in range(3):
        project.undo()
    assert ProjectStates(project, "").now == before
    assert ProjectStates(project, "").documents_since(after) == {document.id}
    assert ProjectStates(project, "").documents_since(before) == frozenset()
    project.redo()
    assert ProjectStates(project, "").now == between
    import_articles(project, [article("Ein neuer Artikel.", "de")])
    assert ProjectStates(project, "").documents_since(after) is None, "what is abandoned has no way back"
    assert ProjectStates(project, "").documents_since(between) is not None
    assert ProjectStates(project, "other").documents_since(between) is None
    assert ProjectStates(project, "").documents_since(0) is None


def test_two_empty_projects_are_in_one_state_and_all_others_in_their_own(tmp_path: Path) -> None:
    first, second = (create_project(tmp_path / f"{name}.muqabala") for name in "ab")
    assert ProjectStates(first, "").now == ProjectStates(second, "").now > 0
    for project in (first, second):
        import_articles(project, [article("Derselbe Artikel.", "de")])
    assert ProjectStates(first, "").now != ProjectStates(second, "").now
    assert ProjectStates(first, "").documents_since(ProjectStates(second, "").now) is None
    first.close()
    second.close()
