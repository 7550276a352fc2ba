"""Fixtures for the exporters' tests."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.core.exchange.rich_project import rich_project
from workbench.core.exchange.bundle import write_bundle
from workbench.core.exchange.contents import ProjectContents
from workbench.core.progress import NoProgress


@pytest.fixture(scope="session")
def contents() -> ProjectContents:
    return rich_project()


@pytest.fixture(scope="session")
def project_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real SQLite file in the place of the project's."""
    path = tmp_path_factory.mktemp("project") / "story.muqabala"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE story (line TEXT)")
        database.execute("INSERT INTO story VALUES ('مقابلة')")
    database.close()
    return path


@pytest.fixture(scope="session")
def made_bundle(
    contents: ProjectContents, project_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A bundle that is made once; tests that change it take a copy."""
    path = tmp_path_factory.mktemp("bundle") / "story.zip"
    write_bundle(contents, project_file, path, NoProgress())
    return path


@pytest.fixture
def bundle(made_bundle: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made_bundle, tmp_path / "story.zip"))
