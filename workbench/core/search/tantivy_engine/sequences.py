"""The words of all documents in order, put together from the words that are stored."""

from __future__ import annotations

from array import array

import numpy as np
import tantivy

from workbench.core.search.analysis import EXACT
from workbench.core.search.sequences import Numbering, WordSequences
from workbench.core.search.tantivy_engine.rows import id_and_checksum, stored_value, stored_words
from workbench.core.search.tantivy_engine.schema import RECORD
from workbench.core.search.tree import TEXT


def stored_sequences(searcher: tantivy.Searcher) -> WordSequences:
    """The words of the texts of all documents. Raises ValueError for what is not as we store it."""
    known = Numbering()
    numbers = array("I")
    ends: list[int] = []
    ids: list[str] = []
    everything = searcher.search(tantivy.Query.all_query(), max(1, searcher.num_docs), count=False)
    for _, address in everything.hits:
        stored = searcher.doc(address)
        words, _ = stored_words(stored, TEXT, EXACT)
        numbers.extend(map(known.__getitem__, words))
        ends.append(len(numbers))
        ids.append(id_and_checksum(stored_value(stored, RECORD))[0])
    return WordSequences(list(known), np.asarray(numbers, np.uint32), np.asarray(ends, np.int64), ids)
