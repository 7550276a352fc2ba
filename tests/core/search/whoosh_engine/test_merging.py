"""Small segments are put together; what is searched stays the same (see the engine suite)."""

from __future__ import annotations

import pytest

from tests.core.search.conftest import article
from workbench.core.search.whoosh_engine.index import WhooshEngine


@pytest.mark.usefixtures("quick_disk")
def test_many_commits_leave_few_segments(engine: WhooshEngine) -> None:
    for number in range(14):
        engine.apply([article(f"{number:02}", f"word w{number}")], (), number)
        engine.commit()
    assert len(list(engine.folder.glob("*.seg"))) == 14
    while engine.optimise(9):
        pass
    assert len(list(engine.folder.glob("*.seg"))) <= 8
