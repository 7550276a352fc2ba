"""A project to be unkind to, and the command line to do it with."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.robustness.command import DONE, Ran, run

ARTICLE = """---
title: Brief an Microsoft
outlet: Testblatt
published: 2023-05-19
language: de
---
Der Anwalt von Elon Musk hat Microsoft einen Brief geschrieben. Es geht um die Daten von Twitter.

كتب المحامي رسالة إلى Microsoft بشأن بيانات تويتر.
"""
Muqabala = Callable[..., Ran]


@pytest.fixture
def muqabala(tmp_path: Path) -> Muqabala:
    """The command line, with a cache of its own."""
    return partial(run, cache=tmp_path / "cache")


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one article and one mark, and its bundle, both made by the command line."""
    folder = tmp_path_factory.mktemp("made-once")
    command = partial(run, cache=folder / "cache")
    path = folder / "story.muqabala"
    article = folder / "brief.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    assert command("new", path).code == DONE
    imported = command("import", path, article)
    assert imported.code == DONE, imported.stderr
    document = imported.value["imported"][0]["id"]
    assert command("mark", path, document, "0", "20", "--claim", "Es gibt einen Brief.").code == DONE
    exported = command("export", path, "--format", "bundle", folder / "story.zip")
    assert exported.code == DONE, exported.stderr
    return folder


@pytest.fixture
def project(made_once: Path, tmp_path: Path) -> Path:
    """The project, alone in a folder."""
    folder = tmp_path / "project"
    folder.mkdir()
    return Path(shutil.copy(made_once / "story.muqabala", folder))


@pytest.fixture
def bundle(made_once: Path, tmp_path: Path) -> Path:
    """The project's bundle."""
    return Path(shutil.copy(made_once / "story.zip", tmp_path))
