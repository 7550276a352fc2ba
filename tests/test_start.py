"""``packaging/start.py``: what it prepares, what it refuses, and in which words."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"
START = PACKAGING / "start.py"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that holds the set-up alone, with lock files that want nothing."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGING / "setup", tmp_path / "packaging" / "setup", ignore=ignored)
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / "packaging" / lock).write_text(f"# {lock}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def setup(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """The modules of that checkout's set-up; none of them may install system packages."""
    monkeypatch.syspath_prepend(str(checkout / "packaging"))
    names = (
        "apt",
        "checks",
        "commands",
        "display",
        "errors",
        "places",
        "qt_libraries",
        "screen_reader",
        "virtual_environment",
    )
    modules = SimpleNamespace(**{name: importlib.import_module(f"setup.{name}") for name in names})
    monkeypatch.setattr(modules.apt, "may_install", lambda: False)
    if importlib.util.find_spec("pip"):
        # Lending the pip of this Python takes a tenth of the time of giving each environment its own.
        monkeypatch.setattr(modules.virtual_environment, "_can_import", lambda module: module == "pip")
    yield modules
    for name in [name for name in sys.modules if name.partition(".")[0] == "setup"]:
        del sys.modules[name]


@pytest.fixture
def without_pip(setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make environments without a pip of their own and install nothing: quick where pip does not matter."""
    monkeypatch.setattr(setup.virtual_environment, "_has_ensurepip", lambda: False)
    monkeypatch.setattr(setup.virtual_environment, "_install", lambda lock: None)


class Environment:
    """The environment of a checkout, as the tests look at it."""

    def __init__(self, setup: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
        self._setup = setup
        self._capsys = capsys
        self.folder: Path = setup.places.VENV

    def ensure(self, *, tests: bool = False) -> str:
        """Ensure it; what was told meanwhile."""
        self._capsys.readouterr()
        self._setup.virtual_environment.ensure(tests=tests)
        return self._capsys.readouterr().err


@pytest.fixture
def environment(setup: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> Environment:
    return Environment(setup, capsys)


def load_start() -> ModuleType:
    specification = importlib.util.spec_from_file_location("start", START)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_an_old_python_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4, "final", 0))
    assert load_start().main() == 2
    assert "needs Python 3.11 or newer; this is Python 3.10.4" in capsys.readouterr().err


def test_an_old_python_can_read_the_first_file() -> None:
    tree = ast.parse(START.read_text(encoding="utf-8"))
    new_words = (ast.JoinedStr, ast.NamedExpr, ast.Match, ast.AnnAssign, ast.AsyncFunctionDef)
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, new_words)]
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, ast.arg) and node.annotation]
    imports = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert "__future__" not in imports


def test_a_wrong_word_is_answered_with_the_usage() -> None:
    done = subprocess.run([sys.executable, str(START), "tset"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "start.py test" in done.stdout


def test_the_environment_is_made_once(environment: Environment, checkout: Path) -> None:
    assert "Making the virtual environment" in environment.ensure()
    made = (environment.folder / "pyvenv.cfg").stat().st_mtime_ns

    assert environment.ensure() == ""
    assert "packaging/requirements-dev.lock" in environment.ensure(tests=True)
    assert environment.ensure() == ""
    (checkout / "packaging" / "requirements.lock").write_text("# other packages\n", encoding="utf-8")
    assert "packaging/requirements.lock" in environment.ensure()

    assert (environment.folder / "pyvenv.cfg").stat().st_mtime_ns == made


def test_the_environment_finds_the_checkout_from_everywhere(
    setup: SimpleNamespace, environment: Environment, checkout: Path
) -> None:
    (checkout / "workbench").mkdir()
    (checkout / "workbench" / "__init__.py").write_text("WHERE = 'checkout'\n", encoding="utf-8")
    environment.ensure()
    command = [str(setup.places.script("python")), "-c", "import workbench; print(workbench.WHERE)"]
    done = subprocess.run(command, cwd=os.sep, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "checkout", done.stderr


@pytest.mark.usefixtures("without_pip")
def test_an_interrupted_environment_is_made_anew(
    setup: SimpleNamespace, environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(lock: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(setup.virtual_environment, "_install", interrupt)
        setup.virtual_environment.ensure(tests=False)
    (environment.folder / "half-installed").mkdir()
    (environment.folder / "half-installed").rename(environment.folder / "lib" / "half-installed")
    assert "making it anew" in environment.ensure()
    assert not (environment.folder / "lib" / "half-installed").exists()


@pytest.mark.usefixtures("without_pip")
@pytest.mark.parametrize("key", ["checkout", "platform", "interpreter"])
def test_an_environment_on_other_ground_is_made_anew(
    setup: SimpleNamespace, environment: Environment, key: str
) -> None:
    environment.ensure()
    stamp = json.loads(setup.places.STAMP.read_text(encoding="utf-8"))
    setup.places.STAMP.write_text(json.dumps({**stamp, key: "other"}), encoding="utf-8")
    assert "making it anew" in environment.ensure()


@pytest.mark.skipif(os.name == "nt", reason="an environment of Windows has no links")
@pytest.mark.usefixtures("without_pip")
def test_an_environment_whose_python_has_gone_is_made_anew(
    setup: SimpleNamespace, environment: Environment, checkout: Path
) -> None:
    environment.ensure()
    python: Path = setup.places.script("python")
    python.unlink()
    python.symlink_to(checkout / "no-such-python")
    assert "making it anew" in environment.ensure()


@pytest.mark.usefixtures("without_pip")
def test_a_foreign_folder_is_not_deleted(setup: SimpleNamespace, environment: Environment) -> None:
    environment.folder.mkdir()
    (environment.folder / "diary.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(setup.errors.SetUpError, match="is in the way"):
        environment.ensure()
    assert (environment.folder / "diary.txt").read_text(encoding="utf-8") == "mine"


def test_without_any_pip_the_command_is_named(
    setup: SimpleNamespace, environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup.virtual_environment, "_can_import", lambda module: False)
    monkeypatch.setattr(setup.apt, "has_apt", lambda: True)
    package = f"python3.{sys.version_info[1]}-venv"
    with pytest.raises(setup.errors.SetUpError, match=f"apt-get install .*{package}"):
        environment.ensure()


def test_a_failed_installation_leaves_no_stamp(
    setup: SimpleNamespace, environment: Environment, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = "sha256:" + "0" * 64
    lock = checkout / "packaging" / "requirements.lock"
    lock.write_text(f"no-such-package==1.0 --hash={nothing}\n", encoding="utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(setup.errors.SetUpError, match="pip could not install"):
        environment.ensure()
    assert not setup.places.STAMP.exists()


def test_every_check_runs_and_one_failure_fails(
    setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    checks = setup.checks
    endings = {"first": "0", "second": "sys.exit(3)", "third": "os.kill(os.getpid(), 9)", "fourth": "0"}
    monkeypatch.setattr(checks, "script", lambda name: Path(sys.executable))
    every_one = tuple(
        checks.Check(name, ("python", "-c", f"import os, sys; {ending}")) for name, ending in endings.items()
    )
    monkeypatch.setattr(checks, "CHECKS", every_one)
    assert checks.run_all() == 1
    summary = capsys.readouterr().err.partition("Summary")[2].strip().splitlines()
    assert [line.partition(" s  ")[2] for line in summary] == [
        "passed",
        "FAILED, exit code 3",
        "FAILED, ended by signal 9",
        "passed",
    ]

    monkeypatch.setattr(checks, "CHECKS", every_one[::3])
    assert checks.run_all() == 0


def test_the_checks_are_those_of_the_contract(setup: SimpleNamespace) -> None:
    named = [check.command for check in setup.checks.CHECKS]
    assert ("ruff", "check", ".") in named
    assert ("ruff", "format", "--check", ".") in named
    assert ("mypy", "--strict", "workbench/core", "workbench/cli") in named
    assert any(command[0] == "lint-imports" for command in named)
    assert any("pytest" in command for command in named)


def test_qt_can_be_loaded_here() -> None:
    probe = PACKAGING / "setup" / "qt_probe.py"
    done = subprocess.run([sys.executable, str(probe)], capture_output=True, encoding="utf-8", check=True)
    assert json.loads(done.stdout)["libraries"] == ""


class TestQtLibraries:
    """What is said and done where Qt or the fonts are missing."""

    @pytest.fixture(autouse=True)
    def _on_linux(self, setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(setup.apt, "has_apt", lambda: True)

    def found(
        self, setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, *findings: tuple[str, tuple[str, ...]]
    ) -> None:
        answers = iter([setup.qt_libraries.Finding(*finding) for finding in findings])
        monkeypatch.setattr(setup.qt_libraries, "probe", lambda: next(answers))

    def test_missing_libraries_stop_what_needs_them(
        self, setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.found(setup, monkeypatch, ("libEGL.so.1: cannot open shared object file", ()))
        with pytest.raises(
            setup.errors.SetUpError, match=r"(?s)libEGL\.so\.1.*apt-get install .*libegl1.*fonts-noto-core"
        ):
            setup.qt_libraries.ensure({}, required=True)

    def test_missing_libraries_are_told_where_they_are_not_needed(
        self, setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.found(setup, monkeypatch, ("libEGL.so.1: cannot open shared object file", ()))
        setup.qt_libraries.ensure({}, required=False)
        assert "libegl1" in capsys.readouterr().err

    def test_missing_fonts_are_told(
        self, setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.found(setup, monkeypatch, ("", ("Noto Naskh Arabic",)))
        setup.qt_libraries.ensure({}, required=True)
        told = capsys.readouterr().err
        assert "No font named Noto Naskh Arabic" in told
        assert "install -y --no-install-recommends fonts-noto-core fonts-noto-color-emoji" in told

    @pytest.mark.usefixtures("without_pip")
    def test_the_superuser_gets_them_and_is_not_asked_twice(
        self, setup: SimpleNamespace, environment: Environment, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        environment.ensure()
        known = json.loads(setup.places.STAMP.read_text(encoding="utf-8"))
        installed: list[str] = []
        monkeypatch.setattr(setup.apt, "install", lambda packages: not installed.extend(packages))
        self.found(setup, monkeypatch, ("libEGL.so.1: no such file", ()), ("", ()))
        setup.qt_libraries.ensure(known, required=True)
        assert "libegl1" in installed
        setup.qt_libraries.ensure(json.loads(setup.places.STAMP.read_text(encoding="utf-8")), required=True)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
class TestDisplay:
    """A screen is there if its server answers, not if a variable says so."""

    @pytest.fixture(autouse=True)
    def _no_screen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)

    def test_none(self, setup: SimpleNamespace) -> None:
        assert not setup.display.has_display()

    def test_one_that_nobody_serves(self, setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", ":7531")
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7531")
        assert not setup.display.has_display()

    def test_one_that_is_served(self, setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
            server.bind("\0/tmp/.X11-unix/X7532")
            server.listen()
            monkeypatch.setenv("DISPLAY", ":7532.0")
            assert setup.display.has_display()

    def test_drawing_where_nobody_looks_is_no_screen(
        self, setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=800x600")
        assert not setup.display.has_display()


def test_the_readme_names_both_commands_and_the_build_machine_runs_the_second() -> None:
    checkout = PACKAGING.parent
    readme = (checkout / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^python3 packaging/start\.py(?: \w+)?", readme, re.MULTILINE)
    assert commands == ["python3 packaging/start.py", "python3 packaging/start.py test"]

    script = checkout / ".ci" / "run"
    assert os.access(script, os.X_OK)
    lines = [line for line in script.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert lines[0] == "set -euo pipefail"
    assert lines[-1] == f"exec {commands[1]} </dev/null"


UNTIL_TWO_ARE_OPEN = """
import sys, time
from PySide6.QtWidgets import QApplication
from workbench.gui.main_window import MainWindow

def run_until_two_are_open(*_):
    application = QApplication.instance()
    (window,) = (widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow))
    patience = time.monotonic() + 60
    while len(window.parts.board.document_ids) < 2 and time.monotonic() < patience:
        application.processEvents()
    print(len(window.session.project.documents.all()), len(window.parts.board.document_ids))
    window.close()
    return 0

QApplication.exec = run_until_two_are_open
from workbench.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def test_what_the_start_opens_is_the_sample_with_two_documents_face_to_face(tmp_path: Path) -> None:
    own = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE")}
    done = subprocess.run(
        [sys.executable, "-c", UNTIL_TWO_ARE_OPEN, "--sample"],
        cwd=PACKAGING.parent,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.split() == ["14", "2"]


def test_what_a_screen_reader_needs_is_named_where_it_may_not_be_installed(
    setup: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(setup.screen_reader, "is_there", lambda: False)
    monkeypatch.setattr(setup.apt, "has_apt", lambda: True)
    setup.screen_reader.ensure({})
    assert "at-spi2-core python3-gi gir1.2-atspi-2.0" in capsys.readouterr().err
