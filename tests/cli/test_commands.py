"""Every command of the contract: its keys, its exit codes, its help."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import table
from workbench.cli.main import is_for_command_line, main
from workbench.core.project.indexing import ProjectIndex
from workbench.core.project.project import open_project
from workbench.core.search.engine import BusyIndexError

Run = Callable[..., Any]

CONTRACT = (
    *(
        "new",
        "import",
        "documents",
        "text",
        "search",
        "preview",
        "mark",
        "marks",
        "claims",
        "parties",
        "codes",
    ),
    *("hypotheses", "rate", "timeline"),
    *("suggest", "accept", "reject"),
    *("matrix", "export", "verify", "open-bundle", "check", "history", "undo", "redo", "index", "analyse"),
    "query",
    "saved-searches",
    "batch-search",
    "mark-all",
    *("correct", "versions", "orphans", "reattach"),
    *("names", "compare", "align"),
    *("concordance", "collocates", "keyness", "ngrams", "dispersion"),
)


def document_of(run: Run, project: Path, language: str) -> dict[str, Any]:
    """The document in this language."""
    found: dict[str, Any] = next(item for item in run("documents", project) if item["language"] == language)
    return found


def mark_words(run: Run, project: Path, language: str, words: str, *said: str) -> dict[str, Any]:
    """Mark *words* in the document in this language."""
    document = document_of(run, project, language)
    start = run("text", project, document["id"])["text"].index(words)
    made: dict[str, Any] = run("mark", project, document["id"], start, start + len(words), *said)
    return made


def test_the_commands_are_those_of_the_contract() -> None:
    assert sorted(command.name for command in table.commands()) == sorted(CONTRACT)
    for load, names in table.GROUPS:
        assert tuple(command.name for command in load()) == names


@pytest.mark.parametrize("name", CONTRACT)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([name, "--help"])
    assert end.value.code == 0
    shown = capsys.readouterr().out
    (command,) = table.commands(name)
    assert command.help.capitalize() in shown and "--json" in shown


def test_wrong_use_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-command"]) == 2
    assert "choose from" in capsys.readouterr().err
    assert main(["documents", "nowhere.muqabala"]) == 2
    assert "no such project" in capsys.readouterr().err


def test_an_error_is_a_json_value_too(run: Run, tmp_path: Path) -> None:
    said = run("documents", tmp_path / "nowhere.muqabala", code=2)
    assert said["error"]["thing"] == "nowhere.muqabala"


@pytest.mark.parametrize(
    "words",
    [("documents",), ("mark", "p", "d", "one", "2"), ("search", "p", "q", "--fied", "x"), ("no-such", "p")],
    ids=" ".join,
)
def test_wrong_use_is_a_json_value_too(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words, code=2)["error"]["problem"]


def test_a_word_that_is_no_command_is_a_project_for_the_window() -> None:
    for words in (["search"], ["--version"], ["serach", "story.muqabala", "Musk"]):
        assert is_for_command_line(words)
    assert not is_for_command_line([]) and not is_for_command_line(["story.muqabala"])


def test_import_says_what_became_of_each_file(run: Run, tmp_path: Path, articles: Path) -> None:
    project = tmp_path / "story.muqabala"
    assert run("new", project) == {"project": str(project)}
    (articles / "copy.txt").write_bytes((articles / "ar.txt").read_bytes())
    (articles / "empty.txt").write_bytes(b"")
    report = run("import", project, articles, code=1)
    assert len(report["imported"]) == 3
    assert set(report["imported"][0]) == {"id", "title", "path", "language", "direction", "characters"}
    assert [item["path"] for item in report["duplicates"]] == ["copy.txt"]
    assert report["duplicates"][0]["of"] in {item["id"] for item in report["imported"]}
    assert [item["path"] for item in report["failed"]] == ["empty.txt"]
    assert run("import", project, articles / "ar.txt")["imported"] == []


def test_documents_and_text(run: Run, project: Path) -> None:
    arabic = document_of(run, project, "ar")
    assert arabic["title"] == "مايكروسوفت ترفض الاتهام" and arabic["direction"] == "rtl"
    assert set(arabic) == {
        "id", "title", "outlet", "byline", "published", "language", "direction", "url", "path", "characters",
        "sha256",
    }  # fmt: skip
    shown = run("text", project, arabic["id"])
    assert shown["id"] == arabic["id"] and len(shown["text"]) == arabic["characters"]
    for passage in shown["passages"]:
        assert shown["text"][passage["start"] : passage["end"]].strip()
        assert passage["direction"] == "rtl" and passage["language"] == "ar"
    assert run("text", project, "ar.txt") == shown
    assert run("text", project, arabic["id"][:8]) == shown


def test_text_alone_is_the_canonical_text(
    run: Run, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = run("text", project, "hi.txt")["text"]
    assert main(["text", str(project), "hi.txt"]) == 0
    assert capsys.readouterr().out == text + "\n"


def test_search_finds_places_in_the_canonical_text(run: Run, project: Path) -> None:
    for query, language in (('"بيانات تويتر"', "ar"), ("सरकार", "hi"), ("klage", "de"), ("Musk", "ar")):
        found = run("search", project, query)
        assert found["total"] >= 1
        document = document_of(run, project, language)
        hits = next(item["hits"] for item in found["documents"] if item["id"] == document["id"])
        text = run("text", project, document["id"])["text"]
        assert hits and all(text[hit["start"] : hit["end"]] == hit["quote"] for hit in hits)
        assert hits[0]["quote"].casefold() == query.strip('"').casefold()


def test_search_by_language_limit_and_facets(run: Run, project: Path) -> None:
    assert run("search", project, "Musk", "--language", "de")["total"] == 1
    limited = run("search", project, "Musk OR مايكروسوفت OR ट्विटर", "--limit", "1", "--facets")
    assert limited["total"] == 3 and len(limited["documents"]) == 1
    assert limited["facets"]["language"] == {"ar": 1, "hi": 1, "de": 1}


def test_a_query_that_is_wrong_is_refused(run: Run, project: Path) -> None:
    assert "error" in run("search", project, '"unbalanced', code=2)


def test_mark_says_everything_at_once(run: Run, project: Path) -> None:
    words = "بيانات تويتر لم تُستخدم دون إذن"
    made = mark_words(
        run, project, "ar", words, "--claim", "Microsoft used data", "--stance", "denies",
        "--speaker", "Microsoft", "--according-to", "New York Times", "--code", "data", "--party", "تويتر",
        "--evidence-for", "Data was used", "--bearing", "refutes", "--reliability", "B", "--credibility", "3",
        "--relevance", "low", "--note", "see the letter",
    )  # fmt: skip
    assert made["quote"] == words and made["codes"] == ["data"] and made["parties"] == ["تويتر"]
    statement = made["statements"][0]
    assert (statement["stance"], statement["speaker"]) == ("denies", "Microsoft")
    assert statement["according_to"] == ["New York Times"]
    assert (made["evidence"][0]["reliability"], made["evidence"][0]["credibility"]) == ("B", 3)
    assert made["evidence"][0]["relevance"] == "low"
    assert run("marks", project) == [made]
    assert run("marks", project, "--document", "de.txt") == []
    assert [item["text"] for item in run("claims", project)] == ["Microsoft used data", "Data was used"]
    assert {item["name"] for item in run("parties", project)} == {"Microsoft", "New York Times", "تويتر"}
    assert [item["marks"] for item in run("codes", project)] == [1]


def test_hypotheses_and_rate(run: Run, project: Path) -> None:
    mark_words(run, project, "de", "droht", "--evidence-for", "Musk sues", "--reliability", "A")
    other = mark_words(run, project, "hi", "धमकी", "--claim", "Musk bluffs", "--stance", "asserts")
    claim_id = other["statements"][0]["claim"]
    (piece,) = run("hypotheses", project)["evidence"]
    rated = run("rate", project, piece["id"][:8], claim_id, "very inconsistent", "--relevance", "high")
    assert rated == {
        "evidence": piece["id"],
        "claim": claim_id,
        "consistency": "very inconsistent",
        "relevance": "high",
    }
    found = run("hypotheses", project, "--sort", "diagnosticity")
    assert [(row["text"], row["inconsistent"]) for row in found["claims"]] == [
        ("Musk sues", 0),
        ("Musk bluffs", 1),
    ]
    assert found["claims"][1]["weighted"] == 4 and found["ranking"][-1] == claim_id
    assert found["evidence"][0]["diagnosticity"] == 0.75
    assert [row["assumed"] for row in found["evidence"][0]["ratings"]] == [True, False]
    run("rate", project, piece["id"], "Musk bluffs", "none")
    assert len(run("hypotheses", project)["claims"]) == 1


def test_timeline(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "The letter was sent on 18 May 2023. Nothing was said in April 2023.", encoding="utf-8"
    )
    project = tmp_path / "dates.muqabala"
    run("new", project)
    run("import", project, article, "--language", "en")
    (document,) = run("documents", project)
    run("mark", project, document["id"], 0, 34, "--claim", "A letter was sent", "--stance", "asserts")
    told = run("timeline", project, "--output", tmp_path / "dates.xlsx")
    assert [(row["kind"], row["date"], row["quote"]) for row in told] == [
        ("cited", "2023-04", "April 2023"),
        ("reported", "2023-05-18", "18 May 2023"),
    ]
    assert (tmp_path / "dates.xlsx").exists()
    (reported,) = run("timeline", project, "--lanes", "claim")
    assert reported["lane"] == "A letter was sent" and (reported["start"], reported["end"]) == (23, 34)


def test_matrix(run: Run, project: Path) -> None:
    german = mark_words(run, project, "de", "droht", "--claim", "Musk sues", "--stance", "doubts")
    mark_words(run, project, "hi", "मुकदमे की धमकी", "--claim", "Musk sues", "--stance", "mentions")
    matrix = run("matrix", project)
    claim = matrix["claims"][0]
    assert claim["text"] == "Musk sues" and len(matrix["documents"]) == 3 and len(matrix["cells"]) == 2
    cell = next(item for item in matrix["cells"] if item["document"] == german["document"])
    voice = {"mark": german["id"], "stance": "doubts", "quote": "droht", "speaker": ""}
    voice |= {"orphan": False, "chain": []}
    assert cell == {"claim": claim["id"], "document": german["document"], "stances": [voice]}
    independent = {"doubts": 1, "mentions": 1}
    line = "doubted by 1 document; mentioned by 1"
    verdict = {"claim": claim["id"], **independent, "independent": independent, "line": line}
    assert matrix["verdicts"] == [verdict]
    file = project.with_name("shown.csv")
    speaking = run("matrix", project, "--filter", "stance=doubts", "--speaking", "--output", file)
    with file.open(encoding="utf-8-sig", newline="") as written:
        head, *rows = csv.reader(written)
    assert len(head) == 2 + len(speaking["documents"]) == 3
    assert [row[0] for row in rows] == [item["text"] for item in speaking["claims"]]
    assert [row[1] for row in rows] == [item["line"] for item in speaking["verdicts"]]
    only = run("matrix", project, "--filter", "stance=doubts", "--sort", "date", "--pivot", "claims-parties")
    assert [row["id"] for row in only["documents"]] == [german["document"]]
    assert only["pivot"]["cells"] == [
        {"row": claim["id"], "column": "", "count": 1, "stances": {"doubts": 1}, "marks": [german["id"]]}
    ]
    coded = run("matrix", project, "--pivot", "codes-documents", "--output", project.with_name("m.csv"))
    assert coded["pivot"]["rows"] == [] and project.with_name("m.csv").exists()


def test_a_span_that_is_none_is_refused(run: Run, project: Path) -> None:
    assert "error" in run("mark", project, "de.txt", 5, 5, code=2)
    assert "error" in run("mark", project, "de.txt", 0, 99_999, code=2)
    assert run("marks", project) == []


@pytest.mark.parametrize(
    "said",
    [("--stance", "denies"), ("--speaker", "Musk"), ("--according-to", "x"), ("--bearing", "refutes"),
     ("--reliability", "A"), ("--credibility", "1"), ("--kind", "figures"), ("--relevance", "high")],
    ids=lambda said: said[0],
)  # fmt: skip
def test_nothing_that_is_said_of_a_mark_is_dropped_silently(
    run: Run, project: Path, said: tuple[str, str]
) -> None:
    assert "too" in run("mark", project, "de.txt", 0, 5, *said, code=2)["error"]["remedy"]
    assert run("marks", project) == []


@pytest.mark.parametrize(
    "words",
    [("Musk", "--limit", "-1"), ("Musk", "--language", "german"), ("Musk", "--limit", "x")],
    ids=" ".join,
)
def test_arguments_that_mean_nothing_are_refused(run: Run, project: Path, words: tuple[str, ...]) -> None:
    assert "is no" in run("search", project, *words, code=2)["error"]["problem"]


def test_undo_redo_history_and_check(run: Run, project: Path) -> None:
    mark_words(run, project, "de", "droht")
    history = run("history", project)
    assert [set(entry) >= {"id", "name", "author", "time"} for entry in history] == [True, True]
    assert run("undo", project) == [history[-1] | {"state": "undone"}]
    assert run("marks", project) == []
    assert run("redo", project) == [history[-1]]
    assert [mark["quote"] for mark in run("marks", project)] == ["droht"]
    assert run("redo", project, code=2)["error"]["problem"] == "There is nothing to redo."
    assert run("check", project) == {"ok": True, "problems": []}


def test_preview_needs_no_project(run: Run, articles: Path) -> None:
    shown = run("preview", articles / "hi.txt")[0]
    assert set(shown) >= {
        "path", "title", "byline", "outlet", "published", "language", "direction", "text", "dropped",
        "charset",
    }  # fmt: skip
    assert (shown["path"], shown["language"], shown["charset"]) == ("hi.txt", "hi", "utf-8")


def test_an_index_that_another_window_writes_is_searched_as_it_is(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def wait_in_vain(*_: object) -> int:
        raise BusyIndexError("Search index", "Another window is writing it.", "Try again.")

    monkeypatch.setattr(ProjectIndex, "update", wait_in_vain)
    assert main(["search", str(project), "Klage", "--json"]) == 1
    shown = capsys.readouterr()
    assert json.loads(shown.out)["total"] == 1 and "Another window" in shown.err


def test_what_should_be_looked_at_is_said(run: Run, project: Path, tmp_path: Path) -> None:
    article = tmp_path / "odd.txt"
    article.write_text("Ein Satz mit \u202everstecktem Rücklauf, der nie endet.\n", encoding="utf-8")
    shown = run("preview", article)[0]["warnings"]
    report = run("import", project, article)
    assert len(shown) == 1 and report["warnings"] == [{"path": "odd.txt", "warning": shown[0]}]


def test_index_is_rebuilt_when_asked(run: Run, project: Path) -> None:
    assert run("index", project, "--rebuild")["documents"] == 3
    assert set(run("index", project)) == {"documents", "seconds", "engine"}


@pytest.mark.parametrize("name", ["bundle", "web-annotation", "csv", "xlsx", "html"])
def test_export_writes_every_format(run: Run, project: Path, tmp_path: Path, name: str) -> None:
    mark_words(run, project, "ar", "بيانات تويتر", "--claim", "Data was used")
    out = tmp_path / f"out-{name}"
    report = run("export", project, "--format", name, out)
    assert Path(report["written"]).exists() and isinstance(report["dropped"], list)


def test_a_bundle_verifies_and_gives_the_project_back(run: Run, project: Path, tmp_path: Path) -> None:
    mark_words(run, project, "ar", "بيانات تويتر", "--claim", "Data was used")
    bundle, copy = tmp_path / "story.zip", tmp_path / "copy.muqabala"
    run("export", project, "--format", "bundle", bundle)
    assert run("verify", bundle) == {"ok": True, "problems": []}
    assert run("open-bundle", bundle, copy)["added"] == 3
    for command in ("documents", "marks", "claims", "parties", "matrix", "history"):
        assert run(command, copy) == run(command, project)
    changed = bytearray(bundle.read_bytes())
    changed[len(changed) // 2] ^= 1
    bundle.write_bytes(changed)
    assert run("verify", bundle, code=1)["ok"] is False


def test_a_project_that_is_open_elsewhere_can_be_read_but_not_changed(run: Run, project: Path) -> None:
    holder = open_project(project, author="bilal")
    try:
        assert len(run("documents", project)) == 3
        assert "bilal" in run("undo", project, code=2)["error"]["problem"]
    finally:
        holder.close()


def test_visual_order_for_terminals_that_do_not_reorder(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["documents", str(project)]) == 0
    assert "مايكروسوفت" in capsys.readouterr().out
    assert main(["documents", str(project), "--visual"]) == 0
    shown = capsys.readouterr().out
    assert "مايكروسوفت" not in shown and "Streit um Twitter-Daten" in shown
    assert any("\ufe70" <= letter <= "\ufefc" for letter in shown)


def test_the_module_runs_as_a_script(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "workbench", "new", str(tmp_path / "story.muqabala"), "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 and "story.muqabala" in done.stdout and done.stderr == ""


def test_a_mark_of_several_spans(run: Run, project: Path) -> None:
    made = run("mark", project, "de.txt", 0, 5, "--also", 8, 12, "--also", 3, 6)
    assert made["spans"] == [[0, 6], [8, 12]] and (made["start"], made["end"]) == (0, 12)
    assert " […] " in made["quote"]
    assert "error" in run("mark", project, "de.txt", 0, 5, "--also", 9, 9, code=2)
