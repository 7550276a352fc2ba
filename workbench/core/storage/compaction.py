"""Contents that nobody needs: what a cancelled import has left, what an abandoned one had brought."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from workbench.core.storage import changesets
from workbench.core.storage.contents import ContentTable
from workbench.core.storage.database import Database
from workbench.core.storage.journal import Journal
from workbench.core.storage.tables import JOURNALLED

LOCAL = "local."
"""How the keys of settings begin that a copy leaves behind: where somebody reads, not what was found."""


def drop_unused(database: Database) -> int:
    """Drop the contents to which neither a row nor an operation that can be turned refers; how many.

    To be run in a transaction in which SQLite does not look at references: it would read all marks for each.
    """
    contents, journal = ContentTable(database), Journal(database)
    used = _contents_of_rows(database)
    for changeset in journal.changesets():
        used |= changesets.mentioned_checksums(changeset)
    unused = set(contents.all()) - used
    contents.drop(unused)
    return len(unused)


def drop_unused_of_copy(copy: Path) -> None:
    """Drop from a project file that nobody has open what no copy needs, and its room, too."""
    compact = copy.with_name(copy.name + ".part")
    with closing(apsw.Connection(str(copy))) as connection:
        with connection:
            database = Database(copy, connection)
            dropped = drop_unused(database) + _drop_local_settings(database)
        if not dropped:
            return
        compact.unlink(missing_ok=True)
        # VACUUM counts the schema up by one: without this, the copy of a copy would differ from a copy.
        connection.execute(f"PRAGMA schema_version = {connection.execute('PRAGMA schema_version').get - 1}")
        connection.execute("VACUUM INTO ?", (str(compact),))
    compact.replace(copy)


def _drop_local_settings(database: Database) -> int:
    """Forget what is nobody's business but of those who work with the file itself; how many settings."""
    database.run("DELETE FROM settings WHERE key GLOB ?", (f"{LOCAL}*",))
    return database.changed()


def _contents_of_rows(database: Database) -> set[str]:
    """The checksum of every content that a row refers to."""
    return {
        checksum
        for form in JOURNALLED
        for column in form.columns
        if column.endswith("_sha256")
        for (checksum,) in database.rows(f'SELECT DISTINCT "{column}" FROM "{form.name}"')
    }
