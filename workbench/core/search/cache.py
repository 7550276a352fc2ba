"""Where indexes lie: in the user's own cache folder, readable by nobody else."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from workbench.core import cache

VARIABLE = cache.VARIABLE
_LEVELS = 3


def index_folder(project_id: str, engine: str, schema: str) -> Path:
    """The folder for the index of one project, engine and schema hash; made when it is missing. OSError."""
    return make_private(_folder_of(project_id) / f"{engine}-{schema}")


def is_of_another_engine(folder: Path, own: Path) -> bool:
    """Whether a folder beside *own* is that of another engine; else another version has left it."""
    engine, _, _ = folder.name.rpartition("-")
    return bool(engine) and engine != own.name.rpartition("-")[0]


def drop_indexes(project_id: str, *, keep: str) -> None:
    """Remove the indexes of a project but for those of the engine *keep*.

    What somebody still holds open and the system therefore protects is left.
    """
    for folder in _folder_of(project_id).glob("*-*"):
        if folder.name.rpartition("-")[0] != keep:
            shutil.rmtree(folder, ignore_errors=True)


def _folder_of(project_id: str) -> Path:
    """The folder for all indexes of a project.

    Its name is a hash, because a project id comes from a file that anybody may have made.
    """
    name = hashlib.sha256(project_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return cache.cache_root() / "index" / name


def make_private(folder: Path) -> Path:
    """Make the folder of an index, for its owner only, where it is missing; gives it back. Raises OSError."""
    return cache.make_private(folder, _LEVELS)
