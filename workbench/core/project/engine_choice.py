"""Which search engine a project is searched with.

The choice is a setting of the project and goes where its file goes, but making it is no operation: it says
nothing about the articles and changes no result, so it has no place in the history, and undo leaves it alone.
Where the engine that was chosen is not installed, the default is used, and says so: a project can be searched
everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.errors import UserError
from workbench.core.project.project import Project
from workbench.core.search.cache import drop_indexes
from workbench.core.search.engines import ENGINES, WHOOSH, EngineKind

ENGINE_NAMES = tuple(ENGINES)
"""The names of all engines; the default is the first."""
SETTING = "search_engine"


@dataclass(frozen=True, slots=True)
class EngineInUse:
    """The engine that a project is searched with here, and *because*: why that is not the one chosen."""

    kind: EngineKind
    because: str = ""


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """An engine that a project may be searched with, by name, and whether it is *installed* here."""

    name: str
    installed: bool


def chosen_engine(project: Project) -> str:
    """The name of the engine that was chosen for a project, whether there is such an engine here or not."""
    return project.setting(SETTING) or WHOOSH


def engine_choices(chosen: str) -> list[EngineChoice]:
    """The engines that are installed here, and the one *chosen*, even if it is not."""
    installed = {name: kind.installed for name, kind in ENGINES.items()}
    names = [name for name in ENGINE_NAMES if installed[name] or name == chosen]
    unknown = [] if chosen in ENGINES else [chosen]
    return [EngineChoice(name, installed.get(name, False)) for name in (*names, *unknown)]


def engine_in_use(project: Project) -> EngineInUse:
    """The engine that a project is searched with here."""
    name = chosen_engine(project)
    kind = ENGINES.get(name)
    if kind is not None and kind.installed:
        return EngineInUse(kind)
    default = ENGINES[WHOOSH]
    if kind is None:
        return EngineInUse(default, f"This version knows no search engine {name}; {WHOOSH} is used.")
    return EngineInUse(default, f"{name} is not installed (pip install {kind.extra}); {WHOOSH} is used.")


def choose_engine(project: Project, name: str) -> None:
    """Let a project be searched with another engine from now on; its index is made at the next update.

    Indexes of other engines are dropped. Raises UserError where there is no such engine, it is not installed
    here, or the project is open for reading only.
    """
    kind = ENGINES.get(name)
    if kind is None:
        raise UserError(name, "there is no such search engine.", f"Choose {' or '.join(ENGINE_NAMES)}.")
    if not kind.installed:
        remedy = f"Install it (pip install {kind.extra}), or stay with {WHOOSH}."
        raise UserError(name, "this search engine is not installed.", remedy)
    project.set_setting(SETTING, name)
    drop_indexes(project.id, keep=name)
