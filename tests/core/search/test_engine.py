from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.search.conftest import ARTICLES, article
from workbench.core.errors import BugError
from workbench.core.search.engine import Found, SearchEngine
from workbench.core.search.hits import find_hits
from workbench.core.search.tree import Node, Or, Term
from workbench.core.search.whoosh_engine.index import WhooshEngine

Query = Callable[..., Node]


def ids(found: Found) -> list[str]:
    return sorted(document.id for document in found.documents)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ماسك", "ar"),
        ("Musk", "de en"),
        ("microsoft", "ar de en"),
        ("मस्क", "hi"),
        ("सरकार", "hi"),
        ("सरक", ""),
        ('"بيانات تويتر"', "ar"),
        ('"منصة بيانات"', ""),
        ("Musk Microsoft NOT Daten", "en"),
        ("مايكروسوفت OR मस्क", "hi"),
        ("title:مايكروسوفت OR title:मस्क", "ar hi"),
        ("grosse", "de"),
        ("=Große", "de"),
        ("=grosse", ""),
        ("twit*", "de en"),
        ("outlet:morg*", "de"),
        ("gr?ße OR ग*", "de"),
        ("language:de", "de"),
        ("date:2023-04", "ar hi"),
        ("date:2023", "ar de hi"),
        ("Microsoft date:2023-05..", "de"),
        ("byline:Grün", "de"),
    ],
)
def test_queries_in_every_script(filled: WhooshEngine, query: Query, typed: str, expected: str) -> None:
    tree = query(typed)
    found = filled.search(tree)
    assert ids(found) == expected.split()
    assert found.total == filled.count(tree) == len(expected.split())


def test_the_engine_is_what_the_protocol_says(filled: WhooshEngine) -> None:
    engine: SearchEngine = filled
    assert engine.capabilities.forms == ("exact", "folded", "stemmed")
    assert engine.count() == 4
    assert engine.last_sequence == 7
    assert engine.verify() == []
    assert dict(engine.scan()) == {document.id: document.checksum for document in ARTICLES}
    assert dict(engine.scan({"hi", "xx"})) == {"hi": ARTICLES[1].checksum}


def test_applying_again_changes_nothing(filled: WhooshEngine, query: Query) -> None:
    for _ in range(3):
        filled.apply([*ARTICLES, *ARTICLES], (), 8)
        filled.apply(ARTICLES[:2], (), 8)
        filled.commit()
    assert filled.count() == 4
    assert filled.search(query("ماسك")).total == 1
    assert sorted(identifier for identifier, _ in filled.scan()) == ["ar", "de", "en", "hi"]


def test_a_changed_document_replaces_the_old_one(filled: WhooshEngine, query: Query) -> None:
    filled.apply([article("ar", "نص آخر تماما")], (), 8)
    filled.commit()
    assert filled.search(query("ماسك")).total == 0
    assert ids(filled.search(query("تماما"))) == ["ar"]
    assert filled.count() == 4


def test_a_removed_document_is_not_found(filled: WhooshEngine, query: Query) -> None:
    filled.apply((), ["de", "never seen"], 8)
    filled.commit()
    assert ids(filled.search(query("Musk"))) == ["en"]
    assert ids(filled.search(query('"Musk s"'))) == ["en"]
    assert ids(filled.search(query("mus*"))) == ["en"]
    assert filled.search(query("language:de")).total == 0
    assert filled.count() == 3
    filled.apply([ARTICLES[2]], (), 9)
    filled.commit()
    assert ids(filled.search(query("Musk"))) == ["de", "en"]


def test_the_last_word_within_one_commit_counts(engine: WhooshEngine, query: Query) -> None:
    engine.apply([article("1", "first")], (), 1)
    engine.apply([article("1", "second")], (), 2)
    engine.apply([article("2", "third")], (), 3)
    engine.apply((), ["2"], 4)
    engine.commit()
    assert engine.count() == 1
    assert ids(engine.search(query("second"))) == ["1"]


def test_nothing_is_seen_before_the_commit(filled: WhooshEngine, query: Query) -> None:
    filled.apply([article("new", "zebra")], (), 9)
    assert filled.search(query("zebra")).total == 0
    before = filled.commit()
    assert filled.search(query("zebra")).total == 1
    assert filled.commit() == before, "nothing to commit, no new generation"


def test_a_document_that_is_no_text_fails_clearly_and_harms_no_other(
    filled: WhooshEngine, query: Query
) -> None:
    with pytest.raises(BugError, match="broken"):
        filled.apply([article("ok", "zebra"), article("broken", "x", outlet="\ud800")], (), 9)
    filled.commit()
    assert ids(filled.search(query("zebra"))) == ["ok"]
    assert filled.count() == 5


def test_words_of_odd_documents(engine: WhooshEngine, query: Query) -> None:
    engine.apply(
        [
            article("empty", ""),
            article("tatweel", "قبل ـــ بعد"),
            article("long", "wort " * 70_000 + "ende gut"),
        ],
        (),
        1,
    )
    engine.commit()
    assert engine.count() == 3
    assert ids(engine.search(query('"ende gut"'))) == ["long"]
    assert ids(engine.search(query('"قبل ـــ بعد"'))) == ["tatweel"]


def test_more_and_rarer_words_score_higher(engine: WhooshEngine, query: Query) -> None:
    filler = [article(f"f{number}", "common words here") for number in range(20)]
    engine.apply(
        [article("once", "rare common common x"), article("twice", "rare rare common x"), *filler], (), 1
    )
    engine.commit()
    assert [document.id for document in engine.search(query("rare")).documents] == ["twice", "once"]
    first = engine.search(query("rare OR words")).documents[0]
    assert first.id == "twice"


def test_pages_and_exact_totals(engine: WhooshEngine, query: Query) -> None:
    engine.apply([article(f"{number:02}", "word " * (number + 1)) for number in range(25)], (), 1)
    engine.commit()
    whole = engine.search(query("word"), limit=100)
    seen, cursor = [], ""
    for size in (10, 10, 5):
        page = engine.search(query("word"), limit=10, cursor=cursor)
        assert page.total == 25
        assert len(page.documents) == size
        seen += page.documents
        cursor = page.cursor
    assert cursor == ""
    assert tuple(seen) == whole.documents


def test_orders_of_time(filled: WhooshEngine, query: Query) -> None:
    everything = query("language:ar OR language:hi OR language:de OR language:en")
    newest = [document.id for document in filled.search(everything, sort="newest").documents]
    oldest = [document.id for document in filled.search(everything, sort="oldest").documents]
    assert newest == ["de", "hi", "ar", "en"]
    assert oldest == ["ar", "hi", "de", "en"], "a document without a date stands last either way"


def test_facets_count_all_that_was_found(filled: WhooshEngine, query: Query) -> None:
    found = filled.search(query("Microsoft"), limit=1, facets=("language", "outlet", "year"))
    assert found.total == 3
    assert found.facets == {
        "language": {"ar": 1, "de-AT": 1, "en": 1},
        "outlet": {"Der Morgen": 1, "The Morning": 1, "جريدة الصباح": 1},
        "year": {"2023": 2, "": 1},
    }


def test_a_filter_restricts_without_scoring(filled: WhooshEngine, query: Query) -> None:
    tree = query("Microsoft")
    alone = {document.id: document.score for document in filled.search(tree).documents}
    filtered = filled.search(tree, filter=Term("de", "language"))
    assert [(document.id, document.score) for document in filtered.documents] == [("de", alone["de"])]


def test_rewriting_names_the_words_that_are_there(filled: WhooshEngine, query: Query) -> None:
    tree = filled.rewrite(query("mi* NOT (tw?tter OR نهاية*)"))
    assert Term("microsoft", form="folded") in next(
        part.parts
        for part in tree.parts
        if isinstance(part, Or)  # type: ignore[union-attr]
    )
    assert ids(filled.search(tree)) == ids(filled.search(query("mi* NOT tw?tter")))
    for document in ARTICLES:
        assert find_hits(document, tree) == find_hits(document, query("mi* NOT tw?tter"))


def test_words_of_the_dictionary(filled: WhooshEngine) -> None:
    assert filled.terms("m", field="text", form="folded", limit=2) == ["microsoft", "musk"]
    assert filled.terms("M", field="title", form="exact", limit=5) == ["Microsoft"]
    assert filled.terms("", field="byline", form="folded", limit=9) == ["gruen", "ute"]


@pytest.mark.usefixtures("quick_disk")
def test_many_commits_are_merged(engine: WhooshEngine, query: Query) -> None:
    for number in range(14):
        engine.apply([article(f"{number:02}", f"word w{number} alpha beta")], (), number)
        engine.commit()
    engine.apply((), ["03", "07"], 31)
    engine.commit()
    before = {typed: ids(engine.search(query(typed), limit=99)) for typed in ("word", "w1*", '"alpha beta"')}
    while engine.optimise(9):
        pass
    assert len(list(engine.folder.glob("*.seg"))) <= 8
    assert engine.count() == 12
    assert engine.last_sequence == 31
    assert {typed: ids(engine.search(query(typed), limit=99)) for typed in before} == before
    assert engine.verify() == []


def test_a_rebuild_forgets_everything_else(filled: WhooshEngine, query: Query) -> None:
    filled.rebuild([article(f"{number}", f"zebra {number}") for number in range(2500)], 99)
    assert filled.count() == 2500
    assert filled.last_sequence == 99
    assert filled.search(query("Musk")).total == 0
    assert ids(filled.search(query('"zebra 2499"'))) == ["2499"]


def test_an_index_is_found_again(filled: WhooshEngine, query: Query) -> None:
    filled.close()
    again = WhooshEngine("project-1")
    again.open()
    assert again.count() == 4
    assert again.last_sequence == 7
    assert ids(again.search(query("Musk"))) == ["de", "en"]
    other = WhooshEngine("project-2")
    other.open()
    assert other.count() == 0
    again.close()
    other.close()


def test_a_second_process_sees_commits_after_a_refresh(filled: WhooshEngine, query: Query) -> None:
    reader = WhooshEngine("project-1")
    reader.open()
    filled.apply([article("new", "zebra")], ["de"], 8)
    filled.commit()
    assert ids(reader.search(query("Musk"))) == ["de", "en"], "the generation that it opened"
    reader.refresh()
    assert ids(reader.search(query("Musk OR zebra"))) == ["en", "new"]
    reader.apply([article("newer", "zebra")], (), 9)
    reader.commit()
    filled.apply([article("newest", "zebra")], (), 10)
    filled.commit()
    assert ids(filled.search(query("zebra"))) == ["new", "newer", "newest"]
    reader.close()
