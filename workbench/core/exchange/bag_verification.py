"""The strict verifier of BagIt bags (RFC 8493; numbers in comments are its sections).

It finds what is missing, extra, changed or malformed, and goes on after each find, so that one run tells
everything.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from workbench.core.errors import UserError
from workbench.core.exchange.archive import shown, unsafe_name
from workbench.core.exchange.bag import (
    DECLARATION,
    FETCH,
    INFO,
    MANIFEST,
    PAYLOAD,
    TAG_MANIFEST,
    decode_path,
)
from workbench.core.exchange.bag_tree import BagTree
from workbench.core.progress import Progress

ALGORITHMS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")

_MAX_TAG_FILE = 256 * 1024**2
"""Bytes of a tag file that are read into memory: a manifest of a million files has about 150 MB."""
_VERSIONS = ("0.97", "1.0")
_DECLARATION = re.compile(r"BagIt-Version: (\d+\.\d+)\nTag-File-Character-Encoding: (\S+)\n?")
_LINE = re.compile(r"([0-9A-Fa-f]+)[ \t]+(.+)", re.DOTALL)
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_FETCH_LINE = re.compile(r"(\S+)[ \t]+(\d+|-)[ \t]+(.+)", re.DOTALL)
_INFO_LINE = re.compile(r"([^:\s](?:[^:]*[^:\s])?):[ \t](.*)", re.DOTALL)
_OXUM = re.compile(r"(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one manifest says: checksum (hex, lower case) by path."""

    name: str
    algorithm: str
    checksums: Mapping[str, str]


@dataclass
class BagCheck:
    """The result: what is wrong, each in one sentence that names the file, and what the manifests say."""

    problems: list[str] = field(default_factory=list)
    manifests: list[Manifest] = field(default_factory=list)
    tag_manifests: list[Manifest] = field(default_factory=list)
    info: dict[str, list[str]] = field(default_factory=dict)


def verify_bag(tree: BagTree, progress: Progress) -> BagCheck:
    """Check every rule of RFC 8493 on the bag in *tree*, and every checksum."""
    return _Verifier(tree, progress).run()


class _Verifier:
    def __init__(self, tree: BagTree, progress: Progress) -> None:
        self._tree = tree
        self._progress = progress
        self._check = BagCheck(problems=list(tree.problems))
        self._encoding = "utf-8"

    def run(self) -> BagCheck:
        self._declaration()
        self._check.manifests = self._all_manifests(MANIFEST)
        self._check.tag_manifests = self._all_manifests(TAG_MANIFEST)
        self._payload_rules()
        self._tag_rules()
        self._fetch()
        sizes = self._compare()
        self._bag_info(sizes)
        return self._check

    def _complain(self, name: str, problem: str) -> None:
        self._check.problems.append(shown(f"{name}: {problem}"))

    def _tag_text(self, name: str, encoding: str) -> str:
        """The text of a tag file, "" with a complaint when it cannot be read."""
        data = bytearray()
        try:
            for chunk in self._tree.chunks(name):
                data += chunk
                if len(data) > _MAX_TAG_FILE:
                    self._complain(name, "is too large for a tag file.")
                    return ""
            return data.decode(encoding)
        except UnicodeDecodeError:
            self._complain(name, f"is not {encoding.upper()} text.")
        except UserError as error:
            self._complain(name, error.problem)
        return ""

    def _declaration(self) -> None:
        """2.1.1: two lines, nothing else, always in UTF-8 without a byte-order mark."""
        if DECLARATION not in self._tree.files:
            self._complain(DECLARATION, "is missing.")
            return
        text = _LINE_BREAK.sub("\n", self._tag_text(DECLARATION, "utf-8"))
        found = _DECLARATION.fullmatch(text)
        if found is None:
            self._complain(DECLARATION, "does not declare a bag in the two lines of the standard.")
            return
        if found[1] not in _VERSIONS:
            self._complain(DECLARATION, f"is of BagIt version {found[1]}, which this program does not know.")
        try:
            "text".encode(found[2])
            self._encoding = codecs.lookup(found[2]).name
        except (LookupError, UnicodeError):
            self._complain(DECLARATION, f"names an unknown encoding, {found[2]}.")

    def _all_manifests(self, pattern: re.Pattern[str]) -> list[Manifest]:
        names = sorted(name for name in self._tree.files if pattern.fullmatch(name))
        return [self._manifest(name, pattern) for name in names]

    def _manifest(self, name: str, pattern: re.Pattern[str]) -> Manifest:
        found = pattern.fullmatch(name)
        algorithm = found[1] if found else ""
        if algorithm not in ALGORITHMS:
            self._complain(name, "uses a checksum that this program does not know.")
            return Manifest(name, algorithm, {})
        checksums: dict[str, str] = {}
        for line in _lines(self._tag_text(name, self._encoding)):
            self._manifest_line(name, algorithm, line, checksums)
        return Manifest(name, algorithm, checksums)

    def _manifest_line(self, name: str, algorithm: str, line: str, checksums: dict[str, str]) -> None:
        found = _LINE.fullmatch(line)
        if found is None or len(found[1]) != 2 * hashlib.new(algorithm).digest_size:
            self._complain(name, f"has a line that is no checksum with a path: {line[:80]!r}.")
            return
        path = decode_path(found[2])
        if problem := unsafe_name(path):
            self._complain(name, f"lists {path!r}, which {problem}.")
        elif path in checksums:
            self._complain(name, f"lists {path} twice.")
        else:
            checksums[path] = found[1].lower()

    def _payload_rules(self) -> None:
        """2.1.2, 2.1.3: a payload, a manifest, and every payload file in every manifest."""
        payload = {name for name in self._tree.files if name.startswith(PAYLOAD)}
        if not payload and not any(manifest.checksums for manifest in self._check.manifests):
            self._complain(PAYLOAD, "is missing or empty.")
        if not self._check.manifests:
            self._complain("manifest-….txt", "is missing: nothing says what must be here.")
        for manifest in self._check.manifests:
            for path in sorted(manifest.checksums):
                if not path.startswith(PAYLOAD):
                    self._complain(manifest.name, f"lists {path}, which is not under {PAYLOAD}.")
            for path in sorted(payload - set(manifest.checksums)):
                self._complain(path, f"is extra: {manifest.name} does not list it.")

    def _tag_rules(self) -> None:
        """2.2.1: tag manifests list every manifest, no tag manifest, and all of them the same files."""
        payload_manifests = {manifest.name for manifest in self._check.manifests}
        all_listed = [set(manifest.checksums) for manifest in self._check.tag_manifests]
        for manifest, listed in zip(self._check.tag_manifests, all_listed, strict=True):
            for path in sorted(listed):
                if path.startswith(PAYLOAD) or TAG_MANIFEST.fullmatch(path):
                    self._complain(manifest.name, f"lists {path}, which is no file for it.")
            for path in sorted(payload_manifests - listed):
                self._complain(manifest.name, f"does not list {path}.")
            for path in sorted(set().union(*all_listed) - listed - payload_manifests):
                self._complain(manifest.name, f"does not list {path}, as another tag manifest does.")

    def _fetch(self) -> None:
        """2.2.3. Files that are still to be downloaded are missing: this program downloads nothing."""
        if FETCH not in self._tree.files:
            return
        listed = set().union(*(manifest.checksums for manifest in self._check.manifests))
        for line in _lines(self._tag_text(FETCH, self._encoding)):
            found = _FETCH_LINE.fullmatch(line)
            if found is None:
                self._complain(FETCH, f"has a line that is no address, length and path: {line[:80]!r}.")
                continue
            path = decode_path(found[3])
            if unsafe_name(path) or not path.startswith(PAYLOAD):
                self._complain(FETCH, f"lists {path!r}, which is not under {PAYLOAD}.")
            elif path not in listed:
                self._complain(FETCH, f"lists {path}, which no manifest lists.")
            elif path not in self._tree.files:
                self._complain(FETCH, f"{path} would have to be downloaded; this program downloads nothing.")

    def _compare(self) -> dict[str, int]:
        """Check the checksums of every listed file; sizes (bytes) of what could be read."""
        manifests = [*self._check.manifests, *self._check.tag_manifests]
        paths = sorted(set().union(*(manifest.checksums for manifest in manifests)))
        sizes: dict[str, int] = {}
        for done, path in enumerate(paths):
            self._progress.report(done, len(paths), path)
            if path not in self._tree.files:
                self._complain(path, "is missing.")
                continue
            expected = {
                (manifest.algorithm, manifest.checksums[path])
                for manifest in manifests
                if path in manifest.checksums
            }
            self._compare_file(path, expected, sizes)
        return sizes

    def _compare_file(self, path: str, expected: Iterable[tuple[str, str]], sizes: dict[str, int]) -> None:
        digests = {
            (algorithm, checksum): hashlib.new(algorithm, usedforsecurity=False)
            for algorithm, checksum in expected
        }
        size = 0
        try:
            for chunk in self._tree.chunks(path):
                size += len(chunk)
                for digest in digests.values():
                    digest.update(chunk)
        except UserError as error:
            self._complain(path, error.problem)
            return
        sizes[path] = size
        for (algorithm, checksum), digest in sorted(digests.items()):
            if digest.hexdigest() != checksum:
                self._complain(path, f"has been changed (its {algorithm} is another).")

    def _bag_info(self, sizes: Mapping[str, int]) -> None:
        """2.2.2: labels with values; a continued line begins with white space."""
        if INFO not in self._tree.files:
            return
        value: list[str] | None = None
        for line in _lines(self._tag_text(INFO, self._encoding)):
            if line[0] in " \t" and value is not None:
                value[-1] += " " + line.strip()
                continue
            found = _INFO_LINE.fullmatch(line)
            if found is None:
                self._complain(INFO, f"has a line that is no label with a value: {line[:80]!r}.")
                continue
            value = self._check.info.setdefault(found[1].lower(), [])
            value.append(found[2].strip())
        self._oxum(self._check.info.get("payload-oxum", []), sizes)

    def _oxum(self, stated: list[str], sizes: Mapping[str, int]) -> None:
        """2.2.2: Payload-Oxum is the bytes and the number of the payload's files."""
        if not stated:
            return
        found = _OXUM.fullmatch(stated[0])
        if len(stated) > 1 or found is None:
            self._complain(INFO, "has a Payload-Oxum that is no size with a number of files.")
            return
        payload = [name for name in self._tree.files if name.startswith(PAYLOAD)]
        # A file that could not be read has its own complaint; the sum would only repeat it.
        if all(name in sizes for name in payload):
            octets = sum(sizes[name] for name in payload)
            if (octets, len(payload)) != (int(found[1]), int(found[2])):
                actual = f"{octets}.{len(payload)}"
                self._complain(INFO, f"says {stated[0]} (bytes.files), but there are {actual}.")


def _lines(text: str) -> list[str]:
    """The lines that hold something. Only CR, LF and CRLF end one: a path may hold U+2028."""
    return [line for line in _LINE_BREAK.split(text) if line.strip()]
