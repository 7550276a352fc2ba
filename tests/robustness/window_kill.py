"""Kills the window while marks are made: ``python -m tests.robustness.window_kill --rounds 100``.

Whatever it had shown as marked must be in the project that it leaves: every face of every mark, where it was
shown. The one step that was under way may have been done or not; only one that was told to take something
away may have done so. Each project is opened again and again by the next window, and its marks grow.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.robustness.kill import CHECKOUT
from tests.robustness.window_worker import Shown, shown_as
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress
from workbench.core.project.checking import problems_of
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import Project, create_project, open_project
from workbench.gui.mark_faces import Faces

LONGEST_WAIT = 0.15
"""Seconds: a mark takes about half of this, from the key to the paint."""
MOST_STEPS = 14
ROUNDS_OF_A_PROJECT = 10
"""Windows that are killed on one project, before the next begins with no marks."""
ARTICLES = {
    "ar": "قالت Nordwind إنها لم تستخدم البيانات دون إذن، وإن الرسالة وصلت يوم الثلاثاء.\n\nولم تعلق.\n",
    "de": "Die Plattform wirft Nordwind vor, Daten ohne Erlaubnis zu nutzen.\n\nEine Klage gibt es nicht.\n",
    "hi": "मंच का कहना है कि Nordwind ने बिना अनुमति डेटा का उपयोग किया।\n\nकंपनी ने टिप्पणी नहीं की।\n",
}


@dataclass(slots=True)
class Heard:
    """What a window has told until it was killed."""

    shown: dict[str, Shown] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)
    """Documents in which a step that takes away may have been taken since they were told."""
    lines: int = 0

    def hear(self, line: Mapping[str, str]) -> None:
        """Take in one line."""
        self.lines += 1
        if line["state"] == "turning":
            self.unsure = set(self.shown)
        elif line["state"] == "shown":
            self.shown[line["document"]] = json.loads(line["marks"])
            self.unsure.discard(line["document"])


@dataclass(slots=True)
class Tally:
    """What a series of kills came to."""

    kills: int = 0
    before_marking: int = 0
    told: int = 0
    unsaid: int = 0
    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} windows killed, {self.before_marking} of them before anything was marked; "
            f"{self.told} marks had been shown at the time, {self.unsaid} more were kept but not yet shown; "
            f"{len(self.problems)} problems"
        )


def kill_windows(folder: Path, rounds: int, seed: int, steps: int = MOST_STEPS) -> Tally:
    """Kill *rounds* windows, each somewhere within *steps* steps, and look at what each leaves."""
    chance, tally = random.Random(seed), Tally()
    sources = []
    for language, text in ARTICLES.items():
        sources.append(folder / f"{language}.txt")
        sources[-1].write_text(text, encoding="utf-8")
    path = folder / "none"
    for number in range(rounds):
        if number % ROUNDS_OF_A_PROJECT == 0:
            path = folder / f"killed-{number}.muqabala"
            _make(path, sources)
        heard = _run_and_kill(path, seed + number, chance, steps)
        tally.kills += 1
        tally.before_marking += not any(heard.shown.values())
        # Every third time the next window, not we, must put right what the kill has left.
        copy = folder / "copy" / path.name
        looked_at = _copied(path, copy) if number % 3 else path
        tally.problems += [f"round {number}: {problem}" for problem in look(looked_at, heard, tally)]
        if number % ROUNDS_OF_A_PROJECT == ROUNDS_OF_A_PROJECT - 1:
            sys.stderr.write(f"{tally}\n")
    return tally


def look(path: Path, heard: Heard, tally: Tally) -> Iterator[str]:
    """What is wrong with a project after a kill."""
    project = open_project(path)
    try:
        if project.read_only:
            yield f"it opens for reading only ({project.read_only_because})"
        yield from problems_of(project)
        for document_id, shown in heard.shown.items():
            kept = shown_as(Faces(project).of(document_id))
            tally.told += len(shown)
            tally.unsaid += len(kept.keys() - shown.keys())
            other = [mark_id for mark_id, faces in shown.items() if kept.get(mark_id) != faces]
            if len(other) > (document_id in heard.unsure):
                yield f"{len(other)} marks were shown and are gone or different: {other[:3]}"
    finally:
        project.close()


def _make(path: Path, sources: list[Path]) -> None:
    project: Project = create_project(path, author="Tester")
    import_articles(project, read_articles(sources, progress=NoProgress()))
    project.close()


def _run_and_kill(path: Path, seed: int, chance: random.Random, steps: int) -> Heard:
    """Open a window, kill it some time after a random line; all that it told until then.

    Raises RuntimeError when it ends by itself with a failure.
    """
    command = [sys.executable, "-u", "-m", "tests.robustness.window_worker"]
    command += [str(path), str(seed), str(steps)]
    folder = path.parent
    places = {"MUQABALA_CACHE": str(folder / "cache"), "XDG_CONFIG_HOME": str(folder / "config")}
    settings = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    after, wait, heard = chance.randint(1, 2 * steps), chance.uniform(0, LONGEST_WAIT), Heard()
    with (
        (folder / "errors.txt").open("w+", encoding="utf-8") as errors,
        subprocess.Popen(
            command, cwd=CHECKOUT, env=settings, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as window,
    ):
        assert window.stdout is not None
        for line in window.stdout:
            heard.hear(json.loads(line))
            if heard.lines == after:
                threading.Event().wait(wait)
                break
        else:
            if window.wait():
                errors.seek(0)
                raise RuntimeError(f"the window has failed by itself:\n{errors.read()[-4000:]}")
        window.kill()
        # What it had told before it died may still be in the pipe.
        for line in window.stdout:
            if line.endswith("\n"):
                heard.hear(json.loads(line))
    return heard


def _copied(path: Path, copy: Path) -> Path:
    """A copy of the project with its log, as a killed window has left them."""
    shutil.rmtree(copy.parent, ignore_errors=True)
    copy.parent.mkdir()
    for name in (path.name, path.name + "-wal"):
        if (path.parent / name).exists():
            shutil.copy2(path.parent / name, copy.parent / name)
    return copy


def main() -> int:
    """The long run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=100, help="windows to be killed (default 100)")
    parser.add_argument("--seed", type=int, default=1, help="for the same steps again (default 1)")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_windows(Path(folder), wanted.rounds, wanted.seed)
    sys.stdout.write("\n".join([str(tally), *tally.problems, ""]))
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main())
