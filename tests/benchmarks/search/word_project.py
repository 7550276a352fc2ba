"""A project of any size, made of word lists, and its index: to measure the program without real articles."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.search.word_corpus import make_documents
from workbench.core.documents.document import Metadata, Passage
from workbench.core.importing.importer import Article
from workbench.core.progress import NoProgress
from workbench.core.project.indexing import ProjectIndex
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import create_project, open_project
from workbench.core.search.cache import VARIABLE
from workbench.core.search.engine import IndexedDocument
from workbench.core.text.direction import text_direction
from workbench.core.text.span import Span

PROJECT = "words.muqabala"
CACHE = "cache"


def article_of(document: IndexedDocument) -> Article:
    """*document* as an importer would give it: one passage, all in its language."""
    direction = text_direction(document.text, document.language)
    return Article(
        path=f"{document.id}.txt",
        source=document.text.encode(),
        text=document.text,
        metadata=Metadata(
            title=document.title,
            outlet=document.outlet,
            published=document.published,
            language=document.language,
        ),
        direction=direction,
        passages=(Passage(Span(0, len(document.text)), direction, document.language),),
        media_type="text/plain",
        charset="utf-8",
    )


def make_project(folder: Path, lists: Mapping[str, Path], count: int, seed: int) -> None:
    """Make a project of *count* articles and its index in *folder*, which is there afterwards or not."""
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    os.environ[VARIABLE] = str(unfinished / CACHE)
    project = create_project(unfinished / PROJECT)
    import_articles(project, map(article_of, make_documents(lists, count, seed)))
    index = ProjectIndex(project)
    index.update(NoProgress())
    index.close()
    project.close()
    unfinished.rename(folder)


def copied(folder: Path, to: Path) -> Path:
    """A copy of what `make_project` has made, to be changed; gives the project in it."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    open_project(to / PROJECT, read_only=True).close()
    os.environ[VARIABLE] = str(to / CACHE)
    return to / PROJECT
