"""What every exporter is, and what it tells when it has done its work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from workbench.core.exchange.contents import ProjectContents
from workbench.core.progress import Progress


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export has written, and what of the project it does not carry (in words for people)."""

    written: Path
    dropped: tuple[str, ...]


class Exporter(Protocol):
    """Writes a project in one format."""

    def __call__(self, contents: ProjectContents, out: Path, progress: Progress) -> ExportReport:
        """Write *contents* to *out*, whole or not at all.

        Raises UserError when *out* cannot be written, and Cancelled; nothing is left behind in either case.
        """
