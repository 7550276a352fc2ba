"""Heavy things under their checksum."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from workbench.core.errors import UserError
from workbench.core.progress import NoProgress
from workbench.core.storage.store import create_store, open_store

SETTINGS = {"id": "1", "name": "story", "created": "2023"}


def test_contents_come_back_and_are_kept_once(tmp_path: Path) -> None:
    store = create_store(tmp_path / "story.muqabala", "amal", SETTINGS)
    long = "سطر من المقال. ".encode() * 100
    checksums = store.put_contents([long, b"short", long])
    assert checksums[0] == checksums[2]
    assert store.contents.get(checksums[0]) == long
    assert store.contents.get(checksums[1]) == b"short"
    assert len(store.contents.all()) == 2
    store.close()


def test_contents_that_no_operation_took_up_are_dropped_on_closing(tmp_path: Path) -> None:
    path = tmp_path / "story.muqabala"
    store = create_store(path, "amal", SETTINGS)
    store.put_contents([b"left over"])
    store.close()
    store, _, _ = open_store(path, "amal")
    assert store.contents.all() == []
    store.close()


def test_a_changed_content_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "story.muqabala"
    store = create_store(path, "amal", SETTINGS)
    checksum = store.put_contents([b"as it was"])[0]
    raw = apsw.Connection(str(path))
    raw.execute("UPDATE contents SET data = ?", (b"as it is!",))
    raw.close()
    with pytest.raises(UserError, match="checksum"):
        store.contents.get(checksum)
    assert any(checksum in problem for problem in store.problems(NoProgress()))
    store.close()
