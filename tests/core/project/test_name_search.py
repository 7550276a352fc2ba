"""Names in the searches of a project, on articles in four languages and on the real seeds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import NoProgress
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import create_project
from workbench.core.project.searching import Searcher
from workbench.core.search.query.parser import parse

PARTIES = {
    "Musk": {"Musk", "ماسك", "मस्क"},
    "Twitter": {"Twitter", "تويتر", "ट्विटर", "توتير"},
    "Microsoft": {"Microsoft", "مايكروسوفت", "माइक्रोसॉफ्ट"},
    "Spiro": {"Spiro", "سبيرو", "स्पिरो"},
    "Nadella": {"Nadella", "ناديلا", "नडेला"},
    "OpenAI": {"OpenAI", "ओपनएआई"},
    "ChatGPT": {"ChatGPT", "चैटजीपीटी"},
    "Elon Musk": {"Elon Musk", "إيلون ماسك", "لإيلون ماسك", "एलोन मस्क"},
    "Alex Spiro": {"أليكس سبيرو", "एलेक्स स्पिरो"},
    "Satya Nadella": {"सत्या नडेला"},
    "Linda Yaccarino": {"Linda Yaccarino"},
    "New York Times": {"New York Times", "لنيويورك تايمز", "न्यूयॉर्क टाइम्स"},
    "SpaceX": {"سبيس اكس"},
}


@pytest.fixture
def seeds(shared: Path, tmp_path: Path) -> Iterator[Searcher]:
    project = create_project(tmp_path / "seeds.muqabala")
    import_articles(project, read_articles([shared / "data" / "seeds"], progress=NoProgress()))
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    yield searcher
    searcher.index.close()
    project.close()


def places(searcher: Searcher, query: str) -> set[tuple[str, int, int]]:
    """The documents and the places that are marked in them."""
    found = searcher.search(query, limit=50)
    return {(document.id, hit.start, hit.end) for document in found.documents for hit in document.hits}


def test_every_script_gives_the_same_documents_and_places(seeds: Searcher) -> None:
    musk = places(seeds, "name:Musk")
    assert len({document for document, _, _ in musk}) == 5
    assert places(seeds, "name:ماسك") == places(seeds, "name:मस्क") == musk
    assert places(seeds, "name:سبيرو") == places(seeds, "name:Spiro")


@pytest.mark.parametrize("party", PARTIES)
def test_the_parties_of_the_story_are_found_in_every_script(seeds: Searcher, party: str) -> None:
    found = seeds.search(f'name:"{party}"', limit=50)
    quotes = {hit.quote for document in found.documents for hit in document.hits}
    everything = " ".join(seeds.project.text(document.id) for document in seeds.project.documents.all())
    there = {spelling for spelling in PARTIES[party] if spelling in everything}
    assert there and all(any(spelling in quote for quote in quotes) for spelling in there)


def test_a_misspelling_says_why(seeds: Searcher) -> None:
    spellings = seeds.names.spellings(parse("name:Twitter"))["Twitter"]
    assert "two letters of" in next(each.reason for each in spellings if each.word == "توتير")


def test_a_name_may_stand_near_a_word(seeds: Searcher) -> None:
    near = places(seeds, "name:Musk NEAR/2 إيلون")
    assert near and {document for document, _, _ in near} <= {
        document for document, _, _ in places(seeds, "name:Musk")
    }


def test_a_name_that_is_nowhere_finds_nothing(seeds: Searcher) -> None:
    assert seeds.search("name:Schwarzenegger").total == 0
    assert seeds.search("Musk NOT name:Schwarzenegger").total == seeds.search("Musk").total


NEWS = {
    "en": "Leaders met in New York on Monday; Facebook was silent.",
    "ar": "اجتمع القادة في نيويورك يوم الاثنين، ولم يعلق فيس بوك.",
    "hi": "नेताओं की बैठक न्यूयॉर्क में हुई, फेसबुक चुप रहा।",
}


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    folder = tmp_path_factory.mktemp("news")
    for language, text in NEWS.items():
        (folder / f"{language}.txt").write_text(f"Title {language}\n\n{text}\n", encoding="utf-8")
    project = create_project(folder / "news.muqabala")
    import_articles(project, read_articles([folder], progress=NoProgress()))
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    yield searcher
    searcher.index.close()
    project.close()


@pytest.mark.parametrize(
    ("names", "written"),
    [
        (['name:"New York"', "name:نيويورك", "name:न्यूयॉर्क"], {"New", "York", "نيويورك", "न्यूयॉर्क"}),
        (["name:Facebook", 'name:"فيس بوك"', "name:फेसबुक"], {"Facebook", "فيس", "بوك", "फेसबुक"}),
    ],
)
def test_one_word_here_is_two_there_and_found_both_ways(
    news: Searcher, names: list[str], written: set[str]
) -> None:
    for name in names:
        found = news.search(name)
        quotes = " ".join(hit.quote for document in found.documents for hit in document.hits)
        assert (found.total, set(quotes.split())) == (3, written), name
    assert news.search(f"{names[1]} NEAR/3 في").total <= 1
