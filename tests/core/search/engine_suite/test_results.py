"""How results are ordered, paged and counted."""

from __future__ import annotations

import pytest

from tests.core.search.conftest import article
from tests.core.search.engine_suite.answers import Query, ranked
from workbench.core.search.analysis import FOLDED, prepare
from workbench.core.search.engine import SearchEngine, Sort
from workbench.core.search.tree import And, Boost, Fuzzy, In, Or, Term


def test_more_and_rarer_words_score_higher(engine: SearchEngine, query: Query) -> None:
    filler = [article(f"f{number}", "common words here") for number in range(20)]
    engine.apply(
        [article("once", "rare common common x"), article("twice", "rare rare common x"), *filler], (), 1
    )
    engine.commit()
    assert ranked(engine.search(query("rare"))) == ["twice", "once"]
    assert ranked(engine.search(query("rare OR words")))[:2] == ["twice", "once"]
    assert ranked(engine.search(query("rar* OR word*")))[0] == "twice"
    assert all(found.score > 0 for found in engine.search(query('"rare common"')).documents)


def test_nearer_words_score_higher(engine: SearchEngine) -> None:
    engine.apply([article("far", "masks here"), article("same", "musks here")], (), 1)
    engine.commit()
    found = engine.search(prepare(Fuzzy("musks"), FOLDED)).documents
    assert [document.id for document in found] == ["same", "far"]
    assert found[0].score > found[1].score > 0


def test_a_boost_multiplies(engine: SearchEngine) -> None:
    engine.apply([article("1", "musk")], (), 1)
    engine.commit()
    plain, boosted = (
        engine.search(prepare(tree, FOLDED)).documents[0].score
        for tree in (Term("musk"), Boost(Term("musk"), 3.0))
    )
    assert boosted == pytest.approx(3 * plain)


def test_a_boost_decides_between_words(engine: SearchEngine) -> None:
    engine.apply([article("1", "musk"), article("2", "gates")], (), 1)
    engine.commit()
    for first, factors in (("1", (2.0, 1.0)), ("2", (1.0, 2.0))):
        parts = (Boost(Term("musk"), factors[0]), Boost(Term("gates"), factors[1]))
        assert ranked(engine.search(prepare(Or(parts), FOLDED)))[0] == first


def test_a_filter_restricts_without_scoring(filled: SearchEngine, query: Query) -> None:
    tree = query("Microsoft")
    alone = {document.id: document.score for document in filled.search(tree).documents}
    filtered = filled.search(tree, filter=Term("de", "language"))
    assert [(document.id, document.score) for document in filtered.documents] == [("de", alone["de"])]
    for values in (
        In("id", frozenset({"de"})),
        In("outlet", frozenset({"Der Morgen"})),
        query("date:2023-05"),
    ):
        within = filled.search(And((tree, values))).documents
        assert [(document.id, document.score) for document in within] == [("de", alone["de"])]


@pytest.mark.parametrize("sort", ["score", "newest", "oldest"])
def test_pages_and_exact_totals(engine: SearchEngine, query: Query, sort: Sort) -> None:
    engine.apply(
        [
            article(
                f"{number:02}", "word " * (number % 9 + 1), published=f"20{number % 7:02}" * (number % 3 > 0)
            )
            for number in range(25)
        ],
        (),
        1,
    )
    engine.commit()
    whole = engine.search(query("word"), sort=sort, limit=100)
    assert (len(whole.documents), whole.cursor) == (25, "")
    seen, cursor = [], ""
    for size in (10, 10, 5):
        page = engine.search(query("word"), sort=sort, limit=10, cursor=cursor)
        assert page.total == 25
        assert len(page.documents) == size
        seen += page.documents
        cursor = page.cursor
    assert cursor == ""
    assert tuple(seen) == whole.documents
    assert engine.search(query("word"), sort=sort, limit=25).cursor == ""


def test_a_page_behind_the_last_is_empty(engine: SearchEngine, query: Query) -> None:
    engine.apply([article(f"{number}", "word") for number in range(4)], (), 1)
    engine.commit()
    cursor = engine.search(query("word"), limit=3).cursor
    engine.apply((), ["0", "1"], 2)
    engine.commit()
    page = engine.search(query("word"), limit=3, cursor=cursor)
    assert (page.total, page.documents, page.cursor) == (2, (), "")


def test_no_page_at_all_still_counts(filled: SearchEngine, query: Query) -> None:
    found = filled.search(query("Microsoft"), limit=0, facets=("year",))
    assert (found.total, found.documents) == (3, ())
    assert found.facets == {"year": {"2023": 2, "": 1}}


def test_all_documents_at_once(engine: SearchEngine, query: Query) -> None:
    engine.apply([article(f"{number}", "word") for number in range(1500)], (), 1)
    engine.commit()
    found = engine.search(query("word"), limit=engine.count())
    assert sorted(int(document.id) for document in found.documents) == list(range(1500))
    some = frozenset(map(str, range(0, 1500, 2)))
    assert engine.search(And((query("word"), In("id", some))), limit=1).total == 750


def test_orders_of_time(filled: SearchEngine, query: Query) -> None:
    everything = query("language:ar OR language:hi OR language:de OR language:en")
    newest = ranked(filled.search(everything, sort="newest"))
    oldest = ranked(filled.search(everything, sort="oldest"))
    assert newest == ["de", "hi", "ar", "en"]
    assert oldest == ["ar", "hi", "de", "en"], "a document without a date stands last either way"


def test_every_order_has_the_scores(filled: SearchEngine, query: Query) -> None:
    by_score = {found.id: found.score for found in filled.search(query("Microsoft")).documents}
    by_time = {found.id: found.score for found in filled.search(query("Microsoft"), sort="oldest").documents}
    assert by_time == pytest.approx(by_score)


def test_facets_count_all_that_was_found(filled: SearchEngine, query: Query) -> None:
    found = filled.search(query("Microsoft"), limit=1, facets=("language", "outlet", "year", "month"))
    assert found.total == 3
    assert found.facets == {
        "language": {"ar": 1, "de-AT": 1, "en": 1},
        "outlet": {"Der Morgen": 1, "The Morning": 1, "جريدة الصباح": 1},
        "year": {"2023": 2, "": 1},
        "month": {"2023-04": 1, "2023-05": 1, "": 1},
    }
    assert filled.search(query("Microsoft")).facets == {}


def test_facets_come_most_frequent_first_then_by_value(engine: SearchEngine, query: Query) -> None:
    outlets = ["b", "c", "a", "b", "", "c", "b"]
    engine.apply([article(f"{n}", "word", outlet=outlet) for n, outlet in enumerate(outlets)], (), 1)
    engine.commit()
    counts = engine.search(query("word"), facets=("outlet",)).facets["outlet"]
    assert list(counts.items()) == [("b", 3), ("c", 2), ("", 1), ("a", 1)]


def test_many_values_of_a_facet_are_all_counted(engine: SearchEngine, query: Query) -> None:
    engine.apply([article(f"{n}", "word", outlet=f"outlet {n}") for n in range(600)], (), 1)
    engine.commit()
    counts = engine.search(query("word"), facets=("outlet",)).facets["outlet"]
    assert counts == {f"outlet {n}": 1 for n in range(600)}
