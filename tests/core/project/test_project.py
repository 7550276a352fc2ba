"""What an open project keeps, what it shows of what others write, and what it drops when it is closed."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.project.articles import GERMAN, HINDI, article
from workbench.core.documents.identity import sha256_hex
from workbench.core.errors import BugError
from workbench.core.progress import Cancelled
from workbench.core.project.exporting import export
from workbench.core.project.operations.claims import add_claim
from workbench.core.project.operations.documents import import_articles, remove_documents
from workbench.core.project.project import Project, open_project
from workbench.core.storage import compaction
from workbench.core.storage.store import open_store


def test_a_row_that_is_not_there_cannot_be_updated(project: Project) -> None:
    claim = add_claim(project, "one").value
    with pytest.raises(BugError, match="no row"):
        project.perform("x", lambda: project.claims.update(replace(claim, id="nobody's")))


def test_rows_are_found_by_many_values(project: Project) -> None:
    documents = project.documents.all()
    wanted = [documents[2].id, documents[0].id, "nobody"]
    assert project.documents.among("id", wanted) == [documents[0], documents[2]]
    assert project.documents.among("id", []) == []


def test_what_is_read_in_a_snapshot_is_of_one_moment(project: Project) -> None:
    reader = open_project(project.path, read_only=True)
    with reader.snapshot():
        assert reader.claims.count() == 0
        add_claim(project, "meanwhile")
        assert reader.claims.count() == 0 and len(reader.history()) == 1
        with reader.snapshot():
            assert reader.claims.all() == []
    assert reader.claims.count() == 1
    reader.close()


def kept(path: Path) -> set[str]:
    """The checksums of the contents in a project at rest."""
    store, _, _ = open_store(path, "amal", read_only=True)
    found = set(store.contents.all())
    store.close()
    return found


def test_closing_drops_what_an_abandoned_import_has_brought(project: Project) -> None:
    path = project.path
    import_articles(project, [article("Ein ganz neuer Artikel.", "de")])
    project.undo()
    project.close()
    before = kept(path)

    again = open_project(path, author="amal")
    again.redo()
    again.undo()
    again.close()
    assert kept(path) == before  # it can still be done again

    again = open_project(path, author="amal")
    add_claim(again, "something else")
    again.close()
    assert kept(path) < before


def test_closing_looks_for_contents_to_drop_only_where_there_may_be_some(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To look costs as much as the project is large; one more article must not."""
    path = project.path
    project.close()

    def refuse(_: object) -> int:
        raise AssertionError("all contents were looked at")

    monkeypatch.setattr(compaction, "drop_unused", refuse)
    again = open_project(path)
    import_articles(again, [article("Ein ganz neuer Artikel.", "de"), article(GERMAN, "de")])
    add_claim(again, "something")
    again.close()

    again = open_project(path)
    again.keep([b"of an import that was cancelled"])
    with pytest.raises(AssertionError, match="looked at"):
        again.close()


def test_what_a_killed_import_has_left_is_dropped_by_the_next_who_closes(
    project: Project, tmp_path: Path
) -> None:
    project.keep([b"of an import that was killed"])
    killed = tmp_path / "killed.muqabala"
    for suffix in ("", "-wal"):
        shutil.copy(f"{project.path}{suffix}", f"{killed}{suffix}")
    again = open_project(killed)
    add_claim(again, "something else")
    again.close()
    assert sha256_hex(b"of an import that was killed") not in kept(killed)
    assert len(kept(killed)) == len(kept(project.path)) - 1


def test_closing_keeps_what_undo_and_redo_need(project: Project) -> None:
    path = project.path
    remove_documents(project, [project.documents.all()[1].id])
    import_articles(project, [article("Noch einer.", "de")])
    project.undo()
    project.keep([b"left over"])
    project.close()

    again = open_project(path, author="amal")
    assert "Noch einer." not in {again.text_of(document) for document in again.documents.all()}
    again.redo()
    assert {again.text_of(document) for document in again.documents.all()} >= {GERMAN, "Noch einer."}
    again.undo()
    again.undo()
    assert again.text(again.documents.all()[1].id) == HINDI
    again.keep([b"left over"])
    again.close()
    assert sha256_hex(b"left over") not in kept(path)


def test_a_bundle_is_made_from_the_project_file_in_it(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_project(project.path, read_only=True)
    write_copy = reader.write_copy

    def somebody_is_quicker(target: Path) -> None:
        add_claim(project, "meanwhile")
        write_copy(target)

    monkeypatch.setattr(reader, "write_copy", somebody_is_quicker)
    bundle = tmp_path / "story.zip"
    export(reader, "bundle", bundle)
    reader.close()
    with zipfile.ZipFile(bundle) as archive:
        (table,) = [name for name in archive.namelist() if name.endswith("claims.csv")]
        assert b"meanwhile" in archive.read(table)


def test_a_copy_is_the_same_while_a_project_is_open_and_at_rest(project: Project, tmp_path: Path) -> None:
    add_claim(project, "one")
    copies = [tmp_path / name for name in ("open", "left over", "reader", "at rest")]
    project.write_copy(copies[0])
    project.keep([b"of an import that was cancelled"])
    project.write_copy(copies[1])
    reader = open_project(project.path, read_only=True)
    reader.write_copy(copies[2])
    reader.close()
    project.close()
    again = open_project(project.path, read_only=True)
    again.write_copy(copies[3])
    again.close()
    assert len({copy.read_bytes() for copy in copies}) == 1
    assert sorted(item.name for item in tmp_path.iterdir()) == sorted(
        [project.path.name, *(copy.name for copy in copies)]
    )


def test_a_check_can_be_cancelled(project: Project) -> None:
    class Impatient:
        def report(self, done: int, total: int, what: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.file_problems(Impatient())
    assert project.file_problems() == []


def test_a_copy_does_not_tell_where_somebody_reads(project: Project, tmp_path: Path) -> None:
    copies = [tmp_path / name for name in ("before.muqabala", "after.muqabala")]
    project.write_copy(copies[0])
    project.set_setting("local.board", "page 7")
    assert project.setting("local.board") == "page 7"
    project.write_copy(copies[1])
    assert copies[1].read_bytes() == copies[0].read_bytes()
