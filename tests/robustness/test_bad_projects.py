"""Project files that are damaged or none at all: refused in words, and left as they were."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.robustness.command import DONE, FAILURES, run_alone
from tests.robustness.conftest import Muqabala
from tests.robustness.random_analyst import RandomAnalyst
from tests.robustness.worker import digest
from workbench.core.errors import UserError
from workbench.core.project.checking import problems_of
from workbench.core.project.project import create_project, open_project


def test_a_project_cut_in_half_is_refused_and_left_alone(project: Path, muqabala: Muqabala) -> None:
    half = project.read_bytes()[: project.stat().st_size // 2]
    project.write_bytes(half)
    for command in ("documents", "check", "history", "undo"):
        assert muqabala(command, project).refused_clearly()
    assert project.read_bytes() == half
    assert [path.name for path in project.parent.iterdir()] == [project.name]


@pytest.mark.parametrize("content", [b"", b"no project", b"SQLite format 3\x00" + bytes(84), bytes(10_000)])
def test_what_is_no_project_is_refused_and_left_alone(
    content: bytes, tmp_path: Path, muqabala: Muqabala
) -> None:
    path = tmp_path / "none.muqabala"
    path.write_bytes(content)
    assert muqabala("documents", path).refused_clearly()
    assert muqabala("import", path, path).refused_clearly()
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path, muqabala: Muqabala) -> None:
    path = tmp_path / "other.muqabala"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE documents (id TEXT)")
    connection.close()
    before = path.read_bytes()
    assert muqabala("documents", path).refused_clearly()
    assert path.read_bytes() == before


def test_a_project_of_a_later_version_is_refused_and_left_alone(project: Path, muqabala: Muqabala) -> None:
    with sqlite3.connect(project) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = project.read_bytes()
    ran = muqabala("documents", project)
    assert ran.refused_clearly() and "new" in ran.stderr
    assert project.read_bytes() == before


def test_a_process_of_its_own_says_the_same_as_this_one(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    for path in (project, tmp_path / "missing.muqabala"):
        assert run_alone("marks", path, cache=tmp_path / "cache") == muqabala("marks", path)


def test_a_missing_project_is_not_made_by_looking(tmp_path: Path, muqabala: Muqabala) -> None:
    assert muqabala("documents", tmp_path / "missing.muqabala").refused_clearly()
    assert muqabala("check", tmp_path).refused_clearly()
    assert not (tmp_path / "missing.muqabala").exists()


def test_any_byte_changed_is_found_or_changes_nothing(tmp_path: Path) -> None:
    whole = tmp_path / "whole.muqabala"
    before = worked_on(whole)
    raw = whole.read_bytes()
    chance = random.Random(6)
    broken = tmp_path / "broken.muqabala"
    found = 0
    places = {*range(100), *chance.sample(range(len(raw)), 150)}
    for place in sorted(places):
        broken.write_bytes(raw[:place] + bytes([raw[place] ^ 0x20]) + raw[place + 1 :])
        state = looked_at(broken)
        assert state in ("refused", "problems", before), f"byte {place} changed the project without a word"
        found += state != before
    assert found > 0


def test_cut_anywhere_it_is_found(tmp_path: Path) -> None:
    whole = tmp_path / "whole.muqabala"
    worked_on(whole)
    raw = whole.read_bytes()
    chance = random.Random(8)
    broken = tmp_path / "broken.muqabala"
    for size in sorted(chance.sample(range(len(raw)), 60)):
        broken.write_bytes(raw[:size])
        assert looked_at(broken) == "refused", f"cut at {size} of {len(raw)}"
        assert broken.read_bytes() == raw[:size]


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TRIGGER ours AFTER INSERT ON marks BEGIN DELETE FROM claims; END",
        "ALTER TABLE claims RENAME COLUMN note TO nota",
        "DROP INDEX marks_by_document",
    ],
)
def test_a_project_with_another_layout_is_refused_and_left_alone(
    change: str, project: Path, muqabala: Muqabala
) -> None:
    with sqlite3.connect(project) as connection:
        connection.execute(change)
    connection.close()
    before = project.read_bytes()
    for command in ("claims", "check", "undo"):
        assert muqabala(command, project).refused_clearly()
    assert project.read_bytes() == before


def test_a_row_changed_past_the_program_is_found(project: Path, muqabala: Muqabala) -> None:
    with sqlite3.connect(project) as connection:
        connection.execute("UPDATE claims SET text = 'Es gibt keinen Brief.'")
    connection.close()
    ran = muqabala("check", project)
    assert ran.code == FAILURES
    assert ran.value["problems"] == [
        "the table claims does not hold what the operations in the journal have made"
    ]


def test_an_export_never_takes_the_place_of_a_project(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    before = project.read_bytes()
    linked = tmp_path / "linked.zip"
    linked.hardlink_to(project)
    other = tmp_path / "other.muqabala"
    other.write_bytes(b"somebody's work")
    for target in (project, linked, other, project.with_name(project.name + "-wal")):
        for format_name in ("bundle", "html"):
            ran = muqabala("export", project, "--format", format_name, target)
            assert ran.refused_clearly(), ran.stderr
    assert project.read_bytes() == before == linked.read_bytes()
    assert other.read_bytes() == b"somebody's work"


def test_a_lock_left_by_a_dead_process_is_no_obstacle(project: Path, muqabala: Muqabala) -> None:
    shutil.copy(project, project.with_name(project.name + ".lock"))
    assert muqabala("undo", project).code == DONE
    assert len(muqabala("history", project).value) == 2


def worked_on(path: Path) -> str:
    """Make a project with some work in it; its digest."""
    project = create_project(path)
    analyst = RandomAnalyst(project, seed=5)
    for _ in range(60):
        analyst.step()
    summary = digest(project)
    project.close()
    return summary


def looked_at(path: Path) -> str:
    """The digest of the project's tables, or ``refused``, or ``problems``."""
    try:
        project = open_project(path)
    except UserError:
        return "refused"
    try:
        if problems_of(project):
            return "problems"
        return digest(project)
    except UserError:
        return "refused"
    finally:
        project.close()
