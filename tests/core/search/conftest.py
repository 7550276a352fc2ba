"""An index of our own for each test, in a cache folder of its own; each test runs with every engine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from workbench.core.search.analysis import prepare
from workbench.core.search.engine import IndexedDocument, SearchEngine
from workbench.core.search.engines import ENGINES
from workbench.core.search.query.parser import parse
from workbench.core.search.tree import Node

MakeEngine: TypeAlias = Callable[[str], SearchEngine]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("MUQABALA_CACHE", str(folder))
    return folder


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests with hundreds of commits, in which the power does not fail."""
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


@pytest.fixture(params=ENGINES)
def make_engine(request: pytest.FixtureRequest) -> Iterator[MakeEngine]:
    """Makes the engine of a project, not yet open; all that it made are closed at the end of the test."""
    kind = ENGINES[request.param]
    if not kind.installed:
        pytest.skip(f"{kind.package} is not installed")
    made: list[SearchEngine] = []

    def make(project_id: str) -> SearchEngine:
        made.append(kind.make(project_id))
        return made[-1]

    yield make
    for engine in made:
        engine.close()


@pytest.fixture
def engine(make_engine: MakeEngine) -> SearchEngine:
    opened = make_engine("project-1")
    opened.open()
    return opened


@pytest.fixture
def query() -> Callable[..., Node]:
    def prepared(text: str, form: str = "folded") -> Node:
        return prepare(parse(text), form)

    return prepared


def article(identifier: str, text: str, **metadata: str) -> IndexedDocument:
    """A document whose checksum says what is in it."""
    return IndexedDocument(identifier, f"{text}{sorted(metadata.items())}", text, **metadata)


ARTICLES = (
    article(
        "ar",
        "قال ماسك إن شركة Microsoft استخدمت بيانات تويتر.\nوردت الشركة بأن بيانات منصة تويتر عامة.",
        title="ماسك يهدد مايكروسوفت",
        outlet="جريدة الصباح",
        language="ar",
        published="2023-04-20",
    ),
    article(
        "hi",
        "एलन मस्क ने माइक्रोसॉफ्ट पर ट्विटर का डेटा लेने का आरोप लगाया। सरकार चुप है।",
        title="मस्क की धमकी",
        outlet="समाचार",
        language="hi",
        published="2023-04-21T08:00:00Z",
    ),
    article(
        "de",
        "Musk droht Microsoft: Twitter-Daten seien ohne Erlaubnis genutzt worden. Große Worte, sagt Musk.",
        title="Streit um Daten",
        outlet="Der Morgen",
        byline="Ute Grün",
        language="de-AT",
        published="2023-05",
    ),
    article(
        "en",
        "Musk's lawyer wrote a letter. Microsoft said it had paid for Twitter data until April.",
        title="A letter to Microsoft",
        outlet="The Morning",
        language="en",
    ),
)


@pytest.fixture
def filled(engine: SearchEngine) -> SearchEngine:
    engine.apply(ARTICLES, (), 7)
    engine.commit()
    return engine
