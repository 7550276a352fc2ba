"""The rules of the architecture hold, and each of them is broken here once to see that it is checked."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
CONFIGURATION = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]
CONTRACTS = {contract["id"]: contract for contract in CONFIGURATION["contracts"]}

LONGEST_FILE = 500
LONGEST_FUNCTION = 60
CATCH_ALL_NAMES = {"utils", "misc", "common", "helpers"}


class Breach(NamedTuple):
    """Modules (path under ``workbench`` and text) that break the contract of this id."""

    contract: str
    modules: dict[str, str]


BREACHES = {
    "the core imports the window": Breach("faces", {"core/text/offender.py": "import workbench.gui"}),
    "the core imports the command line": Breach("faces", {"core/text/offender.py": "import workbench.cli"}),
    "the command line imports the window": Breach("faces", {"cli/offender.py": "import workbench.gui"}),
    "a package beside the layers": Breach("faces", {"helpers/__init__.py": ""}),
    "a lower layer imports a higher one": Breach(
        "core-layers", {"core/text/offender.py": "import workbench.core.documents"}
    ),
    "independent layers import each other": Breach(
        "core-layers", {"core/search/offender.py": "import workbench.core.storage"}
    ),
    "a core package beside the layers": Breach("core-layers", {"core/misc/__init__.py": ""}),
    "the core imports Qt": Breach("core-without-qt", {"core/text/offender.py": "from PySide6 import QtCore"}),
    "the command line imports Qt by a detour": Breach(
        "core-without-qt",
        {"cli/offender.py": "import workbench.detour", "detour.py": "from PySide6 import QtWidgets"},
    ),
    "Whoosh outside the search": Breach(
        "whoosh-in-search", {"core/project/offender.py": "import whoosh.index"}
    ),
    "tantivy beside its engine": Breach(
        "tantivy-in-its-engine", {"core/search/offender.py": "import tantivy"}
    ),
    "APSW outside the storage": Breach("sqlite-in-storage", {"core/project/offender.py": "import apsw"}),
    "sqlite3 outside the storage": Breach("sqlite-in-storage", {"core/search/offender.py": "import sqlite3"}),
    "the command line opens the storage": Breach(
        "one-door", {"cli/offender.py": "import workbench.core.storage"}
    ),
    "the window opens the index": Breach(
        "one-door", {"gui/offender.py": "import workbench.core.search.whoosh_engine.index"}
    ),
    "the command line makes an engine": Breach(
        "one-door", {"cli/offender.py": "import workbench.core.search.engines"}
    ),
    "folders of the window import each other": Breach(
        "gui-folders", {"gui/library/offender.py": "import workbench.gui.reader"}
    ),
    "siblings in a circle": Breach(
        "no-cycles",
        {
            "core/text/offender.py": "import workbench.core.text.accomplice",
            "core/text/accomplice.py": "import workbench.core.text.offender",
        },
    ),
}


def lint_imports(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Run import-linter in *folder*, in a process of its own, where ``workbench`` is that folder's."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    limits = [f"--contract={contract}" for contract in contracts]
    command = [sys.executable, "-c", program, "--no-cache", "--no-logo", *limits]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package and its contracts, to be spoilt."""
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(CHECKOUT / "workbench", tmp_path / "workbench", ignore=ignored)
    return tmp_path


def test_every_contract_is_kept() -> None:
    done = lint_imports(CHECKOUT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


@pytest.mark.parametrize("breach", BREACHES.values(), ids=BREACHES)
def test_a_breach_is_reported(breach: Breach, copy: Path) -> None:
    for name, text in breach.modules.items():
        path = copy / "workbench" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    done = lint_imports(copy, breach.contract)
    assert done.returncode == 1
    assert f"{CONTRACTS[breach.contract]['name']} BROKEN" in done.stdout, done.stdout + done.stderr


def test_types_keep_to_the_contracts_too(copy: Path) -> None:
    """Two modules may name each other's types, but no type may be named across the layers."""
    configuration = copy / "pyproject.toml"
    text = configuration.read_text(encoding="utf-8")
    counted = text.replace("exclude_type_checking_imports = true", "exclude_type_checking_imports = false")
    assert counted != text
    configuration.write_text(counted, encoding="utf-8")
    done = lint_imports(copy, *(contract for contract in CONTRACTS if contract != "no-cycles"))
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_contract_is_broken_once() -> None:
    assert {breach.contract for breach in BREACHES.values()} == set(CONTRACTS)


@pytest.mark.parametrize(
    ("contract", "allowed"),
    [("whoosh-in-search", "workbench.core.search"), ("sqlite-in-storage", "workbench.core.storage")],
)
def test_no_part_escapes_from_a_contract(contract: str, allowed: str) -> None:
    core = CHECKOUT / "workbench" / "core"
    parts = {f"workbench.core.{path.stem}" for path in core.iterdir() if not path.name.startswith("__")}
    faces = {"workbench.__main__", "workbench.cli", "workbench.gui"}
    assert set(CONTRACTS[contract]["source_modules"]) == (parts | faces) - {allowed}


IMPORT_ALL_WITHOUT_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError("Qt is blocked: " + name)

sys.meta_path.insert(0, NoQt())
count = 0
for package in ("workbench.core", "workbench.cli"):
    folder = importlib.import_module(package)
    for module in pkgutil.walk_packages(folder.__path__, package + "."):
        try:
            importlib.import_module(module.name)
            count += 1
        except ModuleNotFoundError as missing:
            if missing.name != "tantivy":  # an extra that need not be installed
                raise
print(count)
"""


def test_core_and_cli_can_be_imported_without_qt() -> None:
    command = [sys.executable, "-c", IMPORT_ALL_WITHOUT_QT]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 40


def modules(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    """Every Python file of *folders*, as a path inside the checkout and as a tree."""
    for folder in folders:
        for path in sorted((CHECKOUT / folder).rglob("*.py")):
            yield path.relative_to(CHECKOUT), ast.parse(path.read_text(encoding="utf-8"))


def test_no_file_is_too_long() -> None:
    lengths = {
        path: len((CHECKOUT / path).read_text(encoding="utf-8").splitlines())
        for path, _ in modules("workbench", "packaging", "tests", "corpus")
    }
    assert not {path: length for path, length in lengths.items() if length > LONGEST_FILE}


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{path}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path, tree in modules("workbench", "packaging", "tests", "corpus")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert not {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION}


def test_no_module_is_a_catch_all() -> None:
    folders_and_files = (path for path, _ in modules("workbench", "packaging", "tests"))
    assert not [path for path in folders_and_files if CATCH_ALL_NAMES & {*path.parts, path.stem}]


def test_nothing_is_left_unfinished() -> None:
    signs = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "raise NotImplemented" + "Error")
    left = [
        f"{path}:{number}: {line.strip()}"
        for path, _ in modules("workbench", "packaging", "corpus")
        for number, line in enumerate((CHECKOUT / path).read_text(encoding="utf-8").splitlines(), 1)
        if any(sign in line for sign in signs)
    ]
    assert not left
