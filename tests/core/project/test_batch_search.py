"""Batch search: the same answers as one search after the other, and one bad line stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core.errors import UserError
from workbench.core.importing.query_list import query_list
from workbench.core.progress import Cancelled, NoProgress
from workbench.core.project.batch_search import BatchOptions, BatchRow, batch_search, first_quotations
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.search.query.listed import ReadAs

LINES = 'Microsoft\n"open\nبيانات تويتر\n# no\nmicrosoft\nKlage AND\nनहीं\nMusk)\nlanguage:de\n'


@pytest.fixture
def searcher(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Searcher]:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    made = Searcher(project)
    made.index.update(NoProgress())
    yield made
    made.index.close()


def run(searcher: Searcher, lines: str, options: BatchOptions | None = None) -> list[BatchRow]:
    return list(batch_search(searcher, query_list(lines, "x"), options or BatchOptions(), NoProgress()))


def test_every_line_is_answered_as_a_search_is(searcher: Searcher) -> None:
    rows = run(searcher, LINES)
    assert [row.line for row in rows] == [1, 2, 3, 5, 6, 7, 8, 9]
    for row in rows:
        if not row.error:
            result = searcher.search(row.query)
            assert (row.total, list(row.documents)) == (
                result.total,
                [found.id for found in result.documents],
            )
    assert [row.total for row in rows] == [2, 0, 1, 2, 0, 0, 0, 1]


def test_a_bad_line_says_where_it_is_wrong(searcher: Searcher) -> None:
    wrong = {row.query: row for row in run(searcher, LINES) if row.error}
    assert set(wrong) == {'"open', "Klage AND", "Musk)"}
    assert wrong['"open'].position == 0 and wrong["Klage AND"].position == 6
    assert wrong["Klage AND"].error.startswith("Query, character 7")


def test_options_are_for_all_lines(searcher: Searcher) -> None:
    assert [row.total for row in run(searcher, "Twiter\nMicrosfot")] == [0, 0]
    assert [row.total for row in run(searcher, "Twiter\nMicrosfot", BatchOptions(edits=2))] == [0, 2]
    assert [row.total for row in run(searcher, "Klagen", BatchOptions(form="stemmed"))] == [1]
    assert [row.total for row in run(searcher, "Microsoft", BatchOptions(language="ar"))] == [1]
    phrases = run(searcher, "Elon Musk\nMusk Elon\nElon AND", BatchOptions(ReadAs.PHRASE))
    assert [row.total for row in phrases] == [1, 0, 0] and not any(row.error for row in phrases)
    with pytest.raises(UserError):
        run(searcher, "Microsoft", BatchOptions(form="shouted"))


def test_the_first_quotation_is_the_first_hit_of_the_best_document(searcher: Searcher) -> None:
    rows = run(searcher, LINES + "Microsoft OR Klage\n")
    found = first_quotations(searcher, rows, BatchOptions(), NoProgress())
    for row in rows:
        hits = searcher.search(row.query).documents[0].hits if row.documents else ()
        if hits:
            assert (found[row.query].document_id, found[row.query].hit) == (row.documents[0], hits[0])
        else:
            assert row.query not in found


def test_it_can_be_cancelled_between_two_lines(searcher: Searcher) -> None:
    class Impatient:
        def report(self, done: int, total: int, what: str = "") -> None:
            assert total == 8
            if done == 3:
                raise Cancelled

    seen = []
    with pytest.raises(Cancelled):
        for row in batch_search(searcher, query_list(LINES, "x"), BatchOptions(), Impatient()):
            seen.append(row.line)
    assert seen == [1, 2, 3]
