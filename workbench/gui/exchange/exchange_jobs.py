"""The long work of the exchange, as pure functions: each opens the project for itself, for reading alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from workbench.core.progress import Progress


def write_export(project: Path, format_name: str, target: Path, progress: Progress) -> Any:
    """Export the project at *project*; the ExportReport."""
    from workbench.core.project.exporting import export
    from workbench.core.project.project import open_project

    opened = open_project(project, read_only=True)
    try:
        return export(opened, format_name, target, progress)
    finally:
        opened.close()


def verify_bundle(bundle: Path, progress: Progress) -> list[str]:
    """What is wrong with *bundle*."""
    from workbench.core.project.exporting import verify

    return verify(bundle, progress)


def unpack_bundle(bundle: Path, out: Path, progress: Progress) -> Path:
    """Take the project out of *bundle* to *out*."""
    from workbench.core.project.exporting import open_bundle

    return open_bundle(bundle, out, progress).project
