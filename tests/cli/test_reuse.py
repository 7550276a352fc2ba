"""compare reuse, clusters, join, split and origin, as a script runs them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.core.comparison.reuse.texts import text, words
from workbench.cli import importing
from workbench.cli.command import opened
from workbench.cli.main import main
from workbench.core.project import reuse_cache, text_reuse

REPORT = words(60, "report")
Run = Callable[..., Any]


@pytest.fixture
def project(tmp_path: Path, run: Run) -> Path:
    """Three articles: the first two have a report in common, one word of which is another one."""
    folder = tmp_path / "reports"
    folder.mkdir()
    changed = [*REPORT[:30], "otherwise", *REPORT[31:]]
    parts = {"a": (words(9, 1), REPORT), "b": (changed, words(50, 2)), "c": (words(40, 3),)}
    for name, of_one in parts.items():
        (folder / f"{name}.txt").write_text(text(*of_one), encoding="utf-8")
    path = tmp_path / "story.muqabala"
    run("new", path)
    run("import", path, folder)
    return path


def test_an_import_compares_what_it_brings_and_says_where_it_did_not(
    project: Path,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def compared() -> int:
        with opened(project) as there:
            return len(reuse_cache.load(there.id)[0])

    assert compared() == 3
    more = tmp_path / "more"
    more.mkdir()
    for number in range(3):
        (more / f"{number}.txt").write_text(text(words(40, ("more", number))), encoding="utf-8")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(importing, "reuse_of", interrupted)
        assert main(["import", str(project), str(more)]) == 1
    assert "comparing was interrupted" in capsys.readouterr().err and compared() == 3
    monkeypatch.setattr(text_reuse, "_MOST_NEW", 1)
    assert main(["search", str(project), "cluster:a OR a", "--facets"]) == 0
    assert "3 documents are of no source cluster yet" in capsys.readouterr().err
    run("compare", "clusters", project)
    assert compared() == 6


def test_passages_have_their_places_and_differences(project: Path, run: Run) -> None:
    ids = {item["path"]: item["id"] for item in run("documents", project)}
    found = run("compare", "reuse", project, "--differences")
    (passage,) = found["passages"]
    assert [set(members) for members in found["clusters"]] == [{ids["a.txt"], ids["b.txt"]}]
    assert (passage["kind"], passage["words"], passage["score"]) == ("copy", 59, 0.9833)
    assert passage["reason"] == "59 of 60 words are the same" and passage["direction"]["from"] == ids["b.txt"]
    for side in (passage["a"], passage["b"]):
        whole = run("text", project, side["document"])["text"]
        assert whole[side["start"] : side["end"]] == side["quote"]
    assert [step["kind"] for step in passage["differences"]] == ["equal", "replaced", "equal"]
    assert run("compare", "reuse", project, "--document", "c.txt") == {
        "passages": [], "clusters": [], "boilerplate": 0,
    }  # fmt: skip


def test_clusters_are_changed_and_undone(project: Path, run: Run) -> None:
    def paths() -> list[int]:
        return [len(cluster["documents"]) for cluster in run("compare", "clusters", project)]

    assert paths() == [2]
    joined = run("compare", "join", project, "b.txt", "c.txt", "--note", "one author")
    assert paths() == [3] and joined["relations"][0]["kind"] == "same as"
    cluster = joined["clusters"][0]
    assert [tie["kind"] for tie in cluster["ties"]] == ["analyst", "reuse"]
    assert cluster["ties"][1]["direction"]["from"] == cluster["first"]
    assert run("compare", "split", project, "b.txt")["clusters"] == [] and paths() == []
    assert [entry["name"] for entry in run("history", project)][-1].startswith("Split “")
    run("undo", project)
    assert paths() == [3]
    run("compare", "split", project, "a.txt", "b.txt", "c.txt", code=2)
    run("compare", "origin", project, "The Agency", "a.txt", "c.txt")
    assert paths() == [3]


def test_people_read_it_too_and_json_may_stand_before(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", "--json", "clusters", str(project)]) == 0
    assert capsys.readouterr().out.startswith("[")
    assert main(["compare", "reuse", str(project)]) == 0
    assert "59 of 60 words are the same" in capsys.readouterr().out
    assert main(["compare", "clusters", str(project)]) == 0
    assert "59 words are copied" in capsys.readouterr().out
    assert main(["compare", "nothing", str(project)]) == 2


def test_the_matrix_counts_clusters(project: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    for path in ("a.txt", "b.txt", "c.txt"):
        run("mark", project, path, 0, 9, "--claim", "It rained")
    (verdict,) = run("matrix", project)["verdicts"]
    assert verdict["asserts"] == 3 and verdict["independent"] == {"asserts": 2}
    assert main(["matrix", str(project)]) == 0
    assert "It rained: asserted by 3 documents, 2 independent" in capsys.readouterr().out
