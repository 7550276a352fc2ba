"""Orphans: marks whose words a corrected text no longer has.

Apart from how marks are carried to it, which takes long to load.
"""

from __future__ import annotations

from workbench.core.annotations.mark import Mark
from workbench.core.documents.document import Document


def is_orphan(mark: Mark, document: Document) -> bool:
    """Whether *mark* stands in an earlier version of its *document* and not in the present text."""
    return mark.text_sha256 != document.text_sha256
