"""What was worked out of a project, in a file of the cache folder: checked, and made anew if lost.

One file for each project and each method by which it is made. It begins with its own checksum, and what does
not fit that is not looked at.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workbench.core.cache import cache_folder

_DIGEST: Final = 32
_NAME: Final = 32


@dataclass(frozen=True, slots=True)
class KeptFile:
    """The file of *kind* for a project, made by *method*: both are parts of names of files."""

    kind: str
    project_id: str
    method: str

    def read(self) -> memoryview | None:
        """What is kept; None where there is nothing, or nothing whole."""
        try:
            written = self.path().read_bytes()
        except OSError:  # not there, or not for us: it is made anew
            return None
        payload = memoryview(written)[_DIGEST:]
        return payload if hashlib.sha256(payload).digest() == written[:_DIGEST] else None

    def write(self, payload: bytes | memoryview) -> None:
        """Keep *payload*, in one step, in the place of what was; drop what other methods have left.

        Where it cannot be written, it is made anew the next time; nobody loses anything.
        """
        with suppress(OSError):
            path = self.path()
            waiting = path.with_name(f"{path.name}.{os.getpid()}.new")
            waiting.write_bytes(hashlib.sha256(payload).digest() + payload)
            waiting.replace(path)
            for other in path.parent.glob(f"*.{self.kind}"):
                if other != path:
                    other.unlink()

    def path(self) -> Path:
        """Where it lies; its folder is made. Raises OSError."""
        # A hash, because a project id comes from a file that anybody may have made.
        name = hashlib.sha256(self.project_id.encode("utf-8", "surrogatepass")).hexdigest()[:_NAME]
        return cache_folder(self.kind, name) / f"{self.method}.{self.kind}"
