"""kill -9 of the window while marks are made: nothing that was shown as marked is gone."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.robustness.window_kill import ARTICLES, Heard, Tally, kill_windows, look
from tests.robustness.window_worker import shown_as
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress
from workbench.core.project.operations import marks
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import create_project
from workbench.core.text.span import Span
from workbench.gui.mark_faces import Faces


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_what_a_killed_window_had_shown_as_marked_is_there(tmp_path: Path) -> None:
    tally = kill_windows(tmp_path, rounds=2, seed=5, steps=8)
    assert tally.problems == [], str(tally)
    assert tally.told > 0, str(tally)


def test_a_mark_that_was_shown_and_is_gone_or_elsewhere_is_noticed(tmp_path: Path) -> None:
    source = tmp_path / "de.txt"
    source.write_text(ARTICLES["de"], encoding="utf-8")
    project = create_project(tmp_path / "story.muqabala")
    import_articles(project, read_articles([source], progress=NoProgress()))
    (document,) = project.documents.all()
    ids = [marks.add_mark(project, document.id, Span(at, at + 5), note="look").value.id for at in (0, 9)]
    heard = Heard({document.id: shown_as(Faces(project).of(document.id))})
    marks.resize_mark(project, ids[0], Span(0, 4))
    marks.remove_marks(project, [ids[1]])
    path = project.path
    project.close()
    (problem,) = look(path, heard, Tally())
    assert problem.startswith("2 marks")
    heard.hear({"state": "turning"})
    assert list(look(path, heard, Tally())), "a step takes one mark away, not two"
