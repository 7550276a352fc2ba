"""kill -9 at any moment: the file opens, ``check`` is clean, every operation that had returned is there."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.robustness.kill import Expected, Tally, appended, kill_again_and_again, look
from tests.robustness.random_analyst import RandomAnalyst
from tests.robustness.worker import digest, said
from workbench.core.project.project import create_project, open_project

needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")


@needs_kill
def test_killed_again_and_again_a_project_loses_nothing_that_had_returned(tmp_path: Path) -> None:
    tally = kill_again_and_again(tmp_path, rounds=8, operations=80, seed=20230419)
    assert tally.problems == [], str(tally)
    assert tally.operations > 0


def test_a_thousand_random_operations_leave_a_sound_project(tmp_path: Path) -> None:
    path = tmp_path / "random.muqabala"
    project = create_project(path)
    expected = Expected()
    analyst = RandomAnalyst(project, seed=7)
    for _ in range(1000):
        expected.hear(said(analyst.step()))
    expected.digest = digest(project)
    project.close()
    assert list(look(path, expected, Tally())) == []
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_everything_can_be_undone_and_done_again_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "random.muqabala"
    project = create_project(path)
    analyst = RandomAnalyst(project, seed=11)
    empty = digest(project)
    for _ in range(200):
        analyst.step()
    project.close()
    project = open_project(path)
    full = digest(project)
    undone = 0
    while project.next_undo():
        project.undo()
        undone += 1
    assert digest(project) == empty
    project.close()
    project = open_project(path)
    for _ in range(undone):
        project.redo()
    assert digest(project) == full
    project.close()


def test_the_kill_test_notices_a_lost_operation(tmp_path: Path) -> None:
    path = tmp_path / "lost.muqabala"
    project = create_project(path)
    analyst = RandomAnalyst(project, seed=3)
    expected = Expected()
    for _ in range(20):
        expected.hear(said(analyst.step()))
    expected.digest = digest(project)
    project.close()
    expected.journal = appended(expected.journal, "an operation that has returned and is not there")
    assert any("had returned" in problem for problem in look(path, expected, Tally()))
