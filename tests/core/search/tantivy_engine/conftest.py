"""What is tantivy's own is tested with tantivy alone, where it is installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.core.search.conftest import ARTICLES
from workbench.core.search.engines import ENGINES

if not ENGINES["tantivy"].installed:
    collect_ignore_glob = ["test_*.py"]
else:
    from workbench.core.search.tantivy_engine.index import TantivyEngine

    @pytest.fixture
    def engine() -> Iterator[TantivyEngine]:
        opened = TantivyEngine("project-1")
        opened.open()
        yield opened
        opened.close()

    @pytest.fixture
    def filled(engine: TantivyEngine) -> TantivyEngine:
        engine.apply(ARTICLES, (), 7)
        engine.commit()
        return engine
