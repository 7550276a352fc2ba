"""Text reuse of a project: what is kept of it, and what is made anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.comparison.reuse.texts import text, words
from tests.core.project.articles import article
from workbench.core.annotations.claim import Stance
from workbench.core.comparison.reuse import finding, method
from workbench.core.comparison.reuse.finding import Alignments
from workbench.core.comparison.reuse.imprint import Imprint
from workbench.core.exchange.matrix_tables import about_matrix, table_of
from workbench.core.progress import Cancelled
from workbench.core.project import reuse_cache, text_reuse
from workbench.core.project.operations.documents import edit_document, import_articles, remove_documents
from workbench.core.project.operations.marks import ClaimPart, add_mark
from workbench.core.project.project import Project, create_project
from workbench.core.project.source_matrix import matrix_view
from workbench.core.project.state_memo import StateMemo
from workbench.core.project.text_reuse import (
    Reuse,
    leave_to_others,
    reuse_at_hand,
    reuse_of,
    take_over,
    waiting,
)
from workbench.core.text.span import Span

REPORT = words(60, "report")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """Three articles: the first two have a report in common."""
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    made = create_project(tmp_path / "story.muqabala", author="amal")
    take_in(made, text(words(9, 1), REPORT), text(REPORT, words(30, 2)), text(words(80, 3)))
    yield made
    made.close()


def take_in(project: Project, *texts: str) -> list[str]:
    articles = [article(value, "en", path=f"{number}-{len(value)}.txt") for number, value in enumerate(texts)]
    return [document.id for document in import_articles(project, articles).value.imported]


def kept(project: Project) -> Path:
    (path,) = (Path(project.path).parent / "cache" / "reuse").glob("*/*.reuse")
    return path


def anew(project: Project) -> Reuse:
    """What is found where nothing is known."""
    project.memo = type(project.memo)()
    return reuse_of(project)


def test_what_two_articles_share_is_found_with_its_places(project: Project) -> None:
    (found,) = reuse_of(project).passages
    assert found.passage.same == 60 and found.passage.score == 1
    for document, side in ((found.a, found.passage.a), (found.b, found.passage.b)):
        assert side.span.cut(project.text(document)) == " ".join(REPORT)
    (bond,) = reuse_of(project).bonds
    assert bond.strong and {bond.a, bond.b} == {found.a, found.b}


def test_what_is_kept_is_read_back_whole(project: Project) -> None:
    found = reuse_of(project)
    imprints, alignments = reuse_cache.load(project.id)
    assert len(imprints) == 3 and len(alignments) == 1
    before = kept(project).read_bytes()
    reuse_cache.save(project.id, imprints, alignments)
    assert kept(project).read_bytes() == before and anew(project) == found


def test_one_more_article_is_compared_with_those_that_share_something(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    reuse_of(project)
    read: list[str] = []
    words_of = finding.words_of
    monkeypatch.setattr(finding, "words_of", lambda value: (read.append(value), words_of(value))[1])
    (new,) = take_in(project, text(words(40, 4), words(80, 3)))
    assert {new} < {end for item in reuse_of(project).passages for end in (item.a, item.b)}
    assert len(read) == 2
    kept(project).unlink()
    assert anew(project) == reuse_of(project)


@pytest.mark.parametrize("damage", ["lost", "cut off", "a bit", "other bytes", "a folder"])
def test_what_is_lost_or_damaged_is_made_anew(project: Project, damage: str) -> None:
    found = reuse_of(project)
    path = kept(project)
    written = path.read_bytes()
    path.unlink()
    if damage == "a folder":
        path.mkdir()
    elif damage != "lost":
        flipped = written[:1000] + bytes([written[1000] ^ 4]) + written[1001:]
        path.write_bytes({"cut off": written[:-9], "a bit": flipped, "other bytes": b"x" * 99}[damage])
    assert anew(project) == found
    assert path.is_dir() or path.read_bytes() == written


def test_another_method_knows_nothing_and_leaves_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = reuse_of(project)
    before = kept(project)
    monkeypatch.setattr(reuse_cache, "method", lambda: "another")
    assert reuse_cache.load(project.id) == ({}, {})
    assert anew(project) == found and kept(project) != before


def test_other_words_of_quoting_are_another_method(monkeypatch: pytest.MonkeyPatch) -> None:
    before = method.method()
    monkeypatch.setattr(method, "tables", lambda: ["say\tgemurmelt hat"])
    assert method.method.__wrapped__() != before


def test_what_was_removed_is_forgotten_and_undo_brings_it_back(project: Project) -> None:
    found = reuse_of(project)
    remove_documents(project, [found.passages[0].a])
    assert reuse_of(project) == Reuse() and len(reuse_cache.load(project.id)[0]) == 2
    project.undo()
    assert reuse_of(project) == found


def test_who_printed_it_and_when_is_looked_at_again(project: Project) -> None:
    (bond,) = reuse_of(project).bonds
    edit_document(project, bond.a, published="2023-04-20")
    edit_document(project, bond.b, published="2023-04-19")
    for found in (reuse_at_hand(project), reuse_of(project)):
        assert found.bonds[0].direction is not None and found.bonds[0].direction.source == bond.b


def test_what_is_cancelled_or_killed_loses_little(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "_WORK", 0)
    monkeypatch.setattr(finding, "_WORK_SHARE", 0.0)
    kept_on_the_way: list[int] = []
    save = reuse_cache.save

    def note(project_id: str, imprints: dict[str, Imprint], alignments: Alignments) -> None:
        save(project_id, imprints, alignments)
        kept_on_the_way.append(len(reuse_cache.load(project_id)[0]))

    monkeypatch.setattr(reuse_cache, "save", note)

    class Impatient:
        def report(self, done: int, total: int, what: str = "") -> None:
            if done == 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        reuse_of(project, Impatient())
    assert kept_on_the_way == [1, 2, 2]  # as it would be for one that is killed, and when it was cancelled
    assert len(anew(project).passages) == 1


def test_a_large_project_says_what_is_waiting_and_compares_nothing_on_the_way(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_reuse, "_LARGE", 2)
    leave_to_others(project)
    assert reuse_at_hand(project) == Reuse(waiting=3) and waiting(project) == 3
    found = reuse_of(project)
    assert waiting(project) == 0 and reuse_at_hand(project) is found
    (new,) = take_in(project, text(words(30, 9), REPORT))
    left = reuse_at_hand(project)
    assert left.passages == found.passages and left.waiting == waiting(project) == 1
    remove_documents(project, [found.passages[0].a])
    assert reuse_at_hand(project) == Reuse(waiting=1)
    edit_document(project, found.passages[0].b, outlet="The Harbour")
    assert waiting(project) == 2
    memo = StateMemo()
    with project.snapshot():
        other, project.memo = project.memo, memo
        assert {new} < {end for item in reuse_of(project).passages for end in (item.a, item.b)}
        project.memo = other
    take_over(project, memo)
    assert waiting(project) == 0 and len(reuse_at_hand(project).passages) == 1


def test_the_matrix_says_how_many_documents_are_counted_apart(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = project.documents.all()[0]
    add_mark(project, document.id, Span(0, 4), claim=ClaimPart("It rained", Stance.ASSERTS))
    monkeypatch.setattr(text_reuse, "_MOST_NEW", 1)
    view = matrix_view(project)
    assert view.waiting == 3
    table = table_of(view.shown)
    (said,) = [
        line for line in about_matrix(table, (), "claim", "", view.waiting).lines if "compared yet" in line
    ]
    assert said.endswith(": 3 documents")
    reuse_of(project)
    assert matrix_view(project).waiting == 0


def test_on_the_way_to_something_else_no_large_import_is_compared(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_reuse, "_MOST_NEW", 3)
    found = reuse_at_hand(project)
    assert len(found.passages) == 1
    take_in(project, *(text(words(90, ("more", number)), REPORT) for number in range(4)))
    at_hand = reuse_at_hand(project)
    assert at_hand.passages == found.passages and not at_hand.complete
    assert len(reuse_of(project).passages) == 15
    assert reuse_at_hand(project) == reuse_of(project)
