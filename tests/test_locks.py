"""The lock files: hashes for everything, no address, and in step with ``pyproject.toml``."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parent.parent
RUN_LOCK = CHECKOUT / "packaging" / "requirements.lock"
TEST_LOCK = CHECKOUT / "packaging" / "requirements-dev.lock"
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OWNERS = packages_distributions()

both_locks = pytest.mark.parametrize("lock", [RUN_LOCK, TEST_LOCK], ids=lambda lock: lock.name)


def entries(lock: Path) -> dict[Requirement, list[str]]:
    """Each locked requirement with its hashes."""
    found = {}
    for entry in re.split(r"(?<!\\)\n", lock.read_text(encoding="utf-8").strip()):
        requirement, *hashes = entry.replace("\\\n", " ").split(" --hash=")
        found[Requirement(requirement)] = [text.strip() for text in hashes]
    return found


def pins(lock: Path) -> dict[str, set[str]]:
    """The versions of each package: more than one where Pythons need different ones."""
    versions: dict[str, set[str]] = {}
    for requirement in entries(lock):
        (specifier,) = requirement.specifier
        assert specifier.operator == "=="
        versions.setdefault(canonicalize_name(requirement.name), set()).add(specifier.version)
    return versions


@both_locks
def test_every_package_has_hashes(lock: Path) -> None:
    for requirement, hashes in entries(lock).items():
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", digest) for digest in hashes), requirement


@both_locks
def test_no_address_stands_in_a_lock(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    options = {option for option in re.findall(r"(?<!\S)-{1,2}[a-z][\w-]*", text) if option != "--hash"}
    assert not options
    assert not re.search(r"://|\bfile:|\bwww\.|\s@\s|(?:^|\s)[./~]*/", text)


@both_locks
def test_a_lock_satisfies_the_project(lock: Path) -> None:
    wanted = [*PROJECT["dependencies"]]
    if lock == TEST_LOCK:
        wanted += [*PROJECT["optional-dependencies"]["dev"], *PROJECT["optional-dependencies"]["tantivy"]]
    locked = pins(lock)
    for requirement in map(Requirement, wanted):
        versions = locked.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement} is not locked: run packaging/lock.py"
        assert all(requirement.specifier.contains(version) for version in versions), requirement


def test_developers_have_the_same_versions() -> None:
    developers = pins(TEST_LOCK)
    assert {name: developers.get(name) for name in pins(RUN_LOCK)} == pins(RUN_LOCK)


PEERS = ("xapian", "anyascii", "datasketch", "gi")
"""What benchmarks compare with where somebody has installed it, and the client of screen readers, which comes
with the system and is run by its Python.
"""


@pytest.mark.parametrize(
    ("folder", "extras"), [("workbench", ["tantivy"]), ("corpus", []), ("tests", ["dev", "tantivy"])]
)
def test_what_is_imported_is_declared(folder: str, extras: list[str]) -> None:
    """A package that comes with another one may leave with it."""
    wanted = [*PROJECT["dependencies"]]
    for extra in extras:
        wanted += PROJECT["optional-dependencies"][extra]
    declared = {canonicalize_name(Requirement(text).name) for text in wanted}
    scripts = {path.stem for path in (CHECKOUT / "packaging").iterdir()}
    own = {*sys.stdlib_module_names, "tests", "workbench", *scripts, *PEERS}
    undeclared = {
        f"{path.relative_to(CHECKOUT)}: {name}"
        for path in (CHECKOUT / folder).rglob("*.py")
        for name in imported(path) - own
        if not declared & {canonicalize_name(owner) for owner in OWNERS.get(name, [])}
    }
    assert not undeclared


def imported(path: Path) -> set[str]:
    """The top-level names of everything that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found
