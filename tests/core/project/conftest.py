"""A project with three articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import ARABIC, GERMAN, HINDI, article
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import Project, create_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project that holds an Arabic, a Hindi and a German article, in this order."""
    made = create_project(tmp_path / "story.muqabala", author="amal")
    import_articles(made, [article(ARABIC, "ar"), article(HINDI, "hi"), article(GERMAN, "de")])
    yield made
    made.close()
