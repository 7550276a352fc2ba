"""Where indexes lie: in the user's own cache folder, readable by nobody else."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from platformdirs import user_cache_dir

# For tests, and for people whose home folder is too small or too slow.
VARIABLE = "MUQABALA_CACHE"


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
    root = Path(os.environ.get(VARIABLE) or user_cache_dir("muqabala", appauthor=False))
    name = hashlib.sha256(project_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return root / "index" / name


def make_private(folder: Path) -> Path:
    """Make the folder of an index, for its owner only, where it is missing; gives it back. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for own in (folder, folder.parent, folder.parent.parent):
        own.chmod(0o700)
    return folder
