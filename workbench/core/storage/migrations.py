"""From any older form of a project file to the present one."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import apsw

from workbench.core.errors import UserError

SQL_FOLDER = Path(__file__).parent / "sql"


def scripts(folder: Path | None = None) -> list[Path]:
    """The migrations in order; number *n* leads from version *n* - 1 to *n*."""
    return sorted((folder or SQL_FOLDER).glob("[0-9][0-9][0-9][0-9]_*.sql"))


def version_of(connection: apsw.Connection) -> int:
    """The version that a project file has; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").get)


def migrate(connection: apsw.Connection, folder: Path | None = None) -> None:
    """Bring the file to the newest version: all steps in one transaction, or none."""
    steps = scripts(folder)
    current = version_of(connection)
    with connection:
        for number, script in enumerate(steps, start=1):
            if number > current:
                connection.execute(script.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA user_version = {len(steps)}")


def back_up(connection: apsw.Connection, path: Path) -> Path:
    """Copy the file *path* as it is before a migration to ``name.muqabala.v1-backup``; the copy's path."""
    copy = path.with_name(f"{path.name}.v{version_of(connection)}-backup")
    partial = copy.with_name(copy.name + ".part")
    partial.unlink(missing_ok=True)
    target = apsw.Connection(str(partial))
    try:
        with target.backup("main", connection, "main") as backup:
            while not backup.done:
                backup.step(1000)
    finally:
        target.close()
    partial.replace(copy)
    return copy


def has_our_layout(connection: apsw.Connection) -> bool:
    """Whether the tables and indexes are those that our migrations make, to the letter, and no others.

    Anything else is damage, or was put there by somebody: a trigger runs when we write.
    """
    return _layout(connection) == _our_layout(SQL_FOLDER)


@lru_cache(maxsize=4)
def _our_layout(folder: Path) -> list[tuple[str, str, str]]:
    connection = apsw.Connection(":memory:")
    try:
        migrate(connection, folder)
        return _layout(connection)
    finally:
        connection.close()


def _layout(connection: apsw.Connection) -> list[tuple[str, str, str]]:
    """Type, name and definition of everything in the file but SQLite's own."""
    sql = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY name, type"
    return [(str(kind), str(name), str(made)) for kind, name, made in connection.execute(sql)]


def refuse_newer(version: int, name: str, folder: Path | None = None) -> None:
    """Raise UserError when a file of *version* comes from a newer program than this."""
    known = len(scripts(folder))
    if version > known:
        raise UserError(
            name,
            f"the project was made by a newer Muqabala (its form is {version}, this program knows {known}).",
            "Open it with the newer program; nothing was changed.",
        )
