"""The engines that there are, as an explicit table. One is loaded when it is made, not before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

from workbench.core.search.engine import SearchEngine

WHOOSH = "whoosh"
TANTIVY = "tantivy"


@dataclass(frozen=True, slots=True)
class EngineKind:
    """An engine that a project can be searched with.

    *make* gives that of the project with an id, to be opened then, and raises UserError. *package* is what
    must be installed beside what the program needs anyway (empty: nothing), *extra* what pip is asked for.
    """

    name: str
    make: Callable[[str], SearchEngine]
    package: str = ""
    extra: str = ""

    @property
    def installed(self) -> bool:
        """Whether this engine can be used here."""
        return not self.package or find_spec(self.package) is not None


def _whoosh(project_id: str) -> SearchEngine:
    # Here, because loading Whoosh takes longer than starting all the rest of the command line.
    from workbench.core.search.whoosh_engine.index import WhooshEngine

    return WhooshEngine(project_id)


def _tantivy(project_id: str) -> SearchEngine:
    from workbench.core.search.tantivy_engine.index import TantivyEngine

    return TantivyEngine(project_id)


ENGINES = {
    kind.name: kind
    for kind in (EngineKind(WHOOSH, _whoosh), EngineKind(TANTIVY, _tantivy, "tantivy", "muqabala[tantivy]"))
}
"""By name. The first needs nothing more to be installed and is the one unless another is chosen."""
