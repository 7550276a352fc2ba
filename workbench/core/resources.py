"""Where the program's own read-only files lie: icons, themes, tables, the sample corpus."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def _shipped(name: str) -> Path:
    """The folder *name*: inside the installed package, or beside it in a checkout."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """The path of a file under ``resources/``."""
    return _shipped("resources").joinpath(*parts)


def sample_corpus() -> Path:
    """The folder of the sample corpus."""
    return _shipped("corpus")
