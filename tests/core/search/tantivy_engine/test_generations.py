"""From one generation to the next: whole or not at all, whatever fails and whoever writes besides."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.core.search.conftest import ARTICLES, article
from tests.core.search.engine_suite.answers import Query, all_ids
from workbench.core.errors import UserError
from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.tantivy_engine import draft
from workbench.core.search.tantivy_engine.index import TantivyEngine

CONTENT_FILES = ("*.term", "*.idx", "*.pos", "*.store")


def folders(engine: TantivyEngine) -> set[str]:
    return {path.name for path in engine.folder.iterdir() if path.is_dir()}


def test_only_the_present_generation_is_kept(filled: TantivyEngine) -> None:
    assert folders(filled) == {"2"}
    filled.apply((), ["de"], 8)
    assert len(folders(filled)) == 2, "the draft"
    filled.commit()
    assert folders(filled) == {"3"}
    filled.apply((), ["en"], 9)
    filled.close()
    assert folders(filled) == {"3"}, "what was not committed leaves nothing"


def test_files_that_stay_are_not_written_again(filled: TantivyEngine) -> None:
    def stores() -> set[int]:
        return {path.stat().st_ino for path in filled.folder.rglob("*.store")}

    before = stores()
    filled.apply([article("new", "zebra")], (), 8)
    filled.commit()
    assert before < stores()


def test_where_a_file_has_one_name_only_it_is_copied(
    filled: TantivyEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    filled.apply([article("new", "zebra")], ["de"], 8)
    filled.commit()
    assert all_ids(filled, query("Musk OR zebra")) == ["en", "new"]
    assert filled.verify() == []


def test_what_tantivy_cannot_take_is_told_and_dropped(
    filled: TantivyEngine, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ValueError("An IO error occurred: 'No space left on device'")

    with monkeypatch.context() as patched:
        patched.setattr(draft, "document_of", full)
        with pytest.raises(UserError, match="No space left"):
            filled.apply([article("new", "zebra")], ["de"], 8)
    assert folders(filled) == {"2"}
    filled.commit()
    assert filled.last_sequence == 0, "nobody knows what was lost"
    assert all_ids(filled, query("Musk OR zebra")) == ["de", "en"]
    filled.apply([article("new", "zebra")], ["de"], 8)
    filled.commit()
    assert all_ids(filled, query("Musk OR zebra")) == ["en", "new"]


def test_a_draft_is_brought_to_the_generation_of_somebody_else(filled: TantivyEngine, query: Query) -> None:
    other = TantivyEngine("project-1")
    other.open()
    long = article("new", "wort " * 3000 + "ende", outlet="Blatt", language="de-AT", published="2024-02")
    filled.apply([long, ARTICLES[0]], ["en", "newer"], 8)
    other.apply([article("newer", "zebra")], ["hi"], 9)
    other.commit()
    other.close()
    filled.commit()
    assert sorted(identifier for identifier, _ in filled.scan()) == ["ar", "de", "new"]
    found = filled.search(query('"wort ende" date:2024 language:de'), facets=("outlet", "month"))
    assert [document.id for document in found.documents] == ["new"]
    assert found.facets == {"outlet": {"Blatt": 1}, "month": {"2024-02": 1}}
    assert all_ids(filled, query("ende")) == all_ids(filled, query("end*")) == ["new"]
    assert all_ids(filled, query("title:مايكروسوفت")) == ["ar"]
    assert dict(filled.scan({"new"})) == {"new": long.checksum}
    assert filled.verify() == []


@pytest.mark.parametrize("pattern", CONTENT_FILES)
def test_a_damaged_file_is_named_as_such_while_searching(
    filled: TantivyEngine, query: Query, pattern: str
) -> None:
    filled.close()
    reader = TantivyEngine("project-1")
    reader.open()
    for path in filled.folder.rglob(pattern):
        size = path.stat().st_size
        with path.open("r+b") as file:  # under the memory map
            file.write(b"\xff" * size)
    with pytest.raises(DamagedIndexError):
        for typed in ("Musk", '"Musk s"', '"Musk s Microsoft"~9', "language:de"):
            reader.search(query(typed))
    reader.close()


def test_leftovers_of_a_killed_writer_are_removed(filled: TantivyEngine) -> None:
    for name in ("3", "99"):
        (filled.folder / name).mkdir()
        (filled.folder / name / "meta.json").write_text("{}")
    old = filled.folder / "killed.part"
    old.mkdir()
    os.utime(old, (1, 1))
    filled.apply((), ["de"], 8)
    filled.commit()
    assert folders(filled) == {"3"}
    assert filled.count() == 3


def test_no_other_file_is_read(filled: TantivyEngine, query: Query) -> None:
    filled.close()
    (folder,) = (path for path in filled.folder.iterdir() if path.is_dir())
    (word_list,) = folder.glob("*.words")
    Path(folder / "foreign.words").write_bytes(word_list.read_bytes().replace(b"musk", b"mask"))
    filled.open()
    assert filled.terms("mask", field="text", form="folded", limit=5) == []
