"""Queries on projects: what is said of marks, clusters and values, and all of it on the real articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from workbench.core.annotations.claim import Stance
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress
from workbench.core.project.operations.codebook import add_code
from workbench.core.project.operations.documents import edit_document, import_articles
from workbench.core.project.operations.marks import ClaimPart, add_mark
from workbench.core.project.project import create_project
from workbench.core.project.searching import Searcher
from workbench.core.text.span import Span


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))


class _Marked:
    """A project with three articles, called one, two and three, in which something is marked."""

    def __init__(self, path: Path) -> None:
        self.project = create_project(path, author="amal")
        texts = [f"Musk Microsoft Spiro {word}" for word in ("one", "two", "three")]
        report = import_articles(self.project, [article(text, "en", text[-5:], text[-5:]) for text in texts])
        self.ids = {item.path.split()[-1]: item.id for item in report.value.imported}
        self.searcher = Searcher(self.project)

    def mark(
        self, called: str, span: tuple[int, int], stance: str = "", speaker: str = "", **said: list[str]
    ) -> None:
        claim = ClaimPart("Data was taken", Stance(stance), speaker) if stance else None
        add_mark(self.project, self.ids[called], Span(*span), claim=claim, **said)  # type: ignore[arg-type]

    def found(self, query: str) -> dict[str, list[str]]:
        """By article: the quotes."""
        self.searcher.index.update(NoProgress())
        names = {identifier: name for name, identifier in self.ids.items()}
        return {
            names[document.id]: [hit.quote for hit in document.hits]
            for document in self.searcher.search(query).documents
        }


@pytest.fixture
def marked(tmp_path: Path) -> Iterator[_Marked]:
    made = _Marked(tmp_path / "story.muqabala")
    yield made
    made.searcher.index.close()
    made.project.close()


def test_what_stands_side_by_side_is_about_one_mark(marked: _Marked) -> None:
    marked.mark("one", (0, 4), "denies", "Elon Musk")
    marked.mark("two", (0, 4), "asserts", "Elon Musk")
    marked.mark("two", (5, 14), "denies", "Microsoft")
    assert marked.found("party:Musk stance:denies") == {"one": ["Musk"]}
    assert marked.found("stance:denies AND party:Musk") == {"one": ["Musk"]}
    assert marked.found("party:Musk stance:denies three") == {}
    assert marked.found("(party:Musk) (stance:denies) Spiro") == {"one": ["Musk", "Spiro"]}
    assert set(marked.found("mark:(party:Musk) mark:(stance:denies)")) == {"one", "two"}
    assert marked.found("party:Musk NOT stance:denies") == {"two": ["Musk"]}
    assert marked.found("party:Musk -mark:(stance:denies)") == {}
    assert set(marked.found("party:Musk OR stance:denies")) == {"one", "two"}
    assert marked.found("claim:data party:(Microsoft OR Spiro)") == {"two": ["Microsoft"]}


def test_not_alone_of_marks_takes_away_documents(marked: _Marked) -> None:
    marked.mark("one", (0, 4), codes=["Threat"])
    marked.mark("two", (0, 4), codes=["Money"])
    assert set(marked.found("Musk NOT code:Threat")) == {"two", "three"}
    assert set(marked.found("Musk NOT code:(Threat OR Money)")) == {"three"}
    assert set(marked.found("Musk NOT code:Threat NOT code:Money")) == {"three"}


def test_a_code_stands_for_those_below_it(marked: _Marked) -> None:
    above = add_code(marked.project, "Legal step").value
    add_code(marked.project, "Threat", parent_id=above.id)
    marked.mark("one", (0, 4), codes=["Threat"])
    assert marked.found('code:"legal step"') == marked.found("code:leg*") == {"one": ["Musk"]}
    assert marked.found("code:thread~") == {"one": ["Musk"]}


def test_a_party_is_found_by_any_of_its_names(marked: _Marked) -> None:
    marked.mark("one", (0, 4), parties=["إيلون ماسك"])
    assert marked.found('party:"إيلون ماسك"') == marked.found("الطرف:ماسك") == {"one": ["Musk"]}


def test_what_is_not_known_can_be_asked_for(marked: _Marked) -> None:
    edit_document(marked.project, marked.ids["one"], outlet="Der Morgen", published="2023-05-02")
    assert set(marked.found('outlet:""')) == set(marked.found("الناشر:«»")) == {"two", "three"}
    assert set(marked.found('Musk NOT date:""')) == set(marked.found("date:2000..")) == {"one"}
    assert set(marked.found('outlet:(Morgen OR "") -two')) == {"one", "three"}


@pytest.fixture
def seeds(shared: Path, tmp_path: Path) -> Iterator[tuple[Searcher, dict[str, str]]]:
    """The five real articles with dates, and their texts by the number that their file begins with."""
    project = create_project(tmp_path / "seeds.muqabala")
    import_articles(project, read_articles([shared / "data" / "seeds"], progress=NoProgress()))
    for document, day in zip(
        project.documents.all(), ("2023-04-20", "2023-04-21", "2023-05-19"), strict=False
    ):
        edit_document(project, document.id, published=day)
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    yield searcher, {document.path[:3]: project.text(document.id) for document in project.documents.all()}
    searcher.index.close()
    project.close()


def _found(seeds: tuple[Searcher, dict[str, str]], query: str) -> dict[str, list[str]]:
    searcher, texts = seeds
    found: dict[str, list[str]] = {}
    for document in searcher.search(query).documents:
        number = searcher.project.documents.get(document.id).path[:3]
        found[number] = [hit.quote for hit in document.hits]
        assert all(texts[number][hit.start : hit.end] == hit.quote for hit in document.hits)
    return found


_WORD = r"[\w\u064b-\u0652]+"
_GAP = r"[^\w\u064b-\u0652]+"


def _together(texts: dict[str, str], one: str, other: str, most: int) -> set[str]:
    """The texts in which two words stand in this order with at most so many words between."""
    pattern = re.compile(rf"(?<!\w){one}{_GAP}(?:{_WORD}{_GAP}){{0,{most}}}{other}(?!\w)", re.IGNORECASE)
    return {number for number, text in texts.items() if pattern.search(text)}


def test_phrases_on_the_seeds(seeds: tuple[Searcher, dict[str, str]]) -> None:
    found = _found(seeds, '"بيانات تويتر"')
    assert found == {"000": ["بيانات تويتر"], "001": ["بيانات (تويتر"]}
    assert set(found) == _together(seeds[1], "بيانات", "تويتر", 0)
    assert (
        set(_found(seeds, '"Brief Microsoft"~1')) == _together(seeds[1], "Brief", "Microsoft", 1) == {"004"}
    )


@pytest.mark.parametrize(
    ("query", "one", "other"),
    [
        ("Microsoft NEAR/3 Twitter", "Microsoft", "Twitter"),
        ("Twitter قرب/٣ بيانات", "Twitter", "بيانات"),
        ("Daten NAHE/3 Microsoft", "Daten", "Microsoft"),
        ("Musk NEAR/3 Interview", "Musk", "Interview"),
    ],
)
def test_nearness_on_the_seeds(
    seeds: tuple[Searcher, dict[str, str]], query: str, one: str, other: str
) -> None:
    found = _found(seeds, query)
    assert found
    assert set(found) == _together(seeds[1], one, other, 3) | _together(seeds[1], other, one, 3)
    for quote in (quote for quotes in found.values() for quote in quotes):
        assert one in quote and other in quote and len(re.findall(_WORD, quote)) <= 5


def test_order_on_the_seeds(seeds: tuple[Searcher, dict[str, str]]) -> None:
    assert set(_found(seeds, "Microsoft BEFORE/3 Twitter")) == _together(seeds[1], "Microsoft", "Twitter", 3)
    assert (
        set(_found(seeds, "تويتر قبل/٢ البيانات")) == _together(seeds[1], "تويتر", "البيانات", 2) == {"000"}
    )


def test_dates_and_languages_on_the_seeds(seeds: tuple[Searcher, dict[str, str]]) -> None:
    assert set(_found(seeds, "date:2023-04")) == {"000", "001"}
    assert set(_found(seeds, "تاريخ:٢٠٢٣-٠٤-٢١..٢٠٢٣-٠٥")) == {"001", "002"}
    assert set(_found(seeds, 'date:""')) == {"003", "004"}
    assert set(_found(seeds, "language:ar")) == set(_found(seeds, "لغة:العربية")) == {"000", "001", "002"}
    assert set(_found(seeds, "language:(de OR hi)")) == {"003", "004"}
    assert _found(seeds, "भाषा:हिन्दी ट्विटर date:2023") == {}


def test_expressions_on_the_seeds(seeds: tuple[Searcher, dict[str, str]]) -> None:
    _, texts = seeds
    found = _found(seeds, "/تو(ي|ت)+ر|Mi[ck]rosoft/")
    expected = {
        number: re.findall(r"(?<![\w\u064b-\u0652])(?:تو[يت]+ر|[Mm]icrosoft)(?![\w\u064b-\u0652])", text)
        for number, text in texts.items()
    }
    assert {number: quotes for number, quotes in expected.items() if quotes} == found
    assert set(_found(seeds, "=/[A-Z]{4,}/")) == {
        number for number, text in texts.items() if re.search(r"(?<!\w)[A-Z]{4,}(?!\w)", text)
    }
