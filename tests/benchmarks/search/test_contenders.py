"""Every engine of the benchmark finds the same, also what was added later."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.search.contender import ENGINES, contender
from tests.benchmarks.search.first_page import Reader
from tests.benchmarks.search.questions import Question
from tests.benchmarks.search.word_corpus import Corpus, write_corpus
from workbench.core.search.engine import IndexedDocument

QUESTIONS = {
    Question("frequent", ("musk",)): 2,
    Question("and", ("musk", "droht")): 1,
    Question("or of 5", ("droht", "ماسك")): 2,
    Question("phrase of 3", ("mask", "the", "musk")): 1,
    Question("prefix", ("mas",)): 1,
    Question("as you type", ("musk", "th")): 1,
    Question("fuzzy 1", ("musk",)): 2,
    Question("fuzzy 2", ("droit",)): 1,
    Question("filter", ("musk",), "de", "2023-01-01", "2023-12-31"): 1,
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    contents = [
        ("de", "Musk droht mit Klage"),
        ("en", "He wore a mask, the Musk way"),
        ("ar", "قال ماسك"),
        ("en", "One more Musk"),
    ]
    path = tmp_path / "corpus.jsonl"
    write_corpus(
        path,
        (
            IndexedDocument(f"{number:08}", "", text, published="2023-05-01", language=language)
            for number, (language, text) in enumerate(contents)
        ),
    )
    return path


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_counts_and_shows(
    name: str, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "index"
    folder.mkdir()
    try:
        engine = contender(name)
    except ImportError as error:
        pytest.skip(str(error))
    engine.build(Corpus(corpus).documents(0, 3), folder)
    reader = Reader(name, folder, corpus)
    assert {question: reader.engine.count(question) for question in QUESTIONS} == QUESTIONS
    for question in QUESTIONS:
        assert reader.ask(question).page > 0
    reader.engine.add(Corpus(corpus).document(3))
    assert reader.engine.count(Question("frequent", ("musk",))) == 3
