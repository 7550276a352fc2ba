"""The tray on the command line, as scripts depend on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_a_suggestion_is_accepted_and_another_rejected(run: Run, project: Path) -> None:
    found = run("suggest", project)
    musk = next(item for item in found if item["what"] == "Elon Musk")
    assert (musk["kind"], musk["party_kind"]) == ("party", "person")
    texts = {item["id"]: run("text", project, item["id"])["text"] for item in run("documents", project)}
    for place in musk["places"]:
        assert texts[place["document"]][place["start"] : place["end"]] == place["quote"]
    answer = run("accept", project, musk["key"])
    assert (answer["accepted"], len(answer["marks"])) == ([musk["key"]], len(musk["places"]))
    assert [party["name"] for party in run("parties", project)] == ["Elon Musk"]
    other = next(item for item in found if item["what"] == "Microsoft")
    assert run("reject", project, other["key"], "--note", "no party") == {"rejected": [other["key"]]}
    left = {item["what"] for item in run("suggest", project, "--kind", "party")}
    assert left.isdisjoint({"Elon Musk", "Microsoft"})
    assert run("suggest", project, "--rejected")[0]["note"] == "no party"
    assert run("reject", project, other["key"], "--restore") == {"restored": 1}


def test_a_key_that_is_none_is_refused(project: Path, run: Run) -> None:
    from workbench.cli.main import main

    assert main(["accept", str(project), "party-none"]) == 2
