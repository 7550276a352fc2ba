"""Source clusters: what binds, what an analyst changes of them, and what counts them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.comparison.reuse.texts import text, words
from tests.core.project.articles import article
from workbench.core.annotations.claim import Stance
from workbench.core.comparison.source_clusters import TieKind
from workbench.core.errors import UserError
from workbench.core.project.clusters import source_clusters
from workbench.core.project.comparing import matrix_of
from workbench.core.project.operations.clusters import confirm_origin, join_documents, split_documents
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.marks import ClaimPart, add_mark
from workbench.core.project.operations.statements import SourceStep
from workbench.core.project.project import Project, create_project
from workbench.core.text.span import Span

REPORT = words(60, "report")
PARTS = {"a": (words(9, 1), REPORT), "b": (REPORT, words(30, 2)), "c": (words(40, 3),), "d": (words(50, 4),)}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """Four articles, a to d by their titles, of which a and b have a report in common."""
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    made = create_project(tmp_path / "story.muqabala", author="amal")
    import_articles(made, [article(text(*parts), "en", name, f"{name}.txt") for name, parts in PARTS.items()])
    yield made
    made.close()


def ids(project: Project, titles: str) -> list[str]:
    return [document.id for title in titles for document in project.documents.where(title=title)]


def groups(project: Project) -> set[str]:
    found = source_clusters(project)
    return {"".join(sorted(document.title for document in cluster.documents)) for cluster in found}


def kinds(project: Project) -> list[TieKind]:
    return [tie.kind for cluster in source_clusters(project) for tie in cluster.ties]


def test_a_copy_binds_and_says_why(project: Project) -> None:
    (cluster,) = source_clusters(project)
    assert groups(project) == {"ab"} and cluster.name in ("a", "b")
    (tie,) = cluster.ties
    assert tie.reason.startswith("60 words are copied: ") and {"67%", "87%"} < set(tie.reason.split())


def test_an_analyst_joins_and_splits_and_undoes_it(project: Project) -> None:
    join_documents(project, ids(project, "bcd"), "the same agency")
    assert groups(project) == {"abcd"}
    assert "same as: the same agency" in source_clusters(project)[0].ties[0].reason
    split_documents(project, ids(project, "ac"), "they were there themselves")
    assert groups(project) == {"bd"}, "a and c hung together by b alone"
    project.undo()
    assert groups(project) == {"abcd"}
    project.undo()
    assert groups(project) == {"ab"}
    split_documents(project, ids(project, "b"))
    assert groups(project) == set()
    join_documents(project, ids(project, "ab"))
    assert groups(project) == {"ab"} and kinds(project) == [TieKind.ANALYST, TieKind.REUSE]


def test_a_common_origin_binds_when_it_is_confirmed(project: Project) -> None:
    confirm_origin(project, "New York Times", ids(project, "c"))
    assert groups(project) == {"ab"}
    confirm_origin(project, "new york times", ids(project, "cd"))
    assert groups(project) == {"ab", "cd"} and project.parties.count() == 1
    assert source_clusters(project)[1].ties[0].reason == "both have it from New York Times"
    split_documents(project, ids(project, "d"))
    assert groups(project) == {"ab"}


def test_what_cannot_be_is_refused_and_changes_nothing(project: Project) -> None:
    for change, titles in ((join_documents, "a"), (split_documents, "c"), (split_documents, "ab")):
        with pytest.raises(UserError):
            change(project, ids(project, titles))
    with pytest.raises(UserError):
        join_documents(project, [*ids(project, "a"), "nobody"])
    assert project.relations.count() == 0


def voice(project: Project, title: str, stance: Stance, *origin: str) -> None:
    (document,) = ids(project, title)
    part = ClaimPart("It rained", stance, "", tuple(SourceStep(source=step) for step in origin))
    add_mark(project, document, Span(0, 9), claim=part)


def test_verdicts_count_clusters_and_common_origins(project: Project) -> None:
    for title in "abcd":
        voice(project, title, Stance.ASSERTS)
    voice(project, "c", Stance.DENIES, "a witness", "The Agency")
    voice(project, "d", Stance.DENIES, "the  agency")
    (verdict,) = matrix_of(project).verdicts.values()
    assert verdict.counts == {Stance.ASSERTS: 4, Stance.DENIES: 2}
    assert verdict.independent == {Stance.ASSERTS: 3, Stance.DENIES: 1}
    join_documents(project, ids(project, "bc"))
    (verdict,) = matrix_of(project).verdicts.values()
    assert verdict.independent == {Stance.ASSERTS: 2, Stance.DENIES: 1}
