"""SQLite's errors, said in words that a person can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from workbench.core.errors import UserError

DAMAGED = ("the file is damaged.", "Open a backup or a bundle of it; the file has been left as it is.")

_REASONS: tuple[tuple[type[apsw.Error], tuple[str, str]], ...] = (
    (apsw.FullError, ("the disk is full.", "Make room and do it again; nothing was half done.")),
    (apsw.ReadOnlyError, ("the file cannot be written.", "Change its permissions, or work on a copy.")),
    (apsw.PermissionsError, ("access is not permitted.", "Change its permissions, or work on a copy.")),
    (
        apsw.CantOpenError,
        ("the file cannot be opened.", "See whether it and its folder can be read and written."),
    ),
    (apsw.NotADBError, DAMAGED),
    (apsw.CorruptError, DAMAGED),
    (apsw.BusyError, ("another program is using the file.", "Close the other program and do it again.")),
    (apsw.LockedError, ("another program is using the file.", "Close the other program and do it again.")),
    (
        apsw.IOError,
        (
            "reading or writing the file failed.",
            "See whether the disk is full, and whether it is still there.",
        ),
    ),
)


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite that the world can cause into UserErrors that name *path*.

    Text that is no UTF-8 was not written by us: that file is damaged, too. Text that cannot become UTF-8
    (half of a surrogate pair, as some terminals and clipboards give) is refused. Any other error of SQLite
    passes through: it is ours.
    """
    try:
        yield
    except apsw.Error as error:
        for kind, (problem, remedy) in _REASONS:
            if isinstance(error, kind):
                raise UserError(path.name, problem, remedy) from error
        raise
    except UnicodeDecodeError as error:
        raise UserError(path.name, *DAMAGED) from error
    except UnicodeEncodeError as error:
        half = f"“{error.object[:40].encode('utf-8', 'replace').decode()}”"
        raise UserError(half, "it holds half a character, which cannot be kept.", "Type it again.") from error
