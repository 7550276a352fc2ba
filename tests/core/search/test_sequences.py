"""The words of all documents in order: what the engine puts together is what the texts say."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.search.conftest import ARTICLES, article
from workbench.core.search.engine import SearchEngine
from workbench.core.search.sequences import HasSequences, WordSequences, sequences_of
from workbench.core.search.whoosh_engine import sequences as put_together


def by_document(found: WordSequences) -> dict[str, list[str]]:
    starts = [0, *found.ends.tolist()]
    return {
        identifier: [found.words[number] for number in found.numbers[start:end]]
        for identifier, start, end in zip(found.ids, starts, starts[1:], strict=False)
    }


def test_the_words_of_a_text_in_order() -> None:
    found = by_document(sequences_of([article("de", "Twitter-Daten, die Daten!"), article("xx", " … ")]))
    assert found == {"de": ["Twitter", "Daten", "die", "Daten"], "xx": []}


def test_the_engine_has_them_without_the_texts(engine: SearchEngine) -> None:
    assert isinstance(engine, HasSequences)
    assert by_document(engine.sequences()) == {}
    engine.apply(ARTICLES, (), 1)
    engine.commit()
    assert by_document(engine.sequences()) == by_document(sequences_of(ARTICLES))


def test_after_changes_and_deletions_in_several_segments(
    engine: SearchEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(put_together, "_STRETCH", 3)  # many steps
    for batch in (ARTICLES[:2], [article("new", "نص جديد و عام"), article("empty", "…")], ARTICLES[2:]):
        engine.apply(batch, (), 1)
        engine.commit()
    changed = article("ar", "نص آخر آخر")
    engine.apply([changed], ["hi"], 2)
    engine.commit()
    left: Iterable = [one for one in ARTICLES if one.id not in ("ar", "hi")]
    assert isinstance(engine, HasSequences)
    expected = sequences_of([*left, changed, article("new", "نص جديد و عام"), article("empty", "…")])
    assert by_document(engine.sequences()) == by_document(expected)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(alphabet="ab مدن क् ा-’1 .推\u0640\u064e", max_size=40), max_size=6))
@pytest.mark.usefixtures("quick_disk")
def test_any_texts(engine: SearchEngine, texts: list[str]) -> None:
    documents = [article(str(number), text) for number, text in enumerate(texts)]
    engine.rebuild(documents, 1)
    assert isinstance(engine, HasSequences)
    assert by_document(engine.sequences()) == by_document(sequences_of(documents))
