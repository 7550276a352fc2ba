"""Opening project files: what is one, what is refused, and how it is written safely."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import apsw

from workbench.core.errors import UserError
from workbench.core.storage import migrations
from workbench.core.storage.faults import DAMAGED

APPLICATION_ID = 0x4D555142
"""``MUQB``: what ``file`` and we look for at byte 68 of a project file."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
BUSY_MILLISECONDS = 5000


def create_file(path: Path, settings: Mapping[str, str]) -> apsw.Connection:
    """Make a new project file that holds nothing but its *settings*, and open it for writing.

    It is made beside its place and moved there when it is whole. Raises UserError when *path* is taken.
    """
    if path.exists():
        raise UserError(
            path.name, "there is a file of this name already.", "Choose another name, or open it."
        )
    partial = path.with_name(path.name + ".part")
    partial.unlink(missing_ok=True)
    connection = apsw.Connection(str(partial))
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.migrate(connection)
        connection.executemany("INSERT INTO settings (key, value) VALUES (?, ?)", list(settings.items()))
    except BaseException:
        connection.close()
        partial.unlink(missing_ok=True)
        raise
    connection.close()
    _move_without_overwriting(partial, path)
    return open_file(path, read_only=False)


def open_file(path: Path, *, read_only: bool) -> apsw.Connection:
    """Open a project file. Raises UserError when it is missing, damaged, too new or no project."""
    refuse_what_is_no_project(path)
    flags = apsw.SQLITE_OPEN_READONLY if read_only else apsw.SQLITE_OPEN_READWRITE
    connection = apsw.Connection(str(path), flags=flags)
    try:
        connection.set_busy_timeout(BUSY_MILLISECONDS)
        version = migrations.version_of(connection)
        migrations.refuse_newer(version, path.name)
        if version < 1:
            # Every project file was given its version before it was moved to its place.
            raise UserError(path.name, *DAMAGED)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        if version < len(migrations.scripts()):
            _bring_up_to_date(connection, path, read_only)
        if not migrations.has_our_layout(connection):
            raise UserError(path.name, *DAMAGED)
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL").get  # noqa: B018 - the pragma acts when it is read
            connection.execute("PRAGMA synchronous = FULL")
    except apsw.SQLError as error:
        # Our pragmas and migrations are right; what they refuse is a header or a schema that was changed.
        connection.close()
        raise UserError(path.name, *DAMAGED) from error
    except BaseException:
        connection.close()
        raise
    return connection


def has_older_form(path: Path) -> bool:
    """Whether a project file must be brought up to date before it can be read. Raises as `open_file`."""
    refuse_what_is_no_project(path)
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return 0 < migrations.version_of(connection) < len(migrations.scripts())
    finally:
        connection.close()


def has_log(path: Path) -> bool:
    """Whether a log (WAL) lies beside a project file: somebody has it open, or did not close it."""
    return path.with_name(f"{path.name}-wal").exists()


def close_file(connection: apsw.Connection) -> None:
    """Close for good: everything in one file at rest, unless somebody else is still reading it.

    Raises UserError where the disk has no room for that; it is closed then, too, and nothing is lost.
    """
    try:
        if not connection.readonly("main"):
            _bring_to_rest(connection)
    except (apsw.FullError, apsw.IOError) as error:
        name = Path(connection.db_filename("main")).name
        raise UserError(
            name,
            f"everything is saved, but for want of room a part still lies beside the project, in {name}-wal.",
            "Make room, then open the project once more; until then keep the two files together.",
        ) from error
    finally:
        connection.close()


def _bring_to_rest(connection: apsw.Connection) -> None:
    connection.execute("PRAGMA query_only = OFF")
    # With another reader this stays WAL; the last one to write puts it right.
    connection.set_busy_timeout(0)
    try:
        connection.execute("PRAGMA journal_mode = DELETE").get  # noqa: B018 - the pragma acts when it is read
    except apsw.BusyError:
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)


def _bring_up_to_date(connection: apsw.Connection, path: Path, read_only: bool) -> None:
    if read_only:
        raise UserError(
            path.name,
            "the project has an older form and must be brought up to date before it is read.",
            "Open it once where it can be written (a backup is made).",
        )
    migrations.back_up(connection, path)
    migrations.migrate(connection)


def refuse_what_is_no_project(path: Path) -> None:
    """Refuse what is no project before SQLite touches it (header: https://sqlite.org/fileformat.html)."""
    try:
        if path.is_dir():
            raise UserError(
                path.name, "this is a folder, not a project.", "Choose a file that ends in .muqabala."
            )
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError(
            path.name, "there is no such project.", "See whether the name is right; “muqabala new” makes one."
        ) from error
    except PermissionError as error:
        raise UserError(path.name, "the file may not be read.", "Change its permissions.") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(
            path.name, f"the file cannot be read ({reason}).", "See whether it is there."
        ) from error
    if len(header) < _HEADER or not header.startswith(_MAGIC) or _number(header, 68) != APPLICATION_ID:
        raise UserError(path.name, "this is not a Muqabala project.", "Choose a file that ends in .muqabala.")
    page_size = int.from_bytes(header[16:18], "big")
    expected = (65536 if page_size == 1 else page_size) * _number(header, 28)
    itself = path.resolve()  # SQLite keeps its log beside the file itself, not beside a link to it
    log = itself.with_name(itself.name + "-wal")
    size = itself.stat().st_size
    if size < expected and not (log.exists() and log.stat().st_size):
        raise UserError(
            path.name,
            f"the project is damaged: {size:,} of {expected:,} bytes are there.",
            "Take a backup or a bundle of it; the file has been left as it is.",
        )


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _move_without_overwriting(partial: Path, path: Path) -> None:
    try:
        os.link(partial, path)
    except FileExistsError as error:
        raise UserError(path.name, "there is a file of this name already.", "Choose another name.") from error
    except OSError:
        # A file system without hard links: rename refuses an existing target on Windows only.
        partial.rename(path)
        return
    finally:
        partial.unlink(missing_ok=True)
