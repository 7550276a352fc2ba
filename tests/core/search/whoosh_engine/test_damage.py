"""An index that is not, byte for byte, the one that we wrote for this project is replaced, never read."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.robustness.bit_flips import tried
from workbench.core.search.cache import index_folder
from workbench.core.search.engine import DamagedIndexError
from workbench.core.search.tree import Node
from workbench.core.search.whoosh_engine import index as index_module
from workbench.core.search.whoosh_engine.index import WhooshEngine

Query = Callable[..., Node]


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


@pytest.mark.usefixtures("quick_disk")
def test_a_single_bit_is_noticed_wherever_it_is() -> None:
    """A sample; `tests.robustness.bit_flips` tries as many as one has time for."""
    counted, wrong = tried("whoosh", every=700, seed=1)
    assert wrong == []
    assert counted["verify notices"] == counted["opened: made anew"] > 20


def test_another_schema_has_another_index(filled: WhooshEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.close()
    monkeypatch.setattr(index_module, "schema_hash", lambda: "another")
    again = WhooshEngine("project-1")
    again.open()
    assert again.count() == 0
    assert not filled.folder.exists(), "what no version reads any more is not left behind"
    again.close()


def test_a_damaged_file_is_named_as_such_while_searching(filled: WhooshEngine, query: Query) -> None:
    filled.close()
    reader = WhooshEngine("project-1")
    reader.open()
    (segment,) = filled.folder.glob("*.seg")
    with segment.open("r+b") as file:  # under the memory map
        file.write(b"\xff" * segment.stat().st_size)
    with pytest.raises(DamagedIndexError):
        reader.search(query("Musk"))
    reader.close()


@pytest.mark.parametrize("project_id", ["../../escape", "/etc", "", "a/b\\c:d", "\ud800", "x" * 5000])
def test_no_project_id_leads_out_of_the_cache(project_id: str, cache: Path) -> None:
    folder = index_folder(project_id, "whoosh", "schema")
    assert folder.resolve().parent.parent == (cache / "index").resolve()
