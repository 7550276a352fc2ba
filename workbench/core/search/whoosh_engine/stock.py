"""Whoosh's own queries, run by Whoosh itself on our index: for all that our execution does not know."""

from __future__ import annotations

from typing import Any

import numpy as np
from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from workbench.core.search.whoosh_engine.matches import K1, B, Matches, Scored, nothing
from workbench.core.search.whoosh_engine.writing import GenerationIndex


class StockExecution:
    """Runs queries of Whoosh on one generation, which is opened for Whoosh only when one comes."""

    def __init__(self, index: GenerationIndex) -> None:
        self._index = index
        self._searcher: Searcher | None = None

    def run(self, query: Any) -> Matches:
        """The documents that fit a `whoosh.query.Query`, with the scores that Whoosh gives them."""
        if self._searcher is None:
            self._searcher = Searcher(self._index.reader(), weighting=BM25F(B=B, K1=K1))
        found = self._searcher.search(query, limit=None)
        if not found.top_n:
            return nothing()
        scores, numbers = np.array(found.top_n).T
        order = np.argsort(numbers)
        return Scored(numbers[order].astype(np.int64), scores[order].astype(np.float32))
