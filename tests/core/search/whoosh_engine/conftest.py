"""What is Whoosh's own is tested with Whoosh alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.core.search.conftest import ARTICLES
from workbench.core.search.whoosh_engine.index import WhooshEngine


@pytest.fixture
def engine() -> Iterator[WhooshEngine]:
    opened = WhooshEngine("project-1")
    opened.open()
    yield opened
    opened.close()


@pytest.fixture
def filled(engine: WhooshEngine) -> WhooshEngine:
    engine.apply(ARTICLES, (), 7)
    engine.commit()
    return engine
