"""What ``compare`` tells, as scripts depend on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
ARTICLE = (
    "---\ntitle: Ein Preis\npublished: 2023-05-19\nlanguage: de\n---\n\n"
    "Musk zahlte 44 Milliarden US-Dollar.\n\nSeit gestern kostet der Zugang mindestens 100 Dollar im Monat.\n"
)
QUANTITY = ("document", "start", "end", "quote", "kind", "value", "unit", "date")


@pytest.fixture
def priced(run: Run, project: Path, tmp_path: Path) -> Path:
    """The project with one more article, in which there are figures."""
    path = tmp_path / "preis.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    run("import", project, path)
    return project


def test_quantities_of_a_document(run: Run, priced: Path) -> None:
    found = run("compare", "quantities", priced, "preis.txt")
    assert [(item["quote"], item["kind"], item["value"], item["unit"], item["date"]) for item in found] == [
        ("44 Milliarden US-Dollar", "money", 44000000000, "USD", ""),
        ("gestern", "date", None, "", "2023-05-18"),
        ("100 Dollar im Monat", "money", 100, "USD", ""),
    ]
    assert (found[2]["comparator"], found[2]["per"]) == ("at least", "month")
    text = run("text", priced, "preis.txt")["text"]
    assert all(
        text[item["start"] : item["end"]] == item["quote"] and set(QUANTITY) <= set(item) for item in found
    )


def test_quantities_of_all_documents(run: Run, priced: Path) -> None:
    assert {item["document"] for item in run("compare", "quantities", priced)} == {
        item["id"] for item in run("documents", priced) if item["path"].endswith("preis.txt")
    }


def test_forty_four_billion_is_one_sum_in_three_languages(run: Run, tmp_path: Path, shared: Path) -> None:
    seeds = tmp_path / "seeds.muqabala"
    run("new", seeds)
    run("import", seeds, shared / "data" / "seeds")
    languages = {item["id"]: item["language"] for item in run("documents", seeds)}
    found = run("compare", "quantities", seeds)
    told = [item for item in found if (item["value"], item["unit"]) == (44 * 10**9, "USD")]
    assert {languages[item["document"]] for item in told} == {"ar", "hi", "de"}
    monthly = [(item["value"], item["unit"]) for item in found if item["per"] == "month"]
    assert sorted(monthly) == [(100, "USD"), (100, "USD"), (50000, "USD")]


@pytest.mark.parametrize("words", [[], ["weather"], ["quantities"]])
def test_wrong_use_is_refused(run: Run, words: list[str]) -> None:
    assert "error" in run("compare", *words, code=2)


def test_agreement_of_two_analysts(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for analyst, end in (("amal", 9), ("bilal", 20)):
        monkeypatch.setenv("LOGNAME", analyst)
        run("mark", project, "de.txt", 0, end, "--code", "quarrel")
    found = run("compare", "agreement", project)
    assert found["analysts"] == ["amal", "bilal"] and len(found["documents"]) == 1
    assert (found["percent"], found["cohen"], found["fleiss"], found["alpha"]) == (1, 1, 1, 1)
    assert 0 < found["unitising_alpha"] < 1
    assert found["codes"] == [
        {
            "code": "quarrel",
            **{key: found[key] for key in ("percent", "cohen", "fleiss", "alpha", "unitising_alpha")},
        }
    ]


def test_quotations_with_their_speakers(run: Run, project: Path) -> None:
    (found,) = run("compare", "quotations", project, "de.txt")
    text = run("text", project, "de.txt")["text"]
    assert found["quote"] == text[found["start"] : found["end"]] == "Jetzt ist Prozesszeit"
    assert (found["speaker"], found["source"], found["direct"]) == ("Elon Musk", "", True)
    assert found["from_context"] and found["chain"][0]["end"] < found["start"]
    arabic = run("compare", "quotations", project, "ar.txt")
    assert [(item["quote"], item["speaker"]) for item in arabic] == [
        ("إن بيانات تويتر لم تُستخدم دون إذن", "Microsoft")
    ]
    assert {"document", "start", "end", "quote", "speaker", "source"} <= set(arabic[0])


def test_names_of_parties_in_every_script(run: Run, project: Path) -> None:
    texts = {item["id"]: run("text", project, item["id"])["text"] for item in run("documents", project)}
    german = next(key for key, text in texts.items() if "Prozesszeit" in text)
    run("mark", project, german, 0, 6, "--party", "Elon Musk")
    (musk,) = run("compare", "names", project)
    assert {item["quote"] for item in musk["mentions"]} == {"Elon Musk", "एलन मस्क"}
    for item in musk["mentions"]:
        assert texts[item["document"]][item["start"] : item["end"]] == item["quote"]
        assert 0 < item["score"] <= 1
        assert item["reason"]
    assert run("compare", "names", project, "musk elon")[0]["party"] == ""


def test_names_of_the_seeds_are_found_in_all_their_scripts(run: Run, tmp_path: Path, shared: Path) -> None:
    seeds = tmp_path / "seeds.muqabala"
    run("new", seeds)
    run("import", seeds, shared / "data" / "seeds")
    expected = {
        "Musk": {"Musk", "Musks", "ماسك", "मस्क"},
        "Microsoft": {"Microsoft", "مايكروسوفت", "ومايكروسوفت", "माइक्रोसॉफ्ट"},
        "Twitter": {"Twitter", "تويتر", "لتويتر", "توتير", "ट्विटर"},
        "Spiro": {"Spiro", "سبيرو", "स्पिरो"},
        "Nadella": {"नडेला"},
    }
    for name, spellings in expected.items():
        (found,) = run("compare", "names", seeds, name)
        assert {item["quote"] for item in found["mentions"]} == spellings
