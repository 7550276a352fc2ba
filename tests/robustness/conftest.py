"""A project to be unkind to, and the command line to do it with."""

from __future__ import annotations

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


@pytest.fixture
def project(tmp_path: Path, muqabala: Muqabala) -> Path:
    """A project with one article and one mark."""
    folder = tmp_path / "project"
    folder.mkdir()
    path = folder / "story.muqabala"
    article = tmp_path / "brief.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    assert muqabala("new", path).code == DONE
    imported = muqabala("import", path, article)
    assert imported.code == DONE, imported.stderr
    document = imported.value["imported"][0]["id"]
    assert muqabala("mark", path, document, "0", "20", "--claim", "Es gibt einen Brief.").code == DONE
    return path
