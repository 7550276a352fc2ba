"""Many files: order kept, failures named, nothing lost, never waiting for a pipe."""

from __future__ import annotations

import multiprocessing
import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import workbench
from workbench.core.errors import UserError
from workbench.core.importing import source_files
from workbench.core.importing.importer import Article, FailedFile
from workbench.core.importing.pipeline import expand, read_article, read_articles
from workbench.core.importing.source_files import SourceFile
from workbench.core.importing.workers import Workers
from workbench.core.progress import Cancelled, NoProgress

needs_posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")


def names(paths: list[Path]) -> list[str]:
    return [file.shown_as for file in expand(paths)]


def reason(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_article(path, path.name)
    assert caught.value.thing == path.name
    assert str(path.parent) not in str(caught.value), "no folder of the machine is shown"
    return caught.value.problem


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with articles, other files and a hidden folder."""
    root = tmp_path / "news"
    for name in (
        "b.txt",
        "a.md",
        "sub/خبر.txt",
        "sub/समाचार.html",
        ".hidden/x.txt",
        "photo.png",
        ".x.txt",
        "sub/README",
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Article {name}\n\nSome text of it.\n", encoding="utf-8")
    return root


def test_folders_are_read_to_the_bottom_in_order(folder: Path) -> None:
    assert names([folder]) == ["a.md", "b.txt", "sub/خبر.txt", "sub/समाचार.html"]


def test_files_come_as_they_are_named_and_once(folder: Path) -> None:
    assert names(
        [folder / "photo.png", folder / "b.txt", folder / "sub" / ".." / "sub", folder / "b.txt"]
    ) == [
        "photo.png",
        "b.txt",
        "خبر.txt",
        "समाचार.html",
    ]


def test_a_folder_with_nothing_to_import_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (failed,) = read_articles([tmp_path / "empty"], progress=NoProgress())
    assert isinstance(failed, FailedFile) and failed.path == "empty" and ".txt" in failed.reason


@needs_posix
def test_links_do_not_lead_out_or_round(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("outside")
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "in.txt").symlink_to(folder / "b.txt")
    (folder / "broken.txt").symlink_to(folder / "nowhere")
    (folder / "round").symlink_to(folder)
    assert names([folder]) == ["a.md", "b.txt", "in.txt", "sub/خبر.txt", "sub/समाचार.html"]
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    assert reason(loop) == "is a link that leads back to itself."


@needs_posix
def test_what_is_no_file_is_named_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert reason(tmp_path / "pipe.txt") == "is a named pipe, not a file."
    assert reason(Path("/dev/null")) == "is a device, not a file."
    assert reason(tmp_path) == "is a folder, not a file."
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.txt"))
        assert "socket" in reason(tmp_path / "s.txt")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert reason(tmp_path / "gone.txt") == "is not there (any more)."
    assert reason(tmp_path / ("x" * 300 + ".txt")) == "has a name that is too long for this system."
    assert reason(tmp_path / "nul\0.txt") == "has a name that no file can have."


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_files_and_folders_without_permission(folder: Path) -> None:
    (folder / "b.txt").chmod(0)
    (folder / "sub").chmod(0)
    outcomes = list(read_articles([folder], progress=NoProgress()))
    (folder / "sub").chmod(0o700)
    reasons = {outcome.path: outcome.reason for outcome in outcomes if isinstance(outcome, FailedFile)}
    assert reasons == dict.fromkeys(("b.txt", "sub"), "may not be read: you lack the permission.")


def test_files_that_are_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_files, "LARGEST_FILE", 1024 * 1024)
    (tmp_path / "large.txt").write_bytes(b"x" * (1024 * 1024 + 1))
    assert reason(tmp_path / "large.txt") == "is larger than 1 MB."


def articles(folder: Path, count: int) -> list[Path]:
    paths = []
    for number in range(count):
        path = folder / f"{number:03}.txt"
        path.write_bytes(
            b"\0\1\2binary" if number % 5 == 3 else f"Article {number}\n\nText number {number}.".encode()
        )
        paths.append(path)
    return paths


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_order_is_kept_and_failures_are_named(tmp_path: Path, jobs: int) -> None:
    paths = articles(tmp_path, 12)
    reports: list[tuple[int, int]] = []

    class Listener:
        def report(self, done: int, total: int, what: str = "") -> None:
            reports.append((done, total))

    outcomes = list(read_articles(paths, jobs=jobs, progress=Listener()))
    assert [outcome.path for outcome in outcomes] == [path.name for path in paths]
    assert [isinstance(outcome, FailedFile) for outcome in outcomes] == [n % 5 == 3 for n in range(12)]
    assert outcomes[1].metadata.title == "Article 1" if isinstance(outcomes[1], Article) else False
    assert reports[-1] == (12, 12) and reports == sorted(reports)


@pytest.mark.parametrize("jobs", [1, 2])
def test_cancelling_ends_the_work(tmp_path: Path, jobs: int) -> None:
    class Impatient:
        def report(self, done: int, total: int, what: str = "") -> None:
            if done >= 2:
                raise Cancelled

    read: list[Article | FailedFile] = []
    with pytest.raises(Cancelled):
        read.extend(read_articles(articles(tmp_path, 40), jobs=jobs, progress=Impatient()))
    assert not multiprocessing.active_children()


@dataclass(frozen=True)
class Deadly(SourceFile):
    """A file whose arrival kills the process that should read it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (9,)


def test_a_file_that_kills_its_process_is_a_failed_one_and_the_others_go_on(tmp_path: Path) -> None:
    files = [SourceFile(path, path.name) for path in articles(tmp_path, 8)]
    files[4] = Deadly(files[4].path, files[4].shown_as)
    with Workers(files, "", 2) as workers:
        outcomes = list(workers.outcomes(lambda number: None))
    assert [outcome.path for outcome in outcomes] == [file.shown_as for file in files]
    assert [n for n, outcome in enumerate(outcomes) if isinstance(outcome, FailedFile)] == [3, 4]
    assert not multiprocessing.active_children()


def test_killed_processes_lose_no_file(tmp_path: Path) -> None:
    files = [SourceFile(path, path.name) for path in articles(tmp_path, 30)]
    with Workers(files, "", 2) as workers:
        outcomes = []
        for outcome in workers.outcomes(lambda number: None):
            outcomes.append(outcome)
            if len(outcomes) in (3, 10):
                multiprocessing.active_children()[0].kill()
    assert [outcome.path for outcome in outcomes] == [file.shown_as for file in files]
    assert sum(isinstance(outcome, FailedFile) for outcome in outcomes) == 6


def test_where_no_process_can_be_started_this_one_reads(tmp_path: Path) -> None:
    """A script without the guard that spawned processes need: each dies before it can read."""
    articles(tmp_path, 3)
    script = tmp_path / "script.py"
    script.write_text(
        "import sys\nfrom pathlib import Path\n"
        "from workbench.core.importing.pipeline import read_articles\n"
        "from workbench.core.progress import NoProgress\n"
        "outcomes = list(read_articles([Path(sys.argv[1])], jobs=2, progress=NoProgress()))\n"
        "print([outcome.path for outcome in outcomes])\n"
    )
    checkout = Path(workbench.__file__).parent.parent
    run = subprocess.run(
        [sys.executable, str(script), str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(checkout)},
    )
    assert run.stdout.splitlines()[-1] == "['000.txt', '001.txt', '002.txt']"


def test_the_same_bytes_give_the_same_article(folder: Path) -> None:
    one, other = (list(read_articles([folder], jobs=jobs, progress=NoProgress())) for jobs in (1, 2))
    assert one == other
