"""The writer of bags, judged by tools that are not ours, and by RFC 8493."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.errors import BugError
from workbench.core.exchange.archive import SafeArchive
from workbench.core.exchange.bag import (
    FileOnDisk,
    MadeFile,
    PayloadFile,
    decode_path,
    encode_path,
    write_bag,
)
from workbench.core.exchange.bag_tree import FolderTree, ZippedTree
from workbench.core.exchange.bag_verification import verify_bag
from workbench.core.progress import NoProgress

MOMENT = (2024, 3, 5, 8, 15, 30)


def write(path: Path, *files: PayloadFile) -> Path:
    info = {"External-Description": "قصة\nLabel: not one"}
    write_bag(path, "story", files, info, {"README.txt": b"read"}, MOMENT, NoProgress())
    return path


def simple(tmp_path: Path, name: str = "bag.zip") -> Path:
    big = tmp_path / "big"
    big.write_bytes(bytes(range(256)) * 9000)
    return write(
        tmp_path / name,
        MadeFile("z.txt", lambda: b"last"),
        MadeFile("a/b%25 c.txt", lambda: "نص".encode()),
        MadeFile("empty", bytes),
        FileOnDisk("big", big),
    )


def unpacked(archive: Path, folder: Path) -> Path:
    with SafeArchive(archive) as opened:
        opened.extract(folder)
    return folder / "story"


@given(st.text())
def test_paths_are_encoded_without_loss(path: str) -> None:
    written = encode_path(path)
    assert decode_path(written) == path
    assert not re.search(r"[\r\n]|%(?!25|0A|0D)", written)


def test_only_three_characters_are_encoded() -> None:
    assert encode_path("data/100%\r\nä b.txt") == "data/100%25%0D%0Aä b.txt"
    assert decode_path("data/%0a%0d%25%41%20") == "data/\n\r%%41%20"


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
@pytest.mark.parametrize("manifest", ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
def test_sha256sum_verifies_it_and_finds_a_change(tmp_path: Path, manifest: str) -> None:
    archive = write(tmp_path / "bag.zip", MadeFile("a/b c.txt", lambda: b"text"), MadeFile("z", lambda: b"z"))
    base = unpacked(archive, tmp_path / "out")
    subprocess.run(["sha256sum", "-c", "--strict", manifest], cwd=base, check=True, capture_output=True)
    (base / "data/z").write_bytes(b"Z")
    (base / "bag-info.txt").write_bytes(b"changed")
    ran = subprocess.run(["sha256sum", "-c", manifest], cwd=base, capture_output=True, check=False)
    assert ran.returncode != 0


def test_it_is_a_valid_bag_zipped_and_unzipped(tmp_path: Path) -> None:
    path = simple(tmp_path)
    with SafeArchive(path) as archive:
        check = verify_bag(ZippedTree(archive), NoProgress())
    assert check.problems == []
    assert verify_bag(FolderTree(unpacked(path, tmp_path / "out")), NoProgress()).problems == []
    assert check.info["payload-oxum"] == [f"{4 + 4 + 256 * 9000}.4"]
    assert check.info["external-description"] == ["قصة Label: not one"]


def test_the_zip_file_is_the_same_each_time(tmp_path: Path) -> None:
    first = simple(tmp_path, "one.zip")
    second = simple(tmp_path, "two.zip")
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {MOMENT}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    payload = [entry.filename for entry in entries if "/data/" in entry.filename]
    assert payload == sorted(payload)
    assert all(entry.filename.startswith("story/") for entry in entries)


def test_what_packs_like_a_bomb_is_stored(tmp_path: Path) -> None:
    """An article that is 50 MB of one line must not make a bundle that readers refuse as a zip bomb."""
    repetitive = tmp_path / "source"
    repetitive.write_bytes(b"a" * 5_000_000)
    path = write(
        tmp_path / "bag.zip",
        FileOnDisk("from-file", repetitive),
        MadeFile("from-memory", lambda: b"a" * 5_000_000),
        MadeFile("text", lambda: ("سطر من النص " * 5).encode()),
    )
    with zipfile.ZipFile(path) as archive:
        packed = {entry.filename: entry.compress_type for entry in archive.infolist()}
    assert packed["story/data/from-file"] == packed["story/data/from-memory"] == zipfile.ZIP_STORED
    assert packed["story/data/text"] == zipfile.ZIP_DEFLATED
    with SafeArchive(path) as opened:
        assert verify_bag(ZippedTree(opened), NoProgress()).problems == []


def test_names_that_are_not_ascii_are_our_own_mistake(tmp_path: Path) -> None:
    with pytest.raises(BugError):
        write(tmp_path / "bag.zip", MadeFile("ملف", bytes))
