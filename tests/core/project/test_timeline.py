"""The timeline of a project: every text is read, once, and what was read is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.project.articles import article
from tests.core.project.test_operations import mark_words
from workbench.core.comparison.timeline import LaneKind, MomentKind
from workbench.core.progress import Cancelled
from workbench.core.project import date_cache
from workbench.core.project import timeline as module
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.marks import ClaimPart
from workbench.core.project.project import Project
from workbench.core.project.timeline import Timeline, timeline_of, timeline_table, without_cited


def count_reading(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the documents that are read from now on."""
    read: list[str] = []
    original = module.quantities_of

    def reading(project: Project, document: module.Document) -> object:
        read.append(document.id)
        return original(project, document)

    monkeypatch.setattr(module, "quantities_of", reading)
    return read


def test_a_text_is_read_once_and_again_when_its_file_is_lost(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = count_reading(monkeypatch)
    first = timeline_of(project)
    assert first.read == len(read) == project.documents.count()
    assert timeline_of(project) == first and len(read) == first.read
    kept = date_cache._file(project.id).path()
    kept.write_bytes(kept.read_bytes()[:-1])
    assert timeline_of(project) == first and len(read) == 2 * first.read


def test_what_is_known_is_told_on_the_way_and_kept_when_somebody_cancels(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = project.documents.all()
    last = documents[-1]
    words = project.text(last.id).split()[0]
    mark_words(project, len(documents) - 1, words, claim=ClaimPart("it is so"))
    read = count_reading(monkeypatch)
    monkeypatch.setattr(module, "FIRST_PART", 1)

    class Impatient:
        def report(self, done: int, total: int, what: str = "") -> None:
            assert total == len(documents)
            if done == 2:
                raise Cancelled

    parts: list[Timeline] = []
    with pytest.raises(Cancelled):
        timeline_of(project, Impatient(), parts.append)
    assert [part.read for part in parts] == [0, 1] and len(read) == 2
    assert read[0] == last.id  # what is marked tells the story
    assert timeline_of(project).read == len(documents) and len(read) == len(documents)


def test_a_table_without_what_is_only_cited(project: Project) -> None:
    told = article("Der Brief ging am 18. Mai 2023 ein.", "de", path="letter.txt")
    import_articles(project, [replace(told, metadata=replace(told.metadata, published="2023-05-20"))])
    whole = timeline_of(project)
    assert {moment.kind for moment in whole.moments} >= {MomentKind.PUBLISHED, MomentKind.CITED}
    table = timeline_table(without_cited(whole), LaneKind.OUTLET)
    assert {row[4] for row in table.rows} == {"published"}
