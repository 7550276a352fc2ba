"""Small corpora whose words can be counted by hand."""

from __future__ import annotations

from collections.abc import Mapping

from tests.core.search.conftest import article
from workbench.core.search.sequences import sequences_of
from workbench.core.search.statistics.corpus import Corpus

TEXTS = {
    "d1": "Der Kläger klagt. Die Klage, die Kläger!",
    "d2": "die Klage der Bank",
    "a1": "قال وزير الخارجية إن الوزير وَزير",
}
LANGUAGES = {"d1": "de", "d2": "de-AT", "a1": "ar"}


def corpus_of(texts: Mapping[str, str], languages: Mapping[str, str] | None = None) -> Corpus:
    """A corpus of texts by id."""
    documents = [article(identifier, text) for identifier, text in texts.items()]
    return Corpus(sequences_of(documents), languages or {})


def counted(corpus: Corpus, form: str, *ids: str) -> dict[str, int]:
    """How often each term stands in some documents."""
    counts = corpus.counts(form, corpus.selection(ids))
    return {
        term: count for term, count in zip(corpus.formed(form).terms, counts.tolist(), strict=True) if count
    }
