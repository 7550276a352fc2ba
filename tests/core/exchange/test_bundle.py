"""The bundle: made the same each time, verified in every byte, opened only when it is sound."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.exchange.rich_project import ATTACHMENT, TEXTS, checksum, empty_project, source_of
from workbench.core.errors import UserError
from workbench.core.exchange.archive import SafeArchive
from workbench.core.exchange.bundle import write_bundle
from workbench.core.exchange.bundle_layout import base_folder, source_file
from workbench.core.exchange.bundle_verification import extract_project_file, verify_bundle
from workbench.core.exchange.contents import ProjectContents
from workbench.core.progress import Cancelled, NoProgress


def problems(path: Path) -> list[str]:
    return verify_bundle(path, NoProgress())


def unpacked(bundle: Path) -> Path:
    folder = bundle.with_suffix("")
    with SafeArchive(bundle) as archive:
        archive.extract(folder)
    (base,) = folder.iterdir()
    return base


def zipped_again(bundle: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """The bundle as another tool would zip it, after *change* of name and data (None leaves a file out)."""
    out = bundle.with_name("again.zip")
    with zipfile.ZipFile(bundle) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return out


def test_a_fresh_bundle_is_sound_zipped_unzipped_and_zipped_again(bundle: Path) -> None:
    assert problems(bundle) == []
    assert problems(zipped_again(bundle, lambda _, data: data)) == []
    assert problems(unpacked(bundle)) == []


def test_it_holds_what_it_should(bundle: Path, contents: ProjectContents, project_file: Path) -> None:
    base = unpacked(bundle)
    assert (base / "data/project.muqabala").read_bytes() == project_file.read_bytes()
    for document in contents.documents:
        source = base / "data" / source_file(document)
        assert source.read_bytes() == source_of(document.id)
        assert source.stem == document.source_sha256 == checksum(source.read_bytes())
        text = (base / f"data/texts/{document.id}.txt").read_bytes()
        assert text.decode() == TEXTS[document.id]
    (attachment,) = (base / "data/attachments").iterdir()
    assert attachment.read_bytes() == ATTACHMENT
    assert attachment.suffix == ".pdf"
    for name in ("annotations.jsonld", "report.html", "tables.xlsx", "ro-crate-metadata.json"):
        assert (base / "data" / name).stat().st_size > 100
    assert len(list((base / "data/tables").glob("*.csv"))) == 19
    (version,) = contents.versions
    earlier = (base / f"data/texts/{version.document_id}.v1.txt").read_bytes()
    assert checksum(earlier) == version.text_sha256
    readme = (base / "README.txt").read_text(encoding="utf-8")
    assert contents.name in readme
    assert "sha256sum -c manifest-sha256.txt" in readme
    assert "Get-FileHash" in readme


def test_all_names_are_ascii(bundle: Path, contents: ProjectContents) -> None:
    with zipfile.ZipFile(bundle) as archive:
        assert all(name.isascii() for name in archive.namelist())
        assert {name.split("/")[0] for name in archive.namelist()} == {base_folder(contents)}
    assert base_folder(contents).startswith("streit-um-daten-")
    assert base_folder(replace(contents, name="نزاع")).startswith("muqabala-")


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_tools_of_any_system_verify_it(bundle: Path) -> None:
    shutil.unpack_archive(bundle, bundle.parent)
    (base,) = (path for path in bundle.parent.iterdir() if path.is_dir())
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        ran = subprocess.run(
            ["sha256sum", "-c", "--strict", manifest], cwd=base, check=True, capture_output=True
        )
        assert b"FAILED" not in ran.stdout


def test_an_unchanged_project_gives_the_same_bytes(
    bundle: Path, contents: ProjectContents, project_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other name.zip"
    write_bundle(contents, project_file, other, NoProgress())
    assert other.read_bytes() == bundle.read_bytes()


def test_the_order_of_rows_plays_no_part(
    bundle: Path, contents: ProjectContents, project_file: Path, tmp_path: Path
) -> None:
    shuffled = replace(
        contents,
        marks=contents.marks[::-1],
        mark_codes=contents.mark_codes[::-1],
        party_names=contents.party_names[::-1],
        mentions=contents.mentions[::-1],
        statements=contents.statements[::-1],
        attributions=contents.attributions[::-1],
        evidence=contents.evidence[::-1],
    )
    other = tmp_path / "other.zip"
    write_bundle(shuffled, project_file, other, NoProgress())
    with zipfile.ZipFile(other) as new, zipfile.ZipFile(bundle) as old:
        differing = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert differing == []


def test_an_empty_project_has_a_bundle(project_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "empty.zip"
    write_bundle(empty_project(), project_file, out, NoProgress())
    assert problems(out) == []
    extract_project_file(out, tmp_path / "story.muqabala", NoProgress())


def test_opening_gives_back_the_project(bundle: Path, project_file: Path, tmp_path: Path) -> None:
    for source, name in ((bundle, "one"), (unpacked(bundle), "two")):
        out = tmp_path / f"{name}.muqabala"
        extract_project_file(source, out, NoProgress())
        assert out.read_bytes() == project_file.read_bytes()
    with pytest.raises(UserError, match="there already"):
        extract_project_file(bundle, tmp_path / "one.muqabala", NoProgress())


def test_a_changed_byte_anywhere_is_found_and_nothing_is_opened(bundle: Path, tmp_path: Path) -> None:
    whole = bundle.read_bytes()
    chance = random.Random(7)
    ends = [*range(40), *range(len(whole) - 170, len(whole))]
    for place in ends + chance.sample(range(len(whole)), 150):
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        bundle.write_bytes(changed)
        assert problems(bundle), f"byte {place} of {len(whole)}"
    with pytest.raises(UserError, match="is not opened"):
        extract_project_file(bundle, tmp_path / "out.muqabala", NoProgress())
    assert not (tmp_path / "out.muqabala").exists()


@pytest.mark.parametrize(
    "name",
    [
        "data/project.muqabala",
        "data/report.html",
        "data/annotations.jsonld",
        "data/tables/claims.csv",
        "bag-info.txt",
        "README.txt",
        "manifest-sha256.txt",
    ],
)
def test_a_changed_file_is_named(bundle: Path, tmp_path: Path, name: str) -> None:
    def flip(member: str, data: bytes) -> bytes:
        if not member.endswith(f"/{name}"):
            return data
        middle = len(data) // 2
        return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]

    changed = zipped_again(bundle, flip)
    assert any(problem.startswith(f"{name}: ") for problem in problems(changed))
    # A changed manifest is one problem, what it says of others may be the first.
    with pytest.raises(UserError, match=f"{name}|and 1 more"):
        extract_project_file(changed, tmp_path / "out.muqabala", NoProgress())
    assert not (tmp_path / "out.muqabala").exists()


def test_missing_and_extra_files_are_named(bundle: Path) -> None:
    missing = zipped_again(bundle, lambda name, data: None if name.endswith("claims.csv") else data)
    assert "data/tables/claims.csv: is missing." in problems(missing)
    base = unpacked(bundle)
    (base / "data/more.txt").touch()
    (base / "evil.txt").touch()
    found = problems(base)
    assert "data/more.txt: is extra: manifest-sha256.txt does not list it." in found
    assert "evil.txt: is extra: no tag manifest lists it." in found


def rehashed(base: Path) -> None:
    """Make the manifests fit what has been changed, as a forger would."""
    files = sorted(path.relative_to(base).as_posix() for path in (base / "data").rglob("*") if path.is_file())
    size = sum((base / name).stat().st_size for name in files)
    info = (base / "bag-info.txt").read_text(encoding="utf-8").split("Payload-Oxum")[0]
    (base / "bag-info.txt").write_text(f"{info}Payload-Oxum: {size}.{len(files)}\n", encoding="utf-8")
    lines = [f"{checksum((base / name).read_bytes())}  {name}\n" for name in files]
    (base / "manifest-sha256.txt").write_text("".join(lines))
    tags = ["README.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt"]
    lines = [f"{checksum((base / name).read_bytes())}  {name}\n" for name in tags]
    (base / "tagmanifest-sha256.txt").write_text("".join(lines))


def test_a_forged_quotation_is_found_even_with_new_checksums(bundle: Path) -> None:
    base = unpacked(bundle)
    file = base / "data/annotations.jsonld"
    file.write_text(file.read_text("utf-8").replace("لم نخالف أي بند", "لقد خالفنا كل بند"), "utf-8")
    rehashed(base)
    found = problems(base)
    assert found
    assert all("does not stand in data/texts/" in problem for problem in found)


def test_a_forged_text_is_found_even_with_new_checksums(bundle: Path, contents: ProjectContents) -> None:
    base = unpacked(bundle)
    file = base / f"data/texts/{contents.documents[3].id}.txt"
    file.write_text(file.read_text("utf-8").replace("two papers", "ten papers"), "utf-8")
    rehashed(base)
    assert len(problems(base)) == 2


def test_a_bag_that_is_no_bundle_is_told_so(bundle: Path) -> None:
    base = unpacked(bundle)
    (base / "data/project.muqabala").write_bytes(b"no database")
    (base / "data/annotations.jsonld").write_text("[]")
    rehashed(base)
    found = problems(base)
    assert "data/project.muqabala: is no project file." in found
    assert any(
        problem.startswith("data/annotations.jsonld: is no annotation collection") for problem in found
    )
    (base / "data/project.muqabala").unlink()
    (base / "data/annotations.jsonld").unlink()
    rehashed(base)
    assert problems(base) == ["data/project.muqabala: is missing.", "data/annotations.jsonld: is missing."]
    (base / "tagmanifest-sha256.txt").unlink()
    assert "tagmanifest-sha256.txt: is missing." in problems(base)


def test_a_zip_file_without_a_bag_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "holiday.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photos/1.txt", b"sea")
    assert "bagit.txt is missing" in problems(path)[0]
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("loose.txt", b"sea")
    assert "one folder" in problems(path)[0]
    path.write_bytes(b"")
    assert "no zip file" in problems(path)[0]
    with pytest.raises(UserError, match="cannot be read"):
        problems(tmp_path / "none.zip")


def test_a_quotation_that_does_not_stand_in_its_text_is_not_exported(
    contents: ProjectContents, project_file: Path, tmp_path: Path
) -> None:
    moved = replace(contents.marks[0], start=contents.marks[0].start + 1, end=contents.marks[0].end + 1)
    with pytest.raises(UserError, match="no longer stands"):
        write_bundle(
            replace(contents, marks=(moved, *contents.marks[1:])),
            project_file,
            tmp_path / "a.zip",
            NoProgress(),
        )
    assert list(tmp_path.iterdir()) == []


class _CancelAfter:
    def __init__(self, reports: int) -> None:
        self._left = reports

    def report(self, done: int, total: int, what: str = "") -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


@pytest.mark.parametrize("reports", [0, 15, 35, 45])
def test_cancelling_leaves_nothing(
    contents: ProjectContents, project_file: Path, tmp_path: Path, reports: int
) -> None:
    with pytest.raises(Cancelled):
        write_bundle(contents, project_file, tmp_path / "a.zip", _CancelAfter(reports))
    assert list(tmp_path.iterdir()) == []


def test_a_missing_project_file_is_named(contents: ProjectContents, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="gone"):
        write_bundle(contents, tmp_path / "gone.muqabala", tmp_path / "a.zip", NoProgress())
    assert list(tmp_path.iterdir()) == []


def test_the_crate_describes_every_file(bundle: Path) -> None:
    base = unpacked(bundle)
    crate = json.loads((base / "data/ro-crate-metadata.json").read_text("utf-8"))
    graph = {entity["@id"]: entity for entity in crate["@graph"]}
    assert len(graph) == len(crate["@graph"])
    assert graph["ro-crate-metadata.json"]["about"] == {"@id": "./"}
    described = {name for name, entity in graph.items() if entity["@type"] == "File"}
    there = {
        path.relative_to(base / "data").as_posix() for path in (base / "data").rglob("*") if path.is_file()
    }
    assert described == there - {"ro-crate-metadata.json"}
    root = graph["./"]
    assert {part["@id"] for part in root["hasPart"]} == described
    assert root["datePublished"] == "2024-03-06T17:40:02Z"
    assert root["license"]["@id"] in graph
    for entity in graph.values():
        for value in entity.values():
            for reference in value if isinstance(value, list) else [value]:
                if isinstance(reference, dict) and not str(reference["@id"]).startswith("https:"):
                    assert reference["@id"] in graph, reference
