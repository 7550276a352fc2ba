"""An index that is not, byte for byte, the one that was written for this project is replaced, never read."""

from __future__ import annotations

import json
import os
import shutil
import stat
import zlib
from collections.abc import Callable
from importlib import import_module
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import pytest

from tests.core.search.conftest import ARTICLES, MakeEngine, article
from tests.core.search.engine_suite.answers import Query, all_ids
from workbench.core.errors import UserError
from workbench.core.search.engine import SearchEngine
from workbench.core.search.manifest import NAME

Harm: TypeAlias = Callable[[Path], object]


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _change_a_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)


HARMS: dict[str, Harm] = {
    "cut": _cut,
    "deleted": Path.unlink,
    "changed": _change_a_byte,
    "emptied": lambda path: path.write_bytes(b""),
    "garbage": lambda path: path.write_bytes(b"\x00garbage" * 100),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}
MANIFESTS: dict[str, dict[str, object]] = {
    "without files": {"files": {}},
    "of another layout": {"unknown": 1},
    "of another schema": {"key": "project-1/0123"},
    "of another project": {"key": "project-2/0123"},
    "of another generation": {"generation": 9},
    "of another count": {"documents": 3},
    "with a number that is none": {"generation": "1"},
}


@pytest.fixture
def folder(filled: SearchEngine, cache: Path) -> Path:
    """The folder of the one index that is there; nothing holds it open."""
    filled.close()
    (manifest,) = cache.rglob(NAME)
    return manifest.parent


def files_of(folder: Path) -> list[Path]:
    """The files that an index consists of, by name."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")


def assert_empty(make_engine: MakeEngine, harmed: str) -> SearchEngine:
    again = make_engine("project-1")
    again.open()
    assert (again.count(), again.last_sequence, list(again.scan())) == (0, 0, []), harmed
    return again


def assert_works(engine: SearchEngine, query: Query) -> None:
    engine.apply(ARTICLES, (), 8)
    engine.commit()
    assert all_ids(engine, query("मस्क")) == ["hi"]
    assert engine.verify() == []


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS)
def test_an_index_with_any_file_harmed_is_empty_and_works_again(
    folder: Path, tmp_path: Path, make_engine: MakeEngine, query: Query, harm: Harm
) -> None:
    whole = tmp_path / "whole"
    shutil.copytree(folder, whole)
    names = [path.relative_to(folder) for path in files_of(folder) if path.stat().st_size]
    assert len(names) >= 3
    for name in names:
        shutil.rmtree(folder)
        shutil.copytree(whole, folder)
        harm(folder / name)
        again = assert_empty(make_engine, str(name))
    assert_works(again, query)


@pytest.mark.parametrize("values", MANIFESTS.values(), ids=MANIFESTS)
def test_a_manifest_of_something_else_is_not_believed(
    folder: Path, make_engine: MakeEngine, query: Query, values: dict[str, object]
) -> None:
    told = (folder / NAME).read_bytes().split(b"\n")[0]
    told = json.dumps(json.loads(told) | values).encode()
    (folder / NAME).write_bytes(b"%s\n%08x" % (told, zlib.crc32(told)))
    assert_works(assert_empty(make_engine, NAME), query)


@pytest.mark.parametrize("content", [b"[1, 2]", b"\xff\x00", b"{}", b'{"files": []}'])
def test_a_manifest_that_is_none_is_not_believed(
    folder: Path, make_engine: MakeEngine, content: bytes
) -> None:
    (folder / NAME).write_bytes(content)
    assert_empty(make_engine, NAME)


def test_a_folder_that_is_gone_is_made_again(folder: Path, make_engine: MakeEngine, query: Query) -> None:
    shutil.rmtree(folder.parent)
    assert_works(assert_empty(make_engine, "folder"), query)


def test_a_folder_with_other_things_is_cleared(
    filled: SearchEngine, folder: Path, make_engine: MakeEngine, query: Query
) -> None:
    for path in files_of(folder):
        path.unlink()
    (folder / "foreign").mkdir(exist_ok=True)
    (folder / "foreign" / "file").write_text("x")
    (folder / "meta.json").write_text("{}")
    (folder.parent / "older").mkdir()
    (folder.parent / f"{filled.capabilities.engine}-0123").mkdir()
    (folder.parent / "another-0123").mkdir()
    assert_works(assert_empty(make_engine, "foreign"), query)
    assert not (folder / "foreign").exists()
    assert not (folder / "meta.json").exists()
    left = {path.name for path in folder.parent.iterdir()}
    assert left == {folder.name, "another-0123"}, "what no version of this engine reads any more is gone"


def test_a_touched_file_is_read_again_and_trusted(folder: Path, make_engine: MakeEngine) -> None:
    for path in files_of(folder):
        os.utime(path, (1, 1))
    again = make_engine("project-1")
    again.open()
    assert again.count() == 4


def test_an_index_may_be_moved_with_its_cache(
    folder: Path, cache: Path, tmp_path: Path, make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(cache, tmp_path / "elsewhere")
    shutil.rmtree(cache)
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "elsewhere"))
    again = make_engine("project-1")
    again.open()
    assert again.count() == 4


def test_verify_reads_every_byte(folder: Path, make_engine: MakeEngine) -> None:
    engine = make_engine("project-1")
    engine.open()
    assert engine.verify() == []
    for path in files_of(folder):
        before, content = path.stat(), path.read_bytes()
        if not content or path.name == NAME:
            continue
        _change_a_byte(path)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert engine.verify() == [f"{path.name}: the content has changed"]
        path.write_bytes(content)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert engine.verify() == []


def test_writing_that_fails_is_told_and_can_be_tried_again(
    filled: SearchEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.apply([article("new", "zebra")], ["de"], 8)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        for _ in range(2):
            with pytest.raises(UserError, match="No space left"):
                filled.commit()
    assert filled.count() == 4
    assert filled.last_sequence == 7
    assert all_ids(filled, query("Musk")) == ["de", "en"]
    filled.commit()
    assert all_ids(filled, query("Musk OR zebra")) == ["en", "new"]
    assert filled.count() == 4
    assert filled.verify() == []


@pytest.fixture
def generations(filled: SearchEngine) -> ModuleType:
    """The module in which an engine on disk goes from one generation to the next, step by step."""
    return import_module(f"workbench.core.search.{filled.capabilities.engine}_engine.generations")


@pytest.mark.parametrize(
    ("step", "call", "documents"), [("sync_folder", 1, 4), ("write_manifest", 1, 4), ("sweep", 2, 3)]
)
def test_a_commit_that_is_cut_off_leaves_the_generation_before_or_after(
    filled: SearchEngine,
    make_engine: MakeEngine,
    generations: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    call: int,
    documents: int,
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
    again = make_engine("project-1")
    again.open()
    assert again.count() == documents
    again.apply((), ["en"], 9)
    again.commit()
    assert again.count() == documents - 1
    assert again.verify() == []


def test_a_commit_that_failed_at_the_end_can_be_tried_again(
    filled: SearchEngine, query: Query, generations: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.apply([article("new", "zebra")], ["de"], 8)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(generations, "write_manifest", full)
        with pytest.raises(UserError, match="No space left"):
            filled.commit()
    assert filled.count() == 4
    assert all_ids(filled, query("Musk OR zebra")) == ["de", "en"]
    filled.commit()
    assert filled.count() == 4
    assert all_ids(filled, query("Musk OR zebra")) == ["en", "new"]
    assert filled.verify() == []


@pytest.mark.skipif(os.name != "posix", reason="modes of files are of POSIX")
def test_the_folder_is_for_its_owner_only(folder: Path, cache: Path) -> None:
    for each in (folder, folder.parent, cache / "index"):
        assert stat.S_IMODE(each.stat().st_mode) == 0o700


def test_a_cache_that_cannot_be_used_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_engine: MakeEngine
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "file"))
    with pytest.raises(UserError, match="cannot be used"):
        make_engine("project-1")
