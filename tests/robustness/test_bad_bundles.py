"""Bundles that were changed, or made to do harm: refused, and nothing is written anywhere."""

from __future__ import annotations

import random
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.robustness.command import DONE, FAILURES, UNUSABLE
from tests.robustness.conftest import Muqabala
from tests.robustness.worker import digest
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress
from workbench.core.project.exporting import open_bundle, verify
from workbench.core.project.project import open_project


def rewritten(bundle: Path, target: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """A copy of the bundle whose members went through *change*."""
    with zipfile.ZipFile(bundle) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, change(info.filename, old.read(info)))
    return target


def with_member(bundle: Path, target: Path, name: str, data: bytes, mode: int = 0) -> Path:
    """A copy of the bundle with one member more."""
    rewritten(bundle, target, lambda _, content: content)
    with zipfile.ZipFile(target, "a") as changed:
        info = zipfile.ZipInfo(name)
        info.create_system = 3
        info.external_attr = (mode or stat.S_IFREG | 0o644) << 16
        info.compress_type = zipfile.ZIP_DEFLATED
        changed.writestr(info, data)
    return target


def refused(muqabala: Muqabala, bundle: Path, where: Path) -> str:
    """Assert that the bundle neither verifies nor opens, and that nothing is left of it; what was said."""
    folder = where / "opened"
    folder.mkdir()
    verified = muqabala("verify", bundle)
    assert verified.code in (FAILURES, UNUSABLE) and "Traceback" not in verified.stderr
    opened = muqabala("open-bundle", bundle, folder / "story.muqabala")
    assert opened.refused_clearly(), opened.stderr
    assert list(folder.iterdir()) == []
    return opened.stderr


def test_a_bundle_that_is_whole_gives_back_the_project(
    bundle: Path, project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    assert muqabala("verify", bundle).value == {"ok": True, "problems": []}
    again = tmp_path / "again.muqabala"
    assert muqabala("open-bundle", bundle, again).code == DONE
    assert muqabala("check", again).value["ok"]
    for command in ("documents", "marks", "claims", "history"):
        assert muqabala(command, again).value == muqabala(command, project).value


@pytest.mark.parametrize(
    "ending", [".muqabala", "manifest-sha256.txt", "bagit.txt", ".txt", ".json", ".html"]
)
def test_one_byte_changed_in_a_member_is_found(
    bundle: Path, tmp_path: Path, muqabala: Muqabala, ending: str
) -> None:
    hit: list[str] = []

    def change(name: str, content: bytes) -> bytes:
        if name.endswith(ending) and not hit:
            hit.append(name)
            middle = len(content) // 2
            return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
        return content

    changed = rewritten(bundle, tmp_path / "changed.zip", change)
    assert hit
    refused(muqabala, changed, tmp_path)


def test_any_byte_changed_is_found_or_changes_nothing(bundle: Path, project: Path, tmp_path: Path) -> None:
    whole = bundle.read_bytes()
    chance = random.Random(4)
    places = {*range(40), *range(len(whole) - 60, len(whole)), *chance.sample(range(len(whole)), 120)}
    before = contents(project)
    found = 0
    for number, place in enumerate(sorted(places)):
        broken = tmp_path / "broken.zip"
        broken.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        target = tmp_path / f"opened-{number}.muqabala"
        try:
            problems = verify(broken, NoProgress())
        except UserError:
            problems = ["refused"]
        if problems:
            found += 1
            with pytest.raises(UserError):
                open_bundle(broken, target, NoProgress())
            assert not target.exists()
        else:
            open_bundle(broken, target, NoProgress())
            assert contents(target) == before, f"byte {place}"
    assert found > len(places) * 0.8


def contents(path: Path) -> tuple[str, list[object]]:
    project = open_project(path)
    try:
        return digest(project), list(project.history())
    finally:
        project.close()


def test_a_bundle_cut_short_is_refused(bundle: Path, tmp_path: Path, muqabala: Muqabala) -> None:
    bundle.write_bytes(bundle.read_bytes()[: bundle.stat().st_size // 2])
    refused(muqabala, bundle, tmp_path)


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_bundle_is_refused(content: bytes, tmp_path: Path, muqabala: Muqabala) -> None:
    source = tmp_path / "no-bundle.zip"
    source.write_bytes(content)
    refused(muqabala, source, tmp_path)


@pytest.mark.parametrize(
    "name",
    [
        "../escaped.txt",
        "story/../../escaped.txt",
        "/escaped.txt",
        "C:\\escaped.txt",
        "a\\..\\..\\escaped.txt",
    ],
)
def test_names_that_lead_out_are_refused(name: str, bundle: Path, tmp_path: Path, muqabala: Muqabala) -> None:
    before = {path for path in tmp_path.rglob("*") if "escaped" in path.name}
    refused(muqabala, with_member(bundle, tmp_path / "out.zip", name, b"out"), tmp_path)
    assert {path for path in tmp_path.rglob("*") if "escaped" in path.name} == before
    assert not Path("/escaped.txt").exists()


def test_a_link_in_a_bundle_is_refused(bundle: Path, tmp_path: Path, muqabala: Muqabala) -> None:
    with zipfile.ZipFile(bundle) as archive:
        top = archive.namelist()[0].split("/")[0]
    linked = with_member(
        bundle, tmp_path / "link.zip", f"{top}/data/link", b"/etc/hostname", stat.S_IFLNK | 0o777
    )
    refused(muqabala, linked, tmp_path)


def test_a_zip_bomb_is_refused_before_it_unfolds(bundle: Path, tmp_path: Path, muqabala: Muqabala) -> None:
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bag/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        archive.writestr("bag/manifest-sha256.txt", "")
        with archive.open("bag/data/zeros", "w", force_zip64=True) as member:
            for _ in range(300):
                member.write(bytes(1024 * 1024))
    assert bomb.stat().st_size < 2_000_000
    refused(muqabala, bomb, tmp_path)


def test_a_member_that_lies_about_its_size_is_refused(
    bundle: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    liar = with_member(bundle, tmp_path / "liar.zip", "story/data/liar", bytes(50_000_000))
    raw = liar.read_bytes()
    # The size that the member claims, in its own header and in the directory at the end.
    liar.write_bytes(raw.replace((50_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little")))
    refused(muqabala, liar, tmp_path)


def test_the_same_name_twice_is_refused(bundle: Path, tmp_path: Path, muqabala: Muqabala) -> None:
    with zipfile.ZipFile(bundle) as archive:
        name = next(item for item in archive.namelist() if item.endswith(".muqabala"))
    with pytest.warns(UserWarning, match="Duplicate name"):
        twice = with_member(bundle, tmp_path / "twice.zip", name, b"another project")
    refused(muqabala, twice, tmp_path)


def test_a_bundle_is_not_opened_over_a_file(bundle: Path, tmp_path: Path, muqabala: Muqabala) -> None:
    taken = tmp_path / "taken.muqabala"
    taken.write_bytes(b"somebody's work")
    assert muqabala("open-bundle", bundle, taken).refused_clearly()
    assert taken.read_bytes() == b"somebody's work"
