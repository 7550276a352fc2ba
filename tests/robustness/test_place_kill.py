"""Where one reads is known after the program was killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.robustness.kill import CHECKOUT
from tests.robustness.window_kill import ARTICLES
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress
from workbench.core.project.checking import problems_of
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import create_project, open_project
from workbench.gui.reader.board_state import state_from_json
from workbench.gui.reading import BOARD


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_a_killed_window_has_kept_how_the_board_stood(tmp_path: Path) -> None:
    path = tmp_path / "story.muqabala"
    project = create_project(path)
    for language, text in ARTICLES.items():
        (tmp_path / f"{language}.txt").write_text("\n\n".join([text] * 40), encoding="utf-8")
    sources = sorted(tmp_path.glob("*.txt"))
    import_articles(project, read_articles(sources, progress=NoProgress()))
    history, project_id = len(project.history()), project.id
    project.close()
    places = {"MUQABALA_CACHE": str(tmp_path / "cache"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "tests.robustness.place_worker", str(path)],
        cwd=CHECKOUT,
        env=os.environ | places | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        told = json.loads(window.stdout.readline())
        window.kill()
    again = open_project(path)
    try:
        assert (again.id, again.read_only, list(problems_of(again))) == (project_id, False, [])
        assert len(again.history()) == history, "it is no operation"
        state = state_from_json(again.setting(BOARD))
    finally:
        again.close()
    assert state == state_from_json(told["board"])
    assert len(state.documents) == 3
    read = state.places[state.documents[0]]
    assert 0 < read.offset < read.caret
