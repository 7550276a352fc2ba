"""Commands that are killed: what they were writing is there whole, as it was before, or not at all."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.robustness.command import CHECKOUT
from tests.robustness.conftest import Muqabala

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
ROUNDS = 4
LONGEST_LIFE = 1.5
"""Seconds: about what such a command takes, its start included."""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps indexes out of the home folder of whoever runs the tests."""
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))


def start_and_kill(seconds: float, *words: str | Path) -> None:
    """Start a command and kill it after a while, unless it has ended by then."""
    with subprocess.Popen([sys.executable, "-m", "workbench", *map(str, words)], cwd=CHECKOUT) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()


def test_a_killed_export_leaves_the_earlier_one_as_it_was(
    project: Path, bundle: Path, muqabala: Muqabala
) -> None:
    before = bundle.read_bytes()
    chance = random.Random(12)
    for _ in range(ROUNDS):
        start_and_kill(chance.uniform(0.2, LONGEST_LIFE), "export", project, "--format", "bundle", bundle)
        # The bundle of an unchanged project is always the same, so there is nothing else that it could be.
        assert bundle.read_bytes() == before
    assert muqabala("check", project).value == {"ok": True, "problems": []}


def test_a_killed_import_brings_all_of_its_articles_or_none(
    project: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    chance = random.Random(13)
    expected = {1}
    for number in range(ROUNDS):
        folder = tmp_path / f"articles-{number}"
        folder.mkdir()
        for count in range(30):
            text = f"Artikel {count} der Folge {number} über einen Brief an Microsoft.\n" * 50
            (folder / f"{count}.txt").write_text(text, encoding="utf-8")
        start_and_kill(chance.uniform(0.2, LONGEST_LIFE), "import", project, folder, "--language", "de")
        there = len(muqabala("documents", project).value)
        assert there in expected | {most + 30 for most in expected}
        expected = {there}
        assert muqabala("check", project).value == {"ok": True, "problems": []}


def test_a_killed_opening_of_a_bundle_leaves_no_half_project(
    bundle: Path, tmp_path: Path, muqabala: Muqabala
) -> None:
    chance = random.Random(14)
    for number in range(ROUNDS):
        target = tmp_path / f"opened-{number}.muqabala"
        start_and_kill(chance.uniform(0.2, LONGEST_LIFE), "open-bundle", bundle, target)
        if target.exists():
            assert muqabala("check", target).value == {"ok": True, "problems": []}
            assert len(muqabala("documents", target).value) == 1
