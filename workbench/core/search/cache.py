"""Where indexes lie: in the user's own cache folder, readable by nobody else."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from platformdirs import user_cache_dir

# For tests, and for people whose home folder is too small or too slow.
VARIABLE = "MUQABALA_CACHE"


def index_folder(project_id: str, schema: str) -> Path:
    """The folder for the index of one project under one schema hash; made when it is missing.

    The name is a hash, because a project id comes from a file that anybody may have made. Raises OSError.
    """
    root = Path(os.environ.get(VARIABLE) or user_cache_dir("muqabala", appauthor=False))
    name = hashlib.sha256(project_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return make_private(root / "index" / name / schema)


def make_private(folder: Path) -> Path:
    """Make the folder of an index, for its owner only, where it is missing; gives it back. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for own in (folder, folder.parent, folder.parent.parent):
        own.chmod(0o700)
    return folder
