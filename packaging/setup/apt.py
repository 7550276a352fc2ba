"""Packages of Debian and Ubuntu: installed where that is allowed, else the exact command to type."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence

from setup.places import environment, say

# Two minutes: an unattended upgrade may hold the package database for a while.
_OPTIONS = ("-y", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0")


def has_apt() -> bool:
    """Whether this system is installed by apt (Debian, Ubuntu and their kin)."""
    return shutil.which("apt-get") is not None


def may_install() -> bool:
    """Whether this process may install system packages."""
    return has_apt() and hasattr(os, "geteuid") and os.geteuid() == 0


def command(packages: Sequence[str]) -> str:
    """What a person types to get *packages*."""
    sudo = "sudo " if shutil.which("sudo") else ""
    install = f"{sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"
    return f"{sudo}apt-get update && {install}"


def _apt(*arguments: str) -> bool:
    settings = environment(DEBIAN_FRONTEND="noninteractive", LC_ALL="C.UTF-8")
    return subprocess.run(("apt-get", *arguments), env=settings, stdin=subprocess.DEVNULL).returncode == 0


def install(packages: Sequence[str]) -> bool:
    """Install *packages*; False if this may not be done here, or apt has failed (and has said why)."""
    if not may_install():
        return False
    say(f"Installing system packages: {' '.join(packages)}")
    # A failed update is no reason to stop: the lists that are there may be enough.
    _apt("update", "-qq", *_OPTIONS)
    return _apt("install", "-q", "--no-install-recommends", *_OPTIONS, *packages)
