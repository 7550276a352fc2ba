"""Zip files from strangers."""

from __future__ import annotations

import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core.errors import UserError
from workbench.core.exchange.archive import Limits, SafeArchive, shown, unsafe_name


def zip_of(path: Path, *members: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def refusal(path: Path, limits: Limits | None = None) -> UserError:
    with pytest.raises(UserError) as found, SafeArchive(path, limits) as archive:
        for name in archive.members:
            archive.read(name)
    assert str(path) in found.value.thing
    assert found.value.problem.endswith(".")
    assert found.value.remedy
    return found.value


def test_reads_what_is_in_it(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", ("a/", b""), ("a/ملف.txt", "نص".encode()), ("b", b""))
    with SafeArchive(path) as archive:
        assert list(archive.members) == ["a/ملف.txt", "b"]
        assert archive.read("a/ملف.txt").decode() == "نص"
        assert archive.read("b") == b""


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../evil", "leads out"),
        ("a/../../evil", "leads out"),
        ("/etc/passwd", "absolute"),
        ("~/evil", "absolute"),
        ("C:evil", "absolute"),
        ("c:/evil", "absolute"),
        ("a\\..\\evil", "leads elsewhere"),
        ("a//b", "empty"),
        ("./a", "dotted"),
        ("", "no name"),
        ("a\0b", "leads elsewhere"),
    ],
)
def test_refuses_names_that_lead_elsewhere(tmp_path: Path, name: str, reason: str) -> None:
    assert reason in unsafe_name(name)
    path = zip_of(tmp_path / "a.zip", ("XXXX" + "x" * len(name), b"x"))
    stored = ("XXXX" + "x" * len(name)).encode()
    # Written by hand: zipfile itself would tidy some of these names.
    path.write_bytes(path.read_bytes().replace(stored, name.encode().ljust(len(stored), b"x")))
    if name:
        refusal(path)


@pytest.mark.parametrize("name", ["a", "a/b.txt", "a/", "..a/b..", "a b", "émigré/ملف"])
def test_lets_harmless_names_pass(name: str) -> None:
    assert unsafe_name(name) == ""


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_refuses_links_and_devices(tmp_path: Path, kind: int) -> None:
    link = zipfile.ZipInfo("link")
    link.create_system = 3
    link.external_attr = (kind | 0o777) << 16
    assert "link" in refusal(zip_of(tmp_path / "a.zip", (link, b"/etc/passwd"))).problem


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("second", ["a/B.txt", "a/b.txt", "A/b.TXT"])
def test_refuses_two_members_of_one_name(tmp_path: Path, second: str) -> None:
    path = zip_of(tmp_path / "a.zip", ("a/b.txt", b"1"), (second, b"2"))
    assert "twice" in refusal(path).problem


def test_refuses_encrypted_members(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", ("a", b"secret"))
    data = bytearray(path.read_bytes())
    for signature, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(signature) + place] |= 1
    path.write_bytes(data)
    assert "encrypted" in refusal(path).problem


def test_refuses_methods_that_few_can_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a", b"text")
    assert "packed in a way" in refusal(path).problem


def test_refuses_a_bomb_by_ratio_without_unpacking_it(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", ("harmless", b"x"), ("bomb", bytes(20 * 1024**2)))
    error = refusal(path)
    assert "zip bomb" in error.problem
    assert error.thing.endswith(": bomb")


def test_refuses_a_bomb_that_shares_its_data(tmp_path: Path) -> None:
    """Fifield's trick: many directory entries that point to the same bytes."""
    path = zip_of(tmp_path / "a.zip", ("aa", b"same bytes"), ("bb", b"same bytes"))
    data = bytearray(path.read_bytes())
    second = data.index(b"PK\1\2", data.index(b"PK\1\2") + 4)
    data[second + 42 : second + 46] = struct.pack("<L", 0)
    path.write_bytes(data)
    assert "shares its data" in refusal(path).problem


def test_a_size_that_lies_is_found_while_unpacking(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", ("a", b"0123456789" * 50))
    data = bytearray(path.read_bytes())
    directory = data.index(b"PK\1\2")
    data[directory + 24 : directory + 28] = struct.pack("<L", 100)
    path.write_bytes(data)
    refusal(path)


def test_limits_members_and_total(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", ("a", b"1234"), ("b", b"1234"))
    assert "more than 1 members" in refusal(path, Limits(members=1)).problem
    assert "more than 7 bytes" in refusal(path, Limits(total=7)).problem
    with SafeArchive(path, Limits(members=2, total=8)) as archive:
        assert len(archive.members) == 2


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _text(data: bytes) -> bytes:
    return b"no zip file at all"


def _nothing(data: bytes) -> bytes:
    return b""


@pytest.mark.parametrize("harm", [_cut, _text, _nothing])
def test_refuses_what_is_no_zip_file(tmp_path: Path, harm: Callable[[bytes], bytes]) -> None:
    path = zip_of(tmp_path / "a.zip", ("a", b"text" * 100))
    path.write_bytes(harm(path.read_bytes()))
    assert "no zip file" in refusal(path).problem


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"none\.zip"):
        SafeArchive(tmp_path / "none.zip")


def test_damaged_data_names_the_member(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("good", b"good data")
        archive.writestr("bad", b"bad data")
    path.write_bytes(path.read_bytes().replace(b"bad data", b"BAD data"))
    with SafeArchive(path) as archive:
        assert archive.read("good") == b"good data"
        with pytest.raises(UserError, match=r"a\.zip: bad: has been changed"):
            archive.read("bad")


def test_extracts_whole_or_not_at_all(tmp_path: Path) -> None:
    whole = zip_of(tmp_path / "whole.zip", ("a/b.txt", b"1"), ("c", b"2"))
    with SafeArchive(whole) as archive:
        archive.extract(tmp_path / "out")
    assert (tmp_path / "out/a/b.txt").read_bytes() == b"1"
    broken = tmp_path / "broken.zip"
    with zipfile.ZipFile(broken, "w") as writer:
        writer.writestr("a", b"first")
        writer.writestr("b", b"second")
    broken.write_bytes(broken.read_bytes().replace(b"second", b"SECOND"))
    with SafeArchive(broken) as archive, pytest.raises(UserError):
        archive.extract(tmp_path / "broken")
    with SafeArchive(whole) as archive, pytest.raises(UserError, match="there already"):
        archive.extract(tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.zip", "out", "whole.zip"]


def test_a_member_that_is_a_folder_of_another_is_an_error(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", ("a", b"file"), ("a/b", b"under it"))
    with SafeArchive(path) as archive, pytest.raises(UserError):
        archive.extract(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_names_cannot_steer_the_terminal_or_the_reader(tmp_path: Path) -> None:
    assert shown("ملف 1.txt\x1b[2J\u202egpj\udcff") == "ملف 1.txt\\x1b[2J\\u202egpj\\udcff"
    path = zip_of(tmp_path / "a.zip", ("../\x1b[2Jevil", b"x"))
    assert "\\x1b[2J" in refusal(path).thing
