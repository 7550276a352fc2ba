"""The virtual environment in ``.venv`` with the locked packages, made, kept or made anew."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from setup import apt, stamp
from setup.errors import SetUpError
from setup.places import CHECKOUT, RUN_LOCK, TEST_LOCK, VENV, base_python, environment, say, script

# What stands at the top of a virtual environment: only such a folder is ever deleted.
_VENV_ENTRIES = {
    *("bin", "include", "lib", "lib64", "share", "Scripts", "Include", "Lib"),
    *("pyvenv.cfg", ".gitignore", "CACHEDIR.TAG", "muqabala-stamp.json", "muqabala-stamp.new"),
}


def ensure(*, tests: bool) -> dict[str, str]:
    """Make sure that the environment holds the locked packages; give its stamp.

    With *tests* these are the developers' packages, too.
    Raises SetUpError in the words of the person who has to act.
    """
    lock = TEST_LOCK if tests else RUN_LOCK
    known = stamp.read()
    if stamp.stands(known) and stamp.holds(known, lock):
        return known
    _check_checkout()
    with _alone():
        known = stamp.read()  # another start may have done the work while this one waited
        if not stamp.stands(known):
            known = {}
            _make()
        if not stamp.holds(known, lock):
            stamp.remove()
            known.pop("qt", None)  # another PySide6 may want other libraries
            _install(lock)
            # The developers' lock holds all of the run-time lock, in the same versions.
            known = stamp.write(known, *({lock, RUN_LOCK}))
    return known


def _check_checkout() -> None:
    if not os.access(CHECKOUT, os.W_OK):
        raise SetUpError(
            f"{CHECKOUT} cannot be written, and the virtual environment has to be made in it.",
            "Copy the checkout to a folder of your own and run the same command there.",
        )
    no_exec = getattr(os, "ST_NOEXEC", 0)
    if no_exec and os.statvfs(CHECKOUT).f_flag & no_exec:
        raise SetUpError(
            f"{CHECKOUT} lies on a file system that is mounted noexec, so no library can be loaded from it.",
            "Copy the checkout to another file system and run the same command there.",
        )


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Keep a second start waiting while this one installs (but on Windows, where no folder can be locked)."""
    if os.name == "nt":
        yield
        return
    import fcntl

    folder = os.open(CHECKOUT, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another start is preparing this checkout; waiting for it.")
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _make() -> None:
    _clear()
    say(f"Making the virtual environment in {VENV.name} (Python {'.'.join(map(str, sys.version_info[:3]))})")
    with_pip = _has_ensurepip()
    arguments = [base_python(), "-I", "-m", "venv", str(VENV)]
    if not with_pip:
        arguments.append("--without-pip")
    made = subprocess.run(arguments, env=environment(), stdin=subprocess.DEVNULL)
    if made.returncode or not script("python").exists():
        raise SetUpError(
            f"Python could not make a virtual environment in {VENV}; its own message stands above.",
            "Check that the disk is not full, then run the same command again.",
        )


def _clear() -> None:
    """Take away what is left of an older environment, but nothing that looks like somebody's own folder."""
    if VENV.is_symlink():
        VENV.unlink()
        return
    if not VENV.exists():
        return
    if not VENV.is_dir() or not {entry.name for entry in VENV.iterdir()} <= _VENV_ENTRIES:
        raise SetUpError(
            f"{VENV} is in the way: it is no virtual environment, so it is not touched.",
            "Move it elsewhere and run the same command again.",
        )
    say(f"{VENV.name} is incomplete or of another Python, machine or place: making it anew.")
    shutil.rmtree(VENV)


def _has_ensurepip() -> bool:
    """Whether a new environment can get its own pip; on Debian and Ubuntu that is a package of its own.

    False if pip has to be lent by this Python; SetUpError if there is no pip at all.
    """
    if _can_import("ensurepip"):
        return True
    package = f"python3.{sys.version_info[1]}-venv"
    if apt.install([package]) and _can_import("ensurepip"):
        return True
    if _can_import("pip"):
        return False
    remedy = f"Run this as the superuser, then the same command again:\n    {apt.command([package])}"
    if not apt.has_apt():
        remedy = "Install pip for this Python with your system's package manager, then start again."
    raise SetUpError(f"This Python ({base_python()}) has neither ensurepip nor pip.", remedy)


def _can_import(module: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(module) is not None


def _pip() -> list[str]:
    """pip of the environment, or pip of this Python that is told to work on the environment."""
    own = [str(script("python")), "-I", "-m", "pip"]
    version = [*own, "--version"]
    asked = subprocess.run(version, env=environment(), capture_output=True, stdin=subprocess.DEVNULL)
    if asked.returncode == 0:
        return own
    return [sys.executable, "-m", "pip", "--python", str(script("python"))]


def _install(lock: Path) -> None:
    """Install what *lock* names with the user's own pip configuration; wheels only, so nothing is built."""
    say(f"Installing the packages of {lock.relative_to(CHECKOUT).as_posix()}")
    arguments = ["install", "--require-hashes", "--only-binary=:all:", "--no-input", "--progress-bar=off"]
    # A configuration that asks for --user would fail inside a virtual environment.
    settings = environment(PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_WARN_SCRIPT_LOCATION="1")
    command = [*_pip(), *arguments, "--requirement", str(lock)]
    if subprocess.run(command, env=settings, stdin=subprocess.DEVNULL).returncode:
        raise SetUpError(
            "pip could not install the locked packages; its own message stands above.",
            "pip uses your own configuration and network. When the cause is gone, start again.\n"
            "Ready-made packages exist for Linux x86-64, Windows x64 and macOS 14 or newer.",
        )
    _put_checkout_on_path()


def _put_checkout_on_path() -> None:
    """Let the environment's Python find the package ``workbench`` from every folder."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    command = [str(script("python")), "-I", "-c", code]
    found = subprocess.run(command, env=environment(), stdout=subprocess.PIPE, text=True, check=True)
    (Path(found.stdout.strip()) / "muqabala-checkout.pth").write_text(f"{CHECKOUT}\n", encoding="utf-8")
