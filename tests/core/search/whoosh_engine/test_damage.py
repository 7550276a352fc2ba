"""An index that is not, byte for byte, the one that we wrote for this project is replaced, never read."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import stat
import zlib
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from tests.core.search.conftest import ARTICLES, article
from workbench.core.errors import UserError
from workbench.core.search.cache import index_folder
from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.manifest import NAME
from workbench.core.search.tree import Node
from workbench.core.search.whoosh_engine import generations
from workbench.core.search.whoosh_engine import index as index_module
from workbench.core.search.whoosh_engine.index import WhooshEngine

Query = Callable[..., Node]
Harm = Callable[[Path], None]


def largest(folder: Path, pattern: str) -> Path:
    return max(folder.glob(pattern), key=lambda path: path.stat().st_size)


def truncate(pattern: str) -> Harm:
    def harm(folder: Path) -> None:
        path = largest(folder, pattern)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    return harm


def delete(pattern: str) -> Harm:
    return lambda folder: largest(folder, pattern).unlink()


def change_a_byte(pattern: str) -> Harm:
    def harm(folder: Path) -> None:
        path = largest(folder, pattern)
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 0xFF
        path.write_bytes(data)

    return harm


def overwrite(pattern: str, content: bytes) -> Harm:
    return lambda folder: largest(folder, pattern).write_bytes(content) and None


def in_manifest(**values: object) -> Harm:
    def harm(folder: Path) -> None:
        told = (folder / NAME).read_bytes().split(b"\n")[0]
        told = json.dumps(json.loads(told) | values).encode()
        (folder / NAME).write_bytes(b"%s\n%08x" % (told, zlib.crc32(told)))

    return harm


def empty_folder(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


HARMS: dict[str, Harm] = {
    "segment cut": truncate("*.seg"),
    "segment deleted": delete("*.seg"),
    "segment changed": change_a_byte("*.seg"),
    "segment emptied": overwrite("*.seg", b""),
    "table of contents cut": truncate("*.toc"),
    "table of contents deleted": delete("*.toc"),
    "table of contents changed": change_a_byte("*.toc"),
    "table of contents garbage": overwrite("*.toc", b"\x00garbage" * 100),
    "manifest cut": truncate(NAME),
    "manifest deleted": delete(NAME),
    "manifest changed": change_a_byte(NAME),
    "manifest garbage": overwrite(NAME, b"\xff\x00"),
    "manifest a list": overwrite(NAME, b"[1, 2]"),
    "manifest without files": in_manifest(files={}),
    "manifest of another layout": in_manifest(unknown=1),
    "other schema": in_manifest(key="project-1/0123"),
    "other project": in_manifest(key="project-2/0123"),
    "other generation": in_manifest(generation=9),
    "number no number": in_manifest(generation="1"),
    "other count": in_manifest(documents=3),
    "all gone": empty_folder,
    "folder gone": shutil.rmtree,
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS.keys())
def test_a_harmed_index_is_empty_and_works_again(filled: WhooshEngine, query: Query, harm: Harm) -> None:
    filled.close()
    harm(filled.folder)
    again = WhooshEngine("project-1")
    again.open()
    assert again.count() == 0
    assert again.last_sequence == 0
    assert list(again.scan()) == []
    again.apply(ARTICLES, (), 8)
    again.commit()
    assert [document.id for document in again.search(query("मस्क")).documents] == ["hi"]
    assert again.verify() == []
    again.close()


class _Bomb:
    def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
        return os.mkdir, ("exploded",)


def test_a_foreign_file_is_never_unpickled(
    filled: WhooshEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    filled.close()
    bomb = pickle.dumps(_Bomb())
    for path in filled.folder.glob("*.*"):
        if path.suffix in (".toc", ".seg"):
            path.write_bytes(bomb)
    (filled.folder / "_MAIN_99.toc").write_bytes(bomb)
    again = WhooshEngine("project-1")
    again.open()
    assert again.count() == 0
    assert not (tmp_path / "exploded").exists()
    assert not (filled.folder / "_MAIN_99.toc").exists()
    again.close()


def test_a_touched_file_is_read_again_and_trusted(filled: WhooshEngine) -> None:
    filled.close()
    for path in filled.folder.iterdir():
        os.utime(path, (1, 1))
    again = WhooshEngine("project-1")
    again.open()
    assert again.count() == 4
    again.close()


def test_verify_reads_every_byte(filled: WhooshEngine) -> None:
    segment = largest(filled.folder, "*.seg")
    before = segment.stat()
    change_a_byte("*.seg")(filled.folder)
    os.utime(segment, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert filled.verify() == [f"{segment.name}: the content has changed"]


def test_another_schema_has_another_index(filled: WhooshEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.close()
    monkeypatch.setattr(index_module, "schema_hash", lambda: "another")
    again = WhooshEngine("project-1")
    again.open()
    assert again.count() == 0
    assert not filled.folder.exists(), "what no version reads any more is not left behind"
    again.close()


@pytest.mark.parametrize(
    ("step", "call", "documents"), [("sync_folder", 1, 4), ("write_manifest", 1, 4), ("sweep", 2, 3)]
)
def test_a_commit_that_is_cut_off_leaves_the_generation_before_or_after(
    filled: WhooshEngine, monkeypatch: pytest.MonkeyPatch, step: str, call: int, documents: int
) -> None:
    real = getattr(generations, step)
    calls = count(1)

    def cut(*arguments: object, **named: object) -> None:
        if next(calls) == call:
            raise KeyboardInterrupt
        real(*arguments, **named)

    filled.apply((), ["de"], 8)
    with monkeypatch.context() as patched:
        patched.setattr(generations, step, cut)
        with pytest.raises(KeyboardInterrupt):
            filled.commit()
    filled.close()
    again = WhooshEngine("project-1")
    again.open()
    assert again.count() == documents
    again.apply((), ["en"], 9)
    again.commit()
    assert again.count() == documents - 1
    assert again.verify() == []
    again.close()


def test_writing_that_fails_is_told_and_loses_nothing(
    filled: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.apply((), ["de"], 8)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(UserError, match="No space left"):
            filled.commit()
    assert filled.count() == 4
    filled.commit()
    assert filled.count() == 3


def test_a_commit_that_failed_can_be_tried_again(
    filled: WhooshEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.apply([article("new", "zebra")], ["de"], 8)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(generations, "write_manifest", full)
        with pytest.raises(UserError, match="No space left"):
            filled.commit()
    assert filled.count() == 4
    filled.commit()
    assert filled.count() == 4
    assert filled.search(query("zebra")).total == 1
    assert filled.verify() == []


def test_a_damaged_file_is_named_as_such_while_searching(filled: WhooshEngine, query: Query) -> None:
    filled.close()
    reader = WhooshEngine("project-1")
    reader.open()
    segment = largest(filled.folder, "*.seg")
    with segment.open("r+b") as file:  # under the memory map
        file.write(b"\xff" * segment.stat().st_size)
    with pytest.raises(DamagedIndexError):
        reader.search(query("Musk"))
    reader.close()


@pytest.mark.skipif(os.name != "posix", reason="modes of files are of POSIX")
def test_the_folder_is_for_its_owner_only(filled: WhooshEngine, cache: Path) -> None:
    for folder in (filled.folder, filled.folder.parent, cache / "index"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("project_id", ["../../escape", "/etc", "", "a/b\\c:d", "\ud800", "x" * 5000])
def test_no_project_id_leads_out_of_the_cache(project_id: str, cache: Path) -> None:
    folder = index_folder(project_id, "schema")
    assert folder.resolve().parent.parent == (cache / "index").resolve()


def test_a_cache_that_cannot_be_used_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "file"))
    with pytest.raises(UserError, match="cannot be used"):
        WhooshEngine("project-1")
