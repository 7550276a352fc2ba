"""Files and folders that appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from workbench.core.errors import UserError

_REASONS = {
    errno.ENOSPC: ("there is no space left on the disk.", "Free some space or choose another disk."),
    errno.EDQUOT: ("your share of the disk is used up.", "Free some space or choose another disk."),
    errno.EFBIG: ("the file grows larger than this disk or account allows.", "Choose another disk."),
    errno.EACCES: ("there is no permission to write here.", "Choose a folder that you may write to."),
    errno.EPERM: ("there is no permission to write here.", "Choose a folder that you may write to."),
    errno.EROFS: ("the disk is read-only.", "Choose a folder that you may write to."),
    errno.ENOENT: ("the folder does not exist.", "Create it, or choose another one."),
    errno.ENOTDIR: ("a part of this path is a file, not a folder.", "Choose another folder."),
    errno.EISDIR: ("there is a folder of this name.", "Choose another name."),
    errno.ENAMETOOLONG: ("the name is too long.", "Choose a shorter one."),
}


def write_error(path: Path, error: OSError) -> UserError:
    """The error that a person reads when *path* could not be written."""
    problem, remedy = _REASONS.get(error.errno or 0, (f"cannot be written: {error.strerror or error}.", ""))
    return UserError(str(path), problem, f"{remedy} Nothing was written.".strip())


@contextlib.contextmanager
def new_file(out: Path) -> Iterator[Path]:
    """The path of a temporary file beside *out*, which takes the place of *out* when the block succeeds.

    The file is on the disk (fsync) before it is renamed. When the block raises, it is removed and *out* is
    untouched. Raises UserError when *out* cannot be written.
    """
    try:
        with _temporary_file(out) as temporary:
            yield temporary
            _sync(temporary)
            temporary.replace(out)
            _sync_folder(out.parent)
    except OSError as error:
        raise write_error(out, error) from error


@contextlib.contextmanager
def _temporary_file(out: Path) -> Iterator[Path]:
    if out.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(out))
    # Not tempfile.mkstemp: its files are private, and an export is a document that follows the user's umask.
    temporary = out.with_name(f".{out.name[:40]}.{secrets.token_hex(6)}.part")
    temporary.open("xb").close()
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def new_folder(out: Path, replaceable: frozenset[str]) -> Iterator[Path]:
    """The path of a temporary folder beside *out*, which becomes *out* when the block succeeds.

    A folder that is already there is replaced only if it holds nothing but names in *replaceable*: an
    earlier export of ours. Raises UserError when it holds anything else, or cannot be written.
    """
    try:
        _refuse_foreign_files(out, replaceable)
        with tempfile.TemporaryDirectory(prefix=".exporting-", dir=out.parent) as scratch:
            folder = Path(scratch) / "new"
            folder.mkdir()
            yield folder
            for file in sorted(folder.iterdir()):
                _sync(file)
            _exchange(folder, out, Path(scratch) / "old")
            _sync_folder(out.parent)
    except OSError as error:
        raise write_error(out, error) from error


def _refuse_foreign_files(out: Path, replaceable: frozenset[str]) -> None:
    if not out.exists():
        return
    if not out.is_dir():
        raise UserError(str(out), "is a file, and this export is a folder.", "Choose another name.")
    foreign = sorted(entry.name for entry in out.iterdir() if entry.name not in replaceable)
    if foreign:
        raise UserError(
            str(out), f"the folder holds other files ({foreign[0]}).", "Choose a new or empty folder."
        )


def _exchange(folder: Path, out: Path, old: Path) -> None:
    """Put *folder* in the place of *out*; an error in between puts the old one back."""
    if not out.exists():
        folder.rename(out)
        return
    out.rename(old)
    try:
        folder.rename(out)
    except OSError:
        old.rename(out)
        raise
    shutil.rmtree(old)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a rename in *folder* survive a power cut, where the system can sync a folder (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
