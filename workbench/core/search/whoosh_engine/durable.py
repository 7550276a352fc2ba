"""Whoosh's files in a folder, forced to disk before they are given their final name."""

from __future__ import annotations

import os
from pathlib import Path

from whoosh.filedb.filestore import FileStorage


class DurableStorage(FileStorage):
    """A folder in which a file that has its name has its content, even after the power failed."""

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        path = Path(self._fpath(oldname))
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        path.replace(self._fpath(newname))
