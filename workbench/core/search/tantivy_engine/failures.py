"""The ways in which tantivy fails, in our words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from workbench.core.search.engine import DamagedIndexError

# What reading bytes that are not ours ends in, inside tantivy and in our own files.
_DAMAGE = (ValueError, OSError, LookupError, TypeError)


@contextmanager
def damage_named() -> Iterator[None]:
    """Turns the ways in which damaged files fail to be read into DamagedIndexError."""
    try:
        with _panics_named():
            yield
    except _DAMAGE as error:
        raise DamagedIndexError(f"{type(error).__name__}: {error}") from error


@contextmanager
def writing_failures_named() -> Iterator[None]:
    """Turns the ways in which tantivy says that it cannot write into OSError."""
    try:
        with _panics_named():
            yield
    except ValueError as error:
        raise OSError(str(error)) from error


@contextmanager
def _panics_named() -> Iterator[None]:
    """Turns a panic of Rust into OSError: tantivy panics where it trusts what it reads."""
    try:
        yield
    except BaseException as error:
        # The class is in no module from which it could be imported, and derives from BaseException.
        if type(error).__name__ == "PanicException":
            raise OSError(str(error)) from error
        raise
