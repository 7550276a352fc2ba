"""A project and its index: always the same documents, whatever happens to either."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.project.articles import article
from workbench.core.errors import UserError
from workbench.core.importing.pipeline import read_articles
from workbench.core.progress import Cancelled, NoProgress
from workbench.core.project import indexing
from workbench.core.project.indexed import checksum_of
from workbench.core.project.operations.claims import add_claim
from workbench.core.project.operations.documents import (
    edit_document,
    import_articles,
    remove_documents,
    set_language,
)
from workbench.core.project.project import Project, create_project, open_project
from workbench.core.project.searching import Searcher
from workbench.core.search.hits import SearchResult
from workbench.core.search.query.parser import QuerySyntaxError
from workbench.core.search.request import Filters, SearchRequest


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("MUQABALA_CACHE", str(folder))
    return folder


@pytest.fixture
def searcher(project: Project) -> Iterator[Searcher]:
    made = Searcher(project)
    assert made.index.update(NoProgress()) == 3
    yield made
    made.index.close()


def languages(project: Project, result: SearchResult) -> list[str]:
    return sorted(project.documents.get(found.id).language for found in result.documents)


def quotes(result: SearchResult) -> list[str]:
    return [hit.quote for found in result.documents for hit in found.hits]


def test_every_script_is_found_with_its_place(project: Project, searcher: Searcher) -> None:
    result = searcher.search("microsoft")
    assert result.total == 2
    assert languages(project, result) == ["ar", "de"]
    for found in result.documents:
        text = project.text(found.id)
        assert found.title == project.documents.get(found.id).title
        assert all(text[hit.start : hit.end] == hit.quote == "Microsoft" for hit in found.hits)
    assert quotes(searcher.search('"بيانات تويتر"')) == ["بيانات تويتر"]
    assert quotes(searcher.search("मस्क")) == ["मस्क"]
    assert quotes(searcher.search("استخدمت")) == ["استُخدمت"]


def test_language_limit_and_facets(project: Project, searcher: Searcher) -> None:
    assert languages(project, searcher.search("microsoft", language="DE")) == ["de"]
    result = searcher.search("microsoft OR मस्क", limit=1, facets=True)
    assert len(result.documents) == 1
    assert result.total == 3
    assert result.facets["language"] == {"ar": 1, "de": 1, "hi": 1}
    assert searcher.search("microsoft").facets == {}


def test_forms(searcher: Searcher) -> None:
    assert searcher.search("microsoft", field="exact").total == 0
    assert searcher.search("Microsoft", field="exact").total == 2
    with pytest.raises(UserError, match=r"shaped.*no such field"):
        searcher.search("Microsoft", field="shaped")


def test_a_query_that_is_not_understood(searcher: Searcher) -> None:
    with pytest.raises(QuerySyntaxError) as refused:
        searcher.search("Musk AND")
    assert refused.value.position == 5


def test_nothing_is_done_when_nothing_has_changed(project: Project, searcher: Searcher) -> None:
    assert searcher.index.update(NoProgress()) == 0
    again = Searcher(project)
    assert again.index.update(NoProgress()) == 0
    assert again.search("microsoft").total == 2
    again.index.close()


def test_only_the_difference_is_indexed(project: Project, searcher: Searcher) -> None:
    import_articles(project, [article("Ein neuer Artikel über Musk.", "de")])
    assert searcher.index.state.indexed == 3
    assert searcher.index.update(NoProgress()) == 1
    assert languages(project, searcher.search("musk")) == ["de", "de"]
    project.undo()
    assert searcher.index.update(NoProgress()) == 1
    assert languages(project, searcher.search("musk")) == ["de"]
    project.redo()
    searcher.index.update(NoProgress())
    assert searcher.search("neuer").total == 1
    assert searcher.index.state.waiting == 0


def test_only_what_changed_is_compared(
    project: Project, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Project) -> dict[str, str]:
        raise AssertionError("all documents were compared")

    monkeypatch.setattr(indexing, "checksums_of_all", refuse)
    import_articles(project, [article("Ein neuer Artikel über Musk.", "de")])
    add_claim(project, "something")
    assert searcher.index.update(NoProgress()) == 1
    assert languages(project, searcher.search("musk")) == ["de", "de"]
    assert searcher.index.update(NoProgress()) == 0
    project.undo()
    assert searcher.index.update(NoProgress()) == 0
    project.undo()
    assert searcher.index.update(NoProgress()) == 1
    assert languages(project, searcher.search("musk")) == ["de"]


def test_changed_metadata_are_searched_changed(project: Project, searcher: Searcher) -> None:
    german = project.documents.where(language="de")[0]
    edit_document(project, german.id, outlet="Der Morgen", title="Anderer Titel")
    set_language(project, german.id, "de-AT")
    assert searcher.index.update(NoProgress()) == 1
    assert searcher.search("outlet:morgen title:anderer language:de-at").total == 1
    assert searcher.search("title:vorwurf").total == 0


def test_a_removed_document_is_never_shown(project: Project, searcher: Searcher) -> None:
    german = project.documents.where(language="de")[0]
    remove_documents(project, [german.id])
    assert languages(project, searcher.search("microsoft")) == ["ar"]
    searcher.index.update(NoProgress())
    assert searcher.search("microsoft").total == 1


@pytest.mark.parametrize(
    "field", ["title", "outlet", "byline", "published", "language", "url", "text_sha256"]
)
def test_the_checksum_covers_all_that_is_indexed(project: Project, field: str) -> None:
    document = project.documents.all()[0]
    assert checksum_of(replace(document, **{field: "other"})) != checksum_of(document)


def test_a_copy_of_a_project_is_not_searched_in_the_place_of_the_other(
    project: Project, searcher: Searcher, tmp_path: Path
) -> None:
    copy_path = tmp_path / "copy.muqabala"
    project.write_copy(copy_path)
    copy = open_project(copy_path)
    remove_documents(copy, [document.id for document in copy.documents.where(language="ar")])
    import_articles(copy, [article("Nur in der Kopie.", "de")])
    of_copy = Searcher(copy)
    of_copy.index.update(NoProgress())
    assert languages(copy, of_copy.search("microsoft OR kopie")) == ["de", "de"]
    of_copy.index.close()
    copy.close()
    again = Searcher(project)
    again.index.update(NoProgress())
    assert languages(project, again.search("microsoft OR kopie")) == ["ar", "de"]
    again.index.close()


def test_a_lost_index_is_made_anew(project: Project, searcher: Searcher, cache: Path) -> None:
    searcher.index.close()
    shutil.rmtree(cache)
    assert searcher.index.update(NoProgress()) == 3
    assert searcher.search("microsoft").total == 2


def test_an_index_that_is_lost_while_it_is_open_is_made_anew(
    project: Project, searcher: Searcher, cache: Path
) -> None:
    shutil.rmtree(cache)
    import_articles(project, [article("Ein neuer Artikel über Musk.", "de")])
    searcher.index.update(NoProgress())
    assert languages(project, searcher.search("microsoft OR neuer")) == ["ar", "de", "de"]


def test_damage_under_an_open_index_is_repaired_by_the_search(
    project: Project, searcher: Searcher, cache: Path
) -> None:
    for segment in cache.rglob("*.seg"):
        with segment.open("r+b") as file:
            file.write(b"\xff" * segment.stat().st_size)
    assert searcher.search("microsoft").total == 2


def test_a_rebuild(project: Project, searcher: Searcher) -> None:
    assert searcher.index.rebuild(NoProgress()) == 3
    assert searcher.search("microsoft").total == 2


class _CancelledAt:
    def __init__(self, report: int) -> None:
        self.left = report

    def report(self, done: int, total: int, what: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_what_was_indexed_before_a_cancel_stays(project: Project) -> None:
    searcher = Searcher(project)
    with pytest.raises(Cancelled):
        searcher.index.update(_CancelledAt(2))
    assert searcher.index.state.indexed == 2
    assert searcher.index.update(NoProgress()) == 1
    assert searcher.search("microsoft").total == 2
    searcher.index.close()


def test_a_snapshot_is_indexed_in_another_thread_while_searching_goes_on(
    project: Project, searcher: Searcher
) -> None:
    import_articles(project, [article(f"Artikel {number} über Daten.", "de") for number in range(50)])
    update = searcher.index.collect()
    assert len(update) == 50
    assert searcher.index.state.waiting == 50
    worker = threading.Thread(target=update.run, args=(NoProgress(),))
    worker.start()
    while worker.is_alive():
        assert searcher.search("microsoft").total == 2
    worker.join()
    assert searcher.search("daten").total == 50
    assert len(searcher.index.collect()) == 0


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_cache_that_cannot_be_written_is_told(project: Project, cache: Path) -> None:
    cache.mkdir()
    cache.chmod(0o500)
    with pytest.raises(UserError, match="cannot be used"):
        Searcher(project).index.update(NoProgress())


def test_the_seeds_are_found_where_they_should(shared: Path, tmp_path: Path) -> None:
    """The five real articles of one dispute, by way of the importers."""
    project = create_project(tmp_path / "seeds.muqabala")
    import_articles(project, read_articles([shared / "data" / "seeds"], progress=NoProgress()))
    searcher = Searcher(project)
    assert searcher.index.update(NoProgress()) == 5
    texts = {document.id: project.text(document.id) for document in project.documents.all()}

    phrase = searcher.search('"بيانات تويتر"')
    literal = {identifier for identifier, text in texts.items() if "بيانات تويتر" in text}
    assert literal
    assert literal <= {found.id for found in phrase.documents}
    assert "بيانات تويتر" in quotes(phrase)

    for name in ("ماسك", "Musk", "Twitter", "تويتر", "मस्क", "माइक्रोसॉफ्ट", "ट्विटर"):
        result = searcher.search(f"={name}")
        assert {found.id for found in result.documents} <= {i for i, text in texts.items() if name in text}
        assert result.total > 0, name
        for found in result.documents:
            for hit in found.hits:
                assert hit.quote == texts[found.id][hit.start : hit.end] == name
    mixed = searcher.search("ماسك Musk")
    assert {"ماسك", "Musk"} <= set(quotes(mixed))
    searcher.index.close()
    project.close()


def test_filters_keep_and_leave_out_values_of_facets(project: Project, searcher: Searcher) -> None:
    everything = SearchRequest("microsoft OR मस्क", facets=True)
    counted = searcher.answered(everything).facets
    assert counted["month"] == {"": 3}
    for facet in ("language", "outlet", "year"):
        for value, count in counted[facet].items():
            only = replace(everything, filters=Filters().including(facet, value))
            rest = replace(everything, filters=Filters().excluding(facet, value))
            assert searcher.answered(only).total == count
            assert searcher.answered(rest).total == 3 - count
    two = Filters().including("language", "ar").including("language", "hi").excluding("outlet", "Nobody")
    assert languages(project, searcher.answered(replace(everything, filters=two))) == ["ar", "hi"]
    with pytest.raises(UserError, match="facet"):
        searcher.answered(replace(everything, filters=Filters().including("colour", "red")))
    with pytest.raises(UserError, match="date"):
        searcher.answered(replace(everything, filters=Filters().including("date", "soon")))


def test_a_result_is_read_page_by_page(project: Project, searcher: Searcher) -> None:
    request = SearchRequest("microsoft OR मस्क", limit=2)
    first = searcher.answered(request)
    assert (first.total, len(first.documents)) == (3, 2)
    second = searcher.answered(request.after(first.cursor))
    assert (second.total, len(second.documents), second.cursor) == (3, 1, "")
    assert len({found.id for found in (*first.documents, *second.documents)}) == 3
