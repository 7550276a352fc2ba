"""What is a project file, what is refused, and what lies at rest."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from workbench.core.errors import UserError
from workbench.core.progress import NoProgress
from workbench.core.storage import connection, migrations
from workbench.core.storage.store import create_store, open_store

SETTINGS = {"id": "1", "name": "story", "created": "2023-05-18T09:30:00.000001Z"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = tmp_path / "story.muqabala"
    create_store(project, "amal", SETTINGS).close()
    return project


def test_a_closed_project_is_one_file(path: Path) -> None:
    assert [item.name for item in path.parent.iterdir()] == ["story.muqabala"]


def test_an_open_project_writes_ahead_and_has_a_lock(path: Path) -> None:
    store, holder, because = open_store(path, "amal")
    assert holder is None and because == "" and not store.read_only
    assert {item.name for item in path.parent.iterdir()} >= {"story.muqabala", "story.muqabala.lock"}
    store.close()
    assert [item.name for item in path.parent.iterdir()] == ["story.muqabala"]


def test_the_second_opener_reads_only_and_learns_who_has_it(path: Path) -> None:
    first, _, _ = open_store(path, "amal")
    second, holder, because = open_store(path, "bilal")
    assert second.read_only and because == "open elsewhere"
    assert holder is not None and holder.user == "amal"
    with pytest.raises(UserError, match="reading only"):
        second.perform("x", "bilal", "2023", lambda: None)
    second.close()
    first.close()
    third, holder, _ = open_store(path, "bilal")
    assert holder is None and not third.read_only
    third.close()


def test_nothing_is_written_outside_of_an_operation(path: Path) -> None:
    store, _, _ = open_store(path, "amal")
    with pytest.raises(UserError, match="cannot be written"):
        store.documents.delete()
        store.contents.put(b"x")
    store.close()


def test_an_existing_file_is_not_overwritten(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(UserError, match="already"):
        create_store(path, "amal", SETTINGS)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"", b"not a database", b"SQLite format 3\x00" + bytes(200), "عنوان\n\nنص".encode() * 50],
    ids=["empty", "text", "other database", "article"],
)
def test_what_is_no_project_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "article.muqabala"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not a Muqabala project"):
        open_store(path, "amal")
    assert path.read_bytes() == content
    assert [item.name for item in tmp_path.iterdir()] == ["article.muqabala"]


def test_a_missing_project_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such project"):
        open_store(tmp_path / "story.muqabala", "amal")
    with pytest.raises(UserError, match="folder"):
        open_store(tmp_path, "amal")


def test_a_file_from_a_newer_program_is_refused_and_left_alone(path: Path) -> None:
    raw = apsw.Connection(str(path))
    raw.execute("PRAGMA user_version = 999")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="newer Muqabala"):
        open_store(path, "amal")
    assert path.read_bytes() == before


@pytest.mark.parametrize("part", [0.25, 0.5, 0.9])
def test_a_file_cut_short_is_refused_and_left_alone(path: Path, part: float) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])
    before = path.read_bytes()
    with pytest.raises(UserError, match="damaged"):
        open_store(path, "amal")
    assert path.read_bytes() == before


def test_a_damaged_page_is_a_clear_error(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[4096:8192] = b"\xff" * 4096
    path.write_bytes(whole)
    store, _, _ = open_store(path, "amal", read_only=True)
    problems = []
    try:
        problems = list(store.problems(NoProgress()))
    except UserError as error:
        problems = [str(error)]
    finally:
        store.close()
    assert problems and "damaged" in problems[0]


def test_a_migration_makes_a_backup_first(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sql"
    folder.mkdir()
    for script in migrations.scripts():
        (folder / script.name).write_text(script.read_text(encoding="utf-8"), encoding="utf-8")
    number = len(migrations.scripts()) + 1
    (folder / f"{number:04}_more.sql").write_text("CREATE TABLE more (id TEXT PRIMARY KEY) STRICT;")
    before = path.read_bytes()
    monkeypatch.setattr(migrations, "SQL_FOLDER", folder)
    opened = connection.open_file(path, read_only=False)
    assert migrations.version_of(opened) == number
    assert opened.execute("SELECT count(*) FROM more").get == 0
    connection.close_file(opened)
    backup = path.with_name(f"story.muqabala.v{number - 1}-backup")
    assert backup.stat().st_size == len(before)
    restored = apsw.Connection(str(backup))
    assert migrations.version_of(restored) == number - 1
    restored.close()


def test_a_failing_migration_changes_nothing(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sql"
    folder.mkdir()
    number = len(migrations.scripts()) + 1
    for script in migrations.scripts():
        (folder / script.name).write_text("")
    (folder / f"{number:04}_bad.sql").write_text("CREATE TABLE half (id TEXT); CREATE TABLE half (id TEXT);")
    raw = apsw.Connection(str(path))
    with pytest.raises(apsw.SQLError):
        migrations.migrate(raw, folder)
    assert migrations.version_of(raw) == number - 1
    assert raw.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").get == 0
    raw.close()


def test_a_file_that_was_closed_by_a_crash_opens(path: Path) -> None:
    store, _, _ = open_store(path, "amal")
    store.put_contents([b"kept"])
    copies = {item.name: item.read_bytes() for item in path.parent.iterdir()}
    other = path.parent / "crashed"
    other.mkdir()
    for name, content in copies.items():
        (other / name).write_bytes(content)
    again, holder, _ = open_store(other / "story.muqabala", "amal")
    assert holder is None
    assert again.contents.all()
    again.close()
    store.close()
