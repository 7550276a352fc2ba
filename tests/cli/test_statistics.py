"""Counting words on the command line: the keys of the values, the lines, the files."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree

from workbench.cli.main import main

Run = Callable[..., Any]

ARTICLES = {
    "a.md": "---\ntitle: أولى\ndate: 2023-05-20\nlanguage: ar\noutlet: النور\n---\n\n"
    "أكد وزير الخارجية القرار. قال وزير الخارجية إن القرار جديد.\n",
    "b.md": "---\ntitle: ثانية\ndate: 2023-04-20\nlanguage: ar\noutlet: الفجر\n---\n\n"
    "زار وزير الخارجية المدينة، والمدينة كبيرة والشوارع كثيرة.\n",
    "c.md": "---\ntitle: Die Stadt\ndate: 2023-04-02\nlanguage: de\n---\n\n"
    "Die Stadt ist groß. Die Straßen der Stadt sind lang.\n",
}

REST = "Morgen regnet es überall im Land, und niemand geht hinaus.\n"


@pytest.fixture
def corpus(tmp_path: Path, run: Run) -> Path:
    """A project with two Arabic articles and a German one."""
    folder = tmp_path / "articles-to-count"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = tmp_path / "corpus.muqabala"
    run("new", path)
    run("import", path, folder)
    return path


def test_collocates(run: Run, corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "collocates.csv"
    found = run("collocates", corpus, "الخارجية", "--before", 1, "--after", 1, "--output", out)
    assert (found["hits"], found["window"]) == (3, 6)
    (best,) = found["collocates"]
    assert set(best) == {
        "word", "term", "together", "before", "after", "documents", "total", "log_likelihood", "log_dice",
        "mutual_information", "t_score",
    }  # fmt: skip
    assert (best["word"], best["together"], best["before"], best["after"]) == ("وزير", 3, 3, 0)
    assert best["log_dice"] == 14
    with out.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["word"], row["together"], float(row["log_dice"])) == ("وزير", "3", 14.0)
    many = run("collocates", corpus, "الخارجية", "--minimum", 1, "--sort", "log-dice", "--limit", 2)
    assert many["collocates"][0] == run("collocates", corpus, "الخارجية")["collocates"][0]
    assert len(many["collocates"]) == 2


def test_keyness(run: Run, corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "keywords.xlsx"
    found = run("keyness", corpus, "--filter", "language=ar", "--minimum", 2, "--output", out)
    assert found["here"]["documents"] == 2 and found["there"] == {"documents": 1, "words": 10}
    assert [row["word"] for row in found["frequent"][:2]] == ["الخارجية", "وزير"]
    assert set(found["frequent"][0]) == {
        "word", "term", "here", "there", "documents_here", "documents_there", "keyness", "log_ratio",
        "percent_difference", "bayes_factor",
    }  # fmt: skip
    assert found["frequent"][0]["percent_difference"] is None  # infinite: the rest has none
    assert [row["word"] for row in found["rarer"]] == ["Die", "Stadt"]
    sheet = openpyxl.load_workbook(out)["Keywords"]
    assert [cell.value for cell in sheet["A"]][1:3] == ["الخارجية", "وزير"] and sheet["H2"].value == "∞"
    within = run("keyness", corpus, "outlet:النور", "--language", "ar")
    assert (within["here"]["documents"], within["there"]["documents"]) == (1, 1)


def test_ngrams(run: Run, corpus: Path) -> None:
    found = run("ngrams", corpus, "--size", 2)
    assert found[0] == {"ngram": "وزير الخارجية", "terms": ["وزير", "الخارجيه"], "count": 3, "documents": 2}
    around = run("ngrams", corpus, "Stadt", "--with-hits", "--size", 2, "--minimum", 1)
    assert {row["ngram"] for row in around} == {"Die Stadt", "Stadt ist", "der Stadt", "Stadt sind"}
    assert run("ngrams", corpus, "--size", 6, code=2)["error"]


def test_dispersion(run: Run, corpus: Path) -> None:
    found = run("dispersion", corpus, "الخارجية", "--language", "ar")
    assert (found["hits"], found["range"], found["of"]) == (3, 2, 2)
    assert {"words", "juilland_d", "carroll_d2", "gries_dp", "gries_dp_norm"} <= set(found)
    assert [(part["name"], part["hits"], part["date"]) for part in found["parts"]] == [
        ("ثانية", 1, "2023-04-20"), ("أولى", 2, "2023-05-20"),
    ]  # fmt: skip
    for part in found["parts"]:
        document = run("text", corpus, part["key"])
        starts = [document["text"].index("الخارجية")]
        assert part["positions"][0] == round(starts[0] / len(document["text"]), 4)
    by_month = run("dispersion", corpus, "الخارجية", "--parts", "month")
    assert [(part["name"], part["hits"]) for part in by_month["parts"]] == [("2023-04", 1), ("2023-05", 2)]


def test_words_that_stand_everywhere_can_be_left_out(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.txt").write_text(
            f"Die Klage Nummer {number} ist da.\n\n{REST}", encoding="utf-8"
        )
    project = tmp_path / "many.muqabala"
    run("new", project)
    run("import", project, folder, "--language", "de")
    assert run("collocates", project, "Klage")["collocates"]
    assert not run("collocates", project, "Klage", "--without-common")["collocates"]
    assert run("collocates", project, "Klage", "--without-common", "2", code=2)["error"]


def test_for_people(run: Run, corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["collocates", str(corpus), "الخارجية"]) == 0
    head, first, *_, total = capsys.readouterr().out.splitlines()
    assert head.split()[-1] == "word" and first.endswith("\u2068وزير\u2069") and total.startswith("3 hits, ")
    assert len(head) - len("word") == len(first) - len("\u2068وزير\u2069")
    assert main(["keyness", str(corpus), "Stadt", "--minimum", "2", "--visual"]) == 0
    shown = capsys.readouterr().out
    assert "ﺮﻳﺯﻭ" in shown and "∞" in shown
    assert main(["ngrams", str(corpus), "nirgends"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "words",
    [
        ("collocates", "x", "--output", "words.pdf"),
        ("ngrams", "--output", "runs.svg"),
        ("keyness", "--filter", "colour=red"),
        ("dispersion", "x", "--parts", "hit"),
    ],
)
def test_wrong_use_is_refused(run: Run, corpus: Path, words: tuple[str, ...]) -> None:
    command, *rest = words
    assert run(command, corpus, *rest, code=2)["error"]


def test_pictures(run: Run, corpus: Path, tmp_path: Path) -> None:
    for command, words, shown in (
        ("collocates", ("الخارجية",), ["Collocates: الخارجية", "وزير"]),
        ("keyness", ("--filter", "language=ar"), ["Keywords", "الخارجية"]),
        ("dispersion", ("الخارجية",), ["Dispersion: الخارجية", "أولى", "2023-04-20", "100%"]),
        ("dispersion", ("الخارجية", "--parts", "outlet"), ["hits per million words", "الفجر"]),
    ):
        out = tmp_path / f"{command}.svg"
        run(command, corpus, *words, "--output", out)
        picture = etree.fromstring(out.read_bytes())
        said = [re.sub("[\u2066-\u2069]", "", text) for text in picture.itertext()]
        assert all(any(words in text for text in said) for words in shown), said
