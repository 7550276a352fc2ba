"""The verifier of bags: the conformance suite, and each kind of harm once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core.exchange.bag_tree import FolderTree
from workbench.core.exchange.bag_verification import verify_bag
from workbench.core.progress import NoProgress

DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def problems(base: Path) -> list[str]:
    return verify_bag(FolderTree(base), NoProgress()).problems


def test_valid_bags_of_the_suite(shared: Path) -> None:
    bags = sorted((shared / "conformance/bagit/v1.0/valid").iterdir())
    assert bags
    assert {bag.name: problems(bag) for bag in bags} == {bag.name: [] for bag in bags}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("bagit-with-invalid-whitespace", "bagit.txt: does not declare"),
        ("notAllManifestsListAllFiles", "data/missingFromManifest.txt: is extra"),
        ("same-filename-listed-twice-with-different-hashes", "twice"),
        ("same-filename-listed-twice-with-the-same-hash", "twice"),
    ],
)
def test_invalid_bags_of_the_suite(shared: Path, name: str, reason: str) -> None:
    found = problems(shared / "conformance/bagit/v1.0/invalid" / name)
    assert any(reason in problem for problem in found), found


def test_the_suite_has_no_bag_that_is_not_tried(shared: Path) -> None:
    assert len(list((shared / "conformance/bagit/v1.0/invalid").iterdir())) == 4


def digest(path: Path, algorithm: str = "sha256") -> str:
    return hashlib.new(algorithm, path.read_bytes()).hexdigest()


@pytest.fixture
def bag(tmp_path: Path) -> Path:
    """A sound bag in a folder."""
    base = tmp_path / "bag"
    (base / "data/sub").mkdir(parents=True)
    (base / "data/a.txt").write_text("alpha")
    (base / "data/sub/b.txt").write_text("beta")
    (base / "bagit.txt").write_text(DECLARED)
    (base / "bag-info.txt").write_text("Contact: someone\n at home\nPayload-Oxum: 9.2\n")
    manifest(base)
    assert problems(base) == []
    return base


def manifest(base: Path, algorithm: str = "sha256", *more: str) -> None:
    """Write the manifests of the bag as it is now, with *more* lines in the payload's."""
    files = sorted(path.relative_to(base).as_posix() for path in (base / "data").rglob("*") if path.is_file())
    lines = [f"{digest(base / name, algorithm)}  {name}" for name in files]
    (base / f"manifest-{algorithm}.txt").write_text("".join(f"{line}\n" for line in [*lines, *more]))
    tags = ["bagit.txt", "bag-info.txt", f"manifest-{algorithm}.txt"]
    listed = [f"{digest(base / name, algorithm)}  {name}\n" for name in tags]
    (base / f"tagmanifest-{algorithm}.txt").write_text("".join(listed))


def test_every_common_checksum_is_known(bag: Path) -> None:
    algorithms = ("md5", "sha1", "sha256", "sha512")
    for algorithm in algorithms:
        manifest(bag, algorithm)
    for algorithm in algorithms:
        listed = [f"{digest(path, algorithm)}  {path.name}\n" for path in bag.glob("manifest-*.txt")]
        (bag / f"tagmanifest-{algorithm}.txt").write_text("".join(listed))
    assert problems(bag) == []
    (bag / "data/a.txt").write_text("omega")
    found = problems(bag)
    for algorithm in algorithms:
        assert f"data/a.txt: has been changed (its {algorithm} is another)." in found


def _change(base: Path) -> None:
    (base / "data/sub/b.txt").write_text("Beta")


def _remove(base: Path) -> None:
    (base / "data/a.txt").unlink()


def _add(base: Path) -> None:
    (base / "data/new.txt").write_text("x")


def _add_hidden(base: Path) -> None:
    (base / "data/sub/.hidden").write_text("x")


def _change_info(base: Path) -> None:
    (base / "bag-info.txt").write_text("Payload-Oxum: 9.2\n")


def _no_declaration(base: Path) -> None:
    (base / "bagit.txt").unlink()


def _declare(text: bytes) -> Callable[[Path], None]:
    def change(base: Path) -> None:
        (base / "bagit.txt").write_bytes(text)
        manifest(base)

    return change


def _info(text: bytes) -> Callable[[Path], None]:
    def change(base: Path) -> None:
        (base / "bag-info.txt").write_bytes(text)
        manifest(base)

    return change


def _line(line: str) -> Callable[[Path], None]:
    return lambda base: manifest(base, "sha256", line)


def _no_manifest(base: Path) -> None:
    (base / "manifest-sha256.txt").unlink()


def _unknown_checksum(base: Path) -> None:
    (base / "manifest-crc32.txt").write_text("00000000  data/a.txt\n")


def _bad_bytes(base: Path) -> None:
    with (base / "manifest-sha256.txt").open("ab") as file:
        file.write(b"0" * 64 + b"  data/\xff\xfe.txt\n")


def _tag_lists_payload(base: Path) -> None:
    with (base / "tagmanifest-sha256.txt").open("a") as file:
        file.write(f"{digest(base / 'data/a.txt')}  data/a.txt\n")


def _tag_lacks_manifest(base: Path) -> None:
    (base / "tagmanifest-sha256.txt").write_text(f"{digest(base / 'bagit.txt')}  bagit.txt\n")


def _fetch(line: str) -> Callable[[Path], None]:
    return lambda base: void((base / "fetch.txt").write_text(line + "\n"))


def void(_: object) -> None:
    """Nothing: for functions whose result does not matter."""


ZEROS = "0" * 64

HARMS: dict[str, tuple[Callable[[Path], None], str]] = {
    "changed": (_change, "data/sub/b.txt: has been changed"),
    "missing": (_remove, "data/a.txt: is missing"),
    "extra": (_add, "data/new.txt: is extra"),
    "extra and hidden": (_add_hidden, "data/sub/.hidden: is extra"),
    "tag file changed": (_change_info, "bag-info.txt: has been changed"),
    "no declaration": (_no_declaration, "bagit.txt: is missing"),
    "no version": (_declare(b"Tag-File-Character-Encoding: UTF-8\n"), "bagit.txt: does not declare"),
    "three lines": (_declare(DECLARED.encode() + b"More: no\n"), "bagit.txt: does not declare"),
    "byte-order mark": (_declare(b"\xef\xbb\xbf" + DECLARED.encode()), "bagit.txt: does not declare"),
    "version": (_declare(DECLARED.replace("1.0", "2.0").encode()), "of BagIt version 2.0"),
    "encoding": (_declare(DECLARED.replace("UTF-8", "KLINGON").encode()), "unknown encoding, KLINGON"),
    "codec, no encoding": (_declare(DECLARED.replace("UTF-8", "hex").encode()), "unknown encoding, hex"),
    "not text": (_declare(b"\xff\xfe\x00"), "bagit.txt: is not UTF-8 text"),
    "oxum size": (_info(b"Payload-Oxum: 8.2\n"), "says 8.2 (bytes.files), but there are 9.2"),
    "oxum files": (_info(b"Payload-Oxum: 9.3\n"), "says 9.3"),
    "oxum twice": (_info(b"Payload-Oxum: 9.2\nPayload-Oxum: 9.2\n"), "Payload-Oxum that is no size"),
    "oxum nonsense": (_info(b"Payload-Oxum: nine\n"), "Payload-Oxum that is no size"),
    "info without a label": (_info(b"just words\n"), "no label with a value"),
    "info with a blank label": (_info(b"Label : value\n"), "no label with a value"),
    "no manifest": (_no_manifest, "nothing says what must be here"),
    "unknown checksum": (_unknown_checksum, "manifest-crc32.txt: uses a checksum"),
    "bad bytes": (_bad_bytes, "manifest-sha256.txt: is not UTF-8 text"),
    "up and out": (_line(f"{ZEROS}  data/../../evil"), "which leads out"),
    "absolute": (_line(f"{ZEROS}  /etc/passwd"), "absolute name"),
    "home": (_line(f"{ZEROS}  ~/evil"), "absolute name"),
    "not payload": (_line(f"{ZEROS}  bagit.txt"), "not under data/"),
    "short checksum": (_line("00  data/a.txt"), "no checksum with a path"),
    "no path": (_line(ZEROS), "no checksum with a path"),
    "tag manifest lists payload": (_tag_lists_payload, "lists data/a.txt, which is no file for it"),
    "tag manifest lacks manifest": (_tag_lacks_manifest, "does not list manifest-sha256.txt"),
    "fetch": (_fetch("https://example.org/c 4 data/a.txt\n"), ""),
    "fetch of unlisted": (_fetch("https://example.org/c 4 data/c.txt"), "which no manifest lists"),
    "fetch outside": (_fetch("https://example.org/c - ../c.txt"), "not under data/"),
    "fetch nonsense": (_fetch("nonsense"), "no address, length and path"),
}


@pytest.mark.parametrize("name", HARMS)
def test_each_harm_is_found_and_named(bag: Path, name: str) -> None:
    harm, reason = HARMS[name]
    harm(bag)
    found = problems(bag)
    if reason:
        assert any(reason in problem for problem in found), found
    else:
        assert found == []


def test_a_file_still_to_be_downloaded_is_missing(bag: Path) -> None:
    (bag / "data/a.txt").unlink()
    (bag / "fetch.txt").write_text("https://example.org/a 5 data/a.txt\n")
    found = problems(bag)
    assert "data/a.txt: is missing." in found
    assert any("downloads nothing" in problem for problem in found)


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_links_are_never_followed(bag: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("alpha")
    (bag / "data/a.txt").unlink()
    (bag / "data/a.txt").symlink_to(secret)
    (bag / "data/folder").symlink_to(tmp_path)
    os.mkfifo(bag / "data/pipe")
    found = problems(bag)
    assert "data/a.txt: is a link; a bag holds files only." in found
    assert "data/folder: is a link; a bag holds files only." in found
    assert "data/pipe: is a device or a pipe; a bag holds files only." in found
    assert "data/a.txt: is missing." in found


@pytest.mark.skipif(os.name != "posix", reason="needs names that Windows forbids")
def test_encoded_names_are_read(bag: Path) -> None:
    odd = bag / "data/100%\nodd\u2028name.txt"
    odd.write_text("x")
    (bag / "data/a.txt").unlink()
    (bag / "data/sub/b.txt").unlink()
    (bag / "bag-info.txt").write_text("Payload-Oxum: 1.1\n")
    (bag / "manifest-sha256.txt").write_text(f"{digest(odd).upper()} \t data/100%25%0Aodd\u2028name.txt\r\n")
    tags = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt"]
    (bag / "tagmanifest-sha256.txt").write_text("".join(f"{digest(bag / name)}  {name}\n" for name in tags))
    assert problems(bag) == []


@pytest.mark.skipif(os.name != "posix", reason="needs names that Windows forbids")
def test_problems_can_be_printed_whatever_the_names_are(bag: Path) -> None:
    (bag / "data/\x1b[2J\u202e.txt").touch()
    (bag / os.fsdecode(b"data/\xff.txt")).touch()
    found = "".join(problems(bag))
    assert found.isprintable()
    assert found.encode()


def test_another_encoding_of_the_tag_files_is_read(bag: Path) -> None:
    (bag / "bagit.txt").write_text(DECLARED.replace("UTF-8", "ISO-8859-1"))
    (bag / "bag-info.txt").write_bytes("Contact: Müller\nPayload-Oxum: 9.2\n".encode("latin-1"))
    manifest(bag)
    check = verify_bag(FolderTree(bag), NoProgress())
    assert check.problems == []
    assert check.info["contact"] == ["Müller"]
