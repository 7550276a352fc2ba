"""The engines that there are, as an explicit table. One is loaded when it is made, not before."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workbench.core.search.engine import SearchEngine

WHOOSH = "whoosh"


def _whoosh(project_id: str) -> SearchEngine:
    # Here, because loading Whoosh takes longer than starting all the rest of the command line.
    from workbench.core.search.whoosh_engine.index import WhooshEngine

    return WhooshEngine(project_id)


ENGINES: Mapping[str, Callable[[str], SearchEngine]] = {WHOOSH: _whoosh}
"""By name, what makes the engine of the project with an id. It is to be opened then. Raises UserError."""
