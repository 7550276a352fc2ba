"""Is every row what the journal says? A changed byte in somebody's note breaks no rule of SQLite's."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import apsw

from workbench.core.errors import BugError
from workbench.core.progress import Progress
from workbench.core.storage import changesets, migrations
from workbench.core.storage.database import Database
from workbench.core.storage.journal import Journal
from workbench.core.storage.tables import JOURNALLED


def differences(database: Database, journal: Journal, progress: Progress) -> Iterator[str]:
    """Do all operations of the journal again, in memory, and name the tables that then hold something else.

    Every row comes from some operation (heavy contents have checksums of their own), so this finds any change
    that was made past the program, and any damage that SQLite's own check cannot see.
    Raises Cancelled when the listener asks.
    """
    replayed = apsw.Connection(":memory:")
    try:
        migrations.migrate(replayed)
        sequences = journal.done()
        for number, sequence in enumerate(sequences, start=1):
            progress.report(number, len(sequences))
            changesets.apply(replayed, journal.changeset(sequence))
        for form in JOURNALLED:
            sql = f'SELECT * FROM "{form.name}" ORDER BY {", ".join(form.key)}'
            if database.rows(sql) != replayed.execute(sql).fetchall():
                yield f"the table {form.name} does not hold what the operations in the journal have made"
    except (apsw.Error, BugError, zlib.error) as error:
        yield f"the operations in the journal cannot be done again: {error}"
    finally:
        replayed.close()
