"""What goes in, what is dropped, and when it is seen."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.core.search.conftest import ARTICLES, MakeEngine, article
from tests.core.search.engine_suite.answers import Query, all_ids
from workbench.core.errors import BugError
from workbench.core.search.engine import IndexedDocument, SearchEngine
from workbench.core.search.tree import DateRange, Or


def test_the_engine_is_what_the_protocol_says(filled: SearchEngine) -> None:
    assert filled.capabilities.forms == ("exact", "folded", "stemmed")
    assert set(filled.capabilities.sorts) == {"score", "newest", "oldest"}
    assert set(filled.capabilities.facets) == {"language", "outlet", "year", "month"}
    assert filled.count() == 4
    assert filled.last_sequence == 7
    assert filled.verify() == []
    assert dict(filled.scan()) == {document.id: document.checksum for document in ARTICLES}
    assert dict(filled.scan({"hi", "xx"})) == {"hi": ARTICLES[1].checksum}
    assert list(filled.scan(frozenset())) == []


def test_an_empty_index_answers(engine: SearchEngine, query: Query) -> None:
    assert engine.count() == engine.last_sequence == 0
    assert list(engine.scan()) == []
    assert engine.verify() == []
    assert not engine.optimise(100)
    for typed in ("word", "wo*", "w?rd", '"two words"', '"two words"~3', "date:2023", "title:word"):
        found = engine.search(query(typed), facets=("year",))
        assert (found.total, found.facets) == (0, {"year": {}})
    assert engine.rewrite(query("wo*")) == Or(())


def test_applying_again_changes_nothing(filled: SearchEngine, query: Query) -> None:
    for _ in range(3):
        filled.apply([*ARTICLES, *ARTICLES], (), 8)
        filled.apply(ARTICLES[:2], (), 8)
        filled.commit()
    assert filled.count() == 4
    assert filled.search(query("ماسك")).total == 1
    assert sorted(identifier for identifier, _ in filled.scan()) == ["ar", "de", "en", "hi"]


def test_a_changed_document_replaces_the_old_one(filled: SearchEngine, query: Query) -> None:
    changed = article("ar", "نص آخر تماما", outlet="elsewhere", published="2020")
    filled.apply([changed], (), 8)
    filled.commit()
    assert filled.search(query("ماسك")).total == 0
    assert all_ids(filled, query("تماما")) == ["ar"]
    assert all_ids(filled, DateRange("", "2021")) == ["ar"]
    assert dict(filled.scan({"ar"})) == {"ar": changed.checksum}
    assert filled.count() == 4


def test_a_removed_document_is_not_found(filled: SearchEngine, query: Query) -> None:
    filled.apply((), ["de", "never seen"], 8)
    filled.commit()
    for typed in ("Musk", '"Musk s"', '"Musk Microsoft"~9', "mus*", "m?sk"):
        assert all_ids(filled, query(typed)) == ["en"]
    found = filled.search(query("language:de"), facets=("language",))
    assert (found.total, found.documents, found.facets) == (0, (), {"language": {}})
    assert filled.count() == 3
    assert sorted(identifier for identifier, _ in filled.scan()) == ["ar", "en", "hi"]
    assert list(filled.scan({"de"})) == []
    filled.apply([ARTICLES[2]], (), 9)
    filled.commit()
    assert all_ids(filled, query("Musk")) == ["de", "en"]


def test_the_last_word_within_one_commit_counts(engine: SearchEngine, query: Query) -> None:
    engine.apply([article("1", "first")], (), 1)
    engine.apply([article("1", "second")], (), 2)
    engine.apply([article("2", "third"), article("3", "fourth"), article("3", "fifth")], (), 3)
    engine.apply((), ["2"], 4)
    engine.apply([article("4", "sixth")], ["4"], 5)
    engine.commit()
    assert sorted(identifier for identifier, _ in engine.scan()) == ["1", "3", "4"]
    assert all_ids(engine, query("first OR second OR third OR fourth OR fifth")) == ["1", "3"]
    assert all_ids(engine, query("second OR fifth OR sixth")) == ["1", "3", "4"]
    assert engine.last_sequence == 5


def test_nothing_is_seen_before_the_commit(filled: SearchEngine, query: Query) -> None:
    filled.apply([article("new", "zebra")], ["de"], 9)
    assert filled.search(query("zebra")).total == 0
    assert filled.count() == 4
    assert filled.last_sequence == 7
    before = filled.commit()
    assert filled.search(query("zebra")).total == 1
    assert filled.last_sequence == 9
    assert filled.commit() == before, "nothing to commit, no new generation"


def test_generations_rise(engine: SearchEngine) -> None:
    seen = []
    for sequence in range(1, 4):
        engine.apply([article("1", f"word w{sequence}")], (), sequence)
        seen.append(engine.commit())
    engine.apply((), (), 4)
    seen.append(engine.commit())
    assert all(before < after for before, after in pairwise(seen))
    assert engine.last_sequence == 4, "a sequence alone is worth a commit"


def test_what_is_not_committed_is_dropped(filled: SearchEngine, query: Query) -> None:
    filled.apply([article("new", "zebra")], ["de"], 9)
    filled.close()
    filled.close()
    filled.open()
    assert filled.commit() > 0
    assert filled.count() == 4
    assert filled.last_sequence == 7
    assert filled.search(query("zebra")).total == 0


def test_a_document_that_is_no_text_fails_clearly_and_harms_no_other(
    filled: SearchEngine, query: Query
) -> None:
    with pytest.raises(BugError, match="broken"):
        filled.apply([article("ok", "zebra"), article("broken", "x", outlet="\ud800")], (), 9)
    filled.commit()
    assert all_ids(filled, query("zebra")) == ["ok"]
    assert filled.count() == 5
    assert filled.last_sequence == 0


def test_a_source_that_fails_loses_nothing_that_came_before(filled: SearchEngine, query: Query) -> None:
    def failing() -> object:
        yield article("new", "zebra")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        filled.apply(failing(), (), 9)  # type: ignore[arg-type]
    filled.commit()
    assert all_ids(filled, query("zebra")) == ["new"]
    assert filled.last_sequence == 0, "neither the state before nor the one after"


@pytest.mark.usefixtures("quick_disk")
def test_many_commits_become_few_pieces(engine: SearchEngine, query: Query) -> None:
    for number in range(14):
        engine.apply([article(f"{number:02}", f"word w{number} alpha beta")], (), number)
        engine.commit()
    engine.apply((), ["03", "07"], 31)
    engine.commit()
    before = {typed: all_ids(engine, query(typed)) for typed in ("word", "w1*", '"alpha beta"')}
    while engine.optimise(9):
        pass
    assert engine.count() == 12
    assert engine.last_sequence == 31
    assert {typed: all_ids(engine, query(typed)) for typed in before} == before
    assert before["w1*"] == ["01", "10", "11", "12", "13"]
    assert engine.verify() == []


@pytest.mark.usefixtures("quick_disk")
def test_a_rebuild_forgets_everything_else(filled: SearchEngine, query: Query) -> None:
    filled.apply([article("pending", "zebra")], (), 8)
    filled.rebuild((article(f"{number}", f"zebra {number}") for number in range(2500)), 99)
    assert filled.count() == 2500
    assert filled.last_sequence == 99
    assert filled.search(query("Musk")).total == 0
    assert all_ids(filled, query('"zebra 2499"')) == ["2499"]
    assert filled.terms("mu", field="text", form="folded", limit=5) == []
    assert filled.verify() == []


def test_a_rebuild_that_is_cut_off_leaves_a_part(filled: SearchEngine, query: Query) -> None:
    def failing() -> object:
        yield article("new", "zebra")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        filled.rebuild(failing(), 99)  # type: ignore[arg-type]
    assert filled.last_sequence == 0
    assert all_ids(filled, query("Musk")) == []
    filled.rebuild(ARTICLES, 100)
    assert all_ids(filled, query("Musk OR zebra")) == ["de", "en"]


def test_projects_are_apart(filled: SearchEngine, make_engine: MakeEngine) -> None:
    other = make_engine("project-2")
    other.open()
    assert other.count() == 0
    other.apply([article("ar", "anderes")], (), 1)
    other.commit()
    assert filled.count() == 4
    assert dict(filled.scan({"ar"})) == {"ar": ARTICLES[0].checksum}


def test_documents_of_every_shape(engine: SearchEngine) -> None:
    odd = [
        IndexedDocument("", "", ""),
        IndexedDocument("an id with spaces, ümläüts and \n lines", "\x1f", "x"),
        IndexedDocument("\x00", "c", "\x00 \x1f y", outlet="\x00", language="x-\x1f", published="circa 1990"),
        IndexedDocument("i" * 3000, "c" * 3000, "z", outlet="o" * 3000, published="9999-12-31T23:59:59Z"),
    ]
    for _ in range(2):
        engine.apply(odd, (), 1)
        engine.commit()
    assert dict(engine.scan()) == {document.id: document.checksum for document in odd}
    assert dict(engine.scan({odd[1].id})) == {odd[1].id: "\x1f"}
    assert all_ids(engine, DateRange("9999", "")) == sorted([odd[2].id, odd[3].id])
    engine.apply((), [document.id for document in odd], 2)
    engine.commit()
    assert engine.count() == 0
